import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TemplateName } from '../cli/init/templates.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RunResult } from '../workflow-runner/result.ts'
import type { RunOptions } from '../workflow-runner/run-options.ts'
import { startWorld, type ServedProject, type World, type WorldOptions } from '../workflow-runner/world.ts'
import { initialised, RELEASE, replaceIn } from './release-run.fixture.ts'
import { EXECUTABLES, sampleProject, type SampleKind } from './sample-projects.ts'

/** What the steps of workflows run: the bundles, or what they are made from while those are behind. */
export const ENTRIES: 'dist' | 'source' = 'dist'

/** How long a release may take on a busy machine, in ms. */
export const LONG = 420_000

export const BUILD = '.github/actions/release-build/action.yml'

export interface TemplateOptions {
  readonly kind?: SampleKind
  /** What `tier3 init` is asked for, one after the other. */
  readonly templates?: readonly (TemplateName | 'auto')[]
  /** Changes to the files before they are committed; `pinned` puts the commit of tier3 in. */
  readonly edit?: (files: Record<string, string>, pinned: (text: string) => string) => void
  readonly world?: WorldOptions
  /** More repositories of others, before the run. */
  readonly others?: (world: World) => Promise<void>
}

/** A sample project with what `tier3 init` wrote into it, on the emulated GitHub, with a protected tag. */
export interface TemplateStage extends AsyncDisposable {
  readonly world: World
  readonly tier3: ServedProject
  readonly app: SeededRepository
  readonly files: Readonly<Record<string, string>>
}

const PROTECTED = {
  name: 'release tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
} as const

export async function startTemplates(options: TemplateOptions): Promise<TemplateStage> {
  const { kind = 'any', templates = ['auto'] } = options
  const world = await startWorld(options.world)
  try {
    const tier3 = await world.addTier3({ entries: ENTRIES })
    await options.others?.(world)
    const files: Record<string, string> = { ...sampleProject(kind) }
    for (const template of templates) Object.assign(files, await initialised(files, template, tier3))
    fit(kind, files)
    options.edit?.(files, (text) => world.pin(text))
    const app = await world.addRepository({
      slug: RELEASE.repository,
      immutableReleases: true,
      files: Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          EXECUTABLES.includes(path) ? { bytes: content, mode: '100755' as const } : content,
        ]),
      ),
    })
    app.ruleset(PROTECTED)
    app.tag('v1.2.3')
    return { world, tier3, app, files, [Symbol.asyncDispose]: () => world.close() }
  } catch (error) {
    await world.close()
    throw error
  }
}

/** One target that can be built on this machine in little time; all else is as `tier3 init` writes it. */
function fit(kind: SampleKind, files: Record<string, string>): void {
  if (kind === 'any')
    replaceIn(files, RELEASE.workflow, 'sensitivity-path: README.md', 'sensitivity-path: greeting.txt')
  if (kind === 'go') replaceIn(files, BUILD, GO_SYSTEMS, 'linux/amd64')
  if (kind === 'rust') replaceIn(files, RELEASE.workflow, RUST_TARGETS, RUST_TARGET)
}

export const GO_SYSTEMS = 'linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64'
export const RUST_TARGETS = `>-
        [{"name":"linux","runner":"ubuntu-24.04"},
        {"name":"macos","runner":"macos-15"},
        {"name":"windows","runner":"windows-2025"}]`
const RUST_TARGET = `'[{"name":"linux","runner":"ubuntu-24.04"}]'`

/** A run, and the receipt that its publication wrote. */
export interface Released {
  readonly run: RunResult
  readonly receipt: Receipt | undefined
}

export interface Receipt {
  readonly tag: string
  readonly commit: string
  readonly release: { readonly state: string; readonly immutable: boolean }
  readonly assets: readonly {
    readonly name: string
    readonly size: number
    readonly digest: { readonly sha256: string }
    readonly role: string
    readonly verifiedBy: readonly { readonly bundle: string; readonly proves: string }[]
  }[]
  readonly verification: { readonly readBack: string; readonly slsaBuildLevel: number }
}

/** Runs the release workflow of a stage on its tag. */
export async function releaseOf(
  { world }: TemplateStage,
  options: Partial<RunOptions> = {},
): Promise<Released> {
  let receipt: Receipt | undefined
  const run = await world.run({
    ...RELEASE,
    ...options,
    hooks: {
      ...options.hooks,
      afterStep({ job }, { outputs }) {
        const path = outputs['receipt-path']
        if (path !== undefined)
          receipt = JSON.parse(readFileSync(resolve(job.workspace, path), 'utf8')) as Receipt
      },
    },
  })
  return { run, receipt }
}
