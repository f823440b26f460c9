import { expect, it } from 'vitest'
import { createAnswerMemory } from './answer-memory.ts'

const answer = (etag: string) => ({ etag, data: null, headers: {} })

it('createAnswerMemory keeps the newest answers up to its capacity', () => {
  const memory = createAnswerMemory(2)
  for (const key of ['a', 'b']) memory.keep(key, answer(key))
  memory.keep('a', answer('a2'))
  memory.keep('c', answer('c'))
  expect(['a', 'b', 'c'].map((key) => memory.recall(key)?.etag)).toEqual(['a2', undefined, 'c'])
})
