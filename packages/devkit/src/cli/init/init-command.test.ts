import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createMemoryWorkspace, type MemoryWorkspace } from '../../testing/memory-workspace.ts'
import { initCommand } from './init-command.ts'
import { TEMPLATE_NAMES, TEMPLATES } from './templates.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

async function init(workspace: MemoryWorkspace, inputs: Readonly<Record<string, string>> = {}) {
  const face = fakeFace('cli', { commit: COMMIT, tier3: 'acme/tier3', ...inputs })
  const wired = wire(initCommand, async () => ok({ files: workspace.source, sink: workspace.sink }))
  const exitCode = await runWired(wired, face, { workspace: '/memory', temp: '/memory', unique: 'u' })
  const json = parseJson(face.reports[0] ?? '')
  const report = json.ok && isJsonObject(json.value) ? json.value : {}
  return { exitCode, report, files: workspace.contents() }
}

const project = (files: Readonly<Record<string, string>>): MemoryWorkspace => {
  const workspace = createMemoryWorkspace()
  for (const [path, text] of Object.entries(files)) workspace.put(path, text)
  return workspace
}

describe('init', () => {
  it.each([
    { files: { 'package.json': '{"name":"@acme/tool_box"}' }, template: 'node', name: 'tool-box' },
    {
      files: { 'Cargo.toml': '[package]\nname = "tool"\n', 'package.json': '{}' },
      template: 'rust',
      name: 'tool',
    },
    { files: { 'go.mod': 'module example.com/acme/tool/v2\n\ngo 1.24\n' }, template: 'go', name: 'tool' },
    { files: { 'pyproject.toml': '[project]\nname = "tool"\n' }, template: 'python', name: 'tool' },
    { files: { Dockerfile: 'FROM scratch\n' }, template: 'container', name: 'app' },
    { files: { Makefile: 'all:\n' }, template: 'any', name: 'app' },
    { files: { 'package.json': '{"name":"; rm -rf /"}' }, template: 'node', name: 'app' },
    { files: { 'go.mod': 'module $(id)\n' }, template: 'go', name: 'app' },
    { files: { 'Cargo.toml': 'not toml' }, template: 'rust', name: 'app' },
  ])('finds $template for $files', async ({ files, template, name }) => {
    const done = await init(project(files))
    expect([done.exitCode, done.report['body']]).toEqual([0, expect.objectContaining({ template })])
    const build = done.files['.github/actions/release-build/action.yml'] ?? ''
    expect(build).not.toContain('rm -rf /\n')
    // Builds whose files carry a name carry this one, and no other.
    const names = [...build.matchAll(/(\w[\w-]*)-\$/g)].map(([, found]) => found)
    expect(
      names.filter((found) => ['app', 'tool', 'tool-box'].includes(found ?? '') && found !== name),
    ).toEqual([])
  })

  it.each(TEMPLATE_NAMES)('leaves nothing open in %s', async (template) => {
    const done = await init(project({ 'package.json': '{"name":"tool"}' }), {
      template,
      'default-branch': 'trunk',
    })
    expect(done.exitCode).toBe(0)
    const { 'package.json': _, ...written } = done.files
    const texts = Object.values(written)
    expect(Object.keys(written)).toContain(TEMPLATES[template].path)
    for (const [path, text] of Object.entries(written)) {
      expect(Object.keys(parse(text) as object)).toContain(path === 'tier3.policy.yml' ? 'version' : 'name')
      expect(text).not.toMatch(/<commit>|\$default-branch|\$cron/)
      expect(text).not.toContain(`${OWN_REPOSITORY}/`)
    }
    expect(/acme\/tier3\/\S+@0123456789abcdef/.test(texts.join(''))).toBe(template !== 'scorecard')
    const { permissions } = done.report['body'] as {
      readonly permissions: readonly { readonly why: string }[]
    }
    expect(permissions.length).toBeGreaterThan(0)
    expect(permissions.map(({ why }) => why)).not.toContain('see the comment in the file')
  })

  it('writes the same bytes again, and says that nothing was to do', async () => {
    const workspace = project({ 'go.mod': 'module x/tool\n' })
    const { files } = await init(workspace)
    const again = await init(workspace)
    expect(again.files).toEqual(files)
    expect(again.report).toMatchObject({
      exitCode: 0,
      body: { files: [{ state: 'same' }, { state: 'same' }] },
    })
  })

  it('keeps a branch a text', async () => {
    const done = await init(project({}), { template: 'scorecard', 'default-branch': '1.0' })
    expect(parse(done.files['.github/workflows/scorecard.yml'] ?? '')).toMatchObject({
      on: { push: { branches: ['1.0'] } },
    })
  })

  it.each([
    '.github/workflows/release.yml',
    '.github/workflows/release.yaml',
    '.github/actions/release-build/action.yaml',
  ])('replaces nothing, and puts nothing beside it: %s stops everything', async (path) => {
    const workspace = project({ 'go.mod': 'module x/tool\n', [path]: 'name: mine\n' })
    const before = workspace.contents()
    const done = await init(workspace)
    expect([done.exitCode, done.files]).toEqual([2, before])
    expect(JSON.stringify(done.report['problems'])).toContain('input/conflict')
  })

  it.each([
    { commit: 'v1' },
    { commit: COMMIT.slice(0, 12) },
    { tier3: 'nothing' },
    { name: 'a b' },
    { 'default-branch': 'a\nb' },
  ])('refuses %o', async (inputs) => {
    const done = await init(project({ Makefile: '' }), inputs)
    expect([done.exitCode, Object.keys(done.files)]).toEqual([2, ['Makefile']])
  })
})
