import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import type { ExitCode } from '@tier3/model/problem'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { wire, type Action } from '@tier3/runner/define/action'
import type { Spec } from '@tier3/runner/define/spec'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { reportSchemaOf } from '../../gen/report-schemas.ts'
import { createMemoryRulesets, type MemoryRulesets } from '../../testing/memory-rulesets.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from '../../testing/memory-workspace.ts'

const parsed = parseRepoSlug('acme/app')
if (!parsed.ok) throw new Error(parsed.problem)
export const APP = parsed.value
export const OWNER: RulesetOwner = { repository: APP }

/** A whole ruleset body; changes replace whole members. */
export const body = (name: string, types: readonly string[], changes: JsonObject = {}): JsonObject => ({
  name,
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: types.map((type) => ({ type })),
  ...changes,
})

/** A repository without GitHub, and a folder without a disk. */
export interface Bench {
  readonly rulesets: MemoryRulesets
  readonly workspace: MemoryWorkspace
  readonly ports: ApplyPorts
  readonly said: string[]
}

export function bench(live: readonly JsonObject[], declared: readonly JsonObject[] = []): Bench {
  const rulesets = createMemoryRulesets({ repository: APP, organization: 'acme' })
  const workspace = createMemoryWorkspace()
  for (const one of live) rulesets.add(OWNER, one)
  declare(workspace, declared)
  const said: string[] = []
  const ports: ApplyPorts = {
    source: rulesets.source,
    sink: rulesets.sink,
    artifacts: workspace.artifacts,
    files: workspace.source,
    output: workspace.sink,
    sha256: sha256OfText,
    say: (line) => void said.push(line),
  }
  return { rulesets, workspace, ports, said }
}

export function declare(workspace: MemoryWorkspace, declared: readonly JsonObject[]): void {
  for (const [index, one] of declared.entries())
    workspace.put(`.github/rulesets/${index}.json`, JSON.stringify(one))
}

export interface Ran {
  readonly exitCode: ExitCode
  /** All lines for people. */
  readonly text: string
  readonly outputs: { readonly [name: string]: string }
  readonly report: JsonObject
  readonly codes: readonly unknown[]
}

/** Runs a command with the ports given, through everything but the process. */
export async function run<S extends Spec, Plan, Evidence, Conclusion>(
  action: Action<S, Plan, ApplyPorts, Evidence, Conclusion>,
  ports: ApplyPorts,
  inputs: { readonly [name: string]: string },
): Promise<Ran> {
  const face = fakeFace('cli', inputs)
  const wired = wire(action, async () => ok(ports))
  const exitCode = await runWired(wired, face, { workspace: '/memory', temp: '/memory', unique: 'u' })
  const json = parseJson(face.reports[0] ?? '')
  const report = json.ok && isJsonObject(json.value) ? json.value : {}
  assertConforming(action.spec, report)
  const codes = ['problems', 'findings'].flatMap((name) => {
    const list = report[name]
    return Array.isArray(list) ? list.map((one) => isJsonObject(one) && one['code']) : []
  })
  return { exitCode, text: face.said.join('\n'), outputs: face.outputs, report, codes }
}

const validators = new Map<string, ValidateFunction>()
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })

/** Every report of every test has the form that the spec promises. */
function assertConforming(spec: Spec, report: JsonObject): void {
  const schema = reportSchemaOf(spec, 'acme/app')
  const validate = validators.get(spec.name) ?? ajv.compile(schema)
  validators.set(spec.name, validate)
  if (validate(report) !== true) throw new Error(ajv.errorsText(validate.errors))
}

/** The bodies that are live now, by name. */
export async function liveBodies({ rulesets }: Bench): Promise<{ readonly [name: string]: JsonObject }> {
  const answer = await rulesets.source.ofRepository(APP)
  if (!answer.ok) throw new Error(answer.problem.current)
  const named = answer.value.own.map(({ json }) => [
    typeof json['name'] === 'string' ? json['name'] : '',
    json,
  ])
  return Object.fromEntries(named) as { readonly [name: string]: JsonObject }
}
