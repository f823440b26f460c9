import type { AttestationStore } from '@tier3/attestation/attestation-store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unsignedBundle } from '../memory-attestations.ts'

/** An empty store. */
export interface AttestationStoreFixture {
  readonly store: AttestationStore
  /** What the store holds, parsed, oldest first. */
  stored(): readonly unknown[]
  /** Takes the permission to store away. */
  deny(): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

/** What every `AttestationStore` must do, the real one and its doubles alike. */
export function describeAttestationStore(
  name: string,
  makeFixture: () => Promise<AttestationStoreFixture>,
): void {
  describe(`${name} keeps the contract of AttestationStore`, () => {
    let fixture: AttestationStoreFixture
    beforeEach(async () => {
      fixture = await makeFixture()
    })
    afterEach(() => fixture.dispose())

    const first = unsignedBundle({ subjects: ['a'], mark: 'first' })
    const second = unsignedBundle({ subjects: ['a', 'ö\u2028"\\'], mark: 'second' })
    const outcome = async (bundle: string): Promise<string> => {
      const result = await fixture.store.store(bundle)
      return result.ok ? 'ok' : result.problem.code
    }

    it('stores what it is given, and nothing else', async () => {
      expect(await outcome(first)).toBe('ok')
      expect(await outcome(second)).toBe('ok')
      expect(fixture.stored()).toEqual([JSON.parse(first), JSON.parse(second)])
    })

    it('gives each attestation an id of its own and an address that ends in it', async () => {
      const results = [await fixture.store.store(first), await fixture.store.store(second)]
      const stored = results.map((result) => (result.ok ? result.value : { id: '', url: '' }))
      expect(new Set(stored.map(({ id }) => id)).size).toBe(2)
      for (const { id, url } of stored) {
        expect(id).toMatch(/^\d+$/)
        expect(url.endsWith(`/attestations/${id}`)).toBe(true)
      }
    })

    it.each([
      { name: 'nothing', bundle: '' },
      { name: 'text', bundle: 'bundle' },
      { name: 'a list', bundle: `[${first}]` },
      { name: 'null', bundle: 'null' },
      { name: 'two documents', bundle: `${first}${first}` },
      { name: 'a document that closes the request', bundle: `${first},"x":{}` },
      { name: 'a repeated key', bundle: '{"dsseEnvelope":{},"dsseEnvelope":{}}' },
    ])('refuses $name without storing it', async ({ bundle }) => {
      expect(await outcome(bundle)).toBe('integrity/bundle-malformed')
      expect(fixture.stored()).toEqual([])
    })

    it('tells a missing permission from an outage', async () => {
      fixture.deny()
      expect(await outcome(first)).toBe('permission/denied')
      expect(fixture.stored()).toEqual([])
    })

    it('tells an outage from success', async () => {
      fixture.breakDown()
      expect(await outcome(first)).toBe('service/github-unavailable')
      expect(fixture.stored()).toEqual([])
    })
  })
}
