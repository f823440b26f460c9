import { decodeStatement } from '@tier3/attestation/statement'
import { DIGEST_ALGORITHMS } from '@tier3/model/digest'
import { displayText, quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { SubjectToVerify } from '@tier3/verification/evidence'
import type { SubjectJudgement } from '@tier3/verification/verification'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/**
 * Why an artifact that was verified has no summary: it would say PASSED without a word of what was waived, or give the bytes a
 * name that nobody attested, so that an older artifact under a new name would pass with all who believe the summary.
 */
export function summaryRefusal({ subject, verdict, waivedBy = [] }: SubjectJudgement): Problem | undefined {
  const attempted = `sum up the verification of ${quoted(subject.name)}`
  if (waivedBy.length > 0)
    return problem('input/conflict', {
      attempted,
      current: `it rests on the waiver in ${displayText(waivedBy.map(({ file, line }) => `${file}:${line}`).join(', '), 500)}`,
      desired: 'a summary cannot say what was waived, so that nothing may be',
      fix: 'Leave `emit-vsa` out while a waiver is needed, or change what the policy demands.',
    })
  if (verdict.kind !== 'verified' || verdict.by.some((bundle) => names(bundle, subject))) return undefined
  return problem('policy/name', {
    attempted,
    current: 'no attestation that it was verified by gives these bytes this name',
    desired: 'a summary binds a name, which must have been attested',
    fix: 'Leave `emit-vsa` out, or verify the artifact under the name that it was attested with.',
  })
}

const names = ({ content }: VerifiedBundle, { name, digest }: SubjectToVerify): boolean => {
  const statement = content.kind === 'statement' ? decodeStatement(content.payload) : undefined
  return (
    statement?.ok === true &&
    statement.value.subjects.some(
      (one) =>
        one.name === name &&
        DIGEST_ALGORITHMS.some((a) => digest[a] !== undefined && one.digest[a] === digest[a]),
    )
  )
}

/** Two artifacts of one name, as the images of an index are, would be summed up in one file. */
export function repeatedPaths(paths: readonly string[]): readonly Problem[] {
  const seen = new Set<string>()
  const repeated = new Set(paths.filter((path) => seen.size === seen.add(path).size))
  return [...repeated].map((path) =>
    problem('input/duplicate-name', {
      attempted: `write ${quoted(path)}`,
      current: 'two artifacts have the name that it is made of',
      desired: 'every summary must have a path of its own',
      fix: 'Verify the artifacts one by one, and an image without `include-children`.',
    }),
  )
}
