import type { Json } from '@tier3/model/json'
import { isJsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release } from '@tier3/model/release'
import type { ReleaseSink, ReleaseText, UploadOutcome } from '@tier3/model/release-sink'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeAsset, decodeRelease } from './release-decoding.ts'
import type { Asking, RestAnswer, RestClient, RestParameters, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { transferTime } from './transfer-time.ts'
import { unseenRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=write'

/**
 * Drafts of one repository on GitHub, always by their id: what a tag names may be another release. Nothing that changes
 * the published state is sent twice.
 */
export function createReleaseSink(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): ReleaseSink {
  const { client, repository } = options
  const where = slugParts(repository)
  /** Where the assets of a release go, as GitHub said with the release. */
  const uploadUrls = new Map<number, string>()

  async function send(
    route: RestRoute,
    parameters: RestParameters,
    asking: Asking,
  ): Promise<Result<Extract<RestAnswer, { kind: 'found' }> | undefined, Problem>> {
    const answer = await client.request(route, { ...where, ...parameters }, asking)
    if (!answer.ok) return failed(answer.problem)
    return ok(answer.value.kind === 'found' ? answer.value : undefined)
  }

  function keepRelease(data: Json, attempted: string): Result<Release, Problem> {
    const release = decodeRelease(data)
    if (!release.ok) return failed(unexpectedAnswer(attempted, release.problem))
    const address = isJsonObject(data) ? data['upload_url'] : undefined
    if (typeof address === 'string') uploadUrls.set(release.value.id, address)
    return ok({ ...release.value, assets: [] })
  }

  /** The address for uploads of a release: what stands in front of its template, when it is what it must be. */
  async function uploadUrl(id: number, asking: Asking): Promise<Result<string, Problem>> {
    if (!uploadUrls.has(id)) {
      const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
      const answer = await send(route, { release_id: id }, asking)
      if (!answer.ok) return answer
      if (answer.value === undefined) return failed(gone(asking.attempted))
      const kept = keepRelease(answer.value.data, asking.attempted)
      if (!kept.ok) return kept
    }
    const address = (uploadUrls.get(id) ?? '').replace(/\{[^{}]{0,100}\}$/, '')
    const path = `/repos/${repository}/releases/${id}/assets`.toLowerCase()
    const fits = URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith(path)
    return fits
      ? ok(address)
      : failed(unexpectedAnswer(asking.attempted, 'the address for uploads is not that of the release'))
  }

  return {
    async createDraft(text) {
      const asking = {
        attempted: `make a draft for the tag ${JSON.stringify(text.tag)}`,
        permission: PERMISSION,
      }
      const data = JSON.stringify({ ...bodyOf(text), draft: true })
      const answer = await send('POST /repos/{owner}/{repo}/releases', { data }, asking)
      if (!answer.ok) return failed(tagRefusal(answer.problem, text.tag) ?? answer.problem)
      if (answer.value === undefined)
        return failed(unseenRepository(repository, asking.attempted, PERMISSION))
      return keepRelease(answer.value.data, asking.attempted)
    },
    async upload(releaseId, file) {
      const asking = { attempted: `upload the asset ${JSON.stringify(file.name)}`, permission: PERMISSION }
      const address = await uploadUrl(releaseId, asking)
      if (!address.ok) return { kind: 'failed', problem: address.problem, again: false }
      const content = { ...file, timeoutMs: transferTime(file.size), open: () => file.open() }
      const url = `${address.value}?name=${encodeURIComponent(file.name)}`
      const attempt = await client.upload(url, content, asking)
      if ('refusal' in attempt) {
        const { problem: refused, repeat } = attempt.refusal
        if (/\balready_exists\b/.test(refused.cause ?? '')) return { kind: 'taken' }
        return { kind: 'failed', problem: refused, again: repeat !== undefined }
      }
      return uploaded(attempt.result, file.name, asking.attempted)
    },
    async deleteAsset(assetId) {
      const asking = { attempted: `delete asset ${assetId}`, permission: PERMISSION, idempotent: true }
      const route = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}'
      const answer = await send(route, { asset_id: assetId }, asking)
      return answer.ok ? ok(undefined) : answer
    },
    async deleteDraft(releaseId) {
      const asking = { attempted: `delete the draft ${releaseId}`, permission: PERMISSION }
      const route = 'DELETE /repos/{owner}/{repo}/releases/{release_id}'
      const answer = await send(route, { release_id: releaseId }, asking)
      return answer.ok ? ok(undefined) : answer
    },
    async publish(releaseId, text) {
      const asking = { attempted: `publish release ${releaseId}`, permission: PERMISSION }
      // A change of a draft that does not say its tag again may untie it from the tag.
      const data = JSON.stringify({ ...bodyOf(text), draft: false, make_latest: text.makeLatest })
      const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}'
      const answer = await send(route, { release_id: releaseId, data }, asking)
      if (!answer.ok) return failed(tagRefusal(answer.problem, text.tag) ?? answer.problem)
      return answer.value === undefined
        ? failed(gone(asking.attempted))
        : keepRelease(answer.value.data, asking.attempted)
    },
  }
}

/**
 * Without `target_commitish`: the tag is there and says which commit it is, and GitHub refuses a job's token a target whose
 * workflow files differ from those of the default branch ("Resource not accessible by integration", since 2023-11-02).
 */
const bodyOf = ({ tag, name, body, prerelease }: ReleaseText) => ({
  tag_name: tag,
  name,
  body,
  prerelease,
})

function uploaded(answer: Result<RestAnswer, Problem>, name: string, attempted: string): UploadOutcome {
  if (!answer.ok) return { kind: 'failed', problem: answer.problem, again: false }
  if (answer.value.kind === 'not-found') return { kind: 'failed', problem: gone(attempted), again: false }
  const asset = decodeAsset(answer.value.data)
  if (!asset.ok) return { kind: 'failed', problem: unexpectedAnswer(attempted, asset.problem), again: true }
  if (asset.value.name !== name) {
    const current = `GitHub stored it as ${JSON.stringify(asset.value.name)}`
    const desired = 'it must keep its name'
    return {
      kind: 'failed',
      problem: problem('input/asset-name', { attempted, current, desired }),
      again: false,
    }
  }
  return { kind: 'uploaded', asset: asset.value }
}

/** What GitHub says of the tag of a release in its own words, told in ours. */
function tagRefusal(refused: Problem, tag: string): Problem | undefined {
  const said = refused.cause ?? ''
  if (refused.code !== 'service/github-refused') return undefined
  const parts = { attempted: refused.attempted, cause: said }
  if (/was used by an immutable release/i.test(said)) {
    return problem('policy/tag-used-up', {
      ...parts,
      current: `an immutable release of the tag ${JSON.stringify(tag)} was deleted`,
      desired: 'a tag can have one immutable release only, for ever',
    })
  }
  if (!/\balready_exists\b/.test(said)) return undefined
  return problem('policy/release-foreign', {
    ...parts,
    current: `another release of the tag ${JSON.stringify(tag)} was published in the meantime`,
    desired: 'a tag has one published release at most',
  })
}

const gone = (attempted: string): Problem =>
  problem('service/github-refused', {
    attempted,
    current: 'GitHub shows no such release to this token',
    desired: 'the draft must be there, and the token must have contents: write',
    fix: 'Find out who deleted the draft, and run the job again; or add to the job:\npermissions:\n  contents: write',
  })
