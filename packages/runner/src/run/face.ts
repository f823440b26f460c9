import type { Annotation } from './annotations.ts'

/**
 * Port: the surface an action talks to: the runner's protocol, or a terminal. Only this layer prints, and every text
 * it gets has been made safe before.
 */
export interface Face {
  readonly kind: 'action' | 'cli'
  /** Text of an input, empty when not given. */
  input(name: string): string
  variable(name: string): string | undefined
  mask(text: string): void
  /** A line for people. */
  say(line: string): void
  /** A line on work that is under way; a terminal overwrites it. */
  progress(line: string): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): void
  /** Appends Markdown to the summary of the job; false where there is none. */
  summary(markdown: string): Promise<boolean>
  /** The machine-readable report, where the face shows it itself (`--json`). */
  emitReport(json: string): void
}
