import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { COMMON_INPUTS } from './common-inputs.ts'
import type { ConfigOf, Input, InputMap, SecretsOf, Spec } from './spec.ts'

type AnyInput = Input<unknown, 'required' | 'optional' | 'defaulted'>

export interface ParsedInputs<S> {
  readonly config: ConfigOf<S>
  readonly secrets: SecretsOf<S>
  readonly dryRun: boolean
  readonly reportPath: string | undefined
}

/**
 * Parses all inputs of a spec at once. `raw` gives the text of an input; the empty text means "not given", as the
 * runner does. Every problem is reported, so that a user mends all of them in one go.
 */
export function parseInputs<S extends Spec>(
  spec: S,
  raw: (name: string) => string,
): Result<ParsedInputs<S>, readonly Problem[]> {
  const problems: Problem[] = []
  const config: { [name: string]: unknown } = {}
  const secrets: { [name: string]: string | undefined } = {}
  for (const [old, renamed] of Object.entries(spec.renamed ?? {})) {
    if (raw(old) !== '') problems.push(renamedProblem(old, renamed))
  }
  const all: InputMap = { ...spec.inputs, ...COMMON_INPUTS }
  for (const [name, input] of Object.entries(all)) {
    if (input.kind === 'secret') {
      const value = raw(name)
      // Outside of a runner nobody evaluates the default: its bare text is no secret.
      secrets[name] = value === '' || value === input.expression ? undefined : value
    } else if (input.kind === 'input') config[name] = parseInput(name, input, raw(name), problems)
    else {
      const members = Object.keys(input.members)
      const given = members.filter((member) => raw(member) !== '')
      const [only] = given
      if (given.length > 1 || (only === undefined && input.presence === 'required')) {
        problems.push(groupProblem(members, given, input.presence))
      } else if (only !== undefined) {
        const member = input.members[only]
        if (member !== undefined)
          config[name] = { kind: only, value: parseInput(only, member, raw(only), problems) }
      }
    }
  }
  if (problems.length > 0) return failed(problems)
  const { 'dry-run': dryRun, 'report-path': reportPath, ...own } = config
  return ok({
    config: own as ConfigOf<S>,
    secrets: secrets as SecretsOf<S>,
    dryRun: dryRun === true,
    reportPath: typeof reportPath === 'string' ? reportPath : undefined,
  })
}

function parseInput(name: string, input: AnyInput, given: string, problems: Problem[]): unknown {
  // Outside of a runner nobody evaluates an expression: its bare text is no value.
  const text = given === '' || given === input.expression ? input.default : given
  if (text === undefined) {
    if (input.presence === 'required') problems.push(missingProblem(name, input))
    return undefined
  }
  if (text.length > MAX_INPUT) {
    problems.push(malformedProblem(name, input, `it is longer than ${MAX_INPUT} characters`))
    return undefined
  }
  const parsed = input.codec.parse(text)
  if (parsed.ok) return parsed.value
  problems.push(malformedProblem(name, input, parsed.problem))
  return undefined
}

// An input longer than this cannot be passed through an environment variable on Linux anyway.
const MAX_INPUT = 1_000_000

const missingProblem = (name: string, input: AnyInput): Problem =>
  problem('input/missing', {
    attempted: `read the input ${quoted(name)}`,
    current: 'it was not given',
    desired: `it is required: ${input.codec.form}`,
  })

const malformedProblem = (name: string, input: AnyInput, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the input ${quoted(name)}`,
    current: reason,
    desired: `it must be ${input.codec.form}`,
  })

const groupProblem = (
  members: readonly string[],
  given: readonly string[],
  presence: 'required' | 'optional',
): Problem =>
  problem('input/conflict', {
    attempted: `read the inputs ${members.map((m) => quoted(m)).join(', ')}`,
    current:
      given.length === 0
        ? 'none of them was given'
        : `${given.map((g) => quoted(g)).join(' and ')} were given together`,
    desired:
      presence === 'required' ? 'exactly one of them must be given' : 'at most one of them may be given',
  })

const renamedProblem = (old: string, renamed: string): Problem =>
  problem('input/unknown', {
    attempted: `read the input ${quoted(old)}`,
    current: 'it has another name now',
    desired: `it is called ${quoted(renamed)}`,
    fix: `Write \`${renamed}\` in place of \`${old}\`.`,
  })
