import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../../testing/memory-workspace.ts'
import { explainCommand } from './explain-command.ts'
import { testCommand } from './test-command.ts'

const POLICY = `version: 1
artifacts:
  - match: 'app-*.tgz'
    source: {repository: acme/app, id: 7}
    level: {at-least: 2}
    version: {ref: 'refs/tags/v{version}', name: 'app-{version}.tgz'}
  - match: '*.zip'
    source: {repository: acme/app}
    optional: true
`
const TESTS = `version: 1
policy: ../p.yml
cases:
  - name: a release
    now: 2026-01-01
    tag: v1.0.0
    artifacts:
      - name: app-1.0.0.tgz
        bundles: [{repository: acme/app, repository-id: 7}]
    expect: {verdict: verified}
  - name: an older one under a newer name
    now: 2026-01-01
    artifacts:
      - name: app-1.0.1.tgz
        bundles: [{repository: acme/app, repository-id: 7}]
    expect: {verdict: rejected, codes: [policy/version-disagrees]}
  - name: a downgrade
    now: 2026-01-01
    marks: {acme/app: 1.0.1}
    artifacts:
      - name: app-1.0.0.tgz
        bundles: [{repository: acme/app, repository-id: 7}]
    expect: {verdict: rejected, codes: [policy/downgrade]}
  - name: a signature alone
    now: 2026-01-01
    artifacts:
      - name: app-1.0.0.tgz
        bundles: [{repository: acme/app, repository-id: 7, type: signature}]
    expect: {verdict: rejected, codes: [policy/predicate-type]}
`

const commands = {
  explain: (memory: ReturnType<typeof createMemoryWorkspace>) =>
    wire(explainCommand, async () => ok({ files: memory.source })),
  test: (memory: ReturnType<typeof createMemoryWorkspace>) =>
    wire(testCommand, async () =>
      ok({
        files: memory.source,
        artifacts: memory.artifacts,
        verifier: () => Promise.reject(new Error('nothing is to be verified')),
      }),
    ),
}

async function run(
  command: keyof typeof commands,
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
) {
  const memory = createMemoryWorkspace()
  for (const [path, text] of Object.entries(files)) memory.put(path, text)
  const face = fakeFace('cli', inputs)
  const fallback = { workspace: memory.workspace, temp: '/memory', unique: 'u' }
  const exitCode =
    command === 'explain'
      ? await runWired(commands.explain(memory), face, fallback)
      : await runWired(commands.test(memory), face, fallback)
  const json = parseJson(face.reports[0] ?? '')
  const report: JsonObject = json.ok && isJsonObject(json.value) ? json.value : {}
  return { exitCode, report }
}

const fits = (schema: JsonObject, body: unknown): boolean =>
  new Ajv2020({ strict: true }).validate(schema, body)

describe('policy explain', () => {
  it('says the normal form and its digest', async () => {
    const { exitCode, report } = await run('explain', { 'p.yml': POLICY }, { files: 'p.yml' })
    expect([exitCode, report['body']]).toMatchObject([
      0,
      { files: ['p.yml'], resolved: { trustDomain: 'public-good' } },
    ])
    expect(fits(explainCommand.spec.reportSchema, report['body'])).toBe(true)
  })

  it('says what is wrong, with its line', async () => {
    const { exitCode, report } = await run(
      'explain',
      { 'p.yml': POLICY.replace('level', 'levels') },
      { files: 'p.yml' },
    )
    expect([exitCode, report['problems']]).toMatchObject([
      2,
      [{ code: 'input/policy-malformed', at: { line: 5 } }],
    ])
  })
})

describe('policy test', () => {
  const files = { 'p.yml': POLICY, 't/a.policy-test.yml': TESTS }
  it('passes what ends as it says, and names rules that no case tries', async () => {
    const { exitCode, report } = await run('test', files, { files: 't/*.policy-test.yml' })
    expect([exitCode, report['findings'], report['warnings']]).toEqual([
      0,
      [],
      ['no case has an artifact for the rule in p.yml:7'],
    ])
    expect(fits(testCommand.spec.reportSchema, report['body'])).toBe(true)
  })

  it('fails where the verdict or a code is another one, and points at the case', async () => {
    const weaker = { ...files, 'p.yml': POLICY.replace(", name: 'app-{version}.tgz'", '') }
    const { exitCode, report } = await run('test', weaker, { files: 't/*.yml' })
    expect([exitCode, report['findings']]).toMatchObject([
      1,
      [{ code: 'policy/test-failed', seen: 'verified', at: { file: 't/a.policy-test.yml', line: 11 } }],
    ])
  })

  it.each([
    { name: 'no table', texts: {}, code: 'input/unmatched-glob' },
    {
      name: 'a table with a word too much',
      texts: { 't/a.yml': `${TESTS}x: v\n` },
      code: 'input/policy-malformed',
    },
    {
      name: 'a fact that there is not',
      texts: { 't/a.yml': TESTS.replace('repository-id', 'id') },
      code: 'input/policy-malformed',
    },
    {
      name: 'a rejection without a code',
      texts: { 't/a.yml': TESTS.replace(', codes: [policy/downgrade]', '') },
      code: 'input/policy-malformed',
    },
    {
      name: 'a policy that is not there',
      texts: { 't/a.yml': TESTS.replace('../p.yml', 'p.yml') },
      code: 'environment/read-failed',
    },
  ])('refuses $name', async ({ texts, code }) => {
    const { exitCode, report } = await run('test', { 'p.yml': POLICY, ...texts }, { files: 't/*.yml' })
    expect(exitCode).not.toBe(0)
    expect(JSON.stringify(report['problems'])).toContain(code)
  })
})
