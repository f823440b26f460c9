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
  if (summary === undefined) return ok({ kind: 'none', reason: 'there is no release before this one' })
  const release = await releases.byTag(summary.tag)
  if (!release.ok) return release
  const asset = release.value === undefined ? undefined : sbomAsset(release.value, name)
  const label = displayText(summary.tag, 100)
  if (asset === undefined)
    return ok({ kind: 'none', reason: `the release ${label} has no SBOM that is known` })
  const bytes = await releases.download(asset, DOCUMENT_LIMIT)
  if (!bytes.ok) return bytes
  const document = decodeAny(bytes.value, asset.name)
  return document.ok ? ok({ kind: 'document', label, document: document.value }) : document
}

/** The SBOM of the same name, else the only one: of several, a guess would compare two different things. */
function sbomAsset({ assets }: Release, name: string): ReleaseAsset | undefined {
  const uploaded = assets.filter(({ state }) => state === 'uploaded')
  for (const ending of ['.cdx.json', '.spdx.json']) {
    const candidates = uploaded.filter((asset) => asset.name.endsWith(ending))
    const same = candidates.find((asset) => asset.name === `${name}${ending}`)
    if (same !== undefined) return same
    if (candidates.length === 1) return candidates[0]
  }
  return undefined
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

const nowhere = (): Problem =>
  problem('input/missing', {
    attempted: 'find the previous release',
    current: 'no repository is known',
    desired: '`compare-with: previous-release` needs one',
    fix: 'Give `repository`, or name a file in `compare-with`.',
  })
