/** One job of the reusable release workflow, as the picture shows it. */
export interface PipelineJob {
  /** Its id in the workflow. */
  readonly id: string
  readonly needs: readonly string[]
  readonly title: string
  /** What it may do, in words. */
  readonly may: string
  /** `guest`: code of the caller runs in it. `signer`: it holds the identity. `ours`: neither. */
  readonly trust: 'guest' | 'signer' | 'ours'
  /** Its row in the picture; the column follows from what it needs. */
  readonly row: 0 | 1 | 2
}

/** The jobs of `.github/workflows/release.yml`; a test holds them against the file. */
export const PIPELINE_JOBS: readonly PipelineJob[] = [
  { id: 'context', needs: [], title: 'check the tag', may: 'reads', trust: 'ours', row: 1 },
  { id: 'notes', needs: ['context'], title: 'write notes', may: 'reads', trust: 'ours', row: 0 },
  { id: 'build', needs: ['context'], title: 'build', may: 'reads', trust: 'guest', row: 1 },
  { id: 'rebuild', needs: ['context'], title: 'build again', may: 'reads', trust: 'guest', row: 2 },
  { id: 'gather', needs: ['context', 'build'], title: 'gather', may: 'reads', trust: 'ours', row: 1 },
  {
    id: 'reproduce',
    needs: ['context', 'gather', 'rebuild'],
    title: 'compare',
    may: 'reads',
    trust: 'ours',
    row: 2,
  },
  { id: 'sbom', needs: ['context', 'gather'], title: 'make SBOM', may: 'reads', trust: 'ours', row: 1 },
  {
    id: 'seal',
    needs: ['context', 'notes', 'gather', 'reproduce', 'sbom'],
    title: 'sign, attest',
    may: 'identity',
    trust: 'signer',
    row: 1,
  },
  {
    id: 'publish',
    needs: ['context', 'notes', 'seal'],
    title: 'publish',
    may: 'writes',
    trust: 'ours',
    row: 1,
  },
  { id: 'verify', needs: ['context', 'publish'], title: 'verify', may: 'reads', trust: 'ours', row: 1 },
]

/** Needs without those that another need brings along. */
export function directNeeds(
  job: PipelineJob,
  all: readonly PipelineJob[] = PIPELINE_JOBS,
): readonly string[] {
  const before = (id: string): ReadonlySet<string> => {
    const needs = all.find((one) => one.id === id)?.needs ?? []
    return new Set(needs.flatMap((need) => [need, ...before(need)]))
  }
  return job.needs.filter((need) => !job.needs.some((other) => other !== need && before(other).has(need)))
}

/** How many jobs must end before it starts, on the longest way. */
export const depthOf = (id: string, all: readonly PipelineJob[] = PIPELINE_JOBS): number =>
  Math.max(-1, ...(all.find((one) => one.id === id)?.needs ?? []).map((need) => depthOf(need, all))) + 1

/** What the second build of the workflow has otherwise; the same test looks for each in the file. */
export const VARIED: readonly string[] = [
  'machine',
  'folder',
  'home',
  'temporary folder',
  'time zone',
  'language',
  'user',
]
