import { existsSync, readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import process from 'node:process'
import type { ExitCode } from '@tier3/model/problem'
import type { SnapshotFiles } from '../github/git-objects.ts'
import { DEV_RUN_USAGE, parseDevRun, type DevRunSettings } from './dev-run-settings.ts'
import { readFolder, readWorkingTree } from './folder-files.ts'
import { progressPrinter, printRun } from './run-printer.ts'
import { startWorld, type World } from './world.ts'

const FOLDER = '.github/workflows'

/** Tags of releases cannot be moved or deleted, as `tier3 rulesets` would set it up. */
const TAG_RULES = {
  name: 'release tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
} as const

/**
 * Runs a workflow of a folder against a fresh emulated GitHub and embedded Sigstore, and prints it as it goes. 0 when the run
 * succeeds, 1 when it does not, 2 for arguments that make no sense.
 */
export async function devRun(
  args: readonly string[],
  print: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<ExitCode> {
  const settings = parseDevRun(args)
  if (settings === 'help') {
    print(DEV_RUN_USAGE)
    return 0
  }
  if (typeof settings === 'string') {
    print(`${settings}\n\n${DEV_RUN_USAGE}`)
    return 2
  }
  const file = resolve(settings.source, settings.workflow)
  if (!existsSync(file)) {
    print(`there is no workflow ${settings.workflow} in ${settings.source}`)
    return 2
  }
  await using world = await startWorld()
  const { repository, path } = await serve(world, settings, file)
  print(`${path} of ${repository} on ${settings.event} ${settings.ref}`)
  print(`emulated GitHub ${world.github.url}, embedded Sigstore ${world.sigstore.url}`)
  const run = world.start({
    repository,
    workflow: path,
    ref: settings.ref,
    event: settings.event,
    inputs: settings.inputs,
    secrets: settings.secrets,
    vars: settings.variables,
    onProgress: progressPrinter(print),
  })
  const cancel = (): void => run.cancel()
  process.once('SIGINT', cancel)
  try {
    const result = await run.result
    printRun(result, print)
    return result.result === 'success' ? 0 : 1
  } finally {
    process.removeListener('SIGINT', cancel)
  }
}

/** Puts the folder, this project and the ref on the emulated GitHub. */
async function serve(
  world: World,
  settings: DevRunSettings,
  file: string,
): Promise<{ readonly repository: string; readonly path: string }> {
  await world.addTier3({ entries: settings.entries })
  const isGit = existsSync(resolve(settings.source, '.git'))
  const files = await (isGit ? readWorkingTree : readFolder)(settings.source)
  const inside = relative(settings.source, file)
  const path = inside.startsWith(`${FOLDER}/`) ? inside : `${FOLDER}/${basename(file)}`
  const all: SnapshotFiles = { ...files, [path]: world.pin(readFileSync(file, 'utf8')) }
  const repository = await world.addRepository({
    slug: settings.repository,
    files: all,
    immutableReleases: settings.immutableReleases,
  })
  if (settings.ruleset) repository.ruleset(TAG_RULES)
  const tag = /^refs\/tags\/(.+)$/.exec(settings.ref)?.[1]
  if (tag !== undefined) repository.tag(tag, { message: `Release ${tag}` })
  const branch = /^refs\/heads\/(.+)$/.exec(settings.ref)?.[1]
  if (branch !== undefined && branch !== 'main') repository.commit({ branch, message: 'Work', files: all })
  return { repository: repository.slug, path }
}
