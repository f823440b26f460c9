import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import githubTufRoot from './github-tuf-root.json' with { type: 'json' }
import { chooseTrustedRoot, type TrustedRootMaterial } from './trusted-root.ts'
import {
  GITHUB_MIRROR,
  PUBLIC_GOOD_MIRROR,
  refreshTrustedRoot,
  type RefreshOptions,
} from './trusted-root-refresh.ts'

/** Where the newest keys of an instance are fetched, and the first key that everything there must lead back to. */
export interface RootMirror {
  readonly url: string
  /** Undefined for the public-good instance alone, whose first key the TUF client carries. */
  readonly initialRoot: unknown
}

/**
 * GitHub's own instance. The initial root is version 3, which GitHub's command line carries, too; it ended in April 2025,
 * which is no harm: a TUF client walks from it over signed successors to the newest one.
 */
const GITHUB: RootMirror = { url: GITHUB_MIRROR, initialRoot: githubTufRoot }

const PUBLIC_GOOD: RootMirror = { url: PUBLIC_GOOD_MIRROR, initialRoot: undefined }

/** The instances whose keys can be fetched: a first key of them is built in. */
export type FetchedDomain = 'public-good' | 'github'

/** Fetches the newest trusted root through TUF in a folder of its own, which is removed afterwards. */
export async function fetchTrustedRoot(
  domain: FetchedDomain,
  mirror: RootMirror = domain === 'public-good' ? PUBLIC_GOOD : GITHUB,
  limits: Pick<RefreshOptions, 'timeoutSeconds' | 'retries' | 'deadlineSeconds'> = {},
): Promise<Result<TrustedRootMaterial, Problem>> {
  const folder = await mkdtemp(join(tmpdir(), 'tier3-root-'))
  try {
    const first = join(folder, 'root.json')
    if (mirror.initialRoot !== undefined) await writeFile(first, JSON.stringify(mirror.initialRoot))
    const roots = await refreshTrustedRoot({
      mirror: mirror.url,
      cacheDir: join(folder, 'cache'),
      ...limits,
      ...(mirror.initialRoot === undefined ? {} : { initialRoot: first }),
    })
    return roots.ok ? chooseTrustedRoot(roots.value, domain) : roots
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
