import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { MANIFEST_BYTES } from './manifest.ts'
import { isManifest, readManifest } from './read-manifest.ts'
import { parseVersionPattern } from './version-pattern.ts'

/** The stated version, or the state and the reason. */
function versionIn(path: string, text: string): string {
  const read = readManifest(path, formatUtf8(text))
  if (!read.ok) return `! ${read.problem}`
  const { version } = read.value
  if (version.state === 'stated') return version.text
  if (version.state === 'major') return `${version.module}: ${version.majors.join(' or ')}`
  return version.state === 'inherited' ? 'inherited' : `${version.state}: ${version.why}`
}

const pom = (inside: string, head = ''): string => `<?xml version="1.0"?>${head}<project>${inside}</project>`

const cases: readonly (readonly [path: string, text: string, expected: string])[] = [
  ['package.json', '{"name":"a","version":"1.2.3"}', '1.2.3'],
  ['a/package.json', '{"version":"1.2.3-rc.1+b"}', '1.2.3-rc.1+b'],
  ['package.json', '\ufeff{\r\n  "version": "1.2.3"\r\n}\r\n', '1.2.3'],
  ['package.json', '{"private":true,"workspaces":["a"]}', 'absent: it is private and has no version'],
  ['package.json', '{}', 'absent: it has no version'],
  ['package.json', '{"version":1}', 'unusable: its version is no text'],
  ['package.json', '[]', 'absent: it has no version'],
  [
    'package.json',
    '{"version":"1.0.0","version":"1.2.3"}',
    '! it is not strict JSON: the key stands twice in one object (line 1)',
  ],
  ['package.json', '{"__proto__":{"version":"1.2.3"}}', 'absent: it has no version'],
  ['package.json', '{"dependencies":{"version":"1.2.3"}}', 'absent: it has no version'],
  ['Cargo.toml', '[package]\nname = "a"\nversion = "1.2.3"\n', '1.2.3'],
  ['Cargo.toml', '\ufeff[package]\r\nversion = "1.2.3"\r\n', '1.2.3'],
  ['Cargo.toml', '[package]\nversion.workspace = true\n', 'inherited'],
  ['Cargo.toml', '[package]\nversion = { workspace = true }\n', 'inherited'],
  [
    'Cargo.toml',
    '[package]\nversion = { workspace = false }\n',
    'unusable: its version is neither a text nor `workspace = true`',
  ],
  ['Cargo.toml', '[package]\nname = "a"\n', 'absent: its package has no version'],
  ['Cargo.toml', '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "1.2.3"\n', '1.2.3'],
  ['Cargo.toml', '[workspace]\nmembers = ["a"]\n', 'absent: it is a workspace without a version'],
  ['Cargo.toml', '[dependencies]\nversion = "1.2.3"\n', 'absent: it has neither a package nor a workspace'],
  [
    'Cargo.toml',
    '[package]\nversion = "1"\nversion = "2"\n',
    '! it is not TOML: Invalid TOML document: trying to redefine an already defined table or value (line 3)',
  ],
  ['pyproject.toml', '[project]\nname = "a"\nversion = "1.2.3rc1"\n', '1.2.3rc1'],
  ['pyproject.toml', '[tool.poetry]\nversion = "1.2.3"\n', '1.2.3'],
  ['pyproject.toml', '[project]\nversion = "1.2.3"\n[tool.poetry]\nversion = "1.2.3"\n', '1.2.3'],
  [
    'pyproject.toml',
    '[project]\nversion = "1.2.3"\n[tool.poetry]\nversion = "1.2.4"\n',
    'unusable: `project.version` and `tool.poetry.version` differ',
  ],
  [
    'pyproject.toml',
    '[project]\nversion = "1.2.3"\ndynamic = ["version"]\n',
    'unusable: its version is both stated and dynamic, which PEP 621 forbids',
  ],
  [
    'pyproject.toml',
    '[project]\ndynamic = ["version"]\n',
    'computed: its version is dynamic: the build backend computes it',
  ],
  [
    'pyproject.toml',
    '[project]\ndynamic = ["version"]\n[tool.setuptools_scm]\n',
    'computed: its version is dynamic: the build backend computes it from the tag',
  ],
  [
    'pyproject.toml',
    '[project]\ndynamic = ["version"]\n[tool.hatch.version]\npath = "src/a/__about__.py"\n',
    'computed: its version is dynamic: the build backend computes it from src/a/__about__.py',
  ],
  [
    'pyproject.toml',
    '[project]\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = {attr = "pkg.about.__version__"}\n',
    'computed: its version is dynamic: the build backend computes it from pkg/about.py',
  ],
  ['pyproject.toml', '[tool.black]\n', 'absent: it has no version'],
  ['go.mod', 'module example.com/a\n\ngo 1.24\n', 'example.com/a: 0 or 1'],
  ['go.mod', '// a comment\r\nmodule "example.com/a/v2" // deprecated\r\n', 'example.com/a/v2: 2'],
  ['go.mod', 'module gopkg.in/yaml.v3\n', 'gopkg.in/yaml.v3: 3'],
  ['go.mod', 'module example.com/v2/a\n', 'example.com/v2/a: 0 or 1'],
  ['go.mod', 'go 1.24\n', '! it names no module'],
  ['go.mod', 'module a\nmodule b\n', '! it names several modules'],
  ['pom.xml', pom('<artifactId>a</artifactId><version> 1.2.3 </version>'), '1.2.3'],
  ['pom.xml', pom('<parent><version>1.2.3</version></parent>'), '1.2.3'],
  ['pom.xml', pom('<parent><version>9</version></parent><version>1.2.3</version>'), '1.2.3'],
  [
    'pom.xml',
    pom('<version>1.2.3-SNAPSHOT</version>'),
    'unusable: its version is "1.2.3-SNAPSHOT", and a snapshot is no release',
  ],
  [
    'pom.xml',
    pom('<version>${revision}</version><properties><revision>1.2.3</revision></properties>'),
    '1.2.3',
  ],
  [
    'pom.xml',
    pom('<version>${revision}${changelist}</version><properties><revision>1.2.3</revision></properties>'),
    'computed: its version is "${revision}${changelist}", and the file has no value of its own for "changelist"',
  ],
  [
    'pom.xml',
    pom('<version>${a}</version><properties><a>${b}</a><b>1</b></properties>'),
    'computed: its version is "${a}", and the file has no value of its own for "a"',
  ],
  [
    'pom.xml',
    pom('<dependencies><dependency><version>9</version></dependency></dependencies>'),
    'absent: it has no version',
  ],
  ['pom.xml', pom('<version>1</version><version>2</version>'), '! <project> has several <version>'],
  ['pom.xml', pom('<version><![CDATA[1.2.3]]></version><!-- <version>9</version> -->'), '1.2.3'],
  ['pom.xml', pom('<version>1.2.&#51;</version>'), '1.2.3'],
  [
    'pom.xml',
    pom('<version>&v;</version>', '<!DOCTYPE project [<!ENTITY v SYSTEM "file:///etc/passwd">]>'),
    '! it has a document type, which is not read',
  ],
  ['pom.xml', '<settings><version>1.2.3</version></settings>', '! its root is not <project>'],
  ['pom.xml', '', '! it is not XML: 1:0: document must contain a root element.'],
  [
    'a.gemspec',
    'Gem::Specification.new do |s|\n  s.name = "a"\n  s.version = "1.2.3.rc1"\nend\n',
    '1.2.3.rc1',
  ],
  ['a.gemspec', "  spec.version     = '1.2.3'.freeze # now\n", '1.2.3'],
  ['a.gemspec', '  s.version = A::VERSION\n', 'computed: it computes its version, and it is not run'],
  ['a.gemspec', '  s.version = "1.#{x}"\n', 'computed: it computes its version, and it is not run'],
  ['a.gemspec', '  s.version = "1"\n  s.version = "2"\n', 'unusable: it sets the version more than once'],
  ['a.gemspec', '  # s.version = "9"\n  s.version == "8"\n  s.version = "1.2.3"\n', '1.2.3'],
  ['VERSION', '1.2.3\n', '1.2.3'],
  ['VERSION', '\ufeffv1.2.3\r\n', '1.2.3'],
  ['VERSION', '', '! it is empty'],
  ['VERSION', '1.2.3\n1.2.4\n', '! it holds more than one version'],
  [
    'setup.py',
    'version="1.2.3"',
    '! it is none of package.json, Cargo.toml, pyproject.toml, go.mod, pom.xml, VERSION, *.gemspec',
  ],
]

describe('readManifest', () => {
  it.each(cases)('%s with %j states %j', (path, text, expected) => {
    expect(versionIn(path, text)).toBe(expected)
  })

  it.each([
    ['package.json', '['.repeat(100_000), 'nests more than 200 levels'],
    ['package.json', '{"version": 1.2.3}', 'it is not strict JSON'],
    ['Cargo.toml', `a = ${'['.repeat(100_000)}`, 'it is not TOML'],
    ['Cargo.toml', `a = ${'{b='.repeat(50_000)}`, 'it is not TOML'],
    ['pom.xml', `<project>${'<a>'.repeat(100_000)}`, 'nests more than 100 levels'],
    ['pom.xml', pom('<a/>'.repeat(100_001)), 'more than 100000 elements'],
    ['pom.xml', pom('<version>1</version'), 'it is not XML'],
    ['pom.xml', pom('<version>&lol;</version>'), 'it is not XML'],
    ['pom.xml', pom('<a></b>'), 'it is not XML'],
    ['pom.xml', pom(`<version>${'${a}'.repeat(100_000)}</version>`), 'longer than 300 characters'],
    ['VERSION', '1.2.3\0', 'zero byte'],
    ['VERSION', '9'.repeat(MANIFEST_BYTES + 1), 'more than 2097152 bytes'],
    ['VERSION', '9'.repeat(1000), 'more than one version'],
  ])('refuses %s that attacks its reader', (path, text, reason) => {
    expect(versionIn(path, text)).toContain(reason)
  })

  it('refuses bytes that are not UTF-8', () => {
    const read = readManifest('VERSION', new Uint8Array([0x31, 0xff]))
    expect(read).toEqual({ ok: false, problem: 'it is not UTF-8' })
  })

  it.each([
    [
      'package.json',
      '{"name":"@scope/a","workspaces":["./packages/*/","!packages/b"]}',
      '@scope/a',
      ['packages/*', '!packages/b'],
    ],
    ['package.json', '{"workspaces":{"packages":["a"]}}', undefined, ['a']],
    [
      'Cargo.toml',
      '[package]\nname = "a"\n[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/x"]\n',
      'a',
      ['crates/*', '!crates/x'],
    ],
    ['pyproject.toml', '[project]\nname = "a"\n[tool.uv.workspace]\nmembers = ["libs/*"]\n', 'a', ['libs/*']],
    ['pom.xml', pom('<artifactId>a</artifactId><modules><module>core</module></modules>'), 'a', ['core']],
    ['go.mod', 'module example.com/a/v2\n', 'example.com/a', []],
    ['a.gemspec', 's.name = "a"\n', 'a', []],
  ])('%s with %j names the package and its workspace', (path, text, packageName, members) => {
    expect(readManifest(path, formatUtf8(text))).toMatchObject({ ok: true, value: { packageName, members } })
  })

  it.each([
    ['#define VERSION "{version}"', '#pragma once\r\n  #define VERSION "1.2.3"\r\n', '1.2.3'],
    ['__version__ = "{version}"', 'x = 1\n__version__ = "1.2.3rc1"\n', '1.2.3rc1'],
    ['v{version}', 'v1.2.3', '1.2.3'],
    ['VERSION = "{version}"', 'OLD_VERSION = "1.0.0"\nVERSION = "1.2.3"\n', '1.2.3'],
    ['V={version}', 'V=1.2.3\nV=1.2.3\n', '1.2.3'],
    ['V={version}', 'V=1.2.3\nV=1.2.4\n', '! several lines'],
    ['V={version}', 'W=1.2.3\n', '! no line'],
    ['V={version}', 'V=$(git describe)\n', '! no line'],
    ['.*{version}', 'xx1.2.3\n', '! no line'],
    ['V={version}', `V=${'1'.repeat(5000)}`, '! no line'],
  ])('by the pattern %s, %j states %s', (form, text, expected) => {
    const pattern = parseVersionPattern(form)
    if (!pattern.ok) throw new Error(pattern.problem)
    const read = readManifest('any.txt', formatUtf8(text), pattern.value)
    const version = read.ok ? read.value.version : undefined
    const seen = version?.state === 'stated' ? version.text : `! ${read.ok ? '' : read.problem}`
    expect(seen.slice(0, expected.length)).toBe(expected)
  })

  it('isManifest knows names, not endings', () => {
    expect(['a/package.json', 'x.gemspec', 'VERSION'].every(isManifest)).toBe(true)
    expect(['my-package.json', 'Package.json', '.gemspec', 'version', 'VERSION.txt'].some(isManifest)).toBe(
      false,
    )
  })
})
