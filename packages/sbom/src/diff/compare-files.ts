import { groupBy } from '@tier3/model/group-by'
import type { SbomDocument } from '../document.ts'
import type { Hash } from '../hash.ts'
import { sortedTexts } from '../order.ts'
import { isReleasedFile } from './package-state.ts'
import type { FileChanges } from './sbom-diff.ts'

/** Compares the released files by name. One changed unless the hashes of every algorithm that both give are the same. */
export function compareFiles(before: SbomDocument, after: SbomDocument): FileChanges {
  const [former, latter] = [filesOf(before), filesOf(after)]
  const names = sortedTexts([...former.keys(), ...latter.keys()])
  const both = names.filter((name) => former.has(name) && latter.has(name))
  const changed = both.filter((name) => !isSame(former.get(name) ?? [], latter.get(name) ?? []))
  return {
    added: names.filter((name) => !former.has(name)),
    removed: names.filter((name) => !latter.has(name)),
    changed,
    same: both.length - changed.length,
  }
}

function filesOf(document: SbomDocument): ReadonlyMap<string, readonly Hash[]> {
  const groups = groupBy(document.components.filter(isReleasedFile), ({ name }) => name)
  return new Map([...groups].map(([name, files]) => [name, files.flatMap(({ hashes }) => hashes)]))
}

function isSame(before: readonly Hash[], after: readonly Hash[]): boolean {
  if (before.length === 0 && after.length === 0) return true
  const given = new Set(after.map(({ algorithm }) => algorithm))
  const common = new Set(before.map(({ algorithm }) => algorithm).filter((name) => given.has(name)))
  const text = (hashes: readonly Hash[]): string =>
    sortedTexts(hashes.filter((h) => common.has(h.algorithm)).map((h) => `${h.algorithm} ${h.content}`)).join(
      ' ',
    )
  return common.size > 0 && text(before) === text(after)
}
