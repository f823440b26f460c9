const sha = (digit: string): string => digit.repeat(64)

/** Small trees of the ecosystems for which there is no larger fixture, and texts that ask for rarely used data. */
export const SAMPLES: { readonly [name: string]: { readonly [path: string]: string } } = {
  'ruby-sample': {
    Gemfile: "source 'https://registry.example/'\ngem 'rake', '~> 13.0'\n",
    'Gemfile.lock': `GEM
  remote: https://registry.example/
  specs:
    rack (3.1.7)
    rake (13.2.1)
    sinatra (4.0.0)
      rack (>= 3.0.0, < 4)

PLATFORMS
  ruby

DEPENDENCIES
  rake (~> 13.0)
  sinatra

BUNDLED WITH
   2.5.11
`,
    'app.gemspec': `Gem::Specification.new do |s|
  s.name = 'app'
  s.version = '1.0.0'
  s.license = 'MIT'
  s.add_dependency 'rake', '~> 13.0'
end
`,
  },
  'composer-sample': {
    'composer.json': '{"name":"acme/app","require":{"psr/log":"^3.0"}}',
    'composer.lock': JSON.stringify({
      packages: [
        { name: 'psr/log', version: '3.0.0', type: 'library', license: ['MIT'], require: { php: '>=8' } },
      ],
      'packages-dev': [],
    }),
  },
  'nuget-sample': {
    'App/App.csproj': `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
<ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.3" /></ItemGroup></Project>`,
    'App/packages.lock.json': JSON.stringify({
      version: 1,
      dependencies: {
        'net8.0': {
          'Newtonsoft.Json': {
            type: 'Direct',
            requested: '[13.0.3, )',
            resolved: '13.0.3',
            contentHash: Buffer.alloc(64, 1).toString('base64'),
          },
        },
      },
    }),
  },
  'python-sample': {
    Pipfile: '[packages]\nrequests = "*"\n',
    'Pipfile.lock': JSON.stringify({
      _meta: { hash: { sha256: sha('a') }, 'pipfile-spec': 6, requires: {}, sources: [] },
      default: { requests: { hashes: [`sha256:${sha('b')}`], version: '==2.32.3' } },
      develop: {},
    }),
    'b/setup.py': "from setuptools import setup\nsetup(name='b', install_requires=['yaml', 'PIL>=1'])\n",
    'b/setup.cfg': '[metadata]\nname = b\nversion = 1\n[options]\ninstall_requires =\n  six==1.16.0\n',
    'c/pyproject.toml':
      '[project]\nname = "c"\nversion = "1"\nlicense = "MIT"\ndependencies = ["attrs==23.1.0"]\n',
    'c/pdm.lock': `[metadata]
lock_version = "4.5.0"
[[package]]
name = "attrs"
version = "23.1.0"
files = [{file = "attrs.whl", hash = "sha256:${sha('c')}"}]
`,
  },
  'license-sample': {
    'package.json': '{"name":"licenses","version":"1.0.0"}',
    'package-lock.json': JSON.stringify({
      name: 'licenses',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'licenses', version: '1.0.0' },
        ...Object.fromEntries(
          [
            'Apache 2',
            'The MIT License',
            'BSD',
            'GPL-2.0',
            'GPLv3+',
            '(MIT OR Apache-2.0)',
            'LGPL 2.1 or later',
            'SEE LICENSE IN LICENSE',
            'UNLICENSED',
            'https://opensource.org/licenses/ISC',
            'EUPL',
            'commercial',
          ].map((license, index) => [
            `node_modules/p${index}`,
            { version: `1.0.${index}`, license, resolved: `https://registry.example/p${index}.tgz` },
          ]),
        ),
      },
    }),
  },
  'compose-sample': {
    'docker-compose.yml': 'services:\n  db:\n    image: postgres:16.3\n',
    Containerfile: 'FROM alpine:3.20\n',
    'action.yml': 'name: a\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n',
  },
  'bun-sample': {
    'package.json': '{"name":"app","dependencies":{"left-pad":"^1.3.0"}}',
    'bun.lock': `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "app", "dependencies": { "left-pad": "^1.3.0", }, }, },
  "packages": { "left-pad": ["left-pad@1.3.0", "", {}, "sha512-${Buffer.alloc(64, 2).toString('base64')}"], }
}
`,
  },
  'yaml-sample': {
    'a/package.json': '{"name":"a","version":"1.0.0"}',
    'a/pnpm-lock.yaml': pnpmLock(['left-pad@1.3.0', 'right-pad@1.0.0']),
    // The same key twice is an error of YAML.
    'b/package.json': '{"name":"b","version":"1.0.0"}',
    'b/pnpm-lock.yaml': pnpmLock(['left-pad@1.3.0', 'left-pad@1.3.0']),
  },
}

function pnpmLock(packages: readonly string[]): string {
  const entry = (name: string): string => `  ${name}:\n    resolution: {integrity: sha512-AAAA}\n`
  return `lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages:\n${packages.map(entry).join('')}`
}
