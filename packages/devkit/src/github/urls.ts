import type { Repository } from './state.ts'
import { fullName } from './state.ts'

/** Where each surface of the service is served. */
export interface Urls {
  /** Origin of everything but the blobs. */
  readonly origin: string
  /** REST; what `GITHUB_API_URL` holds. */
  readonly api: string
  readonly uploads: string
  /** Web addresses in answers (`html_url`); nothing is served there. */
  readonly server: string
  /**
   * Blobs are served under another host name of the same machine, as GitHub redirects to a storage host: a client that
   * sends its token along is caught there.
   */
  readonly blobs: string
}

export function createUrls(origin: string, server: string): Urls {
  return {
    origin,
    api: `${origin}/api`,
    uploads: `${origin}/uploads`,
    server,
    blobs: `${origin.replace('//127.0.0.1:', '//localhost:')}/_blob`,
  }
}

/** Encodes each segment of a path or a ref, keeping the slashes. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export const repositoryApi = (urls: Urls, repository: Repository): string =>
  `${urls.api}/repos/${encodePath(fullName(repository))}`

export const repositoryWeb = (urls: Urls, repository: Repository): string =>
  `${urls.server}/${fullName(repository)}`
