import { displayText } from '@tier3/model/display'
import type { Json } from '@tier3/model/json'
import type { CompiledSchema, SchemaError } from './compiled-schema.ts'

/** One place where a document breaks the schema of its format. Texts are safe to show. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to the value; empty for the whole document. */
  readonly pointer: string
  /** What the value must be, in English. */
  readonly message: string
  /** Keyword of JSON schema that is broken. */
  readonly keyword: string
}

/** A broken choice between many shapes names each of them: more of that tells nobody anything. */
const MOST_FAULTS = 20

/** Faults of the value, at most 20, the innermost first; an empty list means that the schema holds. */
export function faultsOf(validate: CompiledSchema, value: Json): readonly Fault[] {
  if (validate(value)) return []
  const faults = new Map<string, Fault>()
  for (const error of validate.errors ?? []) {
    const fault = describe(error)
    faults.set(`${fault.pointer}\n${fault.message}`, fault)
    if (faults.size === MOST_FAULTS) break
  }
  if (faults.size > 0) return [...faults.values()]
  return [{ pointer: '', message: 'must be what its schema says', keyword: '' }]
}

const describe = ({
  instancePath,
  keyword,
  message = `breaks "${keyword}"`,
  params,
}: SchemaError): Fault => ({
  pointer: displayText(instancePath, 300),
  message: displayText(`${message}${detailOf(params)}`, 300),
  keyword,
})

function detailOf(params: SchemaError['params']): string {
  const extra = params['additionalProperty']
  return typeof extra === 'string' ? `: "${extra}"` : ''
}
