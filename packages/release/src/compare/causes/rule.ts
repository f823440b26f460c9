import type { Difference } from '../comparison.ts'
import type { LeakKind } from '../leaks/leak.ts'
import type { Ecosystem } from './cause.ts'

/** One line of the table: what finding has which cause, and the fix of each ecosystem. */
export interface Rule {
  readonly id: string
  readonly sentence: string
  readonly explains: (difference: Difference) => boolean
  readonly fixes: { readonly [E in Ecosystem]?: string }
  /** A cause that is only a consequence where another one explains the same artifact. */
  readonly isConsequence?: true
}

export const ofKind =
  (...kinds: readonly string[]): Rule['explains'] =>
  ({ kind }) =>
    kinds.includes(kind)

export const leaking =
  (...kinds: readonly LeakKind[]): Rule['explains'] =>
  ({ leaks }) =>
    leaks.some((leak) => kinds.includes(leak.kind))

export const inPath =
  (pattern: RegExp): Rule['explains'] =>
  ({ path }) =>
    pattern.test(path)

/** A label of a field, which stands last in the path. */
export const labelled = (kind: string, pattern: RegExp): Rule['explains'] => {
  return (difference) => difference.kind === kind && pattern.test(difference.path.split(' > ').at(-1) ?? '')
}

export const anyOf =
  (...rules: readonly Rule['explains'][]): Rule['explains'] =>
  (difference) =>
    rules.some((rule) => rule(difference))

export const allOf =
  (...rules: readonly Rule['explains'][]): Rule['explains'] =>
  (difference) =>
    rules.every((rule) => rule(difference))
