import { createHash } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { Job } from './jobs.ts'
import type { ProbeAnswer } from './rest-probe.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let job: Job
let run = 500

beforeAll(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo-org', name: 'app' })
})
beforeEach(() => {
  job = startJob((run += 1))
})
afterAll(() => github.close())

const startJob = (runId: number): Job =>
  github.startJob({
    repository,
    workflowRef: 'octo-org/app/.github/workflows/ci.yml@refs/heads/main',
    ref: 'refs/heads/main',
    sha: repository.head,
    eventName: 'push',
    runId,
    permissions: { actions: 'read' },
  })

/** The two backend ids that the client reads from the runtime token's scope. */
function backendIds(token: string): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } {
  const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const [name, runId = '', jobId = ''] = String(fieldOf(payload, 'scp')).split(':')
  expect(name).toBe('Actions.Results')
  return { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId }
}

const twirp = (method: string, fields: object, as: Job = job, scope: Job = as): Promise<ProbeAnswer> => {
  const service = new URL(
    `/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
    job.env['ACTIONS_RESULTS_URL'],
  )
  return restProbe(github, as.runtimeToken)('POST', service.href, {
    json: { ...backendIds(scope.runtimeToken), ...fields },
  })
}

async function upload(name: string, blocks: readonly string[], as: Job = job): Promise<ProbeAnswer> {
  const created = await twirp('CreateArtifact', { name, version: 7, mime_type: 'application/zip' }, as)
  const address = String(fieldOf(created.body, 'signed_upload_url'))
  const rest = restProbe(github)
  const ids = blocks.map((_, index) =>
    Buffer.from(`block-${String(index).padStart(6, '0')}`).toString('base64'),
  )
  for (const [index, id] of ids.entries()) {
    const put = await rest('PUT', `${address}&comp=block&blockid=${encodeURIComponent(id)}`, {
      bytes: blocks[index] ?? '',
    })
    expect(put.status).toBe(201)
  }
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`
  expect((await rest('PUT', `${address}&comp=blocklist`, { bytes: list })).status).toBe(201)
  const bytes = blocks.join('')
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return twirp('FinalizeArtifact', { name, size: String(bytes.length), hash }, as)
}

describe('artifact service', () => {
  test('upload in blocks, listing, signed download, removal', async () => {
    const finalized = await upload('dist', ['hello ', 'world'])
    expect(finalized.body).toMatchObject({ ok: true })
    const id = String(fieldOf(finalized.body, 'artifact_id'))
    const other = startJob(run)
    const listed = await twirp('ListArtifacts', { name_filter: 'dist' }, other)
    expect(listed.body).toMatchObject({
      artifacts: [
        {
          name: 'dist',
          size: '11',
          database_id: id,
          digest: `sha256:${createHash('sha256').update('hello world').digest('hex')}`,
        },
      ],
    })
    expect((await twirp('ListArtifacts', { id_filter: '1' }, other)).body).toEqual({ artifacts: [] })
    const signed = await twirp('GetSignedArtifactURL', { name: 'dist' }, other)
    const address = String(fieldOf(signed.body, 'signed_url'))
    const download = await restProbe(github)('GET', address)
    expect([download.status, download.body]).toEqual([200, 'hello world'])
    expect((await restProbe(github)('PUT', address, { bytes: 'evil' })).status).toBe(403)
    expect((await twirp('DeleteArtifact', { name: 'dist' })).body).toEqual({ ok: true, artifact_id: id })
    expect((await twirp('GetSignedArtifactURL', { name: 'dist' })).status).toBe(404)
    expect((await restProbe(github)('GET', address)).status).toBe(404)
  })

  test('the JSON spelling of protobuf fields is understood', async () => {
    const ids = backendIds(job.runtimeToken)
    const service = `${github.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`
    const answer = await restProbe(github, job.runtimeToken)('POST', service, {
      json: { workflowRunBackendId: ids.workflow_run_backend_id },
    })
    expect([answer.status, answer.body]).toEqual([200, { artifacts: [] }])
  })

  test('an unfinished artifact is invisible', async () => {
    await twirp('CreateArtifact', { name: 'half', version: 4 })
    expect((await twirp('ListArtifacts', {})).body).toEqual({ artifacts: [] })
    expect((await twirp('GetSignedArtifactURL', { name: 'half' })).status).toBe(404)
    expect((await twirp('FinalizeArtifact', { name: 'half', size: '0' })).status).toBe(404)
  })

  test.each([
    { name: 'a wrong size', finalize: { size: '1' }, expected: [400, 'invalid_argument'] },
    {
      name: 'a wrong hash',
      finalize: { size: '5', hash: `sha256:${'0'.repeat(64)}` },
      expected: [400, 'invalid_argument'],
    },
    { name: 'the true size alone', finalize: { size: '5' }, expected: [200, undefined] },
  ])('finalising with $name', async ({ finalize, expected }) => {
    const created = await twirp('CreateArtifact', { name: 'a', version: 4 })
    await restProbe(github)('PUT', String(fieldOf(created.body, 'signed_upload_url')), { bytes: 'hello' })
    const answer = await twirp('FinalizeArtifact', { name: 'a', ...finalize })
    expect([answer.status, fieldOf(answer.body, 'code')]).toEqual(expected)
  })

  test('refusals', async () => {
    await upload('dist', ['x'])
    const foreign = startJob(run + 1000)
    const refused = [
      await twirp('CreateArtifact', { name: 'dist' }),
      await twirp('CreateArtifact', { name: 'a/b' }),
      await twirp('GetSignedArtifactURL', { name: 'dist' }, foreign),
      await twirp('GetSignedArtifactURL', { name: 'dist' }, foreign, job),
      await restProbe(github, job.token)(
        'POST',
        `${github.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`,
        { json: {} },
      ),
    ]
    expect(refused.map(({ status, body }) => [status, fieldOf(body, 'code')])).toEqual([
      [409, 'already_exists'],
      [400, 'invalid_argument'],
      [404, 'not_found'],
      [403, 'permission_denied'],
      [401, 'unauthenticated'],
    ])
    const created = await twirp('CreateArtifact', { name: 'b' })
    const list = await restProbe(github)(
      'PUT',
      `${String(fieldOf(created.body, 'signed_upload_url'))}&comp=blocklist`,
      {
        bytes: '<BlockList><Latest>missing</Latest></BlockList>',
      },
    )
    expect([list.status, list.headers.get('x-ms-error-code')]).toEqual([400, 'InvalidBlockList'])
  })

  test('the REST surface lists finished artifacts', async () => {
    await upload('dist', ['x'])
    await upload('sbom', ['y'])
    const rest = restProbe(github, job.token)
    const all = await rest('GET', `/repos/octo-org/app/actions/runs/${run}/artifacts`)
    expect(all.body).toMatchObject({
      total_count: 2,
      artifacts: [{ name: 'sbom', workflow_run: { id: run, head_sha: repository.head } }, { name: 'dist' }],
    })
    const named = await rest('GET', '/repos/octo-org/app/actions/artifacts?name=sbom&per_page=1')
    expect(named.body).toMatchObject({ artifacts: [{ name: 'sbom', size_in_bytes: 1, expired: false }] })
  })
})
