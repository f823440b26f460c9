import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCosign } from '../interop/cosign-binary.ts'
import { redJobs } from '../workflow-runner/result.ts'
import { addGenerator, GENERATOR, STUBS } from './templates-generator.fixture.ts'
import {
  LONG,
  releaseOf,
  startTemplates,
  type Released,
  type TemplateStage,
} from './templates-stage.fixture.ts'
import { asStranger, type Stranger } from './templates-stranger.fixture.ts'

const OURS = 'octo/app/.github/workflows/release.yml@refs/tags/v1.2.3'
const THEIRS = `${GENERATOR.workflow}@${GENERATOR.ref}`
const SLSA_02 = 'https://slsa.dev/provenance/v0.2'
const SEALED = ['provenance.slsa.json', 'tool-1.2.3.tgz']

describe('release-slsa-generator.yml', () => {
  let stage: TemplateStage
  let released: Released
  let stranger: Stranger
  beforeAll(async () => {
    stage = await startTemplates({
      kind: 'node',
      templates: ['slsa-generator'],
      world: { stubs: [STUBS] },
      others: addGenerator,
      edit: (files) => {
        files['Makefile'] = 'dist:\n\tmkdir -p dist\n\tnpm pack --ignore-scripts --pack-destination dist\n'
      },
    })
    released = await releaseOf(stage)
    if (released.run.result === 'success') stranger = await asStranger(stage.world)
  }, LONG)
  afterAll(async () => {
    await stranger?.[Symbol.asyncDispose]()
    await stage?.[Symbol.asyncDispose]()
  })

  it('is green, and ships the provenance of the generator as a file that is listed and signed', () => {
    expect([released.run.errors, redJobs(released.run)]).toEqual([[], []])
    const companions = SEALED.flatMap((name) => [name, `${name}.sha256`, `${name}.sigstore.json`])
    expect([...stranger.assets.keys()].toSorted()).toEqual(
      [...companions, 'SHA256SUMS', 'SHA256SUMS.sigstore.json'].toSorted(),
    )
    expect(new Map(released.receipt?.assets.map(({ name, digest }) => [name, digest.sha256]))).toEqual(
      stranger.assets,
    )
  })

  it('is verified by a stranger: signatures of this workflow, provenance of the generator', async () => {
    const signed = await stranger.verify({ 'signer-workflow': OURS, 'predicate-types': 'signature' })
    expect([signed.codes, signed.outputs['verdict']]).toEqual([[], 'verified'])
    const provenance = {
      'release-files': 'tool-1.2.3.tgz',
      'source-digest': stage.app.head,
      'predicate-types': SLSA_02,
    }
    const by =
      (signer: string, more = {}) =>
      (number: number) =>
        stranger.verify({
          ...provenance,
          'signer-workflow': signer,
          base: `by-${number}`,
          bundles: `by-${number}/provenance.slsa.json`,
          ...more,
        })
    const made = await by(THEIRS, { 'min-level': '2' })(1)
    expect([made.codes, made.outputs]).toMatchObject([[], { verdict: 'verified', verified: '1', level: '2' }])
    const high = await by(THEIRS, { 'min-level': '3' })(2)
    expect([high.exitCode, [...new Set(high.codes)]]).toEqual([1, ['policy/level']])
    const ours = await by(OURS)(3)
    expect([ours.exitCode, [...new Set(ours.codes)]]).toEqual([1, ['policy/signer-workflow']])
  })

  it('agrees with its checksum files', async () => {
    for (const manifest of ['SHA256SUMS', ...SEALED.map((name) => `${name}.sha256`)])
      expect(await stranger.disagreements(manifest)).toBe('')
  })

  it('is accepted by a stock cosign, each signer by its own identity', async (context) => {
    const cosign = findCosign(process.env)
    if (cosign.missing !== undefined) context.skip(`no interop with cosign: ${cosign.missing}`)
    const provenance = {
      bundle: 'provenance.slsa.json',
      type: 'slsaprovenance02',
      artifacts: ['tool-1.2.3.tgz'],
    }
    const san = `https://github.com/${OURS}`
    const identity = `https://github.com/${THEIRS}`
    expect(await stranger.refusedByCosign(san, { ...provenance, identity })).toEqual([])
    expect(await stranger.refusedByCosign(san, { ...provenance, identity: san })).toHaveLength(1)
  })
})
