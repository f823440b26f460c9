import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redJobs, type RunResult } from '../workflow-runner/result.ts'
import { attackerWorkflow, poisonedBuild } from './attack-files.ts'
import type { CommandResult } from './command-line.ts'
import { writeFiles } from './sample-project.ts'
import { REPOSITORY, TAG, WORKFLOW, type Stage } from './stage.ts'
import { verifyFolder } from './stranger.ts'

/** How an attack ended. */
export interface Refusal {
  /** Who refused it, in words. */
  readonly by: string
  readonly reasons: readonly Reason[]
}

interface Reason {
  readonly code: string
  readonly says: string
}

export interface Attack {
  readonly story: string
  /** The code that the refusal must carry. */
  readonly code: string
  /** Where it must be refused: the job, or the command. */
  readonly by: string
  attempt(stage: Stage): Promise<Refusal>
}

export const ATTACKS: readonly Attack[] = [
  {
    story: 'a byte of a file is changed, and the checksums are made anew',
    code: 'integrity/subject-mismatch',
    by: 'tier3 verify',
    async attempt(stage) {
      const folder = await copyRelease(stage, 'attack-changed-byte')
      const name = await artifactIn(folder)
      const bytes = await readFile(join(folder, name))
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      await writeFile(join(folder, name), bytes)
      await hashAnew(folder, name, bytes)
      return refusedBy(await verifyFolder(stage, folder, 'attack-changed-byte'))
    },
  },
  {
    story: 'a repository that looks alike (octo-0rg) signs and attests the same files',
    code: 'policy/source-repository',
    by: 'tier3 verify',
    attempt: deployAnother,
  },
  {
    story: 'the tag is moved while the release is waiting',
    code: 'integrity/tag-moved',
    by: 'release / context',
    async attempt(stage) {
      const repository = await stage.publish('octo/greet-moved', stage.project)
      const sha = repository.head
      repository.tag(TAG, {
        commit: repository.commit({ files: { 'README.md': 'Something else.\n' }, message: 'x' }),
      })
      return refusedIn(await stage.world.run({ ...runOf(stage, 'octo/greet-moved'), sha }))
    },
  },
  {
    story: 'a dependency of the build swaps what an earlier job built',
    code: 'integrity/digest-mismatch',
    by: 'release / gather',
    async attempt(stage) {
      const folder = join(stage.out, 'attack-swapped-artifact')
      await cp(stage.project, folder, { recursive: true })
      await writeFiles(folder, await poisonedBuild(folder))
      await stage.publish('octo/greet-swapped', folder)
      // The attacker has all the luck of the world: it swaps after the build, and before anybody looks.
      const built = Promise.withResolvers<void>()
      const swapped = Promise.withResolvers<void>()
      return refusedIn(
        await stage.world.run({
          ...runOf(stage, 'octo/greet-swapped'),
          hooks: {
            beforeJob: ({ id }) =>
              id === 'rebuild' ? built.promise : id === 'gather' ? swapped.promise : undefined,
            afterJob({ id }) {
              if (id === 'build') built.resolve()
              if (id === 'rebuild') swapped.resolve()
            },
          },
        }),
      )
    },
  },
]

const runOf = ({ machineEnv }: Stage, repository: string) => ({
  repository,
  workflow: WORKFLOW,
  ref: `refs/tags/${TAG}`,
  machineEnv,
})

/** The bundles of the look-alike are sound; only the demand tells them from the right ones. */
async function deployAnother(stage: Stage): Promise<Refusal> {
  const { out, tier3, world } = stage
  const folder = await copyRelease(stage, 'attack-other-repository')
  const name = await artifactIn(folder)
  const repository = await world.addRepository({
    slug: 'octo-0rg/greet',
    files: { [name]: await readFile(join(folder, name), 'utf8'), [WORKFLOW]: attackerWorkflow(tier3, name) },
  })
  repository.tag(TAG)
  const run = await world.run({
    ...runOf(stage, 'octo-0rg/greet'),
    hooks: {
      async afterJob({ workspace }) {
        for (const file of [`${name}.sigstore.json`, 'provenance.intoto.jsonl'])
          await cp(join(workspace, file), join(out, 'attack-other-repository', file))
      },
    },
  })
  if (run.result !== 'success')
    throw new Error(`the look-alike could not sign: ${JSON.stringify(redJobs(run))}`)
  return refusedBy(await verifyFolder(stage, folder, 'attack-other-repository'))
}

async function copyRelease({ out, stranger }: Stage, name: string): Promise<string> {
  const folder = join(out, name)
  await mkdir(folder)
  await cp(stranger, folder, { recursive: true })
  return folder
}

async function artifactIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((one) => one.endsWith('.mjs'))
  if (name === undefined) throw new Error(`${REPOSITORY} released no program`)
  return name
}

async function hashAnew(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const line = `${createHash('sha256').update(bytes).digest('hex')}  ${name}`
  const manifest = join(folder, 'SHA256SUMS')
  const others = (await readFile(manifest, 'utf8')).split('\n').filter((one) => !one.endsWith(`  ${name}`))
  await writeFile(manifest, [line, ...others].join('\n'))
  await writeFile(join(folder, `${name}.sha256`), `${line}\n`)
}

function refusedBy({ exitCode, report }: CommandResult): Refusal {
  return {
    by: exitCode === 1 ? 'tier3 verify' : `nobody (exit code ${exitCode})`,
    reasons: [
      ...report.problems.map(({ code, current }) => ({ code, says: current })),
      ...report.findings.map(({ code, demand, seen }) => ({ code, says: `wanted ${demand}; seen ${seen}` })),
    ],
  }
}

function refusedIn(run: RunResult): Refusal {
  const [red] = redJobs(run)
  const says = red?.message.split('\n')[0] ?? ''
  return {
    by: red?.job ?? `nobody (${run.result})`,
    reasons: (red?.codes ?? []).map((code) => ({ code, says })),
  }
}
