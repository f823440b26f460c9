import { initTUF } from '@sigstore/tuf'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import { serviceFailure } from './service-failure.ts'
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
}

export const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev'
export const GITHUB_MIRROR = 'https://tuf-repo.github.com'

/** Fetches the newest trusted root through TUF, which checks its signatures, age and version. */
export async function refreshTrustedRoot(
  options: RefreshOptions,
): Promise<Result<NonEmpty<TrustedRootMaterial>, Problem>> {
  const { mirror, initialRoot, cacheDir, timeoutSeconds = 20, retries = 2 } = options
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
    const tuf = await initTUF({
      mirrorURL: mirror,
      cachePath: cacheDir,
      timeout: timeoutSeconds * 1000,
      retry: { retries, minTimeout: 500, maxTimeout: 5000 },
      ...(initialRoot === undefined ? {} : { rootPath: initialRoot }),
    })
    return parseTrustedRoot(await tuf.getTarget('trusted_root.json'), host)
  } catch (error) {
    const { kind, detail } = serviceFailure(error)
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
