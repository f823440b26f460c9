import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { GapNotes } from '../gaps/gap-notes.ts'
import type { Hash } from '../hash.ts'
import type { Ecosystem, Gap, LocalProject, LockedPackage, LockFacts } from '../lock-facts.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import type { SourceFiles } from './source-files.ts'

/** What reading one file gives: its facts, and what they leave open. */
export interface Reading {
  readonly facts: LockFacts
  readonly gaps: readonly Gap[]
}

/** Reads one lockfile; manifests beside it tell what it does not say itself. */
export type LockReader = (file: string, text: string, files: SourceFiles) => Result<Reading, Problem>

/** Facts of a lockfile that says who needs whom: all that there is, unless something in it has no exact version. */
export const graphReading = (parts: {
  readonly ecosystem: Ecosystem
  readonly file: string
  readonly packages: Iterable<LockedPackage>
  readonly projects: readonly LocalProject[]
  readonly notes: GapNotes
}): Reading => ({
  facts: {
    ecosystem: parts.ecosystem,
    file: parts.file,
    packages: mergePackages(parts.packages),
    projects: parts.projects,
    graph: 'full',
    exhaustive: !parts.notes.has('unpinned'),
  },
  gaps: parts.notes.gaps(),
})

/**
 * One entry per package URL in code-unit order. A package that stands in several places is needed by the strongest of
 * them, and needs what any of them needs.
 */
export function mergePackages(packages: Iterable<LockedPackage>): LockedPackage[] {
  const groups = new Map<string, LockedPackage[]>()
  for (const one of packages) {
    const group = groups.get(one.purl)
    if (group === undefined) groups.set(one.purl, [one])
    else group.push(one)
  }
  return [...groups.values()].map(mergeGroup).toSorted((a, b) => byCodeUnit(a.purl, b.purl))
}

function mergeGroup(group: readonly LockedPackage[]): LockedPackage {
  const [first, ...others] = group
  if (first === undefined) throw new Error('a group has at least one package')
  const needs = group.flatMap((one) => (one.dependsOn === undefined ? [] : [one.dependsOn]))
  const license = group.find((one) => one.license !== undefined)?.license
  const dirhash = group.find((one) => one.dirhash !== undefined)?.dirhash
  const scope = others.reduce<Scope>((strongest, one) => stronger(strongest, one.scope), first.scope)
  return {
    purl: first.purl,
    hashes: mergeHashes(group.flatMap((one) => one.hashes)),
    ...(dirhash === undefined ? {} : { dirhash }),
    ...(needs.length === 0 ? {} : { dependsOn: sortedTexts(needs.flat()).filter((to) => to !== first.purl) }),
    ...(license === undefined ? {} : { license }),
    ...(scope === undefined ? {} : { scope }),
  }
}

type Scope = LockedPackage['scope']

const stronger = (a: Scope, b: Scope): Scope =>
  a === undefined || b === undefined
    ? undefined
    : a === 'optional' || b === 'optional'
      ? 'optional'
      : 'excluded'

const mergeHashes = (hashes: readonly Hash[]): Hash[] =>
  [...new Map(hashes.map((hash) => [`${hash.algorithm} ${hash.content}`, hash])).entries()]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, hash]) => hash)

/** Longer texts are no names or versions, and no document may hold them (CycloneDX 1.6, `version`). */
const LONGEST = 512

/** A local project of its known parts, needs sorted. */
export function localProject(parts: {
  readonly ecosystem: LocalProject['ecosystem']
  readonly folder: string
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly license?: string | undefined
  readonly purl?: string | undefined
  readonly dependsOn?: Iterable<string> | undefined
}): LocalProject {
  const { ecosystem, folder, license, purl, dependsOn } = parts
  const [name, version] = [parts.name, parts.version].map((text) =>
    text === undefined || text.length > LONGEST ? undefined : text,
  )
  return {
    ecosystem,
    folder,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
    ...(dependsOn === undefined ? {} : { dependsOn: sortedTexts(dependsOn).filter((to) => to !== purl) }),
    ...(purl === undefined ? {} : { purl }),
  }
}
