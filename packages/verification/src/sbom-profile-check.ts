import { CYCLONEDX_BOM, SPDX_DOCUMENT } from '@tier3/attestation/sbom-predicate'
import type { Statement } from '@tier3/attestation/statement'
import { check } from './check.ts'
import type { RuleDemand, ScoreSbom } from './demand.ts'
import { satisfiesType } from './predicate-type.ts'
import type { Check } from './verification.ts'

/** Holds an attested SBOM against the demanded profile. Who scores it is given: without it the answer is unknown. */
export function sbomProfileChecks(
  { sbomProfile }: RuleDemand,
  statement: Statement | undefined,
  score: ScoreSbom | undefined,
): readonly Check[] {
  if (sbomProfile === undefined || statement === undefined || !isSbom(statement)) return []
  const scored = score?.(statement.predicate, sbomProfile)
  return [
    check({
      id: 'sbom-profile',
      demand: `every required element of ${sbomProfile}`,
      seen: scored === undefined ? undefined : scored.ok ? scored.value : scored.problem,
      source: 'statement.predicate',
      holds: scored?.ok,
      code: 'policy/sbom-profile',
    }),
  ]
}

const isSbom = ({ predicateType }: Statement): boolean =>
  [CYCLONEDX_BOM, SPDX_DOCUMENT].some((type) => satisfiesType(type, { kind: 'statement', predicateType }))
