import { DIGEST_ALGORITHMS, type DigestSet } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problemCategory } from '@tier3/model/problem-registry'
import type { Problem } from '@tier3/model/problem'
import { check } from './check.ts'
import type { BundleEvidence, SubjectToVerify } from './evidence.ts'
import type { Policy } from './policy.ts'
import { describeCarried, satisfiesType, type Carried } from './predicate-type.ts'
import { provenanceChecks } from './provenance-checks.ts'
import { signerChecks } from './signer-checks.ts'
import { sourceChecks } from './source-checks.ts'
import { readContent, type ReadContent } from './statement-checks.ts'
import { signatureBinding, statementBinding, type SubjectBinding } from './subject-checks.ts'
import { trustChecks } from './trust-checks.ts'
import type { BundleJudgement, Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'
import { workflowInputsChecks } from './workflow-inputs-checks.ts'

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
 * Judges bundles under one policy. What does not depend on the artifact is found once per bundle, since one bundle
 * may speak of a thousand artifacts.
 */
export function bundleJudge(
  policy: Policy,
): (evidence: BundleEvidence, subject: SubjectToVerify) => JudgedBundle {
  const readings = new Map<VerifiedBundle, BundleReading>()
  return ({ origin, outcome }, subject) => {
    if (!outcome.ok) return refusedBundle(origin, outcome.problem)
    const bundle = outcome.value
    const reading = readings.get(bundle) ?? readBundle(policy, bundle)
    readings.set(bundle, reading)
    const parts = { origin, bundle, reading, subject }
    return isUnrelated(reading, subject) ? unrelatedBundle(policy, parts) : judge(policy, parts)
  }
}

function readBundle(policy: Policy, bundle: VerifiedBundle): BundleReading {
  const content = readContent(policy, bundle.content)
  const { statement } = content
  return {
    content,
    ...(statement === undefined ? {} : { speaksOf: marksOf(statement.subjects) }),
    checks: [
      cryptographyHolds(bundle),
      ...trustChecks(policy, bundle),
      ...signerChecks(policy, bundle.signer),
      ...sourceChecks(policy, bundle.signer),
      ...content.checks,
      ...(statement === undefined ? [] : provenanceChecks(statement, bundle.signer)),
      ...workflowInputsChecks(policy, statement),
    ],
  }
}

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
function unrelatedBundle(policy: Policy, parts: Pair): JudgedBundle {
  const { carried } = parts.reading.content
  return {
    get judgement() {
      return judge(policy, parts).judgement
    },
    unrelated: true,
    nearness: nearnessOf(carried !== undefined, isWanted(policy, carried), false),
    ...(carried === undefined ? {} : { carried }),
  }
}

const isWanted = (policy: Policy, carried: Carried | undefined): boolean =>
  carried !== undefined && policy.predicateTypes.some((type) => satisfiesType(type, carried))

function judge(policy: Policy, parts: Pair): JudgedBundle {
  const { origin, bundle, reading } = parts
  const { carried } = reading.content
  const binding = bind(policy, parts)
  const [first, ...rest] = reading.checks
  const checks: NonEmpty<Check> = [first, ...rest, ...(binding?.checks ?? [])]
  // No binding means that nothing ties the bundle to the artifact, whatever else holds.
  const passed = binding !== undefined && checks.every(({ result }) => result === 'pass')
  const nearness = nearnessOf(carried !== undefined, isWanted(policy, carried), binding?.concerns === true)
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
  policy: Policy,
  { bundle, reading, subject }: { bundle: VerifiedBundle; reading: BundleReading; subject: SubjectToVerify },
): SubjectBinding | undefined {
  if (bundle.content.kind === 'artifact') return signatureBinding(bundle.content.digest, subject)
  const { statement } = reading.content
  return statement === undefined ? undefined : statementBinding(policy, statement, subject)
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
