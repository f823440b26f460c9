import { problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { describeRulesets } from './contracts/rulesets.contract.ts'
import { createMemoryRulesets } from './memory-rulesets.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const fault = (code: ProblemCode) =>
  problem(code, { attempted: 'ask', current: 'it fails', desired: 'it must not' })

describeRulesets('createMemoryRulesets', async () => {
  const memory = createMemoryRulesets({ repository: slug('octo-org/kit'), organization: 'octo-org' })
  const addRepository = (name: string, id: number): void =>
    memory.addRepository({
      repository: slug(`octo-org/${name}`),
      id,
      defaultBranch: 'main',
      visibility: 'public',
      archived: false,
    })
  addRepository('kit', 1)
  return {
    ...memory,
    addRepositories(count) {
      for (let index = 0; index < count; index++) addRepository(`other-${index}`, index + 2)
    },
    hide: () => memory.failWith(fault('permission/denied')),
    downgrade: () => memory.failWith(fault('permission/plan-limit')),
    breakDown: () => memory.failWith(fault('service/github-unavailable')),
    dispose: async () => undefined,
  }
})
