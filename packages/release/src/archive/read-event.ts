/** An entry as it was read back from an archive. */
export interface ReadEntry {
  /** Without the slash that ends the names of folders. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
  /** Permission bits. */
  readonly mode: number
  readonly size: number
  /** Seconds since 1970 for tar, date and time of DOS as one number for zip. */
  readonly time: number
  /** Where a link leads, for tar; a zip archive has none. */
  readonly target: string
}

/** What a reader comes by, in order: an entry, then the bytes of its file. Bytes are valid until the next event is asked for. */
export type ReadEvent =
  | { readonly kind: 'entry'; readonly entry: ReadEntry }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** What a reader throws of an archive that is not exactly of the form that the writers give it. */
export class ArchiveFormError extends Error {}
