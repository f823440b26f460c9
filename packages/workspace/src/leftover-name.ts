import { randomBytes } from 'node:crypto'

/** A fresh hidden name for bytes on their way, of a length that every file system takes. */
export const temporaryName = (): string => `.tier3-${randomBytes(12).toString('hex')}`

/** Whether a run that was killed left a file of this name behind: half a file that no release is about. */
export const isLeftover = (name: string): boolean => /^\.tier3-[0-9a-f]{24}$/.test(name)
