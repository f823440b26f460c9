import { groupBy } from '@tier3/model/group-by'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { canonicalComponent } from '../cyclonedx/canonical.ts'
import type { Component, Composition, SbomDocument } from '../document.ts'
import type { Ecosystem } from '../lock-facts.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import { checkGraph } from '../validate/check-graph.ts'
import { findContradictions } from './contradictions.ts'
import { coveredEcosystems } from './covers.ts'
import { componentsOf, graphOf, mergeEdges } from './graph.ts'
import { mergeIdentity, mergeReferences } from './identity.ts'
import { mergeComponent, type Occurrence } from './merge-component.ts'
import { mergeCompositions } from './merge-compositions.ts'

/** A BOM that a plugin made in the build. */
export interface BuildBom {
  /** Path or name of the file, for messages. */
  readonly origin: string
  readonly document: SbomDocument
}

/** BOMs of the build as one, by canonical references; every list sorted. */
export interface MergedBoms {
  readonly components: readonly Component[]
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  readonly compositions: readonly Composition[]
  /** What the BOMs are about, as references of components: what the subject of the whole consists of. */
  readonly roots: readonly string[]
  readonly tools: readonly Component[]
  readonly lifecycles: readonly string[]
  /** Ecosystems that the BOMs resolved, so that a manifest without a lockfile is no gap there. */
  readonly covers: readonly Ecosystem[]
  /** What was left out, in sentences for people. */
  readonly notes: readonly string[]
}

/**
 * Merges BOMs of modules and platforms with their graphs kept. A package of several BOMs is one component with the
 * edges of all; one whose bytes differ between BOMs is a problem (`integrity/rehashed`), as are references that lead
 * nowhere or to two things, and a BOM without content (`input/sbom-invalid`). The order of the BOMs does not matter.
 */
export function mergeBuildBoms(boms: readonly BuildBom[]): Result<MergedBoms, readonly Problem[]> {
  const sorted = boms.toSorted((a, b) => byCodeUnit(a.origin, b.origin))
  const invalid = sorted.flatMap(checkInput)
  if (invalid.length > 0) return failed(invalid)
  const occurrences = sorted.flatMap(occurrencesOf)
  const references = mergeReferences(occurrences)
  const groups = groupBy(occurrences, ({ identity }) => identity.key)
  const contradictions = findContradictions(groups)
  if (contradictions.length > 0) return failed(contradictions)
  const graphs = sorted.map(({ document }) => graphOf(document, references))
  const dependencies = mergeEdges(graphs)
  return ok({
    components: [...groups]
      .map(([key, all]) => canonicalComponent(mergeComponent(references.get(key) ?? key, all)))
      .toSorted((a, b) => byCodeUnit(a.ref, b.ref)),
    dependencies,
    compositions: mergeCompositions(graphs, dependencies),
    roots: sortedTexts(graphs.flatMap(({ roots }) => roots)),
    tools: toolsOf(sorted),
    lifecycles: sortedTexts(sorted.flatMap(lifecyclesOf)),
    covers: coveredEcosystems(sorted),
    notes: notesOf(occurrences),
  })
}

const BROKEN: ReadonlySet<string> = new Set(['duplicate-ref', 'dangling-dependency', 'dangling-composition'])
const MOST_SHOWN = 3

function checkInput({ origin, document }: BuildBom): readonly Problem[] {
  const faults = checkGraph(document)
    .filter(({ kind }) => BROKEN.has(kind))
    .map(({ explanation }) => explanation)
  if (componentsOf(document).length === 0) faults.push('it lists no component')
  if (faults.length === 0) return []
  const more = faults.length > MOST_SHOWN ? `, and ${faults.length - MOST_SHOWN} more` : ''
  return [
    problem('input/sbom-invalid', {
      attempted: `merge the BOM ${quoted(origin)}`,
      current: faults.slice(0, MOST_SHOWN).join('; ') + more,
      desired: 'every reference must lead to one component of the same BOM',
    }),
  ]
}

/** A BOM that does not say otherwise was made where it was asked for: in the build. */
const lifecyclesOf = ({ document }: BuildBom): readonly string[] =>
  document.lifecycles.length === 0 ? ['build'] : document.lifecycles

const occurrencesOf = (bom: BuildBom): readonly Occurrence[] =>
  componentsOf(bom.document).map((component) => ({
    component,
    identity: mergeIdentity(component),
    origin: bom.origin,
    isRoot: component === bom.document.root,
    lifecycles: lifecyclesOf(bom),
  }))

function toolsOf(boms: readonly BuildBom[]): readonly Component[] {
  const tools = boms.flatMap(({ document }) => document.tools)
  const byName = new Map(
    tools.map((tool) => [JSON.stringify([tool.group ?? '', tool.name, tool.version ?? '']), tool]),
  )
  return sortedTexts(byName.keys()).flatMap((key) => {
    const tool = byName.get(key)
    if (tool === undefined) return []
    const { group, name, version, supplier } = tool
    const ref = `tool:${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`
    return [
      canonicalComponent({
        type: tool.type,
        ref,
        name,
        ...(group === undefined ? {} : { group }),
        ...(version === undefined ? {} : { version }),
        ...(supplier === undefined ? {} : { supplier }),
        authors: [],
        hashes: [],
        licenses: [],
        externalReferences: [],
        properties: [],
      }),
    ]
  })
}

function notesOf(occurrences: readonly Occurrence[]): readonly string[] {
  const modules = occurrences.filter(
    ({ component, identity }) => component.hashes.length > 0 && identity.type === 'golang',
  )
  const keys = new Set(modules.map(({ identity }) => identity.key))
  return keys.size === 0
    ? []
    : [
        `left out the hashes of ${keys.size} Go modules: they are of a list of files, not of a file that one gets`,
      ]
}
