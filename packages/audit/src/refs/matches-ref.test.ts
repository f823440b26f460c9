import { describe, expect, it } from 'vitest'
import { matchesRef } from './matches-ref.ts'
import { parseRefPattern } from './ref-pattern.ts'

const matches = (pattern: string, ref: string): boolean => {
  const parsed = parseRefPattern(pattern)
  if (!parsed.ok) throw new Error(parsed.problem)
  return matchesRef(parsed.value, ref)
}

/** What Ruby 3.3's `File.fnmatch` with `FNM_PATHNAME` answers. */
const table: readonly (readonly [pattern: string, ref: string, match: boolean])[] = [
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/tags/v*', 'refs/tags/v', true],
  ['refs/tags/v*', 'refs/tags/v1/2', false],
  ['refs/tags/v*', 'refs/tags/V1', false],
  ['refs/tags/*', 'refs/tags/rel/v1', false],
  ['refs/tags/**', 'refs/tags/v1', true],
  ['refs/tags/**', 'refs/tags/rel/v1', false],
  ['refs/tags/**/*', 'refs/tags/v1', true],
  ['refs/tags/**/*', 'refs/tags/a/b/c', true],
  ['refs/tags/**/v*', 'refs/tags/v1', true],
  ['refs/tags/**/v*', 'refs/tags/pkg/v1', true],
  ['refs/tags/**/v*', 'refs/tags/pkg/x1', false],
  ['refs/tags/**/**/v*', 'refs/tags/a/b/v1', true],
  ['refs/tags/**/**/v*', 'refs/tags/v1', true],
  ['refs/tags/v**/**/*', 'refs/tags/v1', false],
  ['refs/tags/v**/**/*', 'refs/tags/v1/x/y', true],
  ['refs/heads/qa**/**/*', 'refs/heads/qafoo', false],
  ['refs/heads/qa**/**/*', 'refs/heads/qa/foo/bar', true],
  ['refs/heads/release/**', 'refs/heads/release/1/2', false],
  ['refs/heads/release/**/*', 'refs/heads/release/1/2', true],
  ['refs/tags/v[0-9]*', 'refs/tags/vnext', false],
  ['refs/tags/v[0-9]*', 'refs/tags/v1', true],
  ['refs/tags/v[!0-9]*', 'refs/tags/vnext', true],
  ['refs/tags/v[!0-9]*', 'refs/tags/v1', false],
  ['refs/tags/v[!0-9]x', 'refs/tags/v/x', false],
  ['refs/tags/v[]x]', 'refs/tags/vx]', false],
  ['refs/tags/v[]', 'refs/tags/v]', false],
  ['refs/tags/v[a-]', 'refs/tags/v-', true],
  ['refs/tags/v[z-a]', 'refs/tags/va', true],
  ['refs/tags/v[z-a]', 'refs/tags/vm', false],
  ['refs/tags/v?', 'refs/tags/v1', true],
  ['refs/tags/v?', 'refs/tags/v', false],
  ['refs/tags/v?', 'refs/tags/v/', false],
  ['refs/tags/v?', 'refs/tags/v\u{1f600}', true],
  ['refs/tags/{v1,v2}', 'refs/tags/v1', false],
  ['refs/tags/{v1,v2}', 'refs/tags/{v1,v2}', true],
  ['refs/tags/*@*', 'refs/tags/@scope/pkg@1.0.0', false],
  ['refs/tags/**/*@*', 'refs/tags/@scope/pkg@1.0.0', true],
  ['**', 'refs/tags/v1', false],
  ['**/*', 'refs/tags/v1', true],
  ['***/v1', 'refs/tags/v1', false],
  ['refs/tags/v1', 'refs/tags/v1', true],
  ['refs/tags/v1', 'refs/tags/v10', false],
  ['tags/v1', 'refs/tags/v1', false],
]

describe('matchesRef', () => {
  it.each(table)('%s on %s: %s', (pattern, ref, expected) => {
    expect(matches(pattern, ref)).toBe(expected)
  })

  it('takes time in proportion to pattern and ref', () => {
    const ref = `refs/tags/${'a'.repeat(3000)}`
    expect(matches(`refs/tags/${'a*'.repeat(400)}b`, ref)).toBe(false)
    expect(matches(`refs/tags/${'**/'.repeat(300)}b`, `refs/tags/${'a/'.repeat(1000)}c`)).toBe(false)
  })
})

describe('parseRefPattern', () => {
  it.each([
    ['refs/tags/v[^0-9]*', 'it has "[^", which GitHub does not read as a complement'],
    [String.raw`refs/tags/v\*`, 'it has a backslash, which quotes nothing here'],
    ['refs/tags/v[0-9', 'a bracket is not closed'],
    ['refs/tags/[a/b]', 'a bracket holds a slash or a backslash'],
    ['refs/tags/[a-/]', 'a bracket holds a slash or a backslash'],
    [`refs/tags/${'v'.repeat(1100)}`, 'it is longer than 1024 characters'],
  ])('refuses %s', (pattern, reason) => {
    expect(parseRefPattern(pattern)).toEqual({ ok: false, problem: reason })
  })
})
