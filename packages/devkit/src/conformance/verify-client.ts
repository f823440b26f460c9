import { existsSync } from 'node:fs'
import { IN_TOTO_PAYLOAD_TYPE } from '@tier3/attestation/envelope'
import { decodeStatement } from '@tier3/attestation/statement'
import { parseDigest, type Digest } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import type { ExpectedSigner, VerifyRequest } from './arguments.ts'
import { believedInstance, type BelievedInstance } from './conformance-root.ts'
import { hashNamedFile, readNamedFile } from './local-file.ts'

/** Verifies one bundle through the verifier that the actions use, with the protocol's demand: this signer, these bytes. */
export async function verifyForSuite(request: VerifyRequest): Promise<Result<void, Problem>> {
  const [instance, bundle, artifact] = [
    await believedInstance(request),
    await readNamedFile(request.bundle),
    await digestOf(request.fileOrDigest),
  ]
  if (!instance.ok) return instance
  if (!bundle.ok) return bundle
  if (!artifact.ok) return artifact
  const text = parseUtf8(bundle.value)
  if (text === undefined) return failed(notText(request.bundle))
  return verifyText({ text, origin: request.bundle }, instance.value, request.signer, artifact.value)
}

/** What a bundle must show, whoever asks: the signer's own check of a bundle asks the same. */
export async function verifyText(
  bundle: { readonly text: string; readonly origin: string },
  { root, domain }: BelievedInstance,
  expected: ExpectedSigner,
  artifact: Digest,
): Promise<Result<void, Problem>> {
  const key = expected.kind === 'key' ? await readNamedFile(expected.path) : undefined
  if (key?.ok === false) return key
  const verifier = createBundleVerifier({
    trustedRoot: root,
    trustDomain: domain,
    ...(key === undefined ? {} : { publicKey: key.value.toString('utf8') }),
  })
  const [answer] = await verifier.verify([{ bundle, artifact }])
  if (answer === undefined) throw new Error('the verifier gave no answer')
  if (!answer.ok) return answer
  const flaw = signerFlaw(answer.value, expected) ?? contentFlaw(answer.value, artifact)
  return flaw === undefined ? ok(undefined) : failed(flaw)
}

/** `sha256:` and 64 hexadecimal characters are a digest, unless a file has that very name; everything else is a path. */
async function digestOf(fileOrDigest: string): Promise<Result<Digest, Problem>> {
  const digest = parseDigest(fileOrDigest)
  if (digest.ok && digest.value.algorithm === 'sha256' && !existsSync(fileOrDigest)) return ok(digest.value)
  const hex = await hashNamedFile(fileOrDigest)
  return hex.ok ? ok({ algorithm: 'sha256', hex: hex.value }) : hex
}

function signerFlaw({ signer }: VerifiedBundle, expected: ExpectedSigner): Problem | undefined {
  if (expected.kind === 'key') return undefined
  if (signer.facts.issuer !== expected.issuer) {
    return problem('policy/issuer', {
      attempted: 'verify who signed',
      current: `the issuer is ${quoted(signer.facts.issuer ?? 'not stated')}`,
      desired: `it must be ${quoted(expected.issuer)}`,
    })
  }
  if (signer.san === expected.identity) return undefined
  return problem('policy/signer-workflow', {
    attempted: 'verify who signed',
    current: `the certificate names ${quoted(signer.san)}`,
    desired: `it must name ${quoted(expected.identity)}`,
  })
}

/** A signature over bytes was held against the digest by the verifier; a statement must name it as one of its subjects. */
function contentFlaw({ content }: VerifiedBundle, { hex }: Digest): Problem | undefined {
  if (content.kind !== 'statement') return undefined
  const attempted = 'verify what is attested'
  if (content.payloadType !== IN_TOTO_PAYLOAD_TYPE) {
    return problem('integrity/payload-malformed', {
      attempted,
      current: `the payload is of the type ${quoted(content.payloadType, 100)}`,
      desired: `it must be of the type ${IN_TOTO_PAYLOAD_TYPE}`,
    })
  }
  const statement = decodeStatement(content.payload)
  if (!statement.ok) return statement.problem
  if (statement.value.subjects.some(({ digest }) => digest.sha256 === hex)) return undefined
  return problem('integrity/subject-mismatch', {
    attempted,
    current: 'no subject of the statement has the digest',
    desired: `one must have sha256:${hex}`,
  })
}

const notText = (path: string): Problem =>
  problem('integrity/bundle-malformed', {
    attempted: `read the bundle ${quoted(path)}`,
    current: 'it is not well-formed UTF-8',
    desired: 'it must be JSON text',
  })
