import { groupBy } from '@tier3/model/group-by'
import type { Component, SbomDocument, Scope } from '../document.ts'
import type { Hash, HashAlgorithm } from '../hash.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import { licenseTerms } from './license-terms.ts'
import { identify, type Identity } from './package-identity.ts'
import type { NamedPackage, Relation } from './sbom-diff.ts'

/** What a document says of one version of a package, over all components that are it. */
export interface VersionState {
  readonly hashes: ReadonlyMap<HashAlgorithm, readonly string[]>
  readonly licenses: readonly string[]
  /** Where it was got from, as far as the package URLs say. */
  readonly places: readonly string[]
}

export interface PackageState extends NamedPackage {
  readonly versions: ReadonlyMap<string, VersionState>
  readonly relation: Relation
  readonly scope: Scope
  readonly licenses: readonly string[]
}

/** The packages of a document by key, in code-unit order. Its subject and the released files are none. */
export function packageStates(document: SbomDocument): ReadonlyMap<string, PackageState> {
  const relationOf = relations(document)
  const packages = document.components
    .filter((component) => !isReleasedFile(component) && component.ref !== document.root?.ref)
    .map((component): Identified => ({ component, ...identify(component) }))
  const groups = groupBy(packages, ({ key }) => key)
  return new Map(
    [...groups].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([key, all]) => [key, stateOf(all, relationOf)]),
  )
}

interface Identified extends Identity {
  readonly component: Component
}

/** A component for a file and not for a package: its name and its bytes are all there is to it. */
export const isReleasedFile = ({ type, purl }: Component): boolean => type === 'file' && purl === undefined

function stateOf(identities: readonly Identified[], relationOf: (ref: string) => Relation): PackageState {
  const components = identities.map(({ component }) => component)
  const [first] = identities.toSorted((a, b) => byCodeUnit(a.name, b.name))
  if (first === undefined) throw new Error('a group of components is never empty')
  const versions = groupBy(identities, ({ version }) => version)
  const related = new Set(components.map(({ ref }) => relationOf(ref)))
  return {
    key: first.key,
    ecosystem: first.ecosystem,
    name: first.name,
    relation: (['direct', 'transitive'] as const).find((relation) => related.has(relation)) ?? 'unknown',
    scope: strongestScope(components),
    licenses: termsOf(components),
    versions: new Map(
      [...versions]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([version, all]) => [
          version,
          {
            hashes: hashesOf(all.map(({ component }) => component)),
            licenses: termsOf(all.map(({ component }) => component)),
            places: sortedTexts(all.map(({ place }) => place).filter((place) => place !== '')),
          },
        ]),
    ),
  }
}

const termsOf = (components: readonly Component[]): readonly string[] =>
  licenseTerms(components.flatMap(({ licenses }) => licenses))

/** A component without a scope is required (CycloneDX 1.6, `scope`). */
export function strongestScope(components: readonly Component[]): Scope {
  const scopes = new Set(components.map(({ scope }) => scope ?? 'required'))
  return (['required', 'optional', 'excluded'] as const).find((scope) => scopes.has(scope)) ?? 'required'
}

/** Hashes of the component and of the files that its distribution references name: both are what a consumer gets. */
function hashesOf(components: readonly Component[]): ReadonlyMap<HashAlgorithm, readonly string[]> {
  const hashes: readonly Hash[] = components.flatMap((component) => [
    ...component.hashes,
    ...component.externalReferences.filter(({ type }) => type === 'distribution').flatMap((r) => r.hashes),
  ])
  const groups = groupBy(hashes, ({ algorithm }) => algorithm)
  return new Map(
    [...groups]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([algorithm, all]) => [algorithm, sortedTexts(all.map(({ content }) => content))]),
  )
}

/**
 * Direct is what the subject needs, and what the projects that it consists of need; the rest of what they reach is
 * transitive. Nothing is said of what hangs on the subject only because nobody knows who needs it.
 */
function relations(document: SbomDocument): (ref: string) => Relation {
  const { root, components, dependencies, compositions } = document
  if (root === undefined) return () => 'unknown'
  const unknown = new Set(
    compositions.filter((c) => c.aggregate === 'unknown').flatMap((c) => c.dependencies),
  )
  const projects = components.filter(isProject).map(({ ref }) => ref)
  const direct = new Set([
    ...(dependencies.get(root.ref) ?? []).filter((ref) => !unknown.has(ref)),
    ...projects.flatMap((ref) => dependencies.get(ref) ?? []),
  ])
  const reached = new Set(direct)
  // A set is walked in the order of its growth, so that this reaches all there is to reach.
  for (const ref of reached) for (const need of dependencies.get(ref) ?? []) reached.add(need)
  return (ref) => (direct.has(ref) ? 'direct' : reached.has(ref) ? 'transitive' : 'unknown')
}

/** A package of the repository itself, which the document gives its folder. */
const isProject = ({ properties }: Component): boolean => properties.some(({ name }) => name === 'tier3:path')
