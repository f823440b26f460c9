import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import { startWorld, type ServedProject, type World } from '../workflow-runner/world.ts'
import { commandLine, mustSucceed, type CommandLine } from './command-line.ts'
import type { Entries } from './entries.ts'
import { SAMPLE, writeFiles } from './sample-project.ts'

export const REPOSITORY = 'octo/greet'
export const TAG = 'v1.2.3'
export const WORKFLOW = '.github/workflows/release.yml'

/** Everything the story plays in. */
export interface Stage {
  /** `demo-out/`. */
  readonly out: string
  readonly reports: string
  /** The files of the repository as people have them. */
  readonly project: string
  /** The release as a stranger downloads it. */
  readonly stranger: string
  readonly world: World
  readonly tier3: ServedProject
  readonly tier3Command: CommandLine
  /** The keys to believe here, below `out`. */
  readonly trustedRoot: string
  readonly signer: string
  /** What every machine of a job has: compiled code is kept for the next step, as nothing else is. */
  readonly machineEnv: { readonly [name: string]: string }
  /** A repository with files of a folder, a protected tag and immutable releases. */
  publish(slug: string, folder: string): Promise<SeededRepository>
}

/** Jobs at a time. More than two cores wait for disk and processes, so one more keeps them busy. */
const PARALLEL = 3

/** Starts both doubles, serves this project on them, and puts the sample into `project/`. */
export async function openStage(out: string, entries: Entries): Promise<Stage> {
  const [reports, project, stranger] = ['reports', 'project', 'release'].map((name) => join(out, name)) as [
    string,
    string,
    string,
  ]
  for (const folder of [reports, project, stranger]) await mkdir(folder, { recursive: true })
  await writeFiles(project, SAMPLE)
  const world = await startWorld({ parallel: PARALLEL })
  const tier3 = await world.addTier3({ entries: entries.kind })
  const { trustedRoot } = await world.sigstore.writeConfig(join(out, 'sigstore'))
  const rules = await readFile(join(ROOT, 'workflows-templates/rulesets/release-tags.json'), 'utf8')
  return {
    out,
    reports,
    project,
    stranger,
    world,
    tier3,
    tier3Command: commandLine(entries),
    trustedRoot,
    signer: `${tier3.slug}/.github/workflows/release.yml@${tier3.commit}`,
    machineEnv: { NODE_COMPILE_CACHE: join(world.home, 'compiled') },
    async publish(slug, folder) {
      const repository = await world.addRepository({ slug, folder, immutableReleases: true })
      repository.ruleset(JSON.parse(rules) as RulesetRequest)
      repository.tag(TAG)
      return repository
    },
  }
}

/** What somebody types once in a repository: the workflow, the build action, pinned to one commit of tier3. */
export const takeIn = ({ project, reports, tier3, tier3Command }: Stage) =>
  mustSucceed(
    tier3Command('init', ['--template', 'any', '--commit', tier3.commit, '--tier3', tier3.slug], {
      cwd: project,
      report: join(reports, 'init.json'),
    }),
  )
