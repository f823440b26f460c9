import type { SavedRulesets } from '@tier3/audit/plan/plan-restore'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import { requestBody } from '@tier3/audit/ruleset/request-body'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'

export const PRE_IMAGE_MEDIA_TYPE = 'application/vnd.tier3.ruleset-pre-image+json;version=1'
export const PRE_IMAGE_LIMIT = 16 * 1024 * 1024
const MOST_RULESETS = 500

/** What a plan is about to change, as it is, for the way back. */
export interface PreImage extends SavedRulesets {
  readonly scope: string
  /** Of the plan that was applied. */
  readonly digest: string
}

/** The file that is written before the first change. */
export function formatPreImage(plan: RulesetPlan, digest: string, own: readonly Ruleset[]): string {
  const touched = new Set(plan.steps.flatMap(({ id }) => id ?? []))
  const changed = own.flatMap((one) =>
    one.server.id !== undefined && touched.has(one.server.id)
      ? [{ id: one.server.id, body: requestBody(one) }]
      : [],
  )
  const created = plan.steps.flatMap(({ action, body }) =>
    action === 'create' && body !== undefined ? [body] : [],
  )
  const document = { mediaType: PRE_IMAGE_MEDIA_TYPE, scope: plan.scope, plan: digest, changed, created }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Reads what `formatPreImage` wrote. */
export function readPreImage(text: string, file: string): Result<PreImage, Problem> {
  const refused = (reason: string) => failed(malformed(file, reason))
  const parsed = parseJson(text)
  if (!parsed.ok) return refused(`it is no strict JSON in line ${parsed.problem.line}`)
  const document = isJsonObject(parsed.value) ? parsed.value : {}
  const { mediaType, scope, plan, changed, created } = document
  if (mediaType !== PRE_IMAGE_MEDIA_TYPE) return refused('it is no pre-image of this version')
  if (typeof scope !== 'string' || typeof plan !== 'string')
    return refused('it does not say of which plan it is')
  if (!isShortList(changed) || !isShortList(created)) return refused('it does not hold lists of rulesets')
  const before = collect(changed.map(decodeChanged))
  const made = collect(created.map(decodeBody))
  if (!before.ok || !made.ok) return refused('it holds something that is no ruleset')
  return ok({ scope, digest: plan, changed: before.value, created: made.value })
}

const isShortList = (value: Json | undefined): value is readonly Json[] =>
  Array.isArray(value) && value.length <= MOST_RULESETS

function decodeChanged(value: Json): Result<PreImage['changed'][number], undefined> {
  const { id, body }: { readonly [name: string]: Json | undefined } = isJsonObject(value) ? value : {}
  const ruleset = decodeBody(body ?? null)
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0 || !ruleset.ok) return failed(undefined)
  return ok({ id, ruleset: ruleset.value })
}

/** As a live answer: a body without a bypass list is one whose list is not known. */
function decodeBody(value: Json): Result<Ruleset, undefined> {
  const decoded = decodeRuleset(value, 'live')
  return decoded.ok ? decoded : failed(undefined)
}

const malformed = (file: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the pre-image ${quoted(file)}`,
    current: reason,
    desired: 'it must be a file as `tier3 rulesets apply` writes it',
    fix: 'Give the file that the run wrote before its first change.',
    at: { file },
  })
