import type { Json, JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { opposite, type Direction } from './difference.ts'
import { actor, branchBody, drift, refs, rule, rules } from './drift.fixture.ts'

interface Row {
  readonly name: string
  readonly mine: { readonly [member: string]: Json | undefined }
  readonly theirs: { readonly [member: string]: Json | undefined }
  readonly expected: readonly string[]
}

const parameters = (type: string, mine: JsonObject, theirs: JsonObject) => ({
  mine: rules(rule(type, mine)),
  theirs: rules(rule(type, theirs)),
})
const review = (mine: JsonObject, theirs: JsonObject) =>
  parameters(
    'pull_request',
    { required_approving_review_count: 1, ...mine },
    { required_approving_review_count: 1, ...theirs },
  )
const checks = (mine: readonly Json[], theirs: readonly Json[]) =>
  parameters('required_status_checks', { required_status_checks: mine }, { required_status_checks: theirs })
const bypass = (mine: readonly Json[], theirs: readonly Json[]) => ({
  mine: { bypass_actors: mine },
  theirs: { bypass_actors: theirs },
})
const coverage = (mine: Json, theirs: Json) => ({
  mine: mine as { readonly conditions: Json },
  theirs: theirs as { readonly conditions: Json },
})
const reviewer = (id: Json, minimum: number, patterns: readonly string[]): Json => ({
  minimum_approvals: minimum,
  file_patterns: patterns,
  reviewer: { id, type: 'Team' },
})
const tool = (alerts: string, security: string): Json => ({
  tool: 'CodeQL',
  alerts_threshold: alerts,
  security_alerts_threshold: security,
})
const workflow = (extra: JsonObject): Json => ({
  path: '.github/workflows/ci.yml',
  repository_id: 7,
  ...extra,
})

/** From declared to live, and the other way round with the opposite direction. */
const rows: readonly Row[] = [
  {
    name: 'a rule is gone',
    mine: rules(rule('deletion'), rule('update')),
    theirs: rules(rule('deletion')),
    expected: ['weaker rules/update'],
  },
  {
    name: 'an advisory rule is gone',
    mine: rules(rule('deletion'), rule('copilot_code_review')),
    theirs: rules(rule('deletion')),
    expected: ['cosmetic rules/copilot_code_review'],
  },
  {
    name: 'an unknown rule is gone',
    mine: rules(rule('time_lock')),
    theirs: rules(),
    expected: ['incomparable rules/time_lock'],
  },
  {
    name: 'an unknown rule is edited',
    ...parameters('time_lock', { hours: 3 }, { hours: 4 }),
    expected: ['incomparable rules/time_lock/hours'],
  },
  {
    name: 'an unknown parameter differs',
    ...parameters('deletion', { grace: 1 }, { grace: 2 }),
    expected: ['incomparable rules/deletion/grace'],
  },
  {
    name: 'fewer approvals',
    ...review({ required_approving_review_count: 2 }, {}),
    expected: ['weaker rules/pull_request/required_approving_review_count'],
  },
  {
    name: 'stale approvals stay',
    ...review({ dismiss_stale_reviews_on_push: true }, {}),
    expected: ['weaker rules/pull_request/dismiss_stale_reviews_on_push'],
  },
  {
    name: 'one more way to merge',
    ...review({ allowed_merge_methods: ['squash'] }, { allowed_merge_methods: ['squash', 'merge'] }),
    expected: ['weaker rules/pull_request/allowed_merge_methods/"merge"'],
  },
  {
    name: 'a reviewer is gone',
    ...review({ required_reviewers: [reviewer(4, 1, ['*'])] }, {}),
    expected: ['weaker rules/pull_request/required_reviewers/{"id":4,"type":"Team"}'],
  },
  {
    name: 'a reviewer approves less',
    ...review(
      { required_reviewers: [reviewer(4, 2, ['*'])] },
      { required_reviewers: [reviewer(4, 1, ['*'])] },
    ),
    expected: ['weaker rules/pull_request/required_reviewers/{"id":4,"type":"Team"}'],
  },
  {
    name: 'a reviewer has other paths',
    ...review(
      { required_reviewers: [reviewer(4, 1, ['a', '!b'])] },
      { required_reviewers: [reviewer(4, 1, ['!b', 'a'])] },
    ),
    expected: ['incomparable rules/pull_request/required_reviewers/{"id":4,"type":"Team"}'],
  },
  {
    name: 'dismissal is open',
    ...review({ dismissal_restriction: { enabled: true, allowed_actors: [] } }, {}),
    expected: ['weaker rules/pull_request/dismissal_restriction'],
  },
  {
    name: 'one more may dismiss',
    ...review(
      { dismissal_restriction: { enabled: true, allowed_actors: [] } },
      { dismissal_restriction: { enabled: true, allowed_actors: [{ id: 4, type: 'User' }] } },
    ),
    expected: ['weaker rules/pull_request/dismissal_restriction'],
  },
  {
    name: 'one more in a list that is off',
    ...review(
      { dismissal_restriction: { enabled: false, allowed_actors: [] } },
      { dismissal_restriction: { enabled: false, allowed_actors: [{ id: 4, type: 'User' }] } },
    ),
    expected: ['cosmetic rules/pull_request/dismissal_restriction'],
  },
  {
    name: 'a check is gone',
    ...checks([{ context: 'a' }, { context: 'b' }], [{ context: 'a' }]),
    expected: ['weaker rules/required_status_checks/required_status_checks/b'],
  },
  {
    name: 'a check from any source',
    ...checks([{ context: 'a', integration_id: 5 }], [{ context: 'a' }]),
    expected: ['weaker rules/required_status_checks/required_status_checks/a'],
  },
  {
    name: 'a check from another App',
    ...checks([{ context: 'a', integration_id: 5 }], [{ context: 'a', integration_id: 6 }]),
    expected: ['incomparable rules/required_status_checks/required_status_checks/a'],
  },
  {
    name: 'a check from any source beside one from an App',
    ...checks([{ context: 'a', integration_id: 5 }, { context: 'a' }], [{ context: 'a', integration_id: 5 }]),
    expected: ['cosmetic rules/required_status_checks/required_status_checks/a'],
  },
  {
    name: 'a check from two Apps and then from any source',
    ...checks(
      [
        { context: 'a', integration_id: 5 },
        { context: 'a', integration_id: 6 },
      ],
      [{ context: 'a' }],
    ),
    expected: [
      'weaker rules/required_status_checks/required_status_checks/a',
      'weaker rules/required_status_checks/required_status_checks/a',
      'cosmetic rules/required_status_checks/required_status_checks/a',
    ],
  },
  {
    name: 'checks are not for new refs',
    ...parameters(
      'required_status_checks',
      { required_status_checks: [] },
      { required_status_checks: [], do_not_enforce_on_create: true },
    ),
    expected: ['weaker rules/required_status_checks/do_not_enforce_on_create'],
  },
  {
    name: 'alerts block later',
    mine: rules(rule('code_scanning', { code_scanning_tools: [tool('all', 'all')] })),
    theirs: rules(rule('code_scanning', { code_scanning_tools: [tool('errors', 'all')] })),
    expected: ['weaker rules/code_scanning/code_scanning_tools/CodeQL'],
  },
  {
    name: 'alerts block later, security sooner',
    mine: rules(rule('code_scanning', { code_scanning_tools: [tool('all', 'critical')] })),
    theirs: rules(rule('code_scanning', { code_scanning_tools: [tool('errors', 'all')] })),
    expected: ['incomparable rules/code_scanning/code_scanning_tools/CodeQL'],
  },
  {
    name: 'an unknown threshold',
    mine: rules(rule('code_scanning', { code_scanning_tools: [tool('all', 'critical')] })),
    theirs: rules(rule('code_scanning', { code_scanning_tools: [tool('most', 'critical')] })),
    expected: ['incomparable rules/code_scanning/code_scanning_tools/CodeQL'],
  },
  {
    name: 'a workflow without its commit',
    mine: rules(rule('workflows', { workflows: [workflow({ sha: 'a' })] })),
    theirs: rules(rule('workflows', { workflows: [workflow({ ref: 'refs/heads/main' })] })),
    expected: ['weaker rules/workflows/workflows/7 .github/workflows/ci.yml'],
  },
  {
    name: 'a workflow at another commit',
    mine: rules(rule('workflows', { workflows: [workflow({ sha: 'a' })] })),
    theirs: rules(rule('workflows', { workflows: [workflow({ sha: 'b' })] })),
    expected: ['incomparable rules/workflows/workflows/7 .github/workflows/ci.yml'],
  },
  {
    name: 'larger files',
    ...parameters('max_file_size', { max_file_size: 10 }, { max_file_size: 50 }),
    expected: ['weaker rules/max_file_size/max_file_size'],
  },
  {
    name: 'a path is free',
    ...parameters(
      'file_path_restriction',
      { restricted_file_paths: ['a', 'b'] },
      { restricted_file_paths: ['a'] },
    ),
    expected: ['weaker rules/file_path_restriction/restricted_file_paths/"b"'],
  },
  {
    name: 'a drop of coverage is off',
    ...parameters('code_coverage', { max_coverage_drop: 5 }, { max_coverage_drop: null }),
    expected: ['weaker rules/code_coverage/max_coverage_drop'],
  },
  {
    name: 'a larger drop of coverage',
    ...parameters('code_coverage', { max_coverage_drop: 1 }, { max_coverage_drop: 5 }),
    expected: ['weaker rules/code_coverage/max_coverage_drop'],
  },
  {
    name: 'a lower coverage',
    ...parameters('code_coverage', { minimum_coverage: 80 }, {}),
    expected: ['weaker rules/code_coverage/minimum_coverage'],
  },
  {
    name: 'fewer findings of quality',
    ...parameters('code_quality', { severity: 'all' }, { severity: 'errors' }),
    expected: ['weaker rules/code_quality/severity'],
  },
  {
    name: 'another severity of quality',
    ...parameters('code_quality', { severity: 'all' }, { severity: 'most' }),
    expected: ['incomparable rules/code_quality/severity'],
  },
  {
    name: 'another message pattern',
    ...parameters(
      'commit_message_pattern',
      { operator: 'regex', pattern: 'a' },
      { operator: 'regex', pattern: 'b' },
    ),
    expected: ['incomparable rules/commit_message_pattern/pattern'],
  },
  {
    name: 'another name of a pattern',
    ...parameters(
      'commit_message_pattern',
      { operator: 'regex', pattern: 'a' },
      { operator: 'regex', pattern: 'a', name: 'b' },
    ),
    expected: ['cosmetic rules/commit_message_pattern/name'],
  },
  {
    name: 'heads of groups only',
    ...parameters('merge_queue', { grouping_strategy: 'ALLGREEN' }, { grouping_strategy: 'HEADGREEN' }),
    expected: ['weaker rules/merge_queue/grouping_strategy'],
  },
  {
    name: 'a larger merge queue',
    ...parameters('merge_queue', { max_entries_to_build: 5 }, { max_entries_to_build: 6 }),
    expected: ['incomparable rules/merge_queue/max_entries_to_build'],
  },
  { name: 'evaluated only', mine: {}, theirs: { enforcement: 'evaluate' }, expected: ['weaker enforcement'] },
  {
    name: 'disabled instead of evaluated',
    mine: { enforcement: 'evaluate' },
    theirs: { enforcement: 'disabled' },
    expected: ['none enforcement'],
  },
  {
    name: 'an unknown enforcement',
    mine: {},
    theirs: { enforcement: 'gentle' },
    expected: ['incomparable enforcement'],
  },
  {
    name: 'fewer branches',
    ...coverage(refs(['refs/heads/*']), refs(['refs/heads/m*'])),
    expected: ['weaker conditions/ref_name'],
  },
  {
    name: 'an excluded branch',
    ...coverage(refs(['~ALL']), refs(['~ALL'], ['refs/heads/tmp/**/*'])),
    expected: ['weaker conditions/ref_name'],
  },
  {
    name: 'other branches',
    ...coverage(refs(['refs/heads/a']), refs(['refs/heads/b'])),
    expected: ['incomparable conditions/ref_name'],
  },
  {
    name: 'the same branches in other words',
    ...coverage(refs(['~ALL']), refs(['refs/heads/**/*'])),
    expected: ['cosmetic conditions/ref_name'],
  },
  {
    name: 'branches that are not defined',
    ...coverage(refs(['refs/heads/[^a]']), refs(['refs/heads/*'])),
    expected: ['incomparable conditions/ref_name'],
  },
  {
    name: 'an unknown condition',
    ...coverage({ conditions: { moon: 'full' } }, { conditions: { moon: 'new' } }),
    expected: ['incomparable conditions/moon'],
  },
  {
    name: 'an unknown member of the refs',
    ...coverage(
      { conditions: { ref_name: { include: ['~ALL'], exclude: [] } } },
      { conditions: { ref_name: { include: ['~ALL'], exclude: [], since: 3 } } },
    ),
    expected: ['incomparable conditions/ref_name'],
  },
  { name: 'an actor more', ...bypass([], [actor('User', 7)]), expected: ['weaker bypass_actors/User 7'] },
  {
    name: 'a wider mode',
    ...bypass([actor('Team', 7, 'pull_request')], [actor('Team', 7, 'exempt')]),
    expected: ['weaker bypass_actors/Team 7'],
  },
  {
    name: 'an unknown mode',
    ...bypass([actor('Team', 7)], [actor('Team', 7, 'at_night')]),
    expected: ['incomparable bypass_actors/Team 7'],
  },
  {
    name: 'a wider role',
    ...bypass([actor('RepositoryRole', 5)], [actor('RepositoryRole', 4)]),
    expected: ['weaker bypass_actors/RepositoryRole 4', 'cosmetic bypass_actors/RepositoryRole 5'],
  },
  {
    name: 'a role that a wider one holds',
    ...bypass([actor('RepositoryRole', 4)], [actor('RepositoryRole', 4), actor('RepositoryRole', 5)]),
    expected: ['cosmetic bypass_actors/RepositoryRole 5'],
  },
  {
    name: 'a role of the organization',
    ...bypass([actor('RepositoryRole', 4)], [actor('RepositoryRole', 4), actor('RepositoryRole', 99)]),
    expected: ['weaker bypass_actors/RepositoryRole 99'],
  },
]

const directions = (mine: Json, theirs: Json): readonly string[] =>
  drift(mine, theirs).findings.map(({ direction, path }) => `${direction} ${path}`)

const turned = (line: string): string => {
  const [direction = '', ...path] = line.split(' ')
  return [opposite(direction as Direction), ...path].join(' ')
}

describe('directions from declared to live', () => {
  it.each(rows)('$name', ({ mine, theirs, expected }) => {
    expect(directions(branchBody(mine), branchBody(theirs)).toSorted()).toEqual(expected.toSorted())
  })

  it.each(rows)('$name, the other way round', ({ mine, theirs, expected }) => {
    expect(directions(branchBody(theirs), branchBody(mine)).toSorted()).toEqual(
      expected.map(turned).toSorted(),
    )
  })
})

describe('selectors of organizations', () => {
  const org = (selector: JsonObject): JsonObject =>
    branchBody({ conditions: { ref_name: { include: ['~ALL'], exclude: [] }, ...selector } })
  it.each([
    [
      'fewer names',
      { repository_name: { include: ['a', 'b'] } },
      { repository_name: { include: ['a'] } },
      'weaker',
    ],
    [
      'all names',
      { repository_name: { include: ['a'] } },
      { repository_name: { include: ['~ALL'] } },
      'stricter',
    ],
    [
      'an excluded name',
      { repository_name: { include: ['a*'] } },
      { repository_name: { include: ['a*'], exclude: ['ab'] } },
      'weaker',
    ],
    [
      'renames are blocked',
      { repository_name: { include: ['a'] } },
      { repository_name: { include: ['a'], protected: true } },
      'stricter',
    ],
    [
      'other names',
      { repository_name: { include: ['a'] } },
      { repository_name: { include: ['b'] } },
      'incomparable',
    ],
    [
      'fewer ids',
      { repository_id: { repository_ids: [1, 2] } },
      { repository_id: { repository_ids: [2] } },
      'weaker',
    ],
    [
      'more organizations',
      { organization_id: { organization_ids: [1] } },
      { organization_id: { organization_ids: [2, 1] } },
      'stricter',
    ],
    [
      'other properties',
      { repository_property: { include: [{ name: 'a', property_values: ['b'] }] } },
      { repository_property: { include: [] } },
      'incomparable',
    ],
    [
      'another selector',
      { repository_name: { include: ['~ALL'] } },
      { repository_id: { repository_ids: [1] } },
      'incomparable',
    ],
  ])('%s', (_name, mine, theirs, expected) => {
    const found = drift(org(mine), org(theirs), { level: 'organization' }).findings
    expect([...new Set(found.map(({ direction }) => direction))]).toEqual([expected])
  })
})
