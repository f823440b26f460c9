import {
  FileChangedError,
  type ArtifactSource,
  type FileSource,
  type HashedArtifact,
  type Progress,
} from '@tier3/model/artifacts'
import { separateCompanions } from '@tier3/model/companion-files'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { readChecksumFiles } from '@tier3/model/subject-request'
import type { ReleasedFile } from '@tier3/sbom/finalize/input'
import { fileKind, type FileKind } from '@tier3/sbom/source/file-kind'
import type { ReleasedRequest } from './plan.ts'

export interface ReleasedFiles {
  readonly files: readonly ReleasedFile[]
  /** Files that matched but only describe others, and SBOMs: a document cannot hold its own digest. */
  readonly passedOver: readonly string[]
}

/**
 * Hashes the released files and holds them against the checksum files of the release: both must name the same files with the
 * same digests, or the SBOM would speak of another release than its checksum file.
 */
export async function hashReleased(
  request: ReleasedRequest | undefined,
  ports: { readonly artifacts: ArtifactSource; readonly files: FileSource },
  progress: Progress,
): Promise<Result<ReleasedFiles, readonly Problem[]>> {
  if (request === undefined) return ok({ files: [], passedOver: [] })
  const lines =
    request.checksums.length === 0 ? ok([]) : await readChecksumFiles(request.checksums, ports.files)
  if (!lines.ok) return lines
  const found = await ports.artifacts.find(request)
  if (!found.ok) return found
  const manifests = new Set(lines.value.map(({ file }) => file))
  const describing = found.value.filter(({ name, path }) => isDocument(name) || manifests.has(path))
  const own = separateCompanions(found.value, new Set(describing.map(({ name }) => name)))
  if (!isNonEmpty(own.artifacts)) return failed([nothing(request)])
  const hashed = await ports.artifacts.hash(own.artifacts, ['sha256', 'sha512'], progress)
  if (!hashed.ok) return hashed
  const problems = request.checksums.length === 0 ? [] : disagreements(hashed.value, lines.value)
  if (problems.length > 0) return failed(problems)
  const files = collect(await Promise.all(hashed.value.map((one) => releasedFile(one, ports.artifacts))))
  return files.ok ? ok({ files: files.value, passedOver: own.companions.map(({ name }) => name) }) : files
}

async function releasedFile(
  artifact: HashedArtifact,
  artifacts: ArtifactSource,
): Promise<Result<ReleasedFile, Problem>> {
  const { name, size, digest } = artifact
  if (digest.sha512 === undefined) throw new Error(`the sha512 digest of ${name} was not made`)
  try {
    const kind = await kindOf(artifact, artifacts)
    return ok({ name, size, sha256: digest.sha256, sha512: digest.sha512, kind })
  } catch (error) {
    if (!(error instanceof FileChangedError)) throw error
    return failed(changed(name))
  }
}

/** By the first bytes, which are looked at once more after hashing: a file that is another one by then is refused. */
async function kindOf(artifact: HashedArtifact, artifacts: ArtifactSource): Promise<FileKind> {
  for await (const chunk of artifacts.open(artifact)) return fileKind(chunk, artifact.name)
  return fileKind(new Uint8Array(), artifact.name)
}

/** SBOMs of this or an earlier run, and their sidecars. */
const isDocument = (name: string): boolean => /\.(?:cdx|spdx)\.json(?:\.sha(?:256|384|512))?$/.test(name)

interface Line {
  readonly name: string
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  readonly hex: string
  /** Absolute path of the checksum file. */
  readonly file: string
}

function disagreements(artifacts: NonEmpty<HashedArtifact>, lines: readonly Line[]): readonly Problem[] {
  const byName = new Map(artifacts.map((artifact) => [artifact.name, artifact]))
  const listed = new Set(lines.map(({ name }) => name))
  const problems: Problem[] = []
  for (const { name, algorithm, hex, file } of lines) {
    const artifact = byName.get(name)
    const digest = artifact?.digest[algorithm]
    if (artifact === undefined && !isDocument(name)) problems.push(notReleased(name, file))
    else if (digest !== undefined && digest !== hex) problems.push(mismatch(name, algorithm, file))
  }
  for (const { name } of artifacts) if (!listed.has(name)) problems.push(notListed(name))
  return problems
}

const nothing = (request: ReleasedRequest): Problem =>
  problem('input/empty-set', {
    attempted: 'gather the released files',
    current: `${request.patterns.join(', ')} matches nothing but files that describe others`,
    desired: 'at least one released file must be there',
  })

const changed = (name: string): Problem =>
  problem('integrity/file-changed', {
    attempted: `list ${quoted(name)} in the SBOM`,
    current: 'it changed after it was hashed',
    desired: 'the released files must not change while they are listed',
  })

const mismatch = (name: string, algorithm: string, file: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: `list ${quoted(name)} in the SBOM`,
    current: `its bytes do not have the ${algorithm} digest that ${quoted(file)} gives`,
    desired: 'checksum file and released file must agree',
  })

const notReleased = (name: string, file: string): Problem =>
  problem('integrity/file-missing', {
    attempted: `list ${quoted(name)} in the SBOM`,
    current: `${quoted(file)} names it, and it is not among the released files`,
    desired: 'checksum file and SBOM must name the same files',
    fix: 'Name all released files in `artifacts`, or make the checksum file again.',
  })

const notListed = (name: string): Problem =>
  problem('integrity/file-missing', {
    attempted: `list ${quoted(name)} in the SBOM`,
    current: 'no checksum file names it',
    desired: 'checksum file and SBOM must name the same files',
    fix: 'Make the checksum file over all released files, or take the file out of `artifacts`.',
  })
