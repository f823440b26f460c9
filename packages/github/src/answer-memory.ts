import type { Json } from '@tier3/model/json'
import type { AnswerHeaders } from './rate-limit.ts'

/** An answer with its entity tag (RFC 9110, 8.8.3). */
export interface RememberedAnswer {
  readonly etag: string
  readonly data: Json
  readonly headers: AnswerHeaders
}

/**
 * Answers of one token, to be asked for again by their entity tags: "not modified" costs nothing of GitHub's rate limit.
 * Never shared between tokens, since what is hidden from one is in the answer to another.
 */
export interface AnswerMemory {
  recall(key: string): RememberedAnswer | undefined
  keep(key: string, answer: RememberedAnswer): void
}

/** A memory of the newest `capacity` answers. */
export function createAnswerMemory(capacity = 2000): AnswerMemory {
  const answers = new Map<string, RememberedAnswer>()
  return {
    recall: (key) => answers.get(key),
    keep(key, answer) {
      answers.delete(key)
      answers.set(key, answer)
      const oldest = answers.size > capacity ? answers.keys().next().value : undefined
      if (oldest !== undefined) answers.delete(oldest)
    },
  }
}
