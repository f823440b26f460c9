import { createHash } from 'node:crypto'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import { buildSlsaProvenance, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { createForge } from '../sigstore/forge.ts'
import { createTrustDomain } from '../sigstore/trust-domain.ts'
import type { ReleaseScene } from './release-scene.ts'
import type { TamperingTools } from './tampering.ts'

export const ARTIFACT = Buffer.from('the bytes of a release\n')

/** What cases are made of in a scene: its keys, its honest job, and provenance of {@link ARTIFACT} as `app.tgz`. */
export function tamperingTools(
  scene: ReleaseScene,
): TamperingTools & { readonly predicate: ReturnType<typeof buildSlsaProvenance> } {
  const claims = decodeJobClaims({ ...scene.claims })
  if (!claims.ok) throw new Error('the claims of the job cannot be read')
  const predicate = buildSlsaProvenance(claims.value, 'https://github.com')
  const sha256 = createHash('sha256').update(ARTIFACT).digest('hex')
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256 } }],
    predicateType: SLSA_PROVENANCE_V1,
    predicate,
  }
  return {
    forge: createForge(scene.sigstore.domain),
    claims: scene.claims,
    artifact: ARTIFACT,
    statement: JSON.stringify(statement),
    foreignRoot: createTrustDomain().trustedRoot,
    predicate,
  }
}
