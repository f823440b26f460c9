import process from 'node:process'
import type { WiredAction } from '../define/action.ts'
import type { Spec } from '../define/spec.ts'
import { actionFace } from './action-face.ts'
import { processFallback } from './process-fallback.ts'
import { runWired } from './run-loop.ts'

/** Entry of a bundled action: runs it as a step of a job and sets the exit code of the process. */
export async function runAction<S extends Spec, Plan, Ports, Evidence, Conclusion>(
  wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
): Promise<void> {
  // A stray rejection must not end as success when the event loop drains.
  process.exitCode = 2
  process.exitCode = await runWired(wired, actionFace(process.env), processFallback())
}
