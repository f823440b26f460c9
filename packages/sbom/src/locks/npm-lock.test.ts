import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

const sha512 = (letter: string): string => `sha512-${letter.repeat(86)}==`
const packages = (entries: object, version = 3): Record<string, string> => ({
  'package-lock.json': JSON.stringify({ lockfileVersion: version, packages: entries }),
})

describe('readNpmLock', () => {
  it('readNpmLock resolves needs by the nearest folder of modules', () => {
    const sample = packages({
      '': { name: 'app', version: '1.0.0', license: 'MIT', dependencies: { a: '^1', b: '^1' } },
      'node_modules/a': {
        version: '1.0.0',
        integrity: sha512('A'),
        license: 'ISC',
        dependencies: { b: '^2' },
      },
      'node_modules/a/node_modules/b': { version: '2.0.0' },
      'node_modules/b': { version: '1.0.0', integrity: `sha1-${'A'.repeat(27)}=` },
    })
    expect(readSample(sample)).toEqual([
      'package-lock.json full exhaustive',
      'pkg:npm/a@1.0.0 ISC SHA-512:0000 > pkg:npm/b@2.0.0',
      'pkg:npm/b@1.0.0 SHA-1:0000 >',
      'pkg:npm/b@2.0.0 >',
      'local npm "" pkg:npm/app@1.0.0 MIT > pkg:npm/a@1.0.0 pkg:npm/b@1.0.0',
    ])
  })

  it('readNpmLock takes scope from flags, the strongest of several places', () => {
    const sample = packages({
      '': { name: 'app', devDependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', dev: true },
      'node_modules/b': { version: '1.0.0', optional: true },
      'node_modules/c': { version: '1.0.0', devOptional: true },
      'node_modules/d': { version: '1.0.0', dev: true },
      'node_modules/b/node_modules/d': { version: '1.0.0' },
    })
    expect(readSample(sample).slice(1, 5)).toEqual([
      'pkg:npm/a@1.0.0 excluded >',
      'pkg:npm/b@1.0.0 optional >',
      'pkg:npm/c@1.0.0 optional >',
      'pkg:npm/d@1.0.0 >',
    ])
  })

  it('readNpmLock follows links to workspaces and names what aliases stand for', () => {
    const sample = {
      ...packages({
        '': { name: 'root', workspaces: ['packages/*'], dependencies: { x: 'npm:real@1' } },
        'packages/one': { name: '@s/one', version: '0.1.0', dependencies: { '@s/two': '*', real: '2' } },
        'packages/one/node_modules/real': { version: '2.0.0' },
        'packages/two': { version: '0.2.0' },
        'node_modules/@s/one': { resolved: 'packages/one', link: true },
        'node_modules/@s/two': { resolved: 'packages/two', link: true },
        'node_modules/x': { name: 'real', version: '1.0.0' },
      }),
      'packages/two/package.json': '{"name":"@s/two","version":"0.2.0","license":"MIT"}',
    }
    expect(readSample(sample)).toEqual([
      'package-lock.json full exhaustive',
      'pkg:npm/real@1.0.0 >',
      'pkg:npm/real@2.0.0 >',
      'local npm "" pkg:npm/root > pkg:npm/real@1.0.0',
      'local npm "packages/one" pkg:npm/%40s/one@0.1.0 > pkg:npm/%40s/two@0.2.0 pkg:npm/real@2.0.0',
      'local npm "packages/two" pkg:npm/%40s/two@0.2.0 MIT >',
    ])
  })

  it('readNpmLock keeps no credential of a source', () => {
    const sample = packages({
      '': {
        name: 'app',
        dependencies: {
          g: 'git+https://ghp_secret@host.example/o/g.git',
          t: 'https://u:secret@host.example/t.tgz?token=secret',
        },
      },
      'node_modules/g': {
        version: '1.0.0',
        resolved: `git+ssh://secret@host.example/o/g.git#${'a'.repeat(40)}`,
      },
      'node_modules/t': { version: '2.0.0', resolved: 'https://u:secret@host.example/t.tgz?token=secret' },
    })
    const lines = readSample(sample)
    expect(lines.slice(1, 3)).toEqual([
      `pkg:npm/g@1.0.0?vcs_url=git%2Bssh:%2F%2Fhost.example%2Fo%2Fg.git%40${'a'.repeat(40)} >`,
      'pkg:npm/t@2.0.0?download_url=https:%2F%2Fhost.example%2Ft.tgz >',
    ])
    expect(lines.join('\n')).not.toContain('secret')
  })

  it('readNpmLock takes names of the prototype for names, and walks cycles once', () => {
    const sample = {
      'package-lock.json': `{"lockfileVersion":3,"packages":{"":{"name":"app","dependencies":{"constructor":"1","__proto__":"1"}},
        "node_modules/constructor":{"version":"1.0.0","dependencies":{"__proto__":"1"}},
        "node_modules/__proto__":{"version":"1.0.0","dependencies":{"constructor":"1","toString":"1"}}}}`,
    }
    expect(readSample(sample)).toEqual([
      'package-lock.json full partial',
      'pkg:npm/__proto__@1.0.0 > pkg:npm/constructor@1.0.0',
      'pkg:npm/constructor@1.0.0 > pkg:npm/__proto__@1.0.0',
      'local npm "" pkg:npm/app > pkg:npm/__proto__@1.0.0 pkg:npm/constructor@1.0.0',
      'gap unpinned package-lock.json: No exact version is fixed for "toString".',
    ])
  })

  it('readNpmLock passes over what is extraneous, and says what lies outside', () => {
    const sample = packages({
      '': { name: 'app' },
      'node_modules/a': { version: '1.0.0', extraneous: true },
      '../other': { name: 'other', version: '1.0.0' },
      'node_modules/other': { link: true, resolved: '../other' },
    })
    expect(readSample(sample)).toEqual([
      'package-lock.json full exhaustive',
      'local npm "" pkg:npm/app >',
      'gap link package-lock.json: "../other", "node_modules/other" lies outside what was read, so its needs are not known.',
    ])
  })

  it('readNpmLock reads the nested tree of version 1', () => {
    const sample = {
      'package-lock.json': JSON.stringify({
        name: 'old',
        version: '1.0.0',
        lockfileVersion: 1,
        dependencies: {
          a: {
            version: '1.0.0',
            integrity: sha512('A'),
            requires: { b: '^2', c: '^1' },
            dependencies: { b: { version: '2.0.0' } },
          },
          b: { version: '1.0.0', dev: true },
          c: { version: 'npm:real@3.0.0', requires: { a: '^1' } },
          g: { version: `github:o/g#${'b'.repeat(40)}` },
          l: { version: 'file:lib' },
        },
      }),
      'package.json': '{"name":"old","version":"1.0.0","dependencies":{"a":"^1","l":"file:lib"}}',
      'lib/package.json': '{"name":"l","version":"9.0.0"}',
    }
    expect(readSample(sample)).toEqual([
      'package-lock.json full exhaustive',
      'pkg:npm/a@1.0.0 SHA-512:0000 > pkg:npm/b@2.0.0 pkg:npm/real@3.0.0',
      'pkg:npm/b@1.0.0 excluded >',
      'pkg:npm/b@2.0.0 >',
      `pkg:npm/g@${'b'.repeat(40)}?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fg.git%40${'b'.repeat(40)} >`,
      'pkg:npm/real@3.0.0 > pkg:npm/a@1.0.0',
      'local npm "" pkg:npm/old@1.0.0 > pkg:npm/a@1.0.0 pkg:npm/l@9.0.0',
      'local npm "lib" pkg:npm/l@9.0.0',
    ])
  })

  const refused: readonly { name: string; text: string; expected: string }[] = [
    {
      name: 'cut in the middle',
      text: '{\n "lockfileVersion": 3,\n "packages": {\n  "node_modules/a": {"vers',
      expected: 'input/lockfile-syntax package-lock.json:4 it is not strict JSON: a string does not end',
    },
    {
      name: 'with a key twice',
      text: '{"lockfileVersion":3,\n"packages":{"a":{},"a":{}}}',
      expected:
        'input/lockfile-syntax package-lock.json:2 it is not strict JSON: the key stands twice in one object',
    },
    { name: 'of a list', text: '[]', expected: 'input/lockfile-syntax package-lock.json: it is no object' },
    {
      name: 'of an unknown version',
      text: '{"lockfileVersion":9}',
      expected:
        'input/lockfile-syntax package-lock.json: it has a version that is not known, or no "packages"',
    },
    {
      name: 'nested without end',
      text: '['.repeat(100_000),
      expected:
        'input/lockfile-syntax package-lock.json:1 it is not strict JSON: it nests more than 200 levels',
    },
  ]
  it.each(refused)('readNpmLock refuses a file $name', ({ text, expected }) => {
    expect(readSample({ 'package-lock.json': text })).toEqual([expected])
  })

  const odd: readonly string[] = [
    '{"lockfileVersion":3,"packages":{"":null,"node_modules/a":7,"node_modules/":{},"node_modules/b":{"version":{},"dependencies":[1]}}}',
    '{"lockfileVersion":1,"dependencies":{"a":null,"b":{"version":"1.0.0","requires":true,"dependencies":[]}}}',
  ]
  it.each(odd)('readNpmLock does not throw on odd fields: %s', (text) => {
    expect(readSample({ 'package-lock.json': text })[0]).toMatch(/^package-lock.json full /)
  })
})
