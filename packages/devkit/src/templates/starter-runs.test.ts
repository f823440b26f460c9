import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired as drift } from '@tier3/action-ruleset-drift/wire'
import { wired as gate } from '@tier3/action-tag-gate/wire'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '@tier3/model/json'
import { runAction, type Ended } from '../actions-tests/action-run.fixture.ts'
import { makeFolder, type Folder } from '../actions-tests/release-stage.fixture.ts'
import { ROOT } from '../gen/project.ts'
import { PRESET_FILES } from '../gen/ruleset-presets.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'

const TEMPLATES = join(ROOT, 'workflows-templates')
type Texts = Readonly<Record<string, string>>

/** Inputs of our step in a job of a template, its expressions replaced by the values of this run. */
function inputsOf(file: string, job: string, action: string, values: Texts): Texts {
  const { jobs } = parse(readFileSync(join(TEMPLATES, file), 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
  }
  const found = jobs[job]?.steps.find(({ uses }) => uses?.includes(`/actions/${action}@`))
  if (found === undefined) throw new Error(`${file} does not use ${action} in ${job}`)
  const given = Object.entries(found.with ?? {})
  return Object.fromEntries(
    given.map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_, path: string) => {
        const text = values[path]
        if (text === undefined) throw new Error(`there is no value of ${path}`)
        return text
      }),
    ]),
  )
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

let github: EmulatedGitHub
let repository: SeededRepository
beforeEach(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo', name: 'app' })
})
afterEach(() => github.close())

const presetBodies = (): readonly RulesetRequest[] =>
  PRESET_FILES.release.map(
    (file) =>
      JSON.parse(readFileSync(join(TEMPLATES, 'rulesets', file), 'utf8')) as JsonObject & RulesetRequest,
  )

/** A checkout with the preset files declared. */
function declare({ workspace }: Folder): void {
  const target = join(workspace, '.github', 'rulesets')
  mkdirSync(target, { recursive: true })
  for (const file of PRESET_FILES.release) cpSync(join(TEMPLATES, 'rulesets', file), join(target, file))
}

/** Runs a step as a job of the repository would, with the permissions that the template grants. */
async function step(
  wired: typeof drift | typeof gate,
  folder: Folder,
  inputs: Texts,
  permissions: { readonly issues?: 'write' } = {},
): Promise<Ended> {
  const job = github.startJob({
    repository,
    workflowRef: 'octo/app/.github/workflows/check.yml@refs/heads/main',
    ref: 'refs/tags/v1.0.0',
    sha: repository.head,
    eventName: 'push',
    permissions: { contents: 'read', ...permissions },
  })
  const options = {
    ...folder,
    inputs: { token: job.token, repository: 'octo/app', ...inputs },
    variables: job.env,
  }
  return wired === drift ? runAction(drift, options) : runAction(gate, options)
}

describe('starter workflows', () => {
  it('ruleset-drift.yml keeps an issue while something differs, and closes it', async () => {
    using folder = makeFolder()
    declare(folder)
    const inputs = inputsOf('ruleset-drift.yml', 'drift', 'ruleset-drift', {})
    const run = () => step(drift, folder, inputs, { issues: 'write' })
    const [branch, tags, creation] = presetBodies()
    for (const body of [branch, creation]) if (body !== undefined) repository.ruleset(body)
    const before = await run()
    expect([before.exitCode, before.outputs['verdict']]).toEqual([1, 'weakened'])
    expect(repository.state.issues).toMatchObject([{ state: 'open' }])
    if (tags !== undefined) repository.ruleset(tags)
    const after = await run()
    expect([after.exitCode, after.outputs['verdict']]).toEqual([0, 'in-sync'])
    expect(repository.state.issues).toMatchObject([{ state: 'closed' }])
  })

  it('ruleset-drift-fleet.yml judges every repository once, and the last job all of them', async () => {
    using folder = makeFolder()
    declare(folder)
    const others = Array.from({ length: 11 }, (_, index) =>
      github.createRepository({ owner: 'octo', name: `app-${index}` }),
    )
    for (const one of [repository, ...others]) for (const body of presetBodies()) one.ruleset(body)
    const token = github.tokenFor({ repository, reach: 'organization', permissions: { contents: 'read' } })
    const file = 'ruleset-drift-fleet.yml'
    for (let shard = 1; shard <= 8; shard++) {
      const values = {
        'matrix.shard': String(shard),
        'github.repository_owner': 'octo',
        'secrets.RULESET_TOKEN': token,
      }
      const inputs = inputsOf(file, 'check', 'ruleset-drift', values)
      await step(drift, folder, { ...inputs, 'report-path': `drift/${inputs['report-path'] ?? ''}` })
    }
    const merge = () => step(drift, folder, inputsOf(file, 'merge', 'ruleset-drift', {}), { issues: 'write' })
    const merged = await merge()
    expect([merged.exitCode, merged.outputs['verdict'], merged.outputs['repositories']]).toEqual([
      0,
      'in-sync',
      '12',
    ])
  })

  it('tag-gate.yml lets a tag pass that the preset protects, and no other', async () => {
    using folder = makeFolder()
    const inputs = inputsOf('tag-gate.yml', 'gate', 'tag-gate', {})
    expect((await step(gate, folder, inputs)).outputs['verdict']).toBe('unprotected')
    for (const body of presetBodies()) repository.ruleset(body)
    expect((await step(gate, folder, inputs)).outputs['verdict']).toBe('protected')
  })
})
