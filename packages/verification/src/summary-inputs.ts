import { parseResourceTemplate } from '@tier3/attestation/resource-template'
import { buildLevelResult } from '@tier3/attestation/slsa-result'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseSignerWorkflow } from './signer-workflow.ts'
import type { SummaryDemand, SummarySigner } from './summary-demand.ts'

/** The inputs of the verify action that name one pair of a signer and a verifier. */
export interface SummaryInputs {
  /** `owner/repo/.github/workflows/x.yml@<ref or commit>`, or `key:<name>`. */
  readonly signer: string | undefined
  /** Id of the verifier; that of the signing workflow when absent. */
  readonly verifier: string | undefined
  /** URI of the artifacts, with `{name}` in it. */
  readonly resource: string | undefined
  readonly minLevel: 1 | 2 | 3 | undefined
}

/** The id of a verifier as a URI (SLSA v1.2, `verifier.id`), without white space. */
export const parseVerifierId = (text: string): Result<string, string> =>
  /^[a-zA-Z][a-zA-Z0-9+.-]{0,30}:[!-~]{1,900}$/.test(text) ? ok(text) : failed('it is not a URI')

/** Reads which summaries are believed; every problem at once. Some level is always demanded, as the text of SLSA wants it. */
export function parseSummaryInputs(inputs: SummaryInputs): Result<SummaryDemand, readonly Problem[]> {
  const problems: Problem[] = []
  const read = <T>(name: string, text: string | undefined, parse: (text: string) => Result<T, string>) => {
    if (text === undefined) return undefined
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    problems.push(malformed(name, text, parsed.problem))
    return undefined
  }
  if (inputs.signer === undefined)
    problems.push(missing('vsa-signer', 'somebody must be believed: the workflow or key that signs'))
  if (inputs.resource === undefined)
    problems.push(missing('vsa-resource', 'the URI that the verifier writes must be known, to be compared'))
  const signer = read('vsa-signer', inputs.signer, parseSigner)
  const id = read('vsa-verifier', inputs.verifier, parseVerifierId)
  const resource = read('vsa-resource', inputs.resource, parseResourceTemplate)
  if (signer?.kind === 'key' && inputs.verifier === undefined)
    problems.push(missing('vsa-verifier', 'a key tells nothing of its verifier, whose id must be named'))
  if (problems.length > 0 || signer === undefined || resource === undefined) return failed(problems)
  return ok({
    verifiers: [{ ...(id === undefined ? {} : { id }), signer }],
    resource,
    levels: [buildLevelResult(inputs.minLevel ?? 1)],
  })
}

function parseSigner(text: string): Result<SummarySigner, string> {
  const key = /^key:([!-~]{1,500})$/.exec(text)?.[1]
  if (key !== undefined) return ok({ kind: 'key', name: key })
  const signer = parseSignerWorkflow(text, undefined)
  if (!signer.ok) return signer
  const { repository, path, at } = signer.value
  if (at === undefined) return failed('it has no "@<ref>" or "@<commit>" behind it')
  return ok({
    kind: 'workflow',
    workflow: {
      repository,
      path,
      refs: at.kind === 'ref' ? [at.glob] : [],
      commits: at.kind === 'commit' ? [at.sha] : [],
    },
    repository,
  })
}

const malformed = (name: string, text: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the input "${name}"`,
    current: `it is ${quoted(text, 200)}`,
    desired: `it must have its form, but ${reason}`,
  })

const missing = (name: string, desired: string): Problem =>
  problem('input/missing', {
    attempted: 'believe verification summaries',
    current: `no "${name}" was given`,
    desired,
  })
