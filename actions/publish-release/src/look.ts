import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseSummary } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Choice } from '@tier3/release/publication/choose-release'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'

const MOST_RELEASES = 10_000

/**
 * All releases that the token sees, drafts included: GitHub finds no draft by its tag. What this run made itself stands in its
 * place where the list does not show it yet.
 */
export async function listReleases(
  made: number | undefined,
  { releases }: Pick<PublishPorts, 'releases'>,
): Promise<Result<readonly ReleaseSummary[], Problem>> {
  const listed = await releases.list(MOST_RELEASES)
  if (!listed.ok) return listed
  if (!listed.value.complete) return failed(tooMany())
  const all = listed.value.releases
  if (made === undefined || all.some(({ id }) => id === made)) return ok(all)
  const own = await releases.byId(made)
  if (!own.ok) return own
  return ok(own.value === undefined ? all : [...all, own.value])
}

/** Takes this run's own draft back, and only when it is still the empty draft that this run made. */
export async function withdraw(
  { id, winner }: Extract<Choice, { kind: 'withdraw' }>,
  { tag }: PublishPlan,
  { releases, drafts }: Pick<PublishPorts, 'releases' | 'drafts'>,
): Promise<Problem> {
  const own = await releases.byId(id)
  const isEmptyDraft = own.ok && own.value?.draft === true && own.value.assets.length === 0
  const deleted = isEmptyDraft ? await drafts.deleteDraft(id) : undefined
  const left = deleted?.ok === true ? '' : `; the draft ${id} of this run could not be taken back`
  return problem('service/concurrent-run', {
    attempted: `make the release of the tag ${quoted(tag)}`,
    current: `another run was first, with release ${winner}${left}`,
    desired: 'one run at a time makes the release of a tag',
  })
}

export const vanished = (id: number): Problem =>
  problem('service/github-refused', {
    attempted: `go on with release ${id}`,
    current: 'GitHub does not show it any more',
    desired: 'nobody else may delete it while this run works on it',
    fix: 'Find out who deleted it, and run the job again.',
  })

const tooMany = (): Problem =>
  problem('input/too-many', {
    attempted: 'look through the releases',
    current: `there are more than ${MOST_RELEASES}`,
    desired: 'all of them must be seen, so that no second draft is made',
  })
