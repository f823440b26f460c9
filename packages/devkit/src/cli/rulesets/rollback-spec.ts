import { choice, flag, integer, path, text } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, exactlyOne, optional } from '@tier3/runner/define/spec'
import { OWNER_INPUTS, planDigestText, TOKEN_INPUT } from './inputs.ts'
import { ROLLBACK_SCHEMA } from './report-schemas.ts'

export const spec = defineSpec({
  name: 'rulesets rollback',
  title: 'go back to earlier rulesets',
  description:
    'Plan the way back to a version of the history or to what an earlier run saved, and apply it with the digest of that plan. Ends with 0 when there is nothing to do and with 1 when there are steps.',
  icon: 'shield',
  color: 'blue',
  permissions: {},
  inputs: {
    ...OWNER_INPUTS,
    from: exactlyOne({
      ruleset: optional(text, 'Name of a live ruleset whose history is wanted.'),
      'pre-image': optional(path, 'File that `tier3 rulesets apply` saved before its first change.'),
    }),
    target: optional(
      choice('branch', 'tag', 'push', 'repository'),
      'Target of the ruleset, where one name serves several.',
    ),
    list: defaulted(flag, 'false', 'List the versions of the ruleset, the newest first.'),
    version: optional(integer(1, 999_999_999_999_999), 'Version to go back to, as `list` shows it.'),
    'allow-delete': defaulted(
      flag,
      'false',
      'With `pre-image`: delete what the run created, unless somebody changed it since.',
    ),
    'plan-path': defaulted(
      path,
      'rulesets.plan.json',
      'Where to write the plan. Nothing but an older plan is replaced.',
    ),
    apply: defaulted(flag, 'false', 'Apply the plan; needs its `digest`.'),
    digest: optional(planDigestText, 'The digest that was approved in the review.'),
    'pre-image-path': optional(
      path,
      'With `apply`: where to save what is there before the first change. Default: a name with the digest. Nothing is replaced.',
    ),
    ...TOKEN_INPUT,
  },
  outputs: {
    digest: 'Digest of the plan.',
    'plan-path': 'Path of the plan.',
    steps: 'Number of steps.',
    done: 'Number of steps that were done.',
    'pre-image-path': 'Path of the file that holds what was there before.',
  },
  reportSchema: ROLLBACK_SCHEMA,
})
