import { findPackageJSON } from 'node:module'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

/** The part of the client that is driven here; the package belongs to another workspace member. */
type Rest = Readonly<
  Record<string, (parameters: object) => Promise<{ readonly data: unknown; readonly status: number }>>
>
interface Client {
  readonly rest: { readonly repos: Rest; readonly git: Rest; readonly users?: Rest }
  paginate(method: unknown, parameters: object): Promise<readonly unknown[]>
}

let github: EmulatedGitHub
let client: Client
const where = { owner: 'octo-org', repo: 'app' }

beforeAll(async () => {
  github = await startGitHub()
  const repository = github.createRepository({ owner: 'octo-org', name: 'app', immutableReleases: true })
  const manifest =
    findPackageJSON('@actions/github', new URL('../../../github/package.json', import.meta.url)) ?? ''
  const entry = new URL('lib/github.js', pathToFileURL(manifest))
  const library = (await import(entry.href)) as { getOctokit(token: string, options: object): Client }
  const token = github.tokenFor({ repository, permissions: { contents: 'write', attestations: 'write' } })
  client = library.getOctokit(token, {
    baseUrl: github.apiUrl,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
})
afterAll(() => github.close())

const call = async (group: 'repos' | 'git', method: string, parameters: object): Promise<unknown> => {
  const found = client.rest[group][method]
  if (found === undefined) throw new Error(`no method ${method}`)
  return (await found({ ...where, ...parameters })).data
}

test('octokit: draft, upload, publish, download', async () => {
  const draft = (await call('repos', 'createRelease', { tag_name: 'v1.0.0', draft: true })) as {
    id: number
    upload_url: string
  }
  for (const name of ['a.txt', 'b.txt', 'c.txt']) {
    await call('repos', 'uploadReleaseAsset', {
      release_id: draft.id,
      url: draft.upload_url,
      name,
      data: `bytes of ${name}`,
    })
  }
  const listed = await client.paginate(client.rest.repos['listReleaseAssets'], {
    ...where,
    release_id: draft.id,
    per_page: 1,
  })
  expect(listed).toMatchObject([{ name: 'a.txt' }, { name: 'b.txt' }, { name: 'c.txt' }])
  await expect(call('repos', 'getReleaseByTag', { tag: 'v1.0.0' })).rejects.toMatchObject({ status: 404 })
  const published = await call('repos', 'updateRelease', {
    release_id: draft.id,
    tag_name: 'v1.0.0',
    draft: false,
  })
  expect(published).toMatchObject({ immutable: true, draft: false })
  const found = (await call('repos', 'getReleaseByTag', { tag: 'v1.0.0' })) as { assets: { id: number }[] }
  const accept = { headers: { accept: 'application/octet-stream' } }
  const bytes = (await call('repos', 'getReleaseAsset', {
    asset_id: found.assets[0]?.id,
    ...accept,
  })) as ArrayBuffer
  expect(Buffer.from(bytes).toString()).toBe('bytes of a.txt')
  await expect(
    call('repos', 'uploadReleaseAsset', {
      release_id: draft.id,
      url: draft.upload_url,
      name: 'd.txt',
      data: 'late',
    }),
  ).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('Cannot upload assets to an immutable release.') as string,
  })
  expect(await call('git', 'getRef', { ref: 'tags/v1.0.0' })).toMatchObject({ ref: 'refs/tags/v1.0.0' })
})
