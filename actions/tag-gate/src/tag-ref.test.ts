import { expect, it } from 'vitest'
import { parseTagRef, shortTag } from './tag-ref.ts'

it.each([
  ['v1.2.3', undefined, 'refs/tags/v1.2.3'],
  ['refs/tags/v1', 'refs/heads/main', 'refs/tags/v1'],
  [undefined, 'refs/tags/@scope/pkg@1.0.0', 'refs/tags/@scope/pkg@1.0.0'],
  ["'; rm -rf $HOME #", undefined, undefined],
  ["v1';touch$IFS$9x;'", undefined, "refs/tags/v1';touch$IFS$9x;'"],
  ['-rf', undefined, 'refs/tags/-rf'],
  ['heads/main', undefined, 'refs/tags/heads/main'],
])('parseTagRef takes %s in a run of %s for %s', (tag, runRef, expected) => {
  const parsed = parseTagRef(tag, runRef)
  expect(parsed.ok ? parsed.value : undefined).toBe(expected)
})

it.each([
  ['a branch', undefined, 'refs/heads/main', 'input/missing'],
  ['a pull request', undefined, 'refs/pull/1/merge', 'input/missing'],
  ['nothing', undefined, undefined, 'input/missing'],
  ['a star', 'v*', undefined, 'input/malformed'],
  ['a way up', '../heads/main', undefined, 'input/malformed'],
  ['a space', 'v 1', undefined, 'input/malformed'],
  ['an escape sequence', 'v\u001b[2K', undefined, 'input/malformed'],
  ['a reflog', 'v@{1}', undefined, 'input/malformed'],
  ['nothing behind the slash', 'v/', undefined, 'input/malformed'],
  ['a lock', 'v.lock', undefined, 'input/malformed'],
  ['the empty name', '', undefined, 'input/malformed'],
  ['a text without end', 'v'.repeat(2000), undefined, 'input/malformed'],
])('parseTagRef refuses %s', (_, tag, runRef, code) => {
  expect(parseTagRef(tag, runRef)).toMatchObject({ ok: false, problem: { code } })
})

it('shortTag gives the name back', () => {
  expect(shortTag('refs/tags/a/b')).toBe('a/b')
})
