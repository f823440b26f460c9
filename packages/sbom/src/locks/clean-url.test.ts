import { describe, expect, it } from 'vitest'
import { cleanUrl, gitUrl, withoutSecrets } from './clean-url.ts'
import { integrityHashes, prefixedHash } from './integrity.ts'
import { joinFolder } from './folder.ts'
import { jsonOfJsonc } from './jsonc.ts'
import { packageUrl } from './package-url.ts'

const C = 'c'.repeat(40)

describe('cleanUrl', () => {
  it.each([
    ['https://user:pass@host.example/a/b.tgz', 'https://host.example/a/b.tgz'],
    ['https://a@b@host.example/x', 'https://host.example/x'],
    ['HTTPS://host.example/x?token=secret#frag', 'https://host.example/x'],
    ['git@host.example:o/r.git', 'ssh://host.example/o/r.git'],
    ['https://host.example:8443/x', 'https://host.example:8443/x'],
    ['https://', undefined],
    ['no url', undefined],
    ['https:\\\\user:pass@host', undefined],
  ])('cleanUrl of %s is %s', (url, expected) => expect(cleanUrl(url)).toBe(expected))

  it.each([
    [`git+https://secret@host.example/o/r.git#${C}`, undefined, `git+https://host.example/o/r.git@${C}`],
    [`github:o/r#${C}`, undefined, `git+https://github.com/o/r.git@${C}`],
    ['o/r', C, `git+https://github.com/o/r.git@${C}`],
    ['https://host.example/r#main', undefined, 'git+https://host.example/r'],
  ])('gitUrl of %s at %s is %s', (url, commit, expected) => expect(gitUrl(url, commit)).toBe(expected))

  it.each([
    ['x@https://u:secret@host.example/a?token=secret b', 'x@https://host.example/a b'],
    [`https://u:secret${'x'.repeat(2000)}@host.example`, 'a URL'],
    ['a:b', 'a:b'],
  ])('withoutSecrets of %s', (text, expected) => expect(withoutSecrets(text)).toBe(expected))
})

describe('integrityHashes', () => {
  it('integrityHashes takes known algorithms of the right length', () => {
    const text = `sha512-${'A'.repeat(86)}== sha1-${'A'.repeat(27)}= sha256-AAAA md6-AAAA sha512-!!!!?x`
    expect(integrityHashes(text).map(({ algorithm, content }) => `${algorithm} ${content.length}`)).toEqual([
      'SHA-512 128',
      'SHA-1 40',
    ])
    expect(integrityHashes(undefined)).toEqual([])
    expect(prefixedHash(`sha256:${'A'.repeat(64)}`)).toEqual({
      algorithm: 'SHA-256',
      content: 'a'.repeat(64),
    })
    expect(prefixedHash(`sha256:${'a'.repeat(63)}`)).toBeUndefined()
    expect(prefixedHash(`constructor:${'a'.repeat(64)}`)).toBeUndefined()
  })
})

describe('joinFolder', () => {
  it.each([
    ['', '.', ''],
    ['a/b', '../c', 'a/c'],
    ['a', '../..', undefined],
    ['', '/etc', undefined],
    ['a', 'C:\\x', undefined],
    ['a', './b//c/', 'a/b/c'],
  ])('joinFolder of %j and %j is %j', (folder, path, expected) =>
    expect(joinFolder(folder, path)).toBe(expected),
  )
})

describe('jsonOfJsonc', () => {
  it.each([
    ['{"a": [1, 2, ], }', '{"a": [1, 2 ] }'],
    ['{"a": "//,}", // c\n"b": /* x\n */ 1}', '{"a": "//,}", \n"b": \n 1}'],
    ['["\\",]", /* , */ ]', '["\\",]"  ]'],
  ])('jsonOfJsonc of %j', (text, expected) => expect(jsonOfJsonc(text)).toBe(expected))
})

describe('packageUrl', () => {
  it.each([
    [{ type: 'npm', name: '@s/n', version: '1.0.0' } as const, 'pkg:npm/%40s/n@1.0.0'],
    [{ type: 'maven', name: 'g.h:a', version: '1' } as const, 'pkg:maven/g.h/a@1'],
    [
      { type: 'golang', name: 'h.example/m/v2', version: 'v2.0.0' } as const,
      'pkg:golang/h.example/m/v2@v2.0.0',
    ],
    [{ type: 'pypi', name: 'A_b' } as const, 'pkg:pypi/a-b'],
    [{ type: 'npm', name: 'https://u:p@h/x' } as const, undefined],
    [{ type: 'npm', name: 'a b' } as const, undefined],
    [{ type: 'npm', name: '' } as const, undefined],
    [{ type: 'npm', name: 'x'.repeat(600) } as const, undefined],
  ])('packageUrl of %j is %s', (parts, expected) => expect(packageUrl(parts)).toBe(expected))
})
