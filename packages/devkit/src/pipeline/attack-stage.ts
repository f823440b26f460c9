import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import { startWorld, type ServedProject, type World, type WorldOptions } from '../workflow-runner/world.ts'
import { initialised, RELEASE, replaceIn } from './release-run.fixture.ts'
import { EXECUTABLES, sampleProject } from './sample-projects.ts'

/** Whether attacks meet the bundles or the sources of the actions. */
const ENTRIES: 'dist' | 'source' = 'dist'

export const TAG = 'v1.2.3'

/** No tag of a release is moved or deleted, by nobody. */
export const PROTECTION: RulesetRequest = {
  name: 'release tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
}

export interface Project {
  readonly slug: string
  /** A starter workflow in place of the one that calls the pipeline. */
  readonly workflow?: string
  /** Rebuilding takes time, and is not what most attacks are about. */
  readonly reproducible?: boolean
  /** Changes to the files before they are committed. */
  readonly edit?: (files: Record<string, string>) => void
  /** In place of a ruleset that protects every version tag. */
  readonly rulesets?: readonly RulesetRequest[]
  readonly immutable?: boolean
}

export interface AttackStage extends AsyncDisposable {
  readonly world: World
  readonly tier3: ServedProject
  /** A repository with a tag that is ready to be released. */
  add(project: Project): Promise<SeededRepository>
}

export async function startAttackStage(options: WorldOptions = {}): Promise<AttackStage> {
  const world = await startWorld(options)
  const tier3 = await world.addTier3({ entries: ENTRIES })
  return {
    world,
    tier3,
    async add({ slug, workflow, reproducible = false, edit, rulesets = [PROTECTION], immutable = true }) {
      const files = { ...(await initialised(sampleProject('any'), 'auto', tier3)) }
      replaceIn(files, RELEASE.workflow, 'sensitivity-path: README.md', 'sensitivity-path: greeting.txt')
      if (!reproducible) withInput(files, 'reproducible', 'off')
      if (workflow !== undefined) {
        const text = await readFile(join(ROOT, 'workflows-templates', workflow), 'utf8')
        files[RELEASE.workflow] = world.pin(text)
        files['Makefile'] = `dist:\n\tVERSION=1.2.3 ./release-build.sh dist\n.PHONY: dist\n`
      }
      edit?.(files)
      const app = await world.addRepository({
        slug,
        immutableReleases: immutable,
        files: Object.fromEntries(
          Object.entries(files).map(([path, content]) => [
            path,
            EXECUTABLES.includes(path) ? { bytes: content, mode: '100755' as const } : content,
          ]),
        ),
      })
      for (const ruleset of rulesets) app.ruleset(ruleset)
      app.tag(TAG)
      return app
    },
    [Symbol.asyncDispose]: () => world.close(),
  }
}

/** Gives the pipeline one more input, or another value of one that is given. */
export function withInput(files: Record<string, string>, name: string, value: string): void {
  const line = `      ${name}: '${value.replaceAll("'", "''")}'\n`
  const text = (files[RELEASE.workflow] ?? '').replace(new RegExp(`^      ${name}:.*\n`, 'm'), '')
  files[RELEASE.workflow] = text.replace('    with:\n', () => `    with:\n${line}`)
}

/** Puts other lines into the script that builds the sample; `$1` is the folder of the output. */
export function withBuild(files: Record<string, string>, ...lines: readonly string[]): void {
  files['release-build.sh'] = `${files['release-build.sh'] ?? ''}${lines.join('\n')}\n`
}
