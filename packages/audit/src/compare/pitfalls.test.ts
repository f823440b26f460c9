import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { compareEffective } from '../effective/compare-effective.ts'
import { decodeEffectiveAnswer } from '../effective/effective-answer.ts'
import { effectiveRules } from '../effective/effective-rules.ts'
import { lintRulesets } from '../lint/lint-rulesets.ts'
import { canonicalText } from '../ruleset/canonical-ruleset.ts'
import { readRulesetFile } from '../ruleset/declared-ruleset.ts'
import { NO_NAMES, resolveNames } from '../ruleset/resolve-names.ts'
import { danglingActors } from './dangling-actors.ts'
import { compareRulesets } from './drift.ts'
import {
  actor,
  branchBody,
  declared,
  decoded,
  drift,
  live,
  OPTIONS,
  refs,
  rule,
  rules,
  shown,
  tagBody,
} from './drift.fixture.ts'

const SERVER_FIELDS = {
  id: 7,
  node_id: 'RRS_7',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-02-01T00:00:00Z',
  _links: { self: { href: 'https://api.github.test/7' } },
  source_type: 'Repository',
  source: 'acme/app',
  current_user_can_bypass: 'never',
}
const check = (...items: readonly Json[]) =>
  rules(rule('required_status_checks', { required_status_checks: items }))
const reviewer = (id: Json, patterns: readonly string[]) =>
  rules(
    rule('pull_request', {
      required_approving_review_count: 1,
      required_reviewers: [{ minimum_approvals: 1, file_patterns: patterns, reviewer: { id, type: 'Team' } }],
    }),
  )
const push = (changes: { readonly [name: string]: Json | undefined }): Json =>
  branchBody({ name: 'push', target: 'push', conditions: undefined, ...changes })
const org = (repository_property: Json): Json =>
  branchBody({ conditions: { ref_name: { include: ['~ALL'], exclude: [] }, repository_property } })

/** Each is one policy in two spellings, or two policies that look like one; the second is live. */
const pitfalls: readonly {
  readonly name: string
  readonly mine: Json
  readonly theirs: Json
  readonly expected: readonly string[]
}[] = [
  {
    name: '1 fields of the server are no policy',
    mine: branchBody(),
    theirs: branchBody(SERVER_FIELDS),
    expected: [],
  },
  {
    name: '2 rules have no order',
    mine: branchBody(rules(rule('a'), rule('b'))),
    theirs: branchBody(rules(rule('b'), rule('a'))),
    expected: [],
  },
  {
    name: '2 two rules of one type are both counted',
    mine: branchBody(rules(rule('deletion'), rule('deletion'))),
    theirs: branchBody(rules(rule('deletion'))),
    expected: ['weaker rule-missing rules/deletion'],
  },
  {
    name: '3 checks and refs have no order and no repetition',
    mine: branchBody({
      ...check({ context: 'a' }, { context: 'b' }),
      ...refs(['refs/heads/a', 'refs/heads/b']),
    }),
    theirs: branchBody({
      ...check({ context: 'b' }, { context: 'a' }, { context: 'b' }),
      ...refs(['refs/heads/b', 'refs/heads/a', 'refs/heads/b']),
    }),
    expected: [],
  },
  {
    name: '3 extensions have no order',
    mine: push(rules(rule('file_extension_restriction', { restricted_file_extensions: ['exe', 'dll'] }))),
    theirs: push(rules(rule('file_extension_restriction', { restricted_file_extensions: ['dll', 'exe'] }))),
    expected: [],
  },
  {
    name: '4 bypass actors have no order',
    mine: branchBody({ bypass_actors: [actor('Team', 1), actor('User', 2)] }),
    theirs: branchBody({ bypass_actors: [actor('User', 2), actor('Team', 1)] }),
    expected: [],
  },
  {
    name: '5 patterns of reviewers have an order',
    mine: branchBody(reviewer(4, ['*', '!docs/**'])),
    theirs: branchBody(reviewer(4, ['!docs/**', '*'])),
    expected: ['incomparable parameter rules/pull_request/required_reviewers/{"id":4,"type":"Team"}'],
  },
  {
    name: '6 defaults are filled in',
    mine: branchBody(rules(rule('pull_request', { required_approving_review_count: 1 }))),
    theirs: branchBody(
      rules(
        rule('pull_request', {
          required_approving_review_count: 1,
          allowed_merge_methods: ['merge', 'squash', 'rebase'],
          required_reviewers: [],
          require_code_owner_review: false,
        }),
      ),
    ),
    expected: [],
  },
  {
    name: '7 no parameters are the defaults',
    mine: branchBody(rules(rule('update'), rule('copilot_code_review'))),
    theirs: branchBody(
      rules(
        rule('update', { update_allows_fetch_and_merge: false }),
        rule('copilot_code_review', { review_on_push: false }),
      ),
    ),
    expected: [],
  },
  {
    name: '8 null, absent and empty are one',
    mine: push({ conditions: null }),
    theirs: push({ conditions: {} }),
    expected: [],
  },
  {
    name: '8 null lists are empty',
    mine: branchBody({ conditions: { ref_name: { include: ['~ALL'], exclude: null } } }),
    theirs: branchBody({ conditions: { ref_name: { include: ['~ALL'] } } }),
    expected: [],
  },
  {
    name: '8 a bypass list that is null is hidden',
    mine: branchBody(),
    theirs: branchBody({ bypass_actors: null }),
    expected: ['unknown bypass-hidden bypass_actors'],
  },
  {
    name: '8 a bypass list that is absent is hidden',
    mine: branchBody(),
    theirs: branchBody({ bypass_actors: undefined }),
    expected: ['unknown bypass-hidden bypass_actors'],
  },
  {
    name: '8b a file without a bypass list says that nobody bypasses',
    mine: branchBody({ bypass_actors: undefined }),
    theirs: branchBody({ bypass_actors: [actor('User', 2)] }),
    expected: ['weaker bypass-added bypass_actors/User 2'],
  },
  {
    name: '9 no source of a check is any source',
    mine: branchBody(check({ context: 'a', integration_id: null }, { context: 'b', integration_id: 0 })),
    theirs: branchBody(check({ context: 'a' }, { context: 'b' })),
    expected: [],
  },
  {
    name: '10 kinds without id have no id',
    mine: branchBody({
      bypass_actors: [actor('OrganizationAdmin', 1), actor('DeployKey', 0), actor('EnterpriseOwner', 3)],
    }),
    theirs: branchBody({
      bypass_actors: [actor('OrganizationAdmin'), actor('DeployKey'), actor('EnterpriseOwner')],
    }),
    expected: [],
  },
  {
    name: '11 no bypass mode is always',
    mine: branchBody({ bypass_actors: [{ actor_type: 'Team', actor_id: 3 }] }),
    theirs: branchBody({ bypass_actors: [actor('Team', 3)] }),
    expected: [],
  },
  {
    name: '11 an actor who stands twice has the wider mode',
    mine: branchBody({ bypass_actors: [actor('Team', 3), actor('User', 4)] }),
    theirs: branchBody({
      bypass_actors: [
        actor('Team', 3, 'pull_request'),
        actor('Team', 3),
        actor('User', 4),
        actor('User', 4, 'pull_request'),
      ],
    }),
    expected: [],
  },
  {
    name: '9 a source of 0 as text is any source',
    mine: branchBody(check({ context: 'a', integration_id: '0' })),
    theirs: branchBody(check({ context: 'a' })),
    expected: [],
  },
  {
    name: '12 ids as text are numbers',
    mine: branchBody(reviewer('4455', ['*'])),
    theirs: branchBody(reviewer(4455, ['*'])),
    expected: [],
  },
  {
    name: '13 pattern rules have a name and a sign',
    mine: branchBody(rules(rule('branch_name_pattern', { operator: 'contains', pattern: 'x' }))),
    theirs: branchBody(
      rules(rule('branch_name_pattern', { operator: 'contains', pattern: 'x', name: '', negate: false })),
    ),
    expected: [],
  },
  {
    name: '14 properties are custom',
    mine: org({ include: [{ name: 'a', property_values: ['y', 'x'] }] }),
    theirs: org({ include: [{ name: 'a', property_values: ['x', 'y'], source: 'custom' }], exclude: [] }),
    expected: [],
  },
  {
    name: '15 methods are compared in the case of their rule',
    mine: branchBody(
      rules(
        rule('pull_request', { required_approving_review_count: 1, allowed_merge_methods: ['SQUASH'] }),
        rule('merge_queue', { merge_method: 'squash' }),
      ),
    ),
    theirs: branchBody(
      rules(
        rule('pull_request', { required_approving_review_count: 1, allowed_merge_methods: ['squash'] }),
        rule('merge_queue', { merge_method: 'SQUASH' }),
      ),
    ),
    expected: [],
  },
  {
    name: '16 a retired parameter that is off is nothing',
    mine: branchBody(
      rules(
        rule('pull_request', {
          required_approving_review_count: 1,
          automatic_copilot_code_review_enabled: false,
        }),
      ),
    ),
    theirs: branchBody(rules(rule('pull_request', { required_approving_review_count: 1 }))),
    expected: [],
  },
  {
    name: '16 a retired parameter that is on blocks nobody',
    mine: branchBody(
      rules(
        rule('pull_request', {
          required_approving_review_count: 1,
          automatic_copilot_code_review_enabled: true,
        }),
      ),
    ),
    theirs: branchBody(rules(rule('pull_request', { required_approving_review_count: 1 }))),
    expected: ['cosmetic parameter rules/pull_request/automatic_copilot_code_review_enabled'],
  },
  {
    name: '17 unknown rules are equal whatever the order of keys',
    mine: branchBody(rules(rule('time_lock', { a: 1, b: [2] }))),
    theirs: branchBody(rules(rule('time_lock', { b: [2], a: 1 }))),
    expected: [],
  },
  {
    name: '18 a version of the history is read',
    mine: { version_id: 3, actor: { id: 1, type: 'User' }, state: branchBody(SERVER_FIELDS) },
    theirs: branchBody(),
    expected: [],
  },
  {
    name: '18 a web export is of any repository',
    mine: branchBody({ id: 1, source_type: 'Repository', source: 'other/place' }),
    theirs: branchBody(SERVER_FIELDS),
    expected: [],
  },
  {
    name: '21 the default branch is no name',
    mine: branchBody(refs(['~DEFAULT_BRANCH'])),
    theirs: branchBody(refs(['refs/heads/main'])),
    expected: ['incomparable coverage conditions/ref_name'],
  },
  {
    name: '22 an empty include covers nothing',
    mine: branchBody(),
    theirs: branchBody(refs([])),
    expected: ['weaker coverage conditions/ref_name'],
  },
  {
    name: '22 an exclude alone is not defined',
    mine: branchBody(),
    theirs: branchBody(refs([], ['refs/heads/x'])),
    expected: ['incomparable coverage conditions/ref_name'],
  },
  {
    name: '23 a name serves two targets',
    mine: [branchBody({ name: 'x' }), tagBody({ name: 'x' })],
    theirs: [tagBody({ name: 'x' }), branchBody({ name: 'x' })],
    expected: [],
  },
  {
    name: '23 of two live ones with one name one is extra',
    mine: branchBody(),
    theirs: [branchBody(rules(rule('creation'))), branchBody()],
    expected: ['stricter ruleset-extra'],
  },
  {
    name: '24 a rename is no loss',
    mine: branchBody({ name: 'a' }),
    theirs: branchBody({ name: 'a-1' }),
    expected: ['none ruleset-renamed name'],
  },
  {
    name: '24 a rename with a hidden list is still unknown',
    mine: branchBody({ name: 'a' }),
    theirs: branchBody({ name: 'b', bypass_actors: null }),
    expected: ['unknown bypass-hidden bypass_actors', 'none ruleset-renamed name'],
  },
  {
    name: '28 inherited rulesets are context',
    mine: branchBody(),
    theirs: [
      branchBody(SERVER_FIELDS),
      branchBody({ name: 'org', source_type: 'Organization', source: 'acme' }),
    ],
    expected: [],
  },
]

describe('the pitfalls of comparing rulesets', () => {
  it.each(pitfalls)('$name', ({ mine, theirs, expected }) => {
    expect(shown(drift(mine, theirs))).toEqual(expected)
  })

  it.each(pitfalls.filter(({ expected }) => expected.length === 0))(
    '$name: one canonical text',
    ({ mine, theirs }) => {
      const own = decoded(theirs).filter(({ server }) => server.sourceType !== 'Organization')
      const texts = (list: readonly Parameters<typeof canonicalText>[0][]) =>
        list.map(canonicalText).toSorted()
      expect(texts(own)).toEqual(texts(decoded(mine, 'declared')))
    },
  )

  const linted = (body: Json) => lintRulesets(declared(body), 'repository').map(({ rule: id }) => id)
  it('8b a file without a bypass list is remarked', () => {
    expect(linted(branchBody({ bypass_actors: undefined }))).toEqual(['bypass-absent'])
  })
  it('15 the wrong case is remarked', () => {
    expect(
      linted(
        branchBody(
          rules(
            rule('pull_request', { required_approving_review_count: 1, allowed_merge_methods: ['SQUASH'] }),
          ),
        ),
      ),
    ).toEqual(['parameter-case'])
  })
  it('16 a retired parameter is remarked', () => {
    expect(
      linted(
        branchBody(
          rules(
            rule('pull_request', {
              required_approving_review_count: 1,
              automatic_copilot_code_review_enabled: true,
            }),
          ),
        ),
      ),
    ).toEqual(['parameter-retired'])
  })
  it('18 an entry of the list is refused', () => {
    const result = readRulesetFile(formatCanonicalJson(branchBody({ rules: undefined })), 'a.json')
    expect(result).toMatchObject({
      ok: false,
      problem: [{ code: 'input/ruleset-malformed', at: { file: 'a.json', line: 1 } }],
    })
    expect(result.ok ? '' : result.problem[0]?.current).toContain(
      'entries of the list of rulesets do not hold them',
    )
  })
  it('19 conditions of an organization are an error in a repository', () => {
    expect(linted(org({ include: [] }))).toEqual(['condition-level'])
  })
  it('20 bare names are an error, with the form that was meant', () => {
    const [finding] = lintRulesets(declared(branchBody(refs(['main']))), 'repository')
    expect(finding).toMatchObject({ rule: 'ref-bare', severity: 'error', fix: 'Write "refs/heads/main".' })
  })
  it('21 the same branch today is said', () => {
    const { findings } = drift(branchBody(), branchBody(refs(['refs/heads/main'])), { defaultBranch: 'main' })
    expect(findings[0]?.words).toContain('both cover the same branch today, main')
  })
  it('23 two files with one identity are an error', () => {
    expect(lintRulesets(declared([branchBody(), branchBody()]), 'repository')).toMatchObject([
      { code: 'input/ruleset-duplicate' },
    ])
  })
  it('25 names are resolved by a map', () => {
    const [body] = decoded(
      branchBody({
        bypass_actors: [
          actor('Team', 'platform'),
          actor('RepositoryRole', 'maintain'),
          actor('Team', 'lost'),
        ],
        ...check({ context: 'a', integration_id: 'ci' }),
      }),
      'declared',
    )
    const names = { ...NO_NAMES, actors: { Team: { platform: 88 } }, apps: { ci: 9 } }
    const resolved = body === undefined ? undefined : resolveNames(body, names)
    expect(resolved?.bypass).toMatchObject({ actors: [{ id: 88 }, { id: 2 }, { id: 'lost' }] })
    expect(resolved?.rules[0]?.parameters).toEqual({
      required_status_checks: [{ context: 'a', integration_id: 9 }],
    })
  })
  it('25 a name without an id is an error', () => {
    expect(linted(branchBody({ bypass_actors: [actor('Team', 'lost')] }))).toEqual(['actor-name'])
  })
  it('26 an actor who is gone is told', () => {
    const rulesets = decoded(
      branchBody({ bypass_actors: [actor('Integration', 3), actor('Integration', 4), actor('User', 5)] }),
    )
    const exists = { 3: true, 4: false }
    const found = danglingActors(rulesets, ({ id }) => exists[id as 3 | 4])
    expect(found.map(({ code, seen }) => `${code} ${seen}`)).toEqual([
      'policy/ruleset-dangling-actor the App 4, which is not there',
    ])
  })
  it('27 nothing is missing before every page was read', () => {
    const part = compareRulesets(declared(branchBody()), live([], { complete: false }), OPTIONS)
    expect(shown(part)).toEqual(['unknown ruleset-unread'])
    const whole = compareRulesets(declared(branchBody()), live([]), OPTIONS)
    expect(shown(whole)).toEqual(['weaker ruleset-missing'])
  })
  it('28 inherited rulesets are told apart', () => {
    const { inherited } = drift(branchBody(), [branchBody(), tagBody({ source_type: 'Organization' })])
    expect(inherited.map(({ name }) => name)).toEqual(['protect tag'])
  })
  it('29 rules about repositories protect no branch', () => {
    const answer = decodeEffectiveAnswer([
      {
        type: 'repository_visibility',
        ruleset_id: 9,
        ruleset_source_type: 'Enterprise',
        ruleset_source: 'acme',
      },
    ])
    expect(
      answer.ok ? compareEffective(effectiveRules([], 'refs/heads/main'), answer.value) : answer,
    ).toEqual([])
  })
  it.each([
    ['a comment', '// comment\n{}', 1],
    ['a byte order mark', '\ufeff{}', 1],
    ['a repeated key', '{\n "name": "a",\n "name": "b"\n}', 3],
  ])('30 %s is refused with its line', (_name, text, line) => {
    const result = readRulesetFile(text, '.github/rulesets/a.json')
    expect(result).toMatchObject({
      ok: false,
      problem: [{ code: 'input/json-syntax', at: { file: '.github/rulesets/a.json', line } }],
    })
  })
  it('a file without end is refused before it is read', () => {
    const result = readRulesetFile(' '.repeat(4 * 1024 * 1024 + 1), 'a.json')
    expect(result).toMatchObject({
      ok: false,
      problem: [{ code: 'input/too-large', at: { file: 'a.json' } }],
    })
  })
  it('30 a comment as a member is passed over and remarked', () => {
    expect(shown(drift(branchBody({ _comment: 'why' }), branchBody()))).toEqual([])
    expect(linted(branchBody({ _comment: 'why' }))).toEqual(['comment'])
  })
})
