import { expect, it } from 'vitest'
import { withoutPlace } from './without-place.ts'

const place = '/tmp/a b/source'
const cases: readonly { name: string; text: string; expected: string }[] = [
  { name: 'a file', text: '/tmp/a b/source/x/pom.xml', expected: 'x/pom.xml' },
  { name: 'the folder', text: '/tmp/a b/source', expected: '.' },
  { name: 'a URL of a file', text: 'file:///tmp/a b/source/x', expected: 'x' },
  { name: 'several places', text: 'a:/tmp/a b/source/x,/tmp/a b/source/y', expected: 'a:x,y' },
  {
    name: 'a qualifier',
    text: 'pkg:npm/a@1?file=%2Ftmp%2Fa%20b%2Fsource%2Fx',
    expected: 'pkg:npm/a@1?file=x',
  },
  {
    name: 'a qualifier in small letters',
    text: 'pkg:npm/a@1?file=%2ftmp%2fa%20b%2fsource%2fx',
    expected: 'pkg:npm/a@1?file=x',
  },
  {
    name: 'a qualifier with slashes',
    text: 'pkg:npm/a@1?file=/tmp/a%20b/source/x',
    expected: 'pkg:npm/a@1?file=x',
  },
  { name: 'another folder', text: '/tmp/a b/other/x', expected: '/tmp/a b/other/x' },
]
it.each(cases)('withoutPlace of $name', ({ text, expected }) => {
  expect(withoutPlace({ a: [text], [text]: { b: text } }, place)).toEqual({
    a: [expected],
    [expected]: { b: expected },
  })
})

it('withoutPlace writes paths of Windows relative, and leaves what is no string', () => {
  const data = { a: 'C:\\stage\\source\\x\\pom.xml', b: 'C:/stage/source/y', c: [1, null, true] }
  expect(withoutPlace(data, 'C:\\stage\\source')).toEqual({ a: 'x\\pom.xml', b: 'y', c: [1, null, true] })
})
