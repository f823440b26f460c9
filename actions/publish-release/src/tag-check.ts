import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'

/** Why the tag does not lead to the commit of the release now, or undefined when it does. */
export async function tagProblem(
  { tag, commit, repository }: PublishPlan,
  { tags }: Pick<PublishPorts, 'tags'>,
  when: string,
): Promise<Problem | undefined> {
  const peeled = await tags.tag(tag)
  if (!peeled.ok) return peeled.problem
  const attempted = `find the tag ${quoted(tag)} of ${repository} ${when}`
  if (peeled.value === undefined) {
    const current = 'there is no such tag'
    return problem('policy/tag-missing', { attempted, current, desired: `it must lead to ${commit}` })
  }
  if (peeled.value.commit === commit) return undefined
  return problem('integrity/tag-moved', {
    attempted,
    current: `it leads to ${peeled.value.commit}`,
    desired: `it must lead to ${commit}, the commit of this release`,
  })
}
