import { isDeepStrictEqual } from 'node:util'
import { isRecord, textOf, type Value } from './value.ts'

export type Combination = { readonly [axis: string]: Value }

/** GitHub makes at most this many jobs of one matrix. */
const LIMIT = 256

/**
 * All jobs of a matrix: the product of the axes without what `exclude` names, each with what `include` adds without changing
 * an axis, then what `include` adds as jobs of its own.
 */
export function expandMatrix(matrix: Value): readonly Combination[] {
  if (!isRecord(matrix)) return [{}]
  const { include, exclude, ...axes } = matrix
  const names = Object.keys(axes)
  const product = names.reduce<readonly Combination[]>(
    (combinations, name) => {
      const values = axes[name]
      if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' does not contain a list of values`)
      return combinations.flatMap((one) => values.map((value: Value) => ({ ...one, [name]: value })))
    },
    names.length === 0 ? [] : [{}],
  )
  const excluded = recordsOf(exclude)
  const kept = product.filter(
    (one) => !excluded.some((pattern) => matches(one, pattern, Object.keys(pattern))),
  )
  const combinations = kept.map((one): { original: Combination; all: { [axis: string]: Value } } => ({
    original: one,
    all: { ...one },
  }))
  const added: Combination[] = []
  for (const extra of recordsOf(include)) {
    const shared = Object.keys(extra).filter((name) => names.includes(name))
    const hits = combinations.filter(({ original }) => matches(original, extra, shared))
    if (names.length > 0 && hits.length > 0) for (const { all } of hits) Object.assign(all, extra)
    else added.push(extra)
  }
  const jobs = [...combinations.map(({ all }) => all), ...added]
  if (jobs.length > LIMIT) throw new Error(`The matrix makes ${jobs.length} jobs, more than ${LIMIT}`)
  if (jobs.length === 0) throw new Error('Matrix must define at least one vector')
  return jobs
}

const recordsOf = (value: Value | undefined): readonly Combination[] =>
  Array.isArray(value) ? value.filter((item: Value) => isRecord(item)) : []

const matches = (one: Combination, pattern: Combination, names: readonly string[]): boolean =>
  names.every((name) => isDeepStrictEqual(one[name], pattern[name]))

/** What stands behind a job's name: `build (linux, 24)`. */
export const matrixSuffix = (combination: Combination): string => {
  const values = Object.values(combination).map((value) =>
    isRecord(value) ? Object.values(value).map(textOf).join(', ') : textOf(value),
  )
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}
