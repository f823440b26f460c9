import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { actor, branchBody, declared, refs, rule, rules, tagBody } from '../compare/drift.fixture.ts'
import type { Level } from '../compare/pair-rulesets.ts'
import { readRulesetFile } from '../ruleset/declared-ruleset.ts'
import { lintRulesets } from './lint-rulesets.ts'

type Row = readonly [name: string, body: Json, expected: readonly string[], level?: Level]
type Changes = { readonly [name: string]: Json | undefined }
const push = (changes: Changes): Json =>
  branchBody({
    target: 'push',
    conditions: undefined,
    ...rules(rule('max_file_size', { max_file_size: 10 })),
    ...changes,
  })
const review = (parameters: { readonly [name: string]: Json }): Json =>
  branchBody(rules(rule('pull_request', { required_approving_review_count: 1, ...parameters })))

const rows: readonly Row[] = [
  ['a good one for branches', branchBody(), []],
  ['a good one for tags', tagBody(refs(['refs/tags/**/*@*', '~ALL'])), []],
  ['a good one for pushes', push({}), []],
  [
    'a good one for an organization',
    branchBody({ conditions: { ref_name: { include: ['~ALL'] }, repository_name: { include: ['~ALL'] } } }),
    [],
    'organization',
  ],
  ['a web export', branchBody({ id: 4, source: 'a/b', source_type: 'Repository' }), []],
  [
    'an unknown target',
    branchBody({ target: 'moon' }),
    [
      'warning target-unknown /target',
      'error condition-level /conditions/ref_name',
      'error rule-target /rules/0',
      'error rule-target /rules/1',
    ],
  ],
  [
    'an unknown enforcement',
    branchBody({ enforcement: 'enabled' }),
    ['error enforcement-unknown /enforcement'],
  ],
  ['a comment', branchBody({ _comment: 'x' }), ['note comment /_comment']],
  ['no rules', branchBody({ rules: [] }), ['warning no-rules /rules']],
  ['an unknown rule', branchBody(rules(rule('time_lock'))), ['note rule-unknown /rules/0']],
  ['one rule twice', branchBody(rules(rule('deletion'), rule('deletion'))), ['error rule-twice /rules/1']],
  [
    'a pull request for tags',
    tagBody(rules(rule('pull_request', { required_approving_review_count: 1 }))),
    ['error rule-target /rules/0'],
  ],
  [
    'a push rule for branches',
    branchBody(rules(rule('max_file_size', { max_file_size: 10 }))),
    ['error rule-target /rules/0'],
  ],
  [
    'a rule of repositories for branches',
    branchBody(rules(rule('repository_delete'))),
    ['error rule-target /rules/0'],
  ],
  [
    'a merge queue for an organization',
    branchBody(rules(rule('required_deployments', { required_deployment_environments: ['a'] }))),
    ['error rule-target /rules/0'],
    'organization',
  ],
  [
    'a size in bytes',
    push(rules(rule('max_file_size', { max_file_size: 104857600 }))),
    ['error size-in-bytes /rules/0/parameters/max_file_size'],
  ],
  [
    'a size of nothing',
    push(rules(rule('max_file_size', { max_file_size: 0 }))),
    ['error parameter-value /rules/0/parameters/max_file_size'],
  ],
  [
    'too many approvals',
    review({ required_approving_review_count: 11 }),
    ['error parameter-value /rules/0/parameters/required_approving_review_count'],
  ],
  [
    'no number of approvals',
    branchBody(rules(rule('pull_request'))),
    ['error parameter-missing /rules/0/parameters/required_approving_review_count'],
  ],
  ['an unknown parameter', review({ mood: 'good' }), ['note parameter-unknown /rules/0/parameters/mood']],
  [
    'a retired parameter that is off',
    review({ automatic_copilot_code_review_enabled: false }),
    ['warning parameter-retired /rules/0/parameters/automatic_copilot_code_review_enabled'],
  ],
  [
    'a retired parameter that is on',
    review({ automatic_copilot_code_review_enabled: true }),
    ['error parameter-retired /rules/0/parameters/automatic_copilot_code_review_enabled'],
  ],
  [
    'a method in capitals',
    review({ allowed_merge_methods: ['merge', 'SQUASH'] }),
    ['error parameter-case /rules/0/parameters/allowed_merge_methods/1'],
  ],
  [
    'a method that is none',
    review({ allowed_merge_methods: ['octopus'] }),
    ['error parameter-value /rules/0/parameters/allowed_merge_methods/0'],
  ],
  [
    'a check of an App by name',
    branchBody(
      rules(
        rule('required_status_checks', {
          required_status_checks: [
            { context: 'a', integration_id: '7' },
            { context: 'b', integration_id: 'ci' },
          ],
        }),
      ),
    ),
    ['error id-name /rules/0/parameters/required_status_checks/1/integration_id'],
  ],
  [
    'a workflow of a repository by name',
    branchBody(rules(rule('workflows', { workflows: [{ path: 'a.yml', repository_id: 'acme/ci' }] }))),
    ['error id-name /rules/0/parameters/workflows/0/repository_id'],
  ],
  ['a bare branch', branchBody(refs(['main'])), ['error ref-bare /conditions/ref_name/include/0']],
  [
    'a branch in a ruleset for tags',
    tagBody(refs(['refs/heads/main'])),
    ['error ref-target /conditions/ref_name/include/0'],
  ],
  [
    'a default branch for tags',
    tagBody(refs(['~DEFAULT_BRANCH'])),
    ['error ref-token /conditions/ref_name/include/0'],
  ],
  [
    'a complement',
    tagBody(refs(['~ALL'], ['refs/tags/[^v]*'])),
    ['error ref-undefined /conditions/ref_name/exclude/0'],
  ],
  ['braces', tagBody(refs(['refs/tags/{v1,v2}'])), ['warning ref-braces /conditions/ref_name/include/0']],
  [
    'final stars',
    tagBody(refs(['refs/tags/**'])),
    ['warning ref-final-stars /conditions/ref_name/include/0'],
  ],
  ['an empty include', tagBody(refs([])), ['error include-empty /conditions/ref_name']],
  ['no conditions', tagBody({ conditions: undefined }), ['error include-empty /conditions/ref_name']],
  ['an exclude alone', tagBody(refs([], ['refs/tags/x'])), ['error include-ambiguous /conditions/ref_name']],
  ['refs for pushes', push(refs(['~ALL'])), ['error condition-level /conditions/ref_name']],
  [
    'a condition of an organization',
    branchBody({ conditions: { ref_name: { include: ['~ALL'] }, repository_name: { include: [] } } }),
    ['error condition-level /conditions/repository_name'],
  ],
  [
    'an unknown condition',
    branchBody({ conditions: { ref_name: { include: ['~ALL'] }, moon: {} } }),
    ['note condition-unknown /conditions/moon'],
  ],
  ['no bypass list', branchBody({ bypass_actors: null }), ['warning bypass-absent ']],
  [
    'an actor of a type alone',
    branchBody({ bypass_actors: [{ actor_type: 'Team' }] }),
    ['error actor-without-id /bypass_actors/0'],
  ],
  [
    'kinds that have no id',
    branchBody({ bypass_actors: [actor('OrganizationAdmin', 1), actor('DeployKey')] }),
    [],
  ],
  [
    'an unknown actor',
    branchBody({ bypass_actors: [actor('Robot', 3)] }),
    ['warning actor-unknown /bypass_actors/0'],
  ],
  [
    'an unknown mode',
    branchBody({ bypass_actors: [actor('Team', 3, 'at_night')] }),
    ['error actor-mode /bypass_actors/0/bypass_mode'],
  ],
  [
    'pull requests for tags',
    tagBody({ bypass_actors: [actor('Team', 3, 'pull_request')] }),
    ['error actor-mode /bypass_actors/0/bypass_mode'],
  ],
  [
    'pull requests of deploy keys',
    branchBody({ bypass_actors: [actor('DeployKey', null, 'pull_request')] }),
    ['error actor-mode /bypass_actors/0/bypass_mode'],
  ],
]

const named = rows.map(([name, body, expected, level = 'repository']) => ({ name, body, expected, level }))

describe('lintRulesets', () => {
  it.each(named)('$name', ({ body, expected, level }) => {
    const found = lintRulesets(declared(body), level)
    expect(found.map(({ severity, rule: id, pointer }) => `${severity} ${id} ${pointer}`)).toEqual(expected)
  })

  it.each(named)('$name: codes follow the severity', ({ body, level }) => {
    for (const { severity, code } of lintRulesets(declared(body), level)) {
      expect(code).toBe(severity === 'error' ? 'input/ruleset-malformed' : 'input/ruleset-lint')
    }
  })

  it('proposes the size in megabytes', () => {
    const [finding] = lintRulesets(
      declared(push(rules(rule('max_file_size', { max_file_size: 52428800 })))),
      'repository',
    )
    expect(finding?.fix).toBe('Write 50.')
  })

  it('points at the line', () => {
    const text = JSON.stringify(branchBody(refs(['main'])), null, 2)
    const file = readRulesetFile(text, 'rules.json')
    const [finding] = file.ok ? lintRulesets(file.value, 'repository') : []
    const line = text.split('\n').findIndex((one) => one.includes('"main"')) + 1
    expect(finding?.at).toEqual({ file: 'rules.json', line })
  })
})
