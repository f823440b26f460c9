import { quoted } from '@tier3/model/display'
import { isJsonObject, type Json } from '@tier3/model/json'
import type { JsonPath, LocatedJson } from '@tier3/model/located-json'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Result } from '@tier3/model/result'

/** A value of a policy file with its place; readers tell all problems of a file, each with its line. */
export interface LocatedValue {
  readonly document: LocatedJson
  readonly path: JsonPath
  /** Undefined where the key is not there. */
  readonly value: Json | undefined
  readonly problems: Problem[]
}

export const lineOf = ({ document, path }: LocatedValue): number => document.lineOf(path)

const nameOf = ({ path }: LocatedValue): string =>
  path.length === 0
    ? 'the policy'
    : path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')

/** Reports what is wrong with a value, and gives nothing in its place. */
export function reject(
  at: LocatedValue,
  current: string,
  desired: string,
  code: ProblemCode = 'input/policy-malformed',
): undefined {
  at.problems.push(
    problem(code, {
      attempted: `read ${quoted(nameOf(at))} of ${quoted(at.document.file)}`,
      current,
      desired,
      at: { file: at.document.file, line: lineOf(at) },
    }),
  )
  return undefined
}

/** The members of an object by name; one that is not known is a problem, since it would demand nothing in silence. */
export function readObject<const K extends string>(
  at: LocatedValue,
  known: readonly K[],
): { readonly [key in K]: LocatedValue } | undefined {
  const { value } = at
  if (!isJsonObject(value)) return reject(at, 'it is no map', `it must be a map of ${known.join(', ')}`)
  for (const key of Object.keys(value)) {
    if (!(known as readonly string[]).includes(key))
      reject(
        { ...at, path: [...at.path, key] },
        `${quoted(key, 80)} is not known here`,
        `it must be one of ${known.join(', ')}`,
      )
  }
  const members = known.map((key) => [key, memberOf(at, key, value[key])] as const)
  return Object.fromEntries(members) as { readonly [key in K]: LocatedValue }
}

/** Every member of an object whose names are free. */
export function readEntries(at: LocatedValue): readonly (readonly [string, LocatedValue])[] | undefined {
  const { value } = at
  if (!isJsonObject(value)) return reject(at, 'it is no map', 'it must be a map')
  return Object.entries(value).map(([key, inner]) => [key, memberOf(at, key, inner)] as const)
}

const memberOf = (at: LocatedValue, step: string | number, value: Json | undefined): LocatedValue => ({
  ...at,
  path: [...at.path, step],
  value,
})

export const isThere = ({ value }: LocatedValue): boolean => value !== undefined

/** Longer texts have no use in a policy, and matching globs takes time in their length. */
const TEXT_LIMIT = 1000

export function readText(at: LocatedValue): string | undefined {
  const { value } = at
  if (typeof value !== 'string' || value.trim() === '' || value.length > TEXT_LIMIT)
    return reject(
      at,
      value === undefined ? 'it is missing' : 'it is no text, or an empty or a very long one',
      `it must be a text of at most ${TEXT_LIMIT} characters`,
    )
  return value
}

/** A text of a form of its own. */
export function readParsed<T>(at: LocatedValue, parse: (text: string) => Result<T, string>): T | undefined {
  const text = readText(at)
  if (text === undefined) return undefined
  const parsed = parse(text)
  return parsed.ok
    ? parsed.value
    : reject(at, `it is ${quoted(text, 120)}`, `it must have its form, but ${parsed.problem}`)
}

/** A glob over names. One with `!` in front would take nothing away, and whoever wrote it meant that it did. */
export function readGlob(at: LocatedValue): string | undefined {
  const text = readText(at)
  return text?.startsWith('!') === true
    ? reject(at, 'it begins with "!"', 'it must say which names are meant, and not which are not')
    : text
}

export function readChoice<const C extends string>(at: LocatedValue, choices: readonly C[]): C | undefined {
  const found = choices.find((choice) => choice === at.value)
  return found ?? reject(at, 'it is something else', `it must be one of ${choices.join(', ')}`)
}

export function readFlag(at: LocatedValue): boolean | undefined {
  return typeof at.value === 'boolean' ? at.value : reject(at, 'it is no flag', 'it must be true or false')
}

export function readInteger(at: LocatedValue, min: number, max: number): number | undefined {
  const { value } = at
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : reject(at, 'it is no such number', `it must be a whole number from ${min} to ${max}`)
}

/** Numeric ids are numbers or, where they are long, texts. */
export function readNumericId(at: LocatedValue): string | undefined {
  const text = typeof at.value === 'number' ? String(at.value) : at.value
  return typeof text === 'string' && /^[1-9][0-9]{0,19}$/.test(text)
    ? text
    : reject(at, 'it is no id', 'it must be a number as GitHub gives to a repository or an owner')
}

const LIST_LIMIT = 1000

/** A list with at least one entry; where a single one will do it may stand alone. */
export function readList<T>(
  at: LocatedValue,
  read: (item: LocatedValue) => T | undefined,
  form: 'list' | 'list or one' = 'list',
): NonEmpty<T> | undefined {
  const { value } = at
  const items = Array.isArray(value)
    ? (value as readonly Json[])
    : form === 'list or one' && isThere(at)
      ? undefined
      : []
  if (items === undefined) {
    const one = read(at)
    return one === undefined ? undefined : [one]
  }
  if (items.length === 0 || items.length > LIST_LIMIT)
    return reject(
      at,
      'it is no list, or an empty or a very long one',
      `it must be a list of 1 to ${LIST_LIMIT}`,
    )
  const entries = items.flatMap((item, index) => read(memberOf(at, index, item)) ?? [])
  return entries.length === items.length && isNonEmpty(entries) ? entries : undefined
}
