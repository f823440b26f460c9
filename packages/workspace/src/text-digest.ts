import { createHash } from 'node:crypto'

/** Lowercase hex sha256 of a text's UTF-8 bytes. */
export const sha256OfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Lowercase hex sha256 of bytes that are in memory already. */
export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
