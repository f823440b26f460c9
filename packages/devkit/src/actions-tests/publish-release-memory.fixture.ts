import { createHash } from 'node:crypto'
import { publishRelease } from '@tier3/action-publish-release/publish-release'
import type { PublishPorts } from '@tier3/action-publish-release/ports'
import { withMark } from '@tier3/release/publication/run-mark'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { sha256OfText } from '@tier3/workspace/text-digest'
import {
  createMemoryPublication,
  type HeldRelease,
  type MemoryPublication,
} from '../testing/memory-publication.ts'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

export const COMMIT = 'a'.repeat(40)
export const TAG = 'v1.0.0'
export const PURPOSE = { repository: 'octo/app', tag: TAG, commit: COMMIT }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
export const CONTENTS: Readonly<Record<string, string>> = (() => {
  const artifacts = { 'app.tgz': 'the application', 'tool.zip': 'the tool', 'z.bin': 'last' }
  const lines = Object.entries(artifacts).map(([name, text]) => `${sha256(text)}  ${name}\n`)
  return { ...artifacts, SHA256SUMS: lines.join('') }
})()

/** A publication with the tag, as every run meets it. */
export function makePublication(): MemoryPublication {
  const memory = createMemoryPublication()
  memory.tags.set(TAG, COMMIT)
  return memory
}

/** A draft of an earlier run for the same tag and commit. */
export const ownDraft = (
  memory: MemoryPublication,
  assets: Readonly<Record<string, string>> = {},
): HeldRelease => memory.add(TAG, { draft: true, body: withMark('', PURPOSE), assets })

export const shapeOf = (memory: MemoryPublication) =>
  [...memory.held.values()].map(({ tag, draft, assets }) => ({
    tag,
    draft,
    assets: assets
      .map(({ name, state, bytes }) => `${name} ${state} ${Buffer.from(bytes).toString()}`)
      .toSorted(),
  }))

export const WHOLE = {
  tag: TAG,
  draft: false,
  assets: Object.entries(CONTENTS)
    .map(([name, text]) => `${name} uploaded ${text}`)
    .toSorted(),
}

/** Sees every call of a port that reaches the server: before it and after it was done. */
export type Watch = (call: number, name: string, moment: 'before' | 'after') => void | Promise<void>

/** The same port, watched. Methods are found by name, since ports are records of functions. */
function watched<P extends object>(
  port: P,
  group: string,
  tell: (name: string) => Promise<() => Promise<void>>,
): P {
  const entries = Object.entries(port).map(([name, method]: [string, unknown]) => {
    if (typeof method !== 'function') return [name, method]
    const call = async (...given: unknown[]): Promise<unknown> => {
      const after = await tell(`${group}.${name}`)
      const value: unknown = await Reflect.apply(method, port, given)
      await after()
      return value
    }
    return [name, call]
  })
  return Object.fromEntries(entries) as P
}

export interface MemoryRun {
  readonly watch?: Watch
  readonly inputs?: Readonly<Record<string, string>>
  readonly contents?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

/** Runs the action over a workspace and releases in memory; nothing waits. */
export async function runInMemory(
  memory: MemoryPublication,
  { watch, inputs = {}, contents = CONTENTS, variables = {} }: MemoryRun = {},
): Promise<Ended & { readonly files: Readonly<Record<string, string>>; readonly slept: readonly number[] }> {
  const workspace = createMemoryWorkspace()
  for (const [name, text] of Object.entries(contents)) workspace.put(`release/${name}`, text)
  const slept: number[] = []
  let calls = 0
  const tell = async (name: string): Promise<() => Promise<void>> => {
    const call = (calls += 1)
    await watch?.(call, name, 'before')
    return async () => watch?.(call, name, 'after')
  }
  const { releases, stranger, drafts, settings, tags } = memory.ports
  const ports: PublishPorts = {
    artifacts: workspace.artifacts,
    files: workspace.source,
    sink: workspace.sink,
    releases: watched(releases, 'releases', tell),
    stranger: watched(stranger, 'stranger', tell),
    drafts: watched(drafts, 'drafts', tell),
    settings: watched(settings, 'settings', tell),
    tags: watched(tags, 'tags', tell),
    verifier: { verify: () => Promise.resolve([]) },
    trustedRoot: { origin: 'memory', sha256: '0'.repeat(64) },
    clock: { now: () => new Date(Date.UTC(2026, 0, 1)) },
    sleep: async (milliseconds) => void slept.push(milliseconds),
    say: () => undefined,
    sha256: sha256OfText,
  }
  const wired = wire(publishRelease, () => Promise.resolve(ok(ports)))
  using folder = makeFolder()
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: {
      files: 'release/*',
      base: 'release',
      require: 'checksums',
      'receipt-path': 'receipt.json',
      ...inputs,
    },
    variables: {
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_REF: `refs/tags/${TAG}`,
      GITHUB_SHA: COMMIT,
      ...variables,
    },
  })
  return { ...ended, files: workspace.contents(), slept }
}

/** Stands for the end of the process. */
export class Killed extends Error {}
