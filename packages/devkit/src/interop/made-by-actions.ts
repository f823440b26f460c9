import { dirname, join } from 'node:path'
import type { PeerCase } from './peer-cases.ts'
import { signingInputs, type ReleaseScene } from './release-scene.ts'

const SIGNED = [
  { rekor: 1, timestamp: 'true' },
  { rekor: 1, timestamp: 'false' },
  { rekor: 2, timestamp: 'true' },
] as const

const ATTESTED = [
  { rekor: 1, what: 'provenance', type: 'https://slsa.dev/provenance/v1', inputs: {} },
  { rekor: 2, what: 'provenance', type: 'https://slsa.dev/provenance/v1', inputs: {} },
  {
    rekor: 1,
    what: 'sbom',
    type: 'https://cyclonedx.org/bom',
    inputs: { 'sbom-path': 'made/sbom.json' },
  },
  {
    rekor: 2,
    what: 'review',
    type: 'https://example.com/review/v1',
    inputs: { 'predicate-path': 'made/review.json', 'predicate-type': 'https://example.com/review/v1' },
  },
] as const

/** Bundles that `sign` and `attest` make in the scene, in every combination of witnesses. */
export async function madeByActions(scene: ReleaseScene): Promise<readonly PeerCase[]> {
  const made: PeerCase[] = []
  const { trustedRoot } = scene.config
  await scene.write(
    'made/sbom.json',
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }),
  )
  await scene.write('made/review.json', JSON.stringify({ checked: true }))
  const act = async (action: 'sign' | 'attest', inputs: Readonly<Record<string, string>>): Promise<void> => {
    const { exitCode, lines } = await scene.act(action, inputs)
    if (exitCode !== 0) throw new Error(lines.join('\n'))
  }
  for (const { rekor, timestamp } of SIGNED) {
    const folder = `made/sign-${rekor}-${timestamp}`
    const file = await scene.write(`${folder}/app.tgz`, 'signed')
    await act('sign', { files: `${folder}/*`, base: folder, timestamp, ...signingInputs(scene, rekor) })
    const name = `made by sign, Rekor v${rekor}, timestamp ${timestamp}`
    const bundle = `${file}.sigstore.json`
    made.push({ name, carried: 'signature', ours: 'verified', file, bundle, trustedRoot, type: '' })
  }
  for (const { rekor, what, type, inputs } of ATTESTED) {
    const folder = `made/attest-${what}-${rekor}`
    const file = await scene.write(`${folder}/app.tgz`, 'attested')
    const all = { files: `${folder}/*`, base: folder, store: 'none', name: what, ...inputs }
    await act('attest', { ...all, ...signingInputs(scene, rekor) })
    const name = `made by attest, ${what}, Rekor v${rekor}`
    const bundle = join(dirname(file), `${what}.intoto.jsonl`)
    made.push({ name, carried: 'attestation', ours: 'verified', file, bundle, trustedRoot, type })
  }
  return made
}
