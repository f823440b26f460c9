import type { Cell, SummaryBlock } from '@tier3/runner/define/report'
import type { Evidence } from './evidence.ts'
import type { Judged } from './judge.ts'
import type { TagGatePlan } from './plan.ts'
import type { RemedyText } from './remedy-text.ts'

const STATES = { bound: 'binds', unbound: 'does not bind', unknown: 'unknown' } as const

/** What a person needs to decide: the reasons, each rule with its rulesets, what does not count and why, and the way out. */
export function buildSummary(
  plan: TagGatePlan,
  judged: Judged,
  evidence: Evidence,
  remedies: readonly RemedyText[],
): readonly SummaryBlock[] {
  const { tag, findings, losses } = judged
  return [
    { kind: 'text', text: headline(plan, judged) },
    ...findings.map(({ demand, seen }): SummaryBlock => ({ kind: 'text', text: `- ${demand}: ${seen}` })),
    ...losses.map((loss): SummaryBlock => ({ kind: 'text', text: `Not checked: ${loss}.` })),
    { kind: 'table', columns: ['rule', 'state', 'ruleset', 'who can pass by it'], rows: ruleRows(judged) },
    ...remedies.flatMap(remedyBlocks),
    ...(tag.passedOver.length === 0 ? [] : [passedOver(judged)]),
    {
      kind: 'table',
      columns: ['beside the rules', 'answer', 'why'],
      rows: [
        ['the creator can create the tag', tag.creation.answer, tag.creation.why],
        ['an immutable release locks the tag', evidence.release.answer, evidence.release.why],
        ['the tag exists', evidence.tagExists, ''],
      ],
    },
    ...(evidence.gaps.length === 0 ? [] : [gaps(evidence)]),
  ]
}

function headline({ ref, repository }: TagGatePlan, { tag, findings }: Judged): string {
  const where = `${ref} of ${repository}`
  const more = tag.result === 'protected' && findings.length > 0 ? ', and yet something is missing' : ''
  const colon = findings.length > 0 ? ' because:' : '.'
  switch (tag.result) {
    case 'protected':
      return `${where} is protected${more}${findings.length > 0 ? ':' : '.'}`
    case 'unprotected':
      return `${where} is not protected${colon}`
    case 'unknown':
      return `It is unknown whether ${where} is protected${colon}`
  }
}

const ruleRows = ({ tag }: Judged): readonly (readonly Cell[])[] =>
  tag.rules.flatMap(({ type, state, unverified, carriers }): readonly (readonly Cell[])[] => {
    const how = `${STATES[state]}${unverified === true ? ' as far as was shown' : ''}`
    return carriers.length === 0
      ? [[{ code: type }, how, 'none', state === 'unknown' ? 'unknown' : 'whoever can push']]
      : carriers.map(({ name, source, why }, index) => [
          index === 0 ? { code: type } : '',
          index === 0 ? how : '',
          source === undefined ? name : `${name} (${source})`,
          why,
        ])
  })

const passedOver = ({ tag }: Judged): SummaryBlock => ({
  kind: 'table',
  columns: ['ruleset that does not count', 'why'],
  rows: tag.passedOver.map(({ name, why }) => [name, why]),
})

const remedyBlocks = ({ json, where, command }: RemedyText): readonly SummaryBlock[] => [
  {
    kind: 'text',
    text: 'The smallest ruleset that closes the gap (rulesets add up, so nothing that exists has to change):',
  },
  { kind: 'code', language: 'json', text: json },
  { kind: 'text', text: where },
  ...(command === undefined ? [] : [{ kind: 'code', language: 'sh', text: command } as const]),
]

const gaps = ({ gaps: all }: Evidence): SummaryBlock => ({
  kind: 'table',
  columns: ['code', 'what was not answered', 'to mend it'],
  rows: all.map(({ code, attempted, current, fix }) => [
    { code },
    `${attempted}: ${current}`,
    fix.replaceAll('\n', ' '),
  ]),
})
