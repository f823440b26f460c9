import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { InflateError, type ByteStreams } from '@tier3/model/byte-streams'
import { errorText } from './containment.ts'

/** Digests and decompression by what comes with Node: what is compressed elsewhere is read by another implementation. */
export const byteStreams: ByteStreams = {
  sha256() {
    const hash = createHash('sha256')
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
  },
  inflate: (form, compressed) => inflate(form, compressed),
}

async function* inflate(
  form: 'gzip' | 'raw',
  compressed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const stream = form === 'gzip' ? createGunzip() : createInflateRaw()
  let given = 0
  let failure: unknown
  const feeding = (async () => {
    try {
      for await (const bytes of compressed) {
        given += bytes.length
        // The chunk is not ours for longer than this turn.
        if (!stream.write(Uint8Array.from(bytes)) && !stream.destroyed) {
          await Promise.race([once(stream, 'drain'), once(stream, 'close')])
        }
        if (stream.destroyed) return
      }
      stream.end()
    } catch (error) {
      failure = error
      stream.destroy()
    }
  })()
  try {
    // Each chunk is a Buffer of its own.
    for await (const bytes of stream as AsyncIterable<Uint8Array>) yield bytes
    await feeding
  } catch (error) {
    if (failure !== undefined) throw failure
    throw new InflateError(errorText(error), { cause: error })
  } finally {
    stream.destroy()
    await feeding
  }
  // Both pass over what follows the end without a word.
  if (stream.bytesWritten !== given) throw new InflateError('something follows the compressed bytes')
}
