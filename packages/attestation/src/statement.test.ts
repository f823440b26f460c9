import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { decodeStatement } from './statement.ts'

const SHA256 = 'a'.repeat(64)
const subject = { name: 'app.tgz', digest: { sha256: SHA256 } }
const base = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [subject],
  predicateType: 'https://x/y',
  predicate: { a: 1 },
}
const decode = (value: unknown) =>
  decodeStatement(formatUtf8(typeof value === 'string' ? value : JSON.stringify(value)))

describe('decodeStatement', () => {
  it('reads subjects, type and predicate', () => {
    expect(
      decode({
        ...base,
        subject: [{ ...subject, digest: { sha256: SHA256, gitCommit: 'x', sha512: 'b'.repeat(128) } }],
      }),
    ).toEqual({
      ok: true,
      value: {
        type: 'https://in-toto.io/Statement/v1',
        subjects: [
          {
            name: 'app.tgz',
            digest: { sha256: SHA256, sha512: 'b'.repeat(128) },
            otherAlgorithms: ['gitCommit'],
          },
        ],
        predicateType: 'https://x/y',
        predicate: Object.assign(Object.create(null), { a: 1 }),
      },
    })
  })

  it.each([
    { name: 'version 0.1', value: { ...base, _type: 'https://in-toto.io/Statement/v0.1' } },
    { name: 'no predicate', value: { ...base, predicate: undefined } },
    { name: 'no name', value: { ...base, subject: [{ digest: subject.digest }] } },
    { name: '1,024 subjects', value: { ...base, subject: Array.from({ length: 1024 }, () => subject) } },
  ])('accepts $name', ({ value }) => expect(decode(value).ok).toBe(true))

  const digests = Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`x${i}`, 'a']))
  it.each([
    ['not JSON', 'x', 'strict JSON'],
    ['a duplicate key', JSON.stringify(base).replace('{', '{"predicateType":"https://z",'), 'twice'],
    [
      'a duplicate digest',
      JSON.stringify(base).replace('{"sha256"', `{"sha256":"${'b'.repeat(64)}","sha256"`),
      'twice',
    ],
    ['a list', [base], 'not a JSON object'],
    ['no type', { ...base, _type: undefined }, '"_type" is missing'],
    ['a type with more behind', { ...base, _type: 'https://in-toto.io/Statement/v1.1' }, '"_type"'],
    ['no predicate type', { ...base, predicateType: undefined }, '"predicateType"'],
    ['an empty predicate type', { ...base, predicateType: '' }, '"predicateType"'],
    ['a predicate that is a list', { ...base, predicate: [] }, '"predicate"'],
    ['no subjects', { ...base, subject: [] }, 'no subject'],
    ['subjects that are no list', { ...base, subject: subject }, 'not a list'],
    [
      'too many subjects',
      { ...base, subject: Array.from({ length: 1025 }, () => subject) },
      'more than 1024',
    ],
    ['too many digests', { ...base, subject: [{ name: 'a', digest: digests }] }, 'more than 32'],
    ['no digest', { ...base, subject: [{ name: 'a', digest: {} }] }, 'no digest'],
    ['a digest that is a list', { ...base, subject: [{ name: 'a', digest: ['a'] }] }, '"digest"'],
    [
      'a digest in upper case',
      { ...base, subject: [{ name: 'a', digest: { sha256: 'A'.repeat(64) } }] },
      'lowercase',
    ],
    ['a short digest', { ...base, subject: [{ name: 'a', digest: { sha256: 'a'.repeat(63) } }] }, 'length'],
    [
      'an unknown digest that is no text',
      { ...base, subject: [{ name: 'a', digest: { other: 1 } }] },
      'not a text',
    ],
    ['a name that is no text', { ...base, subject: [{ name: 1, digest: subject.digest }] }, '"name"'],
  ])('refuses %s', (_, value, reason) => {
    const decoded = decode(value)
    expect(decoded).toMatchObject({ ok: false, problem: { code: 'integrity/payload-malformed' } })
    expect(decoded.ok ? '' : decoded.problem.current).toContain(reason)
  })

  it('refuses bytes that are not UTF-8, and more bytes than the limit', () => {
    expect(decodeStatement(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({
      ok: false,
      problem: { current: 'it is not well-formed UTF-8' },
    })
    expect(decodeStatement(formatUtf8(JSON.stringify(base)), { bytes: 10 }).ok).toBe(false)
  })
})
