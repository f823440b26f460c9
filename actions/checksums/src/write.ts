import type {
  ArtifactSource,
  FileSink,
  FileSource,
  FileToWrite,
  HashedArtifact,
  Progress,
} from '@tier3/model/artifacts'
import { pathBelow } from '@tier3/model/artifact-name'
import { formatChecksumLine } from '@tier3/model/checksum-file'
import { replaceableProblems } from '@tier3/model/replaceable-files'
import { separateCompanions } from '@tier3/model/companion-files'
import type { DigestAlgorithm } from '@tier3/model/digest'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { WritePlan } from './plan.ts'
import { unexpectedFiles } from './expected-files.ts'
import { takenNames } from './taken-names.ts'

export interface WriteEvidence {
  readonly mode: 'write'
  readonly artifacts: NonEmpty<HashedArtifact>
  readonly written: readonly string[]
  /** Files that matched a pattern but only describe an artifact: checksum files, bundles. */
  readonly passedOver: readonly string[]
}

export interface WritePorts {
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly sink: FileSink
}

export async function write(
  plan: WritePlan,
  ports: WritePorts,
  progress: Progress,
): Promise<Result<WriteEvidence, readonly Problem[]>> {
  const found = await ports.artifacts.find({ patterns: plan.patterns, base: plan.base })
  if (!found.ok) return found
  const { artifacts: own, companions } = separateCompanions(found.value, new Set(plan.ownNames))
  if (!isNonEmpty(own)) return failed([onlyChecksumFiles(plan)])
  const sidecars = plan.sidecars
    ? own.flatMap((a) => plan.algorithms.map((s) => `${pathBelow(plan.base, a.name)}.${s}`))
    : []
  const taken = [...(await takenNames(plan, ports)), ...(await replaceableProblems(sidecars, ports.files))]
  if (taken.length > 0) return failed(taken)
  const hashed = await ports.artifacts.hash(own, plan.algorithms, progress)
  if (!hashed.ok) return hashed
  if (plan.expected !== undefined) {
    const strange = unexpectedFiles(plan.expected, hashed.value, companions)
    if (strange.length > 0) return failed(strange)
  }
  const files = checksumFiles(plan, hashed.value)
  const written = isNonEmpty(files) ? await ports.sink.writeAll(files) : ok(undefined)
  if (!written.ok) return written
  return ok({
    mode: 'write',
    artifacts: hashed.value,
    written: files.map((file) => file.path),
    passedOver: companions.map((artifact) => artifact.name),
  })
}

/** All files of one run: sidecars beside the artifacts, one manifest per algorithm below the base, and the subjects. */
export function checksumFiles(plan: WritePlan, artifacts: NonEmpty<HashedArtifact>): readonly FileToWrite[] {
  const files: FileToWrite[] = []
  for (const algorithm of plan.algorithms) {
    if (plan.sidecars) {
      for (const artifact of artifacts) {
        // A sidecar names its neighbour, so that `sha256sum -c` works in the artifact's own folder.
        const name = artifact.name.slice(artifact.name.lastIndexOf('/') + 1)
        const content = formatChecksumLine({ hex: hexOf(artifact, algorithm), name })
        files.push({ path: `${pathBelow(plan.base, artifact.name)}.${algorithm}`, content })
      }
    }
    const manifest = plan.manifests[algorithm]
    if (manifest !== undefined) {
      files.push({ path: pathBelow(plan.base, manifest), content: formatManifest(artifacts, algorithm) })
    }
  }
  const subjects = { path: plan.subjectsFile ?? '', content: formatManifest(artifacts, 'sha256') }
  return plan.subjectsFile === undefined ? files : [subjects, ...files]
}

export const formatManifest = (artifacts: NonEmpty<HashedArtifact>, algorithm: DigestAlgorithm): string =>
  artifacts
    .map((artifact) => formatChecksumLine({ hex: hexOf(artifact, algorithm), name: artifact.name }))
    .join('')

function hexOf(artifact: HashedArtifact, algorithm: DigestAlgorithm): string {
  const hex = artifact.digest[algorithm]
  if (hex === undefined) throw new Error(`the ${algorithm} digest of ${artifact.name} was not made`)
  return hex
}

const onlyChecksumFiles = (plan: WritePlan): Problem =>
  problem('input/empty-set', {
    attempted: 'hash the files',
    current: `${plan.patterns.join(', ')} matches nothing but files that describe others`,
    desired: 'at least one artifact must be there',
  })
