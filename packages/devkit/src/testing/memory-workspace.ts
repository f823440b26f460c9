import { resolve } from 'node:path'
import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import { createMemoryArtifactSource } from './memory-artifact-source.ts'
import { createMemoryFileSink } from './memory-file-sink.ts'
import { createMemoryFileSource } from './memory-file-source.ts'
import type { MemoryFiles } from './memory-files.ts'

/** A workspace that exists in memory only, with all its ports over the same files. */
export interface MemoryWorkspace {
  readonly workspace: string
  readonly artifacts: ArtifactSource
  readonly source: FileSource
  readonly sink: FileSink
  put(path: string, content: string | Uint8Array): void
  remove(path: string): void
  /** The text of every file by path relative to the workspace. */
  contents(): Readonly<Record<string, string>>
}

export function createMemoryWorkspace(workspace = '/memory/workspace'): MemoryWorkspace {
  const held: MemoryFiles = { workspace, files: new Map() }
  return {
    workspace,
    artifacts: createMemoryArtifactSource(held),
    source: createMemoryFileSource(held),
    sink: createMemoryFileSink(held),
    put(path, content) {
      held.files.set(resolve(workspace, path), { bytes: new Uint8Array(Buffer.from(content)) })
    },
    remove(path) {
      held.files.delete(resolve(workspace, path))
    },
    contents() {
      const entries = [...held.files].map(([path, { bytes }]) => [
        path.slice(workspace.length + 1),
        new TextDecoder().decode(bytes),
      ])
      return Object.fromEntries(entries) as Record<string, string>
    },
  }
}
