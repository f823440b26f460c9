import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import type { ConfigOf } from '@tier3/runner/define/spec'
import { preImageName } from './apply-command.ts'
import { ownerOfChoice } from './inputs.ts'
import type { spec } from './rollback-spec.ts'

/** What to go back to. */
export type RollbackSource =
  | {
      readonly kind: 'version'
      readonly name: string
      readonly target: string | undefined
      readonly version: number
    }
  | { readonly kind: 'pre-image'; readonly path: string; readonly allowDelete: boolean }

export type RollbackTask = { readonly owner: RulesetOwner } & (
  | { readonly mode: 'list'; readonly name: string; readonly target: string | undefined }
  | { readonly mode: 'plan'; readonly from: RollbackSource; readonly planPath: string }
  | {
      readonly mode: 'apply'
      readonly from: RollbackSource
      readonly digest: string
      readonly preImage: string
    }
)

/** What the inputs ask for; those that do not go together are refused. */
export function rollbackTask(config: ConfigOf<typeof spec>): Result<RollbackTask, readonly Problem[]> {
  const owner = ownerOfChoice(config.owner)
  const { from, list, apply, digest, target, version } = config
  const conflict = conflictOf(config)
  if (conflict !== undefined) return failed([conflict])
  if (from.kind === 'ruleset' && list) return ok({ owner, mode: 'list', name: from.value, target })
  const source: RollbackSource =
    from.kind === 'pre-image'
      ? { kind: 'pre-image', path: from.value, allowDelete: config['allow-delete'] }
      : { kind: 'version', name: from.value, target, version: version ?? 0 }
  if (!apply || digest === undefined)
    return ok({ owner, mode: 'plan', from: source, planPath: config['plan-path'] })
  const preImage = config['pre-image-path'] ?? preImageName(digest)
  return ok({ owner, mode: 'apply', from: source, digest, preImage })
}

function conflictOf({
  from,
  list,
  apply,
  digest,
  target,
  version,
  'allow-delete': allowDelete,
}: ConfigOf<typeof spec>): Problem | undefined {
  if (from.kind === 'pre-image' && (list || version !== undefined || target !== undefined))
    return together('a `pre-image` holds all rulesets of its run, without `list`, `version` or `target`')
  if (from.kind === 'ruleset' && allowDelete)
    return together('`allow-delete` is for a `pre-image`: going back to a version deletes nothing')
  if (from.kind === 'ruleset' && list === (version !== undefined))
    return together('a `ruleset` goes with either `list` or `version`')
  if (list && apply) return together('`list` shows versions, and `apply` has nothing to apply')
  if (apply !== (digest !== undefined))
    return together('`apply` and `digest` go together: the digest is the one of the plan that was reviewed')
  return undefined
}

const together = (desired: string): Problem =>
  problem('input/conflict', {
    attempted: 'go back to earlier rulesets',
    current: 'the inputs do not go together',
    desired,
    fix: 'Give the inputs as `tier3 rulesets rollback --help` says.',
  })
