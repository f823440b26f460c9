import { mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { Problem } from '@tier3/model/problem'
import type { BuildEnd, BuildOrder, BuildOutcome } from '@tier3/model/rebuild-stage'
import { failed, ok, type Result } from '@tier3/model/result'
import { openBuildLog, type BuildLog } from './build-log.ts'
import { outputsBefore, takeOutputs, type KnownFiles } from './build-outputs.ts'
import { copyShared, renewWork, type BuildPlace } from './build-place.ts'
import { exportArchive, exportClone, runGit } from './git-export.ts'
import { runLogged, type LoggedEnd } from './logged-program.ts'
import type { Machine } from './machine-abilities.ts'
import { wrapCommand } from './machine-wrapper.ts'
import { applyEdits } from './source-edits.ts'
import type { FoundSource } from './source-place.ts'

/** What all builds of a run have in common. */
export interface BuildSite {
  readonly place: BuildPlace
  readonly machine: Machine
  readonly source: FoundSource
  readonly programs: { readonly git: string; readonly bash: string }
  readonly workspace: string
  readonly path: string
  readonly known: KnownFiles
  readonly say: (line: string) => void
}

interface Folders {
  readonly source: string
  readonly home: string
  readonly temporary: string
  readonly tail: string | undefined
}

/**
 * One build from an empty folder to its outputs, after which the folder is empty again. Throws what the system says when its
 * folders cannot be used.
 */
export async function buildOnce(
  order: BuildOrder,
  site: BuildSite,
): Promise<Result<BuildOutcome, readonly Problem[]>> {
  const { place } = site
  const startedAt = Math.floor(Date.now() / 1000)
  renewWork(place)
  const folders = makeFolders(order, place)
  const mark = join(place.work, 'started')
  writeFileSync(mark, '')
  const since = statSync(mark, { bigint: true }).mtimeNs
  const before = await exportSource(order, site, folders.source)
  if (!before.ok) return before
  const log = openBuildLog(join(place.logs, `${order.id}.log`), order.logLimit, (line) =>
    site.say(`${order.id} | ${line}`),
  )
  const [first, ...others] = before.value
  const end =
    first === undefined
      ? await runAndTake(order, site, folders, { log, since })
      : ok<BuildEnd>({ kind: 'stale', files: [tracked(first), ...others.map(tracked)] })
  const { dropped, tail } = log.close()
  if (!end.ok) return end
  renewWork(place)
  rmSync(join(place.root, 'git-settings'), { force: true })
  return ok({
    end: end.value,
    folders: { source: folders.source, home: folders.home },
    log: { path: log.path, tail, dropped },
    startedAt,
    endedAt: Math.ceil(Date.now() / 1000),
  })
}

function makeFolders({ surroundings }: BuildOrder, { root }: BuildPlace): Folders {
  const { home, pathTail, source, temporary } = surroundings
  const folders = {
    source: join(root, source),
    home: join(root, home),
    temporary: join(root, temporary),
    tail: pathTail === undefined ? undefined : join(root, pathTail),
  }
  for (const folder of [folders.home, folders.temporary, folders.tail]) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
  }
  return folders
}

/** The fresh export with its edits; gives what is there of the outputs already. */
async function exportSource(
  order: BuildOrder,
  { place, programs, source }: BuildSite,
  target: string,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const { umask } = order.surroundings
  const git = { git: programs.git, shell: programs.bash, root: place.root, umask }
  const request = { ...git, ...source, commit: order.commit, target }
  const exported = await (order.export === 'clone' ? exportClone(request) : exportArchive(request))
  if (!exported.ok) return failed([exported.problem])
  const before = await outputsBefore(target, order.outputs)
  if (!before.ok) return before
  const edited = await applyEdits(target, order.edits, (args) => runGit(git, args))
  return edited.ok ? before : failed([edited.problem])
}

async function runAndTake(
  order: BuildOrder,
  { known, machine, path, place, programs, workspace }: BuildSite,
  { source, tail }: Folders,
  { log, since }: { readonly log: BuildLog; readonly since: bigint },
): Promise<Result<BuildEnd, readonly Problem[]>> {
  const shared = order.shared.map(({ folder, variable }) => {
    const copy = join(place.work, 'shared', variable)
    copyShared(realpathSync.native(resolve(workspace, folder)), copy, variable)
    return [variable, copy] as const
  })
  const script = join(place.work, 'build.sh')
  writeFileSync(script, order.command, { mode: 0o600 })
  const command = [programs.bash, '--noprofile', '--norc', '-e', '-o', 'pipefail', script]
  const ended = await runLogged(wrapCommand(command, order.surroundings, machine.tools), {
    cwd: source,
    env: {
      ...order.surroundings.environment,
      ...Object.fromEntries(shared),
      PATH: tail === undefined ? path : `${path}${delimiter}${tail}`,
      PWD: source,
    },
    seconds: order.timeoutSeconds,
    log,
    root: place.root,
  })
  if (ended !== 0) return ok(endOf(ended, order.timeoutSeconds))
  const kept = join(place.kept, order.id)
  return takeOutputs(source, order.outputs, { kept, since, sourceDateEpoch: order.sourceDateEpoch, known })
}

const tracked = (name: string) => ({
  name,
  why: 'it is in the export before the build starts: git tracks it',
})

function endOf(ended: LoggedEnd, seconds: number): BuildEnd {
  if (ended === 'too-long')
    return { kind: 'failed', why: `took longer than ${seconds} seconds, and was ended` }
  // A shell tells a program that was killed by 128 and the number of the signal.
  if (ended === 'SIGKILL' || ended === 'SIGTERM' || ended === 137)
    return { kind: 'killed', why: `was killed from outside (${ended}), mostly for want of memory` }
  return {
    kind: 'failed',
    why: typeof ended === 'number' ? `ended with the code ${ended}` : `ended by ${ended}`,
  }
}
