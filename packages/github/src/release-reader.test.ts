import type { ReleaseAsset } from '@tier3/model/release'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import { expect, it } from 'vitest'
import { createReleaseReader } from './release-reader.ts'
import { createRestClient } from './rest-client.ts'

const slug = parseRepoSlug('octo-org/kit')
if (!slug.ok) throw new Error(slug.problem)
const repository = slug.value

const AT = 'https://github.com/octo-org/kit/releases/download/v1.0.0'

it.each([
  { webUrl: `${AT}/pkg@1.0.0+a.tgz`, fits: true },
  { webUrl: `${AT}/pkg%401.0.0%2Ba.tgz`, fits: true },
  { webUrl: `${AT}/pkg@1.0.0%2Ba.tgz`, fits: true },
  { webUrl: `${AT}/other.tgz`, fits: false },
  { webUrl: `${AT}/%`, fits: false },
  { webUrl: `${AT.replace('octo-org', 'evil')}/pkg@1.0.0+a.tgz`, fits: false },
  { webUrl: `${AT.replace('github.com', 'evil.example')}/pkg@1.0.0+a.tgz`, fits: false },
  { webUrl: undefined, fits: false },
])('createReleaseReader takes $webUrl for the address of an asset: $fits', async ({ webUrl, fits }) => {
  const asked: unknown[] = []
  const client = {
    ...createRestClient({ apiUrl: 'https://api.github.com' }),
    digest: (place: unknown) => {
      asked.push(place)
      return Promise.resolve(ok({ sha256: 'a'.repeat(64), size: 1 }))
    },
  }
  const asset: ReleaseAsset = {
    id: 1,
    name: 'pkg@1.0.0+a.tgz',
    size: 1,
    state: 'uploaded',
    digest: undefined,
    contentType: 'application/gzip',
    ...(webUrl === undefined ? {} : { webUrl }),
  }
  const reader = createReleaseReader({ client, repository, through: 'web', serverUrl: 'https://github.com' })
  const hashed = await reader.hash(asset)
  expect([hashed.ok, asked]).toEqual(fits ? [true, [{ url: webUrl }]] : [false, []])
})
