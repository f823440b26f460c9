import { describe, expect, it } from 'vitest'

import { githubClaims } from '../oidc/github-claims.ts'
import { createCertificateAuthority } from './certificate-authority.ts'
import { createCtLog } from './ct-log.ts'
import { addExtensions, OID, replaceExtension, withoutExtension } from './draft-extensions.ts'
import { createForge } from './forge.ts'
import type { BundleRecipe, Deviations, SignerRecipe, WitnessRecipe } from './forge.ts'
import { fulcioExtension, generalName } from './fulcio-extensions.ts'
import { p256KeyPair } from './key-material.ts'
import { bundleLibrary, protobufLibrary, verifyLibrary } from './stock-clients.ts'
import { createTimestampAuthority } from './timestamp-authority.ts'
import { createTransparencyLog } from './transparency-log.ts'
import { extensions } from './x509.ts'

const { toSignedEntity, toTrustMaterial, Verifier } = verifyLibrary

const forge = createForge()
const { domain } = forge
const trust = toTrustMaterial(protobufLibrary.TrustedRoot.fromJSON(domain.trustedRoot))
const artifact = Buffer.from('artifact')
const payload = '{"_type":"https://in-toto.io/Statement/v1"}'
const claims = githubClaims()
const HOUR = 3_600_000
const later = new Date(Date.now() + HOUR)

function verify(json: string, { rekor = 1, timestamp = true }: WitnessRecipe, data?: Buffer) {
  const tlogThreshold = rekor === 'none' ? 0 : 1
  const timestampThreshold = (timestamp ? 1 : 0) + (rekor === 1 ? 1 : 0)
  return new Verifier(trust, { tlogThreshold, timestampThreshold, ctlogThreshold: 1 }).verify(
    toSignedEntity(bundleLibrary.bundleFromJSON(JSON.parse(json)), data),
  )
}

describe('forge.bundle, honest', () => {
  const witnesses: WitnessRecipe[] = [
    { rekor: 1, timestamp: false },
    { rekor: 1, timestamp: true },
    { rekor: 1, timestamp: true, kind: 'intoto' },
    { rekor: 2, timestamp: true },
    { rekor: 2, timestamp: true, kind: 'dsse' },
    { rekor: 'none', timestamp: true },
  ]
  for (const witness of witnesses) {
    it(`envelope verifies with ${JSON.stringify(witness)}`, () => {
      const { identity } = verify(forge.bundle({ payload, witness }).json, witness)
      expect(identity?.subjectAlternativeName).toBe(`https://github.com/${claims.job_workflow_ref}`)
      expect(identity?.extensions?.issuer).toBe('https://token.actions.githubusercontent.com')
    })
    it(`message signature verifies with ${JSON.stringify(witness)}`, () => {
      const usual = { ...witness, kind: 'hashedrekord' as const }
      const { json } = forge.bundle({ artifact, witness: usual })
      expect(() => verify(json, usual, artifact)).not.toThrow()
      expect(() => verify(json, usual, Buffer.from('other'))).toThrow('signature verification failed')
    })
  }

  it('reuses a signer, and dates everything as told', () => {
    const at = new Date(Date.now() - HOUR)
    const signer = forge.signer({ at })
    const { bundle, json } = forge.bundle({ artifact, signer, at })
    expect(bundle.verificationMaterial.certificate?.rawBytes).toBe(signer.certificate.toString('base64'))
    expect(bundle.verificationMaterial.tlogEntries[0]?.integratedTime).toBe(
      String(Math.floor(at.getTime() / 1000)),
    )
    expect(() => verify(json, {}, artifact)).not.toThrow()
  })

  it('verifies again through what the HTTP side of the log answers', () => {
    const id = domain.rekor1.append(Buffer.from('{"logged":"by the server"}'), new Date())
    const { json } = forge.bundle({ artifact })
    expect(() => verify(json, {}, artifact)).not.toThrow()
    expect(domain.rekor1.read(id)?.[id]?.verification.inclusionProof.treeSize).toBe(
      domain.rekor1.log.tree.size,
    )
  })
})

describe('forge.bundle, deviating', () => {
  const validity = { notBefore: new Date(Date.now() - 24 * HOUR), notAfter: new Date(Date.now() + 24 * HOUR) }
  const authority = createCertificateAuthority(validity)
  const log = createTransparencyLog({ version: 1, url: domain.url })
  const timestampAuthority = createTimestampAuthority(validity)
  const cases: { name: string; signer?: SignerRecipe; deviate?: Deviations; expected: string }[] = [
    {
      name: 'a chain that is not trusted',
      signer: { authority },
      expected: 'Failed to verify certificate chain',
    },
    { name: 'no log promise', signer: { ctLog: null }, expected: 'expected 1 SCTs, got 0' },
    {
      name: 'a promise of an unknown log',
      signer: { ctLog: createCtLog() },
      expected: 'SCT verification failed',
    },
    {
      name: 'a certificate that is not valid yet',
      signer: {
        draft: (draft) => ({ ...draft, notBefore: later, notAfter: new Date(later.getTime() + HOUR) }),
      },
      expected: 'Failed to verify certificate chain',
    },
    {
      name: 'a certificate changed after it was signed',
      signer: {
        certificate: (der) => Buffer.from(der.toString('latin1').replace('octo-org', 'evil-org'), 'latin1'),
      },
      expected: 'Failed to verify certificate chain',
    },
    {
      name: 'a signature over other bytes',
      deviate: { signedBytes: () => Buffer.from('other') },
      expected: 'signature verification failed',
    },
    {
      name: 'another signature in the log',
      deviate: {
        logBody: (body) => ({
          ...body,
          spec: { ...body.spec, signature: { content: 'AAAA', publicKey: {} } },
        }),
      },
      expected: 'signature mismatch',
    },
    {
      name: 'a body that is not JSON',
      deviate: { logBody: () => Buffer.from('none') },
      expected: 'invalid canonicalized body',
    },
    {
      name: 'a log that is not trusted',
      deviate: { log },
      expected: 'inclusion promise could not be verified',
    },
    {
      name: 'a log time outside the certificate',
      deviate: { integratedAt: later },
      expected: 'Failed to verify certificate chain',
    },
    {
      name: 'a timestamp outside the certificate',
      deviate: { timestampAt: later },
      expected: 'Failed to verify certificate chain',
    },
    {
      name: 'a timestamp authority that is not trusted',
      deviate: { timestampAuthority },
      expected: 'timestamp could not be verified',
    },
    {
      name: 'a timestamp over other bytes',
      deviate: { timestampRequest: (request) => ({ ...request, digest: Buffer.alloc(32) }) },
      expected: 'timestamp could not be verified',
    },
    {
      name: 'no inclusion promise and no proof',
      deviate: {
        logEntry: ({ logIndex, logId, kindVersion, canonicalizedBody }) => {
          const bare = { logIndex, logId, kindVersion, canonicalizedBody }
          return bare
        },
      },
      expected: 'invalid bundle',
    },
    {
      name: 'a changed artifact digest',
      deviate: {
        bundle: (bundle) => ({
          ...bundle,
          messageSignature: {
            signature: bundle.messageSignature?.signature ?? '',
            messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
          },
        }),
      },
      expected: 'digest mismatch',
    },
  ]
  for (const { name, signer = {}, deviate = {}, expected } of cases) {
    it(`is refused for ${name}`, () => {
      const recipe: BundleRecipe = { artifact, ...signer, deviate }
      expect(() => verify(forge.bundle(recipe).json, {}, artifact)).toThrow(expected)
    })
  }

  it('makes certificates that no authority would sign', () => {
    const keyPair = p256KeyPair()
    const san = generalName.uri(
      'https://github.com/octo-org/release-kit/.github/workflows/x.yml@refs/heads/main',
    )
    const { certificate } = forge.signer({
      keyPair,
      draft(draft) {
        const twoNames = replaceExtension(
          draft,
          OID.subjectAlternativeName,
          extensions.subjectAlternativeName(san, generalName.other('me')),
        )
        const doubled = addExtensions(
          twoNames,
          fulcioExtension(8, 'https://evil.test'),
          extensions.basicConstraints(),
        )
        return withoutExtension(doubled, OID.fulcio(11))
      },
    })
    const text = certificate.toString('latin1')
    expect(text.split('https://evil.test')).toHaveLength(2)
    expect(text).not.toContain('github-hosted')
    expect(text).toContain('/workflows/x.yml')
    expect(certificate.includes(generalName.other('me'))).toBe(true)
    expect(certificate.includes(extensions.basicConstraints())).toBe(true)
  })
})
