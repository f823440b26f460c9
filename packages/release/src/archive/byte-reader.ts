import { ArchiveFormError } from './read-event.ts'

/** Takes bytes off a stream in the portions that a format has. */
export interface ByteReader {
  /** Exactly so many bytes; undefined when the stream has ended before the first of them. */
  exactly(count: number): Promise<Uint8Array | undefined>
  /** So many bytes in the portions in which they come. */
  stream(count: number): AsyncGenerator<Uint8Array>
  /** Calls off what is left. */
  close(): Promise<void>
}

export function createByteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = source[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)
  const more = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = await iterator.next()
      if (next.done === true) return false
      rest = next.value
    }
    return true
  }
  const some = (most: number): Uint8Array => {
    const bytes = rest.subarray(0, most)
    rest = rest.subarray(bytes.length)
    return bytes
  }
  return {
    async exactly(count) {
      const bytes = new Uint8Array(count)
      for (let at = 0; at < count;) {
        if (!(await more())) {
          if (at === 0) return undefined
          throw new ArchiveFormError('it ends in the middle of a record')
        }
        const part = some(count - at)
        bytes.set(part, at)
        at += part.length
      }
      return bytes
    },
    async *stream(count) {
      for (let left = count; left > 0;) {
        if (!(await more())) throw new ArchiveFormError('it ends in the middle of a file')
        const part = some(left)
        left -= part.length
        yield part
      }
    },
    async close() {
      await iterator.return?.()
    },
  }
}
