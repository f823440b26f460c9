import { describe, expect, it } from 'vitest'
import type { SourceEntry } from '../source-tree.ts'
import { MANIFEST_LIMITS, selectManifests } from './manifest-files.ts'
import { manifestKind } from './manifest-names.ts'

describe('manifestKind', () => {
  const read: readonly (readonly [string, string])[] = [
    ['package.json', 'npm manifest'],
    ['a/b/package-lock.json', 'npm lock'],
    ['npm-shrinkwrap.json', 'npm lock'],
    ['pnpm-lock.yaml', 'npm lock'],
    ['pnpm-workspace.yaml', 'npm manifest'],
    ['yarn.lock', 'npm lock'],
    ['bun.lock', 'npm lock'],
    ['requirements.txt', 'python manifest'],
    ['requirements-dev.txt', 'python manifest'],
    ['dev_requirements.txt', 'python manifest'],
    ['requirements/base.txt', 'python manifest'],
    ['pyproject.toml', 'python manifest'],
    ['poetry.lock', 'python lock'],
    ['uv.lock', 'python lock'],
    ['pdm.lock', 'python lock'],
    ['pylock.toml', 'python lock'],
    ['pylock.dev.toml', 'python lock'],
    ['Pipfile', 'python manifest'],
    ['Pipfile.lock', 'python lock'],
    ['setup.py', 'python manifest'],
    ['setup.cfg', 'python manifest'],
    ['crates/a/Cargo.toml', 'cargo manifest'],
    ['Cargo.lock', 'cargo lock'],
    ['go.mod', 'go manifest'],
    ['go.sum', 'go lock'],
    ['go.work', 'go manifest'],
    ['pom.xml', 'maven manifest'],
    ['app/build.gradle', 'gradle manifest'],
    ['build.gradle.kts', 'gradle manifest'],
    ['settings.gradle', 'gradle manifest'],
    ['settings.gradle.kts', 'gradle manifest'],
    ['gradle.lockfile', 'gradle lock'],
    ['buildscript-gradle.lockfile', 'gradle lock'],
    ['gradle/libs.versions.toml', 'gradle manifest'],
    ['gradle/dependency-locks/runtime.lockfile', 'gradle lock'],
    ['Dockerfile', 'container manifest'],
    ['Dockerfile.dev', 'container manifest'],
    ['images/app.Dockerfile', 'container manifest'],
    ['Containerfile', 'container manifest'],
    ['docker-compose.yml', 'container manifest'],
    ['compose.prod.yaml', 'container manifest'],
    ['.github/workflows/ci.yml', 'github-actions manifest'],
    ['actions/a/action.yml', 'github-actions manifest'],
    ['Gemfile', 'rubygems manifest'],
    ['Gemfile.lock', 'rubygems lock'],
    ['x.gemspec', 'rubygems manifest'],
    ['composer.json', 'composer manifest'],
    ['composer.lock', 'composer lock'],
    ['src/App/App.csproj', 'nuget manifest'],
    ['packages.lock.json', 'nuget lock'],
    ['Directory.Packages.props', 'nuget manifest'],
  ]
  it.each(read)('manifestKind of %s is %s', (path, expected) => {
    const kind = manifestKind(path)
    expect(kind && `${kind.ecosystem} ${kind.role}`).toBe(expected)
  })

  const passed = [
    'node_modules/a/package.json',
    'a/node_modules/b/package-lock.json',
    'vendor/a/composer.json',
    '.git/package.json',
    '.venv/lib/setup.py',
    '.cdxgen.json',
    '.cdxgenrc',
    '.npmrc',
    '.yarnrc.yml',
    'pip.conf',
    'settings.xml',
    'gradlew',
    'mvnw',
    'gradle/wrapper/gradle-wrapper.jar',
    'install.sh',
    'a/.github/workflows/ci.yml',
    '.github/workflows/a/b.yml',
    'libs.versions.toml',
    'Package.json',
    'package.json5',
    'my-package.json',
    'notrequirements.txt',
    'requirements.md',
    'a.txt',
    '',
  ]
  it.each(passed)('manifestKind passes over %s', (path) => expect(manifestKind(path)).toBeUndefined())
})

describe('selectManifests', () => {
  const file = (path: string, size = 1): SourceEntry => ({ path, kind: 'file', size })
  const none = (): boolean => false

  it('selectManifests gives files in order, links and submodules as gaps', () => {
    const entries: readonly SourceEntry[] = [
      file('z/package.json', 3),
      file('README.md'),
      { path: 'package.json', kind: 'link', size: 0 },
      { path: 'README', kind: 'link', size: 0 },
      { path: 'lib/other', kind: 'submodule', size: 0 },
      { path: 'vendor/other', kind: 'submodule', size: 0 },
      file('bun.lockb'),
      file('node_modules/a/bun.lockb'),
      file('a/Cargo.lock', 4),
    ]
    const result = selectManifests(entries, none)
    if (!result.ok) throw new Error('refused')
    expect(result.value.selected).toEqual([
      { path: 'a/Cargo.lock', size: 4, ecosystem: 'cargo', role: 'lock' },
      { path: 'z/package.json', size: 3, ecosystem: 'npm', role: 'manifest' },
    ])
    const kinds = result.value.passedOver.map(({ kind, file: path, ecosystem }) => [kind, path, ecosystem])
    expect(kinds).toEqual([
      ['link', 'package.json', 'npm'],
      ['unreadable', 'bun.lockb', 'npm'],
    ])
    expect(result.value.submodules.map(({ kind, file: path }) => [kind, path])).toEqual([
      ['submodule', 'lib/other'],
    ])
  })

  it('selectManifests leaves out what is excluded, also when it is too large', () => {
    const entries = [file('a/yarn.lock', MANIFEST_LIMITS.file + 1), file('yarn.lock')]
    const result = selectManifests(entries, (path) => path.startsWith('a/'))
    expect(result.ok && result.value.selected.map(({ path }) => path)).toEqual(['yarn.lock'])
  })

  const limits = { file: 10, total: 25, files: 4 }
  const cases: readonly { name: string; entries: readonly SourceEntry[]; expected: readonly string[] }[] = [
    { name: 'a file of the limit', entries: [file('go.sum', 10)], expected: [] },
    {
      name: 'files above the limit',
      entries: [file('go.sum', 11), file('a/go.sum', 12)],
      expected: ['input/too-large go.sum', 'input/too-large a/go.sum'],
    },
    {
      name: 'as much together as the limit',
      entries: [file('go.sum', 10), file('go.mod', 10), file('yarn.lock', 5)],
      expected: [],
    },
    {
      name: 'more together than the limit',
      entries: [file('go.sum', 10), file('go.mod', 10), file('yarn.lock', 6)],
      expected: ['input/too-large undefined'],
    },
    {
      name: 'too many files',
      entries: ['a', 'b', 'c', 'd', 'e'].map((folder) => file(`${folder}/go.sum`)),
      expected: ['input/too-many undefined'],
    },
    { name: 'another large file', entries: [file('movie.mp4', 1e12)], expected: [] },
  ]
  it.each(cases)('selectManifests of $name', ({ entries, expected }) => {
    const result = selectManifests(entries, none, limits)
    expect(result.ok ? [] : result.problem.map(({ code, at }) => `${code} ${at?.file}`)).toEqual(expected)
  })

  it('selectManifests names the file and the limit', () => {
    const result = selectManifests([file('package-lock.json', 50_000_000)], none)
    expect(result.ok || result.problem[0]).toMatchObject({
      code: 'input/too-large',
      attempted: 'read "package-lock.json"',
      current: 'it has 50000000 bytes',
      desired: 'a manifest or lockfile may have at most 33554432 bytes',
    })
  })
})

describe('selectManifests of package managers that are not read', () => {
  it('selectManifests says which file it does not read', () => {
    const entries = ['a/Package.resolved', 'app.cabal', 'vendor/x/mix.lock', 'notes.txt'].map(
      (path): SourceEntry => ({ path, kind: 'file', size: 1 }),
    )
    const result = selectManifests(entries, () => false)
    const gaps = result.ok ? result.value.passedOver : []
    expect(gaps.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'not-read a/Package.resolved',
      'not-read app.cabal',
    ])
  })
})
