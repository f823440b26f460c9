const PROVENANCE = ['.intoto.jsonl'] as const
const SIGNATURES = ['.asc', '.minisig', '.sig', '.sign', '.sigstore', '.sigstore.json'] as const

/**
 * What one release earns in OpenSSF Scorecard's check Signed-Releases, by its rule: a name that ends in `.intoto.jsonl` is
 * provenance and gives 10, else a name with the ending of a signature gives 8, else 0. Names only, and case counts. A
 * repository has 10 when all of its five newest releases with assets have 10. (ossf/scorecard, probes
 * releasesHaveProvenance and releasesAreSigned.) Undefined without assets: such a release is passed over.
 */
export function signedReleasesScore(names: readonly string[]): 0 | 8 | 10 | undefined {
  const ends = (endings: readonly string[]): boolean =>
    names.some((name) => endings.some((ending) => name.endsWith(ending)))
  if (names.length === 0) return undefined
  return ends(PROVENANCE) ? 10 : ends(SIGNATURES) ? 8 : 0
}
