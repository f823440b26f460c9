import { INPUTS_BUILD_TYPE, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import type { Statement } from '@tier3/attestation/statement'
import type { Json, JsonObject } from '@tier3/model/json'
import { expect, it } from 'vitest'
import { demandOf, type RuleDemand } from './demand.ts'
import { parsePolicy } from './policy-inputs.ts'
import { workflowInputsChecks } from './workflow-inputs-checks.ts'

const ruleOf = (workflowInputs: readonly string[]): RuleDemand => {
  const policy = parsePolicy({
    repository: 'octo/app',
    predicateTypes: [],
    events: [],
    workflowInputs,
    allowSelfHosted: false,
    requireName: true,
    trustDomain: 'public-good',
  })
  if (!policy.ok) throw new Error(policy.problem.map(({ current }) => current).join())
  return demandOf(policy.value).rules[0]
}

const statementOf = (externalParameters: JsonObject): Statement => ({
  type: 'https://in-toto.io/Statement/v1',
  predicateType: SLSA_PROVENANCE_V1,
  subjects: [{ name: 'app.tgz', digest: { sha256: 'a'.repeat(64) }, otherAlgorithms: [] }],
  predicate: {
    buildDefinition: { buildType: INPUTS_BUILD_TYPE, externalParameters },
    runDetails: { builder: { id: 'x' } },
  },
})

it.each([
  { name: 'the same inputs', demand: ['a=1', 'b=2'], inputs: { b: '2', a: '1' }, result: 'pass' },
  { name: 'a value with an equals sign', demand: ['a=b=c'], inputs: { a: 'b=c' }, result: 'pass' },
  { name: 'another value', demand: ['a=1'], inputs: { a: '2' }, result: 'fail' },
  { name: 'an input that nobody listed', demand: ['a=1'], inputs: { a: '1', b: '2' }, result: 'fail' },
  { name: 'a missing input', demand: ['a=1', 'b=2'], inputs: { a: '1' }, result: 'fail' },
  { name: 'a truth value in place of a text', demand: ['a=true'], inputs: { a: true }, result: 'fail' },
  {
    name: 'a name that holds another pair',
    demand: ['a=1', 'b=2'],
    inputs: { 'a":"1","b': '2' },
    result: 'fail',
  },
  { name: 'no recorded inputs', demand: ['a=1'], inputs: undefined, result: 'unknown' },
  { name: 'a list', demand: ['a=1'], inputs: ['a=1'], result: 'unknown' },
])('workflowInputsChecks judges $name: $result', ({ demand, inputs, result }) => {
  const [row, ...others] = workflowInputsChecks(
    ruleOf(demand),
    statementOf({ workflow: {}, ...(inputs === undefined ? {} : { inputs: inputs as Json }) }),
  )
  expect(others).toEqual([])
  const code = result === 'pass' ? undefined : 'policy/workflow-inputs'
  expect([row?.result, row !== undefined && 'code' in row ? row.code : undefined]).toEqual([result, code])
})

it('workflowInputsChecks asks nothing when nothing is demanded, or of another kind of statement', () => {
  const sbom = { ...statementOf({}), predicateType: 'https://cyclonedx.org/bom' }
  expect(workflowInputsChecks(ruleOf([]), statementOf({ inputs: { a: '1' } }))).toEqual([])
  expect(workflowInputsChecks(ruleOf(['a=1']), sbom)).toEqual([])
  expect(workflowInputsChecks(ruleOf(['a=1']), undefined)).toEqual([])
})

it('parsePolicy refuses what is not name=value', () => {
  const policy = parsePolicy({
    repository: 'octo/app',
    predicateTypes: [],
    events: [],
    workflowInputs: ['a'],
    allowSelfHosted: false,
    requireName: true,
    trustDomain: 'public-good',
  })
  expect(policy).toMatchObject({ ok: false, problem: [{ code: 'input/malformed' }] })
})
