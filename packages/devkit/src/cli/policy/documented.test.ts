import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCliArguments } from '@tier3/runner/run/cli-arguments'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import { RULE_FIELDS } from '@tier3/verification/policy-file/normal-policy'
import { policySchema } from '@tier3/verification/policy-file/policy-schema'
import { parseStrictYaml } from '@tier3/sbom/yaml/strict-yaml'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { fencedBlocks } from '../../docs-check/fenced-blocks.ts'
import { ownSlug, ROOT } from '../../gen/project.ts'
import { createMemoryWorkspace } from '../../testing/memory-workspace.ts'
import { COMMANDS } from '../commands.ts'
import { testCommand } from './test-command.ts'
import { wiredExplain, wiredPolicyInit, wiredTest } from './wire.ts'

const text = readFileSync(join(ROOT, 'docs', 'policy.md'), 'utf8')
const blocks = fencedBlocks(text)
const blockOf = (word: string): string => blocks.find(({ words }) => words[1] === word)?.text ?? ''

it('docs/policy.md: the policy fits the schema and its first line names it', async () => {
  const slug = await ownSlug(ROOT)
  const ajv = new Ajv2020({ strict: true, strictRequired: false })
  const validate = ajv.compile(policySchema(slug))
  const policies = blocks.filter(({ words }) => words[1] === 'policy')
  expect(policies).toHaveLength(2)
  for (const { text: policy } of policies) {
    const parsed = parseStrictYaml('p.yml', policy)
    expect(parsed.ok && validate(JSON.parse(JSON.stringify(parsed.value.value)))).toBe(true)
  }
  expect(blockOf('policy').split('\n')[0]).toBe(
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${slug}/main/docs/schemas/tier3.policy.schema.json`,
  )
})

it('docs/policy.md: its cases pass under its policy, and try every rule', async () => {
  const memory = createMemoryWorkspace()
  memory.put('tier3.policy.yml', blockOf('policy'))
  memory.put('a.policy-test.yml', blockOf('policy-test'))
  const face = fakeFace('cli', { files: '*.policy-test.yml' })
  const verifier = () => Promise.reject(new Error('nothing is to be verified'))
  const wired = wire(testCommand, async () =>
    ok({ files: memory.source, artifacts: memory.artifacts, verifier }),
  )
  const exitCode = await runWired(wired, face, { workspace: memory.workspace, temp: '/memory', unique: 'u' })
  expect(JSON.parse(face.reports[0] ?? '{}')).toMatchObject({ findings: [], problems: [], warnings: [] })
  expect(exitCode).toBe(0)
})

it('docs/policy.md: every field of a rule is explained', () => {
  for (const field of RULE_FIELDS) expect(text).toContain(`| \`${field}\``)
})

it.each([wiredPolicyInit, wiredTest, wiredExplain].map(({ action }) => action.spec))(
  'docs/policy.md: tier3 $name is there as it is written',
  (spec) => {
    const line = new RegExp(`tier3 ${spec.name} [^\`\\n]+`).exec(text)?.[0] ?? ''
    const args = line.replaceAll("'", '').split(' ').slice(3)
    expect(Object.keys(COMMANDS)).toContain(spec.name)
    expect(parseCliArguments(spec, args)).toMatchObject({ ok: true })
  },
)
