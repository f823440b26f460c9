const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-](\d\d):(\d\d))$/i
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a date and time of RFC 3339, 5.6, that exists. */
export function isRfc3339(text: string): boolean {
  const match = FORM.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0, offsetMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
  return (
    day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60 && offset < 24 && offsetMinute < 60
  )
}
