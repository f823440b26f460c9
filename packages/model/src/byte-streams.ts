/** A sha256 over bytes that come in parts. */
export interface RunningDigest {
  update(bytes: Uint8Array): void
  /** Lowercase hex; nothing may follow. */
  hex(): string
}

/** What `inflate` throws of bytes that are not of their form. */
export class InflateError extends Error {}

/**
 * Port: what a stream of bytes goes through. `inflate` throws `InflateError` when the bytes are not of the form (`gzip`, or `raw`
 * deflate), and when anything follows their end.
 */
export interface ByteStreams {
  sha256(): RunningDigest
  inflate(form: 'gzip' | 'raw', compressed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
}
