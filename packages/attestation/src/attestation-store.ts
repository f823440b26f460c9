import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'

/** Where an attestation can be seen after it was stored. */
export interface StoredAttestation {
  readonly id: string
  readonly url: string
}

/** Port: a store that consumers ask for attestations by digest. Stores exactly the bytes of the bundle it is given. */
export interface AttestationStore {
  store(bundle: string): Promise<Result<StoredAttestation, Problem>>
}
