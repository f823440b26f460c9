import { splitBundles } from '@tier3/attestation/bundle-list'
import { CYCLONEDX_BOM, SPDX_DOCUMENT } from '@tier3/attestation/sbom-predicate'
import { SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { decodeStatement, type Statement } from '@tier3/attestation/statement'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Demand } from '@tier3/release/publication/file-barrier'
import {
  isArtifact,
  isSbomName,
  type FileRole,
  type ReleaseFile,
} from '@tier3/release/publication/release-file'
import { evaluate } from '@tier3/verification/evaluate'
import { ARTIFACT_SIGNATURE, type Policy } from '@tier3/verification/policy'
import type { BundleVerifier } from '@tier3/verification/ports'
import { satisfiesType } from '@tier3/verification/predicate-type'
import type { SubjectJudgement } from '@tier3/verification/verification'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/** A file with bundles, as text; from the disk before the release, from the release after it. */
export interface BundleText {
  readonly name: string
  readonly role: FileRole
  readonly text: string
}

/** What was proven of each file: the judgements by its name, and the lowest level of all artifacts. */
export interface ProvenFiles {
  readonly judgements: ReadonlyMap<string, SubjectJudgement>
  readonly level: 0 | 1 | 2 | 3
}

/** A bundle whose cryptography holds, with what it turned out to speak of. */
interface HeldBundle {
  readonly origin: string
  readonly verified: VerifiedBundle
  readonly statement: Statement | undefined
  /** Name of the file that a signature stands beside. */
  readonly of: string | undefined
}

/**
 * Verifies every bundle that ships, and judges each file by those that speak of it: all of them must pass, a demanded kind must be
 * there, and no statement may speak of a file that does not ship. It is the check of a consumer, over the same code.
 */
export async function checkBundles(
  files: readonly ReleaseFile[],
  texts: readonly BundleText[],
  demands: ReadonlySet<Demand>,
  policy: Policy,
  verifier: BundleVerifier,
): Promise<Result<ProvenFiles, readonly Problem[]>> {
  const held = await holdBundles(files, texts, verifier)
  if (!held.ok) return held
  const strangers = held.value.flatMap((bundle) => strangeSubjects(bundle, files))
  if (strangers.length > 0) return failed(strangers)
  const problems: Problem[] = []
  const judgements = new Map<string, SubjectJudgement>()
  for (const file of files) {
    const own = held.value.filter((bundle) => speaksOf(bundle, file))
    const types = wantedTypes(file, own, demands)
    if (!isNonEmpty(types)) continue
    const verification = evaluate({ ...policy, predicateTypes: types }, [
      {
        subject: { name: file.name, digest: { sha256: file.sha256 } },
        bundles: own.map(({ origin, verified }) => ({ origin, outcome: ok(verified) })),
        gaps: [],
      },
    ])
    const [judgement] = verification.subjects
    problems.push(...refusals(judgement))
    judgements.set(file.name, judgement)
  }
  if (problems.length > 0) return failed(problems)
  const levels = files.filter(isArtifact).map(({ name }) => judgements.get(name)?.level ?? 0)
  return ok({ judgements, level: levels.reduce((lowest, level) => (level < lowest ? level : lowest), 3) })
}

async function holdBundles(
  files: readonly ReleaseFile[],
  texts: readonly BundleText[],
  verifier: BundleVerifier,
): Promise<Result<readonly HeldBundle[], readonly Problem[]>> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const problems: Problem[] = []
  const checks = texts.flatMap(({ name, role, text }) => {
    const split = splitBundles(text, name)
    if (!split.ok) problems.push(split.problem)
    const of = role.kind === 'signature' ? role.of : undefined
    const hex = byName.get(of ?? '')?.sha256 ?? byName.get(name)?.sha256 ?? ''
    const all = split.ok ? split.value : []
    return all.map((one, index) => ({
      of,
      bundle: { text: one, origin: all.length > 1 ? `${name}:${index + 1}` : name },
      artifact: { algorithm: 'sha256' as const, hex },
    }))
  })
  const answers = await verifier.verify(checks)
  const held = checks.flatMap(({ bundle: { origin }, of }, index): readonly HeldBundle[] => {
    const answer = answers[index]
    if (answer === undefined) throw new Error('the verifier left a question without an answer')
    if (!answer.ok) {
      problems.push({ ...answer.problem, attempted: `verify the bundle ${quoted(origin)}` })
      return []
    }
    const { content } = answer.value
    const statement = content.kind === 'statement' ? decodeStatement(content.payload) : undefined
    if (statement?.ok === false) problems.push(statement.problem)
    return [
      { origin, verified: answer.value, statement: statement?.ok === true ? statement.value : undefined, of },
    ]
  })
  return problems.length > 0 ? failed(problems) : ok(held)
}

/** A file is spoken of by its own signature, and by every statement that has its name or its digest. */
const speaksOf = ({ of, statement }: HeldBundle, { name, sha256 }: ReleaseFile): boolean =>
  of === name ||
  (statement?.subjects.some((subject) => subject.name === name || subject.digest.sha256 === sha256) ?? false)

/** Subjects that are none of the files: an attestation of what nobody gets, or of other bytes. */
function strangeSubjects(
  { origin, statement }: HeldBundle,
  files: readonly ReleaseFile[],
): readonly Problem[] {
  const strange = (statement?.subjects ?? []).filter(
    ({ name, digest }) => !files.some((file) => file.name === name && file.sha256 === digest.sha256),
  )
  return strange.slice(0, 5).map(({ name, digest }) => {
    const same = files.find((file) => file.name === name)
    return problem('integrity/subject-mismatch', {
      attempted: `release the bundle ${quoted(origin)}`,
      current: `it speaks of ${quoted(name)} with sha256:${digest.sha256 ?? 'nothing'}, and ${
        same === undefined ? 'no file of the release has this name' : `the file has sha256:${same.sha256}`
      }`,
      desired: 'every subject must be one of the files, by name and digest',
      fix: 'Attest exactly the files that ship, with their folder as `base`.',
    })
  })
}

/** What must be proven of a file: what is demanded of artifacts, and whatever the bundles beside it claim to prove. */
function wantedTypes(
  file: ReleaseFile,
  own: readonly HeldBundle[],
  demands: ReadonlySet<Demand>,
): readonly string[] {
  const carried = own.map(({ statement }) => statement?.predicateType ?? ARTIFACT_SIGNATURE)
  if (!isArtifact(file)) return [...new Set(carried)]
  const sbom = [SPDX_DOCUMENT, CYCLONEDX_BOM].find((family) =>
    carried.some((predicateType) => satisfiesType(family, { kind: 'statement', predicateType })),
  )
  return [
    ...new Set([
      ...(demands.has('signatures') ? [ARTIFACT_SIGNATURE] : []),
      ...(demands.has('provenance') ? [SLSA_PROVENANCE_V1] : []),
      // An SBOM describes the other artifacts, and not itself.
      ...(demands.has('sbom') && !isSbomName(file.name) ? [sbom ?? CYCLONEDX_BOM] : []),
      ...carried,
    ]),
  ]
}

function refusals({ subject, verdict, judgements }: SubjectJudgement): readonly Problem[] {
  const attempted = `verify ${quoted(subject.name)}`
  if (verdict.kind === 'indeterminate') return verdict.reasons
  if (verdict.kind === 'rejected') {
    return verdict.reasons.map(({ code, demand, seen, fix }) =>
      problem(code, { attempted, current: `seen: ${seen}`, desired: `demanded: ${demand}`, fix }),
    )
  }
  // One bundle that passes is enough for a consumer; what is published must not need that indulgence.
  const failing = judgements.filter(({ passed }) => !passed)
  return failing.flatMap(({ origin, checks }) =>
    checks.flatMap(({ code, demand, seen }) =>
      code === undefined
        ? []
        : [
            problem(code, {
              attempted: `${attempted} by ${quoted(origin)}`,
              current: `seen: ${seen}`,
              desired: `demanded: ${demand}`,
            }),
          ],
    ),
  )
}
