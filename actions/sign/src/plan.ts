import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import { signingProblems } from '@tier3/runner/define/signing-problems'
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

export function plan(
  config: ConfigOf<typeof spec>,
  context: RunContext,
): Result<SignPlan, readonly Problem[]> {
  const problems = [
    ...outputFolderProblems(config['output-dir'] ?? config.base, context),
    ...signingProblems(config, 'signature'),
  ]
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
