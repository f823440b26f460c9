import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SourceOrigin } from '@tier3/sbom/source-tree'

/** Seconds since 1970, and who says so. */
export interface SourceTime {
  readonly seconds: number
  readonly from: 'SOURCE_DATE_EPOCH' | 'commit'
}

/**
 * The time that the document carries: `SOURCE_DATE_EPOCH`, else that of the commit. Never the time of the run, which
 * would make the bytes different each time (reproducible-builds.org, "SOURCE_DATE_EPOCH").
 */
export function sourceTime(epoch: string | undefined, origin: SourceOrigin): Result<SourceTime, Problem> {
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch)) return failed(malformed(epoch))
    return ok({ seconds: Number(epoch), from: 'SOURCE_DATE_EPOCH' })
  }
  return origin.committedAt === undefined
    ? failed(unknown())
    : ok({ seconds: origin.committedAt, from: 'commit' })
}

const malformed = (epoch: string): Problem =>
  problem('input/source-time', {
    attempted: 'read the time of the source',
    current: `SOURCE_DATE_EPOCH is ${quoted(epoch, 40)}`,
    desired: 'it must be a number of seconds since 1970',
    fix: 'Set it to the time of the commit: `git log -1 --format=%ct`.',
  })

const unknown = (): Problem =>
  problem('input/source-time', {
    attempted: 'read the time of the source',
    current: 'the folder is read as it is, and SOURCE_DATE_EPOCH is not set',
    desired: 'the document needs a time that is the same in every run',
  })
