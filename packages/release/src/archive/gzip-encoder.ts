import { littleEndian } from './byte-fields.ts'
import { crc32 } from './crc32.ts'
import { createDeflater, type CompressionLevel, type Deflater } from './deflater.ts'

/**
 * RFC 1952, section 2.3: deflate, no flags, no time, no hint about the level, system unknown. Name, time and system are what
 * makes two machines write two files.
 */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]

/** One gzip member around everything that is pushed. */
export function createGzipEncoder(level: CompressionLevel): Deflater {
  const deflater = createDeflater(level)
  let crc = 0
  let length = 0
  let begun = false
  const header = (): readonly Uint8Array[] => {
    if (begun) return []
    begun = true
    return [new Uint8Array(HEADER)]
  }
  return {
    push(bytes) {
      crc = crc32(bytes, crc)
      length = (length + bytes.length) % 2 ** 32
      return [...header(), ...deflater.push(bytes)]
    },
    end: () => [...header(), ...deflater.end(), littleEndian([crc, 4], [length, 4])],
  }
}
