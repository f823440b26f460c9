import { describe, expect, it } from 'vitest'
import { isInShard, shard } from './shard.ts'

describe('shard', () => {
  it.each([
    ['1/1', { index: 1, of: 1 }],
    ['3/8', { index: 3, of: 8 }],
    ['256/256', { index: 256, of: 256 }],
  ])('parses %s', (text, value) => {
    expect(shard.parse(text)).toEqual({ ok: true, value })
  })

  it.each(['0/3', '4/3', '1/0', '1', '1/257', '-1/3', '1/3 ', 'a/b', '1/2/3', ''])('refuses %j', (text) => {
    expect(shard.parse(text).ok).toBe(false)
  })
})

describe('isInShard', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `octo/app-${index}`)

  it('puts each repository into exactly one shard', () => {
    for (const name of names.slice(0, 50)) {
      const shards = [1, 2, 3, 4, 5, 6, 7].filter((index) => isInShard(name, { index, of: 7 }))
      expect(shards).toHaveLength(1)
    }
  })

  it('fills shards evenly', () => {
    for (const index of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const size = names.filter((name) => isInShard(name, { index, of: 8 })).length
      expect(Math.abs(size - 125)).toBeLessThan(45)
    }
  })

  it('folds the case of names as GitHub does', () => {
    for (const name of names.slice(0, 20))
      expect(isInShard(name.toUpperCase(), { index: 2, of: 5 })).toBe(isInShard(name, { index: 2, of: 5 }))
  })
})
