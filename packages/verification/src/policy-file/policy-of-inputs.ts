import { quoted } from '@tier3/model/display'
import { sameRepo } from '@tier3/model/repo-slug'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { demandOf } from '../demand.ts'
import type { Policy } from '../policy.ts'
import { rulesOf, type NormalPolicy, type PolicyRule } from './normal-policy.ts'

/** Inputs that were given beside a policy file; what was not given demands nothing. */
export interface GivenInputs {
  readonly repository: boolean
  readonly events: boolean
  readonly predicateTypes: boolean
}

const INPUTS = 'inputs'

/** The inputs of an action as a policy in normal form: one rule for everything, which lists nothing. */
export function policyOfInputs(policy: Policy): NormalPolicy {
  return {
    trustDomain: policy.trustDomain,
    issuers: policy.issuers,
    server: policy.server,
    keySignedTypes: policy.keySignedTypes ?? [],
    layer: {
      file: INPUTS,
      unlisted: 'ignore',
      rules: [ruleOfInputs(policy, { repository: true, events: true, predicateTypes: true })],
      extends: [],
      partial: false,
    },
    denied: [],
    waivers: [],
    overrides: [],
  }
}

/**
 * The policy of a file with what inputs demand beside it: both count. Inputs that could only mean something else than the
 * file says are a conflict.
 */
export function withInputs(
  file: NormalPolicy,
  inputs: Policy,
  given: GivenInputs,
): Result<NormalPolicy, readonly Problem[]> {
  const ruled = rulesOf(file.layer)
  const named = ruled.flatMap(({ demand }) => demand.source?.repositories ?? [])
  const { repository } = inputs.source
  // Where all that is demanded is summaries, the repository is whom to ask, and no demand on a build.
  const alone = !given.events && !given.predicateTypes && isRepositoryAlone(inputs)
  const summaries = named.length === 0 && ruled.every(({ demand }) => demand.summary !== undefined)
  const delegates = alone && ruled.length > 0 && summaries
  if (given.repository && named.length > 0 && !named.some((one) => sameRepo(one, repository)))
    return failed([conflict('repository', `it is ${repository}, which no rule of the policy names`)])
  const layer = {
    file: INPUTS,
    unlisted: 'ignore' as const,
    rules: [standingFirm(ruleOfInputs(inputs, { ...given, repository: given.repository && !delegates }))],
    extends: [file.layer],
    partial: true,
  }
  return ok({ ...file, layer })
}

/** Whether nothing but the repository speaks of a build. */
const isRepositoryAlone = ({ source, signer, minLevel, workflowInputs, builderIds }: Policy): boolean =>
  [source.ref, source.digest, source.repositoryId, signer, minLevel, workflowInputs, builderIds].every(
    (one) => one === undefined,
  )

/** Whoever asks demands more than the file, so that no waiver in the file takes it back. */
const standingFirm = ({ demand, level, ...rule }: PolicyRule): PolicyRule => ({
  ...rule,
  demand: { ...demand, firm: true },
  ...(level === undefined ? {} : { level: { ...level, firm: true } }),
})

function ruleOfInputs(policy: Policy, given: GivenInputs): PolicyRule {
  const { rules, types, levels } = demandOf(policy)
  const [{ source, signers, events, runner, workflowInputs, builderIds, summary }] = rules
  const [level] = levels
  const whole = given.events && given.predicateTypes
  return {
    place: { rule: INPUTS, file: INPUTS, line: 1 },
    match: ['**'],
    optional: true,
    lists: false,
    demand: {
      ...(given.repository && source !== undefined ? { source } : {}),
      ...(signers === undefined || (!whole && policy.signer === undefined) ? {} : { signers }),
      ...(given.events && events !== undefined ? { events } : {}),
      ...(whole && runner !== undefined ? { runner } : {}),
      ...(workflowInputs === undefined ? {} : { workflowInputs }),
      ...(builderIds === undefined ? {} : { builderIds }),
      ...(summary === undefined ? {} : { summary }),
    },
    ...(whole ? { requireName: policy.requireName } : {}),
    types: given.predicateTypes ? types.map((type) => ({ field: 'attestations' as const, type })) : [],
    ...(level === undefined ? {} : { level }),
    overridden: [],
  }
}

const conflict = (name: string, current: string): Problem =>
  problem('input/conflict', {
    attempted: `verify under a policy file and the input ${quoted(name)}`,
    current,
    desired: 'inputs beside a policy file may only demand more of the same',
    fix: `Leave ${quoted(name)} out, or change the policy.`,
  })
