import { describe, expect, it } from 'vitest'
import { formatUtf8 } from '@tier3/model/utf8'
import { readLocks } from './read-locks.ts'
import { readSample } from './read-sample.ts'

const NPM = '{"lockfileVersion":3,"packages":{"":{"name":"a"},"node_modules/n":{"version":"1.0.0"}}}'
const PNPM = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n"
const YARN = '# yarn lockfile v1\n'
const WITHOUT =
  'It names needs that no lockfile fixes, so which packages and versions will be used is not known.'

describe('readLocks', () => {
  const conflicts: readonly { name: string; files: Record<string, string>; read: string; reason: string }[] =
    [
      {
        name: 'the fixed order',
        files: { 'package-lock.json': NPM, 'pnpm-lock.yaml': PNPM, 'yarn.lock': YARN },
        read: 'pnpm-lock.yaml full exhaustive',
        reason:
          'gap several-locks pnpm-lock.yaml: package-lock.json, yarn.lock beside it may list other versions and was not read: pnpm, yarn, bun, npm, uv, poetry, pdm, pipenv is the order.',
      },
      {
        name: 'the manager that package.json names',
        files: {
          'package-lock.json': NPM,
          'pnpm-lock.yaml': PNPM,
          'package.json': '{"packageManager":"npm@11.0.0"}',
        },
        read: 'package-lock.json full exhaustive',
        reason:
          'gap several-locks package-lock.json: pnpm-lock.yaml beside it may list other versions and was not read: the manifest names npm.',
      },
      {
        name: 'the rule of npm',
        files: { 'package-lock.json': NPM, 'npm-shrinkwrap.json': NPM },
        read: 'npm-shrinkwrap.json full exhaustive',
        reason:
          'gap several-locks npm-shrinkwrap.json: package-lock.json beside it may list other versions and was not read: npm follows npm-shrinkwrap.json before package-lock.json.',
      },
      {
        name: 'the table of pyproject.toml',
        files: {
          'poetry.lock': '[metadata]\nx = 1\n',
          'uv.lock': 'version = 1\n',
          'pyproject.toml': '[tool.poetry]\nname = "p"\n',
        },
        read: 'poetry.lock full exhaustive',
        reason:
          'gap several-locks poetry.lock: uv.lock beside it may list other versions and was not read: the manifest names poetry.',
      },
    ]
  it.each(conflicts)('readLocks chooses one of several lockfiles by $name', ({ files, read, reason }) => {
    const lines = readSample(files)
    expect(lines[0]).toBe(read)
    expect(lines.filter((line) => line.startsWith('gap'))).toEqual([reason])
  })

  it('readLocks reads lockfiles of different folders and ecosystems', () => {
    const files = { 'a/yarn.lock': YARN, 'b/package-lock.json': NPM, 'b/uv.lock': 'version = 1\n' }
    expect(readSample(files).filter((line) => / (?:exhaustive|partial)$/.test(line))).toEqual([
      'a/yarn.lock full exhaustive',
      'b/package-lock.json full exhaustive',
      'b/uv.lock full exhaustive',
    ])
  })

  const manifests: readonly { name: string; text: string; without: string }[] = [
    {
      name: 'package.json',
      text: '{"dependencies":{"a":"^1"}}',
      without: '{"dependencies":{"a":"file:../a","b":"workspace:*"}}',
    },
    {
      name: 'pyproject.toml',
      text: '[project]\ndependencies = ["a"]\n',
      without: '[build-system]\nrequires = ["x"]\n',
    },
    { name: 'Pipfile', text: '[packages]\na = "*"\n', without: '[requires]\npython_version = "3"\n' },
    { name: 'setup.py', text: 'setup(install_requires=["a"])', without: 'setup()' },
    { name: 'setup.cfg', text: '[options]\ninstall_requires = a\n', without: '[metadata]\n' },
    { name: 'Cargo.toml', text: '[dependencies]\na = "1"\n', without: '[package]\nname = "x"\n' },
    { name: 'composer.json', text: '{"require":{"a/b":"*"}}', without: '{"require":{"php":"*"}}' },
    { name: 'Gemfile', text: 'source "x"\ngem "a"\n', without: '# gem "a"\n' },
    { name: 'build.gradle.kts', text: 'plugins { java }', without: '// none\n' },
    {
      name: 'App.csproj',
      text: '<Project><ItemGroup><PackageReference Include="A"/></ItemGroup></Project>',
      without: '<Project/>',
    },
  ]
  it.each(manifests)(
    'readLocks says that $name has no lockfile, and only if it needs something',
    ({ name, text, without }) => {
      expect(readSample({ [`sub/${name}`]: text }).filter((line) => line.startsWith('gap'))).toEqual([
        `gap manifest-without-lock sub/${name}: ${WITHOUT}`,
      ])
      expect(readSample({ [`sub/${name}`]: without }).filter((line) => line.startsWith('gap'))).toEqual([])
    },
  )

  it('readLocks takes no list for whole beside a manifest of the ecosystem without a lock', () => {
    const lines = readSample({ 'package-lock.json': NPM, 'sub/package.json': '{"dependencies":{"a":"1"}}' })
    expect(lines[0]).toBe('package-lock.json full partial')
  })

  it('readLocks takes requirements with all hashes for the lock of the project beside', () => {
    const hash = `--hash=sha256:${'a'.repeat(64)}`
    const manifest = '[project]\nname = "p"\ndependencies = ["a"]\n'
    const gaps = (text: string) =>
      readSample({ 'requirements.txt': text, 'pyproject.toml': manifest }).filter((line) =>
        line.includes('manifest-without-lock'),
      )
    expect(gaps(`a==1 ${hash}\n`)).toEqual([])
    expect(gaps('a==1\n')).toEqual([`gap manifest-without-lock pyproject.toml: ${WITHOUT}`])
  })

  it('readLocks tells all lockfiles that it cannot read, and gives nothing partial', () => {
    const lines = readSample({ 'a/package-lock.json': '{', 'b/yarn.lock': 'x', 'c/package-lock.json': NPM })
    expect(lines).toEqual([
      'input/lockfile-syntax a/package-lock.json:1 it is not strict JSON: a key in double quotes must stand here',
      'input/lockfile-syntax b/yarn.lock:1 its last line does not end, so it was cut off',
    ])
  })

  it('readLocks passes over a manifest that it cannot read, and says so', () => {
    expect(readSample({ 'package.json': '{"name":' })).toEqual([
      'local npm "" -',
      'gap unreadable package.json: The manifest "package.json" was passed over: it is not strict JSON: the text ends too early.',
    ])
  })

  it('readLocks refuses bytes that are not UTF-8, and reads behind a byte order mark', () => {
    const bytes = readLocks([{ path: 'yarn.lock', content: new Uint8Array([0xff, 0x0a]) }])
    expect(bytes.ok || bytes.problem.map(({ code, current }) => `${code} ${current}`)).toEqual([
      'input/lockfile-syntax it is not UTF-8',
    ])
    expect(readSample({ 'package-lock.json': `\ufeff${NPM}` })[1]).toBe('pkg:npm/n@1.0.0 >')
  })

  it('readLocks gives the same for files in any order', () => {
    const files = Object.entries({
      'b/package-lock.json': NPM,
      'a/yarn.lock': YARN,
      'a/package.json': '{"name":"z"}',
      'Cargo.toml': '[dependencies]\na = "1"\n',
    })
    const read = (list: readonly (readonly [string, string])[]) =>
      JSON.stringify(readLocks(list.map(([path, text]) => ({ path, content: formatUtf8(text) }))))
    expect(read(files.toReversed())).toBe(read(files))
  })
})
