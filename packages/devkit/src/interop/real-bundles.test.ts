import { copyFileSync, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicGoodRoot } from '@tier3/sigstore/public-good-root'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { GITHUB_ISSUER } from '../oidc/github-claims.ts'
import { GH_VARIABLE, judgeWithGh, writeRootLines } from './gh.ts'
import { findNamedProgram } from './named-program.ts'
import { judgeWithPython, SIGSTORE_PYTHON_VARIABLE, writeTrustConfig } from './sigstore-python.ts'

const gh = findNamedProgram(process.env, GH_VARIABLE)
const python = findNamedProgram(process.env, SIGSTORE_PYTHON_VARIABLE)
const SLSA = join(ROOT, '../shared/data/slsa')

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows'
const PUBLISHER =
  'https://github.com/bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml@refs/tags/v0.0.1'

interface RealBundle {
  readonly file: string
  readonly bundle: string
  readonly repository: string
  readonly identity: string
  readonly type?: string
  readonly verdicts: { readonly gh: boolean; readonly python: boolean }
}

const EXAMPLE = { repository: 'slsa-framework/example-package' }
const GH_ACCEPTS = { verdicts: { gh: true, python: false } }
const BCR = {
  file: 'bcr/MODULE.bazel',
  bundle: 'bcr/MODULE.bazel.intoto.jsonl',
  repository: 'aspect-build/rules_lint',
  identity: PUBLISHER,
}

// We accept the first five under the same demand, and refuse the rest: the corpus asserts that.
const BUNDLES: readonly RealBundle[] = [
  { ...BCR, verdicts: { gh: true, python: true } },
  {
    // Its statement is of version 0.1, and sigstore-python reads version 1 alone.
    ...EXAMPLE,
    ...GH_ACCEPTS,
    file: 'gha_generic/v2.1.0/binary-linux-amd64-push-v14.2',
    bundle: 'gha_generic/v2.1.0/binary-linux-amd64-push-v14.2.intoto.jsonl',
    identity: `${GENERATOR}/generator_generic_slsa3.yml@refs/tags/v2.1.0`,
    type: 'https://slsa.dev/provenance/v0.2',
  },
  // The log entries of these are of the kind intoto, from which sigstore-python takes no time.
  {
    ...EXAMPLE,
    ...GH_ACCEPTS,
    file: 'gha_container-based/v2.1.0/binary-linux-amd64-push-v14',
    bundle: 'gha_container-based/v2.1.0/binary-linux-amd64-push-v14.intoto.build.slsa',
    identity: `${GENERATOR}/builder_container-based_slsa3.yml@refs/tags/v2.1.0`,
  },
  {
    ...EXAMPLE,
    ...GH_ACCEPTS,
    file: 'gha_maven/v2.1.0/binary-linux-amd64-push-v14',
    bundle: 'gha_maven/v2.1.0/binary-linux-amd64-push-v14.build.slsa',
    identity: `${GENERATOR}/delegator_lowperms-generic_slsa3.yml@refs/tags/v2.1.0`,
  },
  {
    ...EXAMPLE,
    ...GH_ACCEPTS,
    file: 'gha_delegator/v2.1.0/binary-linux-amd64-workflow_dispatch',
    bundle: 'gha_delegator/v2.1.0/binary-linux-amd64-workflow_dispatch.build.slsa',
    identity: `${GENERATOR}/delegator_generic_slsa3.yml@refs/tags/v2.1.0`,
  },
  {
    ...BCR,
    file: 'bcr/MODULE-wrong-signer.bazel',
    bundle: 'bcr/MODULE-wrong-signer.bazel.intoto.jsonl',
    verdicts: { gh: false, python: false },
  },
  { ...BCR, file: EXAMPLE.repository, verdicts: { gh: false, python: false } },
]

it('the table has one bundle that both accept at least', () => {
  expect(BUNDLES.some(({ verdicts }) => verdicts.gh && verdicts.python)).toBe(true)
})

describe('real bundles before other verifiers', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tier3-real-bundles-'))
  })
  beforeEach((context) => {
    if (!existsSync(SLSA)) context.skip(`no real bundles in ${SLSA}`)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  // A file that exists and was never attested stands in for a changed artifact.
  const fileOf = ({ file }: RealBundle): string =>
    existsSync(join(SLSA, file)) ? join(SLSA, file) : join(SLSA, 'vsa/gce/v1/vsa_signing_public_key.pem')
  const { json } = publicGoodRoot().root

  it('gh', async (context) => {
    if (gh.path === undefined) return context.skip(`no gh: ${gh.missing}`)
    const rootLines = await writeRootLines(join(folder, 'roots.jsonl'), json)
    for (const [index, one] of BUNDLES.entries()) {
      // It goes by the name of the file, which must end in .json or .jsonl.
      const bundle = join(folder, `${index}.json`)
      copyFileSync(join(SLSA, one.bundle), bundle)
      const { repository, identity, type = 'https://slsa.dev/provenance/v1' } = one
      const demand = {
        file: fileOf(one),
        bundle,
        rootLines,
        repository,
        identity,
        issuer: GITHUB_ISSUER,
        type,
      }
      const accepted = await judgeWithGh(gh.path, demand, folder)
      expect([one.file, accepted]).toEqual([one.file, one.verdicts.gh])
    }
  })

  it('sigstore-python', async (context) => {
    if (python.path === undefined) return context.skip(`no sigstore-python: ${python.missing}`)
    const trustConfig = await writeTrustConfig(join(folder, 'trust.json'), json)
    const demands = BUNDLES.map((one) => ({
      artifact: fileOf(one),
      bundle: join(SLSA, one.bundle),
      trustConfig,
      identity: one.identity,
      issuer: GITHUB_ISSUER,
    }))
    const accepted = await judgeWithPython(python.path, demands, folder)
    expect(BUNDLES.map(({ file }, index) => [file, accepted[index]])).toEqual(
      BUNDLES.map(({ file, verdicts }) => [file, verdicts.python]),
    )
  })
})
