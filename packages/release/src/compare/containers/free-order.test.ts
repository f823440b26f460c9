import { expect, it } from 'vitest'
import { isFreeOrder } from './free-order.ts'

const file = (path: string) => ({ path, isFolder: false })
const folder = (path: string) => ({ path, isFolder: true })

it.each([
  ['other paths', [folder('./'), folder('./d/'), file('./d/a'), file('b')], true],
  ['one path twice', [file('a'), file('./a')], false],
  ['one path in two spellings of case', [file('a'), file('A')], false],
  ['one path in two normal forms', [file('\u00e9'), file('e\u0301')], false],
  ['one path as bytes and as text', [file('\u00c3\u00a9'), file('\u00e9')], false],
  ['a path below a file or link', [file('d'), file('d/a')], false],
  ['a path below a folder', [folder('d/'), file('d/a')], true],
  ['a path below a link of another case', [file('D'), file('d/a')], false],
  ['an absolute path', [file('/a')], false],
  ['a path that climbs', [file('d/../a')], false],
  ['a path with an empty part', [file('d//a')], false],
  ['a backslash', [file('d\\a')], false],
])('isFreeOrder %s', (_, entries, free) => {
  expect([isFreeOrder(entries), isFreeOrder(entries.toReversed())]).toEqual([free, free])
})
