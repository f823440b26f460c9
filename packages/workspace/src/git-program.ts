import { parse } from 'node:path'
import process from 'node:process'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { runBounded, type BoundedOutcome } from './bounded-program.ts'
import { errorText } from './containment.ts'
import { findInstalled } from './installed-program.ts'

/** A git that reads one repository and does nothing else. */
export type Git = (
  args: readonly string[],
  options: { readonly limit: number; readonly input?: string },
) => Promise<BoundedOutcome>

const MINUTES = 5

/**
 * The git of this machine for one repository. It cannot fetch, ask, write, follow replacements, or run what the
 * repository's settings name: they are as hostile as its files.
 */
export function findGit(
  gitFolder: string,
  workspace: string,
  path: string | undefined = process.env['PATH'],
): Result<Git, Problem> {
  const program = findInstalled(process.platform === 'win32' ? 'git.exe' : 'git', workspace, path ?? '')
  if (program === undefined) return failed(missing())
  // The folder is named, not found by git: then its owner does not matter either, who is another one in containers.
  const fixed = [`--git-dir=${gitFolder}`, ...SETTINGS.flatMap((setting) => ['-c', setting])]
  const env = { ...ENVIRONMENT, ...systemVariables() }
  return ok((args, { limit, input }) =>
    runBounded(program, [...fixed, ...args], {
      // Not the work tree: nothing there may be taken for a program or a setting.
      cwd: parse(gitFolder).root,
      env,
      limit,
      milliseconds: MINUTES * 60_000,
      ...(input === undefined ? {} : { input }),
    }),
  )
}

const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.alternateRefsCommand=:',
  'protocol.allow=never',
  'log.showSignature=false',
] as const

const ENVIRONMENT = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ASKPASS: '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const

// Where the system's own programs and libraries are; git starts none of them for what it is asked here.
function systemVariables(): NodeJS.ProcessEnv {
  const root = process.env['SystemRoot']
  return process.platform === 'win32' && root !== undefined ? { SystemRoot: root } : { PATH: '/usr/bin:/bin' }
}

const missing = (cause?: string): Problem =>
  problem('environment/program-missing', {
    attempted: 'read a commit',
    current: 'there is no git on the PATH outside of the workspace, or it cannot be started',
    desired: 'git must be installed',
    fix: 'Install git, or set `source: folder` to read the folder as it is.',
    ...(cause === undefined ? {} : { cause }),
  })

/** What to say when git, once found, cannot be started. */
export const unusableGit = (error: unknown): Problem => missing(errorText(error))
