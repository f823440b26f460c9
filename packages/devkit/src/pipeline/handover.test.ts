import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobOf, redJobs, type RunResult } from '../workflow-runner/result.ts'
import { runArtifacts } from './attack-artifacts.ts'
import { without } from './attack-judgement.ts'
import { startAttackStage, withBuild, type AttackStage, type Project } from './attack-stage.ts'
import { RELEASE, replaceIn } from './release-run.fixture.ts'

let stage: AttackStage
beforeAll(async () => {
  stage = await startAttackStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const redOf = (run: RunResult) => redJobs(run).map(({ job, codes }) => [job, ...codes])

describe('what jobs hand on', () => {
  it('is refused when a build makes its own voucher vanish, by masking what stands in it', async () => {
    const app = await stage.add({
      slug: 'octo/masked',
      // GitHub leaves an output of a job empty that holds something which is masked.
      edit: (files) => withBuild(files, 'for letter in M N O Z; do echo "::add-mask::$letter"; done'),
    })
    const run = await stage.world.run({ ...RELEASE, repository: app.slug })
    expect(redOf(run)).toEqual([['release / gather', 'input/malformed']])
    expect(jobOf(run, 'release / seal')?.result).toBe('skipped')
  }, 120_000)

  it('is refused when it was sealed by another run for the same tag and commit', async () => {
    const project: Project = {
      slug: 'octo/replayed',
      edit(files) {
        withBuild(files, 'date +%N >>"$1/tool-1.2.3.txt"')
        replaceIn(files, RELEASE.workflow, '    with:\n', '    with:\n      publish: false\n')
      },
    }
    const app = await stage.add(project)
    const older = await stage.world.run({ ...RELEASE, repository: app.slug })
    const newer = await stage.world.run({ ...RELEASE, repository: app.slug })
    expect([older.result, newer.result]).toEqual(['success', 'success'])
    const sealed = await (await runArtifacts(stage.world.github, app, older)).read('tier3-release')
    await (await runArtifacts(stage.world.github, app, newer)).change('tier3-release', () => sealed)
    const run = await stage.world.rerun(without(newer, 'publish'))
    expect(redOf(run)).toEqual([['release / publish', 'integrity/digest-mismatch']])
  }, 240_000)

  it('is refused when it is another rebuild than the one that was made', async () => {
    const app = await stage.add({
      slug: 'octo/rebuilt',
      reproducible: true,
      edit: (files) => withBuild(files, 'date +%N >>"$1/tool-1.2.3.txt"'),
    })
    const first = await stage.world.run({ ...RELEASE, repository: app.slug })
    expect(redJobs(first)).toMatchObject([{ job: 'release / reproduce' }])
    // What a build can do with the token of the store, which each of its actions gets.
    const store = await runArtifacts(stage.world.github, app, first)
    const shipped = await store.read('tier3-built-any')
    await store.change('tier3-rebuilt-any', () => shipped)
    const run = await stage.world.rerun(without(first, 'reproduce'))
    expect(redOf(run)).toEqual([['release / reproduce', 'integrity/digest-mismatch']])
  }, 240_000)
})

describe('what reaches a build', () => {
  it('is no text that somebody wrote into an event', async () => {
    const app = await stage.add({
      slug: 'octo/dispatched',
      edit: (files) =>
        replaceIn(
          files,
          RELEASE.workflow,
          'on:\n',
          'on:\n  workflow_dispatch:\n    inputs:\n      flags: {type: string, default: none}\n',
        ),
    })
    const run = await stage.world.run({
      ...RELEASE,
      repository: app.slug,
      event: 'workflow_dispatch',
      inputs: { flags: '--with-backdoor' },
    })
    expect(redJobs(run)).toMatchObject([{ job: 'release / context' }])
    expect(JSON.stringify(redJobs(run))).toContain('stand in no provenance')
  }, 120_000)

  it.each([
    {
      name: 'in one line',
      slug: 'flow',
      step: '- {"uses": "actions/cache@v4", "with": {path: out, key: x}}',
    },
    {
      name: 'for a step that prepares',
      slug: 'setup',
      step: '- {uses: astral-sh/setup-uv@v6, with: {enable-cache: true}}',
    },
  ])(
    'is no cache that is named $name',
    async ({ slug, step }) => {
      const app = await stage.add({
        slug: `octo/cached-${slug}`,
        edit: (files) =>
          replaceIn(
            files,
            '.github/actions/release-build/action.yml',
            '  steps:\n',
            `  steps:\n    ${step}\n`,
          ),
      })
      const run = await stage.world.run({ ...RELEASE, repository: app.slug })
      expect(redJobs(run)).toMatchObject([{ codes: ['policy/build-cache'] }])
    },
    120_000,
  )
})

describe('what goes into the public log', () => {
  it('is no name of a private repository', async () => {
    const app = await stage.add({ slug: 'octo/hidden' })
    app.state.visibility = 'private'
    const { entries } = stage.world.sigstore.counts
    const run = await stage.world.run({ ...RELEASE, repository: app.slug })
    expect(redJobs(run)).toMatchObject([{ job: 'release / context', codes: ['input/conflict'] }])
    expect(stage.world.sigstore.counts.entries).toBe(entries)
  }, 120_000)

  it('is no signature of a private repository that seals its files', async () => {
    const app = await stage.add({
      slug: 'octo/sealed',
      edit(files) {
        files[RELEASE.workflow] = `on: push
permissions: {}
jobs:
  seal:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      id-token: write
      attestations: write
    steps:
      - run: mkdir release && echo hello >release/a.txt
      - uses: ${stage.tier3.slug}/actions/seal@${stage.tier3.commit}
        with:
          files: release/a.txt
          base: release
          sbom: none
          trust-domain: github
`
      },
    })
    app.state.visibility = 'private'
    const { entries } = stage.world.sigstore.counts
    const run = await stage.world.run({ ...RELEASE, repository: app.slug })
    const [job] = run.jobs
    // Keys of GitHub's own instance come through TUF, from the network: attestations are made, and cannot be verified here.
    const outcomes = job?.steps.map(({ name, conclusion }) => [name, conclusion])
    expect(outcomes).toContainEqual(['Run $/actions/sign', 'skipped'])
    expect(outcomes).toContainEqual(['Run $/actions/attest', 'failure'])
    expect(stage.world.sigstore.counts.entries).toBe(entries)
  }, 120_000)
})

describe('verify.yml', () => {
  it('does not take an empty text for a demand on who signed', async () => {
    const app = await stage.add({
      slug: 'octo/deployed',
      edit(files) {
        files[RELEASE.workflow] = `on: push
permissions: {}
jobs:
  gate:
    permissions:
      contents: read
      attestations: read
    uses: ${stage.tier3.slug}/.github/workflows/verify.yml@${stage.tier3.commit}
    with:
      repository: \${{ github.repository }}
      tag: v1.2.3
      signer-workflow: \${{ vars.SIGNER }}
`
      },
    })
    const run = await stage.world.run({ ...RELEASE, repository: app.slug })
    expect(redJobs(run)).toMatchObject([{ step: 'refuse an empty demand', codes: ['input/missing'] }])
  }, 120_000)
})
