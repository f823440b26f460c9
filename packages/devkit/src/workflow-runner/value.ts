/** What an expression can come to. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }

/** A function beside the engine's own; its arguments come as text. */
export interface ExpressionFunction {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  call(args: readonly string[]): Value
}

/** The text that a value becomes in a variable, an input or an output. */
export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value)
}

/** GitHub's own idea of truth: null, false, zero, not-a-number and the empty text are false. */
export const isTruthy = (value: Value): boolean =>
  !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value))

export const isRecord = (value: Value | undefined): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
