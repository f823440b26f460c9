import type { JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import type { Result } from '@tier3/model/result'
import type { RawRuleset, RulesetOwner, RulesetSink, RulesetSource } from '@tier3/model/ruleset-ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A public repository of an organization without rulesets, asked by somebody who may administer both. */
export interface RulesetsFixture {
  readonly source: RulesetSource
  readonly sink: RulesetSink
  readonly repository: RepoSlug
  readonly organization: string
  /** Adds a ruleset and gives its id. */
  add(owner: RulesetOwner, body: JsonObject): number
  /** Adds repositories to the organization. */
  addRepositories(count: number): void
  /** Takes the right to administer away. */
  demote(): void
  /** Hides repository and organization from the caller. */
  hide(): void
  /** Moves the owner to a plan without rulesets, and makes the repository private. */
  downgrade(): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

const REFS = { ref_name: { include: ['~ALL'], exclude: [] } }
/** Complete bodies, with a rule and a parameter that nobody knows. */
const BRANCHES: JsonObject = {
  name: 'branches',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
  conditions: REFS,
  rules: [{ type: 'deletion' }, { type: 'newer_than_us', parameters: { level: [1, { deep: null }] } }],
}
const TAGS: JsonObject = {
  ...BRANCHES,
  name: 'tags',
  target: 'tag',
  bypass_actors: [],
  rules: [{ type: 'update' }],
}
const INHERITED: JsonObject = {
  ...BRANCHES,
  name: 'inherited',
  conditions: { ...REFS, repository_name: { include: ['~ALL'], exclude: [] } },
  rules: [{ type: 'required_signatures' }],
}

const outcome = <T>(result: Result<T, Problem>): string => (result.ok ? 'ok' : result.problem.code)

/** What every `RulesetSource` and `RulesetSink` must do, the real ones and their doubles alike. */
export function describeRulesets(name: string, makeFixture: () => Promise<RulesetsFixture>): void {
  describe(`${name} keeps the contract of RulesetSource and RulesetSink`, () => {
    let fixture: RulesetsFixture
    let own: RulesetOwner
    let above: RulesetOwner
    beforeEach(async () => {
      fixture = await makeFixture()
      own = { repository: fixture.repository }
      above = { organization: fixture.organization }
    })
    afterEach(() => fixture.dispose())

    const read = async (targets?: readonly string[]) => {
      const result = await fixture.source.ofRepository(fixture.repository, targets)
      if (!result.ok) throw new Error(result.problem.current)
      return result.value
    }
    const namesOf = (rulesets: readonly RawRuleset[]) => rulesets.map(({ json }) => json['name'])

    it('has nothing where there is nothing', async () => {
      expect(await read()).toEqual({ own: [], inherited: [] })
      expect(await fixture.source.ofOrganization(fixture.organization)).toEqual({ ok: true, value: [] })
      expect(await fixture.source.effectiveRules(fixture.repository, 'main')).toEqual({ ok: true, value: [] })
    })

    it('gives rulesets whole, what nobody knows included, and parents apart', async () => {
      const id = fixture.add(own, BRANCHES)
      fixture.add(above, INHERITED)
      const { own: mine, inherited } = await read()
      expect(mine).toMatchObject([
        { id, sourceType: 'Repository', source: fixture.repository, bypass: 'shown', json: BRANCHES },
      ])
      const { bypass_actors: _, ...visible } = INHERITED
      expect(inherited).toMatchObject([
        { sourceType: 'Organization', source: fixture.organization, json: visible },
      ])
      expect(await fixture.source.ofOrganization(fixture.organization)).toMatchObject({
        ok: true,
        value: [{ bypass: 'shown', json: INHERITED }],
      })
    })

    it('gives all of 75 rulesets, and all of 75 parents', async () => {
      const names = Array.from({ length: 75 }, (_, index) => `ruleset ${index}`)
      for (const one of names) fixture.add(own, { ...TAGS, name: one })
      for (const one of names) fixture.add(above, { ...INHERITED, name: one })
      const all = await read()
      expect(new Set(namesOf(all.own))).toEqual(new Set(names))
      expect(new Set(namesOf(all.inherited))).toEqual(new Set(names))
    })

    it('gives only the targets that are wanted', async () => {
      fixture.add(own, BRANCHES)
      fixture.add(own, TAGS)
      expect([namesOf((await read(['tag'])).own), namesOf((await read(['branch', 'tag'])).own)]).toEqual([
        ['tags'],
        ['branches', 'tags'],
      ])
    })

    it('says that bypass is hidden, and never that nobody can bypass', async () => {
      fixture.add(own, TAGS)
      fixture.demote()
      const [ruleset] = (await read()).own
      expect(ruleset?.bypass).toBe('hidden')
      expect(Array.isArray(ruleset?.json['bypass_actors'])).toBe(false)
      expect(ruleset?.json['rules']).toEqual(TAGS['rules'])
    })

    it('adds up the rules in force for a branch, whoever they are of', async () => {
      const id = fixture.add(own, BRANCHES)
      fixture.add(own, TAGS)
      fixture.add(own, { ...BRANCHES, name: 'off', enforcement: 'disabled' })
      const other = { ref_name: { include: ['refs/heads/other'], exclude: [] } }
      fixture.add(own, { ...BRANCHES, name: 'other', conditions: other })
      fixture.add(above, INHERITED)
      const rules = await fixture.source.effectiveRules(fixture.repository, 'main')
      const of = { ruleset_id: id, ruleset_source_type: 'Repository', ruleset_source: fixture.repository }
      expect(rules).toMatchObject({
        ok: true,
        value: [
          { type: 'deletion', ...of },
          { type: 'newer_than_us', parameters: { level: [1, { deep: null }] }, ...of },
          {
            type: 'required_signatures',
            ruleset_source_type: 'Organization',
            ruleset_source: fixture.organization,
          },
        ],
      })
    })

    it('describes the repository, and lists all of the organization', async () => {
      fixture.addRepositories(130)
      const facts = await fixture.source.repository(fixture.repository)
      expect(facts).toEqual({
        ok: true,
        value: {
          repository: fixture.repository,
          id: expect.any(Number) as number,
          defaultBranch: 'main',
          visibility: 'public',
          archived: false,
        },
      })
      const all = await fixture.source.repositories(fixture.organization)
      expect(all.ok && all.value.length).toBe(131)
      expect(all.ok && new Set(all.value.map(({ repository }) => repository)).size).toBe(131)
    })

    it('creates a ruleset and reads it back', async () => {
      for (const [owner, body] of [
        [own, BRANCHES],
        [above, INHERITED],
      ] as const) {
        const made = await fixture.sink.create(owner, body)
        expect(made).toMatchObject({ ok: true, value: { bypass: 'shown', json: body } })
        expect(outcome(await fixture.sink.create(owner, body))).toBe('service/github-refused')
      }
      const { own: mine, inherited } = await read()
      expect([namesOf(mine), namesOf(inherited)]).toEqual([['branches'], ['inherited']])
    })

    it('replaces the whole of a ruleset', async () => {
      const id = fixture.add(own, TAGS)
      const body = { ...TAGS, name: 'renamed', enforcement: 'disabled', rules: [] }
      expect(await fixture.sink.update(own, id, body)).toMatchObject({ ok: true, value: { id, json: body } })
      expect((await read()).own.map(({ json }) => json)).toMatchObject([body])
    })

    it('writes nothing that is not whole', async () => {
      const id = fixture.add(own, TAGS)
      for (const field of ['name', 'target', 'enforcement', 'bypass_actors', 'conditions', 'rules']) {
        const { [field]: _, ...body } = { ...TAGS, name: 'other' } as Record<string, JsonObject[string]>
        expect([field, outcome(await fixture.sink.update(own, id, body))]).toEqual([field, 'input/malformed'])
        expect([field, outcome(await fixture.sink.create(own, body))]).toEqual([field, 'input/malformed'])
      }
      const hidden = { ...TAGS, bypass_actors: null }
      expect(outcome(await fixture.sink.update(own, id, hidden))).toBe('input/malformed')
      expect((await read()).own).toMatchObject([{ id, json: TAGS }])
    })

    it('changes only rulesets that are there, and of the owner itself', async () => {
      const id = fixture.add(above, INHERITED)
      expect(outcome(await fixture.sink.update(own, id, TAGS))).toBe('service/github-refused')
      expect(outcome(await fixture.sink.update(own, 999_999, TAGS))).toBe('service/github-refused')
    })

    it('deletes a ruleset, and takes one that is gone for deleted', async () => {
      const id = fixture.add(own, TAGS)
      expect(outcome(await fixture.sink.delete(own, id))).toBe('ok')
      expect((await read()).own).toEqual([])
      expect(outcome(await fixture.sink.delete(own, id))).toBe('ok')
    })

    it('remembers what a ruleset was', async () => {
      const id = fixture.add(own, TAGS)
      await fixture.sink.update(own, id, { ...TAGS, enforcement: 'disabled' })
      const history = await fixture.source.history(own, id)
      const versions = history.ok ? history.value : []
      expect(versions).toMatchObject([
        { actorType: 'Integration', updatedAt: expect.stringMatching(/^\d{4}-/) as string },
        { id: expect.any(Number) as number },
      ])
      const states = await Promise.all(
        versions.map(async ({ id: version }) => {
          const state = await fixture.source.version(own, id, version)
          return state.ok && state.value['state']
        }),
      )
      expect(states).toMatchObject([{ ...TAGS, enforcement: 'disabled' }, TAGS])
      expect(outcome(await fixture.source.history(own, 999_999))).toBe('service/unexpected-answer')
      expect(outcome(await fixture.source.version(own, id, 999_999))).toBe('service/unexpected-answer')
    })

    const reading = async () => [
      outcome(await fixture.source.ofRepository(fixture.repository)),
      outcome(await fixture.source.effectiveRules(fixture.repository, 'main')),
    ]
    const administering = async (id: number) => [
      outcome(await fixture.source.ofOrganization(fixture.organization)),
      outcome(await fixture.source.history(own, id)),
      outcome(await fixture.source.version(own, id, id)),
      outcome(await fixture.sink.create(own, { ...TAGS, name: 'new' })),
      outcome(await fixture.sink.update(own, id, TAGS)),
      outcome(await fixture.sink.delete(own, id)),
    ]
    const all = (count: number, code: string) => Array.from({ length: count }, () => code)

    it('lets read whom it does not let administer', async () => {
      const id = fixture.add(own, TAGS)
      fixture.demote()
      expect(await reading()).toEqual(['ok', 'ok'])
      expect(await administering(id)).toEqual(all(6, 'permission/denied'))
      expect((await read()).own).toHaveLength(1)
    })

    it('tells what is hidden from what is not there', async () => {
      fixture.hide()
      expect(await reading()).toEqual(all(2, 'permission/denied'))
      expect(outcome(await fixture.source.repository(fixture.repository))).toBe('permission/denied')
      expect(await administering(1)).toEqual(all(6, 'permission/denied'))
    })

    it('tells a plan without rulesets from a missing permission', async () => {
      fixture.downgrade()
      expect(await reading()).toEqual(all(2, 'permission/plan-limit'))
      expect(await administering(1)).toEqual(all(6, 'permission/plan-limit'))
    })

    it('tells an outage from an answer', async () => {
      fixture.breakDown()
      expect(await reading()).toEqual(all(2, 'service/github-unavailable'))
      expect(outcome(await fixture.source.repository(fixture.repository))).toBe('service/github-unavailable')
      expect(outcome(await fixture.source.repositories(fixture.organization))).toBe(
        'service/github-unavailable',
      )
      expect(await administering(1)).toEqual(all(6, 'service/github-unavailable'))
    })
  })
}
