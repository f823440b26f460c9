import { be, join, le, text } from '../containers/archives.fixture.ts'

export interface ElfOptions {
  readonly wide?: boolean
  readonly order?: 'little' | 'big'
  readonly buildId?: Uint8Array
  readonly sections?: readonly { readonly name: string; readonly content: Uint8Array }[]
}

/** A minimal ELF file: header, sections one behind another, names, table. */
export function elfFile({ wide = true, order = 'little', buildId, sections = [] }: ElfOptions): Uint8Array {
  const number = order === 'little' ? le : be
  const word = (value: number) => number(wide ? 8 : 4, value)
  const note =
    buildId === undefined
      ? []
      : [
          {
            name: '.note.gnu.build-id',
            type: 7,
            content: join(number(4, 4), number(4, buildId.length), number(4, 3), text('GNU\0'), buildId),
          },
        ]
  const all = [...note, ...sections.map((section) => ({ ...section, type: 1 }))]
  const names = ['', ...all.map(({ name }) => name), '.shstrtab']
  const nameAt = (name: string) =>
    names.slice(0, names.indexOf(name)).reduce((sum, each) => sum + each.length + 1, 0)
  const strings = text(names.map((name) => `${name}\0`).join(''))
  const placed = [...all, { name: '.shstrtab', type: 3, content: strings }]
  const headSize = wide ? 64 : 52
  let at = headSize
  const table = placed.map(({ name, type, content }) => {
    const start = at
    at += content.length
    return join(
      number(4, nameAt(name)),
      number(4, type),
      word(0),
      word(0),
      word(start),
      word(content.length),
      number(4, 0),
      number(4, 0),
      word(1),
      word(0),
    )
  })
  const empty = new Uint8Array(wide ? 64 : 40)
  const head = join(
    Uint8Array.of(
      0x7f,
      0x45,
      0x4c,
      0x46,
      wide ? 2 : 1,
      order === 'little' ? 1 : 2,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
    ),
    number(2, 2),
    number(2, 62),
    number(4, 1),
    word(0x401000),
    word(0),
    word(at),
    number(4, 0),
    number(2, headSize),
    number(2, 0),
    number(2, 0),
    number(2, wide ? 64 : 40),
    number(2, table.length + 1),
    number(2, table.length),
  )
  return join(head, ...placed.map(({ content }) => content), empty, ...table)
}

export interface PeOptions {
  readonly timestamp?: number
  readonly checksum?: number
  readonly guid?: Uint8Array
  readonly pdb?: string
  readonly code?: Uint8Array
}

/** A minimal PE32+ file with `.text` and a debug directory in `.rdata`. */
export function peFile(options: PeOptions): Uint8Array {
  const {
    timestamp = 0,
    checksum = 0,
    guid = new Uint8Array(16),
    pdb = 'app.pdb',
    code = text('code'),
  } = options
  const rdataAt = 0x400
  const codeview = join(text('RSDS'), guid, le(4, 1), text(`${pdb}\0`))
  const debug = join(
    le(4, 0),
    le(4, timestamp),
    le(4, 0),
    le(4, 2),
    le(4, codeview.length),
    le(4, 0x201c),
    le(4, rdataAt + 28),
  )
  const rdata = join(debug, codeview)
  const section = (name: string, address: number, size: number, at: number) =>
    join(text(name.padEnd(8, '\0')), le(4, size), le(4, address), le(4, size), le(4, at), new Uint8Array(16))
  const tables = new Uint8Array(128)
  tables.set(join(le(4, 0x2000), le(4, 28)), 48)
  const optional = join(
    le(2, 0x20b),
    Uint8Array.of(14, 0),
    new Uint8Array(60),
    le(4, checksum),
    new Uint8Array(40),
    le(4, 16),
    tables,
  )
  const head = join(
    text('MZ'),
    new Uint8Array(58),
    le(4, 64),
    text('PE\0\0'),
    le(2, 0x8664),
    le(2, 2),
    le(4, timestamp),
    le(4, 0),
    le(4, 0),
    le(2, optional.length),
    le(2, 0x22),
    optional,
    section('.text', 0x1000, code.length, 0x300),
    section('.rdata', 0x2000, rdata.length, rdataAt),
  )
  const bytes = new Uint8Array(rdataAt + rdata.length)
  bytes.set(head, 0)
  bytes.set(code, 0x300)
  bytes.set(rdata, rdataAt)
  return bytes
}

export interface MachOOptions {
  readonly uuid?: Uint8Array
  readonly code?: Uint8Array
  readonly signature?: Uint8Array
}

/** A minimal 64-bit Mach-O file: a segment with one section, an identifier, a signature. */
export function machOFile({
  uuid = new Uint8Array(16),
  code = text('code'),
  signature = text('sign'),
}: MachOOptions): Uint8Array {
  const commandsSize = 72 + 80 + 24 + 72 + 16
  const codeAt = 32 + commandsSize
  const signatureAt = codeAt + code.length
  const name = (value: string) => text(value.padEnd(16, '\0'))
  const segment = (title: string, at: number, size: number, sections: number) =>
    join(
      le(4, 0x19),
      le(4, 72 + 80 * sections),
      name(title),
      le(8, 0),
      le(8, size),
      le(8, at),
      le(8, size),
      le(4, 7),
      le(4, 5),
      le(4, sections),
      le(4, 0),
    )
  return join(
    Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe),
    le(4, 0x01000007),
    le(4, 3),
    le(4, 2),
    le(4, 4),
    le(4, commandsSize),
    le(4, 0),
    le(4, 0),
    segment('__TEXT', codeAt, code.length, 1),
    join(name('__text'), name('__TEXT'), le(8, 0), le(8, code.length), le(4, codeAt), new Uint8Array(28)),
    le(4, 0x1b),
    le(4, 24),
    uuid,
    segment('__LINKEDIT', signatureAt, signature.length, 0),
    le(4, 0x1d),
    le(4, 16),
    le(4, signatureAt),
    le(4, signature.length),
    code,
    signature,
  )
}

export const fatFile = (programs: readonly Uint8Array[]): Uint8Array => {
  const headSize = 8 + 20 * programs.length
  const places = programs.map(
    (_, i) => headSize + programs.slice(0, i).reduce((sum, each) => sum + each.length, 0),
  )
  const heads = programs.map((program, i) =>
    join(be(4, 7 + i), be(4, 3), be(4, places[i] ?? 0), be(4, program.length), be(4, 0)),
  )
  return join(be(4, 0xcafebabe), be(4, programs.length), ...heads, ...programs)
}

const wasmSection = (id: number, content: Uint8Array): Uint8Array =>
  join(Uint8Array.of(id, content.length), content)

/** A module of sections that are shorter than 128 bytes. */
export const wasmFile = (code: Uint8Array, producers: string): Uint8Array =>
  join(
    Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
    wasmSection(10, code),
    wasmSection(0, join(Uint8Array.of(9), text('producers'), text(producers))),
  )

export const classFile = (major: number, constant: string): Uint8Array =>
  join(
    be(4, 0xcafebabe),
    be(2, 0),
    be(2, major),
    be(2, 2),
    Uint8Array.of(1),
    be(2, constant.length),
    text(constant),
    new Uint8Array(14),
  )

export const pycFile = (mtime: number, code: Uint8Array): Uint8Array =>
  join(le(2, 3495), Uint8Array.of(0x0d, 0x0a), le(4, 0), le(4, mtime), le(4, 20), code)
