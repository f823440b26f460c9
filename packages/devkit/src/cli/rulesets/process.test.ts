import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { JsonObject } from '@tier3/model/json'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runProgram } from '../../bundle/child-process.ts'
import { ROOT } from '../../gen/project.ts'
import type { SeededRepository } from '../../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../../github/server.ts'
import { body } from './run.fixture.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let folder: string
beforeAll(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'acme', name: 'app' })
  repository.ruleset(body('Main', ['deletion']) as Parameters<SeededRepository['ruleset']>[0])
  folder = await mkdtemp(join(tmpdir(), 'tier3-rulesets-'))
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

async function tier3(...words: readonly string[]) {
  const token = github.tokenFor({ repository, permissions: { contents: 'read', administration: 'write' } })
  const main = join(ROOT, 'packages', 'devkit', 'src', 'cli', 'main.ts')
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: github.apiUrl, GITHUB_TOKEN: token }
  const ended = await runProgram(process.execPath, [main, 'rulesets', ...words, '--json'], {
    cwd: folder,
    env,
  })
  expect(ended.stdout + ended.stderr).not.toContain(token)
  const report = JSON.parse(ended.stdout) as JsonObject & {
    readonly outputs: { readonly [name: string]: string }
  }
  return { status: ended.status, stderr: ended.stderr, report }
}

it('the commands as processes, on files and over HTTP: import, plan, apply, rollback', async () => {
  const here = ['--repository', 'acme/app']
  const imported = await tier3('import', ...here)
  expect([imported.status, imported.report['action']]).toEqual([0, 'rulesets import'])
  const file = join(folder, '.github', 'rulesets', 'branch-main.json')
  expect((await tier3('plan', ...here)).status).toBe(0)

  await writeFile(file, (await readFile(file, 'utf8')).replace('"deletion"', '"update"'))
  const planned = await tier3('plan', ...here)
  expect([planned.status, planned.report['title']]).toEqual([
    1,
    `1 step to take for acme/app, plan ${planned.report.outputs['digest']}`,
  ])
  const approved = ['--digest', planned.report.outputs['digest'] ?? '']
  const applied = await tier3('apply', '--plan', 'rulesets.plan.json', ...approved)
  expect([applied.status, applied.report['title']]).toEqual([0, '1 of 1 steps done and read back'])
  expect(await tier3('apply', '--plan', 'rulesets.plan.json', ...approved)).toMatchObject({
    status: 1,
    report: { problems: [{ code: 'policy/ruleset-changed' }] },
  })

  const saved = ['--pre-image', applied.report.outputs['pre-image-path'] ?? '']
  const back = await tier3('rollback', ...here, ...saved)
  expect(back.status).toBe(1)
  const returned = ['--apply', '--digest', back.report.outputs['digest'] ?? '']
  expect((await tier3('rollback', ...here, ...saved, ...returned)).status).toBe(0)
  expect(await tier3('rollback', ...here, '--ruleset', 'Main', '--list')).toMatchObject({
    status: 0,
    report: { body: { versions: [{}, {}, {}] } },
  })
}, 60_000)
