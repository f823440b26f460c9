import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exampleFindings } from '../docs-check/workflow-examples.ts'
import { flatInputs } from '../gen/flat-inputs.ts'
import { loadProject, ROOT } from '../gen/project.ts'

const FOLDER = join(ROOT, 'workflows-templates')
const { specs, slug } = await loadProject(ROOT)
const templates = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly 'runs-on': string
  readonly 'timeout-minutes': number
  readonly permissions: Readonly<Record<string, string>>
  readonly needs?: string | readonly string[]
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, Job>>
}
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow
const stepsOf = (name: string): readonly Step[] =>
  Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps)

/** Our own steps with their specs. */
const ownSteps = templates.flatMap((name) =>
  stepsOf(name).flatMap((step) => {
    const spec = specs.find((one) => step.uses?.startsWith(`${slug}/actions/${one.name}@`))
    return spec === undefined ? [] : [{ name, action: spec.name, spec, given: step.with ?? {} }]
  }),
)

/** Lines `uses: <action>@<commit> # <version>` of our documents: what a reviewer has looked at before. */
const known = new Set(
  ['README.md', 'actions/sbom/README.md', 'actions/verify/README.md'].flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/uses: (\S+@[0-9a-f]{40} # \S+)/g)].map(
      ([, line = '']) => line,
    ),
  ),
)

describe('workflow templates', () => {
  it('are there, each with what GitHub shows of it', () => {
    expect(templates).toEqual(
      expect.arrayContaining(['ruleset-drift-fleet.yml', 'ruleset-drift.yml', 'tag-gate.yml']),
    )
    for (const name of templates) {
      const properties: unknown = JSON.parse(textOf(name.replace(/\.yml$/, '.properties.json')))
      expect(properties).toEqual({
        name: expect.any(String),
        description: expect.any(String),
        iconName: expect.stringMatching(/^octicon [a-z-]+$/),
        categories: expect.arrayContaining([expect.any(String)]),
      })
    }
  })

  it.each(templates)(
    '%s is pinned, has the inputs and permissions it needs, and no expression in a script',
    (name) => {
      expect(exampleFindings(specs, slug, textOf(name))).toEqual([])
    },
  )

  it.each(templates)('%s uses no action of others that our documents do not use', (name) => {
    const lines = [...textOf(name).matchAll(/uses: (\S+@[0-9a-f]{40} # \S+)/g)].map(([, line = '']) => line)
    expect(lines.filter((line) => !known.has(line))).toEqual([])
  })

  it.each(templates)('%s grants nothing by default, ends in time and does not run twice at once', (name) => {
    const { permissions, concurrency, jobs, on } = workflowOf(name)
    expect(permissions).toEqual({})
    expect(concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': false })
    expect(Object.keys(on)).not.toContain('pull_request_target')
    for (const job of Object.values(jobs)) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.04$/)
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(Object.values(job.permissions).every((level) => ['read', 'write'].includes(level))).toBe(true)
    }
  })

  it.each(templates)('%s leaves no token in the checkout', (name) => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with).toEqual({ 'persist-credentials': false })
  })

  it.each(ownSteps)('$name gives $action inputs that it takes', ({ spec, given }) => {
    expect(Object.keys(given).filter((input) => !inputNames(spec).includes(input))).toEqual([])
    const parsed = parseInputs(spec, (input) => filled(given[input]))
    expect(parsed.ok ? [] : parsed.problem.map(({ current }) => current)).toEqual([])
  })

  it('the matrix of the fleet has the parts that its shards are counted by', () => {
    const { check, merge } = workflowOf('ruleset-drift-fleet.yml').jobs
    const shards = check?.strategy?.matrix['shard'] ?? []
    const step = check?.steps.find(({ with: given }) => given?.['shard'] !== undefined)
    expect(shards).toEqual(Array.from({ length: shards.length }, (_, index) => index + 1))
    expect(step?.with?.['shard']).toBe(`\${{ matrix.shard }}/${shards.length}`)
    expect(merge?.needs).toBe('check')
  })
})

const inputNames = (spec: (typeof specs)[number]): readonly string[] =>
  flatInputs(spec).map(({ name }) => name)

/** An input as a runner hands it over, with a plain value for each expression. */
function filled(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replaceAll(/\$\{\{[^}]*\}\}/g, '1')
}
