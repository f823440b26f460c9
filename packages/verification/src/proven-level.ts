import { assessBuildLevel, type LevelAssessment } from '@tier3/attestation/slsa-level'
import { decodeSlsaProvenance, isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { decodeStatement } from '@tier3/attestation/statement'
import { matchesGlob } from '@tier3/model/glob'
import type { NonEmpty } from '@tier3/model/non-empty'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'
import type { JudgedBundle } from './bundle-judgement.ts'
import type { BuilderTrust } from './demand.ts'
import { isSigner, signerIdentity } from './signer-checks.ts'
import type { SignerFacts } from './signer-facts.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/**
 * The level that verified provenance supports, by signer and builder (SLSA v1.2, verifying artifacts, step 1): read
 * from certificates only. The best of several provenances counts; without one the level is 0.
 */
export function provenLevel(
  judged: readonly JudgedBundle[],
  builders?: NonEmpty<BuilderTrust>,
  server = '',
): LevelAssessment {
  let best: LevelAssessment = { level: 0, reasons: ['No provenance was verified.'] }
  for (const { passed, carried } of judged) {
    if (passed === undefined || carried?.kind !== 'statement' || !isSlsaProvenance(carried.predicateType))
      continue
    // A key names no builder, and what it signed was held against nothing.
    if (passed.signer.sanKind === 'key') continue
    const assessment =
      builders === undefined ? levelOfSigner(passed.signer) : levelOfPair(passed, builders, server)
    if (assessment.level > best.level) best = assessment
  }
  return best
}

/** The highest level that the policy trusts this signer with this builder id for; 0 for a pair that it does not name. */
function levelOfPair(
  { signer, content }: VerifiedBundle,
  builders: NonEmpty<BuilderTrust>,
  server: string,
): LevelAssessment {
  const statement = content.kind === 'statement' ? decodeStatement(content.payload) : undefined
  const provenance = statement?.ok === true ? decodeSlsaProvenance(statement.value) : undefined
  const builderId = provenance?.ok === true ? provenance.value.builderId : undefined
  const trusted = builders.filter(
    (one) =>
      builderId !== undefined &&
      builderId.length <= 2000 &&
      matchesGlob(one.builder, builderId) &&
      isSigner(server, one.signer, signer),
  )
  const level = trusted.reduce<LevelAssessment['level']>(
    (high, one) => (one.level > high ? one.level : high),
    0,
  )
  return level === 0
    ? { level, reasons: ['The policy trusts this signer with this builder for no level.'] }
    : { level, reasons: [`The policy trusts this signer with this builder for level ${level}.`] }
}

function levelOfSigner(signer: SignerFacts): LevelAssessment {
  const { runnerEnvironment, buildConfigUri } = signer.facts
  return assessBuildLevel({
    ...identity('signer', signerIdentity(signer)),
    ...identity('caller', parsed(buildConfigUri)),
    ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
  })
}

function parsed(uri: string | undefined): WorkflowIdentity | undefined {
  const result = parseWorkflowIdentity(uri ?? '')
  return result.ok ? result.value : undefined
}

const identity = <K extends string>(
  key: K,
  value: WorkflowIdentity | undefined,
): { readonly [P in K]?: WorkflowIdentity } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: WorkflowIdentity })
