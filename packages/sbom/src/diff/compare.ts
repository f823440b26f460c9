import type { SbomDocument } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { compareFiles } from './compare-files.ts'
import { compareVersion } from './compare-version.ts'
import { sameTerms } from './license-terms.ts'
import { packageStates, type PackageState } from './package-state.ts'
import type { BumpedPackage, DocumentSketch, ListedPackage, NamedPackage, SbomDiff } from './sbom-diff.ts'
import { directionOf, isSemverType } from './version-order.ts'

/** Compares two documents package by package. Total and deterministic; the order of components does not matter. */
export function compareSboms(before: SbomDocument, after: SbomDocument): SbomDiff {
  const [former, latter] = [packageStates(before), packageStates(after)]
  const pairs = pairsOf(former, latter)
  const versions = pairs.flatMap(([a, b]) => compareVersions(a, b))
  const scoped = [before, after].every(speaksOfScopes)
  const alike = isMadeAlike(before, after)
  return {
    documents: { before: sketch(before, former.size), after: sketch(after, latter.size) },
    added: listOnly(latter, former),
    removed: listOnly(former, latter),
    bumped: pairs.flatMap(([a, b]) => bumpOf(a, b)),
    relicensed: pairs
      .filter(([a, b]) => isKnown(a, b) && !sameTerms(a.licenses, b.licenses))
      .map(([a, b]) => ({ ...nameOf(b), licenses: { before: a.licenses, after: b.licenses } })),
    rehashed: versions.flatMap(({ name, version, comparison: { rehashed } }) =>
      rehashed.length === 0 ? [] : [{ ...name, version, hashes: rehashed }],
    ),
    rescoped: pairs
      .filter(([a, b]) => scoped && a.scope !== b.scope)
      .map(([a, b]) => ({ ...nameOf(b), scope: { before: a.scope, after: b.scope } })),
    related: pairs
      .filter(([a, b]) => alike && a.relation !== b.relation && isRelated(a) && isRelated(b))
      .map(([a, b]) => ({ ...nameOf(b), relation: { before: a.relation, after: b.relation } })),
    notes: versions.flatMap(({ name, version, comparison: { notes } }) =>
      notes.map((kind) => ({ ...name, version, kind })),
    ),
    files: compareFiles(before, after),
  }
}

type Pair = readonly [before: PackageState, after: PackageState]

const pairsOf = (
  former: ReadonlyMap<string, PackageState>,
  latter: ReadonlyMap<string, PackageState>,
): readonly Pair[] =>
  [...former].flatMap(([key, a]) => {
    const b = latter.get(key)
    return b === undefined ? [] : [[a, b] as const]
  })

const nameOf = ({ key, ecosystem, name }: PackageState): NamedPackage => ({ key, ecosystem, name })

const isKnown = (a: PackageState, b: PackageState): boolean => a.licenses.length > 0 && b.licenses.length > 0

function compareVersions(a: PackageState, b: PackageState) {
  return [...a.versions].flatMap(([version, state]) => {
    const other = b.versions.get(version)
    return other === undefined ? [] : [{ name: nameOf(b), version, comparison: compareVersion(state, other) }]
  })
}

const listOnly = (
  own: ReadonlyMap<string, PackageState>,
  other: ReadonlyMap<string, PackageState>,
): readonly ListedPackage[] =>
  [...own.values()]
    .filter(({ key }) => !other.has(key))
    .map((state) => ({
      ...nameOf(state),
      versions: [...state.versions.keys()],
      relation: state.relation,
      scope: state.scope,
      licenses: state.licenses,
    }))

function bumpOf(a: PackageState, b: PackageState): readonly BumpedPackage[] {
  const from = [...a.versions.keys()].filter((version) => !b.versions.has(version))
  const to = [...b.versions.keys()].filter((version) => !a.versions.has(version))
  if (from.length === 0 && to.length === 0) return []
  const direction =
    directionOf(from, to, isSemverType(b.ecosystem)) ?? (from.length === 0 ? 'another' : 'fewer')
  const kept = [...a.versions.keys()].filter((version) => b.versions.has(version))
  return [{ ...nameOf(b), from, to, kept, direction, relation: { before: a.relation, after: b.relation } }]
}

/** Many tools know no scopes: from their silence no change follows. */
const speaksOfScopes = (document: SbomDocument): boolean =>
  document.components.some(({ scope }) => scope !== undefined)

const isRelated = ({ relation }: PackageState): boolean => relation !== 'unknown'

/** Tools differ in what they hang on the subject, so that only one and the same tool tells of a change. */
function isMadeAlike(before: SbomDocument, after: SbomDocument): boolean {
  const former = new Set(before.tools.map(({ name }) => name))
  return before.tools.length === 0
    ? after.tools.length === 0
    : before.specVersion.startsWith('SPDX') === after.specVersion.startsWith('SPDX') &&
        after.tools.some(({ name }) => former.has(name))
}

const sketch = ({ root, tools }: SbomDocument, packages: number): DocumentSketch => ({
  ...(root === undefined ? {} : { name: root.name }),
  ...(root?.version === undefined ? {} : { version: root.version }),
  tools: sortedTexts(tools.map(({ name }) => name)),
  packages,
})
