import type { Json, JsonObject } from '@tier3/model/json'
import type { Expectation } from './attack.ts'
import type { SceneOutcome } from './run-scene.ts'

/** How a run ended, in a form in which runs and expectations can be compared. Lists are sorted. */
export interface VerdictShape {
  readonly exit: number
  readonly verdict: string
  readonly problems: readonly string[]
  /** `<check> <code>` of each check that did not pass, of all bundles that the report lists. */
  readonly fails: readonly string[]
  readonly findings: readonly string[]
  readonly gaps: readonly string[]
}

const EXIT = { verified: 0, rejected: 1, indeterminate: 3 } as const

export function expectedShape(expected: Expectation): VerdictShape {
  const nothing = { problems: [], fails: [], findings: [], gaps: [] }
  if (expected.verdict === 'none') {
    return { ...nothing, exit: expected.exit, verdict: '', problems: sorted(expected.problems) }
  }
  const { verdict } = expected
  const fails = expected.fails ?? []
  const codes = fails.map(([, code]) => code)
  return {
    ...nothing,
    exit: EXIT[verdict],
    verdict,
    fails: sorted(fails.map((fail) => fail.join(' '))),
    findings: verdict === 'rejected' ? distinct(expected.findings ?? codes) : [],
    gaps: verdict === 'indeterminate' ? sorted(expected.gaps) : [],
  }
}

export function observedShape({ exitCode, outputs, report }: SceneOutcome): VerdictShape {
  const subjects = membersOf(report.body, 'subjects')
  const rows = subjects
    .flatMap((s) => membersOf(s, 'bundles'))
    .flatMap((bundle) => membersOf(bundle, 'checks'))
  const failed = rows.filter(({ result }) => result !== 'pass')
  return {
    exit: exitCode,
    verdict: outputs['verdict'] ?? '',
    problems: sorted(report.problems.map(({ code }) => code)),
    fails: sorted(failed.map(({ id, code }) => `${textOf(id)} ${textOf(code)}`)),
    findings: distinct(report.findings.map(({ code }) => code)),
    gaps: sorted(subjects.flatMap((s) => membersOf(s, 'gaps')).map(({ code }) => textOf(code))),
  }
}

/** The objects in a list of the report; none where there is no such list. */
const membersOf = (value: JsonObject | undefined, key: string): readonly JsonObject[] => {
  const list = value?.[key]
  // The report has its schema, by which these lists hold objects.
  return Array.isArray(list) ? (list as readonly JsonObject[]) : []
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const sorted = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
const distinct = (texts: readonly string[]): readonly string[] => sorted([...new Set(texts)])
