import type { Progress } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { RunContext } from './context.ts'
import type { Report } from './report.ts'
import type { ConfigOf, SecretsOf, Spec } from './spec.ts'

/**
 * One action from inputs to report. Everything but `perform` is pure; effects happen only there and only through
 * ports. A plan is JSON data without secrets, so that a dry run can print it and stop.
 */
export interface Action<S extends Spec, Plan, Ports, Evidence, Conclusion> {
  readonly spec: S
  plan(config: ConfigOf<S>, context: RunContext): Result<Plan, readonly Problem[]>
  perform(plan: Plan, ports: Ports, progress: Progress): Promise<Result<Evidence, readonly Problem[]>>
  /** Judges the evidence; it cannot have effects, and so cannot make true what it claims. */
  conclude(plan: Plan, evidence: Evidence): Conclusion
  /** Says the conclusion to people and machines. */
  report(plan: Plan, conclusion: Conclusion): Report
}

export const defineAction = <S extends Spec, Plan, Ports, Evidence, Conclusion>(
  action: Action<S, Plan, Ports, Evidence, Conclusion>,
): Action<S, Plan, Ports, Evidence, Conclusion> => action

/** What the wiring gets to build ports from. */
export interface Surroundings<S extends Spec> {
  readonly config: ConfigOf<S>
  readonly secrets: SecretsOf<S>
  readonly context: RunContext
  /** Environment variable by name, for what the runner hands to actions only there (identity token endpoint). */
  readonly variable: (name: string) => string | undefined
  /** Hides a text from all logs of the job from now on. */
  readonly mask: (text: string) => void
  /** A line for people, at once: retries, waiting. */
  readonly say: (line: string) => void
}

/** An action together with the way its ports are built. */
export interface WiredAction<S extends Spec, Plan, Ports, Evidence, Conclusion> {
  readonly action: Action<S, Plan, Ports, Evidence, Conclusion>
  ports(surroundings: Surroundings<S>): Promise<Result<Ports, readonly Problem[]>>
}

export const wire = <S extends Spec, Plan, Ports, Evidence, Conclusion>(
  action: Action<S, Plan, Ports, Evidence, Conclusion>,
  ports: WiredAction<S, Plan, Ports, Evidence, Conclusion>['ports'],
): WiredAction<S, Plan, Ports, Evidence, Conclusion> => ({ action, ports })
