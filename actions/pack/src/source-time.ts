import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { LARGEST_OCTAL } from '@tier3/release/archive/tar-header'

/** Seconds since 1970 from a text; `from` names where it stands. */
export function parseSourceTime(text: string, from: string): Result<number, Problem> {
  const seconds = /^\d{1,11}$/.test(text) ? Number(text) : Number.NaN
  return seconds <= LARGEST_OCTAL ? ok(seconds) : failed(malformed(text, from))
}

/**
 * The time of all entries: that of the input, else `SOURCE_DATE_EPOCH` (reproducible-builds.org). The time of the run or of a
 * commit is never guessed: the one differs each time, and the other is not that of the files where there is a build.
 */
export function sourceTime(
  planned: number | undefined,
  variable: string | undefined,
): Result<number, Problem> {
  if (planned !== undefined) return ok(planned)
  return variable === undefined || variable === ''
    ? failed(unknown())
    : parseSourceTime(variable, 'SOURCE_DATE_EPOCH')
}

const malformed = (text: string, from: string): Problem =>
  problem('input/source-time', {
    attempted: 'read the time of the source',
    current: `${from} is ${quoted(text, 40)}`,
    desired: `it must be a number of seconds since 1970, at most ${LARGEST_OCTAL}`,
    fix: 'Set it to the time of the commit: `git log -1 --format=%ct`.',
  })

const unknown = (): Problem =>
  problem('input/source-time', {
    attempted: 'tell the time that the entries of the archive get',
    current: 'neither `source-date-epoch` nor SOURCE_DATE_EPOCH is given',
    desired: 'the archive needs a time that is the same in every run',
    fix: 'Set `source-date-epoch: ${{ needs.<job>.outputs.source-date-epoch }}` from release-context, or SOURCE_DATE_EPOCH to the output of `git log -1 --format=%ct`.',
  })
