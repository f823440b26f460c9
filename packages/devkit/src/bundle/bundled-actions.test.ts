import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStep, type StepResult } from '../actions-runner/run-step.ts'
import { demand, sigstoreInputs } from './bundled-steps.fixture.ts'
import { createWorld, REPOSITORY, WORKFLOW, type World } from './bundled-world.fixture.ts'

/** The committed bundles, run as processes with the runner's protocol and nothing but loopback. */
describe('the bundled actions', () => {
  let world: World
  let home: string
  let workspace: string
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'tier3-bundles-'))
    workspace = join(home, 'work')
    world = await createWorld(join(home, 'world'))
    mkdirSync(join(workspace, 'dist'), { recursive: true })
    writeFileSync(join(workspace, 'dist/app.tgz'), 'the artifact')
    writeFileSync(join(workspace, 'dist/notes ü.txt'), 'the notes')
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
    rmSync(home, { recursive: true, force: true })
  })

  const files = { files: 'dist/*', base: 'dist' }
  const run = (action: string, inputs: { readonly [name: string]: string }, job = world.releaseJob) =>
    runStep({
      action,
      inputs: { ...(action === 'verify' ? { 'max-wait': '1s' } : {}), ...inputs },
      job,
      workspace,
    })

  /** What holds for every step, whatever it does. */
  function expectClean(result: StepResult): void {
    expect(result.blocked).toEqual([])
    const shown = [...result.log, result.summary, JSON.stringify(result.outputs)].join('\n')
    for (const mask of result.masks) expect(shown.includes(mask)).toBe(false)
    for (const secret of [world.releaseToken, world.releaseJob.idToken?.requestToken ?? '']) {
      const told = result.raw.split('\n').filter((line) => line.includes(secret))
      expect(told.every((line) => line.startsWith('::add-mask::'))).toBe(true)
    }
  }

  it('checksums writes what sha256sum writes', async () => {
    const result = await run('checksums', files)
    expectClean(result)
    expect([result.exitCode, result.outputs['count'], result.outputs['manifest']]).toEqual([
      0,
      '2',
      'dist/SHA256SUMS',
    ])
    const manifest = readFileSync(join(workspace, 'dist/SHA256SUMS'), 'utf8')
    expect(Buffer.from(result.outputs['subjects'] ?? '', 'base64').toString()).toBe(manifest)
    expect(manifest.split('\n').map((line) => line.slice(66))).toEqual(['app.tgz', 'notes ü.txt', ''])
    expect(result.summary).toContain('2 artifacts hashed')
  })

  it('sign writes a bundle per artifact under the identity of the job', async () => {
    const result = await run('sign', { ...files, ...sigstoreInputs(world) })
    expectClean(result)
    expect(result.exitCode).toBe(0)
    expect(result.outputs['certificate-identity']).toBe(`https://github.com/${WORKFLOW}@refs/tags/v1.0.0`)
    expect(result.outputs['bundles']?.split('\n')).toContain('dist/app.tgz.sigstore.json')
  })

  it('attest writes provenance, stores it, and computes the level', async () => {
    const result = await run('attest', { ...files, ...sigstoreInputs(world) })
    expectClean(result)
    expect([result.exitCode, result.outputs['slsa-build-level']]).toEqual([0, '2'])
    expect(result.outputs['attestation-url']).toMatch(
      new RegExp(`^https://github.com/${REPOSITORY}/attestations/\\d+$`),
    )
    expect(result.outputs['bundle-paths']).toBe('dist/provenance.intoto.jsonl')
  })

  it('verify accepts the artifacts with local bundles, without a token', async () => {
    const result = await run('verify', { ...files, ...demand(world) }, {})
    expectClean(result)
    expect(result.outputs).toMatchObject({ verdict: 'verified', verified: '3', level: '2' })
    expect(result.exitCode).toBe(0)
  })

  it('verify refuses a changed artifact and says so in outputs, annotation, summary and report', async () => {
    writeFileSync(join(workspace, 'dist/app.tgz'), 'the artefact')
    const result = await run(
      'verify',
      {
        ...files,
        ...demand(world),
        bundles: 'dist/*.sigstore.json\ndist/*.intoto.jsonl',
        'report-path': 'report.json',
      },
      {},
    )
    writeFileSync(join(workspace, 'dist/app.tgz'), 'the artifact')
    expectClean(result)
    expect([result.exitCode, result.outputs['verdict'], result.outputs['verified']]).toEqual([
      1,
      'rejected',
      '2',
    ])
    expect(result.annotations.map(({ title }) => title)).toContain('integrity/subject-mismatch')
    expect(result.summary).toContain('rejected')
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({ exitCode: 1 })
  })

  it('verify signs summaries of what it verified, and takes them in place of attestations', async () => {
    const emit = {
      ...files,
      ...demand(world),
      'emit-vsa': 'vsa',
      'resource-uri': 'https://example.com/{name}',
      'vsa-sigstore': 'custom',
      'vsa-signing-config': world.config.signingConfig,
      'vsa-trusted-root': world.config.trustedRoot,
    }
    const signed = await run('verify', emit)
    expectClean(signed)
    expect([signed.exitCode, signed.outputs['vsa-paths']?.split('\n')]).toEqual([
      0,
      [
        'vsa/SHA256SUMS.vsa.sigstore.json',
        'vsa/app.tgz.vsa.sigstore.json',
        'vsa/notes ü.txt.vsa.sigstore.json',
      ],
    ])
    const trust = {
      ...files,
      trust: 'vsa',
      'vsa-signer': `${WORKFLOW}@refs/tags/v1.0.0`,
      'vsa-resource': 'https://example.com/{name}',
      'min-level': '2',
      bundles: 'vsa/*.vsa.sigstore.json',
      repository: REPOSITORY,
      'trust-domain': 'custom',
      'trusted-root': world.config.trustedRoot,
    }
    const trusted = await run('verify', trust, {})
    expectClean(trusted)
    expect(trusted.outputs).toMatchObject({ verdict: 'verified', verified: '3', level: '2' })
    expect(trusted.log.join('\n')).toContain('by summary of')
    writeFileSync(join(workspace, 'dist/app.tgz'), 'the artefact')
    const tampered = await run('verify', trust, {})
    writeFileSync(join(workspace, 'dist/app.tgz'), 'the artifact')
    expect([tampered.exitCode, tampered.outputs['verdict'], tampered.outputs['verified']]).toEqual([
      1,
      'rejected',
      '2',
    ])
    expect(tampered.annotations.map(({ title }) => title)).toContain('integrity/subject-mismatch')
  })

  it('verify is indeterminate, not verified, when the store cannot be reached and nothing is local', async () => {
    mkdirSync(join(workspace, 'bare'))
    writeFileSync(join(workspace, 'bare/app.tgz'), 'the artifact')
    world.github.faults.set('attestations.list', { kind: 'status', status: 503 })
    const slow = { ...demand(world), files: 'bare/app.tgz', base: 'bare' }
    const result = await run('verify', slow, { github: { ...world.releaseJob.github } })
    world.github.faults.clear()
    expectClean(result)
    expect([result.exitCode, result.outputs['verdict']]).toEqual([3, 'indeterminate'])
  })

  it('verify finds the attestation in the store when nothing is local', async () => {
    const inputs = { ...demand(world), files: 'bare/app.tgz', base: 'bare', 'predicate-types': 'provenance' }
    const result = await run('verify', inputs)
    expectClean(result)
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'verified'])
  })

  it.each(['checksums', 'sign', 'attest', 'verify'])('%s does nothing in a dry run', async (action) => {
    const before = world.sigstore.counts
    const inputs = action === 'verify' ? demand(world) : action === 'checksums' ? {} : sigstoreInputs(world)
    const result = await run(action, { files: 'nothing/*', ...inputs, 'dry-run': 'true' }, {})
    expectClean(result)
    expect(result.exitCode).toBe(0)
    expect(world.sigstore.counts).toEqual(before)
    expect(result.report).toMatchObject({ dryRun: true, action })
  })

  it.each([
    ['a job without the permission', {}, 'permission/id-token'],
    [
      'a job of a reusable workflow whose caller does not grant it',
      { job: { workflow_ref: 'other/flows/.github/workflows/sign.yml@refs/heads/main' } },
      'permission/reusable-caller',
    ],
    [
      'a pull request from a fork',
      {
        github: { event_name: 'pull_request', repository: 'octo/app' },
        event: { pull_request: { head: { repo: { full_name: 'fork/app', fork: true } } } },
      },
      'permission/fork-pull-request',
    ],
  ])('sign tells %s what to do', async (_, job, code) => {
    const result = await run('sign', { ...files, ...sigstoreInputs(world) }, job)
    expect(result.exitCode).toBe(3)
    expect(result.annotations.map(({ title }) => title)).toEqual([code])
  })

  it('attest without the permission to store says which one to add', async () => {
    const { token: _, ...github } = world.releaseJob.github ?? {}
    const token = world.github.tokenFor({ repository: REPOSITORY, permissions: { contents: 'read' } })
    const job = { ...world.releaseJob, github: { ...github, token } }
    const result = await run('attest', { ...files, ...sigstoreInputs(world) }, job)
    expect(result.exitCode).toBe(3)
    expect(result.annotations[0]).toMatchObject({ title: 'permission/denied' })
    expect(result.annotations[0]?.message).toContain('attestations: write')
  })

  it('nothing that is not loopback is asked', async () => {
    const inputs = { ...demand(world), files: 'bare/app.tgz', base: 'bare' }
    const result = await run('verify', inputs, {
      github: { api_url: 'https://api.github.com', token: 'secret-token-of-the-job' },
    })
    expect([result.exitCode, result.outputs['verdict']]).toEqual([3, 'indeterminate'])
    expect(result.blocked).toContain('api.github.com')
  })
})
