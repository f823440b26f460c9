import { evaluate } from './evaluate.ts'
import type { SubjectVerdict } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'
import { bundle, policy } from './verified-bundle.fixture.ts'

const { mediaType, bundleDigest, trustDomain, signer, times, content } = bundle()

// @ts-expect-error: nothing verified has no form as a success
export const empty: SubjectVerdict = { kind: 'verified', by: [] }

// @ts-expect-error: a rejection has a reason
export const unexplained: SubjectVerdict = { kind: 'rejected', reasons: [] }

// @ts-expect-error: an outage has a name
export const unnamed: SubjectVerdict = { kind: 'indeterminate', reasons: [] }

// @ts-expect-error: only the adapter that checked the cryptography can make the witness
export const forged: VerifiedBundle = { mediaType, bundleDigest, trustDomain, signer, times, content }

// @ts-expect-error: no evidence cannot be judged
export const nothing = () => evaluate(policy(), [])
