import type { JsonObject } from '@tier3/model/json'
import { applyCommand } from './apply-command.ts'
import { planCommand } from './plan-command.ts'
import { liveBodies, run, type Bench, type Ran } from './run.fixture.ts'

export const HERE = { repository: 'acme/app' }
export const PLAN = { ...HERE, 'plan-path': 'p.json' }

export const makePlan = (on: Bench, inputs: { readonly [name: string]: string } = {}): Promise<Ran> =>
  run(planCommand, on.ports, { ...PLAN, ...inputs })
export const apply = (
  on: Bench,
  digest: string,
  inputs: { readonly [name: string]: string } = {},
): Promise<Ran> =>
  run(applyCommand, on.ports, { plan: 'p.json', digest, 'pre-image-path': 'before.json', ...inputs })
export async function planAndApply(
  on: Bench,
  inputs: { readonly [name: string]: string } = {},
): Promise<Ran> {
  const made = await makePlan(on, inputs)
  return apply(on, made.outputs['digest'] ?? '')
}
const types = ({ rules }: JsonObject): readonly unknown[] =>
  Array.isArray(rules) ? rules.map((rule: JsonObject) => rule['type']) : []
export async function liveRules(on: Bench): Promise<{ readonly [name: string]: readonly unknown[] }> {
  const bodies = await liveBodies(on)
  return Object.fromEntries(Object.entries(bodies).map(([name, one]) => [name, types(one)]))
}
