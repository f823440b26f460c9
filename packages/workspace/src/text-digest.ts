import { createHash } from 'node:crypto'

/** Lowercase hex sha256 of a text's UTF-8 bytes. */
export const sha256OfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
