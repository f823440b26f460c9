/** One thing that must hold for the repository. */
export interface Check {
  readonly name: string
  /** What does not hold, one line each; an empty list means that it holds. */
  run(root: string): Promise<readonly string[]>
}
