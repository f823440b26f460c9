import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Ecosystem, Gap } from '@tier3/sbom/lock-facts'
import type { LockReport } from '@tier3/sbom/locks/read-locks'
import { manifestKind } from '@tier3/sbom/source/manifest-names'
import type { SourceFile } from '@tier3/sbom/source-tree'
import type { Inventory } from './inventory.ts'

/**
 * What is missing because the inventory tool could not read some ecosystems. Nothing, where our own readers know all
 * that there is; a gap, where they know a part; a problem, where a file has no other reader.
 */
export function judgeInventoryFailure(
  { unread, failure }: Inventory,
  files: readonly SourceFile[],
  locks: Pick<LockReport, 'facts' | 'projects' | 'gaps'>,
): Result<readonly Gap[], Problem> {
  const lost = unread.flatMap((ecosystem) => filesWithoutReader(ecosystem, files, locks))
  const [first] = lost
  if (first !== undefined) return failed(withoutReader(first, lost.length, failure))
  return ok(
    locks.facts
      .filter(({ ecosystem, exhaustive }) => unread.includes(ecosystem) && !exhaustive)
      .map(({ ecosystem, file }) => partGap(ecosystem, file)),
  )
}

/** Files of an ecosystem of which our own readers took nothing: those they could not read or that nothing locks. */
function filesWithoutReader(
  ecosystem: Ecosystem,
  files: readonly SourceFile[],
  { facts, projects, gaps }: Pick<LockReport, 'facts' | 'projects' | 'gaps'>,
): readonly string[] {
  const own = files.map(({ path }) => path).filter((path) => manifestKind(path)?.ecosystem === ecosystem)
  if (![...facts, ...projects].some((one) => one.ecosystem === ecosystem)) return own
  const read = new Set(facts.map(({ file }) => file))
  const open = new Set(gaps.filter(isOpen).map(({ file }) => file))
  return own.filter((path) => open.has(path) && !read.has(path))
}

const isOpen = ({ kind }: Gap): boolean => kind === 'manifest-without-lock' || kind === 'unreadable'

const partGap = (ecosystem: Ecosystem, file: string): Gap => ({
  kind: 'inventory-failed',
  ecosystem,
  file,
  meaning: 'The inventory tool could not read it, and what else is known of it may not be all.',
  fix: 'Lock exact versions here, or pass a BOM that the build makes in `sbom-inputs`.',
})

function withoutReader(file: string, count: number, failure: Problem | undefined): Problem {
  const more = count === 1 ? '' : `, and ${count - 1} more,`
  return problem('environment/inventory-failed', {
    attempted: failure?.attempted ?? 'take the inventory of the manifests and lockfiles',
    current: `${failure?.current ?? 'the inventory tool failed on these files'}, and ${quoted(file)}${more} can be read by nothing else`,
    desired: 'every manifest and lockfile must be read by at least one reader',
    fix: 'Mend the file, commit a lockfile beside it, pass a BOM of the build in `sbom-inputs`, or exclude it.',
    at: { file },
    ...(failure?.cause === undefined ? {} : { cause: failure.cause }),
  })
}
