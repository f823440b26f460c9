import { planDeclared } from '@tier3/action-ruleset-drift/apply/plan-declared'
import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { ok } from '@tier3/model/result'
import { defineAction } from '@tier3/runner/define/action'
import { flag, path, patterns } from '@tier3/runner/define/codec'
import { defaulted, defineSpec } from '@tier3/runner/define/spec'
import { OWNER_INPUTS, ownerOfChoice, TOKEN_INPUT } from './inputs.ts'
import { fileWord, reportPlan, type Planned } from './plan-report.ts'
import { PLAN_SCHEMA } from './report-schemas.ts'
import { writePlan } from './write-plan.ts'

export const spec = defineSpec({
  name: 'rulesets plan',
  title: 'plan the changes that make live rulesets what files declare',
  description:
    'Read declared rulesets and the live ones, and write the steps between them into a file for review, with a digest that alone can have it applied. Ends with 0 when there is nothing to do and with 1 when there are steps.',
  icon: 'shield',
  color: 'blue',
  permissions: {},
  inputs: {
    ...OWNER_INPUTS,
    declared: defaulted(patterns, '.github/rulesets/*.json', 'Files that declare the rulesets.'),
    'plan-path': defaulted(
      path,
      'rulesets.plan.json',
      'Where to write the plan. Nothing but an older plan is replaced.',
    ),
    'allow-delete': defaulted(
      flag,
      'false',
      'Plan to delete live rulesets that no file declares; without it they stay.',
    ),
    ...TOKEN_INPUT,
  },
  outputs: {
    digest: 'Digest of the plan.',
    'plan-path': 'Path of the plan.',
    steps: 'Number of steps.',
  },
  reportSchema: PLAN_SCHEMA,
})

export interface PlanTask {
  readonly owner: RulesetOwner
  readonly declared: readonly string[]
  readonly path: string
  readonly allowDelete: boolean
}

export const planCommand = defineAction<typeof spec, PlanTask, ApplyPorts, Planned, Planned>({
  spec,
  plan: (config) =>
    ok({
      owner: ownerOfChoice(config.owner),
      declared: config.declared,
      path: config['plan-path'],
      allowDelete: config['allow-delete'],
    }),
  async perform({ owner, declared, path: file, allowDelete }, ports) {
    const plan = await planDeclared(owner, declared, allowDelete, ports)
    if (!plan.ok) return plan
    const planned = await writePlan(plan.value.plan, file, ports)
    return planned.ok ? ok({ ...planned.value, remarks: plan.value.remarks }) : planned
  },
  conclude: (_task, planned) => planned,
  report: (_task, planned) =>
    reportPlan(planned, `tier3 rulesets apply --plan ${fileWord(planned.path)} --digest ${planned.digest}`),
})
