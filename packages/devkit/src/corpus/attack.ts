import type { ProblemCode } from '@tier3/model/problem-registry'
import type { EmulatedGitHub } from '../github/server.ts'
import type { Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

/** A file of the workspace: its content, a link to another path, or that many empty bytes. `null`: it is not there. */
export type SceneFile = string | Uint8Array | { readonly link: string } | { readonly size: number } | null

export interface Inputs {
  readonly [name: string]: string
}

/** What a run of verify finds: files of the workspace, inputs and the store, all beside the usual ones. */
export interface Scene {
  readonly files?: { readonly [path: string]: SceneFile }
  /** The empty text takes one of the usual inputs away. */
  readonly inputs?: Inputs
  /** Prepares the store of GitHub; such a scene runs with `bundles: auto` unless it says otherwise. */
  readonly store?: (github: EmulatedGitHub) => void
}

/** A check that does not pass, by its id, with the code that it must give. */
export type FailedCheck = readonly [check: string, code: ProblemCode]

/** All checks that may fail are listed: a case must not end well or badly for a reason it is not about. */
export type Expectation =
  | {
      readonly verdict: 'rejected'
      readonly fails: readonly FailedCheck[]
      /** Codes of the findings where they are not those of the failed checks. */
      readonly findings?: readonly ProblemCode[]
      /** A piece of what must be said. */
      readonly says?: string
    }
  | {
      readonly verdict: 'indeterminate'
      readonly gaps: readonly ProblemCode[]
      readonly fails?: readonly FailedCheck[]
      readonly says?: string
    }
  | { readonly verdict: 'verified'; readonly level?: 0 | 1 | 2 | 3; readonly fails?: readonly FailedCheck[] }
  | {
      readonly verdict: 'none'
      readonly exit: 1 | 2 | 3
      readonly problems: readonly ProblemCode[]
      readonly says?: string
    }

export interface Case {
  readonly id: string
  /** What the attacker does, or what the control shows, in one sentence. */
  readonly about: string
  readonly stands: readonly StandsFor[]
  make(stage: Stage): Scene
  readonly expect: Expectation
  /** With these inputs the same evidence verifies, so that the case is about the demand and nothing else. */
  readonly relaxed?: Inputs
}

export const attack = (
  id: string,
  about: string,
  stands: readonly StandsFor[],
  make: Case['make'],
  expect: Exclude<Expectation, { readonly verdict: 'verified' }>,
  relaxed?: Inputs,
): Case => ({ id, about, stands, make, expect, ...(relaxed === undefined ? {} : { relaxed }) })

/** Something that must verify, so that an attack beside it is not refused for what both have in common. */
export const control = (
  id: string,
  about: string,
  make: Case['make'],
  expected: Omit<Extract<Expectation, { readonly verdict: 'verified' }>, 'verdict'> = {},
): Case => ({ id, about, stands: [], make, expect: { verdict: 'verified', ...expected } })

export const rejected = (...fails: readonly FailedCheck[]) => ({ verdict: 'rejected', fails }) as const

/** A refusal by the cryptographic part, with a piece of its reason. */
export const refused = (code: ProblemCode & `integrity/${string}`, says: string) =>
  ({ verdict: 'rejected', fails: [['cryptography', code]], says }) as const

export const stopped = (exit: 1 | 2 | 3, code: ProblemCode, says?: string) =>
  ({ verdict: 'none', exit, problems: [code], ...(says === undefined ? {} : { says }) }) as const
