import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { verifyToken } from '../oidc/issuer.ts'
import type { JobOptions } from './job-claims.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
const SHA = 'a'.repeat(40)
const CALLED = 'octo-org/kit/.github/workflows/release.yml@refs/tags/v1'

beforeAll(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo-org', name: 'app', id: 123, ownerId: 456 })
})
afterAll(() => github.close())

const tagPush = (): Omit<JobOptions, 'repository'> & { readonly repository: SeededRepository } => ({
  repository,
  workflowRef: 'octo-org/app/.github/workflows/ci.yml@refs/tags/v1.2.3',
  workflowSha: SHA,
  ref: 'refs/tags/v1.2.3',
  sha: SHA,
  eventName: 'push',
  runId: 100,
  runAttempt: 2,
  actor: 'mona',
  permissions: { 'id-token': 'write', contents: 'write' },
})

async function identity(
  env: Readonly<Record<string, string>>,
  audience?: string,
  bearer?: string,
): Promise<{ status: number; body: unknown }> {
  const address = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const suffix = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`
  return restProbe(github, bearer ?? env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])('GET', address + suffix)
}

describe('identity tokens', () => {
  test('carry the true claims of the job, incl. the reusable workflow', async () => {
    const job = github.startJob({
      ...tagPush(),
      jobWorkflowRef: CALLED,
      jobWorkflowSha: 'b'.repeat(40),
      environment: 'prod:eu',
    })
    const answer = await identity(job.env, 'sigstore')
    expect(answer.status).toBe(200)
    const value = String(fieldOf(answer.body, 'value'))
    expect(fieldOf(answer.body, 'count')).toBe(value.length)
    const claims = verifyToken(value, { issuers: [github.issuer], audience: 'sigstore', now: new Date() })
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:octo-org/app:environment:prod%3Aeu',
      repository: 'octo-org/app',
      repository_id: '123',
      repository_owner: 'octo-org',
      repository_owner_id: '456',
      repository_visibility: 'public',
      ref: 'refs/tags/v1.2.3',
      ref_type: 'tag',
      sha: SHA,
      workflow_ref: 'octo-org/app/.github/workflows/ci.yml@refs/tags/v1.2.3',
      workflow_sha: SHA,
      workflow: '.github/workflows/ci.yml',
      job_workflow_ref: CALLED,
      job_workflow_sha: 'b'.repeat(40),
      event_name: 'push',
      run_id: '100',
      run_attempt: '2',
      runner_environment: 'github-hosted',
      environment: 'prod:eu',
      actor: 'mona',
    })
  })

  test('each has an id of its own and the owner as default audience', async () => {
    const job = github.startJob(tagPush())
    const tokens = [await identity(job.env), await identity(job.env)].map(({ body }) =>
      String(fieldOf(body, 'value')),
    )
    const ids = tokens.map(
      (token) =>
        verifyToken(token, {
          issuers: [github.issuer],
          audience: 'https://github.com/octo-org',
          now: new Date(),
        })['jti'],
    )
    expect(new Set(ids).size).toBe(2)
  })

  test.each([
    {
      name: 'a branch',
      change: { ref: 'refs/heads/main' },
      sub: 'repo:octo-org/app:ref:refs/heads/main',
      type: 'branch',
    },
    {
      name: 'a pull request',
      change: { eventName: 'pull_request', ref: 'refs/pull/7/merge' },
      sub: 'repo:octo-org/app:pull_request',
      type: 'branch',
    },
    {
      name: 'a job without reusable workflow',
      change: {},
      sub: 'repo:octo-org/app:ref:refs/tags/v1.2.3',
      type: 'tag',
    },
  ])('subject of $name', ({ change, sub, type }) => {
    const { claims } = github.startJob({ ...tagPush(), ...change })
    expect([claims.sub, claims.ref_type]).toEqual([sub, type])
    expect([claims.job_workflow_ref, claims.job_workflow_sha]).toEqual([
      claims.workflow_ref,
      claims.workflow_sha,
    ])
  })

  test('subject with immutable ids', () => {
    const fresh = github.createRepository({
      owner: 'octo-org',
      name: 'fresh',
      id: 789,
      immutableSubject: true,
    })
    expect(github.startJob({ ...tagPush(), repository: fresh }).claims.sub).toBe(
      'repo:octo-org@456/fresh@789:ref:refs/tags/v1.2.3',
    )
  })

  test('are refused to other jobs, other tokens and jobs without permission', async () => {
    const [one, other] = [github.startJob(tagPush()), github.startJob(tagPush())]
    expect((await identity(one.env, 'x', other.runtimeToken)).status).toBe(401)
    expect((await identity(one.env, 'x', one.token)).status).toBe(401)
    const none = github.startJob({ ...tagPush(), permissions: { contents: 'read' } })
    expect(none.env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL')
    expect(none.env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
    expect((await identity(one.env, 'x', none.runtimeToken)).status).toBe(401)
  })

  test('the issuer publishes its keys', async () => {
    const rest = restProbe(github)
    const discovery = await rest('GET', `${github.url}/oidc/.well-known/openid-configuration`)
    expect(discovery.body).toMatchObject({ issuer: github.issuer.issuer })
    const keys = await rest('GET', String(fieldOf(discovery.body, 'jwks_uri')))
    expect(keys.body).toEqual(github.issuer.jwks())
  })
})

describe('jobs', () => {
  test('the environment is that of a JavaScript action', () => {
    const { env, runtimeToken } = github.startJob({ ...tagPush(), job: 'publish' })
    expect(env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_REPOSITORY_ID: '123',
      GITHUB_REF: 'refs/tags/v1.2.3',
      GITHUB_REF_NAME: 'v1.2.3',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_JOB: 'publish',
      GITHUB_RUN_ATTEMPT: '2',
      RUNNER_ENVIRONMENT: 'github-hosted',
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: runtimeToken,
    })
    expect(env).not.toHaveProperty('GITHUB_TOKEN')
    expect(Object.keys(env).filter((name) => /_(?:PATH|TEMP|WORKSPACE|OUTPUT)$/.test(name))).toEqual([])
  })

  test('the token holds the permissions of the job', async () => {
    const job = github.startJob(tagPush())
    const made = await restProbe(github, job.token)('POST', '/repos/octo-org/app/releases', {
      json: { tag_name: 'v1', draft: true },
    })
    expect(made.status).toBe(201)
    const modest = github.startJob({ ...tagPush(), permissions: {} })
    expect(
      (
        await restProbe(github, modest.token)('POST', '/repos/octo-org/app/releases', {
          json: { tag_name: 'v1' },
        })
      ).status,
    ).toBe(403)
  })

  test('a pull request from a fork writes nothing and has no identity', async () => {
    const job = github.startJob({
      ...tagPush(),
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      headRepository: 'mallory/app',
    })
    expect(job.permissions).toEqual({ 'id-token': 'none', contents: 'read' })
    expect(job.env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL')
    expect(
      (
        await restProbe(github, job.token)('POST', '/repos/octo-org/app/releases', {
          json: { tag_name: 'v1' },
        })
      ).status,
    ).toBe(403)
    const trusted = github.startJob({
      ...tagPush(),
      eventName: 'pull_request_target',
      headRepository: 'mallory/app',
    })
    expect(trusted.permissions).toEqual({ 'id-token': 'write', contents: 'write' })
  })
})
