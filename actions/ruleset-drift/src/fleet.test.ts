import { describe, expect, it } from 'vitest'
import { problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok } from '@tier3/model/result'
import { findFleet, judgeFleet } from './fleet.ts'
import { parseRepositoryQuery } from './repository-query.ts'
import type { RulesetReader } from './snapshot.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

const facts = (name: string, archived = false) => ({
  repository: slug(`octo/${name}`),
  id: 1,
  defaultBranch: 'trunk',
  visibility: 'public' as const,
  archived,
})

/** A reader that counts how many repositories are read at the same time. */
function reader(changes: Partial<RulesetReader> = {}) {
  const seen = { now: 0, most: 0, asked: [] as string[], lists: 0 }
  const rulesets: RulesetReader = {
    async repositories() {
      seen.lists += 1
      return ok([facts('b'), facts('a'), facts('old', true), facts('lib-x')])
    },
    repository: async (repository) => ok({ ...facts('x'), repository }),
    async ofRepository(repository) {
      seen.asked.push(repository)
      seen.now += 1
      seen.most = Math.max(seen.most, seen.now)
      await Promise.resolve()
      seen.now -= 1
      return ok({ own: [], inherited: [] })
    },
    ofOrganization: async () => ok([]),
    effectiveRules: async () => ok([]),
    ...changes,
  }
  return { rulesets, seen }
}

const find = async (lines: readonly string[], { rulesets } = reader()) => {
  const queries = collect(lines.map(parseRepositoryQuery))
  if (!queries.ok) throw new Error(queries.problem.join())
  return findFleet(queries.value, undefined, rulesets)
}

describe('findFleet', () => {
  it('leaves archived ones of a query out, sorts, and knows the default branch', async () => {
    expect(await find(['org:octo'])).toEqual({
      ok: true,
      value: {
        targets: ['a', 'b', 'lib-x'].map((name) => ({ repository: `octo/${name}`, defaultBranch: 'trunk' })),
        total: 3,
        archived: 1,
      },
    })
  })

  it('keeps an archived one that is named', async () => {
    const fleet = await find(['octo/old'])
    expect(fleet).toMatchObject({ ok: true, value: { targets: [{ repository: 'octo/old' }] } })
  })

  it('asks for each organization once', async () => {
    const counted = reader()
    await find(['org:octo/a', 'org:OCTO/b'], counted)
    expect(counted.seen.lists).toBe(1)
  })
})

describe('judgeFleet', () => {
  const targets = Array.from({ length: 20 }, (_, index) => ({
    repository: slug(`octo/r${index}`),
    defaultBranch: 'main',
  }))

  it('reads no more at the same time than it may, and keeps the order', async () => {
    const { rulesets, seen } = reader()
    const done: number[] = []
    const judge = ({ subject }: { readonly subject: string }): string => subject
    const judged = await judgeFleet(targets, 3, rulesets, judge, (count) => done.push(count))
    expect(judged).toEqual(targets.map(({ repository }) => repository))
    expect([seen.most, done.at(-1)]).toEqual([3, 20])
  })

  it('asks no more once nothing can be answered, and says so of the rest', async () => {
    let asked = 0
    const spent = problem('service/call-budget', { attempted: 'x', current: 'used up', desired: 'some left' })
    const { rulesets } = reader({
      ofRepository: async () => (++asked > 2 ? failed(spent) : ok({ own: [], inherited: [] })),
    })
    const judged = await judgeFleet(
      targets,
      1,
      rulesets,
      ({ gaps }) => gaps[0]?.code ?? 'read',
      () => undefined,
    )
    expect(judged).toEqual(['read', 'read', ...Array.from({ length: 18 }, () => 'service/call-budget')])
    expect(asked).toBe(3)
  })
})
