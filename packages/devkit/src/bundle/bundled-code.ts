/** What bundling one entry gave. */
export interface BundledCode {
  readonly code: string
  /** Absolute paths of all modules in the bundle, sorted. */
  readonly modules: readonly string[]
}
