import { RULE_FIELDS } from '@tier3/verification/policy-file/normal-policy'
import { POLICY_PRESETS } from '@tier3/verification/policy-file/presets'
import { policySchema } from '@tier3/verification/policy-file/policy-schema'
import { parseStrictYaml } from '@tier3/sbom/yaml/strict-yaml'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { resolved, rule } from './policy.fixture.ts'

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  policySchema('acme/tier3'),
)

function fits(text: string): boolean {
  const parsed = parseStrictYaml('p.yml', text)
  return parsed.ok && validate(JSON.parse(JSON.stringify(parsed.value.value)))
}

const WORKFLOW = 'acme/app/.github/workflows/release.yml'
const WHOLE = `${rule(
  'id: app',
  'optional: true',
  `signers: [{workflow: ${WORKFLOW}, refs: refs/tags/v1, commits: [${'1a'.repeat(20)}]}]`,
  'events: [push]',
  'runner: any',
  'name: any',
  'attestations: [{type: [provenance, cyclonedx], at-least: 2}]',
  `level: {at-least: 2, builders: [{signer: {workflow: ${WORKFLOW}}, builder: 'https://*', level: 3}]}`,
  "parameters: {inputs.x: v, inputs.z: {any-of: [''], glob: 'a*', optional: true}}",
  'sbom: {format: spdx, profile: ntia}',
  'signature: true',
  'freshness: {max-age: 3d, not-before: 2026-01-01}',
  "version: {ref: 'refs/tags/v{version}', name: 'app-{version}.tgz', not-below: 1.0.0, series: app}",
)}  - match: bought.tgz
    summary: {verifiers: [{signer: {workflow: ${WORKFLOW}, refs: refs/heads/main}, repository: a/b}, {id: 'https://v.example', key: k}], resource: 'https://r.example/{name}', at-least: 2, levels: SLSA_SOURCE_LEVEL_2, policies: ['sha256:${'a'.repeat(64)}'], max-age: 9d}
denied: [{run: 'https://github.com/a/b/actions/runs/1', reason: x}, {digest: 'sha256:${'a'.repeat(64)}', reason: x}]
waivers: [{codes: [policy/runner], match: ['*'], owner: a, reason: b, expires: 2026-01-01}]
description: all of it
trust-domain: custom
issuers: [https://issuer.example]
server: https://ghe.example
unlisted: ignore
`

describe('policySchema', () => {
  it.each([rule(), WHOLE])('takes what the reader takes', async (text) => {
    expect([(await resolved(text)).ok, fits(text), validate.errors]).toEqual([true, true, null])
  })

  it('knows every field of a rule, and every preset fits', () => {
    for (const field of RULE_FIELDS) expect(WHOLE).toContain(`    ${field}: `)
    for (const preset of Object.values(POLICY_PRESETS)) expect(validate(preset)).toBe(true)
  })

  it.each([
    'version: 2\nartifacts: [{match: x}]\n',
    'version: 1\n',
    rule('runners: any'),
    rule('freshness: {}'),
    rule('level: {at-least: 4}'),
    rule('summary: {}'),
    rule("summary: {verifiers: [{key: k}], resource: 'x:y', at-least: 1}"),
    rule("summary: {verifiers: [{id: 'x:y', key: k}], resource: 'x:y'}"),
    rule('parameters: {inputs.x: {optional: true}}'),
    `${rule()}denied: [{reason: x}]\n`,
    `${rule()}waivers: [{codes: [integrity/signature], match: x, owner: a, reason: b, expires: 2026-01-01}]\n`,
    `${rule()}waivers: [{codes: [policy/runner], match: x, owner: a, reason: b}]\n`,
  ])('refuses what the reader refuses: %j', async (text) => {
    expect([(await resolved(text)).ok, fits(text)]).toEqual([false, false])
  })
})
