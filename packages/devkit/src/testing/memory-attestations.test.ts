import { problem } from '@tier3/model/problem'
import { describeAttestationStore } from './contracts/attestation-store.contract.ts'
import { describeBundleSource } from './contracts/bundle-source.contract.ts'
import { createMemoryAttestations } from './memory-attestations.ts'

const parts = { attempted: 'use the store in memory', current: 'it refuses', desired: 'it must not' }
const denied = problem('permission/denied', parts)
const unavailable = problem('service/github-unavailable', parts)

async function makeFixture() {
  const memory = createMemoryAttestations()
  return {
    ...memory,
    stored: () => memory.bundles.map((text) => JSON.parse(text) as unknown),
    deny: () => memory.failWith(denied),
    breakDown: () => memory.failWith(unavailable),
    heal: () => memory.failWith(undefined),
    dispose: async () => undefined,
  }
}

describeAttestationStore('createMemoryAttestations', makeFixture)
describeBundleSource('createMemoryAttestations', makeFixture)
