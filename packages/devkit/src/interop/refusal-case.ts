import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Carried, Exhibit, TamperingTools } from './tampering.ts'

/** One exhibit, and how each verifier must judge it. */
export interface RefusalCase {
  readonly name: string
  readonly carried: readonly Carried[]
  make(tools: TamperingTools, carried: Carried): Exhibit
  /** The code that our refusal must carry; by what the bundle carries where that differs. */
  readonly ours: Judgement | { readonly [C in Carried]: Judgement }
  readonly cosign: 'refuses' | 'accepts'
  /** Given to cosign besides what it needs. */
  readonly cosignOptions?: readonly string[]
  /** Why the two differ; only where they do. */
  readonly because?: string
}

export type Judgement = ProblemCode | 'verified'

export const BOTH: readonly Carried[] = ['signature', 'attestation']

export const oursFor = ({ ours }: RefusalCase, carried: Carried): Judgement =>
  typeof ours === 'string' ? ours : ours[carried]

const STAMPS = '--use-signed-timestamps'

/**
 * A fault of a timestamp beside a log that says the time itself. cosign looks at timestamps there only when it is told to,
 * so that the case comes twice.
 */
export const timestampCases = (fault: Omit<RefusalCase, 'cosign' | 'because'>): readonly RefusalCase[] => [
  { ...fault, name: `${fault.name} (cosign ${STAMPS})`, cosign: 'refuses', cosignOptions: [STAMPS] },
  { ...fault, cosign: 'accepts', because: `cosign looks at no timestamp beside Rekor v1 without ${STAMPS}` },
]
