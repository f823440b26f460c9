import type { Statement } from '@tier3/attestation/statement'
import { DIGEST_ALGORITHMS, type DigestSet } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problemCategory } from '@tier3/model/problem-registry'
import type { Problem } from '@tier3/model/problem'
import { check } from './check.ts'
import { builderListsOf, type Demand } from './demand.ts'
import { demandedSummaryChecks, isDemandedSummary, summarySubjectChecks } from './demanded-summary-checks.ts'
import type { BundleEvidence, SubjectToVerify } from './evidence.ts'
import { keyChecks } from './key-checks.ts'
import { describeCarried, isOfType, type Carried } from './predicate-type.ts'
import { provenanceChecks } from './provenance-checks.ts'
import {
  isDemandedRelease,
  isRunProvenElsewhere,
  refOfRelease,
  releaseChecks,
} from './release-attestation-checks.ts'
import { deniedRunChecks, ruleChecks, ruleSubjectChecks, signedByChecks } from './rule-checks.ts'
import { identityChecks } from './signer-checks.ts'
import type { SignerFacts } from './signer-facts.ts'
import { consistencyCheck } from './source-checks.ts'
import { readContent, type ReadContent } from './statement-checks.ts'
import { signatureBinding, statementBinding, type SubjectBinding } from './subject-checks.ts'
import { summaryChecks } from './summary-checks.ts'
import { trustChecks } from './trust-checks.ts'
import { isMet, type BundleJudgement, type Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'
import { waiveChecks } from './waive-checks.ts'

/**
 * How near a bundle is to being about this artifact, nearest first: it concerns it and has a demanded type; it could
 * not be read, so nobody knows; it has a demanded type but is about something else; its type was not asked for.
 */
export const NEARNESS = ['concerned', 'unreadable', 'other-subject', 'other-type'] as const
export type Nearness = (typeof NEARNESS)[number]

export interface JudgedBundle {
  /** Made when it is asked for where the bundle is about other artifacts: that is the case for most pairs of a release. */
  readonly judgement: BundleJudgement
  readonly nearness: Nearness
  /** It speaks of other artifacts only. */
  readonly unrelated: boolean
  readonly carried?: Carried
  /** The bundle, when it passed every check. */
  readonly passed?: VerifiedBundle
  /** Why the bundle could not be judged at all: an outage, not a refusal. */
  readonly gap?: Problem
}

/** The checks of one bundle that do not depend on the artifact. */
interface BundleReading {
  readonly checks: NonEmpty<Check>
  readonly content: ReadContent
  /** Digests and names of the statement's subjects; undefined when there is no statement. */
  readonly speaksOf?: ReadonlySet<string>
}

/**
 * Judges bundles under one demand. What does not depend on the artifact is found once per bundle, since one bundle
 * may speak of a thousand artifacts.
 */
export function bundleJudge(
  demand: Demand,
): (evidence: BundleEvidence, subject: SubjectToVerify) => JudgedBundle {
  const readings = new Map<VerifiedBundle, BundleReading>()
  return ({ origin, outcome }, subject) => {
    if (!outcome.ok) return refusedBundle(origin, outcome.problem)
    const bundle = outcome.value
    const reading = readings.get(bundle) ?? readBundle(demand, bundle)
    readings.set(bundle, reading)
    const parts = { origin, bundle, reading, subject }
    return isUnrelated(reading, subject) ? unrelatedBundle(demand, parts) : judge(demand, parts)
  }
}

function readBundle(demand: Demand, bundle: VerifiedBundle): BundleReading {
  const content = readContent(demand, bundle.content)
  const { statement } = content
  return {
    content,
    ...(statement === undefined ? {} : { speaksOf: marksOf(statement.subjects) }),
    checks: [
      cryptographyHolds(bundle),
      ...trustChecks(demand, bundle),
      ...whoAndWhat(demand, bundle, content),
      ...deniedChecks(demand, bundle, content),
      ...(isDemandedSummary(demand, statement)
        ? []
        : [
            ...(statement === undefined ? [] : summaryChecks(statement)),
            ...demand.rules.flatMap((rule) => ruleChecks(demand, rule, bundle, statement)),
          ]),
    ],
  }
}

/** Who signed, and what of it the certificate confirms. A key confirms nothing. */
function whoAndWhat(demand: Demand, bundle: VerifiedBundle, content: ReadContent): readonly Check[] {
  const { signer } = bundle
  const { checks, carried, statement } = content
  if (statement !== undefined && isDemandedSummary(demand, statement))
    return [...demandedSummaryChecks(demand, bundle, statement), ...checks]
  if (signer.sanKind === 'key') return [...keyChecks(demand, signer, carried), ...checks]
  // Where nobody asked for one it is judged like any other statement, and refused for its type.
  if (statement !== undefined && isDemandedRelease(demand, statement)) {
    return [...releaseChecks(demand, signer, statement), ...checks]
  }
  return [
    ...identityChecks(demand, signer),
    ...demand.rules.flatMap((rule) => signedByChecks(demand.server, rule, signer)),
    consistencyCheck(signer.facts),
    ...checks,
    ...(statement === undefined ? [] : builtChecks(demand, statement, signer)),
  ]
}

/** What provenance says; the builders that inputs name stand as firm as all that they demand. */
function builtChecks(demand: Demand, statement: Statement, signer: SignerFacts): readonly Check[] {
  const rows = provenanceChecks(statement, signer, builderListsOf(demand))
  const firm = demand.rules.some((rule) => rule.firm === true && rule.builderIds !== undefined)
  return firm ? rows.map((row) => (row.id === 'builder-id' ? { ...row, firm } : row)) : rows
}

/** The run that built the artifact must not be denied; what does not name it cannot show that. */
function deniedChecks(demand: Demand, bundle: VerifiedBundle, content: ReadContent): readonly Check[] {
  const elsewhere = isRunProvenElsewhere(demand)
  const { signer } = bundle
  if (!isDemandedSummary(demand, content.statement))
    return elsewhere && namesNoRun(demand, bundle, content) ? [] : deniedRunChecks(demand, signer)
  // A summary names the run of its verifier, and not that of the artifact.
  const ofVerifier = deniedRunChecks(demand, signer)
  if (ofVerifier.some(({ result }) => result === 'fail')) return ofVerifier
  return elsewhere ? [] : deniedRunChecks(demand, { ...signer, facts: {} })
}

/** Signed by a key or by GitHub's release service: no run of a workflow stands behind it. */
const namesNoRun = (demand: Demand, { signer }: VerifiedBundle, { statement }: ReadContent): boolean =>
  signer.sanKind === 'key' || (statement !== undefined && isDemandedRelease(demand, statement))

/** The ref that the artifact is of; in a release attestation GitHub's word stands for the certificate's. */
const refOf = (demand: Demand, { signer }: VerifiedBundle, { statement }: ReadContent): string | undefined =>
  // The certificate of a summary names a ref of its verifier.
  isDemandedSummary(demand, statement)
    ? undefined
    : statement !== undefined && signer.sanKind !== 'key' && isDemandedRelease(demand, statement)
      ? refOfRelease(statement)
      : signer.facts.sourceRepositoryRef

/** The same for a bundle that was judged before. */
export const refOfBundle = (demand: Demand, bundle: VerifiedBundle): string | undefined =>
  refOf(demand, bundle, readContent(demand, bundle.content))

interface Pair {
  readonly origin: string
  readonly bundle: VerifiedBundle
  readonly reading: BundleReading
  readonly subject: SubjectToVerify
}

/** One mark for each digest and each name; the prefix keeps a name from standing in for a digest. */
function marksOf(
  subjects: readonly { readonly name: string; readonly digest: Partial<DigestSet> }[],
): Set<string> {
  return new Set(
    subjects.flatMap(({ name, digest }) => [
      ...(name === '' ? [] : [`name:${name}`]),
      ...DIGEST_ALGORITHMS.flatMap((a) => (digest[a] === undefined ? [] : [`${a}:${digest[a]}`])),
    ]),
  )
}

const isUnrelated = ({ speaksOf }: BundleReading, { name, digest }: SubjectToVerify): boolean =>
  speaksOf !== undefined &&
  !speaksOf.has(`name:${name}`) &&
  !DIGEST_ALGORITHMS.some((a) => digest[a] !== undefined && speaksOf.has(`${a}:${digest[a]}`))

/** A statement that has neither the artifact's digests nor its name: it proves nothing and speaks against nothing. */
function unrelatedBundle(demand: Demand, parts: Pair): JudgedBundle {
  const { carried } = parts.reading.content
  return {
    get judgement() {
      return judge(demand, parts).judgement
    },
    unrelated: true,
    nearness: nearnessOf(carried !== undefined, isWanted(demand, carried), false),
    ...(carried === undefined ? {} : { carried }),
  }
}

const isWanted = (demand: Demand, carried: Carried | undefined): boolean =>
  carried !== undefined && demand.types.some((type) => isOfType(type, carried))

function judge(demand: Demand, parts: Pair): JudgedBundle {
  const { origin, bundle, reading, subject } = parts
  const { carried } = reading.content
  const binding = bind(demand, parts)
  const [first, ...rest] = reading.checks
  const { statement } = reading.content
  const ofSubject = demand.rules.flatMap((rule) =>
    statement !== undefined && isDemandedSummary(demand, statement)
      ? summarySubjectChecks(demand, rule, statement, subject)
      : ruleSubjectChecks(demand, rule, refOf(demand, bundle, reading.content), subject),
  )
  const checks = waiveChecks(demand.waivers ?? [], [first, ...rest, ...(binding?.checks ?? []), ...ofSubject])
  // No binding means that nothing ties the bundle to the artifact, whatever else holds.
  const passed = binding !== undefined && checks.every(isMet)
  const nearness = nearnessOf(carried !== undefined, isWanted(demand, carried), binding?.concerns === true)
  const type = carried === undefined ? {} : { predicateType: describeCarried(carried) }
  return {
    judgement: { origin, ...type, checks, passed },
    nearness,
    unrelated: false,
    ...(carried === undefined ? {} : { carried }),
    ...(passed ? { passed: bundle } : {}),
  }
}

function bind(
  demand: Demand,
  { reading, subject }: { reading: BundleReading; subject: SubjectToVerify },
): SubjectBinding | undefined {
  const { statement, over } = reading.content
  if (over !== undefined) return signatureBinding(over, subject)
  return statement === undefined ? undefined : statementBinding(demand, statement, subject)
}

function nearnessOf(readable: boolean, wanted: boolean, concerns: boolean): Nearness {
  if (!readable) return 'unreadable'
  if (!wanted) return 'other-type'
  return concerns ? 'concerned' : 'other-subject'
}

const CRYPTOGRAPHY = 'valid certificate, log entry, time and signature'

const cryptographyHolds = (bundle: VerifiedBundle): Check =>
  check({
    id: 'cryptography',
    demand: CRYPTOGRAPHY,
    seen: bundle.logIndex === undefined ? 'valid' : `valid, log index ${bundle.logIndex}`,
    source: 'bundle',
    holds: true,
    code: 'integrity/signature',
  })

/** A bundle without valid cryptography, or one that could not be judged; nothing in it is read. */
function refusedBundle(origin: string, problem: Problem): JudgedBundle {
  const refused = REFUSALS.includes(problemCategory(problem.code))
  const row = check({
    id: 'cryptography',
    demand: refused ? problem.desired : CRYPTOGRAPHY,
    seen: problem.current,
    source: 'bundle',
    holds: refused ? false : undefined,
    code: problem.code,
    hint: `the bundle ${quoted(origin)}: ${problem.current}; ${problem.desired}`,
  })
  return {
    judgement: { origin, checks: [row], passed: false },
    nearness: 'unreadable',
    unrelated: false,
    ...(refused ? {} : { gap: problem }),
  }
}

const REFUSALS: readonly string[] = ['integrity', 'policy', 'input']
