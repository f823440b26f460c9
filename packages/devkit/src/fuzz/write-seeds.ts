// Makes the inputs that the fuzzer starts from anew: `node packages/devkit/src/fuzz/write-seeds.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStage, releaseClaims } from '../corpus/stage.ts'
import { oldProvenanceOf, provenanceOf } from '../corpus/release-provenance.ts'
import { ROOT } from '../gen/project.ts'
import { basesOf } from '../mutants/bases.ts'
import { formatSigningConfig } from '../sigstore/signing-config.ts'
import { createForge } from '../sigstore/forge.ts'
import { formatPem } from '../der/pem.ts'
import { spki } from '../sigstore/key-material.ts'

const stage = createStage(createForge(), 'fuzz')
const { domain } = stage.forge
const seeds: { [name: string]: Buffer } = {}
const put = (name: string, content: string | Uint8Array | object): void => {
  seeds[name] = Buffer.from(
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
}

for (const { name, evidence } of basesOf(stage)) {
  if (typeof evidence === 'string' || evidence instanceof Uint8Array) put(`evidence ${name}`, evidence)
  else put(`detached ${name}`, Buffer.concat([evidence.signature, Buffer.from([0]), evidence.certificate]))
}
const { certificate } = stage.forge.signer({ claims: releaseClaims() })
const made = stage.forge.bundle({ payload: '{}', claims: releaseClaims() })
put('certificate leaf', certificate)
put('certificate authority', domain.authority.intermediate)
put('pem certificate', formatPem('CERTIFICATE', certificate))
put('pem chain', formatPem('CERTIFICATE', certificate) + formatPem('CERTIFICATE', domain.authority.root))
put('root embedded', domain.trustedRoot)
put('config v1', formatSigningConfig(domain.url, domain.validFrom, { rekor: 1, timestamp: true }))
put('config v2', formatSigningConfig(domain.url, domain.validFrom, { rekor: 2, timestamp: true }))
const key = spki(domain.rekor1.log.publicKey)
put('key pem', formatPem('PUBLIC KEY', key))
put('key npm', {
  keys: [
    {
      expires: null,
      keyid: 'SHA256:abc',
      keytype: 'ecdsa-sha2-nistp256',
      scheme: 'ecdsa-sha2-nistp256',
      key: key.toString('base64'),
    },
  ],
})
put('key target', {
  keys: [
    {
      keyId: 'a',
      keyUsage: 'npm:attestations',
      publicKey: {
        rawBytes: key.toString('base64'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start: '1999-01-01T00:00:00.000Z' },
      },
    },
  ],
})
put('statement v1', Buffer.from(JSON.parse(stage.attest()).dsseEnvelope.payload as string, 'base64'))
put('predicate v1', provenanceOf(releaseClaims()))
put('predicate v0.2', oldProvenanceOf(releaseClaims()))
put('claims', releaseClaims())
const [entry] = made.bundle.verificationMaterial.tlogEntries
put('body dsse', Buffer.from(entry?.canonicalizedBody ?? '', 'base64'))
put('checkpoint v1', domain.rekor1.log.checkpoint())
put('checkpoint v2', domain.rekor2.log.checkpoint())
put(
  'token',
  ['{"alg":"RS256"}', JSON.stringify({ ...releaseClaims(), aud: 'sigstore' }), 'x']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.'),
)
const folder = join(ROOT, 'packages/devkit/fixtures/fuzz')
mkdirSync(folder, { recursive: true })
const encoded = Object.fromEntries(
  Object.entries(seeds).map(([name, bytes]) => [name, bytes.toString('base64')]),
)
writeFileSync(join(folder, 'seeds.json'), `${JSON.stringify(encoded, null, 2)}\n`)
