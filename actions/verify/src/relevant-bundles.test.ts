import { describe, expect, it } from 'vitest'
import type { CollectedBundle } from '@tier3/verification/ports'
import type { Claimed } from './judge.ts'
import { relevantBundles } from './relevant-bundles.ts'

const DIGESTS = new Set(['aa', 'bb'])
const claims: Readonly<Record<string, Claimed | undefined>> = {
  ofA: { digests: new Set(['aa']), names: new Set(['a']) },
  ofB: { digests: new Set(['bb']), names: new Set(['b']) },
  ofBoth: { digests: new Set(['aa', 'bb']), names: new Set(['x']) },
  ofBNamedA: { digests: new Set(['bb']), names: new Set(['a']) },
  ofOther: { digests: new Set(['cc']), names: new Set(['c']) },
  ofBAndOther: { digests: new Set(['bb', 'cc']), names: new Set(['b']) },
  unreadable: undefined,
}
const all: readonly CollectedBundle[] = Object.keys(claims).map((text) => ({ text, origin: text }))
const A = { name: 'dist/a', digest: { sha256: 'aa' } }
const FOR_A = ['ofA', 'ofBoth', 'ofBNamedA', 'ofOther', 'ofBAndOther', 'unreadable']

describe('relevantBundles', () => {
  it.each([
    ['own', { bundles: all }],
    ['shared', { bundles: [], shared: all }],
  ])('leaves out of %s bundles only those that are of other artifacts of this run alone', (_, given) => {
    const relevant = relevantBundles(({ text }) => claims[text], DIGESTS)
    expect(relevant(A, given).map(({ text }) => text)).toEqual(FOR_A)
  })

  it('looks through a shared list once', () => {
    let looked = 0
    const relevant = relevantBundles(({ text }) => ((looked += 1), claims[text]), DIGESTS)
    for (const hex of ['aa', 'bb', 'aa'])
      relevant({ name: '', digest: { sha256: hex } }, { bundles: [], shared: all })
    expect(looked).toBe(all.length)
  })
})
