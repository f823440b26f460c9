import type { SeededRepository } from '../github/repository-seed.ts'
import { redJobs } from '../workflow-runner/result.ts'
import type { Hooks } from '../workflow-runner/run-options.ts'
import type { Attack, LateAttack, Scene } from './attack.ts'
import { runArtifacts } from './attack-artifacts.ts'
import { watchRun, without } from './attack-judgement.ts'
import type { AttackStage, Project } from './attack-stage.ts'
import { rememberState } from './attack-state.ts'
import { RELEASE } from './release-run.fixture.ts'

let count = 0

/** Runs an attack from the start, in a repository of its own, and says what is not as expected. */
export async function runAttack(stage: AttackStage, attack: Attack): Promise<readonly string[]> {
  count += 1
  const app = await stage.add({ ...attack.project, slug: `octo/app-${count}` })
  const seeded = { world: stage.world, tier3: stage.tier3, app }
  const options = await attack.arrange?.(seeded)
  const { hooks: given, ...rest } = options ?? {}
  const own: Hooks = {
    ...given,
    async afterJob(job, result) {
      await given?.afterJob?.(job, result)
      if (attack.stops === true && result.result === 'failure') job.cancel()
    },
  }
  const watch = watchRun(seeded, own)
  const run = await stage.world.run({ ...RELEASE, repository: app.slug, ...rest, hooks: watch.hooks })
  stage.world.github.faults.clear()
  stage.world.sigstore.faults.clear()
  const wrong = watch.judge(run, attack.expected)
  await attack.after?.(seeded, run)
  return wrong
}

/** A release that is good to its end, and what its repository was when each job began. */
export interface GoodRun extends Scene {
  readonly moments: ReadonlyMap<string, () => void>
}

/** Makes the release that late attacks begin with. */
export async function startGoodRun(stage: AttackStage, project: Project): Promise<GoodRun> {
  const { world, tier3 } = stage
  const app: SeededRepository = await stage.add(project)
  const moments = new Map<string, () => void>()
  const base = await world.run({
    ...RELEASE,
    repository: app.slug,
    sha: app.head,
    hooks: { beforeJob: ({ id }) => void moments.set(id, rememberState(app.state)) },
  })
  if (base.result !== 'success') throw new Error(`it is ${base.result}: ${JSON.stringify(redJobs(base))}`)
  moments.set('end', rememberState(app.state))
  return { world, tier3, app, base, artifacts: await runArtifacts(world.github, app, base), moments }
}

/** Runs a job of a good run and all behind it again, as after "re-run this job", in a world that an attack changed. */
export async function runLateAttack(good: GoodRun, attack: LateAttack): Promise<readonly string[]> {
  const { world, moments, artifacts, base } = good
  const { from, moment = from } = attack
  const back = moments.get(moment)
  if (back === undefined) throw new Error(`no job ${moment} began`)
  back()
  await artifacts.restore()
  try {
    const own = await attack.arrange?.(good)
    const watch = watchRun(good, own)
    const run = await world.rerun(without(base, from), { hooks: watch.hooks })
    world.github.faults.clear()
    world.sigstore.faults.clear()
    const wrong = watch.judge(run, attack.expected)
    await attack.after?.(good, run)
    return wrong
  } finally {
    world.github.faults.clear()
    world.sigstore.faults.clear()
  }
}
