import { rulesetDrift } from '@tier3/action-ruleset-drift/ruleset-drift'
import { wired } from '@tier3/action-ruleset-drift/wire'
import { createCallBudget } from '@tier3/github/call-budget'
import { createRestClient } from '@tier3/github/rest-client'
import { createRulesetSource } from '@tier3/github/ruleset-source'
import { createTrackingIssue } from '@tier3/github/tracking-issue'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { renderSummary } from '@tier3/runner/run/summary'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import type { Permissions } from '../github/permissions.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import type { EmulatedGitHub } from '../github/server.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

type Texts = Readonly<Record<string, string>>

export const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

/** A ruleset for the default branch as people write it, without what GitHub fills in. */
export const MAIN = {
  name: 'main-protection',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 2,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: false,
        require_last_push_approval: true,
        required_review_thread_resolution: true,
      },
    },
  ],
} satisfies RulesetRequest

export const TAGS = {
  name: 'Protect release tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
} satisfies RulesetRequest

/** Files as `declared` finds them by default. */
export const files = (...rulesets: readonly object[]): Texts =>
  Object.fromEntries(
    rulesets.map((body, index) => [`.github/rulesets/${index}.json`, `${JSON.stringify(body, null, 2)}\n`]),
  )

export const READ: Permissions = { contents: 'read' }
export const ADMIN: Permissions = { contents: 'read', administration: 'write' }

export interface DriftRun {
  readonly github: EmulatedGitHub
  readonly repository: SeededRepository
  readonly files?: Texts
  readonly inputs?: Texts
  readonly permissions?: Permissions
  readonly reach?: 'organization'
  /** The folder to run in, kept by the caller; a new one when absent. */
  readonly folder?: Folder
}

/** Runs the action against the emulated GitHub. Nobody waits: what would be slept is passed over. */
export async function runDrift(run: DriftRun): Promise<Ended> {
  const { github, repository, inputs = {}, permissions = READ, reach } = run
  const token = github.tokenFor({ repository, permissions, ...(reach === undefined ? {} : { reach }) })
  using own = run.folder === undefined ? makeFolder() : undefined
  const folder = run.folder ?? own
  if (folder === undefined) throw new Error('there is no folder')
  for (const [path, content] of Object.entries(run.files ?? {})) folder.put(path, content)
  return await runAction(impatient, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: { repository: repository.slug, token, ...inputs },
    variables: { GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: repository.slug },
  })
}

/** The wiring of the action, with clients that do not sleep. */
export const impatient = wire(rulesetDrift, ({ config, secrets, context }) => {
  const budget = createCallBudget(config['call-budget'])
  const access = {
    apiUrl: context.apiUrl,
    timeoutMs: 5000,
    sleep: async () => undefined,
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  }
  const { workspace } = context
  return Promise.resolve(
    ok({
      rulesets: createRulesetSource({ client: createRestClient({ ...access, budget }) }),
      artifacts: createArtifactSource({ workspace }),
      files: createFileSource({ workspace }),
      sink: createFileSink({ workspace, allow: [context.temp] }),
      issue:
        config['tracking-issue'] && config.repository !== undefined
          ? createTrackingIssue({
              client: createRestClient(access),
              repository: config.repository,
              label: 'ruleset-drift',
              check: 'ruleset-drift',
            })
          : undefined,
      markdown: (summary) => renderSummary('ruleset-drift', summary),
      calls: () => budget.used,
      sha256: sha256OfText,
    }),
  )
})

/** The action as it is wired. */
export const runWiredDrift = (folder: Folder, inputs: Texts, variables: Texts = {}): Promise<Ended> =>
  runAction(wired, { workspace: folder.workspace, temp: folder.temp, inputs, variables })

interface Body {
  readonly results: readonly {
    readonly subject: string
    readonly verdict: string
    readonly outcome: string
    readonly differences: readonly {
      readonly rule: string
      readonly direction: string
      readonly path: string
      readonly fails: boolean
      readonly words: string
      readonly at?: { readonly file: string; readonly line?: number }
    }[]
    readonly gaps: readonly { readonly code: string; readonly current: string }[]
    readonly losses: readonly string[]
    readonly rulesets: readonly { readonly name: string; readonly verdict: string }[]
    readonly inherited: readonly string[]
  }[]
  readonly missing: readonly { readonly code: string; readonly current: string }[]
  readonly calls: number
  readonly notes: readonly string[]
}

/** The body of the report, which `runAction` has held against its schema. */
export function bodyOf({ report, log }: Ended): Body {
  if (report.body === undefined) throw new Error(`there is no body: ${log}`)
  const body: object = report.body
  return body as Body
}

/** Differences of the first result, as `direction rule path`. */
export const shown = (ended: Ended): readonly string[] =>
  (bodyOf(ended).results[0]?.differences ?? []).map(({ direction, rule, path }) =>
    `${direction} ${rule} ${path}`.trim(),
  )

/** Exit code, verdict and differences in one value. */
export const outcomeOf = (ended: Ended) => ({
  exit: ended.exitCode,
  verdict: ended.outputs['verdict'],
  shown: shown(ended),
})
