import type { CommitSha } from '@tier3/model/commit-sha'
import type { Problem } from '@tier3/model/problem'
import type { ReleaseList } from '@tier3/model/release'
import { findPreviousRelease } from '@tier3/model/release-series'
import { failed, ok, type Result } from '@tier3/model/result'
import { readVersionTag, type VersionTag } from '@tier3/release/version/release-tag'
import type { VersionPattern } from '@tier3/release/version/version-pattern'
import type { Asked, CommitEvidence, Evidence, PreviousTag } from './evidence.ts'
import { findBranch } from './find-branch.ts'
import { gatherManifests } from './gather-manifests.ts'
import type { ReleaseContextPlan } from './plan.ts'
import type { ReleaseContextPorts } from './ports.ts'

/** Releases that are looked through for the one before. */
const MOST_RELEASES = 1000

/** Reads what the judgement needs. What a service or a permission hides becomes a gap in it, and not its end. */
export async function perform(
  plan: ReleaseContextPlan,
  ports: ReleaseContextPorts,
): Promise<Result<Evidence, readonly Problem[]>> {
  const { history, releases } = ports
  const version = readVersionTag(plan.tag, plan.tagPattern)
  const [tag, namesake, release, list] = await Promise.all([
    history.tag(plan.tag),
    history.branch(plan.tag),
    releases.byTag(plan.tag),
    releases.list(MOST_RELEASES),
  ])
  // an address that cannot be asked is a mistake in this run, and no gap
  if (!tag.ok && tag.problem.code === 'input/malformed') return failed([tag.problem])
  const found = version.ok ? version.value : undefined
  return ok({
    version,
    tag,
    commit:
      tag.ok && tag.value !== undefined
        ? await gatherCommit(plan, ports, tag.value.commit, found)
        : undefined,
    namesake: namesake.ok ? ok(namesake.value !== undefined) : failed(namesake.problem),
    release,
    previous: list.ok ? ok(previousOf(list.value, found, plan.tagPattern)) : failed(list.problem),
  })
}

/** Everything of the commit is asked for by its id: a ref could be moved in between. */
async function gatherCommit(
  { manifest, branches }: ReleaseContextPlan,
  { history, files }: ReleaseContextPorts,
  commit: CommitSha,
  version: VersionTag | undefined,
): Promise<CommitEvidence> {
  const [facts, found, manifests]: [
    Asked<never> | CommitEvidence['facts'],
    CommitEvidence['branches'],
    CommitEvidence['manifests'],
  ] = await Promise.all([
    history.commit(commit),
    findBranch(history, branches, commit),
    version === undefined || manifest === 'none'
      ? undefined
      : gatherManifests(files, commit, manifest, version),
  ])
  return { facts, branches: found, manifests }
}

/** With a form of its own, the version of every release is what its tag has in that form. */
function previousOf(
  { releases, complete }: ReleaseList,
  version: VersionTag | undefined,
  pattern: VersionPattern | undefined,
): PreviousTag {
  if (version === undefined) return { tag: undefined, complete }
  if (pattern === undefined) return { tag: findPreviousRelease(releases, version.tag)?.tag, complete }
  const sameForm = releases.flatMap((release) => {
    const read = readVersionTag(release.tag, pattern)
    return read.ok ? [{ ...release, tag: read.value.version.text, written: release.tag }] : []
  })
  return { tag: findPreviousRelease(sameForm, version.version.text)?.written, complete }
}
