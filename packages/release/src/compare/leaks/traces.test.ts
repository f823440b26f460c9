import { formatBase64 } from '@tier3/model/base64'
import { describe, expect, it } from 'vitest'
import { BUILD } from '../comparing.fixture.ts'
import { text } from '../containers/archives.fixture.ts'
import { binaryTimes } from './times.ts'
import { textLeaks } from './scan.ts'
import { tracesIn } from './traces.ts'

describe('tracesIn', () => {
  it.each([
    { input: 'x/ci01/runner/work/app/main.c', kinds: ['build-path', 'home', 'user'] },
    { input: '\\ci01\\runner\\work\\app', kinds: ['build-path', 'home', 'user'] },
    { input: '/tmp/second/app'.split('').join('\0'), kinds: ['build-path'] },
    ...['', 'a', 'ab', 'abc'].map((before) => ({
      input: formatBase64(text(`${before}/ci01/runner/work/app/main.c`)),
      kinds: ['encoded-path'],
    })),
    { input: 'Built-By: runner', kinds: ['user'] },
    { input: 'forerunner', kinds: [] },
    { input: 'on fv-az123.internal', kinds: ['host'] },
    { input: 'mtime=1795341700', kinds: ['build-time'] },
    { input: '1795341700123', kinds: ['build-time'] },
    { input: '1234567890', kinds: [] },
    { input: 'Nov 22 2026', kinds: ['build-time'] },
    { input: 'Jan  1 1999', kinds: ['time'] },
    { input: '2026-11-22T10:00:00Z', kinds: ['build-time'] },
    { input: 'Sun, 22 Nov 2026 10:00:00 +0000', kinds: ['build-time'] },
    { input: 'Sun Nov 22 10:00:00 CET 2026', kinds: ['build-time', 'time-zone'] },
    { input: 'Europe/Berlin', kinds: ['time-zone'] },
    { input: '/tmp/ccX1y2Z3.o', kinds: ['temporary-name'] },
    { input: '6fa459ea-ee8a-3ca4-894e-db77e160355e', kinds: ['uuid'] },
    { input: 'id=9f86d081884c7d659a2feaa0', kinds: ['random-hex'] },
    { input: 'plain words, and 1.2.3', kinds: [] },
  ])('tracesIn finds $kinds in $input', ({ input, kinds }) => {
    expect([...new Set(tracesIn(input, BUILD).map(({ kind }) => kind))].toSorted()).toEqual(kinds)
  })
})

describe('textLeaks', () => {
  it('textLeaks shows what stands on one side only', () => {
    expect(textLeaks('Built-By: runner at /tmp/same', 'at /tmp/same', BUILD)).toEqual([
      { kind: 'user', side: 'left', text: 'runner' },
    ])
  })
})

describe('binaryTimes', () => {
  it.each([
    { order: 'little', bytes: [9, 0x2c, 0xbd, 2, 0x6b] },
    { order: 'big', bytes: [0x6b, 2, 0xbd, 0x2c] },
  ])('binaryTimes finds a time in $order endian order', ({ bytes }) => {
    expect(binaryTimes(Uint8Array.from(bytes), [0x6b02bd00, 0x6b02be00])).toEqual([0x6b02bd2c])
  })
})
