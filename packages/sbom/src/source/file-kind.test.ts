import { describe, expect, it } from 'vitest'
import { fileKind, type FileKind } from './file-kind.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

const PROGRAM: FileKind = { executable: true, archive: false, structured: false }
const ARCHIVE: FileKind = { executable: false, archive: true, structured: true }
const HOLDING: FileKind = { archive: true, structured: true }
const TEXT: FileKind = { executable: false, archive: false }
const GZIP = '\x1f\x8b\x08\0'

describe('fileKind', () => {
  it.each<{ name: string; start: string; file?: string; expected: FileKind }>([
    { name: 'ELF', start: '\x7fELF\x02\x01\x01\0\0\0\0', expected: PROGRAM },
    { name: 'AppImage', start: '\x7fELF\x02\x01\x01\0AI\x02', expected: { executable: true } },
    { name: 'PE', start: 'MZ\x90\0', expected: { executable: true } },
    { name: 'Mach-O', start: '\xcf\xfa\xed\xfe\x07', expected: PROGRAM },
    { name: 'Mach-O of two processors', start: '\xca\xfe\xba\xbe\0\0\0\x02', expected: PROGRAM },
    { name: 'Java class', start: '\xca\xfe\xba\xbe\0\0\0\x41', expected: {} },
    { name: 'WebAssembly', start: '\0asm\x01\0\0\0', expected: PROGRAM },
    { name: 'script', start: '#!/bin/sh\n', expected: { executable: true } },
    { name: 'gzip of a tar', start: GZIP, file: 'a-1.0.tar.gz', expected: ARCHIVE },
    { name: 'gzip of a package', start: GZIP, file: 'a-1.0.TGZ', expected: ARCHIVE },
    { name: 'gzip of anything', start: GZIP, file: 'a.gz', expected: { executable: false } },
    { name: 'xz of a tar', start: '\xfd7zXZ\0', file: 'a.tar.xz', expected: ARCHIVE },
    { name: 'zstd', start: '\x28\xb5\x2f\xfd', expected: { executable: false } },
    { name: 'bzip2 of a tar', start: 'BZh9', file: 'a.tbz', expected: ARCHIVE },
    { name: 'zip', start: 'PK\x03\x04', file: 'a.zip', expected: ARCHIVE },
    { name: 'empty zip', start: 'PK\x05\x06', expected: ARCHIVE },
    {
      name: 'zip with a manifest first',
      start: `PK\x03\x04${'\0'.repeat(26)}META-INF/`,
      file: 'a.zip',
      expected: HOLDING,
    },
    { name: 'jar', start: 'PK\x03\x04', file: 'a.jar', expected: HOLDING },
    { name: '7z', start: '7z\xbc\xaf\x27\x1c', expected: ARCHIVE },
    { name: 'Debian package', start: '!<arch>\ndebian-binary   ', expected: ARCHIVE },
    { name: 'static library', start: '!<arch>\n/               ', expected: HOLDING },
    { name: 'tar', start: `${'a'.repeat(257)}ustar\x0000`, expected: ARCHIVE },
    { name: 'JSON object', start: ' {\n  "a": 1', expected: TEXT },
    { name: 'JSON list', start: '[{"a": 1}]', expected: TEXT },
    { name: 'XML behind a byte order mark', start: '\xef\xbb\xbf<?xml version="1.0"?>', expected: TEXT },
    { name: 'name of a tar, other bytes', start: 'hello', file: 'a.tar.gz', expected: {} },
    { name: 'section of an INI file', start: '[package]\n', expected: {} },
    { name: 'one byte of a signature', start: 'M', expected: {} },
    { name: 'nothing', start: '', expected: {} },
    { name: 'a signature behind the bytes looked at', start: `${' '.repeat(512)}{}`, expected: {} },
  ])('$name', ({ start, file, expected }) => {
    expect(fileKind(bytes(start), file)).toEqual(expected)
  })
})
