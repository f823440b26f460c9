import { isDeepStrictEqual } from 'node:util'
import { codesOf, redJobs, type JobResult, type RunResult } from '../workflow-runner/result.ts'
import type { Hooks } from '../workflow-runner/run-options.ts'
import type { Expected, Seeded } from './attack.ts'
import { TAG } from './attack-stage.ts'
import { publishedOf } from './attack-state.ts'

/** Jobs that must not begin once one of the pipeline is red. */
const BEHIND: { readonly [job: string]: readonly string[] } = (() => {
  const end = ['seal', 'publish', 'verify']
  const files = ['gather', 'reproduce', 'sbom', ...end]
  return {
    context: ['notes', 'build', 'rebuild', ...files],
    notes: end,
    build: files,
    rebuild: ['reproduce', ...end],
    gather: ['reproduce', 'sbom', ...end],
    reproduce: end,
    sbom: end,
    seal: ['publish', 'verify'],
    publish: ['verify'],
    verify: ['deploy'],
  }
})()

/** Jobs in front of the first that may sign. */
const UNSIGNED = ['context', 'notes', 'build', 'rebuild', 'gather', 'reproduce', 'sbom']

/** Who watches a run: hooks to run it with, and a judgement of how it ended. */
export interface Watch {
  readonly hooks: Hooks
  /** What is not as it was expected; nothing where all is. */
  judge(run: RunResult, expected: Expected): readonly string[]
}

/** Begins to watch: what is published now must be there at the end where an attack expects it unchanged. */
export function watchRun({ world: { github, sigstore }, app }: Seeded, own: Hooks = {}): Watch {
  const before = publishedOf(app.state)
  const stored = app.state.attestations.length
  const { certificates, entries } = sigstore.counts
  const from = github.exchanges.length
  const signing: [begin: number, end: number][] = []
  const hooks: Hooks = {
    ...own,
    async beforeJob(job) {
      if (job.permissions['id-token'] === 'write') signing.push([github.exchanges.length, Infinity])
      await own.beforeJob?.(job)
    },
    async afterJob(job, result) {
      await own.afterJob?.(job, result)
      const last = signing.at(-1)
      if (job.permissions['id-token'] === 'write' && last !== undefined) last[1] = github.exchanges.length
    },
  }
  return {
    hooks,
    judge(run, expected) {
      const wrong: string[] = []
      const same = (what: string, seen: unknown, wanted: unknown): void => {
        if (isDeepStrictEqual(seen, wanted)) return
        wrong.push(`${what}: ${JSON.stringify(seen)}, and not ${JSON.stringify(wanted)}`)
      }
      const { job, result = 'failure', code = [] } = expected
      const red = redJobs(run)
      same('result', run.result, result)
      same('red', red.map(nameOf), job === undefined ? [] : [job])
      same('codes', codesOf(run), [code].flat())
      const said = [...red.map(({ message }) => message), ...run.errors].join('\n')
      if (expected.says?.test(said) === false) wrong.push(`it does not say ${expected.says}`)
      const begun = run.jobs.filter((one) => one.result !== 'skipped').map(({ id }) => id)
      const behind = BEHIND[job ?? ''] ?? []
      same(
        'begun behind it',
        begun.filter((id) => behind.includes(id)),
        [],
      )

      const published = publishedOf(app.state)
      const ofTag = published.filter(({ tagName }) => tagName === TAG)
      same('published releases', ofTag.length, expected.published ? 1 : 0)
      if (expected.unchanged === true) same('published', published, before)

      // Nobody but a job that may sign got an identity, and nobody at all before it.
      const strangers = github.exchanges
        .map((exchange, at) => ({ exchange, at }))
        .slice(from)
        .filter(({ exchange }) => exchange.route === 'oidc.token' && exchange.status === 200)
        .filter(({ at }) => !signing.some(([begin, end]) => at >= begin && at < end))
      same('identities of other jobs', strangers.length, 0)
      const unsigned = UNSIGNED.includes(job ?? '') || result === 'startup-failure'
      if (unsigned) same('signing jobs', signing.length, 0)
      if (unsigned || job === 'seal') same('attestations', app.state.attestations.length, stored)
      if (unsigned || expected.unsigned === true) {
        same('certificates', sigstore.counts.certificates, certificates)
        same('log entries', sigstore.counts.entries, entries)
      }
      return wrong.length === 0 ? [] : [...wrong, `said: ${said}`]
    },
  }
}

/** Id of the job as the pipeline names it: of `release / verify / verify`, `verify`. */
const nameOf = ({ job }: { readonly job: string }): string =>
  (job.split(' / ')[1] ?? job).replace(/ \(.*$/, '')

/** The jobs of a run without those that are to run again; what needs them does, too. */
export const without = (run: RunResult, id: string): RunResult => ({
  ...run,
  jobs: run.jobs.filter((job: JobResult) => job.id !== id),
})
