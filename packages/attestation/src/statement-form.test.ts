import { parseUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { buildStatement, formatStatement } from './statement-form.ts'
import { decodeStatement } from './statement.ts'

const SHA256 = 'a'.repeat(64)
const app = { name: 'app.tgz', digest: { sha256: SHA256 } }
const parts = { subjects: [app], predicateType: 'https://x/y', predicate: {} }

describe('buildStatement', () => {
  it.each([
    ['no subject', { subjects: [] }, 'input/empty-set'],
    [
      '1,025 subjects',
      { subjects: Array.from({ length: 1025 }, (_, i) => ({ ...app, name: `${i}` })) },
      'input/too-many',
    ],
    ['a subject without a name', { subjects: [{ ...app, name: '' }] }, 'input/missing'],
    [
      'one name twice',
      { subjects: [app, { name: 'app.tgz', digest: { sha256: 'b'.repeat(64) } }] },
      'input/duplicate-name',
    ],
    [
      'a malformed digest',
      { subjects: [{ name: 'a', digest: { sha256: 'A'.repeat(64) } }] },
      'input/malformed',
    ],
    ['no predicate type', { predicateType: '' }, 'input/missing'],
    ['a predicate over 16 MiB', { predicate: { text: 'ä'.repeat(8 * 1024 * 1024) } }, 'input/too-large'],
  ])('refuses %s', (_, changes, code) => {
    expect(buildStatement({ ...parts, ...changes })).toMatchObject({ ok: false, problem: { code } })
  })

  it('takes a predicate just below 16 MiB', () => {
    expect(buildStatement({ ...parts, predicate: { t: 'x'.repeat(16 * 1024 * 1024 - 8) } }).ok).toBe(true)
  })
})

describe('formatStatement', () => {
  const format = (changes: object): string => {
    const built = buildStatement({ ...parts, ...changes })
    return built.ok ? (parseUtf8(formatStatement(built.value)) ?? '') : built.problem.code
  }

  it('writes exact bytes, with digests and predicate in a fixed order', () => {
    const sha512 = 'b'.repeat(128)
    expect(
      format({
        subjects: [{ name: 'ä', digest: { sha512, sha256: SHA256 } }],
        predicate: { b: 1, a: [true] },
      }),
    ).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"ä","digest":{"sha256":"${SHA256}","sha512":"${sha512}"}}],` +
        '"predicateType":"https://x/y","predicate":{"a":[true],"b":1}}',
    )
  })

  it('is read back as it was built', () => {
    for (const name of ['a', 'dir/ä"\\\n', '__proto__', '\u2028']) {
      const built = buildStatement({ ...parts, subjects: [{ ...app, name }], predicate: { [name]: name } })
      const read = built.ok ? decodeStatement(formatStatement(built.value)) : built
      expect(read).toMatchObject({
        ok: true,
        value: { subjects: [{ name, digest: app.digest }], predicateType: 'https://x/y' },
      })
      expect(read.ok && 'predicate' in read.value ? Object.entries(read.value.predicate) : []).toEqual([
        [name, name],
      ])
    }
  })
})
