import type { SeededRepository } from '../github/repository-seed.ts'
import type { RunResult } from '../workflow-runner/result.ts'
import type { Hooks, RunOptions } from '../workflow-runner/run-options.ts'
import type { ServedProject, World } from '../workflow-runner/world.ts'
import type { RunArtifacts } from './attack-artifacts.ts'
import type { Project } from './attack-stage.ts'

/** How a run must end, and what must be left of it. */
export interface Expected {
  /** `failure` when absent. */
  readonly result?: RunResult['result']
  /** Id of the one job that is red; absent where none is. */
  readonly job?: string
  /** Codes of the red steps, exactly these; none where no action of this repository says anything. */
  readonly code?: string | readonly string[]
  /** What people read. */
  readonly says?: RegExp
  /** Whether there is one published release of the tag at the end; else there is none. */
  readonly published: boolean
  /** Every published release has the bytes that it had before the run. */
  readonly unchanged?: boolean
  /** The job that signs is red before it asks for its identity. */
  readonly unsigned?: boolean
}

interface Described {
  readonly name: string
  /** What would go wrong for somebody if it got through. */
  readonly why: string
  readonly expected: Expected
}

export interface Seeded {
  readonly world: World
  readonly tier3: ServedProject
  readonly app: SeededRepository
}

/** An attack on a whole run, from its start. */
export interface Attack extends Described {
  /** The jobs beside the red one are not waited for. */
  readonly stops?: boolean
  readonly project?: Omit<Project, 'slug'>
  /** Changes the world, and says how the run is started. */
  readonly arrange?: (
    seeded: Seeded,
  ) => Partial<RunOptions> | undefined | Promise<Partial<RunOptions> | undefined>
  /** Looks at what the general judgement does not see. */
  readonly after?: (seeded: Seeded, run: RunResult) => void | Promise<void>
}

export interface Scene extends Seeded {
  readonly base: RunResult
  readonly artifacts: RunArtifacts
}

/** An attack on a run that is good up to a job: that job and all behind it run again in the world as it was when it began. */
export interface LateAttack extends Described {
  /** Id of the job. */
  readonly from: string
  /** When the world is taken from: the id of another job, or `end`. */
  readonly moment?: string
  readonly arrange?: (scene: Scene) => Hooks | undefined | Promise<Hooks | undefined>
  readonly after?: (scene: Scene, run: RunResult) => void | Promise<void>
}
