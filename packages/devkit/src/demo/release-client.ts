import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A release as the REST API shows it, cut to what the story needs. */
export interface PublishedRelease {
  readonly id: number
  readonly assets: readonly {
    readonly name: string
    readonly browser_download_url: string
    readonly digest: string | null
  }[]
}

/** Draft, upload, publish: the order that immutable releases demand. */
export async function publishRelease(
  api: { readonly url: string; readonly repository: string; readonly token: string },
  tag: string,
  files: readonly string[],
): Promise<PublishedRelease> {
  const headers = {
    authorization: `Bearer ${api.token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/octet-stream',
  }
  const call = async (
    url: string,
    init: RequestInit,
  ): Promise<PublishedRelease & { readonly upload_url: string }> => {
    const answer = await fetch(url, { ...init, headers })
    if (!answer.ok)
      throw new Error(
        `${init.method} ${new URL(url).pathname} answered ${answer.status}: ${await answer.text()}`,
      )
    return (await answer.json()) as PublishedRelease & { readonly upload_url: string }
  }
  const releases = `${api.url}/repos/${api.repository}/releases`
  const body = { tag_name: tag, name: tag, draft: true }
  const draft = await call(releases, { method: 'POST', body: JSON.stringify(body) })
  const [uploads = ''] = draft.upload_url.split('{')
  for (const file of files) {
    await call(`${uploads}?name=${encodeURIComponent(basename(file))}`, {
      method: 'POST',
      body: new Uint8Array(await readFile(file)),
    })
  }
  const published = { tag_name: tag, draft: false }
  return call(`${releases}/${draft.id}`, { method: 'PATCH', body: JSON.stringify(published) })
}

/** Downloads as a stranger does: no token. */
export async function downloadAsset(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
