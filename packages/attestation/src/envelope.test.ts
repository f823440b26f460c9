import { formatUtf8, parseUtf8 } from '@tier3/model/utf8'
import { expect, it } from 'vitest'
import { formatPreAuthentication } from './envelope.ts'

it.each([
  // The first is the test vector of the DSSE protocol document.
  ['http://example.com/HelloWorld', 'hello world', 'DSSEv1 29 http://example.com/HelloWorld 11 hello world'],
  ['', '', 'DSSEv1 0  0 '],
  ['ä', '€', 'DSSEv1 2 ä 3 €'],
])('formatPreAuthentication counts bytes of %j', (type, payload, expected) => {
  expect(parseUtf8(formatPreAuthentication(type, formatUtf8(payload)))).toBe(expected)
})
