import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Names the program of Debian's package docker-registry, a registry without the referrers API. */
export const REGISTRY_VARIABLE = 'TIER3_DOCKER_REGISTRY'

/** Where that program is, or why there is none to test with. */
export function findStockRegistry(
  environment: NodeJS.ProcessEnv,
): { readonly path: string; readonly missing?: never } | { readonly missing: string; readonly path?: never } {
  const path = environment[REGISTRY_VARIABLE] ?? ''
  if (path === '') return { missing: `${REGISTRY_VARIABLE} is not set` }
  if (!isAbsolute(path)) return { missing: `${REGISTRY_VARIABLE} is not an absolute path: ${path}` }
  try {
    accessSync(path, constants.X_OK)
    return { path }
  } catch {
    return { missing: `${REGISTRY_VARIABLE} names no program: ${path}` }
  }
}

export const STOCK_CREDENTIALS = { username: 'me', password: 'correct horse' } as const
/** The password above as bcrypt, with a salt that is no secret. */
const HTPASSWD = 'me:$2y$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n'

export interface StockRegistry {
  readonly host: string
  close(): Promise<void>
}

/** Starts it on a free port of loopback with a folder of its own, and waits until it answers. */
export async function startStockRegistry(path: string, auth: boolean): Promise<StockRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'tier3-registry-'))
  const port = await freePort()
  await writeFile(join(folder, 'htpasswd'), HTPASSWD)
  // JSON is YAML.
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}` },
    ...(auth ? { auth: { htpasswd: { realm: 'stock', path: join(folder, 'htpasswd') } } } : {}),
  }
  await writeFile(join(folder, 'config.yml'), JSON.stringify(config))
  const child = spawn(path, ['serve', join(folder, 'config.yml')], {
    cwd: folder,
    env: { HOME: folder, PATH: '', OTEL_TRACES_EXPORTER: 'none' },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const close = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(port)) return { host: `127.0.0.1:${port}`, close }
    await sleep(50)
  }
  await close()
  throw new Error('the registry does not answer')
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/v2/`).then(
    ({ status }) => status === 200 || status === 401,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}
