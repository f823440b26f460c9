import { quoted } from '@tier3/model/display'
import type { LocatedJson } from '@tier3/model/located-json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Denial } from '../demand.ts'
import { defaultIssuer } from '../policy-inputs.ts'
import { decodePolicyFile, type PolicyFile } from './decode-policy.ts'
import {
  rulesOf,
  type NormalPolicy,
  type PolicyLayer,
  type PolicyOverride,
  type PolicyRule,
  type PolicyWaiver,
} from './normal-policy.ts'
import { POLICY_PRESETS, PRESET_PREFIX, presetDocument } from './presets.ts'

/** Reads one local file as a document; asked for paths as they come from the path of the policy. */
export type ReadPolicyDocument = (path: string) => Promise<Result<LocatedJson, readonly Problem[]>>

/** Files one may extend another through; more is a mistake, or meant to exhaust. */
const DEPTH = 10
const FILES = 50

/**
 * Reads a policy with everything that it extends into its normal form. Circles, a file too many, an override of what is not
 * there and files that disagree about whom to believe are problems, each with its line.
 */
export async function resolvePolicy(
  path: string,
  read: ReadPolicyDocument,
  { server = 'https://github.com' }: { readonly server?: string } = {},
): Promise<Result<NormalPolicy, readonly Problem[]>> {
  const gathered: Gathered = {
    read,
    problems: [],
    files: [],
    overrides: [],
    denied: [],
    waivers: [],
    steps: 0,
  }
  const layer = await readLayer(gathered, path, [], undefined)
  checkTrust(gathered)
  if (layer === undefined || gathered.problems.length > 0) return failed(gathered.problems)
  const { files } = gathered
  const host = files.find((file) => file.server !== undefined)?.server ?? server
  return ok({
    trustDomain: files.find((file) => file.trustDomain !== undefined)?.trustDomain ?? 'public-good',
    issuers: files.find((file) => file.issuers !== undefined)?.issuers ?? [defaultIssuer(host)],
    server: host,
    // A key that counts in place of a workflow takes demands back, which only the file itself may: a base adds alone.
    keySignedTypes: files[0]?.keySignedTypes ?? [],
    layer,
    denied: gathered.denied,
    waivers: gathered.waivers,
    overrides: gathered.overrides,
  })
}

interface Gathered {
  readonly read: ReadPolicyDocument
  readonly problems: Problem[]
  readonly files: PolicyFile[]
  readonly overrides: PolicyOverride[]
  readonly denied: Denial[]
  readonly waivers: PolicyWaiver[]
  /** How often a file was extended; one that is reached on many ways counts as often. */
  steps: number
}

type From = { readonly file: string; readonly line: number } | undefined

async function readLayer(
  gathered: Gathered,
  path: string,
  through: readonly string[],
  from: From,
): Promise<PolicyLayer | undefined> {
  const { problems, files } = gathered
  if (through.includes(path) || through.length >= DEPTH || gathered.steps++ >= FILES) {
    problems.push(tooFar(path, through, from))
    return undefined
  }
  const document = await documentOf(gathered, path, from)
  const decoded = document === undefined ? undefined : decodePolicyFile(document)
  if (decoded === undefined) return undefined
  if (!decoded.ok) {
    problems.push(...decoded.problem)
    return undefined
  }
  const file = decoded.value
  // A diamond is no circle: what two files extend counts once.
  if (!files.some((known) => known.file === file.file)) {
    files.push(file)
    gathered.denied.push(...file.denied)
    gathered.waivers.push(...file.waivers)
    gathered.overrides.push(...file.overrides)
  }
  const below: PolicyLayer[] = []
  for (const { name, line } of file.extends) {
    const at = { file: file.file, line }
    const target = targetOf(path, name)
    if (target === undefined) problems.push(outside(name, at))
    const layer = target && (await readLayer(gathered, target, [...through, path], at))
    if (layer) below.push(layer)
  }
  const preset = path.startsWith(PRESET_PREFIX)
  const whole: PolicyLayer = {
    file: file.file,
    unlisted: file.unlisted,
    rules: preset ? file.rules.map(ofPreset) : file.rules,
    extends: below,
    partial: preset,
  }
  return overridden(whole, file, problems)
}

/** A rule without a place in any file, for everything, which lists nothing. */
function ofPreset({ types, level, ...rule }: PolicyRule): PolicyRule {
  return {
    ...rule,
    lists: false,
    types: types.map(({ field, type: { anyOf, atLeast } }) => ({ field, type: { anyOf, atLeast } })),
    ...(level === undefined
      ? {}
      : { level: { atLeast: level.atLeast, ...(level.builders && { builders: level.builders }) } }),
  }
}

async function documentOf(gathered: Gathered, path: string, from: From): Promise<LocatedJson | undefined> {
  if (path.startsWith(PRESET_PREFIX)) {
    const preset = presetDocument(path)
    if (preset === undefined) gathered.problems.push(unknownPreset(path, from))
    return preset
  }
  const read = await gathered.read(path)
  if (read.ok) return read.value
  gathered.problems.push(
    ...read.problem.map((one) => (one.at === undefined && from ? { ...one, at: from } : one)),
  )
  return undefined
}

/** Where a name in `extends` leads, from the folder of the file that has it; undefined where it leaves the tree. */
export function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith(PRESET_PREFIX)) return name
  if (name.startsWith('/') || name.includes('\\') || path.startsWith(PRESET_PREFIX)) return undefined
  const root = path.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of [...path.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return `${root}${parts.join('/')}`
}

/** Takes back in the layers below what the file overrides. */
function overridden(layer: PolicyLayer, file: PolicyFile, problems: Problem[]): PolicyLayer {
  const extended = layer.extends.flatMap(rulesOf)
  for (const { rule, place } of file.overrides) {
    const files = new Set(extended.flatMap((one) => (one.id === rule ? [one.place.file] : [])))
    if (files.size === 1) continue
    problems.push(
      malformed(
        place,
        files.size === 0
          ? `no rule of what it extends has the id ${quoted(rule)}`
          : `rules of ${[...files].map((one) => quoted(one)).join(' and ')} have the id ${quoted(rule)}`,
        'only one rule of what is extended can be overridden',
      ),
    )
  }
  return file.overrides.length === 0
    ? layer
    : { ...layer, extends: layer.extends.map((below) => withOverrides(below, file.overrides)) }
}

const withOverrides = (layer: PolicyLayer, overrides: readonly PolicyOverride[]): PolicyLayer => ({
  ...layer,
  rules: layer.rules.map((rule) => withoutFields(rule, overrides)),
  extends: layer.extends.map((below) => withOverrides(below, overrides)),
})

function withoutFields(rule: PolicyRule, overrides: readonly PolicyOverride[]): PolicyRule {
  const fields = overrides.flatMap((one) => (one.rule === rule.id ? one.fields : []))
  return { ...rule, overridden: [...new Set([...rule.overridden, ...fields])] }
}

/** Whom to believe is one question with one answer: a file must not bring its own judge. */
function checkTrust({ files, problems }: Gathered): void {
  for (const key of ['trustDomain', 'server', 'issuers', 'keySignedTypes'] as const) {
    const stated = files.filter((file) => file[key] !== undefined)
    const other = stated.find((file) => JSON.stringify(file[key]) !== JSON.stringify(stated[0]?.[key]))
    if (other !== undefined)
      problems.push(
        malformed(
          { file: other.file, line: 1 },
          `it states another ${WORDS[key]} than ${quoted(stated[0]?.file ?? '')}`,
          'all files of a policy must state the same',
        ),
      )
  }
}

const WORDS = {
  trustDomain: 'trust-domain',
  server: 'server',
  issuers: 'list of issuers',
  keySignedTypes: 'list of key-signed-types',
} as const

const malformed = (
  at: { readonly file: string; readonly line: number },
  current: string,
  desired: string,
): Problem =>
  problem('input/policy-malformed', {
    attempted: `read the policy ${quoted(at.file)}`,
    current,
    desired,
    at: { file: at.file, line: at.line },
  })

const unknownPreset = (path: string, from: From): Problem =>
  malformed(
    from ?? { file: path, line: 1 },
    `there is no preset ${quoted(path.slice(PRESET_PREFIX.length))}`,
    `it must be one of ${Object.keys(POLICY_PRESETS).join(', ')}`,
  )

const tooFar = (path: string, through: readonly string[], from: From): Problem =>
  problem('input/policy-cycle', {
    attempted: `extend ${quoted(path)}`,
    current: through.includes(path)
      ? [...through.slice(through.indexOf(path)), path].map((one) => quoted(one)).join(' extends ')
      : `there are more than ${DEPTH} files one above the other, or ${FILES} in all`,
    desired: 'policies extend each other in one direction, and not without end',
    ...(from === undefined ? {} : { at: from }),
  })

const outside = (name: string, at: { readonly file: string; readonly line: number }): Problem =>
  problem('input/path-escape', {
    attempted: `extend ${quoted(name)}`,
    current: 'it is an absolute path, or leads out of the folder that policies are read from',
    desired: 'it must be a path relative to the file that extends it',
    at,
  })
