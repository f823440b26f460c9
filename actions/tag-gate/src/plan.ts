import type { BypassActor } from '@tier3/audit/ruleset/ruleset'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { Creator } from './actors.ts'
import type { spec } from './spec.ts'
import { parseTagRef } from './tag-ref.ts'

export interface TagGatePlan {
  readonly repository: RepoSlug
  /** `refs/tags/...`. */
  readonly ref: string
  readonly rules: NonEmpty<string>
  readonly allowedBypass: readonly BypassActor[]
  readonly bypass: 'require' | 'unverified-ok'
  readonly creator: Creator | undefined
  readonly requireImmutable: boolean
  /** Path of a file with exported rulesets; undefined to ask GitHub. */
  readonly exported: string | undefined
  readonly remedyPath: string | undefined
}

export type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<TagGatePlan, readonly Problem[]> {
  const ref = parseTagRef(config.tag, context.ref)
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  const exported = config.live === 'github' ? undefined : config.live
  const { rules } = config
  const problems = [
    ...(ref.ok ? [] : [ref.problem]),
    ...(repository.ok ? [] : [noRepository()]),
    ...(exported === undefined ? [] : offlineProblems(config)),
  ]
  if (!ref.ok || !repository.ok || problems.length > 0) return failed(problems)
  if (!isNonEmpty(rules)) throw new Error('a list of choices has an entry')
  return ok({
    repository: repository.value,
    ref: ref.value,
    rules,
    allowedBypass: config['allowed-bypass'] ?? [],
    bypass: config.bypass,
    creator: config.creator,
    requireImmutable: config['require-immutable'],
    exported,
    remedyPath: config['remedy-path'],
  })
}

const noRepository = (): Problem =>
  problem('input/missing', {
    attempted: 'find the repository of the tag',
    current: 'none was given, and the run has none',
    desired: 'it must be owner/name',
    fix: 'Give the input `repository`.',
  })

/** What a file of exported rulesets cannot answer. */
function offlineProblems(config: Config): readonly Problem[] {
  const wishes = [
    ...(config['require-immutable'] ? ['"require-immutable" needs the release'] : []),
    ...(config.creator === 'caller' ? ['"creator" asks what GitHub says of this token'] : []),
  ]
  return wishes.map((current) =>
    problem('input/conflict', {
      attempted: 'judge the tag by a file of rulesets',
      current,
      desired: 'with a file in "live" nothing is asked over the network',
      fix: 'Take the one input out, or set `live: github`.',
    }),
  )
}
