import { COMMON_INPUTS } from '../define/common-inputs.ts'
import type { InputMap, Spec } from '../define/spec.ts'

/** Help text of one command, made from its spec. */
export function describeCommand(spec: Spec): string {
  const rows: string[] = []
  const all: InputMap = { ...spec.inputs, ...COMMON_INPUTS }
  for (const [name, input] of Object.entries(all)) {
    if (input.kind === 'secret') rows.push(row(`environment variable ${input.variable}`, input.doc))
    else if (input.kind === 'input')
      rows.push(
        row(`--${name}`, `${input.doc}${input.default === undefined ? '' : ` (default: ${input.default})`}`),
      )
    else
      for (const [member, option] of Object.entries(input.members)) rows.push(row(`--${member}`, option.doc))
  }
  rows.push(row('--json', 'Print the machine-readable report on standard output.'))
  return `tier3 ${spec.name}: ${spec.description}\n\nUsage: tier3 ${spec.name} [files...] --<input> <value>\n\n${rows.join('')}
Exit codes: 0 success, 1 rejected or findings, 2 bad input, 3 indeterminate (outage, hidden data, no permission)\n`
}

const row = (name: string, doc: string): string => `  ${name}\n      ${doc.replaceAll('`', '')}\n`
