/** The outcome of something that may fail in an expected way: a value, or what went wrong. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const failed = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem })

/** All values in order, or every problem in order: a user mends them in one go instead of one per run. */
export function collect<T, P>(results: readonly Result<T, P>[]): Result<readonly T[], readonly P[]> {
  const values: T[] = []
  const problems: P[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else problems.push(result.problem)
  }
  return problems.length > 0 ? failed(problems) : ok(values)
}
