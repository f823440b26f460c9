import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { FOREIGN_ACTIONS, foreignAction } from './foreign-actions.ts'
import { SPOILT_RELEASE } from './cases/spoilt-release.ts'
import { lintProject, loadLintProject } from './lint-project.ts'
import { lintWorkflows, ruleFindings } from './lint-workflows.ts'
import { formatFinding } from './rule.ts'
import { HOSTED_LABELS } from './rules/hosted-runner.ts'

const project = await loadLintProject(ROOT)
const findings = await lintWorkflows(project)

describe('what we ship', () => {
  it('workflows, templates and actions are all looked at', () => {
    const roles = new Set(project.files.map(({ role }) => role))
    expect(roles).toEqual(new Set(['action', 'private', 'reusable', 'template', 'template-action']))
    expect(project.files.length).toBeGreaterThan(10)
    expect(project.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci-check.yml',
        'actions/sign/action.yml',
        'workflows-templates/tag-gate.yml',
      ]),
    )
  })

  it.each(project.files)('$path is clean', ({ path }) => {
    expect(findings.filter(({ file }) => file === path).map(formatFinding)).toEqual([])
  })

  it('the release workflow accepts the machines that we know to be hosted, and no other', () => {
    const text = project.read('.github/workflows/release.yml') ?? ''
    const labels = /HOSTED: '(\[[^']*\])'/.exec(text)?.[1] ?? '[]'
    expect((JSON.parse(labels) as readonly string[]).toSorted()).toEqual(HOSTED_LABELS.toSorted())
  })
})

describe('the release workflow, spoilt', () => {
  const path = '.github/workflows/release.yml'
  const text = project.read(path) ?? ''
  it.each(SPOILT_RELEASE)('with $name breaks $rule', ({ find, replace, rule }) => {
    const spoilt = text.replace(find, replace)
    expect(spoilt).not.toBe(text)
    const changed = lintProject({
      ...project,
      paths: project.files.map((file) => file.path),
      read: (place) => (place === path ? spoilt : project.read(place)),
    })
    const file = changed.files.find((one) => one.path === path)
    const before = findings.filter((one) => one.file === path && one.rule === rule).length
    const after = file === undefined ? [] : ruleFindings(file, changed).filter((one) => one.rule === rule)
    expect(after.length).toBeGreaterThan(before)
  })
})

/** Documents that show steps to copy. */
const DOCUMENTS = [
  '.',
  'docs',
  ...project.files.filter(({ role }) => role === 'action').map(({ path }) => dirname(path)),
]
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))

describe('what our documents show', () => {
  it.each(DOCUMENTS)('%s uses reviewed commits of actions of others, each with its version', (path) => {
    const lines = [...(project.read(path) ?? '').matchAll(/uses: ([\w./-]+)@([0-9a-f]{40})(?: # (\S+))?/g)]
    const foreign = lines.filter(([, name = '']) => !name.startsWith(`${project.slug}/`))
    const odd = foreign.filter(
      ([, name = '', commit = '', version]) =>
        version === undefined || foreignAction(`${name}@`)?.releases[commit] !== version,
    )
    expect(odd.map(([line]) => line)).toEqual([])
  })
})

describe('FOREIGN_ACTIONS', () => {
  it.each(FOREIGN_ACTIONS)(
    '$name has a commit for each version and declares what it needs once',
    (action) => {
      for (const [commit, version] of Object.entries(action.releases)) {
        expect(commit).toMatch(/^[0-9a-f]{40}$/)
        expect(version).toMatch(/^v\d+(?:\.\d+\.\d+)?$/)
      }
      expect(new Set(action.inputs).size).toBe(action.inputs.length)
      expect(action.inputs).toEqual(
        expect.arrayContaining([...(action.required ?? []), ...Object.keys(action.caches ?? {})]),
      )
    },
  )
})
