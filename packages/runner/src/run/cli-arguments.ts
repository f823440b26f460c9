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
 * A list may be given by repeating its option. Unknown options and secrets in arguments are refused. Options stand before
 * the first bare word, and behind `--` nothing is an option: names that a shell put there must not become options.
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
  let bare = false
  let onlyBare = false
  const addBare = (word: string): void => {
    bare = true
    if (!known.has('files')) problems.push(unknownProblem(spec, word))
    else if (word === '' || word !== word.trim() || /[\r\n]/.test(word)) problems.push(bareProblem(word))
    else add('files', word)
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (onlyBare) addBare(arg)
    else if (bare && (arg.startsWith('--') || arg === '-h')) {
      problems.push(lateProblem(arg))
      // What follows may be the value of the option, which must not be taken for a file or be repeated.
      break
    } else if (arg === '--') onlyBare = true
    else if (arg === '--json') json = true
    else if (arg === '--help' || arg === '-h') help = true
    else if (!arg.startsWith('--')) addBare(arg)
    else {
      const equals = arg.indexOf('=')
      const name = arg.slice(2, equals < 0 ? undefined : equals)
      const kind = known.get(name)
      if (kind === undefined || kind === 'secret') {
        problems.push(unknownProblem(spec, `--${name}`, kind))
        // The secret itself, which no message may repeat.
        if (kind === 'secret' && equals < 0) i++
      } else if (equals >= 0) add(name, arg.slice(equals + 1))
      else if (kind === 'flag' && args[i + 1] !== 'true' && args[i + 1] !== 'false') add(name, 'true')
      else if (args[i + 1] === undefined) problems.push(valueProblem(name))
      else add(name, args[++i] ?? '')
    }
  }
  if (help && bare) problems.push(helpProblem())
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

const lateProblem = (word: string): Problem => {
  // What is behind the name may be a secret that was written in the wrong place.
  const name = word.split('=', 1)[0] ?? ''
  return problem('input/unknown', {
    attempted: `read the option ${quoted(name)}`,
    current:
      'it stands behind a file, where a shell may have put the name of a file that looks like an option',
    desired: 'options must stand before the files',
    fix: 'Write options before the files, or put `--` in front of the files.',
  })
}

/** Help ends well and does nothing: with files it would be a check that passed without looking at one. */
const helpProblem = (): Problem =>
  problem('input/unknown', {
    attempted: 'read the option "--help"',
    current: 'files stand behind it, so that it may be the name of a file too',
    desired: 'help must be asked for without files',
    fix: 'Leave the files out, or put `--` in front of the files.',
  })

const bareProblem = (word: string): Problem =>
  problem('input/malformed', {
    attempted: `read the pattern ${quoted(word)}`,
    current:
      word === ''
        ? 'it is empty'
        : 'it begins or ends with white space or has a line break, so that it would come to name another file',
    desired: 'each word must be one pattern as it stands',
    fix: 'Rename the file, or write a pattern with `?` in the place of that character.',
  })

const valueProblem = (name: string): Problem =>
  problem('input/missing', {
    attempted: `read the option "--${name}"`,
    current: 'it has no value behind it',
    desired: `write --${name} <value>`,
  })
