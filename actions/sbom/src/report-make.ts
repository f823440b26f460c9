import { describePassedOver } from '@tier3/model/companion-files'
import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import type { Report } from '@tier3/runner/define/report'
import { summarizeDiff } from '@tier3/sbom/diff/format-markdown'
import type { SbomDiff } from '@tier3/sbom/diff/sbom-diff'
import { countComponents } from '@tier3/sbom/gates/judge'
import { describeProfile } from '@tier3/sbom/profiles/score'
import type { SbomPlan } from './plan.ts'
import { CYCLONEDX_BOM } from './predicate-type.ts'
import type { Comparison, Produced } from './produce.ts'
import { documentBody, documentWarnings, buildNotices } from './report-document.ts'
import { summaryOf } from './summary.ts'

/** What was listed, what is not known, what changed, and which demands are not met. */
export function reportMake(plan: SbomPlan, produced: Produced): Report {
  const { comparison, digest, judgement, made, paths, profiles, written } = produced
  const { document, complete } = made
  const components = countComponents(document)
  const refused = judgement.findings.length > 0
  const of = `${displayText(document.root?.name ?? '', 100)} ${displayText(document.root?.version ?? '', 100)}`
  const wrote = !refused
  return {
    exitCode: refused ? 1 : 0,
    title: refused
      ? `the SBOM of ${of} does not meet ${judgement.findings.length === 1 ? 'a demand' : `${judgement.findings.length} demands`}, and was not written`
      : `${components} component${components === 1 ? '' : 's'} in the SBOM of ${of}`,
    outputs: {
      'sbom-path': wrote ? paths.cyclonedx : '',
      'sbom-digest': wrote ? `sha256:${digest}` : '',
      'spdx-path': wrote && plan.spdx ? paths.spdx : '',
      'serial-number': document.serialNumber ?? '',
      'component-count': String(components),
      complete: String(complete),
      'diff-path': wrote && comparison !== undefined ? (plan.diffPath ?? '') : '',
      'predicate-type': CYCLONEDX_BOM,
      verdict: '',
    },
    lines: [
      `Read ${made.filesRead === 1 ? '1 manifest or lockfile' : `${made.filesRead} manifests and lockfiles`} of ${made.commit ?? 'the folder'}`,
      complete
        ? '✓ complete: everything listed, and how it hangs together'
        : `not complete: ${reasons(produced).join('; ')}`,
      ...profiles.map((profile) => `${profile.passed ? '✓' : '✗'} ${describeProfile(profile)}`),
      ...(comparison === undefined ? [] : [comparedLine(comparison, plan, of)]),
      ...written.map((path) => `  -> ${displayText(path)}`),
    ],
    summary: summaryOf(produced),
    findings: judgement.findings,
    warnings: [...documentWarnings(made), ...comparisonWarnings(produced), ...judgementWarnings(produced)],
    notices: [...buildNotices(made), ...describePassedOver(produced.passedOver, 'listed as released')],
    body: {
      mode: 'make',
      path: paths.cyclonedx,
      sha256: digest,
      ...documentBody(made),
      added: [...made.added],
      dropped: made.dropped.map(({ what, reason }) => `${reason}: ${what}`),
      adopted: [...made.adopted],
      profiles: profiles.map(({ profile, passed, rows }) => ({
        profile,
        passed,
        rows: rows.map(({ element, clause, level, status, met, of: all }) => ({
          element,
          clause,
          level,
          status,
          met,
          of: all,
        })),
      })),
      ...(comparison?.diff === undefined ? {} : { comparison: comparisonBody(comparison, comparison.diff) }),
      written: [...written],
    },
  }
}

/** A comparison that was asked for and found nothing to compare with raised no alarm, and could not have. */
const comparisonWarnings = ({ comparison }: Produced): readonly string[] =>
  comparison?.previous.kind === 'none' ? [`not compared: ${comparison.previous.reason}`] : []

/** What would be findings if it were demanded; the report has all. */
function judgementWarnings({ judgement }: Produced): readonly string[] {
  const all = judgement.warnings.map(({ subject, seen }) => `${displayText(subject, 200)}: ${seen}`)
  return all.length > MOST_WARNINGS
    ? [...all.slice(0, MOST_WARNINGS), `${all.length - MOST_WARNINGS} more files leave something open`]
    : all
}

const MOST_WARNINGS = 20

/** Why the list is not known to be complete, in a few words each. */
function reasons({ made }: Produced): readonly string[] {
  const { adopted, conflicts, dropped, gaps } = made
  const lost = dropped.filter(({ noise }) => !noise).length
  const counted = (count: number, one: string, many: string): readonly string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  const all = [
    ...counted(gaps.length, 'file leaves something open', 'files leave something open'),
    ...counted(
      adopted.length,
      'component that nothing is known to need',
      'components that nothing is known to need',
    ),
    ...counted(lost, 'entry of the sources could not be kept', 'entries of the sources could not be kept'),
    ...counted(
      conflicts.length,
      'component with contradicting digests',
      'components with contradicting digests',
    ),
  ]
  return all.length > 0 ? all : ['the needs of some components are not known']
}

function comparedLine({ diff, previous }: Comparison, plan: SbomPlan, to: string): string {
  if (previous.kind === 'none') return `Not compared: ${previous.reason}`
  return diff === undefined
    ? `Compared with ${plan.compareWith ?? ''}`
    : summarizeDiff(diff, { from: previous.label, to })
}

function comparisonBody({ previous }: Comparison, diff: SbomDiff): JsonObject {
  const named = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key)
  return {
    with: previous.kind === 'document' ? previous.label : '',
    added: named(diff.added),
    removed: named(diff.removed),
    bumped: diff.bumped.map(({ key, from, to }) => `${key} ${from.join(', ')} -> ${to.join(', ')}`),
    relicensed: named(diff.relicensed),
    rehashed: diff.rehashed.map(({ key, version }) => `${key}@${version}`),
  }
}
