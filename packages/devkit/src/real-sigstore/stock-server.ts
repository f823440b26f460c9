import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A foreign server on loopback that ends with this process, however this process ends. */
export interface StockServer {
  /** Origin without a trailing slash. */
  readonly url: string
  /** Everything it wrote so far. */
  readonly said: () => string
  /** Ends it at once, as a crash would. */
  end(): Promise<void>
}

export interface ServerStart {
  readonly program: string
  readonly args: readonly string[]
  /** Its home and working folder: it finds no settings on the machine and leaves none there. */
  readonly folder: string
  readonly port: number
  /** Path that answers with success when it is ready. */
  readonly ready: string
}

// Standard input is open as long as this process lives: its end is the end of the server, too.
const KEEPER = `exec 3<&0
"$@" </dev/null 3<&- & server=$!
(cat <&3; kill -9 $server) >/dev/null 2>&1 & keeper=$!
wait $server; code=$?
kill $keeper
exit $code`
const READY_MS = 30_000

export async function startServer({ program, args, folder, port, ready }: ServerStart): Promise<StockServer> {
  const url = `http://127.0.0.1:${port}`
  const said: string[] = []
  const child = spawn('/bin/sh', ['-c', KEEPER, 'sh', program, ...args], {
    cwd: folder,
    env: { HOME: folder, PATH: '/usr/bin:/bin', TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void said.push(text))
  const ended = new Promise<void>((done, fail) => {
    child.once('error', fail)
    child.once('exit', () => done())
  })
  const end = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  const log = (): string => said.join('')
  const last = Date.now() + READY_MS
  while (!(await answers(url + ready))) {
    if (child.exitCode === null && Date.now() < last) {
      await sleep(50)
      continue
    }
    await end()
    throw new Error(`${program} is not ready: ${log().slice(-2000)}`)
  }
  return { url, said: log, end }
}

async function answers(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(url)
    await body?.cancel()
    return ok
  } catch {
    return false
  }
}

const given = new Set<number>()

/** A port of loopback that is free just now, and that was not given before. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  if (given.has(address.port)) return freePort()
  given.add(address.port)
  return address.port
}

/** Waits until nobody listens on a port that a server insists on; another run of the same test may. */
export async function untilFree(port: number, patienceMs = 30_000): Promise<void> {
  const last = Date.now() + patienceMs
  while (!(await isFree(port))) {
    if (Date.now() > last) throw new Error(`port ${port} is taken`)
    await sleep(200)
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((done) =>
    server.once('error', () => done(false)).listen(port, () => server.close(() => done(true))),
  )
}
