import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { detectTemplate, TEMPLATES } from '../cli/init/templates.ts'
import { flatInputs } from '../gen/flat-inputs.ts'
import { loadProject, ROOT } from '../gen/project.ts'

// Pins, permissions, time limits, checkouts and scripts are the rules of lint:workflows; what is here needs the specs.

const FOLDER = join(ROOT, 'workflows-templates')
const { specs, slug } = await loadProject(ROOT)
const templates = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow

const builds = readdirSync(join(FOLDER, 'release-build')).map((name) => `release-build/${name}/action.yml`)
const buildSteps = (name: string): readonly Step[] =>
  (parse(textOf(name)) as { readonly runs: { readonly steps: readonly Step[] } }).runs.steps

/** Our own steps with their specs. */
const ownSteps = [
  ...templates.map(
    (name) => [name, Object.values(workflowOf(name).jobs).flatMap(({ steps = [] }) => steps)] as const,
  ),
  ...builds.map((name) => [name, buildSteps(name)] as const),
].flatMap(([name, steps]) =>
  steps.flatMap((step) => {
    const spec = specs.find((one) => step.uses?.startsWith(`${slug}/actions/${one.name}@`))
    return spec === undefined ? [] : [{ name, action: spec.name, spec, given: step.with ?? {} }]
  }),
)

describe('workflow templates', () => {
  it.each(templates)('%s has the properties that GitHub shows, and no others', (name) => {
    const properties: unknown = JSON.parse(textOf(name.replace(/\.yml$/, '.properties.json')))
    const { filePatterns, ...others } = properties as { readonly filePatterns?: readonly string[] }
    expect(others).toEqual({
      name: expect.any(String),
      description: expect.any(String),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: expect.arrayContaining([expect.any(String)]),
    })
    for (const pattern of filePatterns ?? []) expect(pattern).toMatch(/^[A-Za-z.]+\$$/)
  })

  it.each(templates)('%s is offered for the files for which `tier3 init` takes it', (name) => {
    const { filePatterns = [] } = JSON.parse(textOf(name.replace(/\.yml$/, '.properties.json'))) as {
      readonly filePatterns?: readonly string[]
    }
    for (const pattern of filePatterns)
      expect(TEMPLATES[detectTemplate([pattern.slice(0, -1)])].file).toBe(name)
    const kinds = ['package.json', 'Cargo.toml', 'go.mod', 'pyproject.toml', 'Dockerfile', 'Containerfile']
    const taken = kinds.filter((file) => TEMPLATES[detectTemplate([file])].file === name)
    expect(filePatterns.map((pattern) => pattern.slice(0, -1)).toSorted()).toEqual(taken.toSorted())
  })

  it('every template that `tier3 init` knows is there, with the build that it needs', () => {
    const known = Object.values(TEMPLATES)
    expect(templates).toEqual(expect.arrayContaining(known.map(({ file }) => file)))
    const needed = known.flatMap(({ build = [] }) => build)
    expect(builds).toEqual(needed.map((build) => `release-build/${build}/action.yml`).toSorted())
  })

  it.each(ownSteps)('$name gives $action inputs that it takes', ({ spec, given }) => {
    const names = flatInputs(spec).map((input) => input.name)
    expect(Object.keys(given).filter((input) => !names.includes(input))).toEqual([])
    const parsed = parseInputs(spec, (input) => filled(given[input]))
    expect(parsed.ok ? [] : parsed.problem.map(({ current }) => current)).toEqual([])
  })

  it.each(templates)('%s gives our reusable workflows inputs that they take', (name) => {
    for (const { uses = '', with: given = {} } of Object.values(workflowOf(name).jobs)) {
      const [path = ''] = uses.startsWith(`${slug}/`) ? uses.slice(slug.length + 1).split('@') : []
      if (path === '') continue
      const called = parse(readFileSync(join(ROOT, path), 'utf8')) as {
        readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } }
      }
      expect(Object.keys(called.on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    }
  })

  it('the matrix of the fleet has the parts that its shards are counted by', () => {
    const { check, merge } = workflowOf('ruleset-drift-fleet.yml').jobs
    const shards = check?.strategy?.matrix['shard'] ?? []
    const step = check?.steps?.find(({ with: given }) => given?.['shard'] !== undefined)
    expect(shards).toEqual(Array.from({ length: shards.length }, (_, index) => index + 1))
    expect(step?.with?.['shard']).toBe(`\${{ matrix.shard }}/${shards.length}`)
    expect(merge?.needs).toBe('check')
  })
})

/** An input as a runner hands it over, with a plain value for each expression. */
function filled(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replaceAll(
    /\$\{\{[^}]*\}\}/g,
    (expression) => PLAIN.find(([part]) => expression.includes(part))?.[1] ?? '1',
  )
}

/** Values for expressions whose input takes more than any text. */
const PLAIN: readonly (readonly [part: string, value: string])[] = [
  ['github.repository }}', 'octo/app'],
  ['outputs.commit', '0123456789abcdef0123456789abcdef01234567'],
  ['outputs.prerelease', 'false'],
  ['outputs.version', '1.2.3'],
  ['outputs.tag', 'v1.2.3'],
]
