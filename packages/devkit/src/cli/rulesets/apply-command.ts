import { applyPlan, type Applied } from '@tier3/action-ruleset-drift/apply/apply-plan'
import { readText } from '@tier3/action-ruleset-drift/apply/own-file'
import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { PLAN_LIMIT, readPlanFile } from '@tier3/action-ruleset-drift/plan-file'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { defineAction } from '@tier3/runner/define/action'
import { path } from '@tier3/runner/define/codec'
import { defineSpec, optional, required } from '@tier3/runner/define/spec'
import { reportApplied } from './apply-report.ts'
import { planDigestText, TOKEN_INPUT } from './inputs.ts'
import { APPLY_SCHEMA } from './report-schemas.ts'

export const spec = defineSpec({
  name: 'rulesets apply',
  title: 'apply a reviewed plan',
  description:
    'Apply a plan with exactly the digest that was approved, while everything live is as it was when the plan was made. Each step is read back, and the first difference ends it.',
  icon: 'shield',
  color: 'blue',
  permissions: {},
  inputs: {
    plan: required(path, 'The plan, as `tier3 rulesets plan` wrote it.'),
    digest: required(planDigestText, 'The digest that was approved in the review.'),
    'pre-image-path': optional(
      path,
      'Where to save what is there before the first change, for the way back. Default: a name with the digest. Nothing is replaced.',
    ),
    ...TOKEN_INPUT,
  },
  outputs: {
    digest: 'Digest of the plan.',
    done: 'Number of steps that were done.',
    'pre-image-path': 'Path of the file that holds what was there before.',
  },
  reportSchema: APPLY_SCHEMA,
})

export interface ApplyTask {
  readonly path: string
  readonly digest: string
  readonly preImage: string
}

/** A name of its own for each plan, so that a second run never replaces what leads back from the first. */
export const preImageName = (digest: string): string => `rulesets-${digest.slice(7, 23)}.pre-image.json`

export const applyCommand = defineAction<typeof spec, ApplyTask, ApplyPorts, Applied, Applied>({
  spec,
  plan: (config) =>
    ok({
      path: config.plan,
      digest: config.digest,
      preImage: config['pre-image-path'] ?? preImageName(config.digest),
    }),
  async perform({ path: file, digest, preImage }, ports, progress) {
    const text = await readText(file, PLAN_LIMIT, ports.files)
    if (!text.ok) return failed([text.problem])
    const read = readPlanFile(text.value, file, ports.sha256)
    if (!read.ok) return failed([read.problem])
    if (read.value.digest !== digest) return failed([notApproved(quoted(file), read.value.digest, digest)])
    return applyPlan(read.value.plan, digest, preImage, ports, progress)
  },
  conclude: (_task, applied) => applied,
  report: (_task, applied) => reportApplied(applied),
})

/** The plan is another one than was approved. */
export const notApproved = (what: string, own: string, approved: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: `apply the plan ${what}`,
    current: `its digest is ${own}, and ${approved} was approved`,
    desired: 'only the plan that was approved is applied; nothing was changed',
    fix: 'Review this plan, and approve its digest when it is right.',
  })
