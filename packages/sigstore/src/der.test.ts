import { describe, expect, it } from 'vitest'
import { readBoolean, readChildren, readDer, readObjectIdentifier, readTime, TAG } from './der.ts'

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const text = (tag: string, value: string): Uint8Array =>
  Buffer.concat([bytes(tag), Buffer.from([value.length]), Buffer.from(value)])

describe('readDer refuses what is not the one DER form', () => {
  it.each([
    ['nothing', '', 'cut short'],
    ['a value that is cut short', '04 02 00', 'cut short'],
    ['bytes behind', '04 00 00', 'behind the end'],
    ['a padded length', '04 81 01 00', 'not minimal'],
    ['a length with a zero in front', `04 82 00 80 ${'00'.repeat(128)}`, 'not minimal'],
    ['an indefinite length', '30 80 00 00', 'indefinite'],
    ['a huge length', '04 85 01 00 00 00 00', 'too large'],
    ['a long tag', '1f 81 00 00', 'long form'],
  ])('%s', (_, hex, reason) => {
    expect(() => readDer(bytes(hex))).toThrow(reason)
  })

  it('takes a value of 128 bytes', () => {
    expect(readDer(bytes(`04 81 80 ${'07'.repeat(128)}`)).content).toHaveLength(128)
  })

  it('checks the tag', () => {
    expect(() => readDer(bytes('0400'), TAG.sequence)).toThrow('tag')
    expect(() => readChildren(readDer(bytes('0400')), TAG.sequence)).toThrow('tag')
    expect(() => readChildren(undefined, TAG.sequence)).toThrow('missing')
  })
})

describe('readObjectIdentifier', () => {
  it.each([
    ['06 03 55 1d 11', '2.5.29.17'],
    ['06 0a 2b 06 01 04 01 83 bf 30 01 08', '1.3.6.1.4.1.57264.1.8'],
    ['06 01 00', '0.0'],
    ['06 02 88 37', '2.999'],
  ])('%s', (hex, dotted) => {
    expect(readObjectIdentifier(readDer(bytes(hex)))).toBe(dotted)
  })

  it.each([
    ['an empty one', '06 00'],
    ['one that is cut short', '06 02 55 9d'],
    ['a padded arc', '06 03 55 80 11'],
    ['an arc that is too large', '06 09 55 ff ff ff ff ff ff ff 7f'],
  ])('refuses %s', (_, hex) => {
    expect(() => readObjectIdentifier(readDer(bytes(hex)))).toThrow('object identifier')
  })
})

describe('readTime', () => {
  it.each([
    ['17', '260102030405Z', '2026-01-02T03:04:05.000Z'],
    ['17', '490102030405Z', '2049-01-02T03:04:05.000Z'],
    ['17', '500102030405Z', '1950-01-02T03:04:05.000Z'],
    ['18', '20560102030405Z', '2056-01-02T03:04:05.000Z'],
  ])('%s %s', (tag, value, iso) => {
    expect(readTime(readDer(text(tag, value))).toISOString()).toBe(iso)
  })

  it.each([
    ['17', '2601020304Z'],
    ['17', '260102030405+0000'],
    ['17', '261302030405Z'],
    ['17', '260230030405Z'],
    ['17', '260102240405Z'],
    ['18', '20260102030405.5Z'],
  ])('refuses %s %s', (tag, value) => {
    expect(() => readTime(readDer(text(tag, value)))).toThrow('time')
  })
})

describe('readBoolean', () => {
  it('knows two values', () => {
    expect([readBoolean(readDer(bytes('0101ff'))), readBoolean(readDer(bytes('010100')))]).toEqual([
      true,
      false,
    ])
    expect(() => readBoolean(readDer(bytes('010101')))).toThrow('boolean')
    expect(() => readBoolean(readDer(bytes('0102ffff')))).toThrow('boolean')
  })
})
