import type { Json } from '@tier3/model/json'

/** How two values of a parameter are ordered by the protection they give. */
export type ParameterOrder =
  /** True and false; the named value is the stricter one. */
  | { readonly kind: 'flag'; readonly strict: boolean }
  | { readonly kind: 'number'; readonly strict: 'higher' | 'lower'; readonly zeroIsOff?: true }
  /** Named steps, from the loosest to the strictest. */
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  /** A set of texts or numbers: more entries are stricter, or fewer are. */
  | { readonly kind: 'set'; readonly strict: 'more' | 'fewer' }
  /** A list of objects with a comparison of its own. */
  | { readonly kind: 'checks' | 'tools' | 'workflows' | 'reviewers' | 'dismissal' }
  /** Values that differ cannot be ranked. */
  | { readonly kind: 'unordered' }
  /** A difference protects nobody more or less. */
  | { readonly kind: 'cosmetic' }

export interface Parameter {
  readonly order: ParameterOrder
  /** What GitHub uses when the parameter is absent or null; no default means that it must be given. */
  readonly default?: Json
  /** Lowest and highest number that GitHub takes. */
  readonly range?: readonly [number, number]
  /** The values GitHub takes, in the case in which this rule writes them. */
  readonly values?: readonly string[]
  /** GitHub takes it no longer; it is dropped unless it is switched on. */
  readonly retired?: true
  /** What the parameter is about, for the words of a finding. */
  readonly about: string
}

export interface RuleKind {
  /** An advisory rule blocks nobody. */
  readonly effect: 'blocking' | 'advisory'
  /** Where GitHub takes the rule. */
  readonly targets: readonly string[]
  /** What anyone with write access can do when the rule is absent. */
  readonly allows: string
  readonly parameters: { readonly [name: string]: Parameter }
}

export const flag = (strict: boolean, about: string): Parameter => ({
  order: { kind: 'flag', strict },
  default: false,
  about,
})

export const text = (order: 'unordered' | 'cosmetic', about: string, fallback?: Json): Parameter => ({
  order: { kind: order },
  about,
  ...(fallback === undefined ? {} : { default: fallback }),
})

export const number = (
  order: ParameterOrder,
  range: readonly [number, number],
  about: string,
  fallback?: number,
): Parameter => ({ order, range, about, ...(fallback === undefined ? {} : { default: fallback }) })

export const list = (order: ParameterOrder, about: string): Parameter => ({ order, default: [], about })
