import { displayText, quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { findPreviousRelease } from '@tier3/model/release-series'
import type { Release, ReleaseAsset, ReleaseSource } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import type { SbomDocument } from '@tier3/sbom/document'
import { scrubDocument } from '@tier3/sbom/scrub/document'
import { decodeSpdx } from '@tier3/sbom/spdx/decode'
import type { SbomPorts } from './ports.ts'
import { DOCUMENT_LIMIT } from './document-file.ts'

/** What the new document is compared with. Without a document there is a reason. */
export type Previous =
  | { readonly kind: 'document'; readonly label: string; readonly document: SbomDocument }
  | { readonly kind: 'none'; readonly reason: string }

/** Releases that are looked through for the one before. */
const MOST_RELEASES = 300

export async function readPrevious(
  compareWith: string,
  tag: string | undefined,
  name: string,
  ports: Pick<SbomPorts, 'files' | 'releases'>,
): Promise<Result<Previous, Problem>> {
  if (compareWith === 'previous-release') return fromRelease(tag, name, ports.releases)
  const bytes = await ports.files.read(compareWith, DOCUMENT_LIMIT)
  if (!bytes.ok) return bytes
  const document = decodeAny(bytes.value, compareWith)
  if (!document.ok) return document
  const version = document.value.root?.version
  return ok({ kind: 'document', label: version ?? compareWith, document: document.value })
}

async function fromRelease(
  tag: string | undefined,
  name: string,
  releases: ReleaseSource | undefined,
): Promise<Result<Previous, Problem>> {
  if (releases === undefined) return failed(nowhere())
  const list = await releases.list(MOST_RELEASES)
  if (!list.ok) return list
  const summary = findPreviousRelease(list.value.releases, tag)
  // Not found among the newest is not the same as not there: only a whole list shows a first release.
  if (summary === undefined)
    return list.value.complete
      ? ok({ kind: 'none', reason: 'there is no release before this one' })
      : failed(unclear(`it is not among the newest ${MOST_RELEASES} releases`))
  const release = await releases.byTag(summary.tag)
  if (!release.ok) return release
  const label = displayText(summary.tag, 100)
  if (release.value === undefined)
    return failed(unclear(`the release ${label} is listed, and cannot be read`))
  const assets = sbomAssets(release.value, name)
  const [asset] = assets
  if (asset === undefined) return ok({ kind: 'none', reason: `the release ${label} has no SBOM` })
  if (assets.length > 1)
    return failed(unclear(`the release ${label} has ${assets.length} SBOMs, and none is called "${name}"`))
  const bytes = await releases.download(asset, DOCUMENT_LIMIT)
  if (!bytes.ok) return bytes
  const document = decodeAny(bytes.value, asset.name)
  return document.ok ? ok({ kind: 'document', label, document: document.value }) : document
}

/** The SBOM of the same name, else all there are: of several, a guess would compare two different things. */
function sbomAssets({ assets }: Release, name: string): readonly ReleaseAsset[] {
  const uploaded = assets.filter(({ state }) => state === 'uploaded')
  for (const ending of ['.cdx.json', '.spdx.json']) {
    const candidates = uploaded.filter((asset) => asset.name.endsWith(ending))
    const same = candidates.find((asset) => asset.name === `${name}${ending}`)
    if (same !== undefined) return [same]
    if (candidates.length > 0) return candidates
  }
  return []
}

/** CycloneDX or SPDX 2.x in JSON, of any tool. */
function decodeAny(bytes: Uint8Array, origin: string): Result<SbomDocument, Problem> {
  const text = parseUtf8(bytes)
  const json = text === undefined ? undefined : parseJson(text)
  if (json === undefined || !json.ok) {
    const reason =
      json === undefined ? 'it is not UTF-8' : `line ${json.problem.line}: ${json.problem.reason}`
    return failed(unreadable(origin, reason))
  }
  const isSpdx = isJsonObject(json.value) && json.value['spdxVersion'] !== undefined
  const decoded = isSpdx ? decodeSpdx(json.value) : decodeCycloneDx(json.value)
  // Another tool may have left credentials in it, and the comparison is meant for release notes.
  return decoded.ok
    ? ok(scrubDocument(decoded.value).document)
    : failed(unreadable(origin, decoded.problem.current))
}

const unreadable = (origin: string, current: string): Problem =>
  problem('input/sbom-malformed', {
    attempted: `compare with ${quoted(origin)}`,
    current,
    desired: 'it must be a CycloneDX or SPDX 2 document in JSON',
  })

const unclear = (current: string): Problem =>
  problem('input/conflict', {
    attempted: 'find the SBOM of the previous release',
    current,
    desired: 'a comparison that was asked for must not be left out in silence',
    fix: 'Name the file of the previous SBOM in `compare-with`.',
  })

const nowhere = (): Problem =>
  problem('input/missing', {
    attempted: 'find the previous release',
    current: 'no repository is known',
    desired: '`compare-with: previous-release` needs one',
    fix: 'Give `repository`, or name a file in `compare-with`.',
  })
