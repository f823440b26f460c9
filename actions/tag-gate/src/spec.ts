import { choice, choices, duration, flag, path, repository, text } from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, secret } from '@tier3/runner/define/spec'
import { actors, creator } from './actors.ts'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'tag-gate',
  title: 'refuse to release from a tag that is not protected',
  description:
    'Judge before a release whether rulesets really protect its tag: which of them bind it, who can pass by them, and the smallest ruleset that closes the gap; fails closed.',
  icon: 'lock',
  color: 'orange',
  permissions: {
    contents: { level: 'read', why: 'to read the rulesets, the release and the tag of a private repository' },
  },
  inputs: {
    tag: optional(
      text,
      'Tag to judge, such as `v1.2.3` or `refs/tags/v1.2.3`; it need not exist. Default: the tag that the run is of.',
    ),
    repository: contextual(repository, '${{ github.repository }}', 'Repository of the tag.'),
    rules: defaulted(
      choices('creation', 'update', 'deletion', 'non_fast_forward', 'required_signatures'),
      'update, deletion',
      'Rules that must bind the tag. Without `update` a tag can be moved forward, whatever else is there.',
    ),
    'allowed-bypass': optional(
      actors,
      'Who may pass by the rules, one per line: `app:<id>`, `team:<id>`, `user:<id>`, `role:admin`, `role:maintain`, `role:write`, `deploy-key`, `org-admin`, `enterprise-owner`; with ` exempt` behind it also without a record. Default: nobody.',
    ),
    bypass: defaulted(
      choice('require', 'unverified-ok'),
      'require',
      'What a bypass list means that GitHub does not show: `require` makes the verdict `unknown`; `unverified-ok` takes it for empty, and says what was not checked.',
    ),
    creator: optional(
      creator,
      'Who makes the tag in the release, as in `allowed-bypass`, or `caller` for whoever the token is of. Demands that this actor can create a tag that does not exist yet.',
    ),
    'require-immutable': defaulted(
      flag,
      'false',
      'Demand as well that the tag has a published release, and that it is immutable. It never stands in for a rule.',
    ),
    live: defaulted(
      path,
      'github',
      'Where the rulesets are read: `github`, or a JSON file with all of them as the API answers them; then nothing is asked over the network.',
    ),
    'remedy-path': optional(
      path,
      'Where to write the smallest ruleset that closes the gap. Written only when one is needed.',
    ),
    'max-wait': defaulted(duration, '30s', 'How long to wait in all for a GitHub that is out of order.'),
    token: secret(
      'Token to read with. The token of a job is not shown who can bypass; that of an App with the permission Administration (write) is.',
      { variable: 'GITHUB_TOKEN', expression: '${{ github.token }}' },
    ),
  },
  outputs: {
    verdict: '`protected`, `unprotected` or `unknown` (something was not shown or not read).',
    reasons: 'Why the step does not pass, one per line; empty when it does.',
    rulesets: 'Names of the rulesets that bind a demanded rule, one per line.',
    remedy: 'Bodies of the smallest rulesets that close the gap, as a JSON list; empty when none is needed.',
    creation: 'Whether the creator can create the tag: `yes`, `no` or `unknown`.',
    immutable: 'Whether an immutable release locks the tag: `yes`, `no` or `unknown`. Beside the verdict.',
  },
  reportSchema,
})
