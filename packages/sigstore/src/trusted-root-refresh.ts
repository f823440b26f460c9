import { initTUF } from '@sigstore/tuf'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import { AttemptTimeout, serviceFailure, type ServiceFailure } from './service-failure.ts'
import { parseTrustedRoot, type TrustedRootMaterial } from './trusted-root.ts'

export interface RefreshOptions {
  /** Base URL of the TUF repository. */
  readonly mirror: string
  /** Path of the `root.json` to start from; only the public-good mirror has one built in. */
  readonly initialRoot?: string
  /** Folder of this run's own: nothing is shared with other tools, and nothing is left behind by them. */
  readonly cacheDir: string
  readonly timeoutSeconds?: number
  readonly retries?: number
  /** How long everything together may take, however little of it arrives at a time; a minute when absent. */
  readonly deadlineSeconds?: number
}

export const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev'
export const GITHUB_MIRROR = 'https://tuf-repo.github.com'

/** Fetches the newest trusted root through TUF, which checks its signatures, age and version. */
export async function refreshTrustedRoot(
  options: RefreshOptions,
): Promise<Result<NonEmpty<TrustedRootMaterial>, Problem>> {
  const { mirror, initialRoot, cacheDir, timeoutSeconds = 20, retries = 2, deadlineSeconds = 60 } = options
  const { host } = new URL(mirror)
  if (initialRoot === undefined && mirror !== PUBLIC_GOOD_MIRROR) {
    return failed(
      problem('input/missing', {
        attempted: `fetch the trusted root from ${host}`,
        current: 'no initial `root.json` is built in for it',
        desired: 'the first key to believe must come from your configuration',
        fix: "Give the instance's `trusted_root.json` in `trusted-root`.",
      }),
    )
  }
  try {
    const fetching = initTUF({
      mirrorURL: mirror,
      cachePath: cacheDir,
      timeout: timeoutSeconds * 1000,
      retry: { retries, minTimeout: 500, maxTimeout: 5000 },
      ...(initialRoot === undefined ? {} : { rootPath: initialRoot }),
    }).then((tuf) => tuf.getTarget('trusted_root.json'))
    return parseTrustedRoot(await within(deadlineSeconds, fetching), host)
  } catch (error) {
    const { kind, detail } = failureOf(error)
    const attempted = `fetch the trusted root from ${host}`
    return failed(
      kind === 'unexpected'
        ? problem('integrity/trusted-root', {
            attempted,
            current: 'its metadata does not hold',
            desired: 'it must be signed, current and complete',
            cause: detail,
          })
        : problem('service/trusted-root-unavailable', {
            attempted,
            current: 'it did not answer',
            desired: 'it must give its newest metadata',
            cause: detail,
          }),
    )
  }
}

/** A mirror that sends a byte now and then would else be listened to for as long as there are files to ask for. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AttemptTimeout(`no end after ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
  }
}

/** The client keeps of some errors nothing but their text; an outage must not read as tampering. */
function failureOf(error: unknown): ServiceFailure {
  const failure = serviceFailure(error)
  const lost =
    /^Unable to load (?:snapshot|targets) .*(?:Failed to download|fetch failed|TimeoutError|AbortError|terminated)/
  return failure.kind === 'unexpected' && lost.test(failure.detail)
    ? { ...failure, kind: 'unavailable' }
    : failure
}
