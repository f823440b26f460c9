import { choice, choices, flag, integer, lines, path, patterns, repository } from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'
import { organization } from './repository-query.ts'
import { shard } from './shard.ts'

/** Where declared rulesets stand when nothing else is said. */
export const DECLARED = '.github/rulesets/*.json'
export const RELEASE_TAGS = 'refs/tags/v*'

export const spec = defineSpec({
  name: 'ruleset-drift',
  title: 'compare rulesets with what is declared',
  description:
    'Compare the rulesets of a repository, or of many, with declared files and presets: what got weaker comes first, and what was not shown is never called clean.',
  icon: 'shield',
  color: 'green',
  permissions: {
    contents: {
      level: 'read',
      why: 'to read the rulesets. It shows all of them but who can bypass: for that no permission of a job suffices, and `token` must be of a GitHub App with Administration: write',
    },
    issues: {
      level: 'write',
      why: 'to keep one issue about the differences (only with `tracking-issue: true`)',
    },
  },
  inputs: {
    declared: defaulted(
      patterns,
      DECLARED,
      'Files of declared rulesets: API bodies, web exports or versions of the history. Each pattern must match; the default may match nothing when `presets` are given.',
    ),
    live: defaulted(
      path,
      'github',
      'What is compared with: `github`, or the path of a file with live rulesets that somebody exported before, which needs neither token nor network.',
    ),
    mode: defaulted(
      choice('exact', 'at-least', 'report'),
      'exact',
      'Which differences fail: `exact` all but spelling, `at-least` what is weaker or cannot be ordered, `report` none. What could not be told never passes.',
    ),
    'fail-on': optional(
      choices('weakened', 'changed', 'strengthened'),
      'Verdicts to fail on, in place of those that `mode` fails on. What is unknown never passes, whatever stands here.',
    ),
    bypass: defaulted(
      choice('require', 'unverified-ok'),
      'require',
      'What a hidden bypass list makes of the verdict: `require` makes it `unknown`; `unverified-ok` accepts it and states the loss. Presets that demand who can bypass stay unknown.',
    ),
    'allow-extra': defaulted(
      flag,
      'false',
      'Accept live rulesets that nobody declared; they cannot weaken anything.',
    ),
    presets: optional(
      choices('baseline', 'reviewed', 'release'),
      'Levels of protection that the rules in force must reach, with or without files.',
    ),
    'preset-tags': defaulted(
      lines,
      RELEASE_TAGS,
      'Patterns of the tags that releases make, for `presets`, one `refs/tags/<pattern>` per line.',
    ),
    repository: contextual(
      repository,
      '${{ github.repository }}',
      'Repository to check; with `repositories` or `organization` it only holds the tracking issue.',
    ),
    organization: optional(
      organization,
      'Organization whose own rulesets are checked, in place of those of a repository; its files may select repositories. The token needs Administration: write of the organization.',
    ),
    repositories: optional(
      lines,
      'Repositories to check in place of one, one per line: `owner/name`, `org:<login>`, `org:<login>/<names>` with `*`; `!owner/<names>` takes out. Archived ones of a query are left out.',
    ),
    shard: optional(shard, 'Part of `repositories` that this job checks, for a job matrix.'),
    'merge-reports': optional(
      patterns,
      'Reports of all shards to fold into one verdict, in place of checking anything. A shard without a report makes it unknown.',
    ),
    concurrency: defaulted(integer(1, 32), '4', 'How many repositories are read at the same time.'),
    'call-budget': defaulted(
      integer(1, 1_000_000),
      '5000',
      'How many requests the run may make; repositories that are left then are unknown.',
    ),
    'sarif-path': optional(path, 'Where to write the differences as SARIF 2.1.0, for code scanning.'),
    'plan-path': optional(
      path,
      'Where to write the plan from live to declared, with its digest, for review; `tier3 rulesets apply` carries it out.',
    ),
    'tracking-issue': defaulted(
      flag,
      'false',
      'Keep one issue in `repository` as long as something fails or is hidden, and close it when all is well.',
    ),
    token: secret('Token to read with. Without Administration: write it is not shown who can bypass.', {
      variable: 'GITHUB_TOKEN',
      expression: '${{ github.token }}',
    }),
  },
  outputs: {
    verdict:
      '`in-sync`, `strengthened`, `changed`, `weakened` or `unknown`; of several repositories the worst.',
    findings: 'Number of differences and of places that were not shown; mere spelling does not count.',
    repositories: 'Number of repositories that were judged.',
    failing: 'Number of repositories that fail.',
    unknown: 'Number of repositories whose verdict could not be told.',
    'sarif-path': 'Path of the SARIF file; empty without `sarif-path`.',
    'plan-path': 'Path of the plan; empty when none was asked for or could be made.',
    'plan-digest': 'Digest of the plan, which `tier3 rulesets apply` demands.',
    issue: 'Address of the tracking issue; empty when there is none.',
  },
  reportSchema,
})
