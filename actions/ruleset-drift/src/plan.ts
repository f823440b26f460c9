import type { DriftMode, FailingVerdict } from '@tier3/audit/compare/drift-verdict'
import type { PresetName } from '@tier3/audit/presets/presets'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import type { ConfigOf } from '@tier3/runner/define/spec'
import { inputProblems, malformedQuery } from './input-problems.ts'
import { parseRepositoryQuery, type RepositoryQuery } from './repository-query.ts'
import type { Shard } from './shard.ts'
import { DECLARED, type spec } from './spec.ts'

/** What live rulesets must be like. */
export interface Demand {
  /** Whose rulesets are judged; all others are context. */
  readonly level: 'repository' | 'organization'
  readonly mode: DriftMode
  /** Verdicts to fail on in place of those of the mode. */
  readonly failOn: readonly FailingVerdict[] | undefined
  readonly bypass: 'require' | 'unverified-ok'
  readonly allowExtra: boolean
  readonly presets: readonly PresetName[]
  readonly tagPatterns: NonEmpty<string>
}

/** Where live rulesets come from. */
export type Scope =
  | { readonly kind: 'repository'; readonly repository: RepoSlug }
  | { readonly kind: 'organization'; readonly organization: string }
  /** `owner` is whose rulesets are in the file, where that is known. */
  | { readonly kind: 'file'; readonly path: string; readonly owner: string | undefined }
  | {
      readonly kind: 'fleet'
      readonly queries: NonEmpty<RepositoryQuery>
      readonly shard: Shard | undefined
      readonly concurrency: number
    }

export interface DeclaredRequest {
  readonly patterns: readonly string[]
  /** Whether there may be no file: nobody named one, and there are presets. */
  readonly optional: boolean
}

export interface CheckPlan extends Targets {
  readonly kind: 'check'
  readonly declared: DeclaredRequest
  readonly demand: Demand
  readonly scope: Scope
  readonly planPath: string | undefined
}

export interface MergePlan extends Targets {
  readonly kind: 'merge'
  readonly reports: readonly string[]
}

/** What is written beside the report. */
interface Targets {
  readonly sarifPath: string | undefined
  readonly trackingIssue: boolean
}

export type DriftPlan = CheckPlan | MergePlan
export type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<DriftPlan, readonly Problem[]> {
  const queries = collect((config.repositories ?? []).map(parseRepositoryQuery))
  const problems = [
    ...inputProblems(config),
    ...(queries.ok ? [] : queries.problem.map(malformedQuery)),
    ...[config['sarif-path'], config['plan-path']].flatMap((path) =>
      path === undefined ? [] : outputFolderProblems(folderOf(path), context),
    ),
  ]
  const tagPatterns = config['preset-tags']
  if (!queries.ok || !isNonEmpty(tagPatterns) || problems.length > 0) return failed(problems)
  const targets = { sarifPath: config['sarif-path'], trackingIssue: config['tracking-issue'] }
  if (config['merge-reports'] !== undefined) {
    return ok({ kind: 'merge', reports: config['merge-reports'], ...targets })
  }
  const presets = config.presets ?? []
  const { mode, bypass } = config
  const level = config.organization === undefined ? 'repository' : 'organization'
  return ok({
    kind: 'check',
    declared: {
      patterns: config.declared,
      optional: presets.length > 0 && isDefault(config.declared),
    },
    demand: {
      level,
      mode,
      failOn: config['fail-on'],
      bypass,
      allowExtra: config['allow-extra'],
      presets,
      tagPatterns,
    },
    scope: scopeOf(config, queries.value),
    planPath: config['plan-path'],
    ...targets,
  })
}

const isDefault = (patterns: readonly string[]): boolean => patterns.length === 1 && patterns[0] === DECLARED

function scopeOf(config: Config, queries: readonly RepositoryQuery[]): Scope {
  const { repository, organization, live, concurrency } = config
  if (live !== 'github') return { kind: 'file', path: live, owner: organization ?? repository }
  if (organization !== undefined) return { kind: 'organization', organization }
  if (isNonEmpty(queries)) return { kind: 'fleet', queries, shard: config.shard, concurrency }
  if (repository === undefined) throw new Error('a check without a repository was refused before')
  return { kind: 'repository', repository }
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash)
}
