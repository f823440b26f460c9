import { REPORT_MEDIA_TYPE } from '@tier3/runner/run/report-document'
import type { Json, JsonObject } from '@tier3/model/json'
import type { Result } from '@tier3/model/result'
import { decodeText, flagAt, listAt, objectAt, refuse, textAt, textsAt } from './fields.ts'

/** What the report of `reproduce` says. */
export interface Reproduction {
  readonly verdict: string
  /** How it was built again: by a command on this machine, or by somebody else beforehand. */
  readonly mode: string
  readonly files: readonly { readonly name: string; readonly verdict: string; readonly rebuilds: number }[]
  /** What was varied by the action itself; empty where another machine built. */
  readonly varied: readonly string[]
  /** Whether a change on purpose was noticed: `yes`, `no` or `not shown`. */
  readonly sensitive: string
  readonly sensitivityWhy: string
}

/** What the report of `verify` says. */
export interface VerificationSummary {
  readonly verdict: string
  readonly level: number
  readonly levelReasons: readonly string[]
  readonly subjects: number
  /** Rows of checks that passed, over all bundles that prove something. */
  readonly checks: number
}

export const decodeReproduction = (text: string): Result<Reproduction, string> =>
  decodeText(text, 'the report', (value) => {
    const body = bodyOf(value, 'reproduce')
    const sensitivity = objectAt(body['sensitivity'], 'sensitivity')
    const { variations } = body
    return {
      verdict: textAt(body, 'verdict', 'body'),
      mode: textAt(body, 'mode', 'body'),
      files: listAt(body, 'files', 'body').map((one, i) => {
        const file = objectAt(one, `files[${i}]`)
        return {
          name: textAt(file, 'name', `files[${i}]`),
          verdict: textAt(file, 'verdict', `files[${i}]`),
          rebuilds: listAt(file, 'rebuilds', `files[${i}]`).length,
        }
      }),
      varied:
        variations === undefined ? [] : textsAt(objectAt(variations, 'variations'), 'varied', 'variations'),
      sensitive: textAt(sensitivity, 'state', 'sensitivity'),
      sensitivityWhy: textAt(sensitivity, 'why', 'sensitivity'),
    }
  })

export const decodeVerification = (text: string): Result<VerificationSummary, string> =>
  decodeText(text, 'the report', (value) => {
    const body = bodyOf(value, 'verify')
    const subjects = listAt(body, 'subjects', 'body').map((one, i) => objectAt(one, `subjects[${i}]`))
    const { level } = body
    return {
      verdict: textAt(body, 'verdict', 'body'),
      level: typeof level === 'number' ? level : refuse('body.level', 'is not a number'),
      levelReasons: [
        ...new Set(subjects.flatMap((one, i) => textsAt(one, 'levelReasons', `subjects[${i}]`))),
      ],
      subjects: subjects.length,
      checks: subjects.reduce((sum, one, i) => sum + passedChecks(one, `subjects[${i}]`), 0),
    }
  })

function passedChecks(subject: JsonObject, place: string): number {
  let count = 0
  for (const [i, one] of listAt(subject, 'bundles', place).entries()) {
    const bundle = objectAt(one, `${place}.bundles[${i}]`)
    if (flagAt(bundle, 'passed', place)) count += listAt(bundle, 'checks', place).length
  }
  return count
}

/** The body of a report of one action; a report of a run that did not get to judge has none. */
function bodyOf(value: Json, action: string): JsonObject {
  const report = objectAt(value, 'the report')
  if (report['mediaType'] !== REPORT_MEDIA_TYPE) refuse('mediaType', `is not "${REPORT_MEDIA_TYPE}"`)
  if (report['action'] !== action) refuse('action', `is not "${action}"`)
  return objectAt(report['body'], 'body')
}
