import type { BundleSource } from '@tier3/verification/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex, unsignedBundle } from '../memory-attestations.ts'

/** A source that has nothing yet. */
export interface BundleSourceFixture {
  readonly source: BundleSource
  add(bundle: string): void
  /** Makes the source unreadable; undone by `heal`. */
  breakDown(): void
  heal(): void
  dispose(): Promise<void>
}

/** What every `BundleSource` must do, the real ones and their doubles alike. */
export function describeBundleSource(name: string, makeFixture: () => Promise<BundleSourceFixture>): void {
  describe(`${name} keeps the contract of BundleSource`, () => {
    let fixture: BundleSourceFixture
    beforeEach(async () => {
      fixture = await makeFixture()
    })
    afterEach(() => fixture.dispose())

    const add = (subjects: readonly string[], mark: string): void =>
      fixture.add(unsignedBundle({ subjects, mark }))
    const collect = (content: string, subjectName = content) =>
      fixture.source.collect({ name: subjectName, digest: { sha256: sha256Hex(content) } })
    const marks = async (content: string, subjectName?: string): Promise<readonly string[]> => {
      const { bundles, gaps } = await collect(content, subjectName)
      expect(gaps).toEqual([])
      return bundles.map(({ text }) => markOf(text)).toSorted()
    }

    it('has nothing and lacks nothing where there is nothing', async () => {
      expect(await collect('a')).toEqual({ bundles: [], gaps: [] })
    })

    it('gives every bundle of a subject once', async () => {
      add(['a'], '1')
      add(['a'], '2')
      add(['b'], '3')
      add(['b', 'a'], '4')
      expect(await marks('a')).toEqual(['1', '2', '4'])
      expect(await marks('b')).toEqual(['3', '4'])
      expect(await marks('c')).toEqual([])
    })

    it('asks by digest: the name of the subject is for the policy', async () => {
      add(['a'], '1')
      expect(await marks('a', 'renamed')).toEqual(['1'])
      expect(await marks('a', '')).toEqual(['1'])
    })

    it('gives the document that was stored, and tells people where it is from', async () => {
      const bundle = unsignedBundle({ subjects: ['a', 'ö\u2028"\\'] })
      fixture.add(bundle)
      const { bundles } = await collect('a')
      expect(bundles.map(({ text }) => JSON.parse(text) as unknown)).toEqual([JSON.parse(bundle)])
      expect(bundles[0]?.origin).not.toBe('')
    })

    it('goes on to the last bundle', async () => {
      const expected = Array.from({ length: 230 }, (_, index) => String(1000 + index))
      for (const mark of expected) add(['a'], mark)
      expect(await marks('a')).toEqual(expected)
    })

    it('reports what it could not read, and never as an empty success', async () => {
      add(['a'], '1')
      fixture.breakDown()
      const { bundles, gaps } = await collect('a')
      expect(bundles).toEqual([])
      expect(gaps.length).toBeGreaterThan(0)
      fixture.heal()
      expect(await marks('a')).toEqual(['1'])
    })
  })
}

function markOf(bundle: string): string {
  const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } }
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
    predicate: { mark: string }
  }
  return statement.predicate.mark
}
