import { afterAll, beforeAll, expect, test } from 'vitest'

import { fieldOf, restProbe } from './rest-probe.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let writer: ReturnType<typeof restProbe>
const AT = '/repos/octo-org/app/issues'

beforeAll(async () => {
  github = await startGitHub()
  const repository = github.createRepository({ owner: 'octo-org', name: 'app' })
  writer = restProbe(github, github.tokenFor({ repository, permissions: { issues: 'write' } }))
})
afterAll(() => github.close())

const numbers = async (query: string) => {
  const { body } = await writer('GET', AT + query)
  return Array.isArray(body) ? body.map((issue) => fieldOf(issue, 'number')) : body
}

test('issues: made, found by label, changed, closed and opened again', async () => {
  const made = await writer('POST', AT, { json: { title: 'Drift', body: 'a', labels: ['tier3'] } })
  expect([made.status, made.body]).toEqual([
    201,
    expect.objectContaining({ number: 1, state: 'open', title: 'Drift', body: 'a', closed_at: null }),
  ])
  await writer('POST', AT, { json: { title: 'Other', labels: [{ name: 'x' }] } })
  expect([await numbers(''), await numbers('?labels=tier3'), await numbers('?labels=tier3,x')]).toEqual([
    [2, 1],
    [1],
    [],
  ])
  const closed = await writer('PATCH', `${AT}/1`, { json: { state: 'closed', body: 'b' } })
  expect(closed.body).toMatchObject({ state: 'closed', body: 'b', title: 'Drift', state_reason: 'completed' })
  expect([await numbers(''), await numbers('?state=closed'), await numbers('?state=all&per_page=1')]).toEqual(
    [[2], [1], [2]],
  )
  await writer('PATCH', `${AT}/1`, { json: { state: 'open', title: 'Again', labels: [] } })
  expect((await writer('GET', `${AT}/1`)).body).toMatchObject({ state: 'open', title: 'Again', labels: [] })
})

test.each([
  { name: 'no title', method: 'POST', path: AT, json: { body: 'x' }, status: 422 },
  { name: 'an empty title', method: 'POST', path: AT, json: { title: '' }, status: 422 },
  {
    name: 'labels that are no list',
    method: 'POST',
    path: AT,
    json: { title: 'x', labels: 'y' },
    status: 422,
  },
  { name: 'an unknown state', method: 'PATCH', path: `${AT}/1`, json: { state: 'done' }, status: 422 },
  { name: 'an issue that is not there', method: 'PATCH', path: `${AT}/99`, json: {}, status: 404 },
])('issues: $name is $status', async ({ method, path, json, status }) => {
  expect((await writer(method, path, { json })).status).toBe(status)
})

test('issues: a reader makes none', async () => {
  const reader = github.tokenFor({ repository: 'octo-org/app', permissions: { issues: 'read' } })
  expect((await restProbe(github, reader)('POST', AT, { json: { title: 'x' } })).status).toBe(403)
})

test('immutable releases: switched by an administrator', async () => {
  const at = '/repos/octo-org/app/immutable-releases'
  expect((await writer('PUT', at)).status).toBe(403)
  const token = github.tokenFor({ repository: 'octo-org/app', permissions: { administration: 'write' } })
  const admin = restProbe(github, token)
  expect((await admin('GET', at)).status).toBe(404)
  expect((await admin('PUT', at)).status).toBe(204)
  expect((await admin('GET', at)).body).toEqual({ enabled: true, enforced_by_owner: false })
  expect((await admin('DELETE', at)).status).toBe(204)
  expect((await admin('GET', at)).status).toBe(404)
})
