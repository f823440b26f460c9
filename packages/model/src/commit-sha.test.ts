import { describe, expect, it } from 'vitest'
import { parseCommitSha } from './commit-sha.ts'

describe('parseCommitSha', () => {
  it.each(['0'.repeat(40), 'abcdef0123456789'.repeat(4)])('keeps %s', (text) =>
    expect(parseCommitSha(text)).toEqual({ ok: true, value: text }),
  )
  it.each([
    '',
    'a'.repeat(39),
    'a'.repeat(41),
    'a'.repeat(63),
    'a'.repeat(65),
    'A'.repeat(40),
    'g'.repeat(40),
    `${'a'.repeat(40)}\n`,
    ` ${'a'.repeat(40)}`,
    'HEAD',
    'abc1234',
  ])('refuses %j', (text) => expect(parseCommitSha(text).ok).toBe(false))
})
