import { describe, expect, it } from 'vitest'
import { compared, summary } from '../comparing.fixture.ts'
import { text } from '../containers/archives.fixture.ts'
import { classFile, elfFile, fatFile, machOFile, peFile, pycFile, wasmFile } from './programs.fixture.ts'

const id = (letter: string) => text(letter.repeat(20))
const code = { name: '.text', content: text('the code') }

/** Offsets of the bytes that may change without the file becoming different. */
const freeBytes = (name: string, bytes: Uint8Array): readonly number[] =>
  [...bytes.keys()].filter((at) => {
    const other = bytes.slice()
    other[at] = (other[at] ?? 0) ^ 0x10
    return compared(name, bytes, other).verdict === 'equivalent'
  })
const range = (at: number, length: number): readonly number[] => Array.from({ length }, (_, i) => at + i)

describe('programs', () => {
  it.each([
    { form: 'elf 64 little', wide: true, order: 'little' },
    { form: 'elf 64 big', wide: true, order: 'big' },
    { form: 'elf 32 little', wide: false, order: 'little' },
    { form: 'elf 32 big', wide: false, order: 'big' },
  ] as const)('$form lets the build identifier change, and no other byte', ({ wide, order }) => {
    const bytes = elfFile({ wide, order, buildId: id('x'), sections: [code] })
    expect(freeBytes('app', bytes)).toEqual(range((wide ? 64 : 52) + 16, 20))
    const other = elfFile({ wide, order, buildId: id('y'), sections: [code] })
    expect(summary(compared('app', bytes, other))).toEqual({
      verdict: 'equivalent',
      kinds: ['bytes', 'elf.build-id'],
      passes: ['elf-build-id'],
    })
  })

  it('elf names the section that differs, and what leaked into it', () => {
    const make = (path: string) =>
      elfFile({ sections: [code, { name: '.rodata', content: text(`abc\0${path}/main.c\0`) }] })
    const comparison = compared(
      'app',
      make('/ci01/runner/work/app'),
      make('/tmp/second/app/'.slice(0, -1).padEnd(21, 'x')),
    )
    const [part] = comparison.tree.parts
    expect(part?.name).toBe('section .rodata')
    expect(part?.differences[0]).toMatchObject({ path: 'app > section .rodata', kind: 'bytes', leftAt: 5 })
    expect(part?.differences[0]?.leaks[0]).toEqual({
      kind: 'build-path',
      side: 'left',
      text: '/ci01/runner/work/app',
    })
    expect(comparison.causes[0]?.id).toBe('build-path')
  })

  it('pe lets time stamps, checksum and the identifier of the debug file change, and no other byte', () => {
    const bytes = peFile({ timestamp: 1, checksum: 2, guid: text('0123456789abcdef') })
    // Coff header at 68, optional header at 88, debug directory at 0x400 with CodeView data behind it.
    const free = [...range(72, 4), ...range(88 + 64, 4), ...range(0x400 + 4, 4), ...range(0x400 + 28 + 4, 20)]
    expect(freeBytes('app.exe', bytes)).toEqual(free)
    expect(summary(compared('app.exe', bytes, peFile({ timestamp: 9, checksum: 3 })))).toEqual({
      verdict: 'equivalent',
      kinds: ['bytes', 'pe.checksum', 'pe.debug-guid', 'pe.debug-time', 'pe.timestamp'],
      passes: ['pe-debug-id', 'pe-timestamp'],
    })
  })

  it('pe keeps the path of the debug file', () => {
    const [left, right] = [peFile({ pdb: 'C:\\a\\app.pdb' }), peFile({ pdb: 'C:\\b\\app.pdb' })]
    expect(summary(compared('app.exe', left, right))).toMatchObject({
      verdict: 'different',
      kinds: ['bytes', 'pe.debug-path'],
    })
  })

  it('mach-o lets the identifier and the signature change, and no byte of code', () => {
    const bytes = machOFile({})
    const free = freeBytes('app', bytes)
    const codeAt = 32 + 72 + 80 + 24 + 72 + 16
    expect(free).toEqual(expect.arrayContaining([...range(32 + 152 + 8, 16), ...range(codeAt + 4, 4)]))
    expect(free.filter((at) => at >= codeAt && at < codeAt + 4)).toEqual([])
    const longer = machOFile({ uuid: id('x').subarray(0, 16), signature: text('another signature') })
    expect(summary(compared('app', bytes, longer))).toMatchObject({
      verdict: 'equivalent',
      passes: ['mach-o-signature', 'mach-o-uuid'],
    })
  })

  it('fat mach-o compares each processor', () => {
    const [one, two] = [machOFile({}), machOFile({ uuid: id('u').subarray(0, 16) })]
    const comparison = compared('app', fatFile([one, one]), fatFile([one, two]))
    expect(summary(comparison)).toEqual({
      verdict: 'equivalent',
      kinds: ['mach-o.uuid'],
      passes: ['mach-o-uuid'],
    })
    expect(comparison.tree.parts.map(({ name }) => name)).toEqual(['processor 8.3'])
  })

  it('wasm names sections', () => {
    const comparison = compared(
      'a.wasm',
      wasmFile(text('code'), 'rustc 1.95'),
      wasmFile(text('Code'), 'rustc 1.94'),
    )
    expect(summary(comparison)).toEqual({
      verdict: 'different',
      kinds: ['text', 'wasm.producers'],
      passes: [],
    })
    expect(comparison.tree.parts.map(({ name }) => name)).toEqual([
      'section code',
      'section custom producers',
    ])
    expect(comparison.causes.map(({ id: cause }) => cause)).toContain('toolchain')
  })

  it('java class sees the version and the constants', () => {
    expect(summary(compared('A.class', classFile(61, 'x'), classFile(65, 'y'))).kinds).toEqual([
      'bytes',
      'java.version',
    ])
  })

  it('python bytecode lets the time of the source change, and no other byte', () => {
    expect(freeBytes('a.pyc', pycFile(1, text('code')))).toEqual(range(8, 4))
  })
})
