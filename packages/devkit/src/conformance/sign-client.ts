import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeStatement } from '@tier3/attestation/statement'
import type { SignedBundle, Signer } from '@tier3/attestation/signer'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { givenToken } from '@tier3/sigstore/identity'
import { createSigner } from '@tier3/sigstore/signer'
import { parseSigningConfig } from '@tier3/sigstore/signing-config'
import { PUBLIC_GOOD, STAGING, type SigstoreInstance } from '@tier3/sigstore/sigstore-instance'
import type { SignRequest } from './arguments.ts'
import { believedInstance } from './conformance-root.ts'
import { hashNamedFile, readNamedFile } from './local-file.ts'
import { verifyText } from './verify-client.ts'

/**
 * Signs one file, verifies what came of it as a consumer would, and only then writes it. `say` is told when no keys are
 * at hand to verify it with: staging has none that are built in.
 */
export async function signForSuite(
  request: SignRequest,
  say: (line: string) => void,
): Promise<Result<void, Problem>> {
  const instance = await signingInstance(request)
  if (!instance.ok) return instance
  const signer = createSigner({
    instance: instance.value,
    identity: givenToken(request.identityToken, () => undefined),
    // A signing config is taken at its newest log; without one the default of the actions holds.
    rekorVersion: request.signingConfig !== undefined && instance.value.logs[2] !== undefined ? 2 : 1,
    timestamp: instance.value.timestampAuthority !== undefined,
  })
  if (!signer.ok) return signer
  const hex = await hashNamedFile(request.file)
  if (!hex.ok) return hex
  const signed = await signFile(request, hex.value, signer.value)
  if (!signed.ok) return signed
  const checked = await checkOwn(request, signed.value, say)
  if (!checked.ok) return checked
  try {
    await writeFile(request.bundle, `${signed.value.bundle.bundle}\n`)
    return ok(undefined)
  } catch (error) {
    return failed(
      problem('environment/write-failed', {
        attempted: `write the bundle ${quoted(request.bundle)}`,
        current: 'the system refused it',
        desired: 'it must be a file that can be written',
        cause: error instanceof Error ? error.message : String(error),
      }),
    )
  }
}

async function signingInstance(request: SignRequest): Promise<Result<SigstoreInstance, Problem>> {
  if (request.signingConfig === undefined) return ok(request.staging ? STAGING : PUBLIC_GOOD)
  const bytes = await readNamedFile(request.signingConfig)
  return bytes.ok
    ? parseSigningConfig(bytes.value.toString('utf8'), request.signingConfig, new Date())
    : bytes
}

/** A bundle with the sha256 that a verifier must be given for it: of the file, or of the statement's first subject. */
interface Made {
  readonly bundle: SignedBundle
  readonly sha256: string
}

async function signFile(
  { file, inToto }: SignRequest,
  sha256: string,
  signer: Signer,
): Promise<Result<Made, Problem>> {
  if (inToto) return signStatement(file, signer)
  const { size } = await stat(file)
  const signed = await signer.signArtifacts([
    {
      name: path.basename(file),
      path: file,
      size,
      digest: { sha256 },
      read: () => createReadStream(file) as AsyncIterable<Uint8Array>,
    },
  ])
  return signed.ok ? ok({ bundle: signed.value[0], sha256 }) : failed(only(signed.problem))
}

async function signStatement(file: string, signer: Signer): Promise<Result<Made, Problem>> {
  const bytes = await readNamedFile(file)
  if (!bytes.ok) return bytes
  // What could not be verified afterwards is not signed.
  const statement = decodeStatement(bytes.value)
  if (!statement.ok) return statement
  const sha256 = statement.value.subjects[0].digest.sha256
  if (sha256 === undefined) {
    return failed(
      problem('integrity/payload-malformed', {
        attempted: `sign the statement ${quoted(file)}`,
        current: 'its first subject has no sha256',
        desired: 'every consumer must be able to compare a sha256',
      }),
    )
  }
  const signed = await signer.signStatements([bytes.value])
  return signed.ok ? ok({ bundle: signed.value[0], sha256 }) : failed(only(signed.problem))
}

async function checkOwn(
  request: SignRequest,
  { bundle, sha256 }: Made,
  say: (line: string) => void,
): Promise<Result<void, Problem>> {
  if (request.staging && request.trustedRoot === undefined) {
    say('the bundle was not verified: no keys of staging are built in, and no --trusted-root was given')
    return ok(undefined)
  }
  const instance = await believedInstance(request)
  if (!instance.ok) return instance
  const { certificateIdentity: identity, certificateIssuer: issuer } = bundle
  return verifyText(
    { text: bundle.bundle, origin: request.bundle },
    instance.value,
    { kind: 'identity', identity, issuer },
    { algorithm: 'sha256', hex: sha256 },
  )
}

function only(problems: readonly Problem[]): Problem {
  const [first] = problems
  if (first === undefined) throw new Error('a failure has no problem')
  return first
}
