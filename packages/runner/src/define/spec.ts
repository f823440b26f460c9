import type { JsonObject } from '@tier3/model/json'
import type { Codec } from './codec.ts'

/** One input. `doc` is Markdown, one or two sentences, and stands in action.yml, README and the command line's help. */
export interface Input<T, Presence extends 'required' | 'optional' | 'defaulted'> {
  readonly kind: 'input'
  readonly presence: Presence
  readonly codec: Codec<T>
  readonly doc: string
  /** The default as text; it goes through the codec like any other value. */
  readonly default?: string
  /** Expression that action.yml takes the value from when nothing is given; unknown outside of a runner. */
  readonly expression?: string
}

/** An input that must never be shown. It reaches the wiring only: not the config, a plan, a log or a report. */
export interface SecretInput {
  readonly kind: 'secret'
  readonly doc: string
  /** Expression that is the default in action.yml, e.g. `${{ github.token }}`. */
  readonly expression?: string
  /** Environment variable that the command line reads it from; secrets never stand in arguments. */
  readonly variable: string
}

/** Inputs of which exactly one may be given (or, when optional, at most one). */
export interface OneOf<M extends Alternatives, Presence extends 'required' | 'optional'> {
  readonly kind: 'one-of'
  readonly presence: Presence
  readonly members: M
}

type Alternatives = { readonly [name: string]: Input<unknown, 'optional'> }
type AnyInput = Input<unknown, 'required' | 'optional' | 'defaulted'>
export type InputMap = {
  readonly [name: string]: AnyInput | SecretInput | OneOf<Alternatives, 'required' | 'optional'>
}

export const required = <T>(codec: Codec<T>, doc: string): Input<T, 'required'> => ({
  kind: 'input',
  presence: 'required',
  codec,
  doc,
})

export const optional = <T>(codec: Codec<T>, doc: string): Input<T, 'optional'> => ({
  kind: 'input',
  presence: 'optional',
  codec,
  doc,
})

/** An input that the runner fills in from the context of the job, e.g. `${{ job.workflow_ref }}`. */
export const contextual = <T>(codec: Codec<T>, expression: string, doc: string): Input<T, 'optional'> => ({
  kind: 'input',
  presence: 'optional',
  codec,
  doc,
  expression,
})

export const defaulted = <T>(codec: Codec<T>, value: string, doc: string): Input<T, 'defaulted'> => ({
  kind: 'input',
  presence: 'defaulted',
  codec,
  doc,
  default: value,
})

export const secret = (
  doc: string,
  from: { readonly variable: string; readonly expression?: string },
): SecretInput => ({
  kind: 'secret',
  doc,
  ...from,
})

export const exactlyOne = <const M extends Alternatives>(members: M): OneOf<M, 'required'> => ({
  kind: 'one-of',
  presence: 'required',
  members,
})

export const atMostOne = <const M extends Alternatives>(members: M): OneOf<M, 'optional'> => ({
  kind: 'one-of',
  presence: 'optional',
  members,
})

/** The single source of truth of an action; action.yml, README tables and command-line options are made from it. */
export interface Spec<I extends InputMap = InputMap, O extends string = string> {
  /** Folder name below actions/, and the command's name. */
  readonly name: string
  readonly title: string
  /** One sentence: what it does for the user. */
  readonly description: string
  readonly icon: string
  readonly color: 'blue' | 'green' | 'purple' | 'orange'
  /** Permissions of the job, each with the reason. */
  readonly permissions: {
    readonly [scope: string]: { readonly level: 'read' | 'write'; readonly why: string }
  }
  readonly inputs: I
  /** Outputs by name with their description. */
  readonly outputs: { readonly [N in O]: string }
  /** JSON Schema of the `body` of this action's report. */
  readonly reportSchema: JsonObject
  /** Old input name to new one: using the old one is an error that says so. */
  readonly renamed?: { readonly [old: string]: string }
}

export const defineSpec = <const I extends InputMap, const O extends string>(spec: Spec<I, O>): Spec<I, O> =>
  spec

type ValueOf<T> =
  T extends Input<infer V, infer P>
    ? P extends 'optional'
      ? V | undefined
      : V
    : T extends OneOf<infer M, infer P>
      ? ChoiceOf<M> | (P extends 'optional' ? undefined : never)
      : never

type ChoiceOf<M> = {
  readonly [K in keyof M]: M[K] extends Input<infer V, 'optional'>
    ? { readonly kind: K; readonly value: V }
    : never
}[keyof M]

/** The typed inputs of a spec, without its secrets: safe to plan with, to print and to report. */
export type ConfigOf<S> =
  S extends Spec<infer I, string>
    ? { readonly [K in keyof I as I[K] extends SecretInput ? never : K]: ValueOf<I[K]> }
    : never

export type SecretsOf<S> =
  S extends Spec<infer I, string>
    ? { readonly [K in keyof I as I[K] extends SecretInput ? K : never]: string | undefined }
    : never
