import { formatUtf8 } from '@tier3/model/utf8'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSigstore, type EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import { artifact, rootOf, sha256, signerFor, valueOf } from './embedded-signing.fixture.ts'

// A signature over a document about an image: only the bytes that were signed are handed on.
let sigstore: EmbeddedSigstore
let signature = ''
let envelope = ''
const DOCUMENT = '{"critical":{}}'
const IMAGE = 'a'.repeat(64)

beforeAll(async () => {
  sigstore = await startSigstore()
  const signer = signerFor(sigstore)
  signature = valueOf(await signer.signArtifacts([artifact('payload', DOCUMENT)]))[0].bundle
  envelope = valueOf(await signer.signStatements([formatUtf8(DOCUMENT)]))[0].bundle
})
afterAll(() => sigstore.close())

const verify = async (text: string, document?: string, hex = IMAGE) => {
  const verifier = createBundleVerifier({ trustedRoot: rootOf(sigstore), trustDomain: 'custom' })
  const bundle = {
    text,
    origin: 'r.example/app:sha256-a.sig',
    ...(document === undefined ? {} : { document: formatUtf8(document) }),
  }
  const [answer] = await verifier.verify([{ bundle, artifact: { algorithm: 'sha256', hex } }])
  return answer?.ok === true ? answer.value.content : answer?.problem.code
}

it('is verified over the document, whatever image is asked about', async () => {
  expect(await verify(signature, DOCUMENT)).toEqual({
    kind: 'image-signature',
    payload: formatUtf8(DOCUMENT),
  })
})
it.each([
  ['another document', () => verify(signature, '{"critical":{} }'), 'integrity/signature'],
  ['no document', () => verify(signature), 'integrity/signature'],
  ['an envelope with a document', () => verify(envelope, DOCUMENT), 'integrity/bundle-malformed'],
])('is refused with %s', async (_, answer, code) => {
  expect(await answer()).toBe(code)
})
it('without a document is a signature over the bytes themselves', async () => {
  expect(await verify(signature, undefined, sha256(DOCUMENT))).toMatchObject({ kind: 'artifact' })
})
