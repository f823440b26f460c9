import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { spec } from './spec.ts'

export interface SignPlan {
  readonly patterns: readonly string[]
  readonly base: string
  /** Folder for bundles; undefined: beside each artifact. */
  readonly outputDir: string | undefined
  readonly legacyFiles: boolean
  readonly sigstore: 'public-good' | 'staging' | 'custom'
  /** Named in the command that consumers copy. */
  readonly trustedRoot: string | undefined
  readonly rekorVersion: '1' | '2'
}

export function plan(config: ConfigOf<typeof spec>): Result<SignPlan, readonly Problem[]> {
  const problems = customProblems(config)
  if (problems.length > 0) return failed(problems)
  return ok({
    patterns: config.files,
    base: config.base,
    outputDir: config['output-dir'],
    legacyFiles: config['legacy-files'],
    sigstore: config.sigstore,
    trustedRoot: config['trusted-root'],
    rekorVersion: config['rekor-version'],
  })
}

function customProblems(config: ConfigOf<typeof spec>): readonly Problem[] {
  const given = (['signing-config', 'trusted-root'] as const).filter((name) => config[name] !== undefined)
  const isCustom = config.sigstore === 'custom'
  const problems: Problem[] = []
  if (isCustom ? given.length < 2 : given.length > 0) {
    problems.push(
      problem('input/conflict', {
        attempted: 'choose the Sigstore instance',
        current: `"sigstore" is ${config.sigstore}, and ${given.length === 0 ? 'neither "signing-config" nor "trusted-root"' : given.join(' and ')} was given`,
        desired: '`custom` needs both files, every other instance needs none',
      }),
    )
  }
  // A log entry of version 2 carries no time that anybody vouches for.
  if (config['rekor-version'] === '2' && !config.timestamp) {
    problems.push(
      problem('input/conflict', {
        attempted: 'choose the witnesses of the signature',
        current: '"rekor-version" is 2 and "timestamp" is false',
        desired: 'version 2 of the log gives no time of signing, so that a timestamp must be there',
        fix: 'Set `timestamp: true`, or `rekor-version: 1`.',
      }),
    )
  }
  return problems
}
