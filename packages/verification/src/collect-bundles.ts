import type { Progress } from '@tier3/model/artifacts'
import { problemCategory } from '@tier3/model/problem-registry'
import type { SubjectToVerify } from './evidence.ts'
import type { BundleCollection, BundleSource, CollectedBundle } from './ports.ts'

/** Subjects asked for at a time: a store answers one by one, and a release may have a thousand artifacts. */
const AT_A_TIME = 8

/**
 * Asks a source for every subject, a few at a time, and gives the answers in order. When the source is out of order or
 * refuses, that answer stands for all subjects that were not asked yet: each of them would wait as long again, and none would
 * get another answer. It stays a gap, and so can never become a pass.
 */
export async function collectBundles(
  subjects: readonly SubjectToVerify[],
  source: BundleSource,
  progress?: Progress,
): Promise<readonly BundleCollection[]> {
  const collections: (BundleCollection | undefined)[] = subjects.map(() => undefined)
  let outage: BundleCollection | undefined
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < subjects.length; index = next++) {
      const subject = subjects[index]
      if (subject === undefined) return
      const collection = outage ?? (await source.collect(subject))
      if (isOutage(collection)) outage ??= collection
      collections[index] = collection
      done += 1
      progress?.(done, subjects.length, subject.name)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, subjects.length) }, work))
  return collections.map((collection) => {
    if (collection === undefined) throw new Error('a subject was not asked for')
    return collection
  })
}

/** Everything that a source gave for a subject. */
export const bundlesOf = ({ shared = [], bundles }: BundleCollection): readonly CollectedBundle[] =>
  shared.length === 0 ? bundles : [...shared, ...bundles]

const isOutage = ({ bundles, shared = [], gaps }: BundleCollection): boolean =>
  bundles.length + shared.length === 0 &&
  gaps.some(({ code }) => ['service', 'permission'].includes(problemCategory(code)))
