import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
const GENERATOR = 'slsa-framework/slsa-github-generator/.github/workflows'
const CONTAINER: Release = {
  artifact: 'gha_container-based/v2.1.0/binary-linux-amd64-push-v14',
  bundle: 'gha_container-based/v2.1.0/binary-linux-amd64-push-v14.intoto.build.slsa',
  name: 'gha_container-based-binary-linux-amd64-v14',
  demand: {
    repository: 'slsa-framework/example-package',
    'signer-workflow': `${GENERATOR}/builder_container-based_slsa3.yml@refs/tags/v2.1.0`,
    'source-ref': 'refs/tags/v14',
    'source-digest': '4d329c75e7ec1725f7c9ce917a8799d408d06be3',
  },
}
const MAVEN: Release = {
  artifact: 'gha_maven/v2.1.0/binary-linux-amd64-push-v14',
  bundle: 'gha_maven/v2.1.0/binary-linux-amd64-push-v14.build.slsa',
  name: 'test-java-project-1.23.90.jar',
  demand: {
    ...CONTAINER.demand,
    'signer-workflow': `${GENERATOR}/delegator_lowperms-generic_slsa3.yml@refs/tags/v2.1.0`,
  },
}
/** Built by a builder that the project wrote itself, and the delegator ran. */
const DELEGATED: Release = {
  artifact: 'gha_delegator/v2.1.0/binary-linux-amd64-workflow_dispatch',
  bundle: 'gha_delegator/v2.1.0/binary-linux-amd64-workflow_dispatch.build.slsa',
  name: 'gha_delegator-binary-linux-amd64-workflow_dispatch',
  demand: {
    repository: 'slsa-framework/example-package',
    'signer-workflow': `${GENERATOR}/delegator_generic_slsa3.yml@refs/tags/v2.1.0`,
    'source-ref': 'refs/heads/main',
  },
}
const NPM: Release = {
  artifact: 'npm/gha/gundam-visor-cli-v1-tag.tgz',
  bundle: 'npm/gha/gundam-visor-cli-v1-tag.tgz.json',
  name: 'gundam-visor-1.0.1.tgz',
  demand: {
    repository: 'ramonpetgrave64/gundam-visor',
    'repository-id': '810002373',
    'source-ref': 'refs/tags/v1.0.1',
    // The subject is the name of the package, and not that of a file.
    'require-name': 'false',
  },
}
const NPM_V02: Release = {
  artifact: 'npm/gha/provenance-npm-test-cli-v02-prega.tgz',
  bundle: 'npm/gha/provenance-npm-test-cli-v02-prega.tgz.json',
  name: 'provenance-npm-test-1.0.3.tgz',
  demand: {
    repository: 'laurentsimon/provenance-npm-test',
    'source-ref': 'refs/heads/main',
    'predicate-types': V02,
    'require-name': 'false',
  },
}
/** The keys of the npm registry as the TUF client carries them. */
function registryKeys(): string {
  const require = createRequire(new URL('../../../sigstore/src/public-good-root.ts', import.meta.url))
  const seeds = require('@sigstore/tuf/seeds.json') as {
    readonly [mirror: string]: { readonly targets: { readonly [name: string]: string } }
  }
  const targets = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets ?? {}
  const [, text = ''] = Object.entries(targets).find(([name]) => name.endsWith('keys.json')) ?? []
  return Buffer.from(text, 'base64').toString()
}

/** What is said of the attestation that the registry signed. */
const KEY = ['cryptography integrity/certificate']
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
    ['a binary of its container-based builder', CONTAINER, '2'],
    ['an archive of its Maven builder', MAVEN, '2'],
  ] as const)('%s verifies', async (_, release, level) => {
    const outcome = await verify(release)
    expect(observedShape(outcome)).toMatchObject({ exit: 0, verdict: 'verified', fails: [] })
    expect(outcome.outputs).toMatchObject({ verdict: 'verified', verified: '1', level })
  })

  // Of the two attestations of a package the registry signed one, with a key that nobody configured here.
  it.each([
    ['a package of npm', NPM],
    ['a package of npm with the older provenance', NPM_V02],
  ] as const)('%s verifies by its provenance', async (_, release) => {
    const outcome = await verify(release)
    expect(observedShape(outcome)).toMatchObject({
      exit: 0,
      verdict: 'verified',
      fails: ['cryptography integrity/certificate'],
    })
    expect(outcome.outputs).toMatchObject({ verdict: 'verified', verified: '1', level: '2' })
  })

  const PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
  it.each([NPM, NPM_V02])(
    'a package of npm verifies by both of its attestations with the keys of its registry',
    async (release) => {
      const types = `${release.demand['predicate-types'] ?? 'provenance'}\n${PUBLISH}`
      const outcome = await runVerify({
        files: {
          [release.name]: bytes(release.artifact),
          [`${release.name}.json`]: bytes(release.bundle),
          'keys.json': registryKeys(),
        },
        inputs: {
          files: release.name,
          bundles: `${release.name}.json`,
          ...release.demand,
          'predicate-types': types,
          keys: 'keys.json',
          'key-signed-types': PUBLISH,
        },
      })
      expect(observedShape(outcome)).toMatchObject({ exit: 0, verdict: 'verified', fails: [] })
    },
  )

  it('a delegated builder is accepted where it is demanded by its id', async () => {
    const id =
      'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml@refs/tags/v*'
    const demand = { ...DELEGATED.demand, 'builder-ids': id, events: 'workflow_dispatch' }
    expect(observedShape(await verify({ ...DELEGATED, demand }))).toMatchObject({
      exit: 0,
      verdict: 'verified',
    })
  })

  it('a summary by a key verifies with it alone, and speaks of no file', async () => {
    const { createBundleVerifier } = await import('@tier3/sigstore/bundle-verifier')
    const { readAttestationFile } = await import('@tier3/attestation/formats/attestation-file')
    const { publicGoodRoot } = await import('@tier3/sigstore/public-good-root')
    const forms = readAttestationFile(bytes('vsa/gce/v1/gke-gce-pre.bcid-vsa.jsonl').toString(), 'summary')
    const [form] = forms.ok ? forms.value : []
    const text = form?.text.ok === true ? form.text.value : ''
    const answer = async (hint: string) => {
      const pem = bytes('vsa/gce/v1/vsa_signing_public_key.pem').toString()
      const keys = [{ hint, pem, logged: false }]
      const trustedRoot = publicGoodRoot().root
      const verifier = createBundleVerifier({ trustedRoot, trustDomain: 'public-good', keys })
      const [one] = await verifier.verify([
        { bundle: { text, origin: 'summary' }, artifact: { algorithm: 'sha256', hex: '0'.repeat(64) } },
      ])
      return one
    }
    expect(await answer('keystore://76574:prod:vsa_signing_public_key')).toMatchObject({
      ok: true,
      value: { signer: { sanKind: 'key' }, content: { kind: 'statement' } },
    })
    expect(await answer('other')).toMatchObject({ ok: false, problem: { code: 'integrity/certificate' } })
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
      'another package of npm',
      { ...NPM, artifact: NPM_V02.artifact },
      {},
      ['cryptography integrity/certificate'],
    ],
    [
      'another tag of npm',
      NPM,
      { 'source-ref': 'refs/tags/v1.0.2' },
      [...KEY, 'source-ref policy/source-ref'],
    ],
    ['the name of a file', NPM, { 'require-name': 'true' }, [...KEY, 'subject-name policy/name']],
    ['a builder that nobody demanded by name', DELEGATED, {}, ['builder-id policy/build-type']],
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

  it('an envelope that stands alone is refused for the log entry that it lacks', async () => {
    const old = { ...GENERIC, bundle: 'gha_generic/v1.2.0/binary-linux-amd64-push-v14.2.intoto.jsonl' }
    expect(observedShape(await verify(old))).toMatchObject({
      exit: 1,
      fails: ['cryptography integrity/log-entry'],
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
