import type { SharedFolder } from '@tier3/model/rebuild-stage'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { VariationLevel } from '@tier3/release/rebuild/variations'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { PassedVariable } from './input-codecs.ts'
import type { spec } from './spec.ts'

export type Config = ConfigOf<typeof spec>

/** What both ways of comparing have. */
export interface ComparingPlan {
  readonly shipped: readonly string[]
  readonly base: string
  readonly ignore: readonly string[]
  readonly accept: 'identical' | 'equivalent'
  readonly diffoscope: boolean
  readonly diffPath: string
  readonly predicatePath: string | undefined
  readonly runUrl: string | undefined
  readonly repositoryUrl: string | undefined
}

export interface CommandPlan extends ComparingPlan {
  readonly mode: 'command'
  readonly command: string
  readonly outputs: readonly string[]
  readonly export: 'clone' | 'archive'
  readonly variations: VariationLevel
  readonly passed: readonly PassedVariable[]
  readonly shared: readonly SharedFolder[]
  readonly sourceDateEpoch: number | undefined
  /** A path; undefined to choose one. */
  readonly sensitivity: { readonly kind: 'off' } | { readonly kind: 'on'; readonly path: string | undefined }
  readonly bisectBuilds: number
  readonly timeoutSeconds: number
}

export interface RebuiltPlan extends ComparingPlan {
  readonly mode: 'rebuilt'
  readonly folders: readonly string[]
  readonly changed: string | undefined
}

export interface ChangePlanned {
  readonly mode: 'change'
  readonly folder: string
  readonly path: string | undefined
}

export type ReproducePlan = CommandPlan | RebuiltPlan | ChangePlanned

export function plan(config: Config, context: RunContext): Result<ReproducePlan, readonly Problem[]> {
  const { mode } = config
  const path = config['change-path'] === 'auto' ? undefined : config['change-path']
  if (mode.kind === 'change') return ok({ mode: 'change', folder: mode.value, path })
  const { shipped } = config
  const problems = [
    ...(shipped === undefined ? [missing('shipped', `with \`${mode.kind}\``)] : []),
    ...(mode.kind === 'command' && config.outputs === undefined
      ? [missing('outputs', 'with `command`')]
      : []),
    ...(mode.kind === 'rebuilt' ? rebuiltProblems(config) : []),
    ...(mode.kind === 'command' && config.changed !== undefined ? [notTogether('changed', 'command')] : []),
  ]
  if (problems.length > 0 || shipped === undefined) return failed(problems)
  const comparing: ComparingPlan = {
    shipped: shipped.map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern)),
    base: config.base ?? '.',
    ignore: config.ignore ?? [],
    accept: config.accept,
    diffoscope: config.diffoscope === 'auto',
    diffPath: config['diff-path'] ?? `${context.temp}/tier3-reproduce-${context.unique}.md`,
    predicatePath: config['predicate-path'],
    runUrl: context.runUrl,
    repositoryUrl:
      context.repository === undefined ? undefined : `${context.serverUrl}/${context.repository}`,
  }
  if (mode.kind === 'rebuilt')
    return ok({ ...comparing, mode: 'rebuilt', folders: mode.value, changed: config.changed })
  return ok({
    ...comparing,
    mode: 'command',
    command: mode.value,
    outputs: config.outputs ?? [],
    export: config.export,
    variations: config.variations,
    passed: config.env ?? [],
    shared: config.share ?? [],
    sourceDateEpoch: config['source-date-epoch'],
    sensitivity:
      config.sensitivity === 'off'
        ? { kind: 'off' }
        : { kind: 'on', path: config.sensitivity === 'auto' ? undefined : config.sensitivity },
    bisectBuilds: config['bisect-builds'],
    timeoutSeconds: config['build-timeout'],
  })
}

function rebuiltProblems(config: Config): readonly Problem[] {
  const { changed, sensitivity } = config
  if (changed === undefined && sensitivity !== 'off')
    return [
      problem('input/missing', {
        attempted: 'prove that the comparison can turn red',
        current: '"changed" was not given, and "sensitivity" is not off',
        desired: 'rebuilds made elsewhere need one more, whose input was changed on purpose',
        fix: 'Build once more behind `reproduce` with `change`, and name the folder of its outputs in `changed`; or set `sensitivity: off`.',
      }),
    ]
  return config.outputs === undefined ? [] : [notTogether('outputs', 'rebuilt')]
}

const missing = (input: string, when: string): Problem =>
  problem('input/missing', {
    attempted: `read the input "${input}"`,
    current: 'it was not given',
    desired: `it is required ${when}`,
  })

const notTogether = (input: string, mode: string): Problem =>
  problem('input/conflict', {
    attempted: `read the input "${input}"`,
    current: `it was given together with "${mode}"`,
    desired: `it has no meaning with "${mode}"`,
    fix: `Take \`${input}\` out.`,
  })
