import { wired } from '@tier3/action-sign/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from './action-run.fixture.ts'
import {
  makeFolder,
  RELEASE_WORKFLOW,
  startStage,
  type Stage,
  type StepOptions,
} from './release-stage.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const CI = 'octo/app/.github/workflows/ci.yml@refs/pull/7/merge'
const pull: NonNullable<StepOptions['job']> = {
  eventName: 'pull_request',
  workflowRef: CI,
  ref: 'refs/pull/7/merge',
  headRef: 'topic',
  baseRef: 'main',
}
const reusable = 'octo/shared/.github/workflows/sign.yml@refs/heads/main'

describe('sign without a token says whose permission is missing', () => {
  const cases: readonly {
    name: string
    job: NonNullable<StepOptions['job']>
    variables?: Readonly<Record<string, string>>
    code: string
    says: RegExp
    fix: RegExp
  }[] = [
    {
      name: 'a job without the permission',
      job: { permissions: { contents: 'read' } },
      code: 'permission/id-token',
      says: /no permission/,
      fix: /^Add to the job:\npermissions:\n {2}id-token: write$/,
    },
    {
      name: 'a pull request from a fork, whatever its permissions say',
      job: { ...pull, headRepository: 'stranger/app' },
      code: 'permission/fork-pull-request',
      says: /from stranger\/app/,
      fix: /pull_request/,
    },
    {
      name: 'a pull request from the repository itself',
      job: { ...pull, permissions: {} },
      code: 'permission/id-token',
      says: /no permission/,
      fix: /id-token: write/,
    },
    {
      name: 'a pull request by Dependabot',
      job: { ...pull, actor: 'dependabot[bot]', permissions: {} },
      code: 'permission/fork-pull-request',
      says: /Dependabot/,
      fix: /pull_request/,
    },
    {
      name: 'a reusable workflow whose caller grants nothing',
      job: { permissions: {}, jobWorkflowRef: reusable },
      code: 'permission/reusable-caller',
      says: new RegExp(`${reusable}, called by ${RELEASE_WORKFLOW}`.replaceAll('.', '\\.')),
      fix: /in the calling workflow:\npermissions:\n {2}id-token: write$/,
    },
    {
      name: 'a fork whose job is in a reusable workflow',
      job: { ...pull, headRepository: 'stranger/app', jobWorkflowRef: reusable },
      code: 'permission/fork-pull-request',
      says: /from stranger\/app/,
      fix: /pull_request/,
    },
    {
      name: 'a payload that cannot be read',
      job: { ...pull, permissions: {} },
      variables: { GITHUB_EVENT_PATH: '/nowhere/event.json' },
      code: 'permission/id-token',
      says: /no permission/,
      fix: /id-token: write/,
    },
  ]
  it.each(cases)('$name', async ({ job, variables = {}, code, says, fix }) => {
    using folder = makeFolder({ a: 'hello' })
    const before = stage.sigstore.counts
    const ended = await stage.step(wired, { folder, inputs: { files: 'a' }, job, variables })
    expect([ended.codes, ended.exitCode]).toEqual([[code], 3])
    expect(ended.report.problems[0]?.current).toMatch(says)
    expect(ended.report.problems[0]?.fix).toMatch(fix)
    expect(ended.annotations.map(({ title }) => title)).toEqual([code])
    expect([Object.keys(filesBelow(folder.workspace)), stage.sigstore.counts]).toEqual([['a'], before])
  })
})

describe('sign with the job own token endpoint', () => {
  it.each([
    { name: 'in clear on another machine', url: 'http://tokens.example/x' },
    { name: 'of another scheme', url: 'file:///etc/passwd' },
    { name: 'that is no address', url: 'tokens' },
    { name: 'with credentials', url: 'https://user:word@127.0.0.1/' },
  ])('refuses an address $name', async ({ url }) => {
    using folder = makeFolder({ a: 'hello' })
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: url }
    const ended = await stage.step(wired, { folder, inputs: { files: 'a' }, variables })
    expect([ended.codes, ended.exitCode]).toEqual([['environment/variable-missing'], 2])
  })

  it.each([
    { name: 'is no token at all', token: 'secret-but-not-a-token', codes: ['environment/token-malformed'] },
    {
      name: 'is for somebody else',
      token: `${part({ alg: 'RS256' })}.${part({ aud: 'other', exp: 4_000_000_000, sub: 'x' })}.c2ln`,
      codes: ['environment/token-malformed'],
    },
    {
      name: 'has run out',
      token: `${part({ alg: 'RS256' })}.${part({ aud: 'sigstore', exp: 1_000_000_000, sub: 'x' })}.c2ln`,
      codes: ['environment/token-expired'],
    },
    {
      name: 'nobody signed',
      token: `${part({ alg: 'RS256' })}.${part({ aud: 'sigstore', exp: 4_000_000_000, sub: 'x' })}.c2ln`,
      codes: ['service/fulcio-refused'],
    },
  ])('refuses a given token that $name', async ({ token, codes }) => {
    using folder = makeFolder({ a: 'hello' })
    const ended = await stage.step(wired, { folder, inputs: { files: 'a', 'identity-token': token } })
    expect(ended.codes).toEqual(codes)
    expect(ended.exitCode).toBeGreaterThan(0)
    const parts = [token, ...token.split('.')].filter((text) => text.length > 12)
    expect(parts.filter((text) => ended.shown.includes(text))).toEqual([])
  })
})

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
