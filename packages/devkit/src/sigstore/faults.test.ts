import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import type { Fault } from '../http/faults.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore } from './embedded.ts'
import { signLibrary } from './stock-clients.ts'

const sigstore = await startSigstore()
afterAll(() => sigstore.close())
beforeEach(() => sigstore.faults.clear())

const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = signLibrary

/** Signs with Rekor v1 and a timestamp; `retries` is what the client may try again, `timeout` in milliseconds. */
function attest(retries: number, timeout = 5000) {
  const fetching = { retry: { retries, minTimeout: 1, maxTimeout: 2 }, timeout }
  const signer = new FulcioSigner({
    fulcioBaseURL: sigstore.url,
    identityProvider: { getToken: async () => sigstore.issuer.mint(githubClaims(), 'sigstore') },
    ...fetching,
  })
  const witnesses = [
    new RekorWitness({ rekorBaseURL: sigstore.url, ...fetching }),
    new TSAWitness({ tsaBaseURL: sigstore.url, ...fetching }),
  ]
  return new DSSEBundleBuilder({ signer, witnesses }).create({ data: Buffer.from('{}'), type: 'text/plain' })
}

const SERVICES = [
  { route: 'fulcio.sign', code: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR' },
  { route: 'rekor1.create', code: 'TLOG_CREATE_ENTRY_ERROR' },
  { route: 'tsa.timestamp', code: 'TSA_CREATE_TIMESTAMP_ERROR' },
]
const OUTAGES: Fault[] = [{ kind: 'status', status: 503 }, { kind: 'hang' }, { kind: 'reset' }]

describe('faults of the embedded instance, seen by the stock JavaScript client', () => {
  for (const { route, code } of SERVICES) {
    for (const fault of OUTAGES) {
      it(`${route} ${fault.kind} ends in ${code}`, async () => {
        sigstore.faults.set(route, fault)
        await expect(attest(0, fault.kind === 'hang' ? 300 : 5000)).rejects.toMatchObject({ code })
      })
    }
    it(`${route} heals after two failures`, async () => {
      sigstore.faults.set(route, { kind: 'status', status: 503, times: 2 })
      await expect(attest(2)).resolves.toMatchObject({ content: { $case: 'dsseEnvelope' } })
      expect(sigstore.faults.active()).toEqual({})
    })
    it(`${route} survives a delay`, async () => {
      sigstore.faults.set(route, { kind: 'delay', ms: 5 })
      await expect(attest(0)).resolves.toBeDefined()
    })
  }
  for (const { route, code } of SERVICES.slice(0, 2)) {
    for (const kind of ['garbage', 'truncate'] as const) {
      it(`${route} ${kind} is an error`, async () => {
        sigstore.faults.set(route, { kind })
        await expect(attest(0)).rejects.toMatchObject({ code })
      })
    }
  }
  it('a conflict is recovered through its Location, without a second entry', async () => {
    const before = sigstore.counts.entries
    sigstore.faults.set('rekor1.create', { kind: 'conflict', times: 1 })
    const bundle = await attest(0)
    expect(bundle.verificationMaterial.tlogEntries).toHaveLength(1)
    expect(sigstore.counts.entries).toBe(before + 1)
  })
  it('a recovery that fails says so', async () => {
    sigstore.faults.set('rekor1.create', { kind: 'conflict' })
    sigstore.faults.set('rekor1.read', { kind: 'status', status: 500 })
    await expect(attest(0)).rejects.toMatchObject({ code: 'TLOG_FETCH_ENTRY_ERROR' })
  })
})
