import type { Json } from '@tier3/model/json'
import type { WrittenVersion } from '../document.ts'
import type { CompiledSchema } from './compiled-schema.ts'
import { faultsOf, type Fault } from './schema-fault.ts'

// Each is half a megabyte of code that only this check needs: it is loaded when it is asked for.
const CYCLONEDX: {
  readonly [version in WrittenVersion]: () => Promise<{ readonly default: CompiledSchema }>
} = {
  '1.6': () => import('./cyclonedx-1.6.gen.js'),
  '1.7': () => import('./cyclonedx-1.7.gen.js'),
}

/** Holds a document against the official JSON schema of CycloneDX (ECMA-424). No fault means that it is valid. */
export async function validateCycloneDx(json: Json, version: WrittenVersion): Promise<readonly Fault[]> {
  const { default: validate } = await CYCLONEDX[version]()
  return faultsOf(validate, json)
}

/** Holds a document against the official JSON schema of SPDX 2.3, which says nothing of the forms of texts. */
export async function validateSpdx23(json: Json): Promise<readonly Fault[]> {
  const { default: validate } = await import('./spdx-2.3.gen.js')
  return faultsOf(validate, json)
}
