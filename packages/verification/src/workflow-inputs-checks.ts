import { decodeSlsaProvenance, isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import type { Statement } from '@tier3/attestation/statement'
import { isJsonObject, type JsonObject } from '@tier3/model/json'
import { check } from './check.ts'
import type { RuleDemand } from './demand.ts'
import type { Check } from './verification.ts'

/**
 * Holds the recorded inputs of the workflow against the demanded ones: all of them, and no other, since an input that
 * nobody expected can change what is built (SLSA v1.2, verifying artifacts, step 2: check external parameters).
 */
export function workflowInputsChecks(
  { workflowInputs }: RuleDemand,
  statement: Statement | undefined,
): readonly Check[] {
  if (workflowInputs === undefined || statement === undefined || !isSlsaProvenance(statement.predicateType))
    return []
  const decoded = decodeSlsaProvenance(statement)
  const inputs = decoded.ok ? decoded.value.externalParameters['inputs'] : undefined
  const recorded = isJsonObject(inputs) ? described(inputs) : undefined
  const demanded = described(workflowInputs)
  return [
    check({
      id: 'workflow-inputs',
      demand: demanded,
      seen: recorded,
      source: 'predicate.buildDefinition.externalParameters.inputs',
      holds: recorded === demanded,
      code: 'policy/workflow-inputs',
    }),
  ]
}

// JSON of sorted pairs: no value can look like the border between two.
const described = (inputs: JsonObject | { readonly [name: string]: string }): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(inputs)
        .filter(([, value]) => value !== '')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
