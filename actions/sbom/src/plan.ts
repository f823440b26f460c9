import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { ProfileName } from '@tier3/sbom/profiles/profile'
import type { WrittenVersion } from '@tier3/sbom/document'
import { inputProblems } from './input-problems.ts'
import { planIdentity, type IdentityRequest } from './identity.ts'
import type { spec } from './spec.ts'

/** Which files are read. */
export interface SourceRequest {
  readonly kind: 'commit' | 'folder'
  /** Without `./` in front and `/` behind; `.` for the workspace. */
  readonly path: string
  readonly ref: string | undefined
  readonly exclude: readonly string[]
}

/** Files of the release that stand in the document. */
export interface ReleasedRequest {
  readonly patterns: readonly string[]
  readonly base: string
  readonly checksums: readonly string[]
}

export interface Gates {
  readonly profiles: readonly ProfileName[]
  readonly allowLicenses: readonly string[] | undefined
  readonly denyLicenses: readonly string[] | undefined
  readonly missingLicenses: 'allow' | 'deny'
  readonly minComponents: number
  readonly requireLock: boolean
  readonly requireComplete: boolean
}

export interface SbomPlan {
  readonly source: SourceRequest
  readonly identity: IdentityRequest
  readonly released: ReleasedRequest | undefined
  readonly buildBoms: readonly string[]
  readonly specVersion: WrittenVersion
  readonly gates: Gates
  /** Path of the published document to check; undefined to make one. */
  readonly check: string | undefined
  readonly spdx: boolean
  readonly output: string | undefined
  readonly compareWith: string | undefined
  /** On a terminal only where the user names it: a temporary file would be litter. */
  readonly diffPath: string | undefined
}

export type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<SbomPlan, readonly Problem[]> {
  const identity = planIdentity(config, context)
  const problems = [
    ...(identity.ok ? [] : identity.problem),
    ...inputProblems(config),
    ...outputFolderProblems(folderOf(config.output ?? '.'), context, {
      what: 'SBOMs',
      input: 'output',
    }),
  ]
  if (!identity.ok || problems.length > 0) return failed(problems)
  return ok({
    source: {
      kind: config.source,
      path: config.path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.',
      ref: config.ref,
      exclude: config.exclude ?? [],
    },
    identity: identity.value,
    released:
      config.artifacts === undefined
        ? undefined
        : { patterns: config.artifacts, base: config.base ?? '.', checksums: config.checksums ?? [] },
    buildBoms: config['sbom-inputs'] ?? [],
    specVersion: config['spec-version'],
    gates: gates(config),
    check: config.check,
    spdx: config.formats.includes('spdx'),
    output: config.output,
    compareWith: config['compare-with'],
    diffPath: config['diff-path'] ?? temporaryDiff(config, context),
  })
}

const gates = (config: Config): Gates => ({
  profiles: config['require-profile'] ?? [],
  allowLicenses: config['allow-licenses'],
  denyLicenses: config['deny-licenses'],
  missingLicenses: config['missing-licenses'],
  minComponents: config['min-components'],
  requireLock: config['require-lock'],
  requireComplete: config['require-complete'],
})

const temporaryDiff = (config: Config, context: RunContext): string | undefined =>
  config['compare-with'] === undefined || context.face === 'cli'
    ? undefined
    : `${context.temp}/tier3-sbom-diff-${context.unique}.md`

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash)
}
