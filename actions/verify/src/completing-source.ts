import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { BundleSource, CollectedBundle, EntryFinder } from '@tier3/verification/ports'

/** Bundles of a source, each made whole by the log where it brings no entry. A text is asked about once; an outage is a gap. */
export function completingSource(source: BundleSource, entries: EntryFinder): BundleSource {
  const asked = new Map<string, Promise<Result<CollectedBundle, Problem>>>()
  const complete = (bundle: CollectedBundle): Promise<Result<CollectedBundle, Problem>> => {
    // The same signature may be shown with another document: an answer for one is none for the other.
    if (bundle.refusal !== undefined || bundle.document !== undefined) return entries.complete(bundle)
    const answer = asked.get(bundle.text) ?? entries.complete(bundle)
    asked.set(bundle.text, answer)
    return answer
  }
  const completeAll = async (bundles: readonly CollectedBundle[]): Promise<Completed> => {
    const whole: CollectedBundle[] = []
    const missing: Problem[] = []
    for (const bundle of bundles) {
      const answer = await complete(bundle)
      if (answer.ok) whole.push({ ...answer.value, origin: bundle.origin })
      else missing.push(answer.problem)
    }
    return { whole, missing }
  }
  const lists = new Map<readonly CollectedBundle[], Promise<Completed>>()
  const completeShared = (bundles: readonly CollectedBundle[]): Promise<Completed> => {
    const answer = lists.get(bundles) ?? completeAll(bundles)
    lists.set(bundles, answer)
    return answer
  }
  return {
    async collect(subject) {
      const { bundles, shared = NONE, gaps } = await source.collect(subject)
      const [own, common] = [await completeAll(bundles), await completeShared(shared)]
      return {
        bundles: own.whole,
        shared: common.whole,
        gaps: [...gaps, ...own.missing, ...common.missing],
      }
    },
  }
}

interface Completed {
  readonly whole: readonly CollectedBundle[]
  readonly missing: readonly Problem[]
}

const NONE: readonly CollectedBundle[] = []
