import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { collectBundles } from './collect-bundles.ts'
import type { SubjectToVerify } from './evidence.ts'
import type { BundleCollection, BundleSource } from './ports.ts'

const subjects = (count: number): readonly SubjectToVerify[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `s${i}`,
    digest: { sha256: String(i).padStart(64, '0') },
  }))

const gap = (code: 'service/github-unavailable' | 'permission/denied' | 'input/too-many') =>
  problem(code, { attempted: 'ask', current: 'no', desired: 'yes' })

/** A source that counts what it is asked and how many questions are open at once. */
function source(answer: (name: string) => BundleCollection) {
  const asked: string[] = []
  let open = 0
  let most = 0
  const collecting: BundleSource = {
    async collect({ name }) {
      asked.push(name)
      most = Math.max(most, ++open)
      await Promise.resolve()
      open -= 1
      return answer(name)
    },
  }
  return { collecting, asked, most: () => most }
}

describe('collectBundles', () => {
  it('answers in the order of the subjects, a few at a time', async () => {
    const { collecting, most } = source((name) => ({ bundles: [{ text: name, origin: name }], gaps: [] }))
    const collections = await collectBundles(subjects(30), collecting)
    expect(collections.map(({ bundles }) => bundles[0]?.text)).toEqual(subjects(30).map(({ name }) => name))
    expect(most()).toBe(8)
  })

  it.each(['service/github-unavailable', 'permission/denied'] as const)(
    'asks no further after %s, and gives the gap to every subject',
    async (code) => {
      const { collecting, asked } = source(() => ({ bundles: [], gaps: [gap(code)] }))
      const collections = await collectBundles(subjects(100), collecting)
      expect(asked.length).toBe(8)
      expect(collections.every(({ gaps }) => gaps[0]?.code === code)).toBe(true)
    },
  )

  it('goes on after a gap that is about one subject only', async () => {
    const { collecting, asked } = source((name) => ({
      bundles: [],
      gaps: name === 's0' ? [gap('input/too-many')] : [],
    }))
    const collections = await collectBundles(subjects(20), collecting)
    expect(asked.length).toBe(20)
    expect(collections.filter(({ gaps }) => gaps.length > 0).length).toBe(1)
  })

  it('has nothing to say of no subjects', async () => {
    const { collecting, asked } = source(() => ({ bundles: [], gaps: [] }))
    expect(await collectBundles([], collecting)).toEqual([])
    expect(asked).toEqual([])
  })
})
