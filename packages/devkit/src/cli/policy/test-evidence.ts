import { folderOf } from '@tier3/model/subject-request'
import { pathBelow } from '@tier3/model/artifact-name'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleEvidence, SubjectEvidence } from '@tier3/verification/evidence'
import type { NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { readBundleFiles } from '@tier3/action-verify/local-bundles'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { assumedBundle } from './assumed-bundle.ts'
import type { PolicyTestCase, TestArtifact } from './policy-test-file.ts'
import type { TestPorts } from './test-command.ts'

/** The evidence that a case describes; paths in it are relative to the file of the test. */
export async function evidenceOfCase(
  test: PolicyTestCase,
  policy: NormalPolicy,
  ports: TestPorts,
): Promise<Result<NonEmpty<SubjectEvidence>, readonly Problem[]>> {
  const evidence: SubjectEvidence[] = []
  const folder = folderOf(test.at.file)
  for (const artifact of test.artifacts) {
    const digest = await digestOf(artifact, folder, ports)
    if (!digest.ok) return digest
    const sha256 = digest.value
    const trust = { domain: policy.trustDomain, issuer: policy.issuers[0], server: policy.server }
    const assumed = artifact.bundles.map((facts, i): BundleEvidence => ({
      origin: `${artifact.name} (assumed ${i + 1})`,
      outcome: ok(assumedBundle(facts, { name: artifact.name, sha256 }, trust)),
    }))
    const read = await readEvidence(artifact, folder, sha256, ports)
    if (!read.ok) return read
    evidence.push({
      subject: { name: artifact.name, digest: { sha256 } },
      bundles: [...assumed, ...read.value],
      gaps: [],
    })
  }
  if (!isNonEmpty(evidence)) throw new Error('a case has an artifact')
  return ok(evidence)
}

/** That of the file, the given one, or one that stands for whatever has this name. */
async function digestOf(
  { name, sha256, file }: TestArtifact,
  folder: string,
  { artifacts }: TestPorts,
): Promise<Result<string, readonly Problem[]>> {
  if (file === undefined) return ok(sha256 ?? sha256OfText(name))
  const found = await artifacts.find({ patterns: [pathBelow(folder, file)], base: folder })
  const hashed = found.ok ? await artifacts.hash(found.value, ['sha256']) : found
  return hashed.ok ? ok(hashed.value[0].digest.sha256) : hashed
}

async function readEvidence(
  { bundleFiles }: TestArtifact,
  folder: string,
  sha256: string,
  ports: TestPorts,
): Promise<Result<readonly BundleEvidence[], readonly Problem[]>> {
  if (bundleFiles.length === 0) return ok([])
  const verifier = await ports.verifier()
  if (!verifier.ok) return failed([verifier.problem])
  const bundles = await readBundleFiles(
    bundleFiles.map((path) => pathBelow(folder, path)),
    ports.files,
  )
  if (!bundles.ok) return failed([bundles.problem])
  const artifact = { algorithm: 'sha256', hex: sha256 } as const
  const answers = await verifier.value.verify(bundles.value.map((bundle) => ({ bundle, artifact })))
  return ok(
    bundles.value.map(({ origin }, i) => {
      const outcome = answers[i]
      if (outcome === undefined) throw new Error('the verifier left a question without an answer')
      return { origin, outcome }
    }),
  )
}
