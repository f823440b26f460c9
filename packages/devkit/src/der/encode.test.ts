import { describe, expect, it } from 'vitest'

import { elements, isEcdsaSignature, onlyElement } from './decode.ts'
import {
  bitString,
  generalizedTime,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
} from './encode.ts'
import { formatPem, parsePem } from './pem.ts'

const hex = (bytes: Buffer): string => bytes.toString('hex')

describe('encode', () => {
  const cases = [
    { name: 'zero', actual: integer(0), expected: '020100' },
    { name: '127', actual: integer(127), expected: '02017f' },
    { name: '128 with a sign byte', actual: integer(128), expected: '02020080' },
    {
      name: 'bytes without leading zeros',
      actual: integer(Buffer.from('0000ff', 'hex')),
      expected: '020200ff',
    },
    { name: 'a 64-bit integer', actual: integer(0x8000000000000000n), expected: '0209008000000000000000' },
    {
      name: 'an object identifier',
      actual: objectIdentifier('1.2.840.10045.4.3.2'),
      expected: '06082a8648ce3d040302',
    },
    {
      name: 'a large arc',
      actual: objectIdentifier('1.3.6.1.4.1.57264.1.1'),
      expected: '060a2b0601040183bf300101',
    },
    { name: 'a sorted set', actual: setOf(integer(2), integer(1)), expected: '3106020101020102' },
    { name: 'unused bits', actual: bitString(Buffer.from([0x80]), 7), expected: '03020780' },
    {
      name: 'UTCTime',
      actual: time(new Date('2026-01-02T03:04:05.678Z')),
      expected: `170d${hex(Buffer.from('260102030405Z'))}`,
    },
    {
      name: 'a year from 2050',
      actual: time(new Date('2050-01-01T00:00:00Z')),
      expected: `180f${hex(Buffer.from('20500101000000Z'))}`,
    },
    {
      name: 'GeneralizedTime in whole seconds',
      actual: generalizedTime(new Date('2026-01-02T03:04:05.999Z')),
      expected: `180f${hex(Buffer.from('20260102030405Z'))}`,
    },
  ]
  for (const { name, actual, expected } of cases)
    it(`writes ${name}`, () => expect(hex(actual)).toBe(expected))
  for (const length of [0, 127, 128, 255, 256, 65_535, 65_536]) {
    it(`reads back a length of ${length}`, () => {
      expect(onlyElement(octetString(Buffer.alloc(length, 7)), 4).body).toEqual(Buffer.alloc(length, 7))
    })
  }
})

describe('elements', () => {
  const cases = [
    { name: 'a cut off header', input: '30' },
    { name: 'a cut off body', input: '3003020101'.slice(0, 8) },
    { name: 'a cut off length', input: '3082' },
    { name: 'an indefinite length', input: '30800000' },
    { name: 'a length of five bytes', input: '30850000000001aa' },
  ]
  for (const { name, input } of cases) {
    it(`refuses ${name}`, () => expect(() => elements(Buffer.from(input, 'hex'))).toThrow(RangeError))
  }
})

describe('isEcdsaSignature', () => {
  const cases = [
    { name: 'two positive integers', input: sequence(integer(1), integer(2)), expected: true },
    { name: 'zero', input: sequence(integer(1), integer(0)), expected: false },
    { name: 'a third member', input: sequence(integer(1), integer(2), integer(3)), expected: false },
    {
      name: 'trailing bytes',
      input: Buffer.concat([sequence(integer(1), integer(2)), Buffer.from([5, 0])]),
      expected: false,
    },
    { name: 'raw bytes', input: Buffer.alloc(64, 1), expected: false },
  ]
  for (const { name, input, expected } of cases)
    it(`says ${expected} to ${name}`, () => expect(isEcdsaSignature(input)).toBe(expected))
})

describe('formatPem', () => {
  it('is undone by parsePem, which looks for the label', () => {
    const text = formatPem('A', Buffer.from([1])) + formatPem('B C', Buffer.alloc(100, 2))
    expect(parsePem(text, 'B C')).toEqual(Buffer.alloc(100, 2))
    expect(() => parsePem(text, 'D')).toThrow('no PEM block labelled D')
  })
})
