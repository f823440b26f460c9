import type { Finding } from '@tier3/model/finding'
import type { BuildRecord, ComparedEvidence } from './evidence.ts'

/** Lines of a log that stand in a finding. */
const SHOWN_LINES = 12

/** What is wrong with the builds themselves: one failed, was killed, or did not make its outputs. */
export function buildFindings({ builds, guilt, stale }: ComparedEvidence): readonly Finding[] {
  const told = builds.filter(({ purpose }) => purpose !== 'bisection').flatMap((one) => ofBuild(one, guilt))
  return [...told, ...stale.map(({ name, why }) => staleFinding(name, why))]
}

function ofBuild(
  { id, on, outcome, purpose }: BuildRecord,
  guilt: ComparedEvidence['guilt'],
): readonly Finding[] {
  const { end, log } = outcome
  switch (end.kind) {
    case 'made':
      return []
    case 'stale':
      return end.files.map(({ name, why }) => staleFinding(`${name} (${id})`, why))
    case 'killed':
      return [
        {
          code: 'environment/rebuild-unusable',
          subject: id,
          demand: 'the build must come to its own end',
          seen: `it ${end.why}`,
          fix: 'Run the job again, on a machine with more memory when it stays.',
        },
      ]
    case 'failed': {
      // Of a broken change on purpose the sensitivity speaks.
      if (purpose === 'sensitivity') return []
      const because =
        on.length === 0
          ? ''
          : `, and the one without variations did not${guilt === undefined ? '' : guiltyWords(guilt)}`
      return [
        {
          code: 'policy/rebuild-failed',
          subject: id,
          demand: 'the commit must build in a fresh export, with nothing but what it names',
          seen: `the build ${end.why}${because}; the log (${log.path}) ends with: ${log.tail.slice(-SHOWN_LINES).join(' ⏎ ')}`,
          fix: 'Read the log; variables that the build needs stand in `env`, caches of downloads in `share`.',
        },
      ]
    }
  }
}

const guiltyWords = (guilt: NonNullable<ComparedEvidence['guilt']>): string =>
  guilt.kind === 'itself'
    ? ' (a repeat without any did as well)'
    : ` (what breaks it: ${guilt.variations.join(', ')})`

const staleFinding = (subject: string, seen: string): Finding => ({
  code: 'integrity/rebuild-stale',
  subject,
  demand: 'an output must be made by the build that is judged by it',
  seen,
  fix: 'Let the build write the file itself, in a folder of the checkout that git does not track.',
})
