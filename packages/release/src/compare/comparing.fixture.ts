import { compareArtifacts } from './compare-artifacts.ts'
import { allDifferences, type Comparison, type ComparisonContext } from './comparison.ts'

export const BUILD: ComparisonContext = {
  paths: ['/ci01/runner/work/app', '/tmp/second/app'],
  homes: ['/ci01/runner'],
  users: ['runner'],
  hosts: ['fv-az123'],
  buildTimes: [1_795_341_600, 1_795_341_900],
}

export const compared = (name: string, left: Uint8Array, right: Uint8Array): Comparison =>
  compareArtifacts({ name, bytes: left }, { name, bytes: right }, BUILD)

/** What a test says of a comparison in few words. */
export const summary = (comparison: Comparison) => ({
  verdict: comparison.verdict,
  kinds: [...new Set(allDifferences(comparison.tree).map(({ kind }) => kind))].toSorted(),
  passes: comparison.passes.map(({ id }) => id).toSorted(),
})
