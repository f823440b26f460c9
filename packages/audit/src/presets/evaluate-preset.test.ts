import type { Json, JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { lintRulesets } from '../lint/lint-rulesets.ts'
import { actor, branchBody, declared, live, refs, rule, rules, tagBody } from '../compare/drift.fixture.ts'
import { evaluatePreset, type PresetFacts } from './evaluate-preset.ts'
import { presetBodies } from './preset-bodies.ts'
import { isPresetName, PRESETS, type PresetName } from './presets.ts'

const FACTS: PresetFacts = { defaultBranch: 'main', tagPatterns: ['refs/tags/v*'] }
const REVIEW: JsonObject = {
  required_approving_review_count: 1,
  require_last_push_approval: true,
  dismiss_stale_reviews_on_push: true,
  required_review_thread_resolution: true,
}
const CHECKS: JsonObject = {
  required_status_checks: [{ context: 'build', integration_id: 15368 }],
  strict_required_status_checks_policy: true,
}
type Changes = { readonly [name: string]: Json | undefined }

const branch = (changes: Changes = {}): Json =>
  branchBody({
    ...rules(
      rule('deletion'),
      rule('non_fast_forward'),
      rule('pull_request', REVIEW),
      rule('required_status_checks', CHECKS),
    ),
    ...changes,
  })
const tags = (changes: Changes = {}): Json =>
  tagBody({ ...rules(rule('deletion'), rule('update'), rule('non_fast_forward')), ...changes })
const creation = (changes: Changes = {}): Json =>
  tagBody({
    name: 'create',
    ...rules(rule('creation')),
    bypass_actors: [actor('Integration', 9)],
    ...changes,
  })

interface Row {
  readonly name: string
  readonly preset: PresetName
  readonly rulesets: Json | null
  readonly expected: string
  readonly facts?: PresetFacts
  readonly state?: object
}

const all: Json = [branch(), tags(), creation()]
const rows: readonly Row[] = [
  { name: 'all of it', preset: 'release', rulesets: all, expected: 'met' },
  { name: 'all of it', preset: 'reviewed', rulesets: all, expected: 'met' },
  { name: 'all of it', preset: 'baseline', rulesets: all, expected: 'met' },
  { name: 'nothing', preset: 'baseline', rulesets: [], expected: 'unmet' },
  {
    name: 'hidden lists',
    preset: 'baseline',
    rulesets: [branch({ bypass_actors: null }), tags({ bypass_actors: null })],
    expected: 'met',
  },
  {
    name: 'hidden lists',
    preset: 'release',
    rulesets: [branch({ bypass_actors: null }), tags(), creation()],
    expected: 'unknown',
  },
  {
    name: 'stricter parameters',
    preset: 'reviewed',
    rulesets: [
      branch(
        rules(
          rule('deletion'),
          rule('non_fast_forward'),
          rule('pull_request', { ...REVIEW, required_approving_review_count: 3 }),
        ),
      ),
      tags(),
    ],
    expected: 'met',
  },
  {
    name: 'no approvals',
    preset: 'reviewed',
    rulesets: [
      branch(
        rules(
          rule('deletion'),
          rule('non_fast_forward'),
          rule('pull_request', { ...REVIEW, required_approving_review_count: 0 }),
        ),
      ),
      tags(),
    ],
    expected: 'unmet',
  },
  {
    name: 'parameters from two rulesets',
    preset: 'reviewed',
    rulesets: [
      branch(
        rules(
          rule('deletion'),
          rule('non_fast_forward'),
          rule('pull_request', { ...REVIEW, required_approving_review_count: 0 }),
        ),
      ),
      branch({ name: 'b', ...rules(rule('pull_request', { required_approving_review_count: 2 })) }),
      tags(),
    ],
    expected: 'met',
  },
  {
    name: 'the ruleset of an organization',
    preset: 'baseline',
    rulesets: [branch({ source_type: 'Organization' }), tags({ source_type: 'Organization' })],
    expected: 'met',
  },
  {
    name: 'evaluated only',
    preset: 'baseline',
    rulesets: [branch({ enforcement: 'evaluate' }), tags()],
    expected: 'unmet',
  },
  {
    name: 'another branch',
    preset: 'baseline',
    rulesets: [branch(refs(['refs/heads/next'])), tags()],
    expected: 'unmet',
  },
  {
    name: 'the branch by name',
    preset: 'baseline',
    rulesets: [branch(refs(['refs/heads/main'])), tags()],
    expected: 'met',
  },
  {
    name: 'the branch by name, while the default is not known',
    preset: 'baseline',
    rulesets: [branch(refs(['refs/heads/main'])), tags()],
    facts: { tagPatterns: ['refs/tags/v*'] },
    expected: 'unmet',
  },
  {
    name: 'the token, while the default is not known',
    preset: 'baseline',
    rulesets: [branch(), tags()],
    facts: { tagPatterns: ['refs/tags/v*'] },
    expected: 'met',
  },
  {
    name: 'tags that are not covered',
    preset: 'baseline',
    rulesets: [branch(), tags()],
    facts: { ...FACTS, tagPatterns: ['refs/tags/v*', 'refs/tags/@*/*@*'] },
    expected: 'unmet',
  },
  {
    name: 'tags covered by two rulesets',
    preset: 'baseline',
    rulesets: [branch(), tags(), tags({ name: 'b', ...refs(['refs/tags/w*']) })],
    facts: { ...FACTS, tagPatterns: ['refs/tags/v*', 'refs/tags/w*'] },
    expected: 'met',
  },
  {
    name: 'tags of an undefined pattern',
    preset: 'baseline',
    rulesets: [branch(), tags(refs(['refs/tags/[^x]*']))],
    expected: 'unknown',
  },
  {
    name: 'tags that may move forward',
    preset: 'reviewed',
    rulesets: [branch(), tags(rules(rule('deletion'), rule('non_fast_forward')))],
    expected: 'unmet',
  },
  {
    name: 'a person can bypass',
    preset: 'release',
    rulesets: [branch({ bypass_actors: [actor('RepositoryRole', 5)] }), tags(), creation()],
    expected: 'unmet',
  },
  {
    name: 'a person can bypass on pull requests',
    preset: 'release',
    rulesets: [branch({ bypass_actors: [actor('RepositoryRole', 5, 'pull_request')] }), tags(), creation()],
    expected: 'met',
  },
  {
    name: 'an App can bypass for branches',
    preset: 'release',
    rulesets: [branch({ bypass_actors: [actor('Integration', 5)] }), tags(), creation()],
    expected: 'met',
  },
  {
    name: 'an App can move tags',
    preset: 'release',
    rulesets: [branch(), tags({ bypass_actors: [actor('Integration', 5)] }), creation()],
    expected: 'unmet',
  },
  {
    name: 'hidden, and the job can move tags',
    preset: 'release',
    rulesets: [branch(), tags({ bypass_actors: null, current_user_can_bypass: 'always' }), creation()],
    expected: 'unmet',
  },
  {
    name: 'a check from any source',
    preset: 'release',
    rulesets: [
      branch(
        rules(
          rule('deletion'),
          rule('non_fast_forward'),
          rule('pull_request', REVIEW),
          rule('required_status_checks', {
            ...CHECKS,
            required_status_checks: [{ context: 'build', integration_id: 0 }],
          }),
        ),
      ),
      tags(),
      creation(),
    ],
    expected: 'unmet',
  },
  {
    name: 'nobody can create',
    preset: 'release',
    rulesets: [branch(), tags(), creation({ bypass_actors: [] })],
    expected: 'unmet',
  },
  {
    name: 'two Apps can create',
    preset: 'release',
    rulesets: [
      branch(),
      tags(),
      creation({ bypass_actors: [actor('Integration', 9), actor('Integration', 8)] }),
    ],
    expected: 'unmet',
  },
  {
    name: 'an App without id can create',
    preset: 'release',
    rulesets: [branch(), tags(), creation({ bypass_actors: [{ actor_type: 'Integration' }] })],
    expected: 'unmet',
  },
  {
    name: 'no list of tags, and a caller who can bypass',
    preset: 'release',
    rulesets: [branch(), tags({ current_user_can_bypass: 'always' }), creation()],
    expected: 'unmet',
  },
  {
    name: 'tags covered by two, one of which hides who can bypass',
    preset: 'release',
    rulesets: [
      branch(),
      tags({ name: 'v', ...refs(['refs/tags/v[0-9]*']) }),
      tags({ name: 'rest', ...refs(['refs/tags/v[!0-9]*', 'refs/tags/v']), bypass_actors: undefined }),
      creation(),
    ],
    expected: 'unknown',
  },
  {
    name: 'a demand to be up to date that no check stands under',
    preset: 'release',
    rulesets: [
      branch({
        name: 'checks',
        ...rules(
          rule('deletion'),
          rule('non_fast_forward'),
          rule('pull_request', REVIEW),
          rule('required_status_checks', { ...CHECKS, strict_required_status_checks_policy: false }),
        ),
      }),
      branch({
        name: 'strict',
        ...rules(rule('required_status_checks', { ...CHECKS, required_status_checks: [] })),
      }),
      tags(),
      creation(),
    ],
    expected: 'unmet',
  },
  { name: 'the list was refused', preset: 'baseline', rulesets: null, expected: 'unknown' },
  {
    name: 'half of the list',
    preset: 'baseline',
    rulesets: [branch()],
    state: { complete: false },
    expected: 'unknown',
  },
  {
    name: 'an unknown condition',
    preset: 'baseline',
    rulesets: [branch({ conditions: { ref_name: { include: ['~ALL'] }, moon: {} } }), tags()],
    expected: 'unknown',
  },
]

describe('evaluatePreset', () => {
  it.each(rows)('$preset with $name: $expected', ({ preset, rulesets, expected, facts, state }) => {
    const { result, findings } = evaluatePreset(PRESETS[preset], live(rulesets, state), facts ?? FACTS)
    expect(result).toBe(expected)
    const codes = new Set(findings.map(({ code }) => code))
    expect(codes.has('policy/preset-unmet')).toBe(expected === 'unmet')
    expect(codes.has('policy/ruleset-hidden') && !codes.has('policy/preset-unmet')).toBe(
      expected === 'unknown',
    )
  })

  it('says what is demanded and what was seen', () => {
    const { findings } = evaluatePreset(
      PRESETS.baseline,
      live([branch(), tags(rules(rule('deletion')))]),
      FACTS,
    )
    expect(findings).toMatchObject([
      {
        subject: 'refs/tags/v*',
        demand: 'baseline: update for release tags',
        seen: 'no active ruleset has the rule update',
      },
    ])
  })

  it.each(['baseline', 'reviewed', 'release'] as const)('%s is met by its own rulesets', (name) => {
    const wishes = {
      tagPatterns: ['refs/tags/v*', 'refs/tags/**/*@*'],
      check: { context: 'build', app: 15368 },
      creator: 9,
    }
    const bodies = presetBodies(PRESETS[name], wishes)
    expect(bodies).toHaveLength(name === 'release' ? 3 : 2)
    const facts: PresetFacts = { tagPatterns: ['refs/tags/v*', 'refs/tags/@*/*@*'] }
    expect(evaluatePreset(PRESETS[name], live(bodies), facts).findings).toEqual([])
    expect(lintRulesets(declared(bodies), 'repository')).toEqual([])
  })

  it('knows its own names', () => {
    expect(['baseline', 'reviewed', 'release', 'toString'].map(isPresetName)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
