import { evaluate } from '@tier3/verification/evaluate'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import { renderSummary } from '@tier3/runner/run/summary'
import { describe, expect, it } from 'vitest'
import {
  APP,
  evidence,
  found,
  OTHER,
  policy,
  provenance,
} from '../../../packages/verification/src/verified-bundle.fixture.ts'
import { buildSummary, demandTable } from './summary.ts'

const demand = policy()
const good = evidence([found()])
const none = evidence([], { subject: OTHER })
const scheduled = evidence([
  found({
    facts: { buildTrigger: 'schedule' },
    statement: { predicate: provenance({ event_name: 'schedule' }) },
  }),
])
const summaryOf = (first: SubjectEvidence, ...rest: readonly SubjectEvidence[]) =>
  buildSummary(demandTable(demand), evaluate(demand, [first, ...rest]), {
    origin: 'root.json',
    sha256: 'ab'.repeat(32),
  })
const columnsOf = (blocks: ReturnType<typeof buildSummary>): unknown =>
  blocks.map((block) => (block.kind === 'table' ? block.columns : block.kind))

describe('buildSummary', () => {
  it('gives each verdict without the digest, and no table of fixes where nothing is rejected', () => {
    const summary = summaryOf(good)
    expect(columnsOf(summary)).toEqual([['artifact', 'verdict', 'why'], 'details', 'details'])
    expect(JSON.stringify(summary[0])).not.toContain(APP.digest.sha256)
    expect(JSON.stringify(summary[2])).toContain(`sha256:${APP.digest.sha256}`)
  })

  it('says right below the verdicts how to mend each code, once', () => {
    const [, fixes] = summaryOf(none, none, scheduled)
    expect(fixes).toEqual({
      kind: 'table',
      columns: ['code', 'To mend it'],
      rows: [
        [{ code: 'policy/no-attestation' }, expect.stringMatching(/^\S[^\n]+$/)],
        [{ code: 'policy/event' }, expect.stringMatching(/^\S[^\n]+$/)],
      ],
    })
  })

  it('has one row for each demand', () => {
    expect(summaryOf(good)[1]).toMatchObject({
      title: 'What was demanded',
      blocks: [
        {
          kind: 'table',
          columns: ['demand', 'value'],
          rows: expect.arrayContaining([['runner', 'hosted by GitHub']]),
        },
        { kind: 'text', text: 'Trusted root: root.json (sha256:abababababab)' },
      ],
    })
  })

  it('explains what failed first and unfolded, with the checks that passed folded below', () => {
    const details = summaryOf(good, scheduled).slice(3)
    const passed = (count: number) => ({ kind: 'details', title: `${count} checks passed` })
    expect(details).toMatchObject([
      {
        open: true,
        blocks: [
          { kind: 'text' },
          { text: '✗ app.tgz.intoto.jsonl' },
          { rows: [expect.arrayContaining(['event', 'fail'])] },
          passed(26),
        ],
      },
      { open: false, blocks: [{ kind: 'text' }, { text: '✓ app.tgz.intoto.jsonl' }, passed(27)] },
    ])
  })

  it('explains an artifact that failed behind many that passed', () => {
    const [, , , first] = summaryOf(good, ...Array.from({ length: 30 }, () => good), none)
    expect(first).toMatchObject({ title: `Checks of ${OTHER.name}`, open: true })
  })

  it('renders with the details of a failure open', () => {
    const text = renderSummary('verify', { title: 't', exitCode: 1, summary: summaryOf(scheduled) })
    expect(text.match(/<details open>/g)).toHaveLength(1)
  })
})
