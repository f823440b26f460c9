import { initCommand } from '../cli/init/init-command.ts'
import type { TemplateName } from '../cli/init/templates.ts'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import type { SeededRepository } from '../github/repository-seed.ts'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { startWorld, type ServedProject, type World, type WorldOptions } from '../workflow-runner/world.ts'
import { EXECUTABLES, sampleProject, type SampleFiles, type SampleKind } from './sample-projects.ts'

/** A repository that took tier3 in, and everything around it. */
export interface Stage extends AsyncDisposable {
  readonly world: World
  readonly tier3: ServedProject
  readonly app: SeededRepository
}

/** What `tier3 init` writes into a project, with targets that can be built here. */
export async function initialised(
  files: SampleFiles,
  template: TemplateName | 'auto',
  tier3: { readonly slug: string; readonly commit: string },
): Promise<SampleFiles> {
  const workspace = createMemoryWorkspace()
  for (const [path, text] of Object.entries(files)) workspace.put(path, text)
  const face = fakeFace('cli', { template, commit: tier3.commit, tier3: tier3.slug })
  const wired = wire(initCommand, async () => ok({ files: workspace.source, sink: workspace.sink }))
  const code = await runWired(wired, face, { workspace: '/memory', temp: '/memory', unique: 'u' })
  if (code !== 0) throw new Error(`init ended with ${code}`)
  return workspace.contents()
}

/** Rulesets that nobody can bypass: no tag of a release is moved or deleted. */
const PROTECTION = {
  name: 'release tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
} as const

export interface StageOptions {
  readonly kind?: SampleKind
  readonly template?: TemplateName | 'auto'
  readonly world?: WorldOptions
  readonly entries?: 'dist' | 'source'
  /** Changes to the files before they are committed. */
  readonly edit?: (files: Record<string, string>) => void
  readonly protect?: boolean
  readonly immutable?: boolean
}

/** `octo/app` with a protected tag `v1.2.3` on its default branch, ready to be released. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { kind = 'any', template = 'auto', protect = true, immutable = true } = options
  const world = await startWorld(options.world)
  const tier3 = await world.addTier3({ entries: options.entries ?? 'dist' })
  const files = { ...(await initialised(sampleProject(kind), template, tier3)) }
  // The build of this sample does not take in the README.
  replaceIn(files, RELEASE.workflow, 'sensitivity-path: README.md', 'sensitivity-path: greeting.txt')
  options.edit?.(files)
  const app = await world.addRepository({
    slug: 'octo/app',
    immutableReleases: immutable,
    files: Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        EXECUTABLES.includes(path) ? { bytes: content, mode: '100755' as const } : content,
      ]),
    ),
  })
  if (protect) app.ruleset(PROTECTION)
  app.tag('v1.2.3')
  return { world, tier3, app, [Symbol.asyncDispose]: () => world.close() }
}

/** Replaces a text in a file where it stands. */
export function replaceIn(files: Record<string, string>, path: string, from: string, to: string): void {
  const text = files[path]
  if (text !== undefined) files[path] = text.replaceAll(from, to)
}

export const RELEASE = {
  repository: 'octo/app',
  workflow: '.github/workflows/release.yml',
  ref: 'refs/tags/v1.2.3',
} as const
