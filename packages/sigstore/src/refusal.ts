import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'

/** Why a bundle is refused, before it is told to anybody. */
export interface Refusal {
  readonly code: ProblemCode & `integrity/${string}`
  readonly current: string
  readonly desired: string
  readonly cause?: string
}

export const refuse = (code: Refusal['code'], current: string, desired: string): Refusal => ({
  code,
  current,
  desired,
})

export const refusalProblem = (origin: string, refusal: Refusal): Problem => {
  const { code, ...parts } = refusal
  return problem(code, { attempted: `verify the bundle ${quoted(origin)}`, ...parts })
}

/**
 * What the library's error means. Whatever it is, it refuses the bundle: an error that is not understood counts as a
 * malformed bundle and never as a pass.
 */
export function refusalOfError(error: unknown): Refusal {
  const { code, text } = readError(error)
  const because = (refusal: Refusal): Refusal => ({ ...refusal, cause: text })
  if (code === 'SIGNATURE_ERROR') {
    return because(
      refuse(
        'integrity/signature',
        'the signature does not hold',
        'it must be made by the signer over these bytes',
      ),
    )
  }
  if (code === 'TIMESTAMP_ERROR') {
    return because(
      refuse(
        'integrity/signing-time',
        'its timestamp does not hold',
        'a trusted authority must vouch for the time of signing',
      ),
    )
  }
  if (code === 'CERTIFICATE_ERROR' && text.includes('SCT')) {
    return because(
      refuse(
        'integrity/certificate-timestamp',
        'its certificate is not proven to be logged',
        'a trusted certificate log must have signed for it',
      ),
    )
  }
  if (code === 'CERTIFICATE_ERROR' && text.includes('not valid or expired')) {
    return because(
      refuse(
        'integrity/signing-time',
        'it was signed outside the life of its certificate',
        'every trusted time must lie inside it',
      ),
    )
  }
  if (code === 'CERTIFICATE_ERROR' || code === 'PUBLIC_KEY_ERROR') {
    return because(
      refuse(
        'integrity/certificate',
        'its certificate does not lead to a trusted authority',
        'an authority of the trusted root must have issued it',
      ),
    )
  }
  if (code.startsWith('TLOG_')) {
    return because(
      refuse(
        'integrity/log-entry',
        'its log entry does not hold',
        'a trusted log must have entered this signature',
      ),
    )
  }
  return because(
    refuse(
      'integrity/bundle-malformed',
      'it could not be verified',
      'it must be a well-formed Sigstore bundle',
    ),
  )
}

function readError(error: unknown): { readonly code: string; readonly text: string } {
  if (!(error instanceof Error)) return { code: '', text: String(error) }
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return { code, text: `${error.message}${cause}` }
}
