import { problem, type Problem } from '@tier3/model/problem'

/** The registry gave no usable answer, and may give one later. */
export const unavailable = (attempted: string, host: string, detail: string): Problem =>
  problem('service/registry-unavailable', {
    attempted,
    current: `the registry ${host} is not available: ${detail}`,
    desired: 'it must answer',
  })

/** The registry answered, and the answer cannot or must not be used. */
export const refused = (
  attempted: string,
  current: string,
  desired = 'it must answer as the OCI distribution specification says',
): Problem => problem('service/registry-refused', { attempted, current, desired })

/** The registry wants other credentials, or any. */
export const denied = (attempted: string, current: string): Problem =>
  problem('permission/registry-denied', { attempted, current, desired: 'the registry must allow it' })

/** Bytes that are not those of their digest: somebody changed them, or serves something else. */
export const otherDigest = (attempted: string, wanted: string, served: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted,
    current: `the registry serves bytes with sha256:${served}`,
    desired: `they must have sha256:${wanted}`,
  })
