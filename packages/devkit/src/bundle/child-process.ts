import { runProgram, type ProgramOutcome } from '@tier3/workspace/program'

export { runProgram }
export type Outcome = ProgramOutcome

/** Maps with at most `width` at work at once, and keeps the order. The first failure stops it. */
export async function mapBounded<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
