import type { ArtifactSource, FileSource } from '@tier3/model/artifacts'
import type { Finding } from '@tier3/model/finding'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { VerdictKind } from '@tier3/model/verdict'
import { defineAction } from '@tier3/runner/define/action'
import { choice, path, patterns } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, optional, required } from '@tier3/runner/define/spec'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { differenceOf, outcomeOf } from '@tier3/verification/policy-file/expected-outcome'
import { speaksOf } from '@tier3/verification/policy-file/effective-demand'
import { rulesOf, type NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { resolvePolicy, targetOf } from '@tier3/verification/policy-file/resolve-policy'
import type { BundleVerifier } from '@tier3/verification/ports'
import { createPolicyDocuments, scoreSbom } from '@tier3/workspace/policy-documents'
import { decodePolicyTest, type PolicyTestCase } from './policy-test-file.ts'
import { TEST_SCHEMA } from './report-schemas.ts'
import { evidenceOfCase } from './test-evidence.ts'

export const spec = defineSpec({
  name: 'policy test',
  title: 'run the tests of a policy',
  description:
    'Judge tables of cases under a policy file, with facts that are assumed or bundles from files, and compare verdict and codes with what each case expects.',
  icon: 'shield',
  color: 'green',
  permissions: {},
  inputs: {
    files: required(patterns, 'Tables of cases, such as `*.policy-test.yml`.'),
    'trust-domain': defaulted(
      choice('public-good', 'github', 'staging', 'custom'),
      'public-good',
      'Sigstore instance that bundle files are from.',
    ),
    'trusted-root': optional(path, 'File with the keys to believe for bundle files.'),
  },
  outputs: { failed: 'Number of cases that ended in something else than they say.' },
  reportSchema: TEST_SCHEMA,
})

export interface TestPorts {
  readonly files: FileSource
  readonly artifacts: ArtifactSource
  /** Made only where a case has bundle files. */
  verifier(): Promise<Result<BundleVerifier, Problem>>
}

export interface TestOutcome {
  readonly test: PolicyTestCase
  readonly verdict: VerdictKind
  readonly codes: readonly string[]
  /** How it differs from what the case says; a case without one passed. */
  readonly difference?: Finding
}

export interface Tested {
  readonly outcomes: NonEmpty<TestOutcome>
  /** Rules that no artifact of any case had a name for, as `file:line`. */
  readonly unusedRules: readonly string[]
}

export interface TestTask {
  readonly patterns: readonly string[]
  readonly server: string
  readonly workspace: string
}

export const testCommand = defineAction<typeof spec, TestTask, TestPorts, Tested, Tested>({
  spec,
  plan: (config, context) =>
    ok({ patterns: config.files, server: context.serverUrl, workspace: context.workspace }),
  perform,
  conclude: (_task, tested) => tested,
  report: (_task, { outcomes, unusedRules }) => {
    const wrong = outcomes.flatMap(({ difference }) => difference ?? [])
    return {
      exitCode: wrong.length === 0 ? 0 : 1,
      title:
        wrong.length === 0
          ? `${outcomes.length} cases passed`
          : `${wrong.length} of ${outcomes.length} cases failed`,
      outputs: { failed: String(wrong.length) },
      lines: outcomes.map(
        ({ test, difference, verdict, codes }) =>
          `${difference === undefined ? '✓' : '✗'} ${test.name}: ${[verdict, ...codes].join(', ')}`,
      ),
      summary: [],
      findings: wrong,
      warnings: unusedRules.map((place) => `no case has an artifact for the rule in ${place}`),
      notices: [],
      body: {
        cases: outcomes.map(({ test, difference, verdict, codes }) => ({
          file: test.at.file,
          name: test.name,
          passed: difference === undefined,
          verdict,
          codes,
        })),
        unusedRules,
      },
    }
  },
})

async function perform(task: TestTask, ports: TestPorts): Promise<Result<Tested, readonly Problem[]>> {
  const paths = await ports.files.glob(task.patterns)
  if (!paths.ok) return failed([paths.problem])
  const read = createPolicyDocuments(ports.files)
  const outcomes: TestOutcome[] = []
  const rules = new Map<string, boolean>()
  const folder = `${task.workspace}/`
  for (const found of paths.value) {
    // As people know it, and as an annotation needs it.
    const file = found.startsWith(folder) ? found.slice(folder.length) : found
    const document = await read(file)
    const table = document.ok ? decodePolicyTest(document.value) : document
    if (!table.ok) return table
    const policy = await resolvePolicy(targetOf(file, table.value.policy) ?? table.value.policy, read, {
      server: task.server,
    })
    if (!policy.ok) return policy
    for (const test of table.value.cases) {
      const outcome = await runCase(test, policy.value, ports)
      if (!outcome.ok) return outcome
      outcomes.push(outcome.value)
      for (const rule of rulesOf(policy.value.layer).filter(({ lists }) => lists)) {
        const place = `${rule.place.file}:${rule.place.line}`
        const used = test.artifacts.some(({ name }) => speaksOf(rule, name))
        rules.set(place, rules.get(place) === true || used)
      }
    }
  }
  if (!isNonEmpty(outcomes)) return failed([noCases(task.patterns)])
  return ok({ outcomes, unusedRules: [...rules].flatMap(([place, used]) => (used ? [] : [place])) })
}

async function runCase(
  test: PolicyTestCase,
  policy: NormalPolicy,
  ports: TestPorts,
): Promise<Result<TestOutcome, readonly Problem[]>> {
  const evidence = await evidenceOfCase(test, policy, ports)
  if (!evidence.ok) return evidence
  const verification = evaluatePolicy(policy, evidence.value, {
    now: test.now,
    marks: test.marks,
    scoreSbom,
    ...(test.tag === undefined ? {} : { tag: test.tag }),
  })
  const outcome = outcomeOf(verification)
  const difference = differenceOf(test.name, test, outcome, test.at)
  return ok({ test, ...outcome, ...(difference === undefined ? {} : { difference }) })
}

const noCases = (given: readonly string[]): Problem =>
  problem('input/unmatched-glob', {
    attempted: 'run the tests of a policy',
    current: `${given.join(', ')} matches no file`,
    desired: 'at least one table of cases must be there',
  })
