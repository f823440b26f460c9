import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { problem, type Problem } from '@tier3/model/problem'
import type { RebuildStage } from '@tier3/model/rebuild-stage'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorText } from '../containment.ts'
import { buildOnce, type BuildSite } from './build-once.ts'
import { fileKey, rememberFiles, type KnownFiles } from './build-outputs.ts'
import { makePlace } from './build-place.ts'
import { writeDifference } from './difference-text.ts'
import { noGit } from './git-export.ts'
import { findInstalled } from '../installed-program.ts'
import { findMachine } from './machine-abilities.ts'
import { findSource } from './source-place.ts'

export interface RebuildStageOptions {
  /** Absolute path. */
  readonly workspace: string
  /** Folder of the checkout, relative to the workspace with `/`. */
  readonly folder: string
  /** Whether the repository may begin above the workspace. */
  readonly above?: boolean
  readonly temporary: string
  /** PATH of the builds, and where programs are looked for; that of this process when missing. */
  readonly path?: string
  /** Gets each line that a build prints. */
  readonly say: (line: string) => void
  /** Least milliseconds between the starts of two builds: a time of two seconds' precision (zip) must differ. */
  readonly apart?: number
}

type Open = Pick<BuildSite, 'machine' | 'place' | 'programs' | 'source'>

/** Builds a commit of a checkout on this machine; see the port for what holds. */
export function createRebuildStage(options: RebuildStageOptions): RebuildStage {
  const path = options.path ?? process.env['PATH'] ?? ''
  const known: KnownFiles = new Map()
  let opened: Promise<Result<Open, Problem>> | undefined
  let lastStart = 0
  const open = (): Promise<Result<Open, Problem>> => (opened ??= openStage(options, path))
  return {
    async abilities() {
      const at = await open()
      return at.ok ? ok(at.value.machine.abilities) : at
    },
    async build(order) {
      const at = await open()
      if (!at.ok) return failed([at.problem])
      await wait(Math.max(0, lastStart + (options.apart ?? 2100) - Date.now()))
      lastStart = Date.now()
      rememberFiles(order.foreign, known, 'a file that ships')
      try {
        return await buildOnce(order, {
          ...at.value,
          workspace: options.workspace,
          path,
          known,
          say: options.say,
        })
      } catch (error) {
        return failed([unusable(order.id, errorText(error))])
      }
    },
    sameFiles: (left, right) => Promise.resolve(sameFiles(left, right)),
    async describeDifference(left, right, name) {
      const at = await open()
      if (!at.ok || at.value.machine.diffoscope === undefined) return undefined
      const scratch = join(at.value.place.root, 'scratch')
      mkdirSync(scratch, { recursive: true })
      const { logs } = at.value.place
      return writeDifference(at.value.machine.diffoscope, [left, right], {
        folder: logs,
        scratch,
        name,
        path,
      })
    },
    async close() {
      const at = await opened
      if (at?.ok === true) at.value.place.remove()
    },
  }
}

async function openStage(options: RebuildStageOptions, path: string): Promise<Result<Open, Problem>> {
  const source = await findSource(options)
  if (!source.ok) return source
  const { outermost } = source.value
  const [git, bash] = [findInstalled('git', outermost, path), findInstalled('bash', outermost, path)]
  if (git === undefined || bash === undefined || process.platform === 'win32') return failed(noGit())
  try {
    const place = makePlace(options.temporary)
    const machine = await findMachine({ root: place.root, workspace: outermost, path, shell: bash })
    return ok({ place, machine, source: source.value, programs: { git, bash } })
  } catch (error) {
    return failed(unusable('all', errorText(error)))
  }
}

function sameFiles(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  const keys = new Map(left.flatMap((path) => keyed(path)))
  return right.flatMap((path) =>
    keyed(path).flatMap(([key]) => {
      const same = keys.get(key)
      return same === undefined ? [] : [[same, path] as const]
    }),
  )
}

function keyed(path: string): readonly (readonly [string, string])[] {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? [] : [[fileKey({ device: stats.dev, inode: stats.ino }), path]]
}

const unusable = (id: string, cause: string): Problem =>
  problem('environment/rebuild-unusable', {
    attempted: `make the build ${id}`,
    current: 'its private folder or its programs could not be used',
    desired: 'a build must start in a fresh folder, and everything of the one before must be gone',
    cause,
  })
