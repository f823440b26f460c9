import type { SummaryBlock } from '@tier3/runner/define/report'
import { describeGuilt } from '@tier3/release/rebuild/guilt-text'
import type { ComparedEvidence } from './evidence.ts'
import { fixesOf } from './fixes.ts'
import type { Judged } from './judge.ts'
import { SAME_PLATFORM } from './same-platform.ts'

const MOST_ROWS = 100

/** What a person needs to decide: the files, what makes the difference and its fix, and what was not tried. */
export function summaryOf({ files, findings }: Judged, evidence: ComparedEvidence): readonly SummaryBlock[] {
  const { builds, compared, guilt, losses, sensitivity, variations } = evidence
  return [
    ...findings
      .slice(0, MOST_ROWS)
      .map(({ seen, subject }): SummaryBlock => ({ kind: 'text', text: `- ${subject}: ${seen}` })),
    {
      kind: 'table',
      columns: ['file', 'verdict', 'sha256 of what ships', 'rebuilds'],
      rows: files
        .slice(0, MOST_ROWS)
        .map(({ name, rebuilds, sha256, verdict }) => [
          { code: name },
          verdict,
          { code: sha256 },
          rebuilds
            .map(({ from, sha256: other }) => `${from}: ${other === sha256 ? 'same bytes' : 'other bytes'}`)
            .join(', '),
        ]),
    },
    ...(files.length > MOST_ROWS
      ? [{ kind: 'text', text: `and ${files.length - MOST_ROWS} more; the report has all.` } as const]
      : []),
    ...(guilt === undefined
      ? []
      : [{ kind: 'text', text: `What makes the difference: ${describeGuilt(guilt)}.` } as const]),
    ...compared.slice(0, MOST_ROWS).flatMap(({ comparison, from, name }): readonly SummaryBlock[] =>
      comparison === undefined
        ? []
        : [
            {
              kind: 'details',
              title: `${name}: what ships and ${from} (${comparison.verdict})`,
              open: compared.length === 1,
              blocks: [
                {
                  kind: 'table',
                  columns: ['probable cause'],
                  rows: comparison.causes.slice(0, 10).map(({ sentence }) => [sentence]),
                },
                {
                  kind: 'table',
                  columns: ['fix'],
                  rows: fixesOf(evidence, name)
                    .slice(0, 20)
                    .map((fix) => [fix]),
                },
              ],
            },
          ],
    ),
    { kind: 'text', text: `Shown to be sensitive: ${sensitivity.state}; ${sensitivity.why}.` },
    ...losses.map((loss): SummaryBlock => ({ kind: 'text', text: `Not covered: ${loss}.` })),
    ...(variations === undefined
      ? []
      : [
          {
            kind: 'details',
            title: `What differed between the builds (${variations.varied.length}), and what did not (${variations.same.length})`,
            blocks: [
              {
                kind: 'table',
                columns: ['surrounding', 'different', 'why not'],
                rows: [
                  ...variations.varied.map((name) => [name, 'yes', '']),
                  ...variations.same.map(({ name, why }) => [name, 'no', why]),
                ],
              },
            ],
          } as const,
        ]),
    ...builds
      .filter(({ outcome }) => outcome.end.kind === 'failed')
      .slice(0, 3)
      .map(({ id, outcome }): SummaryBlock => ({
        kind: 'details',
        title: `End of the log of ${id}`,
        open: true,
        blocks: [{ kind: 'code', language: 'text', text: outcome.log.tail.join('\n') }],
      })),
    { kind: 'text', text: `${SAME_PLATFORM}.` },
  ]
}
