import { closeSync, constants, fstatSync, openSync, type BigIntStats } from 'node:fs'
import { FileChangedError } from '@tier3/model/artifacts'
import { errorCode } from './containment.ts'

/** What stays the same as long as a path leads to the same, unchanged file. */
export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
  readonly size: bigint
  readonly modified: bigint
}

export const identityOf = (stats: BigIntStats): FileIdentity => ({
  device: stats.dev,
  inode: stats.ino,
  size: stats.size,
  modified: stats.mtimeNs,
})

export const sameIdentity = (a: FileIdentity, b: FileIdentity): boolean =>
  a.device === b.device && a.inode === b.inode && a.size === b.size && a.modified === b.modified

/** An open regular file and what it was when it was opened. The caller closes it. */
export interface OpenFile {
  readonly descriptor: number
  readonly identity: FileIdentity
}

// A named pipe would block the open for ever; a link put in the file's place would lead elsewhere. Windows has neither.
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Opens the file that was found, not one that took its place since; throws `FileChangedError` when it is another. */
export function openFound(path: string, isFound: (identity: FileIdentity) => boolean): OpenFile {
  const descriptor = openRegular(path)
  try {
    const stats = fstatSync(descriptor, { bigint: true })
    const identity = identityOf(stats)
    if (stats.isFile() && isFound(identity)) return { descriptor, identity }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
  closeSync(descriptor)
  throw new FileChangedError('it is not the file that was found')
}

function openRegular(path: string): number {
  try {
    return openSync(path, READ_FLAGS)
  } catch (error) {
    if (!SWAPPED.includes(errorCode(error))) throw error
    throw new FileChangedError('the file that was found is gone', { cause: error })
  }
}

/** What opening says when a file was removed, or a link, socket or file was put where a file or folder was. */
const SWAPPED = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO']

/** Throws `FileChangedError` unless all bytes were read and the file is still what it was when it was opened. */
export function assertUnchanged({ descriptor, identity }: OpenFile, bytesRead: number): void {
  if (BigInt(bytesRead) !== identity.size) throw new FileChangedError('its size changed while it was read')
  if (!sameIdentity(identityOf(fstatSync(descriptor, { bigint: true })), identity)) {
    throw new FileChangedError('it changed while it was read')
  }
}
