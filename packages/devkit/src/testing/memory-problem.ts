import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'

/** A problem of the workspace in memory: it has the real one's code; its words are only for whoever reads a test. */
export const memoryProblem = (code: ProblemCode, attempted: string): Problem =>
  problem(code, { attempted, current: 'the workspace in memory refuses it', desired: 'see the code' })
