import { quoted } from '@tier3/model/display'
import { describeProblem, problem, type Problem } from '@tier3/model/problem'
import { problemCategory } from '@tier3/model/problem-registry'
import type { Release, ReleaseAsset } from '@tier3/model/release'
import type { ReleaseReader } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { planAssets } from '@tier3/release/publication/asset-plan'
import { describeDifferences } from '@tier3/release/publication/next-step'
import { checkBundles, type BundleText, type ProvenFiles } from './bundle-check.ts'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'
import { BUNDLE_LIMIT, type LocalFiles } from './release-files.ts'
import { tagProblem } from './tag-check.ts'

/** What a stranger gets of the published release. */
export interface ReadBack {
  readonly release: Release
  readonly proven: ProvenFiles
  readonly through: 'anonymous' | 'token'
  readonly notices: readonly string[]
}

/** Assets read at a time. */
const AT_A_TIME = 4

/**
 * Reads the published release back by tag and by id, downloads every byte of it, and verifies all of it as a consumer does, from
 * nothing but what was downloaded. Of a public repository no token is used. Whatever does not fit is an integrity problem: it is
 * told, and nothing is changed.
 */
export async function readBack(
  plan: PublishPlan,
  published: Release,
  local: LocalFiles,
  ports: PublishPorts,
): Promise<Result<ReadBack, readonly Problem[]>> {
  const visibility = await ports.settings.visibility()
  if (!visibility.ok) return failed([unread(plan, [visibility.problem])])
  const notices: string[] = []
  if (visibility.value === 'private')
    notices.push('the repository is private: the release was read back with the token, as its members get it')
  const bytesFrom = visibility.value === 'public' ? ports.stranger : ports.releases
  const described = await describeRelease(plan, published.id, bytesFrom, ports, notices)
  if (!described.ok) return failed([unread(plan, [described.problem])])
  const release = described.value
  const seen = planAssets(local.files, release.assets)
  const differences = [
    ...describeDifferences(seen),
    ...(release.draft || release.tag !== plan.tag ? ['it is not the published release of the tag'] : []),
  ]
  if (differences.length > 0) return failed([differing(plan, release, differences)])

  const read = await readAssets(plan, release.assets, local, bytesFrom, ports)
  if (!read.ok) return failed([unread(plan, read.problem)])
  const received = planAssets(local.files, release.assets, read.value.counted)
  const wrong = describeDifferences(received)
  if (wrong.length > 0 || received.unread.length > 0) return failed([differing(plan, release, wrong)])
  const proven = await checkBundles(
    local.files,
    read.value.bundles,
    new Set(plan.demands),
    plan.policy,
    ports.verifier,
  )
  if (!proven.ok) return failed([unread(plan, proven.problem), ...proven.problem])
  const moved = await tagProblem(plan, ports, 'after publishing')
  if (moved !== undefined) return failed([unread(plan, [moved]), moved])
  const through = visibility.value === 'public' ? 'anonymous' : 'token'
  return ok({ release, proven: proven.value, through, notices })
}

const EVERY_SECONDS = 2

/** Asks again for a while: what was just published takes a moment until everybody sees it. */
async function untilSeen<T>(
  { maxWaitSeconds }: PublishPlan,
  { sleep }: Pick<PublishPorts, 'sleep'>,
  ask: () => Promise<T>,
  isSeen: (answer: T) => boolean,
): Promise<T> {
  for (let waited = 0; ; waited += EVERY_SECONDS) {
    const answer = await ask()
    if (isSeen(answer) || waited + EVERY_SECONDS > maxWaitSeconds) return answer
    await sleep(EVERY_SECONDS * 1000)
  }
}

type Seen = Result<Release | undefined, Problem>

/** The release by its tag, which must be the one of the id. Where strangers may ask no more for now, the token asks. */
async function describeRelease(
  plan: PublishPlan,
  id: number,
  stranger: ReleaseReader,
  ports: PublishPorts,
  notices: string[],
): Promise<Result<Release, Problem>> {
  const ask = async (reader: ReleaseReader): Promise<readonly [byTag: Seen, byId: Seen]> =>
    untilSeen(
      plan,
      ports,
      async () => [await reader.byTag(plan.tag), await reader.byId(id)] as const,
      (answers) => answers.every((answer) => !answer.ok || answer.value !== undefined),
    )
  let [byTag, byId] = await ask(stranger)
  if ([byTag, byId].some((answer) => !answer.ok && answer.problem.code === 'service/rate-limited')) {
    notices.push(LIMITED)
    ;[byTag, byId] = await ask(ports.releases)
  }
  if (!byTag.ok) return byTag
  if (!byId.ok) return byId
  if (byId.value !== undefined && byTag.value?.id === id) return ok(byId.value)
  const other = byTag.value === undefined ? 'it is not to be seen' : `the tag has release ${byTag.value.id}`
  return failed(
    problem('integrity/published-unverified', {
      attempted: `read the release of the tag ${quoted(plan.tag)} back`,
      current: byId.value === undefined ? 'it is not to be seen' : other,
      desired: `it must be release ${id}, for everybody`,
    }),
  )
}

const LIMITED =
  'GitHub answers no more questions without a token for now: the list of assets was read with it, the bytes without'

interface ReadAssets {
  readonly counted: ReadonlyMap<number, { readonly sha256: string; readonly size: number }>
  readonly bundles: readonly BundleText[]
}

async function readAssets(
  plan: PublishPlan,
  assets: readonly ReleaseAsset[],
  local: LocalFiles,
  from: ReleaseReader,
  ports: Pick<PublishPorts, 'sha256' | 'say' | 'sleep'>,
): Promise<Result<ReadAssets, readonly Problem[]>> {
  const counted = new Map<number, { readonly sha256: string; readonly size: number }>()
  const texts = new Map<string, BundleText>()
  const problems: Problem[] = []
  const roles = new Map(local.files.map(({ name, role }) => [name, role]))
  const seen = <T>(ask: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> =>
    untilSeen(plan, ports, ask, (answer) => answer.ok || answer.problem.code !== 'integrity/file-missing')
  let next = 0
  const work = async (): Promise<void> => {
    for (let asset = assets[next++]; asset !== undefined; asset = assets[next++]) {
      const role = roles.get(asset.name)
      if (role === undefined) throw new Error('the sets were found to be equal')
      if (role.kind !== 'signature' && role.kind !== 'statements') {
        const digest = await seen(() => from.hash(asset))
        if (digest.ok) counted.set(asset.id, digest.value)
        else problems.push(digest.problem)
        continue
      }
      const bytes = await seen(() => from.download(asset, BUNDLE_LIMIT))
      const text = bytes.ok ? parseUtf8(bytes.value) : undefined
      if (!bytes.ok) problems.push(bytes.problem)
      else {
        // Bytes that are no text have no digest as text either, and so cannot be taken for those that were sent.
        counted.set(asset.id, {
          sha256: text === undefined ? '' : ports.sha256(text),
          size: bytes.value.length,
        })
        texts.set(asset.name, { name: asset.name, role, text: text ?? '' })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, assets.length) }, work))
  ports.say(`read ${counted.size} of ${assets.length} assets back`)
  if (problems.length > 0) return failed(problems)
  // In the order of the files, so that what is told does not depend on who was fastest.
  return ok({ counted, bundles: local.files.flatMap(({ name }) => texts.get(name) ?? []) })
}

const differing = ({ tag }: PublishPlan, { id }: Release, differences: readonly string[]): Problem =>
  problem('integrity/published-unverified', {
    attempted: `verify release ${id} of the tag ${quoted(tag)} as a stranger`,
    current: `what comes back is not what was published: ${differences.slice(0, 5).join('; ')}`,
    desired: 'everybody must get exactly the files of this run',
  })

/** An outage after publishing proves nothing wrong, and leaves the release unverified all the same. */
function unread({ tag }: PublishPlan, problems: readonly Problem[]): Problem {
  const [first] = problems
  if (first === undefined) throw new Error('a failure has a problem')
  if (problemCategory(first.code) === 'service') {
    return {
      ...first,
      fix: `The release is published, and was not verified. ${first.fix} It will verify the release and write nothing.`,
    }
  }
  return problem('integrity/published-unverified', {
    attempted: `verify the release of the tag ${quoted(tag)} as a stranger`,
    current: `${first.code}: ${describeProblem(first)}`,
    desired: 'everybody must be able to verify all of it',
  })
}
