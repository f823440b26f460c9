import { Deflate } from 'fflate/browser'

/** Levels of compression, from none to the best. */
export type CompressionLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** What compresses one stream; each call gives the bytes that came out of it. */
export interface Deflater {
  push(bytes: Uint8Array): readonly Uint8Array[]
  end(): readonly Uint8Array[]
}

const BLOCK = 65_536

/**
 * Raw deflate (RFC 1951) in plain JavaScript: the compressor that comes with Node gives other bytes on other processors and
 * with other builds of zlib. Input is cut into blocks of one size first, so that the bytes do not depend on how the
 * file happened to be read. `small` spares memory for streams of less than one block; it changes the bytes.
 */
export function createDeflater(level: CompressionLevel, small = false): Deflater {
  let out: Uint8Array[] = []
  const deflate = new Deflate({ level, mem: small ? 3 : 8 }, (bytes) => {
    if (bytes.length > 0) out.push(bytes)
  })
  const block = new Uint8Array(BLOCK)
  let filled = 0
  const taken = (): readonly Uint8Array[] => {
    const pieces = out
    out = []
    return pieces
  }
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length;) {
        const count = Math.min(BLOCK - filled, bytes.length - at)
        block.set(bytes.subarray(at, at + count), filled)
        filled += count
        at += count
        if (filled < BLOCK) break
        deflate.push(block, false)
        filled = 0
      }
      return taken()
    },
    end() {
      deflate.push(block.subarray(0, filled), true)
      return taken()
    },
  }
}
