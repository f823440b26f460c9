import type { ArchiveDraft, ArchiveStore } from '@tier3/model/archive-store'
import { DraftWriteError } from '@tier3/model/archive-store'
import { parseArtifactName, pathBelow } from '@tier3/model/artifact-name'
import type { FileSource, Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseAsset } from '@tier3/model/release'
import type { AssetTaker, ReleaseReader } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'

/** Which release is fetched, and into which folder. */
export interface ReleaseRequest {
  readonly tag: string
  readonly base: string
}

export interface ReleasePorts {
  readonly files: FileSource
  readonly releases: ReleaseReader
  readonly archives: ArchiveStore
}

/**
 * Downloads all assets of a published release into a folder that holds nothing else: a file that lay there before would
 * look like one of them. The files appear when all of them are there, each of the size and digest that GitHub says.
 */
export async function fetchRelease(
  { tag, base }: ReleaseRequest,
  { files, releases, archives }: ReleasePorts,
  progress: Progress,
): Promise<Result<void, readonly Problem[]>> {
  const there = await files.glob([pathBelow(base, '**')])
  if (!there.ok) return failed([there.problem])
  if (there.value.length > 0) return failed([notEmpty(base, there.value.length)])
  const release = await releases.byTag(tag)
  if (!release.ok) return failed([release.problem])
  if (release.value === undefined) return failed([missing(tag)])
  const { assets } = release.value
  const names = nameProblems(tag, assets)
  if (names.length > 0) return failed(names)
  const drafts: ArchiveDraft[] = []
  try {
    for (const [index, asset] of assets.entries()) {
      const draft = await download(asset, pathBelow(base, asset.name), { releases, archives })
      if (!draft.ok) return failed([draft.problem])
      drafts.push(draft.value)
      progress(index + 1, assets.length, asset.name)
    }
    for (const draft of drafts) {
      const published = await draft.publish()
      if (!published.ok) return failed([published.problem])
    }
    return ok(undefined)
  } finally {
    for (const draft of drafts) await draft.discard()
  }
}

async function download(
  asset: ReleaseAsset,
  path: string,
  { releases, archives }: Pick<ReleasePorts, 'releases' | 'archives'>,
): Promise<Result<ArchiveDraft, Problem>> {
  const held = { draft: undefined as ArchiveDraft | undefined, refusal: undefined as Problem | undefined }
  const taker: AssetTaker = {
    async restart() {
      await held.draft?.discard()
      const made = await archives.create(path)
      held.draft = made.ok ? made.value : undefined
      held.refusal = made.ok ? undefined : made.problem
    },
    async write(bytes) {
      if (held.refusal !== undefined) return
      await held.draft?.write([{ bytes }]).catch((error: unknown) => {
        if (!(error instanceof DraftWriteError)) throw error
        held.refusal = unwritten(asset.name)
      })
    },
  }
  const counted = await releases.hash(asset, taker)
  const refusal = counted.ok ? (held.refusal ?? differing(asset, counted.value)) : counted.problem
  if (refusal === undefined && held.draft !== undefined) return ok(held.draft)
  await held.draft?.discard()
  return failed(refusal ?? unwritten(asset.name))
}

function differing(
  asset: ReleaseAsset,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Problem | undefined {
  const said = asset.digest?.algorithm === 'sha256' ? asset.digest.hex : sha256
  if (size === asset.size && said === sha256) return undefined
  return problem('integrity/digest-mismatch', {
    attempted: `download ${quoted(asset.name)}`,
    current: `${size} bytes with the sha256 ${sha256} came`,
    desired: `GitHub says that it has ${asset.size} bytes${asset.digest === undefined ? '' : ` and the sha256 ${said}`}`,
  })
}

/** Names are what a server answered: none may lead out of the folder, or onto another one where case does not count. */
function nameProblems(tag: string, assets: readonly ReleaseAsset[]): readonly Problem[] {
  if (assets.length === 0) return [empty(tag)]
  const seen = new Set<string>()
  return assets.flatMap(({ name }) => {
    const parsed = parseArtifactName(name)
    const folded = name.toLowerCase()
    const reason = !parsed.ok
      ? parsed.problem
      : name.includes('/')
        ? 'it has a slash'
        : seen.has(folded)
          ? 'another asset has the same name but for case'
          : undefined
    seen.add(folded)
    return reason === undefined ? [] : [unusable(name, reason)]
  })
}

const unusable = (name: string, current: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `download the asset ${quoted(name)}`,
    current,
    desired: 'an asset must have the plain name of a file',
  })

const missing = (tag: string): Problem =>
  problem('policy/release-missing', {
    attempted: `fetch the release of ${quoted(tag)}`,
    current: 'there is no published release of that tag',
    desired: 'what is verified must be there',
  })

const empty = (tag: string): Problem =>
  problem('policy/release-missing', {
    attempted: `fetch the release of ${quoted(tag)}`,
    current: 'the release has no assets',
    desired: 'what is verified must be there',
  })

const notEmpty = (base: string, count: number): Problem =>
  problem('input/conflict', {
    attempted: `fetch a release into ${quoted(base)}`,
    current: `${count} file${count === 1 ? ' lies' : 's lie'} there already`,
    desired: 'nothing but the release may be there, since everything there is handed on as verified',
    fix: 'Name a new folder in `base`.',
  })

const unwritten = (name: string): Problem =>
  problem('environment/write-failed', {
    attempted: `write the asset ${quoted(name)}`,
    current: 'the system refused to take its bytes',
    desired: 'the whole file must be written',
  })
