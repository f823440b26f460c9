import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArtifactName } from '@tier3/model/artifact-name'
import type { SourceFile } from '@tier3/sbom/source-tree'
import { onEarlyExit } from '../exit-cleanup.ts'

/** A private folder with copies of files, and nothing else. */
export interface InventoryStage {
  /** Absolute and real; only this user may enter it. */
  readonly place: string
  /** Folder of the files. It has the same name everywhere, for the tool makes names of packages from it. */
  readonly source: string
  /** Empty, for whatever looks for a home or a temporary folder. */
  readonly home: string
  remove(): void
}

/**
 * Makes the stage in the folder `temporary`, at once: what waits for it can then do other work. Throws what the system says when it
 * cannot, and leaves nothing behind.
 */
export function makeStage(files: readonly SourceFile[], temporary: string): InventoryStage {
  const place = mkdtempSync(join(realpathSync.native(temporary), 'tier3-inventory-'))
  const clear = (): void => rmSync(place, { recursive: true, force: true, maxRetries: 3 })
  const forget = onEarlyExit(clear)
  const stage = { place, source: join(place, 'source'), home: join(place, 'home') }
  const remove = (): void => {
    clear()
    forget()
  }
  try {
    mkdirSync(stage.source)
    mkdirSync(stage.home)
    fill(stage.source, files)
    return { ...stage, remove }
  } catch (error) {
    remove()
    throw error
  }
}

function fill(source: string, files: readonly SourceFile[]): void {
  const folders = new Set<string>()
  for (const { path, content } of files) {
    const name = parseArtifactName(path)
    if (!name.ok) throw new Error(name.problem)
    const target = join(source, ...name.value.split('/'))
    const folder = dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    // Two names may be one for the file system: the second must not take the place of the first.
    writeFileSync(target, content, { flag: 'wx', mode: 0o400 })
  }
}
