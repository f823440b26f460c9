import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SubjectRequest } from '@tier3/model/subject-request'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { spec } from './spec.ts'

/** Where the predicate comes from. */
export type PredicateRequest =
  | { readonly kind: 'provenance' }
  | { readonly kind: 'sbom'; readonly path: string }
  | { readonly kind: 'custom'; readonly path: string; readonly predicateType: string }

export interface AttestPlan {
  readonly subjects: SubjectRequest
  readonly predicate: PredicateRequest
  readonly layout: 'combined' | 'per-subject'
  readonly store: 'github' | 'none'
  readonly outputDir: string
  /** File name in front of the ending for an attestation over several subjects. */
  readonly name: string
  readonly serverUrl: string
  readonly sigstore: 'auto' | 'public-good' | 'github' | 'staging' | 'custom'
  readonly rekorVersion: '1' | '2'
}

type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<AttestPlan, readonly Problem[]> {
  const predicate = predicateRequest(config)
  const problems = [
    ...(predicate.ok ? [] : [predicate.problem]),
    ...nameProblems(config),
    ...instanceProblems(config),
  ]
  if (!predicate.ok || problems.length > 0) return failed(problems)
  return ok({
    subjects: subjectRequest(config),
    predicate: predicate.value,
    layout: config['bundle-layout'],
    store: config.store,
    outputDir: config['output-dir'] ?? config.base,
    name: config.name ?? DEFAULT_NAME[predicate.value.kind],
    serverUrl: context.serverUrl,
    sigstore: config.sigstore,
    rekorVersion: config['rekor-version'],
  })
}

const DEFAULT_NAME = { provenance: 'provenance', sbom: 'sbom', custom: 'attestation' } as const

function subjectRequest({ subjects, base }: Config): SubjectRequest {
  return subjects.kind === 'digests'
    ? { kind: 'digests', lines: subjects.value }
    : { kind: subjects.kind, patterns: subjects.value, base }
}

function predicateRequest(config: Config): Result<PredicateRequest, Problem> {
  const sbom = config['sbom-path']
  const path = config['predicate-path']
  const predicateType = config['predicate-type']
  if (sbom === undefined && path === undefined && predicateType === undefined)
    return ok({ kind: 'provenance' })
  if (sbom !== undefined && path === undefined && predicateType === undefined)
    return ok({ kind: 'sbom', path: sbom })
  if (sbom === undefined && path !== undefined && predicateType !== undefined) {
    if (/^[a-z][a-z0-9+.-]*:[\u0021-\u007e]+$/.test(predicateType))
      return ok({ kind: 'custom', path, predicateType })
    return failed(malformedType())
  }
  return failed(
    problem('input/conflict', {
      attempted: 'choose the predicate',
      current: `${[sbom && '"sbom-path"', path && '"predicate-path"', predicateType && '"predicate-type"'].filter(Boolean).join(' and ')} ${sbom === undefined ? 'stands alone' : 'stand together'}`,
      desired: 'give "sbom-path", or "predicate-type" with "predicate-path", or none of them for provenance',
    }),
  )
}

// The name becomes part of a path, and must not lead out of the folder.
function nameProblems({ name }: Config): readonly Problem[] {
  if (name === undefined || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(name)) return []
  return [
    problem('input/malformed', {
      attempted: 'read the input "name"',
      current: 'it is not a plain file name',
      desired: 'it must be letters, digits, dots, hyphens and underscores',
    }),
  ]
}

function instanceProblems(config: Config): readonly Problem[] {
  const given = (['signing-config', 'trusted-root'] as const).filter((name) => config[name] !== undefined)
  const problems: Problem[] = []
  const complete =
    config.sigstore === 'custom'
      ? given.length === 2
      : given.every(
          (name) => name === 'trusted-root' && (config.sigstore === 'github' || config.sigstore === 'auto'),
        )
  if (!complete) {
    problems.push(
      problem('input/conflict', {
        attempted: 'choose the Sigstore instance',
        current: `"sigstore" is ${config.sigstore}, and ${given.length === 0 ? 'neither "signing-config" nor "trusted-root"' : given.join(' and ')} was given`,
        desired:
          '`custom` needs both files; `github` may have a trusted root; every other instance needs none',
      }),
    )
  }
  if (config['rekor-version'] === '2' && !config.timestamp) {
    problems.push(
      problem('input/conflict', {
        attempted: 'choose the witnesses of the attestation',
        current: '"rekor-version" is 2 and "timestamp" is false',
        desired: 'version 2 of the log gives no time of signing, so that a timestamp must be there',
        fix: 'Set `timestamp: true`, or `rekor-version: 1`.',
      }),
    )
  }
  return problems
}

const malformedType = (): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "predicate-type"',
    current: 'it is not a URI',
    desired: 'it must be a URI without white space',
  })
