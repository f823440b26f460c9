import { groupBy } from '@tier3/model/group-by'
import { present } from '../cyclonedx/fields.ts'
import { strongestScope } from '../diff/package-state.ts'
import type { Component, ExternalReference } from '../document.ts'
import type { Hash } from '../hash.ts'
import { sortedTexts } from '../order.ts'
import { isContradictory } from './contradictions.ts'
import { isLocal, type MergeIdentity } from './identity.ts'

/** A component as it stands in one BOM. */
export interface Occurrence {
  readonly component: Component
  readonly identity: MergeIdentity
  readonly origin: string
  /** Whether the BOM is about it. */
  readonly isRoot: boolean
  readonly lifecycles: readonly string[]
}

/**
 * One component out of all that are it, in the order of their origins: what only one says is taken, lists are joined,
 * and what the BOM about it says of it goes before what others say. Properties are left out: they hold paths,
 * environment variables and flags of the build.
 */
export function mergeComponent(ref: string, occurrences: readonly Occurrence[]): Component {
  const sorted = [...occurrences.filter((o) => o.isRoot), ...occurrences.filter((o) => !o.isRoot)]
  const all = sorted.map(({ component }) => component)
  const [first] = all
  const purl = sorted[0]?.identity.purl
  if (first === undefined) throw new Error('a component stands in at least one BOM')
  const pick = <K extends keyof Component>(key: K): Component[K] | undefined =>
    all.map((component) => component[key]).find((value) => value !== undefined)
  return {
    type: first.type,
    ref,
    name: first.name,
    authors: all.flatMap(({ authors }) => authors),
    hashes: hashesOf(occurrences),
    licenses: all.flatMap(({ licenses }) => licenses),
    externalReferences: mergeReferences(all.flatMap((component) => component.externalReferences)),
    properties: sortedTexts(sorted.flatMap(({ lifecycles }) => lifecycles)).map((value) => ({
      name: 'tier3:lifecycle',
      value,
    })),
    ...present({
      group: pick('group'),
      version: pick('version'),
      description: pick('description'),
      scope: all.every(({ scope }) => scope === undefined) ? undefined : strongestScope(all),
      mimeType: pick('mimeType'),
      purl,
      cpe: pick('cpe'),
      copyright: pick('copyright'),
      supplier: pick('supplier'),
      manufacturer: pick('manufacturer'),
      publisher: pick('publisher'),
    }),
  }
}

/**
 * Hashes of all BOMs. None for Go modules: their plugin gives the digest of a list of files (`h1:`) as SHA-256. None
 * for what the build itself makes where the BOMs disagree: it was built more than once.
 */
function hashesOf(occurrences: readonly Occurrence[]): readonly Hash[] {
  if (occurrences[0]?.identity.type === 'golang') return []
  return isContradictory(occurrences) ? [] : occurrences.flatMap(({ component }) => component.hashes)
}

/** By type and address; addresses on the machine of the build are left out. */
function mergeReferences(references: readonly ExternalReference[]): readonly ExternalReference[] {
  const groups = groupBy(
    references.filter(({ url }) => !isLocal(url)),
    ({ type, url }) => JSON.stringify([type, url]),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const comment = same.map((reference) => reference.comment).find((text) => text !== undefined)
    return [
      {
        type: first.type,
        url: first.url,
        ...(comment === undefined ? {} : { comment }),
        hashes: same.flatMap(({ hashes }) => hashes),
      },
    ]
  })
}
