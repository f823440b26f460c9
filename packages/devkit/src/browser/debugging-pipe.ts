import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'

type Fields = { readonly [name: string]: unknown }

/** An answer or an event of the Chrome DevTools Protocol. */
export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Fields
  readonly result?: Fields
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** A browser of its own profile, spoken to over a pipe: no port is opened. */
export interface DebuggingPipe extends AsyncDisposable {
  send(method: string, params?: Fields, sessionId?: string): Promise<Fields>
  onEvent(listener: (message: Message) => void): void
}

/** How long one answer may take, in ms. */
const PATIENCE = 60_000
/** How long it may take to end by itself, in ms. */
const LAST_WORDS = 5_000

/** Starts a headless Chromium; it and its profile are gone when the pipe is disposed of. */
export async function startBrowser(program: string): Promise<DebuggingPipe> {
  const profile = await mkdtemp(join(tmpdir(), 'tier3-browser-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--hide-scrollbars',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ]
  // A group of its own, since the program may be a script that starts the browser and others.
  const child = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const [, , , input, output] = child.stdio
  if (!(input instanceof Writable) || !(output instanceof Readable))
    throw new Error('the browser has no pipe')
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()))
  const waiting = new Map<
    number,
    { readonly done: (fields: Fields) => void; readonly fail: (error: Error) => void }
  >()
  const listeners: ((message: Message) => void)[] = []
  const giveUp = (why: string): void => {
    for (const { fail } of waiting.values()) fail(new Error(why))
    waiting.clear()
  }
  child.once('error', (error) => giveUp(error.message))
  child.once('close', () => giveUp('the browser ended'))
  input.on('error', () => {})
  onMessages(output, (message) => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (message.id === undefined || asked === undefined) {
      for (const listener of listeners) listener(message)
      return
    }
    waiting.delete(message.id)
    if (message.error === undefined) asked.done(message.result ?? {})
    else asked.fail(new Error(message.error.message))
  })
  let count = 0
  return {
    onEvent: (listener) => void listeners.push(listener),
    async send(method, params = {}, sessionId) {
      count += 1
      const id = count
      const answer = Promise.withResolvers<Fields>()
      waiting.set(id, { done: answer.resolve, fail: answer.reject })
      const late = new AbortController()
      const patience = setTimeout(PATIENCE, undefined, { signal: late.signal, ref: false }).then(
        () => giveUp(`${method} was not answered`),
        () => {},
      )
      input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
      )
      try {
        return await answer.promise
      } finally {
        late.abort()
        await patience
      }
    },
    async [Symbol.asyncDispose]() {
      // Asked first, so that it ends its own children; whatever is left of the group is ended then.
      input.write(`${JSON.stringify({ id: 0, method: 'Browser.close' })}\0`)
      await Promise.race([ended, setTimeout(LAST_WORDS, undefined, { ref: false })])
      endGroup(child)
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

function onMessages(output: Readable, take: (message: Message) => void): void {
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) take(JSON.parse(part) as Message)
  })
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
