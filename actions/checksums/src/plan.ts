import { parseArtifactName } from '@tier3/model/artifact-name'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '@tier3/model/digest'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import { parseExpected, type ExpectedFiles } from './expected-files.ts'
import type { spec } from './spec.ts'

export type ChecksumsPlan = WritePlan | CheckPlan

export interface WritePlan {
  readonly mode: 'write'
  readonly patterns: readonly string[]
  readonly base: string
  /** sha256 by name of exactly the files that must be there; undefined when nobody said. */
  readonly expected: ExpectedFiles | undefined
  /** Algorithms that files are written for, each once, in the user's order. */
  readonly algorithms: readonly DigestAlgorithm[]
  readonly sidecars: boolean
  /** Manifest below `base` per algorithm; none when switched off. */
  readonly manifests: { readonly [A in DigestAlgorithm]?: string }
  /** Names of checksum files that this or an earlier run may have written: they are never artifacts. */
  readonly ownNames: readonly string[]
  /** On a runner only: later steps read it, and the runner removes it; a terminal user would be left with litter. */
  readonly subjectsFile: string | undefined
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
  if (artifacts.kind === 'check') {
    if (config.expected !== undefined) return failed([expectedWithCheck()])
    return ok({ mode: 'check', patterns: artifacts.value, base: config.base })
  }
  const expected = config.expected === undefined ? ok(undefined) : parseExpected(config.expected)
  const none = manifest === 'none'
  const name = none ? ok('') : parseArtifactName(manifest)
  if (!name.ok) return failed([outsideBase(name.problem)])
  if (!expected.ok) return expected
  return ok({
    mode: 'write',
    patterns: artifacts.value,
    base: config.base ?? '.',
    expected: expected.value,
    algorithms,
    sidecars,
    manifests: none ? {} : Object.fromEntries(algorithms.map((a) => [a, manifestName(manifest, a)])),
    ownNames: none ? [] : DIGEST_ALGORITHMS.map((a) => manifestName(manifest, a)),
    // Directly in the folder: on a machine of many users, a folder of ours would belong to one of them.
    subjectsFile: context.face === 'cli' ? undefined : `${context.temp}/tier3-subjects-${context.unique}.txt`,
  })
}

/**
 * `SHA256SUMS` becomes `SHA512SUMS`; a name without an algorithm in it gets one behind a dot, but for sha256. No two
 * algorithms share a name, and no name says another algorithm than it holds.
 */
export function manifestName(manifest: string, algorithm: DigestAlgorithm): string {
  const named = manifest.replace(/sha(?:256|384|512)/gi, (word) =>
    word === word.toUpperCase() ? algorithm.toUpperCase() : algorithm,
  )
  return named !== manifest || named.toLowerCase().includes(algorithm) || algorithm === 'sha256'
    ? named
    : `${named}.${algorithm}`
}

const expectedWithCheck = (): Problem =>
  problem('input/conflict', {
    attempted: 'read the input "expected"',
    current: 'it stands beside "check"',
    desired: 'it says which files "files" must find',
    fix: 'Remove `expected`, or give `files` in place of `check`.',
  })

const outsideBase = (reason: string): Problem =>
  problem('input/path-escape', {
    attempted: 'place the checksum file that "manifest" names',
    current: reason,
    desired: 'it must be a path below "base"',
    fix: 'Write a name such as `SHA256SUMS` in `manifest`, and the folder in `base`.',
  })
