import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { DigestAlgorithm } from '@tier3/model/digest'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { spec } from './spec.ts'

export type ChecksumsPlan = WritePlan | CheckPlan

export interface WritePlan {
  readonly mode: 'write'
  readonly patterns: readonly string[]
  readonly base: string
  /** Algorithms that files are written for, each once, in the user's order. */
  readonly algorithms: readonly DigestAlgorithm[]
  readonly sidecars: boolean
  /** Manifest below `base` per algorithm; none when switched off. */
  readonly manifests: { readonly [A in DigestAlgorithm]?: string }
  readonly subjectsFile: string
}

export interface CheckPlan {
  readonly mode: 'check'
  readonly patterns: readonly string[]
  /** Folder that names are relative to; undefined: the folder of each checksum file. */
  readonly base: string | undefined
}

export function plan(
  config: ConfigOf<typeof spec>,
  context: RunContext,
): Result<ChecksumsPlan, readonly Problem[]> {
  const { artifacts, algorithms, manifest, sidecars } = config
  if (artifacts.kind === 'check') return ok({ mode: 'check', patterns: artifacts.value, base: config.base })
  const manifests =
    manifest === 'none' ? {} : Object.fromEntries(algorithms.map((a) => [a, manifestName(manifest, a)]))
  if (new Set(Object.values(manifests)).size < Object.keys(manifests).length) {
    return failed([
      problem('input/conflict', {
        attempted: 'name the checksum files',
        current: `"${manifest}" would be the checksum file of two algorithms`,
        desired: 'each algorithm must have its own checksum file',
        fix: 'Put `SHA256` into the name in `manifest`, or ask for one algorithm.',
      }),
    ])
  }
  return ok({
    mode: 'write',
    patterns: artifacts.value,
    base: config.base ?? '.',
    algorithms,
    sidecars,
    manifests,
    subjectsFile: `${context.temp}/tier3/subjects-${context.unique}.txt`,
  })
}

/** `SHA256SUMS` becomes `SHA512SUMS`; a name without the algorithm in it gets it behind a dot, but for sha256. */
export function manifestName(manifest: string, algorithm: DigestAlgorithm): string {
  if (/sha256/i.test(manifest)) {
    return manifest.replace(/sha256/gi, (word) =>
      word === word.toUpperCase() ? algorithm.toUpperCase() : algorithm,
    )
  }
  return algorithm === 'sha256' ? manifest : `${manifest}.${algorithm}`
}
