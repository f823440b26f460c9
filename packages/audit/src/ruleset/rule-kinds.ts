import { flag, list, number, text, type Parameter, type RuleKind } from './parameter-order.ts'
import { PULL_REQUEST } from './pull-request-rule.ts'

const REFS = ['branch', 'tag']
const MORE = { kind: 'set', strict: 'more' } as const
const LOWER = { kind: 'number', strict: 'lower' } as const
const UNORDERED = { kind: 'unordered' } as const

const blocking = (
  targets: readonly string[],
  allows: string,
  parameters: { readonly [name: string]: Parameter } = {},
): RuleKind => ({ effect: 'blocking', targets, allows, parameters })

const namePattern = (targets: readonly string[], what: string): RuleKind =>
  blocking(targets, `push ${what} that the pattern forbids`, {
    operator: {
      ...text('unordered', 'how the pattern is applied'),
      values: ['starts_with', 'ends_with', 'contains', 'regex'],
    },
    pattern: text('unordered', 'the pattern'),
    negate: { ...text('unordered', 'whether the pattern is forbidden instead of demanded'), default: false },
    name: text('cosmetic', 'the name shown for the pattern', ''),
  })

/** Rule types that are known, with the order of their parameters. A type that is not here is kept and never ranked. */
export const RULE_KINDS: { readonly [type: string]: RuleKind } = {
  creation: blocking(REFS, 'create matching refs'),
  update: blocking(REFS, 'move matching refs to other commits', {
    update_allows_fetch_and_merge: flag(false, 'updates that fetch and merge from upstream'),
  }),
  deletion: blocking(REFS, 'delete matching refs'),
  non_fast_forward: blocking(REFS, 'force-push over matching refs'),
  required_linear_history: blocking(REFS, 'push merge commits'),
  required_signatures: blocking(REFS, 'push commits without a verified signature'),
  required_deployments: blocking(['branch'], 'merge before the deployments succeeded', {
    required_deployment_environments: list(MORE, 'environments that must be deployed to first'),
  }),
  pull_request: PULL_REQUEST,
  required_status_checks: blocking(REFS, 'merge without passing checks', {
    required_status_checks: list({ kind: 'checks' }, 'checks that must pass'),
    strict_required_status_checks_policy: flag(true, 'the demand that branches are up to date'),
    do_not_enforce_on_create: flag(false, 'creating refs without the checks'),
  }),
  merge_queue: blocking(['branch'], 'merge without the merge queue', {
    merge_method: {
      ...text('unordered', 'how the queue merges'),
      values: ['MERGE', 'SQUASH', 'REBASE'],
    },
    grouping_strategy: {
      order: { kind: 'steps', steps: ['HEADGREEN', 'ALLGREEN'] },
      values: ['ALLGREEN', 'HEADGREEN'],
      about: 'which commits of a group must pass',
    },
    check_response_timeout_minutes: number(UNORDERED, [1, 360], 'how long the queue waits for checks'),
    max_entries_to_build: number(UNORDERED, [0, 100], 'how many entries are built'),
    max_entries_to_merge: number(UNORDERED, [0, 100], 'how many entries are merged together'),
    min_entries_to_merge: number(UNORDERED, [0, 100], 'how few entries are merged together'),
    min_entries_to_merge_wait_minutes: number(UNORDERED, [0, 360], 'how long the queue waits for entries'),
  }),
  commit_message_pattern: namePattern(REFS, 'commits with messages'),
  commit_author_email_pattern: namePattern(REFS, 'commits of author addresses'),
  committer_email_pattern: namePattern(REFS, 'commits of committer addresses'),
  branch_name_pattern: namePattern(['branch'], 'branches with names'),
  tag_name_pattern: namePattern(['tag'], 'tags with names'),
  workflows: blocking(['branch'], 'merge without the required workflows', {
    workflows: list({ kind: 'workflows' }, 'workflows that must pass'),
    do_not_enforce_on_create: flag(false, 'creating branches without the workflows'),
  }),
  code_scanning: blocking(['branch'], 'merge with code scanning alerts', {
    code_scanning_tools: list({ kind: 'tools' }, 'code scanning tools that must find nothing'),
  }),
  code_quality: blocking(['branch'], 'merge with code quality findings', {
    severity: {
      order: { kind: 'steps', steps: ['errors', 'warnings', 'notes', 'all'] },
      about: 'which code quality findings block',
    },
  }),
  code_coverage: blocking(['branch'], 'merge with less test coverage', {
    minimum_coverage: number({ kind: 'number', strict: 'higher' }, [0, 100], 'the lowest coverage', 0),
    max_coverage_drop: number({ ...LOWER, zeroIsOff: true }, [0, 100], 'the largest drop of coverage', 0),
  }),
  copilot_code_review: {
    effect: 'advisory',
    targets: ['branch'],
    allows: 'merge without an automatic review',
    parameters: {
      review_on_push: text('cosmetic', 'reviews on every push', false),
      review_draft_pull_requests: text('cosmetic', 'reviews of drafts', false),
    },
  },
  license_compliance_scanning: blocking(['branch'], 'merge dependencies with refused licences'),
  file_path_restriction: blocking(['push'], 'push restricted paths', {
    restricted_file_paths: list(MORE, 'paths that nobody may push'),
  }),
  file_extension_restriction: blocking(['push'], 'push restricted file extensions', {
    restricted_file_extensions: list(MORE, 'file extensions that nobody may push'),
  }),
  max_file_path_length: blocking(['push'], 'push paths of any length', {
    max_file_path_length: number(LOWER, [1, 32767], 'the longest path'),
  }),
  max_file_size: blocking(['push'], 'push files of any size', {
    max_file_size: number(LOWER, [1, 100], 'the largest file, in megabytes'),
  }),
  repository_create: blocking(['repository'], 'create repositories'),
  repository_delete: blocking(['repository'], 'delete repositories'),
  repository_transfer: blocking(['repository'], 'transfer repositories'),
  repository_name: blocking(['repository'], 'give repositories any name', {
    pattern: text('unordered', 'the pattern'),
    negate: { ...text('unordered', 'whether the pattern is forbidden instead of demanded'), default: false },
  }),
  repository_visibility: blocking(['repository'], 'change the visibility of repositories', {
    public: flag(false, 'public repositories'),
    internal: flag(false, 'internal repositories'),
    private: flag(false, 'private repositories'),
  }),
}

/** What is known of a rule type; undefined for a type that GitHub added later. */
export const ruleKind = (type: string): RuleKind | undefined =>
  Object.hasOwn(RULE_KINDS, type) ? RULE_KINDS[type] : undefined

/** What is known of a parameter of a rule. */
export function ruleParameter(type: string, name: string): Parameter | undefined {
  const parameters = ruleKind(type)?.parameters
  return parameters !== undefined && Object.hasOwn(parameters, name) ? parameters[name] : undefined
}
