import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Stage } from '../corpus/stage.ts'
import type { Evidence } from './consumer.ts'

/** The codes of all checks that fail, in alphabetical order; or why the mutant says what the original says. */
export type End = readonly [ProblemCode, ...ProblemCode[]] | { readonly same: string }

/** One altered piece of evidence, and how it must end. */
export interface Mutant {
  readonly name: string
  readonly make: (stage: Stage) => Evidence
  readonly ends: End
}

export const mutant = (name: string, make: Mutant['make'], ...ends: readonly ProblemCode[]): Mutant => {
  const [first, ...rest] = ends.toSorted()
  if (first === undefined) throw new Error(`the mutant ${name} must end somewhere`)
  return { name, make, ends: [first, ...rest] }
}

/** A change that does not change what the evidence says. Each is argued, so that none is hidden. */
export const equivalent = (name: string, make: Mutant['make'], same: string): Mutant => ({
  name,
  make,
  ends: { same },
})
