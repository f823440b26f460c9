import type { WorkflowInputs } from '@tier3/attestation/slsa-provenance'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** Characters of JSON; more than any workflow takes, and far less than a statement may hold. */
const LIMIT = 65_536

/**
 * Reads the `inputs` context: one strict JSON object of texts, numbers and truth values. Each becomes a text, and an
 * empty one is left out (buildtype `workflow/v1`: every non-empty input must be recorded).
 */
export function parseWorkflowInputs(text: string): Result<WorkflowInputs, Problem> {
  if (text.length > LIMIT) return failed(malformed(`it has more than ${LIMIT} characters`))
  const json = parseJson(text)
  if (!json.ok) return failed(malformed(`${json.problem.reason} (line ${json.problem.line})`))
  // A run without inputs has no such context at all.
  if (json.value === null) return ok({})
  if (!isJsonObject(json.value)) return failed(malformed('it is not a JSON object'))
  const inputs: [string, string][] = []
  for (const [name, value] of Object.entries(json.value)) {
    if (!/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(name))
      return failed(malformed(`${quoted(name)} cannot be the name of an input`))
    if (typeof value === 'object' && value !== null)
      return failed(malformed(`the value of ${quoted(name)} is no text, number or truth value`))
    const written = value === null ? '' : String(value)
    if (written !== '') inputs.push([name, written])
  }
  return ok(Object.fromEntries(inputs.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

const malformed = (current: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "workflow-inputs"',
    current,
    desired: 'it must be the inputs of the workflow: `${{ toJSON(inputs) }}`',
  })
