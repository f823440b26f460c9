import { quoted } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { manifestGaps } from '../gaps/manifest-gaps.ts'
import { staleNeeds } from '../gaps/stale-needs.ts'
import type { Gap, LocalProject, LockFacts } from '../lock-facts.ts'
import { byCodeUnit } from '../order.ts'
import type { SourceFile } from '../source-tree.ts'
import { chooseLocks } from './chosen-locks.ts'
import { fileKind } from './lock-readers.ts'
import { sourceFiles } from './source-files.ts'

/** What the manifests and lockfiles of a tree say, each fact with its file. */
export interface LockReport {
  /** In code-unit order of their files. */
  readonly facts: LockFacts[]
  /** Every project once, by ecosystem and folder. */
  readonly projects: LocalProject[]
  readonly gaps: Gap[]
}

/**
 * Reads all lockfiles, and manifests where an ecosystem has nothing else. A lockfile that is cut off or malformed is a
 * problem, all of them together; a manifest that cannot be read, or that nothing locks, is a gap.
 */
export function readLocks(files: readonly SourceFile[]): Result<LockReport, readonly Problem[]> {
  const source = sourceFiles(files)
  const { chosen, gaps: conflicts } = chooseLocks(source)
  const facts: LockFacts[] = []
  const gaps: Gap[] = [...conflicts]
  const problems: Problem[] = []
  for (const path of chosen.toSorted(byCodeUnit)) {
    const text = source.read(path)
    const reading = text.ok ? fileKind(path)?.read(path, text.value, source) : text
    if (reading === undefined) continue
    if (!reading.ok) {
      problems.push(reading.problem)
      continue
    }
    facts.push(reading.value.facts)
    gaps.push(...reading.value.gaps)
  }
  if (problems.length > 0) return failed(problems)
  const manifests = manifestGaps(source, facts)
  const stale = staleNeeds(source, facts)
  gaps.push(...manifests.gaps, ...stale)
  for (const [file, problem] of source.unreadable()) {
    gaps.push({
      kind: 'unreadable',
      file,
      meaning: `The manifest ${quoted(file)} was passed over: ${problem.current}.`,
      fix: 'Mend the file, or exclude it.',
    })
  }
  const unlocked = new Set([...manifests.gaps, ...stale].map(({ ecosystem }) => ecosystem))
  return ok({
    // What a manifest without a lock would bring is not in the list, so that no list of its ecosystem is whole.
    facts: facts.map((one) =>
      one.exhaustive && unlocked.has(one.ecosystem) ? { ...one, exhaustive: false } : one,
    ),
    projects: mergeProjects([...facts.flatMap((one) => one.projects), ...manifests.projects]),
    gaps: sortedGaps(gaps),
  })
}

function mergeProjects(projects: readonly LocalProject[]): LocalProject[] {
  const merged = new Map<string, LocalProject>()
  for (const project of projects) {
    const key = `${project.ecosystem} ${project.folder} ${project.name ?? ''}`
    const known = merged.get(key)
    merged.set(key, known === undefined ? project : joinProjects(known, project))
  }
  return [...merged].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, project]) => project)
}

/** Two files may speak of one project, as two requirements files do: it needs what either says. */
function joinProjects(a: LocalProject, b: LocalProject): LocalProject {
  const needs = [a.dependsOn, b.dependsOn].filter((list) => list !== undefined).flat()
  if (a.dependsOn === undefined && b.dependsOn === undefined) return { ...b, ...a }
  return { ...b, ...a, dependsOn: [...new Set(needs)].toSorted(byCodeUnit) }
}

function sortedGaps(gaps: readonly Gap[]): Gap[] {
  const key = ({ file, kind, meaning }: Gap): string => `${file}\n${kind}\n${meaning}`
  const unique = new Map(gaps.map((gap) => [key(gap), gap]))
  return [...unique].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, gap]) => gap)
}
