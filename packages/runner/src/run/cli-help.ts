import { COMMON_INPUTS } from '../define/common-inputs.ts'
import type { Input, InputMap, Spec } from '../define/spec.ts'

type AnyInput = Input<unknown, 'required' | 'optional' | 'defaulted'>

/** Help text of one command, made from its spec. */
export function describeCommand(spec: Spec): string {
  const all: InputMap = { ...spec.inputs, ...COMMON_INPUTS }
  const rows = Object.entries(all).map(([name, input]) => {
    switch (input.kind) {
      case 'secret':
        return row(`environment variable ${input.variable}`, '', input.doc)
      case 'input':
        return option(name, input)
      case 'one-of': {
        const members = Object.entries(input.members).map(([member, one]) => option(member, one, '  '))
        return `  ${input.presence === 'required' ? 'exactly' : 'at most'} one of\n${members.join('')}`
      }
    }
  })
  rows.push(row('--json', '', 'Print the machine-readable report on standard output.'))
  const files = takesFiles(spec) ? ' [--] [files...]' : ''
  return `tier3 ${spec.name}: ${spec.description}

Usage: tier3 ${spec.name} --<input> <value>${files}
Example: ${example(spec)}

${rows.join('')}
An option that takes one value per line may be repeated instead.${takesFiles(spec) ? ' Bare words behind the options are entries of --files; behind -- no name of a file is read as an option.' : ''}
Exit codes: 0 success, 1 rejected or findings, 2 bad input, 3 indeterminate (outage, hidden data, no permission)
`
}

function option(name: string, input: AnyInput, indent = ''): string {
  const facts = [
    ...(input.presence === 'required' ? ['required'] : []),
    withoutCode(input.codec.form),
    ...(input.default === undefined ? [] : [`default: ${onOneLine(input.default)}`]),
  ]
  return row(`${indent}--${name}`, `  (${facts.join('; ')})`, input.doc, indent)
}

const row = (name: string, facts: string, doc: string, indent = ''): string =>
  `  ${name}${facts}\n${indent}      ${withoutCode(doc)}\n`

const withoutCode = (text: string): string => text.replaceAll('`', '')

const onOneLine = (text: string): string => text.split('\n').join(', ')

/** A call with everything that must be given. */
function example(spec: Spec): string {
  const files = takesFiles(spec) ? [`'dist/*'`] : []
  const base = 'base' in spec.inputs ? ['--base dist'] : []
  const demanded = Object.entries(spec.inputs).flatMap(([name, input]) =>
    input.kind === 'input' && input.presence === 'required' && name !== 'files'
      ? [`--${name} ${valueOf(input)}`]
      : [],
  )
  return [`tier3 ${spec.name}`, ...base, ...demanded, ...files].join(' ')
}

const valueOf = ({ codec }: AnyInput): string => (/^[\w/-]+$/.test(codec.form) ? codec.form : '<value>')

const takesFiles = (spec: Spec): boolean =>
  Object.entries(spec.inputs).some(
    ([name, input]) => name === 'files' || (input.kind === 'one-of' && 'files' in input.members),
  )
