import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flatInputs } from '../gen/flat-inputs.ts'
import type { Spec } from '@tier3/runner/define/spec'
import { parse, parseDocument } from 'yaml'
import { ROOT } from '../gen/project.ts'

interface StepExample {
  readonly uses?: string
  readonly run?: string
  readonly with?: { readonly [input: string]: unknown } | null
}
type Grants = { readonly [scope: string]: string } | undefined
interface JobExample {
  readonly permissions?: Grants
  readonly steps?: readonly StepExample[]
}

/** What is wrong with a workflow, a part of one (`jobs:` or a list of steps), or with a file that is neither: nothing. */
export function exampleFindings(specs: readonly Spec[], slug: string, text: string): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: true })
  const broken = [...document.errors, ...document.warnings].map(({ message }) => message.split('\n')[0] ?? '')
  if (broken.length > 0) return broken
  const findings = [...text.matchAll(/^.*\buses:\s.*$/gm)].flatMap(([line]) => pinFindings(line, slug))
  const example: unknown = document.toJS()
  if (Array.isArray(example)) {
    const steps = example as readonly StepExample[]
    return [...findings, ...steps.flatMap((step) => stepFindings(specs, slug, step))]
  }
  const { jobs, permissions } = (example ?? {}) as {
    readonly jobs?: { readonly [name: string]: JobExample }
    readonly permissions?: Grants
  }
  for (const [name, job] of Object.entries(jobs ?? {})) {
    for (const step of job.steps ?? []) {
      const own = [
        ...stepFindings(specs, slug, step),
        ...grantFindings(specs, slug, step, job.permissions ?? permissions),
      ]
      findings.push(...own.map((finding) => `job "${name}": ${finding}`))
    }
  }
  return findings
}

/** Actions of others are pinned to a commit and say its version; ours stand at a commit, or at the place for one. */
function pinFindings(line: string, slug: string): readonly string[] {
  const uses = /uses:\s*(\S+)/.exec(line)?.[1] ?? ''
  // Of the same commit, or of the caller's checkout; which of them are allowed where is a rule of lint:workflows.
  if (/^(?:\$|\.)\//.test(uses)) return []
  const [name = '', ref = ''] = uses.split('@')
  const pinned = /^[0-9a-f]{40}$/.test(ref)
  if (name.startsWith(`${slug}/`)) return pinned || ref === '<commit>' ? [] : [`${uses} is not at a commit`]
  return pinned && /#\s*v\d+\.\d+\.\d+/.test(line)
    ? []
    : [`${uses} is not pinned to a commit with its version`]
}

function specOf(specs: readonly Spec[], slug: string, { uses = '' }: StepExample): Spec | undefined {
  const [name = ''] = uses.split('@')
  return specs.find((spec) => name === `${slug}/actions/${spec.name}`)
}

/** Composite actions have no spec; their inputs stand in their action.yml. */
function compositeFindings(slug: string, { uses = '', with: given }: StepExample): readonly string[] {
  if (!uses.startsWith(`${slug}/`)) return []
  const path = join(ROOT, uses.slice(slug.length + 1).split('@')[0] ?? '', 'action.yml')
  if (!existsSync(path)) return [`there is no ${uses}`]
  const { inputs = {} } = parse(readFileSync(path, 'utf8')) as {
    readonly inputs?: { readonly [name: string]: { readonly required?: boolean } }
  }
  const names = Object.keys(given ?? {})
  return [
    ...names.filter((name) => !(name in inputs)).map((name) => `${uses} has no input ${name}`),
    ...Object.entries(inputs)
      .filter(([name, { required }]) => required === true && !names.includes(name))
      .map(([name]) => `${uses} needs ${name}`),
  ]
}

function stepFindings(specs: readonly Spec[], slug: string, step: StepExample): readonly string[] {
  const { run = '' } = step
  // Text from a context would become part of the script.
  if (run.includes('${{')) return ['an expression stands inside of "run"']
  const spec = specOf(specs, slug, step)
  if (spec === undefined) return compositeFindings(slug, step)
  const inputs = flatInputs(spec)
  const given = Object.keys(step.with ?? {})
  const names = inputs.map(({ name }) => name)
  const unknown = given
    .filter((name) => !names.includes(name))
    .map((name) => `${spec.name} has no input ${name}`)
  const missing = inputs
    .filter(({ name, required }) => required && !given.includes(name))
    .map(({ name }) => `${spec.name} needs ${name}`)
  const groups = inputs.flatMap(({ name, group }) => {
    const others = group?.others.filter((other) => given.includes(other)) ?? []
    if (given.includes(name))
      return others.length > 0 ? [`${spec.name} takes one of ${name} and ${others[0]}`] : []
    return group?.required === true && others.length === 0
      ? [`${spec.name} needs ${name} or one of its group`]
      : []
  })
  return [...unknown, ...missing, ...groups]
}

const LEVELS = ['none', 'read', 'write']

function grantFindings(
  specs: readonly Spec[],
  slug: string,
  step: StepExample,
  grants: Grants,
): readonly string[] {
  const spec = specOf(specs, slug, step)
  return Object.entries(spec?.permissions ?? {}).flatMap(([scope, { level }]) => {
    // What goes to no store needs no permission for it.
    if (step.with?.['store'] === 'none' && scope === 'attestations') return []
    if (scope === 'id-token' && spec?.name === 'verify' && step.with?.['emit-vsa'] === undefined) return []
    if (scope === 'issues' && step.with?.['tracking-issue'] !== true) return []
    const granted = grants?.[scope] ?? 'none'
    return LEVELS.indexOf(granted) >= LEVELS.indexOf(level)
      ? []
      : [`${step.uses} needs the permission ${scope}: ${level}, and the job grants ${granted}`]
  })
}
