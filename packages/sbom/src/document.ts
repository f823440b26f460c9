import type { Hash } from './hash.ts'

/** Versions of CycloneDX that are written; more can be read. */
export const WRITTEN_VERSIONS = ['1.6', '1.7'] as const
export type WrittenVersion = (typeof WRITTEN_VERSIONS)[number]

/** A person or office; all that the format lets one say of it (CycloneDX 1.6, `organizationalContact`). */
export interface Contact {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
}

export interface Organization {
  readonly name?: string
  readonly urls: readonly string[]
  readonly contacts: readonly Contact[]
}

/** One licence statement. An expression stands alone: a component has one expression or any number of the others. */
export type License = (
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'expression'; readonly expression: string }
) & { readonly acknowledgement?: 'declared' | 'concluded' }

export interface ExternalReference {
  readonly type: string
  readonly url: string
  readonly comment?: string
  readonly hashes: readonly Hash[]
}

export interface Property {
  readonly name: string
  readonly value: string
}

export const COMPONENT_TYPES = [
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
] as const
export type ComponentType = (typeof COMPONENT_TYPES)[number]

export type Scope = 'required' | 'optional' | 'excluded'

/** One component, flat: what contains what is said by the graph and by `compositions`. */
export interface Component {
  readonly type: ComponentType
  /** `bom-ref`: unique within the document, the same for the same content. */
  readonly ref: string
  readonly group?: string
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly scope?: Scope
  readonly mimeType?: string
  readonly purl?: string
  readonly cpe?: string
  readonly copyright?: string
  readonly supplier?: Organization
  readonly manufacturer?: Organization
  readonly publisher?: string
  readonly authors: readonly Contact[]
  readonly hashes: readonly Hash[]
  readonly licenses: readonly License[]
  readonly externalReferences: readonly ExternalReference[]
  readonly properties: readonly Property[]
}

export const AGGREGATES = [
  'complete',
  'incomplete',
  'incomplete_first_party_only',
  'incomplete_first_party_proprietary_only',
  'incomplete_first_party_opensource_only',
  'incomplete_third_party_only',
  'incomplete_third_party_proprietary_only',
  'incomplete_third_party_opensource_only',
  'unknown',
  'not_specified',
] as const
export type Aggregate = (typeof AGGREGATES)[number]

/** How completely parts of the document are known: for the inclusion of `assemblies`, and for what `dependencies` need. */
export interface Composition {
  readonly aggregate: Aggregate
  readonly assemblies: readonly string[]
  readonly dependencies: readonly string[]
}

/**
 * A CycloneDX document in the one form that everything here works on: components flat, graph by reference, every
 * field that is not listed left out. Whether its references hold is not promised; the semantic check tells.
 */
export interface SbomDocument {
  /** As read; a document made here has one of `WRITTEN_VERSIONS`. */
  readonly specVersion: string
  readonly serialNumber?: string
  readonly version: number
  /** RFC 3339, as read. */
  readonly timestamp?: string
  /** Phases such as `pre-build`, `build`. */
  readonly lifecycles: readonly string[]
  readonly tools: readonly Component[]
  readonly authors: readonly Contact[]
  readonly manufacturer?: Organization
  readonly supplier?: Organization
  /** Licences of the document itself. */
  readonly licenses: readonly License[]
  readonly root?: Component
  readonly components: readonly Component[]
  /** From reference to the references it depends on; a reference without an entry says nothing of its needs. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  readonly compositions: readonly Composition[]
  readonly properties: readonly Property[]
}
