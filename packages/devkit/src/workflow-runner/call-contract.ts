import type { Evaluation } from './evaluation.ts'
import { entriesOf, find, literalOf, textsOf, type Tree } from './tree.ts'
import { isRecord, textOf, type Value } from './value.ts'

type Values = { readonly [name: string]: Value }

const declared = (
  callee: Tree,
  part: 'inputs' | 'secrets' | 'outputs',
): readonly (readonly [string, Tree])[] => entriesOf(find(callee, 'on', 'workflow_call', part))

/** What GitHub refuses of a call before anything runs: names that do not fit, and literals of the wrong type. */
export function contractErrors(job: Tree, callee: Tree, id: string): readonly string[] {
  const at = `Job '${id}' (Line: ${job.line}):`
  const callable = entriesOf(find(callee, 'on')).some(([name]) => name === 'workflow_call')
  const short = textsOf(find(callee, 'on')).includes('workflow_call')
  if (!callable && !short)
    return [`${at} workflow is not reusable as it is missing a \`on.workflow_call\` trigger`]
  const given = entriesOf(find(job, 'with'))
  const inputs = declared(callee, 'inputs')
  const secrets = declared(callee, 'secrets')
  const inherits = literalOf(find(job, 'secrets')) === 'inherit'
  const givenSecrets = entriesOf(find(job, 'secrets')).map(([name]) => name)
  const has = (names: readonly (readonly [string, Tree])[], name: string): boolean =>
    names.some(([one]) => one.toLowerCase() === name.toLowerCase())
  const isRequired = (definition: Tree): boolean => literalOf(find(definition, 'required')) === 'true'
  return [
    ...given
      .filter(([name]) => !has(inputs, name))
      .map(([name]) => `${at} Invalid input, ${name} is not defined in the referenced workflow.`),
    ...inputs
      .filter(([name, definition]) => isRequired(definition) && !has(given, name))
      .map(([name]) => `${at} Input ${name} is required, but not provided while calling.`),
    ...given.flatMap(([name, value]) => {
      const [, definition] = inputs.find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? []
      const type = literalOf(find(definition, 'type')) ?? 'string'
      if (value.kind !== 'scalar' || fits(value.value, type)) return []
      return [`${at} Unexpected value '${String(value.value)}' of input ${name}, which is of type ${type}.`]
    }),
    ...givenSecrets
      .filter((name) => !inherits && !has(secrets, name))
      .map((name) => `${at} Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...secrets
      .filter(([name, definition]) => !inherits && isRequired(definition) && !givenSecrets.includes(name))
      .map(([name]) => `${at} Secret ${name} is required, but not provided while calling.`),
  ]
}

const fits = (value: Value, type: string): boolean =>
  type === 'boolean' || type === 'number'
    ? typeof value === type
    : typeof value !== 'object' || value === null

const EMPTY: { readonly [type: string]: Value } = { boolean: false, number: 0 }

/** The `inputs` of a called workflow: typed, defaults filled in. Throws when a value is of the wrong type. */
export function callInputs(job: Tree, callee: Tree, caller: Evaluation): Values {
  const given = caller.value(find(job, 'with'))
  const values = isRecord(given) ? given : {}
  return Object.fromEntries(
    declared(callee, 'inputs').map(([name, definition]) => {
      const type = literalOf(find(definition, 'type')) ?? 'string'
      const own = Object.entries(values).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1]
      const value = own ?? caller.value(find(definition, 'default')) ?? EMPTY[type] ?? ''
      if (!fits(value, type))
        throw new Error(`Unexpected value '${textOf(value)}' of input ${name}, which is of type ${type}.`)
      return [name, type === 'string' ? textOf(value) : value]
    }),
  )
}

/** The secrets that a called workflow sees: all of the caller, or those that are handed on. */
export function callSecrets(
  job: Tree,
  caller: Evaluation,
  own: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  const secrets = find(job, 'secrets')
  if (literalOf(secrets) === 'inherit') return own
  return Object.fromEntries(Object.entries(caller.texts(secrets)).filter(([, value]) => value !== ''))
}

/** The outputs of a called workflow, from the results of its jobs. */
export const callOutputs = (callee: Tree, inside: Evaluation): { readonly [name: string]: string } =>
  Object.fromEntries(
    declared(callee, 'outputs').map(([name, definition]) => [name, inside.text(find(definition, 'value'))]),
  )

/** The `inputs` of a workflow that somebody started by hand; texts become what the file declares. */
export function dispatchInputs(
  tree: Tree,
  given: { readonly [name: string]: string },
  start: Evaluation,
): Values {
  const definitions = entriesOf(find(tree, 'on', 'workflow_dispatch', 'inputs'))
  const unknown = Object.keys(given).filter((name) => !definitions.some(([one]) => one === name))
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`)
  return Object.fromEntries(
    definitions.map(([name, definition]) => {
      const type = literalOf(find(definition, 'type')) ?? 'string'
      const text = given[name] ?? start.text(find(definition, 'default'))
      if (text === '' && literalOf(find(definition, 'required')) === 'true')
        throw new Error(`Required input '${name}' not provided`)
      if (type === 'boolean') return [name, text === 'true']
      return [name, type === 'number' ? Number(text) : text]
    }),
  )
}
