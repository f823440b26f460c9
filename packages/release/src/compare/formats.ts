import { startsWith } from './bytes.ts'
import type { Budget } from './budget.ts'
import { isJavaClass, readJavaClass } from './code/java-class.ts'
import { isPyc, readPyc } from './code/pyc.ts'
import { isAr, readAr } from './containers/ar.ts'
import { isGzip, readGzip } from './containers/gzip.ts'
import { isTar, readTar } from './containers/tar.ts'
import { isPrefixedZip, isZip, readZip } from './containers/zip.ts'
import { isElf, readElf } from './executables/elf.ts'
import { isFat, isMachO, readFat, readMachO } from './executables/mach-o.ts'
import { isPe, readPe } from './executables/pe.ts'
import { isWasm, readWasm } from './executables/wasm.ts'
import type { Part, Reading } from './reading.ts'
import { readManifest, readProperties, readWheelRecord } from './texts/build-texts.ts'
import { isJson, readJson } from './texts/json.ts'

/** One format: how it is known, and how it is read. */
interface Format {
  readonly name: string
  readonly isContainer: boolean
  readonly knows: (part: Part) => boolean
  readonly read: (part: Part, budget: Budget) => Reading | undefined
}

const format = (
  name: string,
  knows: (bytes: Uint8Array, name: string) => boolean,
  read: Format['read'],
  isContainer = false,
): Format => ({ name, isContainer, knows: (part) => knows(part.bytes, part.name), read })

/** By the first bytes where formats have a mark, then by name, then by trying. */
export const FORMATS: readonly Format[] = [
  format('gzip', isGzip, readGzip, true),
  format('zip', isZip, readZip, true),
  format('ar', isAr, readAr, true),
  format('elf', isElf, readElf),
  format('pe', isPe, readPe),
  format('mach-o', isMachO, readMachO),
  format('fat mach-o', isFat, readFat, true),
  format('java class', isJavaClass, readJavaClass),
  format('wasm', isWasm, readWasm),
  format('zip', isPrefixedZip, readZip, true),
  format('tar', isTar, readTar, true),
  format('python bytecode', isPyc, readPyc),
  format('jar manifest', (_, name) => /(?:^|\/)META-INF\/MANIFEST\.MF$/.test(name), readManifest),
  format('wheel record', (_, name) => name.endsWith('.dist-info/RECORD'), readWheelRecord),
  format('properties', (_, name) => name.endsWith('.properties'), readProperties),
  format('json', isJson, readJson),
]

const UNREADABLE: readonly (readonly [string, readonly number[]])[] = [
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rpm', [0xed, 0xab, 0xee, 0xdb]],
]

/** The name of a compressed format that only other tools read. */
export const unreadableFormat = (bytes: Uint8Array): string | undefined =>
  UNREADABLE.find(([, magic]) => startsWith(bytes, magic))?.[0]
