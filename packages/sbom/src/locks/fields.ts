// Access to parsed documents of unknown shape. Only own keys count, so that `constructor` and `__proto__` are names
// like any other, and an absent or odd field is `undefined` or empty, never an exception.

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const field = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** The field at the end of a path of keys. */
export const fieldAt = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce(field, value)

/** A text field that is not empty. */
export function textField(value: unknown, key: string): string | undefined {
  const text = field(value, key)
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** Whether a flag is set; YAML is read without types, so that there the flag is a word. */
export function flagField(value: unknown, key: string): boolean {
  const flag = field(value, key)
  return flag === true || flag === 'true'
}

/** The pairs of an object; none of anything else. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  isFields(value) ? Object.entries(value) : []

/** The keys of an object; none of anything else. */
export const keysOf = (value: unknown): string[] => (isFields(value) ? Object.keys(value) : [])

/** The items of a list; none of anything else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textsOf = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item) => typeof item === 'string')

export const isObject = isFields
