import { cp, mkdir } from 'node:fs/promises'
import { devNull } from 'node:os'
import process from 'node:process'
import { runProgram } from '../bundle/child-process.ts'

/** Seconds since 1970 at which every commit of the corpus was made: 2026-01-02T03:04:05Z. */
export const COMMITTED_AT = 1_767_323_045

/** An identity that no part of an SBOM may show. */
export const COMMITTER = { name: 'Corpus Committer', email: 'committer@corpus.example' } as const

/** The environment of every call of git: nothing of this machine's settings, one clock, one identity. */
const gitEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  ...(process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {}),
  HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: COMMITTER.name,
  GIT_AUTHOR_EMAIL: COMMITTER.email,
  GIT_AUTHOR_DATE: `@${COMMITTED_AT} +0000`,
  GIT_COMMITTER_NAME: COMMITTER.name,
  GIT_COMMITTER_EMAIL: COMMITTER.email,
  GIT_COMMITTER_DATE: `@${COMMITTED_AT} +0000`,
  LC_ALL: 'C',
})

/** Runs git in a folder; throws with its words when it fails. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runProgram('git', args, { cwd: folder, env: gitEnvironment() })
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout.trim()
}

/** Makes a folder a repository with all its files in one commit, the same for the same files; gives the commit. */
export async function commitAll(folder: string): Promise<string> {
  const settings = {
    'core.autocrlf': 'false',
    'core.fileMode': 'true',
    'gc.auto': '0',
    'commit.gpgSign': 'false',
  }
  await git(folder, 'init', '--quiet', '--object-format=sha1', '--initial-branch=main')
  for (const [name, value] of Object.entries(settings)) await git(folder, 'config', name, value)
  await git(folder, 'add', '--all', '--force')
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A fixture')
  return git(folder, 'rev-parse', 'HEAD')
}

/** Copies the files of `from` into the new folder `to` and commits them; gives the commit. */
export async function makeRepository(from: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true })
  await cp(from, to, { recursive: true, mode: 0 })
  return commitAll(to)
}
