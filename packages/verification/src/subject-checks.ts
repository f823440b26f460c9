import { COSIGN_SIGN } from '@tier3/attestation/image-signature'
import type { Statement, StatementSubject } from '@tier3/attestation/statement'
import { DIGEST_ALGORITHMS, formatDigest, type Digest } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { check } from './check.ts'
import type { Demand } from './demand.ts'
import type { SubjectToVerify } from './evidence.ts'
import type { Check } from './verification.ts'

/** The checks that bind a bundle to one artifact, and whether the bundle speaks of it at all. */
export interface SubjectBinding {
  readonly checks: readonly Check[]
  /** It has the artifact's digest, or the artifact's name: a failure then says something of this artifact. */
  readonly concerns: boolean
}

type Agreement = 'equal' | 'contradiction' | 'other'

/** A digest set agrees when every algorithm that both sides have agrees; one of several is a contradiction. */
function compareDigests(subject: StatementSubject, { digest }: SubjectToVerify): Agreement {
  const shared = DIGEST_ALGORITHMS.filter((a) => subject.digest[a] !== undefined && digest[a] !== undefined)
  const equal = shared.filter((a) => subject.digest[a] === digest[a])
  if (equal.length === 0) return 'other'
  return equal.length === shared.length ? 'equal' : 'contradiction'
}

/**
 * Binds a statement to the artifact: by digest always, by name too when the policy wants it. Names are compared whole,
 * as they stand relative to the base: `linux/app` is neither `app` nor `mac/app`, so swapped files of one base name
 * are refused. A subject with the artifact's name and another digest refuses the statement even when a second subject fits.
 */
export function statementBinding(
  { requireName }: Demand,
  statement: Statement,
  artifact: SubjectToVerify,
): SubjectBinding {
  const compared = statement.subjects.map((subject) => ({ subject, is: compareDigests(subject, artifact) }))
  const equal = compared.filter(({ is }) => is === 'equal').map(({ subject }) => subject)
  const torn = compared.filter(({ is }) => is === 'contradiction').map(({ subject }) => subject)
  const named = artifact.name !== ''
  const sameName = named ? compared.filter(({ subject }) => subject.name === artifact.name) : []
  const renamed = requireName ? sameName.filter(({ is }) => is !== 'equal').map(({ subject }) => subject) : []
  const bad = [...torn, ...renamed.filter((subject) => !torn.includes(subject))]
  // Like a signature over bytes, that of an image need not name it; a name that it gives must be the right one.
  const nameless = statement.predicateType === COSIGN_SIGN && equal.every(({ name }) => name === '')
  const digest = check({
    id: 'subject-digest',
    demand: `a subject with ${describeDigests(artifact.digest)}, and none that contradicts it`,
    seen: seenDigests(equal, bad, statement),
    source: 'statement.subject[].digest',
    holds: equal.length > 0 && bad.length === 0,
    code: 'integrity/subject-mismatch',
    hint: digestHint(artifact, equal, bad),
  })
  return {
    checks:
      requireName && !(nameless && equal.length > 0)
        ? [digest, nameCheck(artifact, equal.length > 0 ? equal : sameName.map((s) => s.subject))]
        : [digest],
    concerns: equal.length > 0 || torn.length > 0 || sameName.length > 0,
  }
}

/** Judges the names of the subjects that have the digest; where none has it, the digest row says so. */
function nameCheck(artifact: SubjectToVerify, subjects: readonly StatementSubject[]): Check {
  const names = [...new Set(subjects.map(({ name }) => name))]
  const named = artifact.name !== ''
  const near = names.find((name) => name !== '' && artifact.name.endsWith(`/${name}`))
  const wish = named ? quoted(artifact.name) : 'any name: only a digest was given'
  const seen = names.map((name) => quoted(name)).join(', ') || 'no subject with the digest or the name'
  return check({
    id: 'subject-name',
    demand: wish,
    seen,
    source: 'statement.subject[].name',
    holds: named ? names.includes(artifact.name) : subjects.length > 0,
    code: 'policy/name',
    hint:
      near === undefined
        ? `the same bytes are attested as ${seen}; the policy wants the name ${wish}`
        : `attested as ${quoted(near)}; set "base" to ${quoted(artifact.name.slice(0, -near.length - 1))} if the names are relative to that folder`,
  })
}

/** A signature over bytes names one digest and nothing else; a name has nothing to be compared with. */
export function signatureBinding(
  { digest, source }: { readonly digest: Digest; readonly source: string },
  artifact: SubjectToVerify,
): SubjectBinding {
  const equal = artifact.digest[digest.algorithm] === digest.hex
  const row = check({
    id: 'subject-digest',
    demand: describeDigests(artifact.digest),
    seen: formatDigest(digest),
    source,
    holds: equal,
    code: 'integrity/digest-mismatch',
    hint: `the signature is over ${formatDigest(digest)}; the artifact is ${describeDigests(artifact.digest)}`,
  })
  return { checks: [row], concerns: true }
}

const describeDigests = (set: { readonly [algorithm: string]: string | undefined }): string =>
  DIGEST_ALGORITHMS.flatMap((a) => (set[a] === undefined ? [] : [`${a}:${set[a]}`])).join(', ')

function describeSubject(subject: StatementSubject): string {
  const digests = describeDigests(subject.digest) || `only ${subject.otherAlgorithms.join(', ')}`
  return `${quoted(subject.name, 100)} ${digests}`
}

function seenDigests(
  equal: readonly StatementSubject[],
  bad: readonly StatementSubject[],
  { subjects }: Statement,
): string {
  if (bad.length > 0) return bad.slice(0, 3).map(describeSubject).join('; ')
  if (equal.length > 0) return equal.slice(0, 3).map(describeSubject).join('; ')
  return subjects.length === 1
    ? describeSubject(subjects[0])
    : `${subjects.length} subjects, none with this digest`
}

function digestHint(
  artifact: SubjectToVerify,
  equal: readonly StatementSubject[],
  bad: readonly StatementSubject[],
): string {
  if (bad.length > 0) {
    return `the statement contradicts the artifact (${describeDigests(artifact.digest)}) in ${bad.slice(0, 3).map(describeSubject).join('; ')}`
  }
  return equal.length > 0 ? '' : `no subject of the statement has ${describeDigests(artifact.digest)}`
}
