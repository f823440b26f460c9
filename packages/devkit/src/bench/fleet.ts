import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RulesetRequest } from '../github/ruleset-seed.ts'

/** The organization that all repositories of the fleet belong to. */
export const FLEET = 'fleet'

const OWN = 8
const SHARED = 2

/** Rulesets that hold for each repository. */
export const RULESETS = OWN + SHARED

const body = (name: string, include: string, repositories: object): RulesetRequest => ({
  name,
  target: 'branch',
  bypass_actors: [],
  conditions: { ref_name: { include: [include], exclude: [] }, ...repositories },
  rules: ['deletion', 'non_fast_forward', 'required_linear_history'],
})

/** Those that each repository has of its own, and that are declared. */
export const ownRulesets = (): readonly RulesetRequest[] =>
  Array.from({ length: OWN }, (_, index) => body(`line ${index}`, `refs/heads/line-${index}`, {}))

/** Those of the organization, which every repository inherits. */
export const sharedRulesets = (): readonly RulesetRequest[] =>
  Array.from({ length: SHARED }, (_, index) =>
    body(`shared ${index}`, '~DEFAULT_BRANCH', {
      repository_name: { include: ['~ALL'], exclude: [], protected: false },
    }),
  )

/** A fleet on an emulated GitHub in another process. */
export interface Fleet {
  readonly apiUrl: string
  readonly token: string
  /** Requests since the last time that this was asked. */
  calls(): Promise<number>
  [Symbol.asyncDispose](): Promise<void>
}

type Message = { readonly apiUrl: string; readonly token: string } | { readonly calls: number }

/** Each answer takes `delayMs` longer than it has to, as if it came from far away. */
export async function startFleet(repositories: number, delayMs: number): Promise<Fleet> {
  const args = [String(repositories), String(delayMs)]
  const child = fork(join(import.meta.dirname, 'fleet-process.ts'), args, { execArgv: [] })
  // One question at a time: the next message is its answer.
  const hear = async (): Promise<Message> => {
    const heard = new AbortController()
    const { signal } = heard
    const ended = once(child, 'exit', { signal }).then(() => {
      throw new Error('the emulated GitHub ended')
    })
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [Message]
    heard.abort()
    await ended.catch(() => {})
    return message
  }
  const started = await hear()
  if (!('apiUrl' in started)) throw new Error('the emulated GitHub did not say where it is')
  return {
    ...started,
    async calls() {
      child.send('calls')
      const answer = await hear()
      if (!('calls' in answer)) throw new Error('the emulated GitHub did not say its calls')
      return answer.calls
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
