import { parseInputs } from '@tier3/runner/define/parse-inputs'
import type { LocatedJson } from '@tier3/model/located-json'
import type { Json } from '@tier3/model/json'
import { failed, ok } from '@tier3/model/result'
import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { policyInForce, repositoryToAsk } from './policy-file.ts'
import { spec } from './spec.ts'

const context = {
  face: 'action',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: undefined,
  eventName: undefined,
  eventPath: undefined,
  ref: undefined,
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
} as const

function planned(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { files: 'dist/*', policy: 'p.yml', ...inputs }
  const parsed = parseInputs(spec, (name) => given[name] ?? '')
  if (!parsed.ok) throw new Error(parsed.problem.map(({ current }) => current).join())
  return plan(parsed.value.config, context)
}

const documents: Readonly<Record<string, Json>> = {
  'p.yml': { version: 1, artifacts: [{ match: '*', source: { repository: 'acme/app' } }] },
  'two.yml': {
    version: 1,
    artifacts: ['a/a', 'b/b'].map((repository) => ({ match: '*', source: { repository } })),
  },
}
const read = async (path: string) => {
  const value = documents[path]
  const document: LocatedJson = { file: path, value: value ?? null, lineOf: () => 1 }
  return value === undefined
    ? failed([problem('input/missing', { attempted: 'a', current: 'b', desired: 'c' })])
    : ok(document)
}

/** Codes of what stops the run, before or after the file is read. */
async function codesOf(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const made = planned(inputs)
  const policy = made.ok ? await policyInForce(made.value, read) : made
  return policy.ok ? [] : policy.problem.map(({ code, attempted }) => `${code} ${attempted}`)
}

describe('a policy file', () => {
  it('stands in the plan without a demand of inputs', () => {
    expect(planned({ 'policy-state': 's.json' })).toMatchObject({
      ok: true,
      value: {
        trustedRoot: 'of the policy',
        policyFile: { path: 'p.yml', server: 'https://github.com', state: 's.json' },
      },
    })
    const made = planned({})
    expect(made.ok && 'policy' in made.value).toBe(false)
  })

  it('gets the tag of the release', () => {
    expect(planned({ files: '', release: 'v1', base: 'new' })).toMatchObject({
      value: { policyFile: { tag: 'v1' } },
    })
  })

  it.each([
    { inputs: {}, codes: [] },
    { inputs: { repository: 'acme/app', 'source-ref': 'refs/tags/v1' }, codes: [] },
    {
      inputs: { repository: 'acme/other' },
      codes: ['input/conflict verify under a policy file and the input "repository"'],
    },
    { inputs: { 'source-ref': 'refs/tags/v1' }, codes: ['input/missing read the input "repository"'] },
    { inputs: { 'trust-domain': 'github' }, codes: ['input/conflict read the input "trust-domain"'] },
    { inputs: { 'allow-self-hosted': 'true' }, codes: ['input/conflict read the input "allow-self-hosted"'] },
    { inputs: { 'require-name': 'false' }, codes: ['input/conflict read the input "require-name"'] },
    {
      inputs: { policy: '', repository: 'a/b', 'policy-state': 's' },
      codes: ['input/conflict read the input "policy-state"'],
    },
    { inputs: { policy: '' }, codes: ['input/missing read the input "repository"'] },
    { inputs: { policy: 'none.yml' }, codes: ['input/missing a'] },
  ])('beside $inputs', async ({ inputs, codes }) => {
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
    expect((await codesOf(given)).map((code) => code.replace('Cannot ', ''))).toEqual(codes)
  })

  it('says which repository to ask, when it is one', async () => {
    const policyOf = async (path: string) => {
      const made = planned({ policy: path })
      const policy = made.ok ? await policyInForce(made.value, read) : made
      return policy.ok ? policy.value : undefined
    }
    const one = await policyOf('p.yml')
    const two = await policyOf('two.yml')
    expect(repositoryToAsk(undefined, one)).toEqual(ok('acme/app'))
    expect(repositoryToAsk(undefined, two)).toMatchObject({ ok: false, problem: [{ code: 'input/missing' }] })
  })
})
