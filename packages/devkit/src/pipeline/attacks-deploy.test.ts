import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import type { Release } from '../github/state.ts'
import { codesOf, redJobs, type RunResult } from '../workflow-runner/result.ts'
import type { Hooks } from '../workflow-runner/run-options.ts'
import { addFile, runArtifacts } from './attack-artifacts.ts'
import { TAMPERINGS, VERIFY_ATTACKS } from './attack-corpus-deploy.ts'
import { runLateAttack, startGoodRun, type GoodRun } from './attack-run.ts'
import { startAttackStage, TAG, type AttackStage } from './attack-stage.ts'
import { RELEASE, replaceIn } from './release-run.fixture.ts'

const DEPLOY = '.github/workflows/deploy.yml'
let stage: AttackStage
let good: GoodRun
let other: GoodRun
let committed: Readonly<Record<string, string>> = {}

const withDeploy = async (): Promise<(files: Record<string, string>) => void> => {
  const templates = join(ROOT, 'workflows-templates')
  const text = await readFile(join(templates, 'verify-before-deploy.yml'), 'utf8')
  const policy = await readFile(join(templates, 'verify-before-deploy/tier3.policy.yml'), 'utf8')
  return (files) => {
    files[DEPLOY] = stage.world.pin(text)
    files['tier3.policy.yml'] = stage.world.pin(policy)
  }
}

beforeAll(async () => {
  stage = await startAttackStage()
  const addDeploy = await withDeploy()
  const edit = (files: Record<string, string>): void => {
    addDeploy(files)
    committed = { ...files }
  }
  good = await startGoodRun(stage, { slug: 'octo/app', immutable: false, edit })
  // At a branch, whose content can change under the caller: level 2.
  other = await startGoodRun(stage, {
    slug: 'octo/other',
    immutable: false,
    edit(files) {
      addDeploy(files)
      replaceIn(files, RELEASE.workflow, `release.yml@${stage.tier3.commit}`, 'release.yml@main')
    },
  })
}, 300_000)
afterAll(() => stage[Symbol.asyncDispose]())

const deploy = (run: GoodRun, tag = TAG, hooks: Hooks = {}): Promise<RunResult> =>
  stage.world.run({
    repository: run.app.slug,
    workflow: DEPLOY,
    event: 'workflow_dispatch',
    inputs: { tag },
    hooks,
  })

/** Where a run was stopped; the job that deploys has not begun then. */
const outcomeOf = (run: RunResult) => ({
  red: redJobs(run).map(({ job }) => job),
  codes: codesOf(run).toSorted(),
  deploy: run.jobs.filter(({ id }) => id === 'deploy').map(({ result, steps }) => [result, steps.length]),
})

const stopped = (code: string | readonly string[]) => ({
  red: ['verify / verify'],
  codes: [code].flat().toSorted(),
  deploy: [['skipped', 0]],
})

const back = (run: GoodRun): void => run.moments.get('end')?.()
const assetsOf = (run: GoodRun): Release['assets'] =>
  [...run.app.state.releases.values()].find(({ tagName }) => tagName === TAG)?.assets ?? []
const contentsOf = (run: GoodRun) => Object.fromEntries(assetsOf(run).map(({ name, bytes }) => [name, bytes]))

describe('the pipeline ends red with', () => {
  it.each(VERIFY_ATTACKS)(
    '$name',
    async (attack) => expect(await runLateAttack(good, attack)).toEqual([]),
    120_000,
  )
})

describe('verify-before-deploy', () => {
  it('deploys what was released', async () => {
    back(good)
    const run = await deploy(good)
    expect([run.result, redJobs(run)]).toEqual(['success', []])
    expect(run.jobs.find(({ id }) => id === 'deploy')?.log.join('\n')).toMatch(/^-rw.* tool-1\.2\.3\.txt$/m)
  }, 120_000)

  it.each(TAMPERINGS)(
    'stops $name',
    async ({ arrange, code }) => {
      back(good)
      arrange(good)
      expect(outcomeOf(await deploy(good))).toEqual(stopped(code))
    },
    120_000,
  )

  it('stops the files of another repository under the right tag', async () => {
    back(good)
    back(other)
    const [mine] = good.app.state.releases.values()
    mine?.assets.splice(0, Infinity, ...assetsOf(other))
    good.app.state.attestations.splice(0)
    expect(outcomeOf(await deploy(good))).toEqual(stopped('policy/source-repository'))
  }, 120_000)

  it('stops an older release under the name of a newer one', async () => {
    back(good)
    good.app.tag('v1.2.4')
    good.app.release('v1.2.4', { immutable: false, assets: contentsOf(good) })
    expect(outcomeOf(await deploy(good, 'v1.2.4'))).toEqual(
      stopped(['policy/source-ref', 'policy/version-disagrees']),
    )
  }, 120_000)

  it('stops a release of which a branch of the pipeline vouches: level 2', async () => {
    back(other)
    expect(outcomeOf(await deploy(other))).toEqual(stopped('policy/level'))
  }, 120_000)

  it('reads the policy at the default branch, whatever stands in the commit of the tag', async () => {
    back(good)
    const digest = createHash('sha256')
      .update(contentsOf(good)['tool-1.2.3.txt'] ?? '')
      .digest('hex')
    const denied = `denied:\n  - digest: sha256:${digest}\n    reason: built on a machine that was taken over\n`
    const policy = `${committed['tier3.policy.yml'] ?? ''}${denied}`
    good.app.commit({ message: 'Deny a file', files: { ...committed, 'tier3.policy.yml': policy } })
    const run = await stage.world.run({
      repository: good.app.slug,
      workflow: DEPLOY,
      event: 'release',
      ref: `refs/tags/${TAG}`,
      payload: { action: 'published', release: { tag_name: TAG } },
    })
    expect(outcomeOf(run)).toEqual(stopped('policy/denied'))
  }, 120_000)

  it('stops where nobody says what branch the policy stands on', async () => {
    back(good)
    const run = await stage.world.run({
      repository: good.app.slug,
      workflow: DEPLOY,
      event: 'release',
      ref: `refs/tags/${TAG}`,
      payload: { action: 'published', release: { tag_name: TAG }, repository: {} },
    })
    expect(outcomeOf(run)).toEqual(stopped('input/missing'))
  }, 120_000)

  it('stops where the policy is missing', async () => {
    back(good)
    const { 'tier3.policy.yml': _, ...rest } = committed
    good.app.commit({ message: 'Lose the policy', files: rest })
    expect(outcomeOf(await deploy(good))).toEqual(stopped('environment/read-failed'))
  }, 120_000)

  it('stops files that were changed between the verification and the deployment', async () => {
    back(good)
    const run = await deploy(good, TAG, {
      async beforeJob({ id, runId }) {
        if (id !== 'deploy') return
        const artifacts = await runArtifacts(stage.world.github, good.app, { ...good.base, runId })
        await artifacts.change('verified', addFile('evil.sh', 'evil'))
      },
    })
    const deployed = run.jobs.find(({ id }) => id === 'deploy')
    expect([run.result, redJobs(run).map(({ job }) => job), codesOf(run)]).toEqual([
      'failure',
      ['deploy'],
      ['integrity/file-unexpected'],
    ])
    expect(deployed?.steps.at(-1)).toMatchObject({ outcome: 'skipped' })
  }, 120_000)
})
