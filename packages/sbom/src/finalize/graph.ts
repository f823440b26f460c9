import type { SbomDocument } from '../document.ts'
import { sortedTexts } from '../order.ts'
import type { Entry } from './entry.ts'
import type { Drop, FinalizeInput } from './input.ts'
import { openParts } from './open-parts.ts'
import { refsOf, type Register } from './register.ts'

export interface Graph {
  /** From each reference whose needs are known, or known in part, to these. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>
  /** References whose needs are known whole; the root's as well, unless a document of the build knows better. */
  readonly known: ReadonlySet<string>
  /** References that nothing was seen to need. */
  readonly adopted: readonly string[]
  /** References of which a document of the build says that it does not tell all of their needs. */
  readonly incomplete: ReadonlySet<string>
  readonly dropped: readonly Drop[]
}

/** Who needs whom: lockfiles and documents of the build are believed, the inventory is where both are silent. */
export function buildGraph(input: FinalizeInput, register: Register, rootRef: string): Graph {
  const listed = listedNeeds(input.inventory, register.inventoryRefs, register)
  const built = input.builds.map((build, at) =>
    listedNeeds(build, register.buildRefs[at] ?? new Map(), register),
  )
  const needs = new Map<string, Set<string>>()
  const open = openParts(input.builds, register.buildRefs)
  const isOpen = (ref: string): boolean => open.incomplete.has(ref) || open.unknown.has(ref)
  const known = new Set<string>(isOpen(rootRef) ? [] : [rootRef])
  const dropped: Drop[] = []
  const resolve = (ref: string, purls: readonly string[]): readonly string[] =>
    purls.flatMap((purl) => {
      const found = register.find(purl)
      if (found === undefined) {
        dropped.push({ what: `${ref} -> ${purl}`, reason: 'dangling-edge', noise: false })
        known.delete(ref)
      }
      return found === undefined || found === ref ? [] : [found]
    })
  for (const [ref, entry] of register.entries) {
    if (entry.file !== undefined) {
      // What is in it is what its release is made of: of its own it needs nothing.
      needs.set(ref, new Set())
      known.add(ref)
      continue
    }
    const sources = [...entry.locked, ...entry.projects].map(({ dependsOn }) => dependsOn)
    const inBuilds = built.flatMap((document) => document.get(ref) ?? [])
    const told = sources.filter((source) => source !== undefined)
    const isBuilt = built.some((document) => document.has(ref))
    if ((isBuilt || (sources.length > 0 && told.length === sources.length)) && !isOpen(ref)) known.add(ref)
    const found = [...told.flatMap((purls) => resolve(ref, purls)), ...inBuilds]
    if (told.length === 0 && !isBuilt) found.push(...(listed.get(ref) ?? []))
    if (found.length > 0 || known.has(ref)) needs.set(ref, new Set(found))
  }
  needs.set(
    rootRef,
    new Set([
      ...resolve(rootRef, rootPurls(input, register)),
      ...partsOfRoot(input, register),
      ...built.flatMap((document) => document.get(rootRef) ?? []),
      // What the inventory takes for the root's needs is a guess wherever others know better.
      ...(listed.get(rootRef) ?? []).filter((ref) => isInventoryOnly(register.entries.get(ref))),
    ]),
  )
  const adopted = adopt(rootRef, refsOf(register), needs)
  return { needs, known, adopted, incomplete: open.incomplete, dropped }
}

const isInventoryOnly = (entry: Entry | undefined): boolean =>
  entry !== undefined && entry.locked.length + entry.builds.length === 0

/** Edges of one document in our references. */
function listedNeeds(
  document: SbomDocument | undefined,
  refs: ReadonlyMap<string, string>,
  { entries }: Register,
): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>()
  for (const [from, targets] of document?.dependencies ?? []) {
    const ref = refs.get(from)
    if (ref === undefined) continue
    const known = needs.get(ref) ?? []
    needs.set(ref, known)
    for (const target of targets) {
      const to = refs.get(target)
      if (to !== undefined && to !== ref && entries.has(to)) known.push(to)
    }
  }
  return needs
}

/** What the root's own manifests name: those of projects that are the root, and of files that belong to no project. */
const rootPurls = (input: FinalizeInput, register: Register): readonly string[] => [
  ...register.rootProjects.flatMap(({ dependsOn }) => dependsOn ?? []),
  ...input.facts
    .filter(({ graph, projects }) => graph === 'direct' && projects.length === 0)
    .flatMap(({ packages }) => packages.map(({ purl }) => purl)),
]

/** The projects of the tree, the released files, and what the build made documents about. */
function partsOfRoot({ builds }: FinalizeInput, { entries, buildRefs }: Register): readonly string[] {
  const held = [...entries.values()].filter((entry) => entry.projects.length > 0 || entry.file !== undefined)
  const roots = builds.flatMap((build, at) => buildRefs[at]?.get(build.root?.ref ?? '') ?? [])
  return [...held.map(({ ref }) => ref), ...roots.filter((ref) => entries.has(ref))]
}

/** Hangs on the root what cannot be reached from it: first what nothing needs, then one of each ring. */
function adopt(
  rootRef: string,
  refs: readonly string[],
  needs: Map<string, ReadonlySet<string>>,
): readonly string[] {
  const reached = new Set<string>()
  reach(rootRef, needs, reached)
  const lost = refs.filter((ref) => !reached.has(ref))
  const needed = new Set(lost.flatMap((ref) => [...(needs.get(ref) ?? [])]))
  const adopted: string[] = []
  for (const ref of [...lost.filter((one) => !needed.has(one)), ...lost]) {
    if (reached.has(ref)) continue
    adopted.push(ref)
    reach(ref, needs, reached)
  }
  needs.set(rootRef, new Set([...(needs.get(rootRef) ?? []), ...adopted]))
  return sortedTexts(adopted)
}

function reach(start: string, needs: ReadonlyMap<string, ReadonlySet<string>>, reached: Set<string>): void {
  const open = [start]
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (reached.has(ref)) continue
    reached.add(ref)
    for (const need of needs.get(ref) ?? []) open.push(need)
  }
}
