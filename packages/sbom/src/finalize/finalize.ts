import { canonicalDocument } from '../cyclonedx/canonical.ts'
import { present } from '../cyclonedx/fields.ts'
import type { Component, SbomDocument } from '../document.ts'
import { byCodeUnit } from '../order.ts'
import { unknownProperties } from '../profiles/unknown-counts.ts'
import { createScrubber } from '../scrub/document.ts'
import { cleanInput } from './clean-input.ts'
import { composeComponent } from './component.ts'
import type { Entry } from './entry.ts'
import { buildGraph, type Graph } from './graph.ts'
import { judgeHashes } from './hashes.ts'
import { failedEcosystems, failureProperties, isKnownOtherwise } from './inventory-failure.ts'
import type { Drop, FinalizeInput, Finalized, UsedTool } from './input.ts'
import { refsOf, registerAll } from './register.ts'
import { composeFile, composeRoot, producerOf } from './root.ts'
import { serialNumber } from './serial-number.ts'
import { composeCompositions, sourceProperties } from './statements.ts'

/**
 * The one document of what the sources say: an inventory that is not trusted, the facts of lockfiles, documents of the
 * build and the released files. Own root, no dangling edge, no orphan that is not declared, no hash but of files that
 * a consumer downloads, no supplier that nobody named, no credential, no local path. A function of its input alone:
 * neither the order of its lists nor the time nor the place shows, and its own result as inventory gives the same bytes.
 */
export function finalize(given: FinalizeInput): Finalized {
  const scrubber = createScrubber(given.folders)
  const input = cleanInput(given, scrubber)
  const version = input.specVersion ?? '1.6'
  const root = composeRoot(input)
  const register = registerAll(input, root.ref)
  const graph = buildGraph(input, register, root.ref)
  const entries = refsOf(register)
    .map((ref) => register.entries.get(ref))
    .filter((entry) => entry !== undefined)
  const judged = entries.map(judgeHashes)
  const components = entries.map((entry, at) => composeEntry(entry, judged[at]?.hashes ?? [], input))
  const dropped = [...register.dropped, ...graph.dropped, ...judged.flatMap((j) => j.dropped)]
  const failed = failedEcosystems(given)
  const complete =
    isComplete(input, entries, graph, dropped) && failed.every((one) => isKnownOtherwise(one, input))
  const draft: SbomDocument = {
    specVersion: version,
    version: 1,
    timestamp: formatTimestamp(input.timestamp),
    lifecycles: ['pre-build', ...input.builds.flatMap(lifecyclesOf)],
    tools: composeTools(input),
    authors: [],
    licenses: [{ kind: 'id', id: 'CC0-1.0' }],
    root,
    components,
    dependencies: new Map([...graph.needs].map(([ref, needs]) => [ref, [...needs]] as const)),
    compositions: composeCompositions(root.ref, complete, entries, graph, input.gaps),
    properties: [
      ...sourceProperties(input.gaps, input.commit),
      ...failureProperties(failed),
      ...(input.notes ?? []),
    ],
    ...present({ manufacturer: root.manufacturer, supplier: root.supplier }),
  }
  // What is not known is counted when all else stands, by those who look for it.
  const properties = [...draft.properties, ...unknownProperties(draft)]
  const document = canonicalDocument({ ...draft, properties })
  return {
    document: { ...document, serialNumber: serialNumber(document, version, input.sha256) },
    complete,
    inventoryFailed: failed,
    hits: scrubber.hits(),
    added: entries.filter(isAdded).map(({ ref }) => ref),
    dropped: dropped.toSorted((a, b) => byCodeUnit(a.what, b.what) || byCodeUnit(a.reason, b.reason)),
    adopted: graph.adopted,
    conflicts: judged.flatMap(({ conflicts }) => conflicts),
  }
}

const composeEntry = (entry: Entry, hashes: Component['hashes'], input: FinalizeInput): Component =>
  entry.file === undefined
    ? composeComponent(entry, hashes, producerOf(input.root.producer))
    : composeFile(entry.file, input)

const isAdded = ({ locked, inventory, builds }: Entry): boolean =>
  locked.length > 0 && inventory.length === 0 && builds.length === 0

const isComplete = (
  { gaps }: FinalizeInput,
  entries: readonly Entry[],
  { known, adopted, needs }: Graph,
  dropped: readonly Drop[],
): boolean =>
  gaps.length === 0 &&
  adopted.length === 0 &&
  dropped.every(({ noise }) => noise) &&
  [...needs.keys(), ...entries.map(({ ref }) => ref)].every((ref) => known.has(ref))

/** A document that does not say when it was made was made where it was asked for: in the build. */
const lifecyclesOf = ({ lifecycles }: SbomDocument): readonly string[] =>
  lifecycles.length === 0 ? ['build'] : lifecycles

/** Our own tools, and those of the build that are not the same. */
function composeTools({ tools, merged }: FinalizeInput): readonly Component[] {
  const own = tools.map(composeTool)
  const refs = new Set(own.map(({ ref }) => ref))
  return [...own, ...(merged?.tools ?? []).filter(({ ref }) => !refs.has(ref))]
}

const composeTool = ({ name, version }: UsedTool): Component => ({
  type: 'application',
  ref: `tool:${name}@${version}`,
  name,
  version,
  authors: [],
  hashes: [],
  licenses: [],
  externalReferences: [],
  properties: [],
})

/** RFC 3339 to the second in UTC. */
const formatTimestamp = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
