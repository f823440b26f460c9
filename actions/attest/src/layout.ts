import { buildStatement, formatStatement } from '@tier3/attestation/statement-form'
import { STATEMENT_LIMITS } from '@tier3/attestation/statement'
import { parseArtifactName, pathBelow } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { ResolvedSubject } from '@tier3/model/subject-request'
import type { AttestPlan } from './plan.ts'
import type { Predicate } from './predicate.ts'

/** One statement to sign and the path of its bundle. */
export interface Draft {
  readonly path: string
  readonly subjects: NonEmpty<ResolvedSubject>
  readonly payload: Uint8Array
}

/**
 * Splits the subjects over statements and names the bundles. GitHub and the readers of statements take 1,024 subjects;
 * what is more goes into further statements, and the file holds one bundle per line.
 */
export function layOut(
  plan: AttestPlan,
  subjects: NonEmpty<ResolvedSubject>,
  predicate: Predicate,
): Result<NonEmpty<Draft>, readonly Problem[]> {
  // Images of one repository have one name; each has a statement of its own, so that none speaks of two digests of it.
  const images = plan.subjects.kind === 'images'
  const twice = images ? [] : repeatedNames(subjects)
  if (twice.length > 0) return failed(twice)
  const groups =
    images || plan.layout === 'per-subject'
      ? subjects.map((s): readonly ResolvedSubject[] => [s])
      : chunks(subjects)
  const drafts = collect(groups.map((group) => draft(plan, group, predicate, groups.length)))
  if (!drafts.ok) return drafts
  return isNonEmpty(drafts.value) ? ok(drafts.value) : failed([noSubject()])
}

function chunks(subjects: NonEmpty<ResolvedSubject>): readonly (readonly ResolvedSubject[])[] {
  const size = STATEMENT_LIMITS.subjects
  return Array.from({ length: Math.ceil(subjects.length / size) }, (_, i) =>
    subjects.slice(i * size, (i + 1) * size),
  )
}

function draft(
  plan: AttestPlan,
  subjects: readonly ResolvedSubject[],
  predicate: Predicate,
  groups: number,
): Result<Draft, Problem> {
  if (!isNonEmpty(subjects)) return failed(noSubject())
  const statement = buildStatement({
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    ...predicate,
  })
  if (!statement.ok) return statement
  const stem = parseArtifactName(stemOf(plan, subjects, groups))
  if (!stem.ok) return failed(unusableName(subjects[0].name, stem.problem))
  return ok({
    path: pathBelow(plan.outputDir, `${stem.value}.intoto.jsonl`),
    subjects,
    payload: formatStatement(statement.value),
  })
}

// Provenance and SBOM of one artifact must not overwrite each other.
const SUFFIX = { provenance: '', sbom: '.sbom', custom: '.attestation' } as const
const KIND = { provenance: 'provenance', sbom: 'sbom', custom: 'attestation' } as const

function stemOf(
  { layout, name, predicate: { kind }, subjects }: AttestPlan,
  [first, ...others]: NonEmpty<ResolvedSubject>,
  groups: number,
): string {
  // Their names are addresses, and no names of files.
  if (subjects.kind === 'images') return name ?? KIND[kind]
  if (layout === 'per-subject') return `${first.name}${name === undefined ? SUFFIX[kind] : `.${name}`}`
  if (name !== undefined) return name
  return groups === 1 && others.length === 0 ? `${first.name}${SUFFIX[kind]}` : KIND[kind]
}

/** Statements check their own subjects only; over several statements, two subjects of one name would share a path. */
function repeatedNames(subjects: NonEmpty<ResolvedSubject>): readonly Problem[] {
  const seen = new Set<string>()
  const repeated = subjects.filter(({ name }) => name !== '' && seen.size === seen.add(name).size)
  return repeated.map(({ name }) =>
    problem('input/duplicate-name', {
      attempted: 'build the statements',
      current: `two subjects are named ${quoted(name)}`,
      desired: 'names must differ',
    }),
  )
}

// A name that was given with a digest belongs to no file, and may be anything.
const unusableName = (name: string, reason: string): Problem =>
  problem('input/path-escape', {
    attempted: `name the bundle of ${quoted(name)}`,
    current: reason,
    desired: 'the name of the subject must be a path that stays below "output-dir"',
    fix: 'Give the subject a plain name, or choose the name of the bundle with `name`.',
  })

const noSubject = (): Problem =>
  problem('input/empty-set', {
    attempted: 'build the statements',
    current: 'there is no subject',
    desired: 'at least one artifact must be there',
  })
