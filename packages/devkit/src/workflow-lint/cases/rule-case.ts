import { lintProject, type LintProject, type Needs } from '../lint-project.ts'

/** A few files, and what one rule says about them: `file:line:column message`. */
export interface RuleCase {
  readonly rule: string
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly expected: readonly string[]
}

/** The repository of the cases. */
export const SLUG = 'acme/proofs'
export const CHECKOUT = 'actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1'

const DECLARED: ReadonlyMap<string, Needs> = new Map([
  ['sign', { 'id-token': 'write' }],
  ['attest', { 'id-token': 'write', attestations: 'write' }],
  ['ruleset-drift', { contents: 'read', issues: 'write' }],
])

/** Actions of ours that cases use. */
const ACTIONS: Readonly<Record<string, string>> = {
  'actions/sign/action.yml': manifest('sign', ['files'], ['bundles']),
  'actions/sign/README.md': '| `id-token` | write |',
  'actions/attest/action.yml': manifest('attest', ['files', 'store'], ['bundle']),
  'actions/attest/README.md': '| `id-token` | write |\n| `attestations` | write |',
  'actions/ruleset-drift/action.yml': manifest(
    'ruleset-drift',
    ['shard', 'merge-reports', 'tracking-issue'],
    ['verdict'],
  ),
  'actions/ruleset-drift/README.md': 'contents: read and issues: write',
}

function manifest(name: string, inputs: readonly string[], outputs: readonly string[]): string {
  const named = (names: readonly string[]): string =>
    names.map((one) => `  ${one}: { description: '' }\n`).join('')
  return `name: ${name}\ndescription: ''\ninputs:\n${named(inputs)}outputs:\n${named(outputs)}runs: { using: node24, main: x.js }\n`
}

/** The project of a case; what our own actions are made of stands beside its files. */
export function caseProject(files: Readonly<Record<string, string>>): LintProject {
  const all = { ...ACTIONS, ...files }
  return lintProject({ slug: SLUG, paths: Object.keys(all), read: (path) => all[path], declared: DECLARED })
}

export const TEMPLATE = 'workflows-templates/t.yml'
export const REUSABLE = '.github/workflows/r.yml'
export const PRIVATE = '.github/workflows/ci-p.yml'
export const COMPOSITE = 'actions/c/action.yml'
/** An action that is copied together with a template. */
export const COPIED = 'workflows-templates/b/action.yml'

/** A workflow with one job `a`, whose lines begin at line 7 and column 5. */
export const workflow = (job: readonly string[], on = 'push'): string =>
  `name: w
on: ${on}
permissions: {}
concurrency: { group: w, cancel-in-progress: false }
jobs:
  a:
${job.map((line) => `    ${line}\n`).join('')}`

/** A workflow with one job that has steps, whose lines begin at line 9 and column 7, and these permissions. */
export const steps = (lines: readonly string[], permissions = '{ contents: read }', on = 'push'): string =>
  workflow([`permissions: ${permissions}`, 'steps:', ...lines.map((line) => `  ${line}`)], on)

/** A composite action whose steps begin at line 9 and column 5. */
export const composite = (lines: readonly string[], output = 'x'): string =>
  `name: c
description: ''
inputs:
  given: { description: '' }
outputs: { made: { description: '', value: '${output}' } }

runs:
  using: composite
  steps:
${lines.map((line) => `    ${line}\n`).join('')}`
