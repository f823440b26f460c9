/** One file held in memory. Every write makes a new object, as every write to a disk makes a new time. */
export interface MemoryFile {
  readonly bytes: Uint8Array
}

/** Files by absolute path. A folder is there as long as a file is below it. */
export interface MemoryFiles {
  readonly workspace: string
  readonly files: Map<string, MemoryFile>
}

export const isMemoryFolder = ({ files, workspace }: MemoryFiles, path: string): boolean =>
  path === workspace || [...files.keys()].some((file) => file.startsWith(`${path}/`))

/** Whether a file stands where the path needs a folder. */
export const isBelowMemoryFile = ({ files }: MemoryFiles, path: string): boolean =>
  [...files.keys()].some((file) => path.startsWith(`${file}/`))
