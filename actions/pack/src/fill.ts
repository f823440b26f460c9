import type { ArchiveDraft } from '@tier3/model/archive-store'
import type { Progress } from '@tier3/model/artifacts'
import type { FoundEntry } from '@tier3/model/entry-source'
import { createArchiveWriter } from '@tier3/release/archive/formats'
import type { PackedEntry } from '@tier3/release/archive/read-back'
import { createTextScanner } from '@tier3/release/archive/text-scan'
import type { ScannedFile } from './evidence.ts'
import type { PackPlan } from './plan.ts'
import type { PackPorts } from './ports.ts'
import type { Tree } from './tree.ts'

/** What was written into the draft, and what was met while reading. */
export interface Filled {
  readonly packed: readonly PackedEntry[]
  /** Files with something to tell. */
  readonly scanned: readonly ScannedFile[]
}

/** A file that could not be read to its end; the cause is what the port threw. */
export class SourceReadError extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.file = file
  }
}

/** Writes every entry into the draft; each file is read once, in chunks, for the archive, its digest and the scan. */
export async function fill(task: {
  readonly plan: PackPlan
  readonly tree: Tree
  readonly time: number
  readonly draft: ArchiveDraft
  readonly ports: PackPorts
  readonly progress: Progress
}): Promise<Filled> {
  const { plan, tree, draft, ports } = task
  const writer = createArchiveWriter(plan.format, task.time, plan.level)
  const scanner = createTextScanner(ports.machinePaths)
  const packed: PackedEntry[] = []
  const scanned: ScannedFile[] = []
  for (const [index, { entry, found }] of tree.entries.entries()) {
    await draft.write(writer.begin(entry))
    if (entry.kind === 'file' && found !== undefined) {
      const digest = ports.streams.sha256()
      const scan = scanner.scan(found.name)
      for await (const bytes of readable(found, ports.entries.open(found))) {
        digest.update(bytes)
        scan.feed(bytes)
        await draft.write(writer.data(bytes))
      }
      packed.push({ entry, sha256: digest.hex() })
      const result = scan.end()
      if (result.secrets.length + result.machinePaths.length > 0) {
        scanned.push({ name: found.name, path: found.path, scan: result })
      }
    } else packed.push({ entry, sha256: undefined })
    await draft.write(writer.end())
    task.progress(index + 1, tree.entries.length, entry.name)
  }
  await draft.write(writer.finish())
  return { packed, scanned }
}

/** The same bytes; what the source throws is told apart from what the writing throws. */
async function* readable(found: FoundEntry, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  try {
    for (;;) {
      let next: IteratorResult<Uint8Array>
      try {
        next = await iterator.next()
      } catch (error) {
        throw new SourceReadError(found.name, error)
      }
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
