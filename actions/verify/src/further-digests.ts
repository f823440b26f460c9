import { decodeStatement } from '@tier3/attestation/statement'
import type { ArtifactSource, HashedArtifact } from '@tier3/model/artifacts'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/** Stands for every artifact: a subject without a sha256 may be any of them. */
const ANY = ''

/** Further algorithms that a statement uses beside each sha256 digest in it, and those that it uses alone. */
type Beside = ReadonlyMap<string, readonly DigestAlgorithm[]>

/**
 * Hashes artifacts again with the algorithms that statements name beside their sha256. A digest set that is right in one
 * member and wrong in another is a confusion to refuse (in-toto would take any match), and who has not hashed cannot
 * tell; and registries of packages name sha512 alone. Artifacts whose statements name sha256 alone, which is nearly all, are not read a second time.
 */
export async function addFurtherDigests(
  gathered: readonly SubjectEvidence[],
  known: ReadonlyMap<string, HashedArtifact>,
  artifacts: ArtifactSource,
): Promise<Result<readonly SubjectEvidence[], readonly Problem[]>> {
  const readings = new Map<VerifiedBundle, Beside>()
  const problems: Problem[] = []
  const more: SubjectEvidence[] = []
  for (const evidence of gathered) {
    const artifact = known.get(evidence.subject.path ?? '')
    const algorithms = artifact === undefined ? [] : missingAlgorithms(evidence, readings)
    if (artifact === undefined || algorithms.length === 0) {
      more.push(evidence)
      continue
    }
    const hashed = await artifacts.hash([artifact], algorithms)
    if (!hashed.ok) problems.push(...hashed.problem)
    else if (hashed.value[0].digest.sha256 !== evidence.subject.digest.sha256)
      problems.push(changed(artifact))
    else {
      const digest = { ...evidence.subject.digest, ...hashed.value[0].digest }
      more.push({ ...evidence, subject: { ...evidence.subject, digest } })
    }
  }
  return problems.length > 0 ? failed(problems) : ok(more)
}

function missingAlgorithms(
  { subject, bundles }: SubjectEvidence,
  readings: Map<VerifiedBundle, Beside>,
): readonly DigestAlgorithm[] {
  const named = bundles.flatMap(({ outcome }) => {
    if (!outcome.ok) return []
    const beside = readings.get(outcome.value) ?? readBeside(outcome.value)
    readings.set(outcome.value, beside)
    return [...(beside.get(subject.digest.sha256) ?? []), ...(beside.get(ANY) ?? [])]
  })
  return DIGEST_ALGORITHMS.filter((a) => subject.digest[a] === undefined && named.includes(a))
}

function readBeside({ content }: VerifiedBundle): Beside {
  const beside = new Map<string, readonly DigestAlgorithm[]>()
  const statement = content.kind === 'statement' ? decodeStatement(content.payload) : undefined
  if (statement === undefined || !statement.ok) return beside
  for (const { digest } of statement.value.subjects) {
    const { sha256 = ANY, ...others } = digest
    const algorithms = DIGEST_ALGORITHMS.filter((a) => a !== 'sha256' && others[a] !== undefined)
    beside.set(sha256, [...(beside.get(sha256) ?? []), ...algorithms])
  }
  return beside
}

const changed = ({ name }: HashedArtifact): Problem =>
  problem('integrity/file-changed', {
    attempted: `hash ${quoted(name)} again`,
    current: 'it has other bytes than before',
    desired: 'it must stay as it is until this step ends',
  })
