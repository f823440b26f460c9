import { describeActor, describeMode } from '@tier3/audit/ruleset/bypass-actors'
import type { BypassActor } from '@tier3/audit/ruleset/ruleset'
import { describeTag } from '@tier3/audit/tag/describe-tag'
import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { describeProblem } from '@tier3/model/problem'
import { fitOutputs } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { Creator } from './actors.ts'
import type { Evidence } from './evidence.ts'
import type { Judged } from './judge.ts'
import type { TagGatePlan } from './plan.ts'
import { asciiJson, remedyText } from './remedy-text.ts'
import { buildSummary } from './summary.ts'
import { shortTag } from './tag-ref.ts'

export interface Conclusion {
  readonly judged: Judged
  readonly evidence: Evidence
}

export function report(plan: TagGatePlan, { judged, evidence }: Conclusion): Report {
  const { tag, findings, exitCode, losses } = judged
  const remedies = tag.remedies.map((ruleset, index) =>
    remedyText(ruleset, plan.repository, evidence.remedyPaths[index]),
  )
  const reasons = findings.map(({ demand, seen }) => displayText(`wanted ${demand}; seen ${seen}`, 2000))
  const { outputs, notices } = fitOutputs(
    {
      verdict: tag.result,
      reasons: reasons.join('\n'),
      rulesets: bindingNames(judged).join('\n'),
      remedy: tag.remedies.length === 0 ? '' : asciiJson(JSON.stringify(tag.remedies)),
      creation: tag.creation.answer,
      immutable: evidence.release.answer,
    },
    'the report',
  )
  return {
    exitCode,
    title: title(plan, judged),
    outputs,
    lines: [
      ...describeTag(plan.ref, tag),
      ...evidence.gaps.map((gap) => displayText(describeProblem(gap), 2000)),
      ...remedies.flatMap(({ json, where, command }) => [
        'the smallest ruleset that closes the gap:',
        ...json.split('\n').map((line) => `  ${line}`),
        where,
        ...(command === undefined ? [] : [`  ${command}`]),
      ]),
    ],
    summary: buildSummary(plan, judged, evidence, remedies),
    findings,
    warnings: [...losses, ...looseDemands(plan)],
    notices: [...evidence.notices, ...evidence.gaps.map(gapNotice), ...notices],
    body: body(plan, judged, evidence),
  }
}

const gapNotice = (gap: Evidence['gaps'][number]): string =>
  `${gap.code}: ${describeProblem(gap)}; ${gap.fix}`

/** The outcome in a few words; the tag is hostile text, and the runner makes it safe to show. */
function title({ ref }: TagGatePlan, { tag, findings }: Judged): string {
  const name = shortTag(ref)
  if (tag.result === 'unknown') return `it is unknown whether the tag ${name} is protected`
  if (tag.result === 'unprotected') {
    const open = tag.rules.filter(({ state }) => state === 'unbound').map(({ type }) => type)
    return `the tag ${name} is not protected: ${open.join(' and ')} ${open.length === 1 ? 'does' : 'do'} not bind`
  }
  const assumed = tag.losses.length > 0 ? ', if nobody stands in the lists that were not shown' : ''
  const but = findings.length > 0 ? `, but not wanted so: ${findings[0]?.seen ?? ''}` : ''
  return `the tag ${name} is protected${assumed}${but}`
}

function bindingNames({ tag }: Judged): readonly string[] {
  const binding = tag.rules.flatMap(({ state, unverified, carriers }) => {
    const how = unverified === true ? 'hidden' : 'clean'
    return state === 'bound' ? carriers.filter((carrier) => carrier.state === how) : []
  })
  return [...new Set(binding.map(({ name }) => displayText(name)))]
}

/** Demands that let more pass than is wise. */
function looseDemands({ rules, allowedBypass }: TagGatePlan): readonly string[] {
  const missing = (['update', 'deletion'] as const).filter((type) => !rules.includes(type))
  const wide = allowedBypass.filter(({ type, id }) => type === 'RepositoryRole' && id === 4)
  return [
    ...missing.map((type) =>
      type === 'update'
        ? 'the rule update is not demanded: without it a tag can be moved forward to other commits'
        : 'the rule deletion is not demanded: without it a tag can be deleted and made anew',
    ),
    ...wide.map(() => 'allowed-bypass has role:write: whoever can push can pass by the rules then'),
  ]
}

const actorText = (actor: BypassActor): string => `${describeActor(actor)} (${describeMode(actor.mode)})`

const creatorText = (creator: Creator): string => (creator === 'caller' ? 'caller' : describeActor(creator))

function body(plan: TagGatePlan, { tag, creationDemanded, losses }: Judged, evidence: Evidence): JsonObject {
  const { creator } = plan
  return {
    repository: plan.repository,
    ref: plan.ref,
    verdict: tag.result,
    demand: {
      rules: plan.rules,
      allowedBypass: plan.allowedBypass.map(actorText),
      bypass: plan.bypass,
      ...(creator === undefined ? {} : { creator: creatorText(creator) }),
      requireImmutable: plan.requireImmutable,
    },
    live: plan.exported ?? 'github',
    rules: tag.rules.map(({ type, state, unverified = false, carriers }) => ({
      type,
      state,
      unverified,
      carriers: carriers.map((carrier) => ({ ...carrier })),
    })),
    passedOver: tag.passedOver.map((one) => ({ ...one })),
    creation: { answer: tag.creation.answer, demanded: creationDemanded, why: tag.creation.why },
    tagExists: evidence.tagExists,
    immutable: {
      answer: evidence.release.answer,
      demanded: plan.requireImmutable,
      why: evidence.release.why,
    },
    losses,
    gaps: evidence.gaps.map(({ code, attempted, current, desired, fix, cause }) => ({
      code,
      attempted,
      current,
      desired,
      fix,
      ...(cause === undefined ? {} : { cause }),
    })),
    remedies: tag.remedies.map((ruleset, index) => {
      const path = evidence.remedyPaths[index]
      return { ...(path === undefined ? {} : { path }), ruleset }
    }),
  }
}
