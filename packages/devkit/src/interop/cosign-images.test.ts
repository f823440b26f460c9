import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import { startRegistryDouble } from '../registry/double.ts'
import { pushImage, pushIndex, putBlob, putManifest, type ImagePlace } from '../registry/image-parts.ts'
import { findStockRegistry, REGISTRY_VARIABLE, startStockRegistry } from '../registry/stock-registry.ts'
import { createCosign, type Cosign } from './cosign.ts'
import { findCosign } from './cosign-binary.ts'
import { demandInputs, signingInputs, startRelease, type ReleaseScene } from './release-scene.ts'

// Images that the real cosign signs are verified by us, and images that we sign by the real cosign, whatever the registry can do.
const cosignProgram = findCosign(process.env)
const stock = findStockRegistry(process.env)
const KINDS = [
  { name: 'a registry with referrers', start: () => startRegistryDouble(), missing: cosignProgram.missing },
  {
    name: 'docker-registry',
    start: () => startStockRegistry(stock.path ?? '', false),
    missing: cosignProgram.missing ?? stock.missing,
  },
] as const

describe('findStockRegistry', () => {
  it.each([
    [undefined, 'is not set'],
    ['docker-registry', 'is not an absolute path'],
    ['/nowhere/docker-registry', 'names no program'],
  ])('says why %s is none', (path, expected) => {
    expect(findStockRegistry({ [REGISTRY_VARIABLE]: path }).missing).toContain(expected)
  })
  it('takes a program', () => {
    expect(findStockRegistry({ [REGISTRY_VARIABLE]: process.execPath })).toEqual({ path: process.execPath })
  })
})

describe.each(KINDS)(`cosign ${cosignProgram.version ?? '(MISSING)'} on $name`, ({ start, missing }) => {
  let scene: ReleaseScene
  let cosign: Cosign
  let running: Awaited<ReturnType<typeof start>>
  let place: ImagePlace
  let predicate = ''

  beforeEach((context) => {
    if (missing !== undefined) context.skip(`no interop with cosign and a registry: ${missing}`)
  })
  beforeAll(async () => {
    if (missing !== undefined) return
    scene = await startRelease()
    cosign = await createCosign(cosignProgram.path ?? '', scene.folder)
    running = await start()
    place = { host: running.host, repository: 'octo/app' }
    const claims = decodeJobClaims({ ...scene.claims })
    if (!claims.ok) throw new Error('the claims of the job cannot be read')
    predicate = await scene.write(
      'provenance.json',
      JSON.stringify(buildSlsaProvenance(claims.value, 'https://github.com')),
    )
  })
  afterAll(async () => {
    if (missing !== undefined) return
    await running.close()
    await scene[Symbol.asyncDispose]()
  })

  const at = (sha256: string): string => `${running.host}/octo/app@sha256:${sha256}`
  const today = (): readonly string[] => [
    '--signing-config',
    scene.config.signingConfig,
    '--trusted-root',
    scene.config.trustedRoot,
  ]
  const older = (): readonly string[] => [
    '--new-bundle-format=false',
    '--use-signing-config=false',
    '--fulcio-url',
    scene.sigstore.url,
    '--rekor-url',
    scene.sigstore.url,
    '--trusted-root',
    scene.config.trustedRoot,
  ]
  const run = async (args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await cosign.run(args)
    if (status !== 0) throw new Error(`cosign ${args[0]} ended with ${status}: ${stderr}`)
    return stdout + stderr
  }
  const make = (how: readonly string[], image: string, more: readonly string[] = []): Promise<string> =>
    run([
      more.includes('--predicate') ? 'attest' : 'sign',
      ...how,
      '--identity-token',
      scene.token(),
      '--yes',
      ...more,
      image,
    ])
  const provenance = (): readonly string[] => ['--predicate', predicate, '--type', 'slsaprovenance1']
  const verify = (image: string, inputs: { readonly [name: string]: string }) =>
    scene.act('verify', { image, 'max-wait': '0s', ...demandInputs(scene), ...inputs })
  const identity = (): readonly string[] => [
    '--trusted-root',
    scene.config.trustedRoot,
    '--certificate-identity',
    scene.identity,
    '--certificate-oidc-issuer',
    scene.issuer,
  ]

  it.each([
    { form: 'bundles', how: today },
    { form: 'older tags', how: older },
  ])('we verify what it signs and attests as $form', async ({ form, how }) => {
    const image = await pushImage(place, `by cosign as ${form}`)
    await make(how(), at(image))
    const signed = await verify(at(image), { 'predicate-types': 'signature' })
    expect(signed.codes).toEqual([])
    expect(signed.outputs.get('image')).toBe(at(image))
    expect((await verify(at(image), {})).outputs.get('verdict')).toBe('rejected')
    await make(how(), at(image), provenance())
    const attested = await verify(at(image), { 'predicate-types': 'signature\nprovenance' })
    expect(attested.codes).toEqual([])
    expect(attested.outputs.get('verdict')).toBe('verified')
    // Another identity, another repository: nothing that cosign wrote is believed for its form.
    const other = await verify(at(image), { 'predicate-types': 'signature', repository: 'octo/other' })
    expect(other.outputs.get('verdict')).toBe('rejected')
  })

  it('we verify an index that it signed with its children', async () => {
    const [a, b] = [await pushImage(place, 'a'), await pushImage(place, 'b')]
    const index = await pushIndex(place, [a, b])
    await make(today(), at(index))
    const inputs = { 'predicate-types': 'signature', 'include-children': 'true' }
    expect((await verify(at(index), inputs)).outputs.get('verdict')).toBe('rejected')
    await make(today(), at(index), ['--recursive'])
    const whole = await verify(at(index), inputs)
    expect(whole.codes).toEqual([])
    expect(whole.outputs.get('verified')).toBe('3')
  })

  it('cosign verifies what we sign and attest', async () => {
    const image = await pushImage(place, 'by us')
    const signed = await scene.act('sign', { images: at(image), ...signingInputs(scene) })
    expect(signed.codes).toEqual([])
    expect(signed.outputs.get('verify-command')).toMatch(/^cosign verify .*@sha256:[0-9a-f]{64}$/)
    expect(await run(['verify', ...identity(), at(image)])).toContain('The cosign claims were validated')
    const attested = await scene.act('attest', {
      images: at(image),
      store: 'none',
      ...signingInputs(scene, 2),
    })
    expect(attested.codes).toEqual([])
    const words = await run(['verify-attestation', ...identity(), '--type', 'slsaprovenance1', at(image)])
    expect(words).toContain('The cosign claims were validated')
    const other = await cosign.run(['verify', ...identity(), at(await pushImage(place, 'bare'))])
    expect(other.status).not.toBe(0)
  })

  it('we refuse an older signature that was moved to another image', async () => {
    const [good, evil] = [await pushImage(place, 'good'), await pushImage(place, 'evil')]
    await make(older(), at(good))
    const tag = (hex: string): string => `sha256-${hex}.sig`
    const answer = await fetch(`http://${running.host}/v2/octo/app/manifests/${tag(good)}`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
    const manifest = (await answer.json()) as {
      readonly mediaType: string
      readonly layers: readonly { readonly [field: string]: unknown }[]
    }
    await putManifest(place, manifest, tag(evil))
    const moved = await verify(at(evil), { 'predicate-types': 'signature' })
    expect(moved.outputs.get('verdict')).toBe('rejected')
    expect(moved.codes).toContain('integrity/digest-mismatch')
    // The same with a payload that names the other image: the signature is over other bytes.
    const payload = await putBlob(
      place,
      Buffer.from(
        JSON.stringify({
          critical: {
            identity: { 'docker-reference': '' },
            image: { 'docker-manifest-digest': `sha256:${evil}` },
            type: 'cosign container image signature',
          },
          optional: null,
        }),
      ),
    )
    const layers = manifest.layers.map((layer) => ({ ...layer, ...payload.descriptor }))
    await putManifest(place, { ...manifest, layers }, tag(evil))
    const forged = await verify(at(evil), { 'predicate-types': 'signature' })
    expect(forged.outputs.get('verdict')).toBe('rejected')
    expect(forged.codes).toContain('integrity/signature')
  })
})
