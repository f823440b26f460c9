import type { JsonObject } from '@tier3/model/json'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import type { EvaluationFacts } from '@tier3/verification/demand'
import { evaluate } from '@tier3/verification/evaluate'
import type { SubjectEvidence, SubjectToVerify } from '@tier3/verification/evidence'
import { evaluatePolicy, type PolicyVerification } from '@tier3/verification/policy-file/evaluate-policy'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import { rulesOf, type NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import type { Policy } from '@tier3/verification/policy'
import { formatPolicy } from '@tier3/verification/verification-report'
import type { Verification } from '@tier3/verification/verification'
import type { VerifyPorts } from './perform.ts'
import type { VerifyPlan } from './plan.ts'
import { raiseMarks, readMarks } from './policy-state.ts'

/** A policy file in force, and what the caller knew when it was judged by it. */
export interface FileGrounds {
  readonly policy: NormalPolicy
  readonly facts: EvaluationFacts
}

export type Judgement = (evidence: NonEmpty<SubjectEvidence>) => Verification | PolicyVerification

/** The one way in which evidence is judged in this run: under the policy file where there is one, else under the inputs. */
export const judgementOf =
  (plan: VerifyPlan, underFile: FileGrounds | undefined): Judgement =>
  (evidence) =>
    underFile === undefined
      ? evaluate(inputsOf(plan), evidence)
      : evaluatePolicy(underFile.policy, evidence, underFile.facts)

/** The time is taken once, so that the whole run is judged by one. */
export async function fileGrounds(
  { policyFile }: VerifyPlan,
  { underFile, files }: VerifyPorts,
): Promise<Result<FileGrounds | undefined, Problem>> {
  if (underFile === undefined) return ok(undefined)
  const state = policyFile?.state
  const marks = state === undefined ? ok(undefined) : await readMarks(state, files)
  if (!marks.ok) return marks
  return ok({
    policy: underFile.policy,
    facts: {
      now: underFile.clock.now().toISOString(),
      scoreSbom: underFile.scoreSbom,
      ...(policyFile?.tag === undefined ? {} : { tag: policyFile.tag }),
      ...(marks.value === undefined ? {} : { marks: marks.value }),
    },
  })
}

/** Records the versions, only when everything was verified. */
export async function recordMarks(
  { policyFile }: VerifyPlan,
  { underFile }: VerifyPorts,
  grounds: FileGrounds | undefined,
  evidence: NonEmpty<SubjectEvidence>,
): Promise<Result<void, readonly Problem[]>> {
  const state = policyFile?.state
  if (grounds === undefined || state === undefined || underFile === undefined) return ok(undefined)
  const { verdict, marks } = evaluatePolicy(grounds.policy, evidence, grounds.facts)
  return verdict === 'verified'
    ? raiseMarks(state, grounds.facts.marks ?? {}, marks, underFile.sink)
    : ok(undefined)
}

/** Whether a store need not be asked about an artifact: it is verified, or nothing is demanded of it. */
export function settledSubjects(
  verification: Verification | PolicyVerification,
): (subject: SubjectToVerify) => boolean {
  const verified = new Set(
    verification.subjects.flatMap(({ subject, verdict }) => (verdict.kind === 'verified' ? [subject] : [])),
  )
  const ignored = new Set('ignored' in verification ? verification.ignored : [])
  return (subject) => verified.has(subject) || ignored.has(subject.name)
}

/** What the policy digest is of. */
export const formatDemanded = (plan: VerifyPlan, underFile: FileGrounds | undefined): JsonObject =>
  underFile === undefined ? formatPolicy(inputsOf(plan)) : formatNormalPolicy(underFile.policy)

export function inputsOf({ policy }: VerifyPlan): Policy {
  if (policy === undefined) throw new Error('there is neither a policy file nor a demand of inputs')
  return policy
}

/** Whether verification summaries are demanded of anything, and so must be looked for. */
export const demandsSummary = ({ policy }: VerifyPlan, { underFile }: VerifyPorts): boolean =>
  policy?.summary !== undefined ||
  (underFile !== undefined &&
    rulesOf(underFile.policy.layer).some(({ demand }) => demand.summary !== undefined))
