import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'

/** One request to GitHub. Every field is sent, so that nothing rests on what GitHub does with an absent one. */
export interface PlanStep {
  readonly action: 'create' | 'update' | 'delete'
  /** What the step does to the protection. What cannot be ordered counts as weakening. */
  readonly effect: 'strengthens' | 'keeps' | 'weakens'
  readonly target: string
  readonly name: string
  readonly id?: number
  /** When the ruleset was last edited; the step is void when that has moved. */
  readonly updatedAt?: string
  /** The canonical body that is live now. */
  readonly before?: JsonObject
  /** The body to send, in stable order. */
  readonly body?: JsonObject
  /** What changes, in words. */
  readonly changes: readonly string[]
}

/** A ruleset that no step touches, as it was when the plan was made. What was planned may lean on its protection. */
export interface RestingRuleset {
  readonly target: string
  readonly name: string
  readonly id?: number
  readonly updatedAt?: string
  /** The canonical body; without a bypass list when that was hidden. */
  readonly before: JsonObject
}

export interface RulesetPlan {
  /** `owner/name` or the organization the plan is for. */
  readonly scope: string
  /** Whether deletions were allowed; no step deletes without. */
  readonly allowsDelete: boolean
  /** Creations, then updates from strengthening to weakening, then deletions. */
  readonly steps: readonly PlanStep[]
  /** Live rulesets that nobody declared and that stay. */
  readonly kept: readonly string[]
  /** All own rulesets that no step touches. */
  readonly rests: readonly RestingRuleset[]
}

/** The text whose digest names the plan: what is done, on what it rests, and where. Words are not part of it. */
export const planDigestInput = ({ scope, allowsDelete, steps, rests }: RulesetPlan): string =>
  formatCanonicalJson({
    version: 1,
    scope,
    allowsDelete,
    steps: steps.map(digestedStep),
    rests: rests.map((one) => ({ ...one })),
  })

function digestedStep(step: PlanStep): JsonObject {
  return Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'changes'))
}

/** The order in which a crash at any point leaves no less protection than there was before. */
export function inSafeOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  const rank = ({ action, effect }: PlanStep): number =>
    action === 'create'
      ? 0
      : action === 'delete'
        ? 4
        : ['strengthens', 'keeps', 'weakens'].indexOf(effect) + 1
  return steps.toSorted((a, b) => rank(a) - rank(b) || byIdentity(a, b))
}

type Named = { readonly target: string; readonly name: string; readonly id?: number }

export const byIdentity = (a: Named, b: Named): number => {
  const [one, other] = [`${a.target} ${a.name}`, `${b.target} ${b.name}`]
  return one === other ? (a.id ?? 0) - (b.id ?? 0) : one < other ? -1 : 1
}

/**
 * One line for each step, and one for each ruleset that stays. Names and paths come from whoever wrote the rulesets: none
 * of them may begin a line of its own, which a reviewer or a runner would take for ours. Nothing is cut off.
 */
export const describePlan = (plan: RulesetPlan): readonly string[] =>
  planLines(plan).map((line) => displayText(line, Infinity))

const planLines = ({ steps, kept }: RulesetPlan): readonly string[] => [
  ...(steps.length === 0 ? ['nothing has to be done'] : []),
  ...steps.map(
    ({ action, effect, target, name, changes }, index) =>
      `${index + 1}. ${action} the ${target} ruleset "${name}" (${effect})${changes.length === 0 ? '' : `: ${changes.join('; ')}`}`,
  ),
  ...kept.map((name) => `stays, although nobody declared it: ${name}`),
]
