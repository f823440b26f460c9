import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SigstoreConfigPaths, SigstoreCounts } from '../sigstore/embedded.ts'

/** An embedded Sigstore in another process. */
export interface Services {
  readonly url: string
  readonly config: SigstoreConfigPaths
  /** Certificates, entries and timestamps that it has given so far. */
  counts(): Promise<SigstoreCounts>
  /** A fresh identity token of its default job. */
  token(): Promise<string>
  [Symbol.asyncDispose](): Promise<void>
}

type Message =
  | { readonly url: string; readonly config: SigstoreConfigPaths }
  | { readonly counts: SigstoreCounts }

export async function startServices(folder: string): Promise<Services> {
  const child = fork(join(import.meta.dirname, 'services-process.ts'), [folder], { execArgv: [] })
  // One question at a time: the next message is its answer.
  const hear = async (): Promise<Message> => {
    const heard = new AbortController()
    const { signal } = heard
    const ended = once(child, 'exit', { signal }).then(() => {
      throw new Error('the embedded Sigstore ended')
    })
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [Message]
    heard.abort()
    await ended.catch(() => {})
    return message
  }
  const started = await hear()
  if (!('url' in started)) throw new Error('the embedded Sigstore did not say where it is')
  return {
    ...started,
    async counts() {
      child.send('counts')
      const answer = await hear()
      if (!('counts' in answer)) throw new Error('the embedded Sigstore did not say its counts')
      return answer.counts
    },
    async token() {
      const answer = await fetch(`${started.url}/token?audience=sigstore`)
      const { value } = (await answer.json()) as { readonly value: string }
      return value
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
