import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { givenCredentials, storedCredentials } from './credentials.ts'
import type { SessionOptions } from './session.ts'

export interface RegistrySettings {
  readonly username: string | undefined
  readonly password: string | undefined
  /** Hosts of the images of this run. */
  readonly hosts: readonly string[]
  readonly maxWaitSeconds: number
  readonly variable: (name: string) => string | undefined
  readonly mask: (text: string) => void
}

const CONFIG_BYTES = 1024 * 1024

/** How to speak to registries: with the credentials of the inputs where they are given, else with stored ones. */
export function configuredRegistry(settings: RegistrySettings): Result<SessionOptions, Problem> {
  const { username, password, hosts, maxWaitSeconds, variable, mask } = settings
  const stored = storedCredentials(() => readConfig(variable))
  const options = { maxWaitSeconds, mask, credentials: stored }
  // A password in the environment of a run without images is not meant for this run.
  if (username === undefined && (password === undefined || password === '' || hosts.length === 0))
    return ok(options)
  if (
    username === undefined ||
    username === '' ||
    username.includes(':') ||
    password === undefined ||
    password === ''
  )
    return failed(
      problem('input/conflict', {
        attempted: 'read the credentials of the registry',
        current: '"registry-username" and "registry-password" are not both given',
        desired: 'a name without ":" and its password must be given together',
        fix: 'Give both `registry-username` and `registry-password`, or neither.',
      }),
    )
  const [host, ...others] = new Set(hosts)
  if (host === undefined || others.length > 0)
    return failed(
      problem('input/conflict', {
        attempted: 'read the credentials of the registry',
        current: `the images of this step are on ${hosts.length === 0 ? 'no registry' : 'several registries'}`,
        desired: 'credentials are given to the one registry that they are for',
        fix: 'Remove `registry-username`, and log in to each registry before this step; or use a step for each registry.',
      }),
    )
  return ok({ ...options, credentials: givenCredentials({ username, password }, host, stored) })
}

async function readConfig(
  variable: (name: string) => string | undefined,
): Promise<Result<Uint8Array | undefined, Problem>> {
  const [folder, home] = [variable('DOCKER_CONFIG') ?? '', variable('HOME') ?? '']
  if (folder === '' && home === '') return ok(undefined)
  const path = folder === '' ? join(home, '.docker', 'config.json') : join(folder, 'config.json')
  try {
    await using file = await open(path, 'r')
    const bytes = Buffer.alloc(CONFIG_BYTES + 1)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytesRead > CONFIG_BYTES ? failed(unreadable('it is too large')) : ok(bytes.subarray(0, bytesRead))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return code === 'ENOENT' || code === 'ENOTDIR' ? ok(undefined) : failed(unreadable(code))
  }
}

const unreadable = (reason: string): Problem =>
  problem('input/registry-credentials', {
    attempted: 'read the stored credentials of registries',
    current: `the file of docker cannot be read: ${reason}`,
    desired: 'it must be a readable file of at most 1 MiB',
  })
