import type { LeakKind } from './leak.ts'

interface TimeTrace {
  readonly kind: LeakKind
  readonly text: string
}

/** Local times are read without their zone, so that the builds' own time may be off by as much. */
const ZONE_SLACK = 26 * 3600
const SLACK = 3600

/**
 * Times as programs write them: of the builds where they fall into their time (unix seconds), plain times otherwise.
 * Bare numbers count only as times of the builds, since everything has ten digits somewhere.
 */
export function timeTraces(text: string, buildTimes?: readonly [number, number]): readonly TimeTrace[] {
  const found: TimeTrace[] = []
  const isBuild = (seconds: number, slack: number): boolean =>
    buildTimes !== undefined && seconds >= buildTimes[0] - slack && seconds <= buildTimes[1] + slack
  for (const [shown, digits = ''] of text.matchAll(/(?<![\w.])(\d{10}(?:\d{3}|\d{6}|\d{9})?)(?![\w.])/g)) {
    if (isBuild(Number(digits.slice(0, 10)), SLACK)) found.push({ kind: 'build-time', text: shown })
  }
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const seconds = read(match)
      if (seconds === undefined) continue
      const kind = isBuild(seconds, ZONE_SLACK) ? 'build-time' : 'time'
      // Eight digits are often no date at all.
      if (kind === 'build-time' || !/^\d{8}/.test(match[0])) found.push({ kind, text: match[0] })
    }
  }
  for (const [shown] of text.matchAll(ZONES)) found.push({ kind: 'time-zone', text: shown })
  return found
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

const utc = (
  year: string | undefined,
  month: number,
  day: string | undefined,
  rest = '',
): number | undefined => {
  const [hour = 0, minute = 0, second = 0] = rest.split(':').map(Number)
  const time = Date.UTC(Number(year), month, Number(day), hour, minute, second) / 1000
  return Number.isNaN(time) || month < 0 || month > 11 || Number(day) > 31 ? undefined : time
}

const monthOf = (name: string | undefined): number => MONTHS.split('|').indexOf(name ?? '')

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => number | undefined])[] = [
  [
    /(?<!\d)(20\d\d|19\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/g,
    (m) => utc(m[1], Number(m[2]) - 1, m[3], m[4]),
  ],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)Z?)?(?!\d)/g, (m) => utc(m[1], Number(m[2]) - 1, m[3])],
  // The compiler's `__DATE__`, `date`, `java.util.Date`, `asctime`.
  [
    new RegExp(
      `\\b(${MONTHS}) ([ \\d]\\d) (?:(\\d\\d:\\d\\d:\\d\\d) (?:[A-Z]{3,5} )?)?((?:19|20)\\d\\d)\\b`,
      'g',
    ),
    (m) => utc(m[4], monthOf(m[1]), m[2], m[3]),
  ],
  // RFC 2822.
  [
    new RegExp(`\\b(\\d{1,2}) (${MONTHS}) ((?:19|20)\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d))?`, 'g'),
    (m) => utc(m[3], monthOf(m[2]), m[1], m[4]),
  ],
]

const ZONES =
  /(?<![\w/])(?:UTC|GMT|CES?T|E[SD]T|P[SD]T|C[SD]T|M[SD]T|JST|IST|BST|Etc\/[A-Z]{3}|Europe\/[A-Z][a-z]+|America\/[A-Z][A-Za-z_]+|Asia\/[A-Z][a-z]+|Pacific\/[A-Z][a-z]+)(?![\w/])/g

/** The 32-bit unix times of the builds that bytes hold, in either byte order. */
export function binaryTimes(bytes: Uint8Array, buildTimes?: readonly [number, number]): readonly number[] {
  if (buildTimes === undefined) return []
  const found = new Set<number>()
  for (let at = 0; at + 4 <= bytes.length && found.size < 8; at++) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
    for (const seconds of [a + b * 256 + c * 65536 + d * 2 ** 24, d + c * 256 + b * 65536 + a * 2 ** 24]) {
      if (seconds >= buildTimes[0] - 60 && seconds <= buildTimes[1] + 60) found.add(seconds)
    }
  }
  return [...found]
}
