import { setImmediate } from 'node:timers/promises'
import {
  FileChangedError,
  type Artifact,
  type ArtifactSource,
  type HashedArtifact,
} from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { findArtifacts } from './artifact-finder.ts'
import { locateArtifact } from './artifact-locator.ts'
import { errorText } from './containment.ts'
import { sameIdentity, type FileIdentity } from './file-identity.ts'
import { hashFile } from './hash-file.ts'
import { openArtifact } from './open-artifact.ts'

/**
 * Artifacts on disk, with patterns relative to `workspace` (absolute). The source remembers each file it found, and
 * refuses to hash or open another one in its place; for artifacts that came another way only the size is compared.
 */
export function createArtifactSource({ workspace }: { readonly workspace: string }): ArtifactSource {
  const identities = new Map<string, FileIdentity>()
  const isFound =
    ({ path, size }: Artifact) =>
    (now: FileIdentity): boolean => {
      const then = identities.get(path)
      return now.size === BigInt(size) && (then === undefined || sameIdentity(now, then))
    }
  return {
    async find({ patterns, base }) {
      const found = await findArtifacts({ workspace, base, patterns })
      if (!found.ok) return found
      const artifacts = found.value.map(({ identity, ...artifact }): Artifact => {
        identities.set(artifact.path, identity)
        return artifact
      })
      // As many as were found, so at least one.
      return isNonEmpty(artifacts) ? ok(artifacts) : failed([])
    },
    async locate(name, base) {
      const located = locateArtifact({ workspace, base, name })
      if (!located.ok || located.value === undefined) return located
      const { identity, ...artifact } = located.value
      identities.set(artifact.path, identity)
      return ok(artifact)
    },
    async hash(artifacts, algorithms, progress) {
      const hashed: HashedArtifact[] = []
      const problems: Problem[] = []
      for (const [index, artifact] of artifacts.entries()) {
        try {
          const digest = await hashFile(artifact.path, isFound(artifact), algorithms)
          hashed.push({ ...artifact, digest })
        } catch (error) {
          problems.push(hashProblem(artifact, error))
        }
        progress?.(index + 1, artifacts.length, artifact.name)
        // Small files never wait for the system, and signals and timers must get their turn.
        if (index % 64 === 63) await setImmediate()
      }
      return problems.length === 0 && isNonEmpty(hashed) ? ok(hashed) : failed(problems)
    },
    open: (artifact) => openArtifact(artifact.path, isFound(artifact)),
  }
}

function hashProblem(artifact: Artifact, error: unknown): Problem {
  if (error instanceof FileChangedError) {
    return problem('integrity/file-changed', {
      attempted: `hash ${quoted(artifact.name)}`,
      current: error.message,
      desired: 'it must stay as it is until this step ends',
    })
  }
  return problem('environment/read-failed', {
    attempted: `hash ${quoted(artifact.name)}`,
    current: 'it could not be read',
    desired: 'it must be readable',
    cause: errorText(error),
  })
}
