import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** The services of one Sigstore instance that a signer talks to. */
export interface SigstoreInstance {
  /** Shown to people, e.g. `public-good` or the path of the signing config. */
  readonly name: string
  readonly certificateAuthority: string
  /** Base URLs of the transparency log by version of its interface; empty for an instance without a log. */
  readonly logs: { readonly 1?: string; readonly 2?: string }
  readonly timestampAuthority?: string
}

export const PUBLIC_GOOD: SigstoreInstance = {
  name: 'public-good',
  certificateAuthority: 'https://fulcio.sigstore.dev',
  logs: { 1: 'https://rekor.sigstore.dev', 2: 'https://log2025-1.rekor.sigstore.dev' },
  timestampAuthority: 'https://timestamp.sigstore.dev/api/v1/timestamp',
}

export const STAGING: SigstoreInstance = {
  name: 'staging',
  certificateAuthority: 'https://fulcio.sigstage.dev',
  logs: { 1: 'https://rekor.sigstage.dev' },
  timestampAuthority: 'https://timestamp.sigstage.dev/api/v1/timestamp',
}

/** GitHub's own instance for private repositories: nothing is published, a timestamp stands in for the log. */
export const GITHUB_PRIVATE: SigstoreInstance = {
  name: 'github',
  certificateAuthority: 'https://fulcio.githubapp.com',
  logs: {},
  timestampAuthority: 'https://timestamp.githubapp.com/api/v1/timestamp',
}

/** The services that one run uses. */
export interface SigningServices {
  readonly certificateAuthority: string
  readonly log?: { readonly url: string; readonly version: 1 | 2 }
  readonly timestampAuthority?: string
}

/**
 * Picks the services for a run. Without a trusted time nobody can verify a keyless signature, so a timestamp is always taken
 * where the log gives none: with Rekor v2, and without a log.
 */
export function signingServices(
  instance: SigstoreInstance,
  { rekorVersion, timestamp }: { readonly rekorVersion: 1 | 2; readonly timestamp: boolean },
): Result<SigningServices, Problem> {
  const url = instance.logs[rekorVersion]
  const hasLogs = instance.logs[1] !== undefined || instance.logs[2] !== undefined
  if (hasLogs && url === undefined) {
    return refuse(
      instance,
      `it has no transparency log of version ${rekorVersion}`,
      'Choose the other `rekor-version`, or give a `signing-config` that names such a log.',
    )
  }
  const needed = timestamp || url === undefined || rekorVersion === 2
  if (needed && instance.timestampAuthority === undefined) {
    return refuse(
      instance,
      'it has no timestamp authority',
      timestamp && url !== undefined && rekorVersion === 1
        ? 'Set `timestamp: false`, or give a `signing-config` that names a timestamp authority.'
        : 'Give a `signing-config` that names a timestamp authority.',
    )
  }
  return ok({
    certificateAuthority: instance.certificateAuthority,
    ...(url === undefined ? {} : { log: { url, version: rekorVersion } }),
    ...(needed && instance.timestampAuthority !== undefined
      ? { timestampAuthority: instance.timestampAuthority }
      : {}),
  })
}

const refuse = ({ name }: SigstoreInstance, current: string, fix: string): Result<never, Problem> =>
  failed(
    problem('input/conflict', {
      attempted: `choose the services of the Sigstore instance "${name}"`,
      current,
      desired: 'every service that the inputs ask for must exist there',
      fix,
    }),
  )
