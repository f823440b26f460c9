import type { PinnedImage } from '@tier3/model/image-reference'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import { parseImageList } from '@tier3/runner/define/image-list'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import { signingProblems } from '@tier3/runner/define/signing-problems'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { spec } from './spec.ts'

export interface SignPlan {
  readonly patterns: readonly string[]
  /** In place of files. */
  readonly images?: NonEmpty<PinnedImage>
  readonly base: string
  /** Folder for bundles; undefined: beside each artifact. */
  readonly outputDir: string | undefined
  readonly legacyFiles: boolean
  readonly sigstore: 'public-good' | 'staging' | 'custom'
  /** Named in the command that consumers copy. */
  readonly trustedRoot: string | undefined
  readonly rekorVersion: '1' | '2'
}

type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<SignPlan, readonly Problem[]> {
  const { artifacts } = config
  const images = artifacts.kind === 'images' ? parseImageList(artifacts.value) : undefined
  const problems = [
    ...(images?.ok === false ? images.problem : []),
    ...alienProblems(config),
    ...outputFolderProblems(config['output-dir'] ?? config.base, context),
    ...signingProblems(config, 'signature'),
  ]
  if (images?.ok === false || problems.length > 0) return failed(problems)
  return ok({
    patterns: artifacts.kind === 'files' ? artifacts.value : [],
    ...(images === undefined ? {} : { images: images.value }),
    base: config.base,
    outputDir: config['output-dir'],
    legacyFiles: config['legacy-files'],
    sigstore: config.sigstore,
    trustedRoot: config['trusted-root'],
    rekorVersion: config['rekor-version'],
  })
}

/** Inputs that mean nothing for what was named: somebody meant something else. */
function alienProblems(config: Config): readonly Problem[] {
  const ofFiles = [
    ...(config['output-dir'] === undefined ? [] : ['output-dir']),
    ...(config['legacy-files'] ? ['legacy-files'] : []),
    ...(config.base === '.' ? [] : ['base']),
  ]
  const ofImages = config['registry-username'] === undefined ? [] : ['registry-username']
  return (config.artifacts.kind === 'images' ? ofFiles : ofImages).map((name) =>
    problem('input/conflict', {
      attempted: `read the input "${name}"`,
      current: `"${config.artifacts.kind}" was given`,
      desired: `it belongs to ${config.artifacts.kind === 'images' ? 'files' : 'images'}`,
      fix: `Remove \`${name}\`.`,
    }),
  )
}
