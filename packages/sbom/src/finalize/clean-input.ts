import type { SbomDocument } from '../document.ts'
import { buildDocument } from '../merge/build-document.ts'
import type { Scrubber } from '../scrub/document.ts'
import type { FinalizeInput } from './input.ts'
import { composeRoot } from './root.ts'

/** Everything of the input without credentials and local paths, and merged documents as one document about the root. */
export function cleanInput(given: FinalizeInput, scrubber: Scrubber): FinalizeInput {
  const input: FinalizeInput = {
    ...given,
    ...(given.inventory === undefined
      ? {}
      : { inventory: scrubber.cleanDocument(withoutGuesses(given.inventory)) }),
    builds: given.builds.map((build) => scrubber.cleanDocument(build)),
    facts: scrubber.clean(given.facts, 'lockfiles'),
    ...(given.projects === undefined ? {} : { projects: scrubber.clean(given.projects, 'projects') }),
    gaps: scrubber.clean(given.gaps, 'gaps'),
    root: scrubber.clean(given.root, 'root'),
    files: scrubber.clean(given.files, 'files'),
    ...(given.notes === undefined ? {} : { notes: scrubber.clean(given.notes, 'notes') }),
  }
  if (given.merged === undefined) return input
  const merged = scrubber.cleanDocument(buildDocument(given.merged, composeRoot(input)))
  return { ...input, builds: [...input.builds, merged], merged: { ...given.merged, tools: merged.tools } }
}

/** Nothing of this is taken from an inventory, so that it need not be cleaned either. */
const withoutGuesses = (inventory: SbomDocument): SbomDocument => ({
  ...inventory,
  properties: [],
  tools: [],
  components: inventory.components.map((component) => ({ ...component, authors: [], properties: [] })),
})
