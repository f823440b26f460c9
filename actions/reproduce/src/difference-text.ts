import { markdownCode, markdownText } from '@tier3/model/display'
import { describeComparison } from '@tier3/release/compare/report/markdown'
import { describeGuilt, explainGuilty } from '@tier3/release/rebuild/guilt-text'
import type { ComparedEvidence } from './evidence.ts'
import type { Judged } from './judge.ts'

/** First line of the file of differences: an earlier one may be replaced. */
export const DIFFERENCE_MARK = '<!-- tier3 reproduce: differences -->'

/** The differences in Markdown: what made them, then file by file what they are. */
export function differenceText({ compared, guilt }: ComparedEvidence, { files }: Judged): string {
  const rows = files
    .filter(({ verdict }) => verdict !== 'identical')
    .map(({ name, rebuilds, sha256, verdict }) =>
      [
        `| ${markdownCode(name)} | ${verdict} | ${markdownCode(sha256)} |`,
        rebuilds.map((one) => `${markdownText(one.from)} ${markdownCode(one.sha256)}`).join('<br>'),
        '|',
      ].join(' '),
    )
  return [
    '# What differs',
    '',
    ...(rows.length === 0 ? [] : ['| file | verdict | ships | rebuilds |', '|---|---|---|---|', ...rows, '']),
    ...(guilt === undefined
      ? []
      : [
          '## What makes two builds differ',
          '',
          markdownText(describeGuilt(guilt), 2000),
          '',
          ...fixes(guilt),
        ]),
    ...compared.flatMap(({ comparison, diffoscope, from, name, unread }) => [
      `## ${markdownText(name)}: what ships and ${markdownText(from)}`,
      '',
      ...(comparison === undefined
        ? [`Nobody looked into it: ${markdownText(unread ?? 'it is too large')}`]
        : [describeComparison(comparison)]),
      '',
      ...(diffoscope === undefined ? [] : [`What diffoscope says: ${markdownCode(diffoscope)}`, '']),
    ]),
  ].join('\n')
}

function fixes(guilt: NonNullable<ComparedEvidence['guilt']>): readonly string[] {
  const names = guilt.kind === 'itself' ? (['itself'] as const) : guilt.variations
  const lines = names
    .flatMap((name) => explainGuilty(name).fixes)
    .map(({ ecosystem, fix }) => `- ${ecosystem}: ${fix}`)
  return lines.length === 0 ? [] : [...new Set(lines), '']
}
