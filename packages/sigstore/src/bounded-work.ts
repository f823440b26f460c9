import type { Progress } from '@tier3/model/artifacts'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/**
 * Works on all items, at most `limit` at a time; results stand in the order of the items. After the first failure
 * nothing new is begun: an outage is not waited for again by every item.
 */
export async function workInOrder<T extends { readonly label: string }, R>(
  items: NonEmpty<T>,
  limit: number,
  work: (item: T) => Promise<Result<R, Problem>>,
  progress?: Progress,
): Promise<Result<NonEmpty<R>, readonly Problem[]>> {
  const results: R[] = []
  const problems = new Map<number, Problem>()
  const queue = items.entries()
  let done = 0
  const run = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const result = await work(item)
      if (result.ok) results[index] = result.value
      else problems.set(index, result.problem)
      if (problems.size > 0) return
      done += 1
      progress?.(done, items.length, item.label)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, run))
  if (problems.size > 0)
    return failed(distinct([...problems].toSorted(([a], [b]) => a - b).map(([, problem]) => problem)))
  if (!isNonEmpty(results) || results.length !== items.length) throw new Error('a result is missing')
  return ok(results)
}

/** An outage strikes several items at once; it is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, current }) => {
    const key = code.startsWith('service/') ? code : `${code} ${current}`
    return !seen.has(key) && seen.add(key)
  })
}
