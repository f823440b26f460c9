import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../gen/project.ts'
import { findCosign } from '../interop/cosign-binary.ts'
import { redJobs } from '../workflow-runner/result.ts'
import type { RunOptions } from '../workflow-runner/run-options.ts'
import { RELEASE } from './release-run.fixture.ts'
import {
  LONG,
  releaseOf,
  startTemplates,
  type Released,
  type TemplateOptions,
  type TemplateStage,
} from './templates-stage.fixture.ts'
import { asStranger, type Stranger } from './templates-stranger.fixture.ts'

export interface Expectation extends TemplateOptions {
  readonly run?: Partial<RunOptions>
  /** Path of the workflow that signs, and what stands behind its `@`; by default our own at the commit. */
  readonly signer?: (stage: TemplateStage) => { readonly workflow: string; readonly ref: string }
  readonly level: 2 | 3
  /** Names of the artifacts, without the SBOM. */
  readonly artifacts: readonly string[]
  readonly sbom?: string
  /** Why it cannot run on this machine. */
  readonly missing?: string | undefined
}

/** The release of a template, as the tests of one `describe` see it. */
export interface Proven {
  stage(): TemplateStage
  released(): Released
  stranger(): Stranger
  signer(): string
}

/** Releases a sample once, and has strangers hold what was published against every promise. */
export function describeRelease(expected: Expectation): Proven {
  const { level, artifacts, sbom = 'app-1.2.3.cdx.json', missing } = expected
  let held: { stage: TemplateStage; released: Released; stranger: Stranger } | undefined
  const here = () => {
    if (held === undefined) throw new Error('the release was not made')
    return held
  }
  const identity = () =>
    expected.signer?.(here().stage) ?? {
      workflow: `${OWN_REPOSITORY}/.github/workflows/release.yml`,
      ref: here().stage.tier3.commit,
    }
  const signer = () => `${identity().workflow}@${identity().ref}`
  const needed = (context: TestContext): void => {
    if (missing !== undefined) context.skip(missing)
  }

  beforeAll(async () => {
    if (missing !== undefined) return
    const stage = await startTemplates(expected)
    try {
      const released = await releaseOf(stage, expected.run)
      if (released.run.result !== 'success')
        throw new Error(`${released.run.errors.join('\n')}${JSON.stringify(redJobs(released.run), null, 1)}`)
      held = { stage, released, stranger: await asStranger(stage.world) }
    } finally {
      if (held === undefined) await stage.world.close()
    }
  }, LONG)
  afterAll(async () => {
    await held?.stranger[Symbol.asyncDispose]()
    await held?.stage.world.close()
  })

  const sealed = [...artifacts, sbom]
  it('ships the artifacts, a sidecar and a signature for each, and attestations; nothing else', async (context) => {
    needed(context)
    const companions = sealed.flatMap((name) => [name, `${name}.sha256`, `${name}.sigstore.json`])
    expect([...here().stranger.assets.keys()].toSorted()).toEqual(
      [
        ...companions,
        'SHA256SUMS',
        'SHA256SUMS.sigstore.json',
        'provenance.intoto.jsonl',
        'sbom.intoto.jsonl',
      ].toSorted(),
    )
  })

  it(`is verified by a stranger at level ${level}${level === 2 ? ', and refused where 3 is demanded' : ''}`, async (context) => {
    needed(context)
    const demand = {
      'signer-workflow': signer(),
      'source-digest': here().stage.app.head,
      'predicate-types': 'provenance\nsignature',
    }
    const verified = await here().stranger.verify({ ...demand, 'min-level': String(level) })
    expect([verified.codes, verified.exitCode]).toEqual([[], 0])
    expect(verified.outputs).toMatchObject({
      verdict: 'verified',
      level: String(level),
      verified: String(sealed.length + 1),
    })
    if (level === 3) return
    const higher = await here().stranger.verify({ ...demand, 'min-level': '3' })
    expect([higher.exitCode, new Set(higher.codes)]).toEqual([1, new Set(['policy/level'])])
  })

  it('agrees with its checksum file and its sidecars, for sha256sum', async (context) => {
    needed(context)
    for (const manifest of ['SHA256SUMS', ...sealed.map((name) => `${name}.sha256`)])
      expect([manifest, await here().stranger.disagreements(manifest)]).toEqual([manifest, ''])
  })

  it('has a receipt of exactly what a stranger gets', async (context) => {
    needed(context)
    const { released, stranger, stage } = here()
    const { receipt } = released
    expect(receipt).toMatchObject({
      tag: 'v1.2.3',
      commit: stage.app.head,
      release: { state: 'created', immutable: true },
      verification: { readBack: 'anonymous', slsaBuildLevel: level },
    })
    expect(new Map(receipt?.assets.map(({ name, digest }) => [name, digest.sha256]))).toEqual(stranger.assets)
    for (const asset of receipt?.assets ?? []) {
      if (!artifacts.includes(asset.name)) continue
      const proofs = asset.verifiedBy.map(({ bundle }) => bundle).toSorted()
      expect(proofs).toEqual(
        ['provenance.intoto.jsonl', 'sbom.intoto.jsonl', `${asset.name}.sigstore.json`].toSorted(),
      )
    }
  })

  it(
    'is accepted by a stock cosign: every signature, and the provenance of every artifact',
    async (context) => {
      needed(context)
      const cosign = findCosign(process.env)
      if (cosign.missing !== undefined) context.skip(`no interop with cosign: ${cosign.missing}`)
      const san = `https://github.com/${signer()}`
      const provenance = {
        bundle: 'provenance.intoto.jsonl',
        type: 'slsaprovenance1',
        identity: san,
        artifacts: sealed,
      }
      expect(await here().stranger.refusedByCosign(san, provenance)).toEqual([])
      const other = `${san.slice(0, -1)}-`
      const refused = await here().stranger.refusedByCosign(other, { ...provenance, identity: other })
      expect(refused).toHaveLength(sealed.length + 1 + sealed.length)
    },
    LONG,
  )

  return {
    stage: () => here().stage,
    released: () => here().released,
    stranger: () => here().stranger,
    signer,
  }
}

/** The inputs that a call of our release workflow has, defaults included, each as a text. */
export function inputsOfCall(caller: string): Readonly<Record<string, string>> {
  const called = parse(readFileSync(join(ROOT, RELEASE.workflow), 'utf8')) as {
    readonly on: {
      readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> }
    }
  }
  const { jobs } = parse(caller) as {
    readonly jobs: { readonly release: { readonly with?: Readonly<Record<string, unknown>> } }
  }
  const { inputs } = called.on.workflow_call
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, String(jobs.release.with?.[name] ?? input.default)]),
  )
}

/** The external parameters that the provenance of a release records. */
export async function externalParameters(stranger: Stranger): Promise<Readonly<Record<string, unknown>>> {
  const bundle = JSON.parse(await stranger.read('provenance.intoto.jsonl')) as {
    readonly dsseEnvelope: { readonly payload: string }
  }
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')) as {
    readonly predicate: { readonly buildDefinition: { readonly externalParameters: Record<string, unknown> } }
  }
  return statement.predicate.buildDefinition.externalParameters
}
