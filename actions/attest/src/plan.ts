import type { WorkflowInputs } from '@tier3/attestation/slsa-provenance'
import type { PinnedImage } from '@tier3/model/image-reference'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SubjectRequest } from '@tier3/model/subject-request'
import type { RunContext } from '@tier3/runner/define/context'
import { parseImageList } from '@tier3/runner/define/image-list'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import { signingProblems } from '@tier3/runner/define/signing-problems'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { spec } from './spec.ts'
import { parseWorkflowInputs } from './workflow-inputs.ts'

/** Where the predicate comes from. */
export type PredicateRequest =
  | { readonly kind: 'provenance'; readonly inputs?: WorkflowInputs }
  | { readonly kind: 'sbom'; readonly path: string }
  | { readonly kind: 'custom'; readonly path: string; readonly predicateType: string }

/** Images in registries, by their digests. */
export interface ImagesRequest {
  readonly kind: 'images'
  readonly images: NonEmpty<PinnedImage>
}

export interface AttestPlan {
  readonly subjects: SubjectRequest | ImagesRequest
  readonly predicate: PredicateRequest
  readonly layout: 'combined' | 'per-subject'
  readonly store: 'github' | 'none'
  readonly outputDir: string
  /** Part of the file names that the user chose. */
  readonly name: string | undefined
  readonly serverUrl: string
  readonly sigstore: 'auto' | 'public-good' | 'github' | 'staging' | 'custom'
  readonly rekorVersion: '1' | '2'
}

type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<AttestPlan, readonly Problem[]> {
  const predicate = predicateRequest(config)
  const subjects = subjectRequest(config)
  const problems = [
    ...(subjects.ok ? [] : subjects.problem),
    ...alienProblems(config),
    ...(predicate.ok ? [] : [predicate.problem]),
    ...nameProblems(config),
    ...outputFolderProblems(config['output-dir'] ?? config.base ?? '.', context),
    ...signingProblems(config, 'attestation'),
  ]
  if (!predicate.ok || !subjects.ok || problems.length > 0) return failed(problems)
  return ok({
    subjects: subjects.value,
    predicate: predicate.value,
    layout: config['bundle-layout'],
    store: config.store,
    outputDir: config['output-dir'] ?? config.base ?? '.',
    name: config.name,
    serverUrl: context.serverUrl,
    sigstore: config.sigstore,
    rekorVersion: config['rekor-version'],
  })
}

function subjectRequest({
  subjects,
  base,
}: Config): Result<SubjectRequest | ImagesRequest, readonly Problem[]> {
  switch (subjects.kind) {
    case 'digests':
      return ok({ kind: 'digests', lines: subjects.value })
    case 'checksums':
      return ok({ kind: 'checksums', patterns: subjects.value, base })
    case 'files':
      return ok({ kind: 'files', patterns: subjects.value, base: base ?? '.' })
    case 'images': {
      const images = parseImageList(subjects.value)
      return images.ok ? ok({ kind: 'images', images: images.value }) : images
    }
  }
}

// What belongs to files says nothing of images, and the other way round: somebody meant something else.
function alienProblems(config: Config): readonly Problem[] {
  const images = config.subjects.kind === 'images'
  const alien = images
    ? config.base === undefined
      ? undefined
      : 'base'
    : config['registry-username'] === undefined
      ? undefined
      : 'registry-username'
  return alien === undefined
    ? []
    : [
        problem('input/conflict', {
          attempted: `read the input "${alien}"`,
          current: `"${config.subjects.kind}" was given`,
          desired: `it belongs to ${images ? 'files' : 'images'}`,
          fix: `Remove \`${alien}\`.`,
        }),
      ]
}

function predicateRequest(config: Config): Result<PredicateRequest, Problem> {
  const sbom = config['sbom-path']
  const path = config['predicate-path']
  const predicateType = config['predicate-type']
  const given = config['workflow-inputs']
  if (sbom === undefined && path === undefined && predicateType === undefined) {
    if (given === undefined) return ok({ kind: 'provenance' })
    const inputs = parseWorkflowInputs(given)
    return inputs.ok ? ok({ kind: 'provenance', inputs: inputs.value }) : inputs
  }
  if (given !== undefined) return failed(inputsWithoutProvenance())
  if (sbom !== undefined && path === undefined && predicateType === undefined)
    return ok({ kind: 'sbom', path: sbom })
  if (sbom === undefined && path !== undefined && predicateType !== undefined) {
    if (isJudged(predicateType)) return failed(judgedType())
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

const inputsWithoutProvenance = (): Problem =>
  problem('input/conflict', {
    attempted: 'choose the predicate',
    current: '"workflow-inputs" stands beside a predicate that is not provenance',
    desired: 'only provenance records the inputs of a workflow',
    fix: 'Remove "workflow-inputs" here, and give it to the step that attests provenance.',
  })

const malformedType = (): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "predicate-type"',
    current: 'it is not a URI',
    desired: 'it must be a URI without white space',
  })

// What these types say is judged by verifiers, which take it from the job alone, or from whoever verified.
const isJudged = (predicateType: string): boolean =>
  /^https:\/\/slsa\.dev\/(?:provenance|verification_summary)\//i.test(predicateType)

const judgedType = (): Problem =>
  problem('input/conflict', {
    attempted: 'choose the predicate',
    current: '"predicate-type" is one of SLSA, and "predicate-path" would be its content',
    desired: 'provenance is made from the identity of the job, and verification summaries by verifiers',
    fix: 'Leave both inputs out to attest the provenance of this run, or use a predicate type of your own.',
  })
