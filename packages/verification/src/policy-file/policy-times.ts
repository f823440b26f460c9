import { failed, ok, type Result } from '@tier3/model/result'

const FORM = 'it is not a date such as 2026-12-31, or a time in UTC such as 2026-12-31T12:00:00Z'

/** Reads a day or a moment in UTC; a day begins at midnight. A day that no calendar has is refused. */
export function parseMoment(text: string): Result<string, string> {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})Z)?$/.exec(text)
  const [, day, time = '00:00:00'] = match ?? []
  const moment = new Date(`${day ?? ''}T${time}Z`)
  if (day === undefined || Number.isNaN(moment.getTime())) return failed(FORM)
  const iso = moment.toISOString()
  return iso.startsWith(`${day}T${time}`) ? ok(iso) : failed(FORM)
}

/** The first moment behind a day or at a moment: what expires on a day holds until that day is over. */
export function parseExpiry(text: string): Result<string, string> {
  const moment = parseMoment(text)
  return !moment.ok || text.includes('T')
    ? moment
    : ok(new Date(Date.parse(moment.value) + 86_400_000).toISOString())
}

/** Reads `90s`, `10m`, `12h` or `30d` as seconds. */
export function parseAge(text: string): Result<number, string> {
  const [, digits, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? []
  const factor = unit === 'd' ? 86_400 : unit === 'h' ? 3600 : unit === 'm' ? 60 : 1
  return digits === undefined
    ? failed('it is not a number with s, m, h or d behind it')
    : ok(Number(digits) * factor)
}
