import { expect, it } from 'vitest'
import { createWideText } from './wide-text.ts'

const wide = (text: string, order: 'little' | 'big'): number[] =>
  text.split('').flatMap((one) => (order === 'little' ? [one.charCodeAt(0), 0] : [0, one.charCodeAt(0)]))

function narrowed(bytes: readonly number[], cut: number): string {
  const text = createWideText()
  const out: number[] = []
  for (let at = 0; at < bytes.length; at += cut)
    out.push(...text.feed(Uint8Array.from(bytes.slice(at, at + cut))))
  return String.fromCharCode(...out, ...text.end()).replaceAll('\0', '·')
}

it.each([
  ['little endian', wide('one\ntwo', 'little'), 'one\ntwo'],
  ['big endian', wide('one\ntwo', 'big'), 'one\ntwo'],
  ['little endian behind a byte order mark', [0xff, 0xfe, ...wide('one', 'little')], 'one'],
  ['big endian behind a byte order mark', [0xfe, 0xff, ...wide('one', 'big')], 'ÿone'],
  [
    'among other bytes',
    [1, 2, 3, ...wide('one', 'little'), 4, 5, 0, 0, 0, ...wide('two', 'little')],
    'one·\u0005·two',
  ],
  ['plain text', 'one two'.split('').map((one) => one.charCodeAt(0)), ''],
])('createWideText narrows %s, however it is cut', (_, bytes, expected) => {
  for (const cut of [1, 2, 3, 5, 1000]) expect(narrowed(bytes, cut)).toBe(expected)
})
