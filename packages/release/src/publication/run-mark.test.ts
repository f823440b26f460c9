import { expect, it } from 'vitest'
import { formatMark, hasMark, holdsMark, otherCommit, withMark } from './run-mark.ts'

const COMMIT = 'a'.repeat(40)
const PURPOSE = { repository: 'octo/app', tag: 'v1.0.0', commit: COMMIT }

it('formatMark is a comment that no tag can end', () => {
  expect(formatMark(PURPOSE)).toBe(`<!-- tier3:publish-release octo/app v1.0.0 ${COMMIT} -->`)
  const odd = formatMark({ ...PURPOSE, tag: 'a-->b c' })
  expect(odd.indexOf('-->')).toBe(odd.length - 3)
})

it.each([
  ['notes of its own', withMark('Notes', PURPOSE), true],
  ['no notes', withMark('', PURPOSE), true],
  ['line ends of a browser', withMark('a\nb', PURPOSE).replaceAll('\n', '\r\n'), true],
  ['white space behind', `${withMark('a', PURPOSE)}\n \n`, true],
  ['nothing', undefined, false],
  ['another repository', withMark('a', { ...PURPOSE, repository: 'octo/other' }), false],
  ['another tag', withMark('a', { ...PURPOSE, tag: 'v1.0.1' }), false],
  ['another commit', withMark('a', { ...PURPOSE, commit: 'b'.repeat(40) }), false],
  ['the mark in the middle', `${withMark('a', PURPOSE)}\nmore`, false],
  ['the mark inside of a line', `a ${formatMark(PURPOSE)}`, false],
])('hasMark of notes with %s is %s', (_, body, expected) => {
  expect(hasMark(body, PURPOSE)).toBe(expected)
})

it('otherCommit reads the commit of a mark of the same tag', () => {
  const other = 'b'.repeat(40)
  expect(otherCommit(withMark('a', { ...PURPOSE, commit: other }), PURPOSE)).toBe(other)
  expect(otherCommit(withMark('a', { ...PURPOSE, tag: 'v2', commit: other }), PURPOSE)).toBeUndefined()
  expect(otherCommit('Notes', PURPOSE)).toBeUndefined()
})

it('holdsMark sees every mark', () => {
  expect([holdsMark('a <!-- tier3:publish-release'), holdsMark('tier3 publish-release')]).toEqual([
    true,
    false,
  ])
})
