import type { Finding } from '@tier3/model/finding'
import { describeGuilt } from '@tier3/release/rebuild/guilt-text'
import type { JudgedFile } from '@tier3/release/rebuild/judgement'
import type { ComparedEvidence } from './evidence.ts'
import { fixesOf } from './fixes.ts'

/** Files whose bytes differ, and files without a partner. */
export function fileFindings(
  files: readonly JudgedFile[],
  accept: 'identical' | 'equivalent',
  evidence: ComparedEvidence,
): readonly Finding[] {
  const { unmade, unshipped } = evidence.unmatched
  return [
    ...files.flatMap((file) => differing(file, accept, evidence)),
    ...unmade.map((name): Finding => ({
      code: 'policy/rebuild-uncovered',
      subject: name,
      demand: 'every file that ships must be made by a rebuild',
      seen: 'no rebuild makes it',
      fix: 'Name it in `outputs`; or take it out with `ignore` when it is made of the others afterwards, such as a checksum file.',
    })),
    ...unshipped.map((name): Finding => ({
      code: 'policy/rebuild-uncovered',
      subject: name,
      demand: 'every output must ship',
      seen: 'no file that ships has its name, or only one of the rebuilds makes it',
      fix: 'Name it in `shipped`; or narrow `outputs`, or take it out with `ignore`.',
    })),
  ]
}

function differing(
  file: JudgedFile,
  accept: 'identical' | 'equivalent',
  evidence: ComparedEvidence,
): readonly Finding[] {
  const { name, rebuildsAgree, rebuilds, sha256, verdict } = file
  const hasFailed = evidence.builds.some(
    ({ outcome, purpose }) => purpose === 'rebuild' && outcome.end.kind !== 'made',
  )
  if (verdict === 'identical' || (verdict === 'equivalent' && accept === 'equivalent')) return []
  // A rebuild that never was is told by itself.
  if (rebuilds.length === 0) return hasFailed ? [] : [unread(name)]
  const digests = rebuilds.map((one) => `${one.from} sha256:${one.sha256}`).join(', ')
  const cause = evidence.compared.find((one) => one.name === name)?.comparison?.causes[0]
  const why = [
    ...(evidence.guilt === undefined || rebuildsAgree ? [] : [describeGuilt(evidence.guilt)]),
    ...(cause === undefined ? [] : [cause.sentence]),
  ].join('; ')
  const fix = fixesOf(evidence, name).slice(0, 3).join(' ')
  const said = {
    subject: name,
    seen: `${digests}${why === '' ? '' : `; ${why}`}`,
    demand: `the bytes that ship, sha256:${sha256}`,
  }
  if (verdict === 'equivalent')
    return [
      {
        code: 'policy/rebuild-equivalent',
        ...said,
        fix: fix || 'Make the container deterministic, or set `accept: equivalent`.',
      },
    ]
  return rebuildsAgree && rebuilds.length > 0
    ? [
        {
          code: 'integrity/not-reproduced',
          ...said,
          fix: fix || 'Find out what the shipped file was built from, and where.',
        },
      ]
    : [{ code: 'policy/not-reproducible', ...said, fix: fix || 'Look at the differences in the report.' }]
}

const unread = (name: string): Finding => ({
  code: 'policy/rebuild-uncovered',
  subject: name,
  demand: 'every file that ships must be made by a rebuild',
  seen: 'no rebuild makes it',
  fix: 'Name it in `outputs`.',
})
