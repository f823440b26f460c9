import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { runBounded } from '../bounded-program.ts'
import { errorText } from '../containment.ts'
import { withUmask } from './machine-wrapper.ts'

export interface ExportRequest {
  readonly git: string
  readonly shell: string
  /** Folder of the repository's objects and refs. */
  readonly gitFolder: string
  /** The private folder; settings for git and archives are put there. */
  readonly root: string
  readonly commit: string
  /** Where to put it; must not be there yet. */
  readonly target: string
  readonly umask: string
  /** Address that the export names as its origin, free of credentials. */
  readonly origin: string | undefined
}

const MINUTES = 10

/**
 * A repository of its own with this commit checked out and all tags, its objects copied and shared with nobody. It has no hook, no
 * credential and no setting of the repository that it comes from; submodules and the contents of LFS stay empty.
 */
export async function exportClone(request: ExportRequest): Promise<Result<void, Problem>> {
  const { commit, gitFolder, origin, target } = request
  const format = commit.length === 64 ? 'sha256' : 'sha1'
  const fetch = ['fetch', '--quiet', '--update-shallow', '--no-recurse-submodules', '--no-write-fetch-head']
  const steps: readonly (readonly string[])[] = [
    ['init', '--quiet', '--template=', `--object-format=${format}`, target],
    ['-C', target, ...fetch, gitFolder, commit, '+refs/tags/*:refs/tags/*'],
    ['-C', target, 'checkout', '--quiet', '--detach', commit, '--'],
    ...(origin === undefined ? [] : [['-C', target, 'config', 'remote.origin.url', origin]]),
  ]
  for (const step of steps) {
    const done = await runGit(request, step)
    if (!done.ok) return done
  }
  rmSync(join(target, '.git', 'logs'), { recursive: true, force: true })
  return ok(undefined)
}

/** The files of the commit as `git archive` gives them, without a repository around them. */
export async function exportArchive(request: ExportRequest): Promise<Result<void, Problem>> {
  const { commit, gitFolder, root, shell, target, umask } = request
  // That of the builds may lead into a repository.
  const path = systemPath(request)
  const archive = join(root, 'source.tar')
  const settings = [`--git-dir=${gitFolder}`, '-c', 'tar.umask=0000']
  const made = await runGit(request, [...settings, 'archive', '--format=tar', `--output=${archive}`, commit])
  if (!made.ok) return made
  const command = ['tar', '-xf', archive, '-C', target, '--no-same-owner', '--no-same-permissions']
  const unpacked = await run(['mkdir', '-p', target], request, path)
  const done = unpacked.ok ? await run(withUmask(command, umask, shell), request, path) : unpacked
  rmSync(archive, { force: true })
  return done
}

/** The git that makes exports: it reads one repository by path, and knows no settings but ours. */
export function runGit(
  request: Pick<ExportRequest, 'git' | 'shell' | 'root' | 'umask'>,
  args: readonly string[],
): Promise<Result<void, Problem>> {
  const settings = join(request.root, 'git-settings')
  writeFileSync(settings, SETTINGS)
  const environment = {
    GIT_ALLOW_PROTOCOL: 'file',
    GIT_ASKPASS: '',
    GIT_CONFIG_GLOBAL: settings,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    HOME: request.root,
    LC_ALL: 'C',
    TZ: 'UTC',
  }
  const command = withUmask([request.git, ...args], request.umask, request.shell)
  return run(command, request, systemPath(request), environment)
}

const systemPath = ({ git }: Pick<ExportRequest, 'git'>): string => `${dirname(git)}:/usr/bin:/bin`

// The owner of the repository may be another one in containers; it is named by the caller, and not found by git.
const SETTINGS = `[safe]
	directory = *
[core]
	hooksPath = /dev/null
	fsmonitor = false
	autocrlf = false
[uploadpack]
	allowAnySHA1InWant = true
[gc]
	auto = 0
[advice]
	detachedHead = false
`

async function run(
  [program = '', ...args]: readonly string[],
  { root }: Pick<ExportRequest, 'root'>,
  path: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Result<void, Problem>> {
  try {
    const { ended, stderr } = await runBounded(program, args, {
      cwd: root,
      env: { ...environment, PATH: path },
      limit: 1_000_000,
      milliseconds: MINUTES * 60_000,
    })
    return ended === 0 ? ok(undefined) : failed(unexported(stderr.trim() || `it ended with ${ended}`))
  } catch (error) {
    return failed(unexported(errorText(error)))
  }
}

const unexported = (cause: string): Problem =>
  problem('input/source-tree', {
    attempted: 'export the commit',
    current: 'git cannot copy it out of the repository',
    desired: 'the repository must have the commit with all its files',
    fix: 'Check the repository out with `actions/checkout` and without a `filter` before this step; `fetch-depth: 0` gets all tags and commits that a version is made from.',
    cause,
  })

/** An address without user, password, query and fragment; undefined for what is no address of a host. */
export function cleanOrigin(address: string): string | undefined {
  const [, scheme, rest] = /^(https|ssh|git):\/\/([^\s?#]{1,1000})$/.exec(address) ?? []
  if (scheme !== undefined && rest !== undefined) {
    const slash = rest.indexOf('/')
    const host = slash < 0 ? rest : rest.slice(0, slash)
    return `${scheme}://${host.slice(host.lastIndexOf('@') + 1)}${slash < 0 ? '' : rest.slice(slash)}`
  }
  const [, host, path] =
    /^(?:[A-Za-z0-9_.-]+@)?([A-Za-z0-9.-]+):(?!\/\/)([A-Za-z0-9_.~/-]{1,1000})$/.exec(address) ?? []
  return host === undefined || path === undefined ? undefined : `ssh://${host}/${path.replace(/^\//, '')}`
}

export const noGit = (): Problem =>
  problem('environment/program-missing', {
    attempted: 'export the commit',
    current: `there is no ${quoted('git')} or no ${quoted('bash')} on the PATH outside of the workspace`,
    desired: 'both must be installed',
  })
