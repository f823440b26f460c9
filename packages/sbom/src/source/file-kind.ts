/** What is known of the form of a file's content; what is not known is left out. */
export interface FileKind {
  /** Holds code that a machine or an interpreter runs. */
  readonly executable?: boolean
  /** Holds other files. */
  readonly archive?: boolean
  /** Tells itself which files it holds. */
  readonly structured?: boolean
}

/** As many bytes from the beginning as are looked at. */
export const SNIFFED_BYTES = 512

/**
 * The kind of a file by its first bytes (512 are looked at) and, where a compressed stream hides what is in it, by its name.
 * Nothing is guessed: a script and a Windows program may carry an archive behind them, so that only the rest is said.
 */
export function fileKind(start: Uint8Array, name = ''): FileKind {
  const head = start.subarray(0, SNIFFED_BYTES)
  const { kind } = FORMS.find(({ at = 0, magic }) => hasBytes(head, at, magic)) ?? {}
  if (kind === 'compressed') return TAR_NAME.test(name) ? ARCHIVE : { executable: false }
  // AppImage: an ELF program with a file system behind it (its specification, type 1 and 2).
  if (kind === PROGRAM && hasBytes(head, 8, 'AI')) return { executable: true }
  if (kind === 'zip') return hasBytes(head, 30, 'META-INF/') || CODE_NAME.test(name) ? HOLDING : ARCHIVE
  return kind ?? (isMarkup(head) ? { executable: false, archive: false } : {})
}

/** A program that was linked no longer tells which files it was made of. */
const PROGRAM: FileKind = { executable: true, archive: false, structured: false }
const ARCHIVE: FileKind = { executable: false, archive: true, structured: true }
/** An archive of which it is not known whether what it holds is run as it is. */
const HOLDING: FileKind = { archive: true, structured: true }

interface Form {
  readonly magic: string
  readonly at?: number
  readonly kind: FileKind | 'compressed' | 'zip'
}

/** Signatures, one character a byte; those that others begin with come last. */
const FORMS: readonly Form[] = [
  { magic: '\x7fELF', kind: PROGRAM },
  { magic: '\0asm', kind: PROGRAM },
  ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'].map((magic) => ({
    magic,
    kind: PROGRAM,
  })),
  // Mach-O of several processors: up to 30 of them, by which it is told from a Java class of the same signature.
  ...Array.from({ length: 30 }, (_, count) => ({
    magic: `\xca\xfe\xba\xbe\0\0\0${String.fromCharCode(count + 1)}`,
    kind: PROGRAM,
  })),
  { magic: 'MZ', kind: { executable: true } },
  { magic: '#!', kind: { executable: true } },
  { magic: '\x1f\x8b\x08', kind: 'compressed' },
  { magic: '\xfd7zXZ\0', kind: 'compressed' },
  { magic: '\x28\xb5\x2f\xfd', kind: 'compressed' },
  { magic: 'BZh', kind: 'compressed' },
  { magic: 'PK\x03\x04', kind: 'zip' },
  { magic: 'PK\x05\x06', kind: ARCHIVE },
  { magic: '7z\xbc\xaf\x27\x1c', kind: ARCHIVE },
  { magic: '!<arch>\ndebian-binary', kind: ARCHIVE },
  { magic: '!<arch>\n', kind: HOLDING },
  { magic: 'ustar', at: 257, kind: ARCHIVE },
]

const TAR_NAME = /\.(?:tar\.[a-z0-9]+|tgz|txz|tbz2?|tzst|crate)$/i

/** Archives that are run as they are. */
const CODE_NAME = /\.(?:jar|war|ear|apk|aab|ipa|pyz|xpi|vsix)$/i

const hasBytes = (head: Uint8Array, at: number, magic: string): boolean =>
  head.length >= at + magic.length &&
  Array.from(magic).every((char, i) => head[at + i] === char.charCodeAt(0))

/** JSON and XML by how they begin, behind a byte order mark and white space. */
function isMarkup(head: Uint8Array): boolean {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml\s|\{\s*["}]|\[\s*(?:[[\]{"\d-]|true|false|null))/.test(text)
}
