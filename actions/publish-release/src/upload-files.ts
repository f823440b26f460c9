import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseAsset } from '@tier3/model/release'
import type { ExpectedAsset } from '@tier3/release/publication/asset-plan'
import type { PublishPorts } from './ports.ts'
import type { LocalFiles } from './release-files.ts'

/** Uploads at a time; more only make each other slower. */
const AT_A_TIME = 4

/** What one round of uploads came to. `again`: something is not there yet, and another round may bring it. */
export interface UploadRound {
  readonly uploaded: number
  readonly again: readonly Problem[]
  readonly failed: readonly Problem[]
}

/**
 * Takes out of the draft what blocks a name, and uploads: one attempt for each file, a few at a time. What an attempt left behind
 * is not judged here; the next look at the draft tells.
 */
export async function uploadRound(
  releaseId: number,
  deletions: readonly ReleaseAsset[],
  files: readonly ExpectedAsset[],
  local: LocalFiles,
  ports: Pick<PublishPorts, 'artifacts' | 'drafts' | 'releases' | 'say'>,
): Promise<UploadRound> {
  for (const asset of deletions) {
    // Another run may have published the draft since the last look, or finished this upload: then a look must come first.
    const now = await ports.releases.byId(releaseId)
    if (!now.ok) return { uploaded: 0, again: [], failed: [now.problem] }
    const there = now.value?.assets.find(({ id }) => id === asset.id)
    if (now.value?.draft !== true || there?.state !== asset.state)
      return { uploaded: 0, again: [], failed: [] }
    const what = asset.state === 'starter' ? 'leftover of an upload' : 'asset with other bytes'
    ports.say(`removing the ${what} ${quoted(asset.name)} from the draft`)
    const deleted = await ports.drafts.deleteAsset(asset.id)
    if (!deleted.ok) return { uploaded: 0, again: [], failed: [deleted.problem] }
  }
  const again: Problem[] = []
  const failed: Problem[] = []
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined && failed.length === 0; file = files[next++]) {
      const { name, size } = file
      const artifact = local.artifacts.get(name)
      if (artifact === undefined) throw new Error('a file that was hashed is known')
      const outcome = await ports.drafts.upload(releaseId, {
        name,
        size,
        contentType: contentTypeOf(name),
        open: () => ports.artifacts.open(artifact),
      })
      if (outcome.kind === 'uploaded') {
        done += 1
        ports.say(`uploaded ${done} of ${files.length}: ${quoted(name)} (${size} bytes)`)
      } else if (outcome.kind === 'taken') again.push(taken(name))
      else if (outcome.again) again.push(outcome.problem)
      else failed.push(outcome.problem)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, files.length) }, work))
  return { uploaded: done, again, failed }
}

const taken = (name: string): Problem =>
  problem('service/github-refused', {
    attempted: `upload the asset ${quoted(name)}`,
    current: 'GitHub says that the name is taken, and shows no whole asset of that name',
    desired: 'the name must be free, or its asset whole',
    fix: 'Run the job again; when it stays, delete the draft and run it once more.',
  })

/** Browsers show or save by it; it proves nothing. */
const contentTypeOf = (name: string): string =>
  name.endsWith('.json')
    ? 'application/json'
    : /^[A-Z0-9_-]*SUMS?$|\.sha(?:256|384|512)$/.test(name)
      ? 'text/plain; charset=utf-8'
      : 'application/octet-stream'
