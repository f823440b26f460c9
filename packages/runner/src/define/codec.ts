import { quoted } from '@tier3/model/display'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'

/**
 * Turns the text of one input into a typed value, or says why not. No coercion: `True`, `yes` or `12abc` are refused,
 * since a typo that silently means "off" would switch a check off.
 */
export interface Codec<T> {
  /** The form in words, for tables of inputs: `true or false`, `one pattern per line`. */
  readonly form: string
  parse(text: string): Result<T, string>
}

export const text: Codec<string> = { form: 'text', parse: (value) => parseOneLine(value) }

/** A path of the user's; adapters resolve it against the workspace and keep it inside its base. */
export const path: Codec<string> = { form: 'path', parse: (value) => parseOneLine(value) }

/** Text of several lines, kept as it is; not empty. */
export const longText: Codec<string> = {
  form: 'text of several lines',
  parse: (value) => (value.trim() === '' ? failed('it is empty') : ok(value)),
}

export const flag: Codec<boolean> = {
  form: '`true` or `false`',
  parse: (value) =>
    value === 'true'
      ? ok(true)
      : value === 'false'
        ? ok(false)
        : failed(`it is ${quoted(value)}, not true or false`),
}

/** One entry per line; surrounding white space and blank lines are dropped. At least one entry. */
export const lines: Codec<readonly string[]> = {
  form: 'one per line',
  parse: (value) => {
    const entries = splitLines(value)
    return entries.length > 0 ? ok(entries) : failed('it has no entry')
  },
}

/** Patterns, one per line; a leading `!` takes matches out again. At least one pattern that takes in. */
export const patterns: Codec<readonly string[]> = {
  form: 'patterns, one per line, `!` excludes',
  parse: (value) => {
    const entries = splitLines(value)
    return entries.some((entry) => !entry.startsWith('!'))
      ? ok(entries)
      : failed('it has no pattern that takes files in')
  },
}

export const repository: Codec<RepoSlug> = {
  form: 'owner/name',
  parse: (value) => {
    const slug = parseRepoSlug(value)
    return slug.ok ? slug : failed(`it is ${quoted(value)}, not of the form owner/name`)
  },
}

export function choice<const C extends readonly string[]>(...names: C): Codec<C[number]> {
  return {
    form: `one of ${names.map((c) => `\`${c}\``).join(', ')}`,
    parse: (value) =>
      names.includes(value) ? ok(value) : failed(`it is ${quoted(value)}, not one of ${names.join(', ')}`),
  }
}

/** Some of the choices, one per line or separated by commas; each at most once. */
export function choices<const C extends readonly string[]>(...names: C): Codec<readonly C[number][]> {
  return {
    form: `some of ${names.map((c) => `\`${c}\``).join(', ')}`,
    parse: (value) => {
      const entries = value
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
      const unknown = entries.find((entry) => !names.includes(entry))
      if (unknown !== undefined) return failed(`${quoted(unknown)} is not one of ${names.join(', ')}`)
      if (new Set(entries).size < entries.length) return failed('an entry stands twice')
      return entries.length > 0 ? ok(entries) : failed('it has no entry')
    },
  }
}

/** A whole number between the bounds, both included. */
export function integer(min: number, max: number): Codec<number> {
  return {
    form: `whole number from ${min} to ${max}`,
    parse: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
      return number >= min && number <= max
        ? ok(number)
        : failed(`it is ${quoted(value)}, not a whole number from ${min} to ${max}`)
    },
  }
}

/** A duration such as `90s`, `10m` or `1h`, in seconds. */
export const duration: Codec<number> = {
  form: 'duration such as `90s`, `10m`, `1h`',
  parse: (value) => {
    const match = /^(\d{1,6})(s|m|h)$/.exec(value)
    const factor = match?.[2] === 'h' ? 3600 : match?.[2] === 'm' ? 60 : 1
    return match?.[1] === undefined
      ? failed(`it is ${quoted(value)}, not a number with s, m or h behind it`)
      : ok(Number(match[1]) * factor)
  },
}

const splitLines = (value: string): readonly string[] =>
  value
    .split(/\r?\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

function parseOneLine(value: string): Result<string, string> {
  // oxlint-disable-next-line no-control-regex -- control characters never belong into a one-line input
  return /[\u0000-\u001f\u007f]/.test(value) ? failed('it has a line break or control character') : ok(value)
}
