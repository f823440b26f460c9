const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d{2})'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?'

/** Forms of a date with the places of year, month and day; a form whose month may as well be the day has none. */
const FORMS: readonly (readonly [form: string, parts: readonly [number, number, number] | undefined])[] = [
  [`${YEAR}-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?Z?)?`, [1, 2, 3]],
  [`${YEAR}[/.](\\d{1,2})[/.](\\d{1,2})`, [1, 2, 3]],
  [`${WEEKDAY}${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}`, [3, 1, 2]],
  [`${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`, [3, 2, 1]],
  [`(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`, [3, 2, 1]],
  [`(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`, undefined],
  [`${YEAR}-(\\d{2})`, undefined],
  [`${MONTH}\\s+${YEAR}`, undefined],
]
const LEADING = FORMS.map(([form, parts]) => ({ pattern: new RegExp(`^${form}(?![\\w.-]*\\w)`, 'i'), parts }))
const ANYWHERE = FORMS.map(([form, parts]) => ({
  pattern: new RegExp(`(?<![\\w.-])${form}(?![\\w-]|\\.\\w)`, 'i'),
  parts,
}))

export interface FoundDate {
  /** As it stands in the text. */
  readonly written: string
  /** `YYYY-MM-DD`; undefined when the text does not say one day. */
  readonly iso?: string
  readonly at: number
}

/** The date that a text begins with. */
export const leadingDate = (text: string): FoundDate | undefined => find(LEADING, text)

/** The first date of a text, of the most certain form. */
export const dateIn = (text: string): FoundDate | undefined => find(ANYWHERE, text.slice(0, 500))

function find(forms: typeof LEADING, text: string): FoundDate | undefined {
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const [year, month, day] = (parts ?? []).map((part) => match[part])
    const iso =
      year === undefined || month === undefined || day === undefined ? undefined : isoDate(year, month, day)
    if (parts !== undefined && iso === undefined) continue
    return { written: match[0], at: match.index, ...(iso === undefined ? {} : { iso }) }
  }
  return undefined
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const number = named > 0 ? named : Number(month)
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]
  if (days === undefined || Number(day) < 1 || Number(day) > days) return undefined
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
