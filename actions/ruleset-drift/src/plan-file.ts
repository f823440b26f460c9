import { describePlan, planDigestInput, type RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodePlan } from './plan-decoding.ts'

/** Lowercase hex sha256 of the UTF-8 bytes of a text. */
export type Sha256 = (text: string) => string

export const PLAN_MEDIA_TYPE = 'application/vnd.tier3.ruleset-plan+json;version=1'

/** Far above 75 rulesets of the largest size. */
export const PLAN_LIMIT = 16 * 1024 * 1024

/** `sha256:<hex>` over everything that a plan does and rests on. Who approves it approves exactly that. */
export const planDigest = (plan: RulesetPlan, sha256: Sha256): string =>
  `sha256:${sha256(planDigestInput(plan))}`

/** A plan as a file for review: words first, then every step with what it rests on. */
export function formatPlanFile(plan: RulesetPlan, sha256: Sha256): string {
  const { scope, allowsDelete, steps, kept, rests } = plan
  const digest = planDigest(plan, sha256)
  const document = { mediaType: PLAN_MEDIA_TYPE, digest, scope, allowsDelete, summary: describePlan(plan) }
  return `${JSON.stringify({ ...document, steps, kept, rests }, null, 2)}\n`
}

/**
 * Reads a plan file. Its words, effects and order are worked out anew from the bodies and must be the same: a file that
 * calls a weakening a strengthening, or puts it first, is refused.
 */
export function readPlanFile(
  text: string,
  file: string,
  sha256: Sha256,
): Result<{ readonly plan: RulesetPlan; readonly digest: string }, Problem> {
  const document = planDocument(text)
  if (!document.ok) return failed(malformed(file, document.problem))
  const { mediaType, digest, summary, ...rest } = document.value
  if (mediaType !== PLAN_MEDIA_TYPE) return failed(malformed(file, 'it is no plan of this version'))
  const plan = decodePlan(rest)
  if (!plan.ok) return failed(malformed(file, plan.problem))
  const words = describePlan(plan.value)
  if (!Array.isArray(summary) || JSON.stringify(summary) !== JSON.stringify(words))
    return failed(malformed(file, 'its summary does not say what its steps do'))
  const own = planDigest(plan.value, sha256)
  return digest === own ? ok({ plan: plan.value, digest: own }) : failed(edited(file, own, digest))
}

/** Whether a file was written by `formatPlanFile`, so that a newer plan may replace it. */
export function isPlanFile(text: string): boolean {
  const document = planDocument(text)
  return document.ok && document.value['mediaType'] === PLAN_MEDIA_TYPE
}

function planDocument(text: string): Result<{ readonly [name: string]: Json }, string> {
  if (text.length > PLAN_LIMIT) return failed(`it has more than ${PLAN_LIMIT} characters`)
  const parsed = parseJson(text)
  if (!parsed.ok)
    return failed(`it is no strict JSON in line ${parsed.problem.line}: ${parsed.problem.reason}`)
  return isJsonObject(parsed.value) ? ok({ ...parsed.value }) : failed('it is no object')
}

const malformed = (file: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the plan ${quoted(file)}`,
    current: reason,
    desired: 'it must be a file as `tier3 rulesets plan` of this version writes it',
    fix: 'Make the plan again, and review it.',
    at: { file },
  })

const edited = (file: string, own: string, digest: Json | undefined): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: `read the plan ${quoted(file)}`,
    current: `its steps have the digest ${own}, and it says ${typeof digest === 'string' ? quoted(digest) : 'none'}`,
    desired: 'a plan must not be edited',
    fix: 'Make the plan again, and review it.',
  })
