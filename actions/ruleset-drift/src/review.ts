import type { Cell, SummaryBlock } from '@tier3/runner/define/report'
import type { Difference, Gap, RepositoryResult } from './result.ts'

/** The differences of one repository as a reviewer would tell them: what got weaker, what nobody could tell, the rest. */
export function reviewBlocks({
  differences,
  gaps,
  losses,
  inherited,
}: RepositoryResult): readonly SummaryBlock[] {
  const of = (...directions: readonly Difference['direction'][]): readonly Difference[] =>
    differences.filter(({ direction }) => directions.includes(direction))
  // What was accepted unseen stands among the losses, and is not nothing.
  const cosmetic = of('cosmetic').filter(({ rule }) => rule !== 'bypass-hidden')
  return [
    ...section('What got weaker', of('weaker')),
    ...unknownSection(of('unknown'), gaps),
    ...section('What is different, and cannot be ordered', of('incomparable')),
    ...section('What changed without changing the protection', of('none')),
    ...section('What got stricter', of('stricter')),
    ...losses.map((loss): SummaryBlock => ({ kind: 'text', text: `Accepted without proof: ${loss}` })),
    ...(cosmetic.length === 0
      ? []
      : [folded(`${cosmetic.length} told for completeness`, section('Nothing has to be done', cosmetic))]),
    ...(inherited.length === 0
      ? []
      : [
          folded(`${inherited.length} from above, which apply and are not judged`, [
            { kind: 'table', columns: ['ruleset'], rows: inherited.map((one) => [one]) },
          ]),
        ]),
  ]
}

function section(title: string, differences: readonly Difference[]): readonly SummaryBlock[] {
  if (differences.length === 0) return []
  const rows = differences.map((one): readonly Cell[] => [
    one.subject,
    one.words,
    { code: one.demand },
    { code: one.seen },
    placeOf(one),
  ])
  return [
    { kind: 'text', text: `${title}:` },
    { kind: 'table', columns: ['ruleset', 'what it means', 'declared', 'live', 'where'], rows },
  ]
}

/** What could not be told, each with what would settle it. */
function unknownSection(differences: readonly Difference[], gaps: readonly Gap[]): readonly SummaryBlock[] {
  if (differences.length + gaps.length === 0) return []
  const rows = [
    ...gaps.map(({ code, current, fix }): readonly Cell[] => [{ code }, current, oneLine(fix)]),
    ...differences.map((one): readonly Cell[] => [one.subject, one.words, oneLine(one.fix)]),
  ]
  return [
    { kind: 'text', text: 'What could not be told:' },
    { kind: 'table', columns: ['what', 'why', 'what would settle it'], rows },
  ]
}

const folded = (title: string, blocks: readonly SummaryBlock[]): SummaryBlock => ({
  kind: 'details',
  title,
  blocks,
})

const oneLine = (text: string): string => text.replaceAll('\n', ' ')

const placeOf = ({ at }: Difference): Cell =>
  at === undefined ? '' : { code: at.line === undefined ? at.file : `${at.file}:${at.line}` }
