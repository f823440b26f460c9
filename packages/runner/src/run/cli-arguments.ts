import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { COMMON_INPUTS } from '../define/common-inputs.ts'
import type { InputMap, Spec } from '../define/spec.ts'

export interface CliArguments {
  readonly inputs: ReadonlyMap<string, string>
  readonly json: boolean
  readonly help: boolean
}

/**
 * Reads `--name value`, `--name=value`, bare `--flag` for true-or-false inputs, and bare words as entries of `files`.
 * A list may be given by repeating its option. Unknown options and secrets in arguments are refused.
 */
export function parseCliArguments(
  spec: Spec,
  args: readonly string[],
): Result<CliArguments, readonly Problem[]> {
  const known = optionsOf(spec)
  const inputs = new Map<string, string>()
  const problems: Problem[] = []
  let json = false
  let help = false
  const add = (name: string, value: string): void => {
    const before = inputs.get(name)
    inputs.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--json') json = true
    else if (arg === '--help' || arg === '-h') help = true
    else if (!arg.startsWith('--')) {
      if (known.has('files')) add('files', arg)
      else problems.push(unknownProblem(spec, arg))
    } else {
      const equals = arg.indexOf('=')
      const name = arg.slice(2, equals < 0 ? undefined : equals)
      const kind = known.get(name)
      if (kind === undefined || kind === 'secret') problems.push(unknownProblem(spec, `--${name}`, kind))
      else if (equals >= 0) add(name, arg.slice(equals + 1))
      else if (kind === 'flag' && args[i + 1] !== 'true' && args[i + 1] !== 'false') add(name, 'true')
      else if (args[i + 1] === undefined) problems.push(valueProblem(name))
      else add(name, args[++i] ?? '')
    }
  }
  return problems.length > 0 ? failed(problems) : ok({ inputs, json, help })
}

type OptionKind = 'flag' | 'value' | 'secret'

/** Options of a spec by name; the members of a group are options of their own. */
export function optionsOf(spec: Spec): ReadonlyMap<string, OptionKind> {
  const options = new Map<string, OptionKind>()
  const all: InputMap = { ...spec.inputs, ...COMMON_INPUTS }
  for (const [name, input] of Object.entries(all)) {
    if (input.kind === 'secret') options.set(name, 'secret')
    else if (input.kind === 'input')
      options.set(name, input.codec.form.startsWith('`true`') ? 'flag' : 'value')
    else for (const member of Object.keys(input.members)) options.set(member, 'value')
  }
  return options
}

const unknownProblem = (spec: Spec, word: string, kind?: OptionKind): Problem =>
  problem('input/unknown', {
    attempted: `read the option ${quoted(word)}`,
    current:
      kind === 'secret'
        ? 'secrets are not taken from arguments, which every process can read'
        : `tier3 ${spec.name} has no such option`,
    desired: kind === 'secret' ? 'give it in the environment' : `see tier3 ${spec.name} --help`,
    ...(kind === 'secret'
      ? { fix: `Set the environment variable that \`tier3 ${spec.name} --help\` names.` }
      : {}),
  })

const valueProblem = (name: string): Problem =>
  problem('input/missing', {
    attempted: `read the option "--${name}"`,
    current: 'it has no value behind it',
    desired: `write --${name} <value>`,
  })
