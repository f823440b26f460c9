import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Inputs } from '../corpus/attack.ts'
import { runVerify } from '../corpus/run-scene.ts'
import { observedShape } from '../corpus/verdict-shape.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore, type EmbeddedSigstore } from '../sigstore/embedded.ts'
import { createCosign, type Cosign } from './cosign.ts'
import { findCosign } from './cosign-binary.ts'

// What cosign wrote before it wrote Sigstore bundles, made by the real one against a log that answers.
const binary = findCosign(process.env)
const { repository } = githubClaims()
const TYPE = 'https://example.com/review/v1'
const FILES = ['app', 'blob.bundle', 'app.sig', 'app.pem', 'review.bundle'] as const

describe(`older forms by cosign ${binary.version ?? '(MISSING)'}`, () => {
  let sigstore: EmbeddedSigstore
  let folder = ''
  const made: { [name: string]: Buffer } = {}

  beforeEach((context) => {
    if (binary.missing !== undefined) context.skip(`no interop with cosign: ${binary.missing}`)
  })
  beforeAll(async () => {
    if (binary.missing !== undefined) return
    sigstore = await startSigstore()
    folder = await mkdtemp(join(tmpdir(), 'tier3-older-forms-'))
    const { trustedRoot } = await sigstore.writeConfig(folder)
    await writeFile(join(folder, 'app'), 'hello\n')
    await writeFile(join(folder, 'predicate.json'), '{"fine":true}')
    const cosign: Cosign = await createCosign(binary.path, folder)
    const make = async (command: string, more: readonly string[]): Promise<void> => {
      const services = [
        '--fulcio-url',
        sigstore.url,
        '--rekor-url',
        sigstore.url,
        '--trusted-root',
        trustedRoot,
      ]
      const token = sigstore.issuer.mint(githubClaims(), 'sigstore')
      const { status, stderr } = await cosign.run([
        command,
        '--new-bundle-format=false',
        '--use-signing-config=false',
        ...services,
        '--identity-token',
        token,
        '--yes',
        ...more,
        'app',
      ])
      if (status !== 0) throw new Error(`cosign cannot sign: ${stderr}`)
    }
    const blob = [
      '--bundle',
      'blob.bundle',
      '--output-signature',
      'app.sig',
      '--output-certificate',
      'app.pem',
    ]
    await make('sign-blob', blob)
    await make('attest-blob', ['--predicate', 'predicate.json', '--type', TYPE, '--bundle', 'review.bundle'])
    for (const name of FILES) made[name] = await readFile(join(folder, name))
  }, 60_000)
  afterAll(async () => {
    if (binary.missing !== undefined) return
    await sigstore.close()
    await rm(folder, { recursive: true, force: true })
  })

  const verify = async (
    bundles: string,
    inputs: Inputs = {},
    changes: { readonly [name: string]: Buffer } = {},
  ) =>
    observedShape(
      await runVerify({
        files: { 'root.json': JSON.stringify(sigstore.trustedRoot), ...made, ...changes },
        inputs: {
          files: 'app',
          bundles,
          repository,
          'predicate-types': 'signature',
          'trust-domain': 'custom',
          'trusted-root': 'root.json',
          'max-wait': '0s',
          ...inputs,
        },
      }),
    )
  const other = { app: Buffer.from('hellp\n') }
  const accepted = { exit: 0, verdict: 'verified', fails: [] }
  const refused = (code: string) => ({ exit: 1, verdict: 'rejected', fails: [`cryptography ${code}`] })

  it('the bundle of a signature is verified without a network, for its own bytes', async () => {
    expect(await verify('blob.bundle')).toMatchObject(accepted)
    expect(await verify('blob.bundle', {}, other)).toMatchObject(refused('integrity/signature'))
  })

  it('the bundle of an attestation is verified as a statement', async () => {
    expect(await verify('review.bundle', { 'predicate-types': TYPE })).toMatchObject(accepted)
    expect(await verify('review.bundle', { 'predicate-types': TYPE }, other)).toMatchObject({ exit: 1 })
  })

  it('signature and certificate are verified with their entry from the log, and not without', async () => {
    expect(await verify('app.sig\napp.pem', { 'log-lookup': 'true' })).toMatchObject(accepted)
    expect(await verify('app.sig\napp.pem')).toMatchObject(refused('integrity/log-entry'))
    expect(await verify('app.sig\napp.pem', { 'log-lookup': 'true' }, other)).toMatchObject(
      refused('integrity/log-entry'),
    )
  })
})

// Runs everywhere: without cosign there is still a demand that nothing meets.
it('an empty bundle of an older form is refused', async () => {
  const outcome = await runVerify({
    files: { app: 'hello\n', 'blob.bundle': '{"base64Signature":""}' },
    inputs: { files: 'app', bundles: 'blob.bundle', repository, 'predicate-types': 'signature' },
  })
  expect(observedShape(outcome)).toMatchObject({
    exit: 1,
    fails: ['cryptography integrity/bundle-malformed'],
  })
})
