import { tagGate } from '@tier3/action-tag-gate/tag-gate'
import type { JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createMemoryReleases, type MemoryReleases } from '../testing/memory-releases.ts'
import { createMemoryRulesets, type MemoryRulesets } from '../testing/memory-rulesets.ts'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

type Fields = { readonly [name: string]: JsonObject[string] | undefined }

function slug(text: string): RepoSlug {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

export const REPOSITORY = slug('octo/app')

/** A ruleset that protects the tags of releases; changes replace whole members, and undefined takes one away. */
export function tagRuleset(changes: Fields = {}): JsonObject {
  const members: Fields = {
    name: 'tags',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: [{ type: 'update' }, { type: 'deletion' }],
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

export const withRules = (...types: readonly string[]): Fields => ({ rules: types.map((type) => ({ type })) })

export const withRefs = (include: readonly string[], exclude: readonly string[] = []): Fields => ({
  conditions: { ref_name: { include, exclude } },
})

export const withActor = (type: string, id: number | null, mode = 'always'): Fields => ({
  bypass_actors: [{ actor_type: type, actor_id: id, bypass_mode: mode }],
})

/** What a run in memory meets. */
export interface MemoryRun {
  /** Rulesets of the repository. */
  readonly own?: readonly JsonObject[]
  /** Rulesets of its organization. */
  readonly above?: readonly JsonObject[]
  /** Tags that exist. */
  readonly tags?: readonly string[]
  readonly archived?: boolean
  /** Whether the token is one that is not shown who can bypass. */
  readonly hidden?: boolean
  readonly prepare?: (world: { readonly rulesets: MemoryRulesets; readonly releases: MemoryReleases }) => void
  readonly tagFault?: Problem
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly ref?: string
}

/** Runs the action over ports in memory. */
export async function runTagGate(
  run: MemoryRun,
): Promise<Ended & { readonly files: Record<string, string> }> {
  const rulesets = createMemoryRulesets({ repository: REPOSITORY, organization: 'octo' })
  const releases = createMemoryReleases()
  const workspace = createMemoryWorkspace()
  for (const [path, content] of Object.entries(run.files ?? {})) workspace.put(path, content)
  for (const body of run.own ?? []) rulesets.add({ repository: REPOSITORY }, body)
  for (const body of run.above ?? []) rulesets.add({ organization: 'octo' }, body)
  rulesets.addRepository({
    repository: REPOSITORY,
    id: 1,
    defaultBranch: 'main',
    visibility: 'public',
    archived: run.archived ?? false,
  })
  if (run.hidden === true) rulesets.demote()
  run.prepare?.({ rulesets, releases })
  const wired = wire(tagGate, () =>
    Promise.resolve(
      ok({
        rulesets: rulesets.source,
        releases: releases.source,
        tags: {
          exists: (tag: string) =>
            Promise.resolve(
              run.tagFault === undefined ? ok(run.tags?.includes(tag) === true) : failed(run.tagFault),
            ),
        },
        files: workspace.source,
        sink: workspace.sink,
      }),
    ),
  )
  using folder = makeFolder()
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: run.inputs ?? {},
    variables: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_REF: run.ref ?? 'refs/tags/v1.2.3' },
  })
  return { ...ended, files: { ...workspace.contents() } }
}
