import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

const manifest = (fields: object): string => JSON.stringify({ name: 'a', version: '1.0.0', ...fields })
const npmLock = (needs: object, places: object): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { name: 'a', version: '1.0.0', dependencies: needs }, ...places },
  })
const X = { 'node_modules/x': { version: '1.0.0' } }
const PYPROJECT =
  '[project]\nname = "a"\nversion = "1"\ndependencies = ["x", "new>=1", "old; python_version < \'3\'"]\n'
const GROUPED = '[project]\nname = "a"\nversion = "1"\n[dependency-groups]\ndev = ["x", "new"]\n'
const CARGO = '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nx = "1"\nne_w = "1"\n'

/** Each lockfile has `x`; its manifest asks for `new` as well. */
const older: readonly (readonly [name: string, file: string, files: Readonly<Record<string, string>>])[] = [
  [
    'package-lock.json',
    'package-lock.json',
    {
      'package.json': manifest({ dependencies: { x: '^1', new: '^1' } }),
      'package-lock.json': npmLock({ x: '^1' }, X),
    },
  ],
  [
    'package-lock.json of version 1',
    'package-lock.json',
    {
      'package.json': manifest({ dependencies: { x: '^1', new: '^1' } }),
      'package-lock.json': '{"lockfileVersion":1,"dependencies":{"x":{"version":"1.0.0"}}}',
    },
  ],
  [
    'pnpm-lock.yaml',
    'pnpm-lock.yaml',
    {
      'package.json': manifest({ dependencies: { x: '^1', new: '^1' } }),
      'pnpm-lock.yaml':
        "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      x:\n        specifier: ^1\n        version: 1.0.0\npackages:\n  x@1.0.0: {}\nsnapshots:\n  x@1.0.0: {}\n",
    },
  ],
  [
    'yarn.lock of later Yarns',
    'yarn.lock',
    {
      'package.json': manifest({ dependencies: { x: '^1', new: '^1' } }),
      'yarn.lock':
        '__metadata:\n  version: 8\n\n"a@workspace:.":\n  resolution: "a@workspace:."\n  dependencies:\n    x: "npm:^1"\n\n"x@npm:^1":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n',
    },
  ],
  [
    'bun.lock',
    'bun.lock',
    {
      'package.json': manifest({ dependencies: { x: '^1', new: '^1' } }),
      'bun.lock':
        '{"workspaces":{"":{"name":"a","dependencies":{"x":"^1"}}},"packages":{"x":["x@1.0.0","",{},""]}}',
    },
  ],
  [
    'poetry.lock',
    'pyproject.toml',
    {
      'pyproject.toml': PYPROJECT,
      'poetry.lock': '[[package]]\nname = "x"\nversion = "1.0"\n\n[metadata]\n',
    },
  ],
  [
    'uv.lock',
    'pyproject.toml',
    {
      'pyproject.toml': PYPROJECT,
      'uv.lock':
        'version = 1\n[[package]]\nname = "a"\nsource = { virtual = "." }\n[[package]]\nname = "x"\nversion = "1.0"\n',
    },
  ],
  [
    'poetry.lock with groups',
    'pyproject.toml',
    { 'pyproject.toml': GROUPED, 'poetry.lock': '[[package]]\nname = "x"\nversion = "1.0"\n\n[metadata]\n' },
  ],
  [
    'a list of requirements',
    'pyproject.toml',
    {
      'pyproject.toml': PYPROJECT,
      'requirements.txt': `x==1.0 --hash=sha256:${'a'.repeat(64)}\n`,
    },
  ],
  [
    'Pipfile.lock',
    'Pipfile',
    {
      Pipfile: '[packages]\nx = "*"\nnew = "*"\n',
      'Pipfile.lock': '{"_meta":{},"default":{"x":{"version":"==1.0"}}}',
    },
  ],
  [
    'a lockfile of another tool',
    'Pipfile',
    {
      Pipfile: '[packages]\nnew = "*"\n',
      'pyproject.toml': '[project]\nname = "a"\n',
      'poetry.lock': '[metadata]\n\n',
    },
  ],
  [
    'Cargo.lock',
    'Cargo.toml',
    {
      'Cargo.toml': CARGO.replace('ne_w', 'new'),
      'Cargo.lock':
        '[[package]]\nname = "a"\nversion = "1.0.0"\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = "registry+s"\n',
    },
  ],
  [
    'Gemfile.lock',
    'Gemfile.lock',
    {
      Gemfile: 'gem "x"\ngem("new")\n',
      'Gemfile.lock': 'GEM\n  remote: s\n  specs:\n    x (1.0)\n\nDEPENDENCIES\n  x\n',
    },
  ],
  [
    'packages.lock.json',
    'a.csproj',
    {
      'a.csproj':
        '<Project><PackageReference Include="X"/><PackageReference Include="new"/><PackageReference Include="c" Condition="y"/></Project>',
      'packages.lock.json': '{"dependencies":{"net":{"x":{"type":"Direct","resolved":"1.0"}}}}',
    },
  ],
]

describe('readLocks', () => {
  it.each(older)('readLocks says that %s lacks what its manifest asks for', (_, file, files) => {
    const lines = readSample(files)
    expect(lines.filter((line) => line.startsWith('gap unpinned'))).toEqual([
      `gap unpinned ${file}: No exact version is fixed for "new".`,
    ])
    // No list of an ecosystem is whole then.
    expect(lines.filter((line) => line.endsWith(' exhaustive'))).toEqual([])
  })

  it('readLocks takes the two marks in names of crates for one', () => {
    const lock =
      '[[package]]\nname = "a"\nversion = "1.0.0"\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = "registry+s"\n[[package]]\nname = "ne-w"\nversion = "1.0.0"\nsource = "registry+s"\n'
    expect(readSample({ 'Cargo.toml': CARGO, 'Cargo.lock': lock }).join()).not.toContain('gap')
  })

  it('readNpmLock says that the manifest asks for another range', () => {
    const files = {
      'package.json': manifest({ dependencies: { x: '^2' } }),
      'package-lock.json': npmLock({ x: '^1' }, X),
    }
    expect(readSample(files).at(-1)).toBe(
      'gap unpinned package-lock.json: No exact version is fixed for "x".',
    )
  })

  it('readNpmLock lists what is marked as extraneous when something needs it', () => {
    const places = { 'node_modules/x': { version: '1.0.0', extraneous: true } }
    expect(readSample({ 'package-lock.json': npmLock({ x: '^1' }, places) })[1]).toBe('pkg:npm/x@1.0.0 >')
  })

  it.each([{}, null])('readNpmLock says that an entry has no version: %o', (entry) => {
    const lines = readSample({ 'package-lock.json': npmLock({ x: '^1' }, { 'node_modules/x': entry }) })
    expect(lines[0]).toBe('package-lock.json full partial')
    expect(lines.at(-1)).toBe(
      'gap unpinned package-lock.json: No exact version is fixed for "node_modules/x".',
    )
  })

  it('readPnpmLock leaves what is overridden to the override', () => {
    const lock =
      "lockfileVersion: '9.0'\noverrides:\n  x: 1.0.0\nimporters:\n  .:\n    dependencies:\n      x:\n        specifier: 1.0.0\n        version: 1.0.0\npackages:\n  x@1.0.0: {}\nsnapshots:\n  x@1.0.0: {}\n"
    const files = { 'package.json': manifest({ dependencies: { x: '^1' } }), 'pnpm-lock.yaml': lock }
    expect(readSample(files)[0]).toBe('pnpm-lock.yaml full exhaustive')
  })

  it('readPoetryLock says that an entry is missing which no marker can rule out', () => {
    const entry = '[[package]]\nname = "x"\nversion = "1.0"\n[package.dependencies]\ny = ">=1"\n'
    const lock = `${entry}z = {version = "*", markers = "python_version < '3'"}\n\n[metadata]\n`
    expect(readSample({ 'poetry.lock': lock }).at(-1)).toBe(
      'gap unpinned poetry.lock: No exact version is fixed for "y".',
    )
  })

  it('readYarnLock takes no entry of another range for one that is missing', () => {
    const entry = (range: string, needs = ''): string =>
      `"x@npm:${range}":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n${needs}\n`
    const needs = '  dependencies:\n    x: "npm:^2"\n'
    expect(readSample({ 'yarn.lock': `__metadata:\n  version: 8\n\n${entry('^1', needs)}` })).toEqual([
      expect.stringMatching(/^input\/lockfile-syntax yarn\.lock: "x" needs "x"/),
    ])
  })

  it('readBunLock says what lies outside of the tree', () => {
    const lock = '{"workspaces":{"":{"name":"a"},"../b":{"name":"b"}},"packages":{}}'
    expect(readSample({ 'bun.lock': lock }).at(-1)).toMatch(/^gap link bun\.lock: "\.\.\/b"/)
  })

  it('readGradleLock says what a build names and an empty lockfile does not lock', () => {
    const files = { 'gradle.lockfile': 'empty=\n', 'build.gradle': 'implementation "g:x:1.0"' }
    expect(readSample(files).at(-1)).toBe(
      'gap unpinned gradle.lockfile: No exact version is fixed for "g:x".',
    )
  })

  it.each([
    ['a parent that is elsewhere', '<parent><artifactId>p</artifactId></parent>'],
    ['a profile', '<profiles><profile><dependencies><dependency/></dependencies></profile></profiles>'],
  ])('readMavenPom knows that %s may bring needs', (_, xml) => {
    const lines = readSample({
      'pom.xml': `<project><groupId>g</groupId><artifactId>a</artifactId>${xml}</project>`,
    })
    expect(lines.at(-1)).toMatch(/^gap manifest-without-lock pom\.xml/)
  })

  it('readGoModules follows the replacements of the go.work before those of go.mod', () => {
    const files = {
      'go.work': 'go 1.22\nuse ./m\nreplace h.example/x => h.example/y v1.0.0\n',
      'm/go.mod':
        'module h.example/m\ngo 1.22\nrequire h.example/x v1.0.0\nreplace h.example/x => h.example/z v1.0.0\n',
    }
    expect(readSample(files)[1]).toBe('pkg:golang/h.example/y@v1.0.0')
  })

  it('readRequirements includes lists only', () => {
    const lines = readSample({ 'requirements.txt': '-r package.json\n', 'package.json': '{}' })
    expect(lines.at(-1)).toMatch(/^gap unreadable requirements\.txt: What stands for "package\.json"/)
  })

  it('readLocks leaves out texts that are too long for a name or version', () => {
    const files = { 'package.json': JSON.stringify({ name: 'a', version: '1'.repeat(2000) }) }
    expect(readSample(files)).toEqual(['local npm "" a'])
  })
})
