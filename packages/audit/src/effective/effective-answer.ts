import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { canonicalParameters } from '../ruleset/canonical-parameters.ts'
import { idOf, isList, member, objectOf, textOf } from '../ruleset/json-reading.ts'

/** One rule of the answer of `rules/branches/{branch}`, with the ruleset it comes from. */
export interface AnsweredRule {
  readonly type: string
  /** In canonical form. */
  readonly parameters: JsonObject
  readonly rulesetId?: number
  /** `Repository`, `Organization`, `Enterprise`, or one that is not known yet. */
  readonly sourceType?: string
  readonly source?: string
}

/** Decodes all pages of the answer, joined into one list. */
export function decodeEffectiveAnswer(value: Json): Result<readonly AnsweredRule[], string> {
  if (!isList(value)) return failed('the effective rules are a list')
  const rules: AnsweredRule[] = []
  for (const item of value) {
    const type = isJsonObject(item) ? textOf(member(item, 'type')) : undefined
    if (!isJsonObject(item) || type === undefined) return failed('an effective rule has a `type`')
    const rulesetId = idOf(member(item, 'ruleset_id'))
    const sourceType = textOf(member(item, 'ruleset_source_type'))
    const source = textOf(member(item, 'ruleset_source'))
    rules.push({
      type,
      parameters: canonicalParameters(type, objectOf(member(item, 'parameters'))),
      ...(rulesetId === undefined ? {} : { rulesetId }),
      ...(sourceType === undefined ? {} : { sourceType }),
      ...(source === undefined ? {} : { source }),
    })
  }
  return ok(rules)
}

/** Whether a rule is about refs: an enterprise's rules about repositories are in the answer too, and protect no branch. */
export const isAboutRefs = ({ type }: { readonly type: string }): boolean => !type.startsWith('repository_')
