import { foldDirections, judgeDirections } from '@tier3/audit/compare/drift-verdict'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { foldAscii } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { Judged } from './perform.ts'
import type { DriftPorts } from './ports.ts'
import { decodeBody } from './result-decoding.ts'
import type { Gap } from './result.ts'

const BYTE_LIMIT = 64 * 1024 * 1024
/** Media type of the reports of every action, in the one version that is read here. */
const REPORT_MEDIA_TYPE = 'application/vnd.tier3.report+json;version=1'

/** One report of a run, or why that run judged nothing. */
interface ShardReport {
  readonly file: string
  readonly judged: Judged | undefined
  readonly why: string
}

/** Folds the reports of all shards into one. What no report tells of was not judged by anybody, and is said to be so. */
export async function mergeReports(
  patterns: readonly string[],
  ports: Pick<DriftPorts, 'artifacts' | 'files'>,
): Promise<Result<Judged, readonly Problem[]>> {
  const found = await ports.artifacts.find({ patterns, base: '.' })
  if (!found.ok) return found
  const reports: ShardReport[] = []
  const problems: Problem[] = []
  for (const { name, path } of found.value) {
    const report = await readReport(path, name, ports)
    if (report.ok) reports.push(report.value)
    else problems.push(report.problem)
  }
  return problems.length > 0 ? failed(problems) : foldReports(reports)
}

async function readReport(
  path: string,
  file: string,
  { files }: Pick<DriftPorts, 'files'>,
): Promise<Result<ShardReport, Problem>> {
  const bytes = await files.read(path, BYTE_LIMIT)
  if (!bytes.ok) return bytes
  const parsed = parseJson(parseUtf8(bytes.value) ?? '\0')
  const report = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {}
  const isOurs =
    report['mediaType'] === REPORT_MEDIA_TYPE &&
    report['action'] === 'ruleset-drift' &&
    report['dryRun'] === false
  if (!isOurs) return failed(foreign(file))
  const title = typeof report['title'] === 'string' ? report['title'] : ''
  if (report['body'] === undefined) return ok({ file, judged: undefined, why: title })
  const judged = decodeBody(report['body'])
  return judged === undefined ? failed(foreign(file)) : ok({ file, judged, why: title })
}

function foldReports(reports: readonly ShardReport[]): Result<Judged, readonly Problem[]> {
  const all = reports.flatMap(({ judged }) => judged ?? [])
  const [first] = all
  if (first === undefined) return failed([nothingJudged(reports)])
  const problems = [...contradictions(reports, first), ...repeated(all), ...all.flatMap(untrue)]
  if (problems.length > 0) return failed(problems)
  const absent = [...all.flatMap((one) => one.missing), ...missingParts(reports)]
  if (absent.length === 0 && all.every(({ results }) => results.length === 0))
    return failed([nothingJudged(reports)])
  const results = all
    .flatMap((one) => one.results)
    .toSorted((a, b) => (foldAscii(a.subject) < foldAscii(b.subject) ? -1 : 1))
  return ok({
    results,
    missing: absent,
    demand: first.demand,
    shard: undefined,
    lint: first.lint,
    notes: [
      `merged from ${reports.length} reports`,
      ...stoppedRuns(reports),
      ...new Set(all.flatMap((one) => one.notes)),
    ],
    calls: all.reduce((sum, { calls }) => sum + calls, 0),
  })
}

const textOf = (demand: Judged['demand']): string =>
  formatCanonicalJson({ ...demand, failOn: demand.failOn ?? null })

/** Reports that were not made with the same demands, or not of the same shards, say nothing together. */
function contradictions(reports: readonly ShardReport[], first: Judged): readonly Problem[] {
  const demand = textOf(first.demand)
  const seen = new Set<number>()
  return reports.flatMap(({ file, judged }) => {
    if (judged === undefined) return []
    const { shard } = judged
    if (textOf(judged.demand) !== demand)
      return [conflict(file, 'it was made with other inputs or other declared files than the first report')]
    if (shard?.of !== first.shard?.of)
      return [conflict(file, 'it is of another number of shards than the first report')]
    if (shard === undefined) return []
    const known = seen.has(shard.index)
    seen.add(shard.index)
    return known ? [conflict(file, `there is another report of shard ${shard.index}`)] : []
  })
}

function repeated(all: readonly Judged[]): readonly Problem[] {
  const seen = new Set<string>()
  return all
    .flatMap(({ results }) => results)
    .filter(({ subject }) => seen.size === seen.add(foldAscii(subject)).size)
    .map(({ subject }) => conflict(subject, 'two reports tell of it'))
}

/** A report that says of itself anything else than its differences do was not written by this action as it stands. */
function untrue({ results, demand }: Judged): readonly Problem[] {
  return results
    .filter(({ differences, gaps, verdict, outcome }) => {
      const directions = [
        ...differences.map(({ direction }) => direction),
        ...gaps.map(() => 'unknown' as const),
      ]
      return (
        verdict !== foldDirections(directions) ||
        outcome !== judgeDirections(directions, demand.mode, demand.failOn)
      )
    })
    .map(({ subject }) => conflict(subject, 'its verdict is not that of the differences in it'))
}

function missingParts(reports: readonly ShardReport[]): readonly Gap[] {
  const shards = reports.flatMap(({ judged }) => judged?.shard ?? [])
  const of = shards[0]?.of ?? 0
  const present = new Set(shards.map(({ index }) => index))
  const absent = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !present.has(index))
  return of === 0
    ? stoppedRuns(reports).map(gap)
    : absent.map((index) => gap(`there is no report of shard ${index} of ${of} that judged anything`))
}

/** A run that stopped before it judged anything does not say which shard it was. */
const stoppedRuns = (reports: readonly ShardReport[]): readonly string[] =>
  reports
    .filter(({ judged }) => judged === undefined)
    .map(({ file, why }) => `the run of ${quoted(file)} judged nothing: ${quoted(why)}`)

const gap = (current: string): Gap => ({
  code: 'service/unexpected-answer',
  current,
  desired: 'every shard must have judged its repositories',
  fix: 'Look at the job of that shard, mend what stopped it, and run it again.',
})

const nothingJudged = (reports: readonly ShardReport[]): Problem =>
  problem('input/empty-set', {
    attempted: 'merge the reports',
    current: `none of the ${reports.length} reports judged anything`,
    desired: 'at least one must have',
    fix: 'Look at the jobs that wrote them.',
  })

const foreign = (file: string): Problem =>
  problem('input/malformed', {
    attempted: `read the report ${quoted(file)}`,
    current: 'it is no report of ruleset-drift of this version',
    desired: 'only such reports can be merged',
    at: { file },
  })

const conflict = (what: string, current: string): Problem =>
  problem('input/conflict', {
    attempted: `merge the report ${quoted(what)}`,
    current,
    desired: 'the reports must be those of one fleet, each part once',
    fix: 'Merge the reports of one run only.',
  })
