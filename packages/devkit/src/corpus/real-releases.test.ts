import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Inputs } from './attack.ts'
import { runVerify } from './run-scene.ts'
import { observedShape } from './verdict-shape.ts'

const SLSA = path.resolve(import.meta.dirname, '../../../../../shared/data/slsa')
const present = existsSync(SLSA)
// oxlint-disable-next-line no-console -- a skip must be heard
if (!present) console.warn(`SKIPPED: no real releases in ${SLSA}`)

const bytes = (name: string): Buffer => readFileSync(path.join(SLSA, name))
const V02 = 'https://slsa.dev/provenance/v0.2'

/** A release made by others, under the name that its attestation gives it, and the demand of its consumer. */
interface Release {
  readonly artifact: string
  readonly bundle: string
  readonly name: string
  readonly demand: Inputs
}

const BCR: Release = {
  artifact: 'bcr/MODULE.bazel',
  bundle: 'bcr/MODULE.bazel.intoto.jsonl',
  name: 'MODULE.bazel',
  demand: {
    repository: 'aspect-build/rules_lint',
    'repository-id': '631710741',
    'signer-workflow': 'bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml@refs/tags/v*',
    'source-ref': 'refs/heads/publish-to-bcr',
    'source-digest': '8f70009fde0c94ade6ce2a054b94718c819126ec',
  },
}
const GENERIC: Release = {
  artifact: 'gha_generic/v2.1.0/binary-linux-amd64-push-v14.2',
  bundle: 'gha_generic/v2.1.0/binary-linux-amd64-push-v14.2.intoto.jsonl',
  name: 'gha_generic-binary-linux-amd64-v14.2',
  demand: {
    repository: 'slsa-framework/example-package',
    'signer-workflow':
      'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.*',
    'source-ref': 'refs/tags/v14.2',
    'predicate-types': V02,
  },
}
const WRONG_SIGNER: Release = {
  ...BCR,
  artifact: 'bcr/MODULE-wrong-signer.bazel',
  bundle: 'bcr/MODULE-wrong-signer.bazel.intoto.jsonl',
}

// Nothing but files: no token, no address of GitHub, and the keys that are built in.
const verify = ({ artifact, bundle, name, demand }: Release, inputs: Inputs = {}) =>
  runVerify({
    files: { [name]: bytes(artifact), [`${name}.intoto.jsonl`]: bytes(bundle) },
    inputs: { files: name, bundles: '*.intoto.jsonl', ...demand, ...inputs },
  })

describe.skipIf(!present)('releases made by others', () => {
  it.each([
    ['a module of the Bazel registry', BCR, '2'],
    ['a binary of slsa-github-generator', GENERIC, '2'],
  ] as const)('%s verifies', async (_, release, level) => {
    const outcome = await verify(release)
    expect(observedShape(outcome)).toMatchObject({ exit: 0, verdict: 'verified', fails: [] })
    const subjects = expect.any(String) as string
    expect(outcome.outputs).toEqual({ verdict: 'verified', verified: '1', subjects, level })
  })

  it.each([
    [
      'another repository',
      BCR,
      { repository: 'bazel-contrib/rules_python', 'repository-id': '' },
      ['source-repository policy/source-repository'],
    ],
    [
      'another id',
      BCR,
      { 'repository-id': '631710742' },
      ['source-repository-id policy/source-repository-id'],
    ],
    [
      'the caller as signer',
      BCR,
      { 'signer-workflow': 'aspect-build/rules_lint/.github/workflows/release.yml' },
      ['signer-workflow policy/signer-workflow'],
    ],
    ['a release tag', BCR, { 'source-ref': 'refs/tags/v*' }, ['source-ref policy/source-ref']],
    ['another commit', BCR, { 'source-digest': '0'.repeat(40) }, ['source-digest policy/source-digest']],
    ['pushes alone', BCR, { events: 'push' }, ['event policy/event']],
    ['another tag', GENERIC, { 'source-ref': 'refs/tags/v14' }, ['source-ref policy/source-ref']],
    [
      'a newer generator',
      GENERIC,
      {
        'signer-workflow':
          'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v3.*',
      },
      ['signer-ref policy/signer-workflow'],
    ],
    [
      'the newer provenance',
      GENERIC,
      { 'predicate-types': 'provenance' },
      ['predicate-type policy/predicate-type'],
    ],
  ] as const)('a demand for %s refuses them', async (_, release, inputs, fails) => {
    expect(observedShape(await verify(release, inputs))).toMatchObject({
      exit: 1,
      verdict: 'rejected',
      fails,
    })
  })

  it('a workflow that copies the provenance of a trusted builder is refused', async () => {
    expect(observedShape(await verify(WRONG_SIGNER))).toMatchObject({
      exit: 1,
      verdict: 'rejected',
      findings: [
        'integrity/predicate-contradiction',
        'policy/signer-workflow',
        'policy/source-digest',
        'policy/source-ref',
        'policy/source-repository',
        'policy/source-repository-id',
      ],
    })
  })

  it('and is still refused by who trusts its repository', async () => {
    const trusting = {
      repository: 'loosebazooka/aa-test',
      'repository-id': '',
      'signer-workflow': '',
      'source-ref': '',
      'source-digest': '',
    }
    const { findings } = observedShape(await verify(WRONG_SIGNER, trusting))
    expect(findings).toEqual(['integrity/predicate-contradiction'])
  })

  it('an envelope without certificate and log entry is refused', async () => {
    const old = { ...GENERIC, bundle: 'gha_generic/v1.2.0/binary-linux-amd64-push-v14.2.intoto.jsonl' }
    expect(observedShape(await verify(old))).toMatchObject({
      exit: 1,
      fails: ['cryptography integrity/bundle-malformed'],
    })
  })
})

// Runs everywhere: a machine without the real releases still shows that the demand on one of them is a real demand.
it('a file without the evidence of that release is refused', async () => {
  const outcome = await runVerify({
    files: { [BCR.name]: 'module' },
    inputs: { files: BCR.name, bundles: '*.intoto.jsonl', ...BCR.demand },
  })
  expect(observedShape(outcome)).toMatchObject({ exit: 1, findings: ['policy/no-attestation'] })
})
