import { expect, it } from 'vitest'
import { failureCause } from './failure-cause.ts'

const cases: readonly { name: string; stderr: string; expected: string }[] = [
  { name: 'nothing', stderr: '', expected: '' },
  { name: 'talk', stderr: 'reading a.txt\npassword=x\n', expected: '' },
  {
    name: 'the last error, not its stack',
    stderr: 'Error: first\n    at x (/a/b.js:1:2)\nTypeError: second\n    at y (/c)\n\nNode.js v24.0.0\n',
    expected: 'TypeError: second',
  },
  { name: 'paths of the stage', stderr: 'Error: no /stage/source/a', expected: 'Error: no source/a' },
  {
    name: 'quoted text',
    stderr: `Error: "to\\"ken" is not valid, nor 'x' is open`,
    expected: 'Error: … is open',
  },
  { name: 'text in one quote', stderr: `Error: after "open`, expected: 'Error: after …' },
  { name: 'addresses', stderr: 'Error: at https://u:p@host/x?y now', expected: 'Error: at … now' },
  {
    name: 'encoded addresses',
    stderr: 'Error: at vcs_url=git%2Bhttps%3A%2F%2Ftok%40host now',
    expected: 'Error: at … now',
  },
  { name: 'long words', stderr: `Error: ${'x'.repeat(40)} now`, expected: 'Error: … now' },
  { name: 'minified code', stderr: `Error: ${'x '.repeat(2000)}\n`, expected: '' },
  {
    name: 'a full memory',
    stderr: '<--- JS stacktrace --->\nFATAL ERROR: Reached heap limit - JavaScript heap out of memory\n',
    expected: 'it needs more memory than it may have',
  },
]
it.each(cases)('failureCause keeps of $name what is safe', ({ stderr, expected }) => {
  expect(failureCause(stderr, ['/stage'])).toBe(expected)
})
