import type { BuildEnd } from '@tier3/model/rebuild-stage'
import { describe, expect, it } from 'vitest'
import type { BuildRecord, ComparedEvidence } from './evidence.ts'
import { judgeCompared } from './judge.ts'

const build = (end: BuildEnd, purpose: BuildRecord['purpose'] = 'rebuild'): BuildRecord => ({
  id: 'rebuild-1',
  on: [],
  purpose,
  outcome: {
    end,
    folders: { source: '/s', home: '/h' },
    log: { path: '/log', tail: ['last line'], dropped: 0 },
    startedAt: 1,
    endedAt: 2,
  },
})

const file = (sha256: string, structure?: 'equivalent' | 'different') => ({
  name: 'app',
  output: 'app',
  size: 1,
  sha256: 'a',
  rebuilds: [{ from: 'rebuild-1', sha256, ...(structure === undefined ? {} : { structure }) }],
})

const EVIDENCE: ComparedEvidence = {
  mode: 'command',
  commit: 'c'.repeat(40),
  platform: 'linux-x64',
  sourceDateEpoch: 1,
  passed: [],
  shared: [],
  variations: { varied: [], same: [] },
  builds: [],
  files: [file('a')],
  ignored: [],
  unmatched: { unmade: [], unshipped: [] },
  stale: [],
  compared: [],
  guilt: undefined,
  sensitivity: { state: 'yes', why: 'it differs', changed: ['x'] },
  notices: [],
  losses: [],
}

const insensitive = { state: 'no', why: 'same', changed: ['x'] } as const

describe('judgeCompared', () => {
  it.each<{
    readonly name: string
    readonly changes: Partial<ComparedEvidence>
    readonly expected: readonly [verdict: string, exitCode: number, codes: readonly string[]]
  }>([
    { name: 'identical', changes: {}, expected: ['identical', 0, []] },
    {
      name: 'different',
      changes: { files: [file('b', 'different')] },
      expected: ['different', 1, ['integrity/not-reproduced']],
    },
    {
      name: 'equivalent is not identical',
      changes: { files: [file('b', 'equivalent')] },
      expected: ['equivalent', 1, ['policy/rebuild-equivalent']],
    },
    {
      name: 'identical and not sensitive proves nothing',
      changes: { sensitivity: insensitive },
      expected: ['indeterminate', 1, ['policy/rebuild-insensitive']],
    },
    {
      name: 'nothing was compared',
      changes: { files: [] },
      expected: ['different', 1, ['policy/rebuild-uncovered']],
    },
    {
      name: 'a shipped file without a rebuild',
      changes: { unmatched: { unmade: ['x'], unshipped: [] } },
      expected: ['different', 1, ['policy/rebuild-uncovered']],
    },
    {
      name: 'a rebuild that was killed',
      changes: { files: [], builds: [build({ kind: 'killed', why: 'was killed' })] },
      expected: ['indeterminate', 3, ['environment/rebuild-unusable']],
    },
    {
      name: 'a difference outweighs a build that was killed',
      changes: {
        files: [file('b', 'different')],
        builds: [build({ kind: 'killed', why: 'was killed' }, 'sensitivity')],
      },
      expected: ['different', 1, ['environment/rebuild-unusable', 'integrity/not-reproduced']],
    },
    {
      name: 'a rebuild that failed',
      changes: { files: [], builds: [build({ kind: 'failed', why: 'ended with the code 1' })] },
      expected: ['different', 1, ['policy/rebuild-failed']],
    },
    {
      name: 'a bisection that failed is no finding of its own',
      changes: { builds: [build({ kind: 'failed', why: 'ended with the code 1' }, 'bisection')] },
      expected: ['identical', 0, []],
    },
    {
      name: 'an output that its build did not make',
      changes: { stale: [{ name: 'app', why: 'a link' }] },
      expected: ['different', 1, ['integrity/rebuild-stale']],
    },
  ])('$name', ({ changes, expected }) => {
    const { exitCode, findings, verdict } = judgeCompared(
      { accept: 'identical' },
      { ...EVIDENCE, ...changes },
    )
    expect([verdict, exitCode, findings.map(({ code }) => code)]).toEqual(expected)
  })

  it('equivalent passes where it is accepted, and keeps its name', () => {
    const judged = judgeCompared({ accept: 'equivalent' }, { ...EVIDENCE, files: [file('b', 'equivalent')] })
    expect([judged.verdict, judged.exitCode]).toEqual(['equivalent', 0])
  })
})
