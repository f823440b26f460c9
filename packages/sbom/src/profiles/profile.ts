import type { Component, SbomDocument } from '../document.ts'

export const PROFILE_NAMES = ['ntia', 'cisa-2025', 'bsi-2.1'] as const
export type ProfileName = (typeof PROFILE_NAMES)[number]

/** What a document may declare itself not to know, by the property `tier3:unknown:<element>`. */
export const UNKNOWN_ELEMENTS = [
  'supplier',
  'version',
  'identifier',
  'hash',
  'license',
  'dependencies',
] as const
export type UnknownElement = (typeof UNKNOWN_ELEMENTS)[number]

/** One element that a profile demands, and how it is found in a document. */
export type ProfileElement = {
  /** Name of the element in the words of its text. */
  readonly element: string
  /** The text and the clause in it. */
  readonly clause: string
  /** `if-available`: it must be given where it exists, which no document shows; its absence does not fail. */
  readonly level: 'required' | 'if-available'
  /** Where it can come from, when manifests and lockfiles do not carry it. */
  readonly note?: string
} & (
  | { readonly scope: 'document'; readonly holds: (document: SbomDocument) => boolean }
  | {
      /** The root and every component, released files too. */
      readonly scope: 'component'
      readonly holds: (component: Component, document: SbomDocument) => boolean
      /** How the document may declare what it lacks; without it nothing but the element itself will do. */
      readonly unknown?: UnknownElement
    }
)

export interface Profile {
  readonly name: ProfileName
  readonly title: string
  readonly elements: readonly ProfileElement[]
}

/** One line of the table that a profile ends in. */
export interface ProfileRow {
  readonly element: string
  readonly clause: string
  readonly level: 'required' | 'if-available'
  readonly status: 'met' | 'missing' | 'known-unknown'
  /** Components that have it, of all that must; 1 and 0 of 1 for the document. */
  readonly met: number
  readonly of: number
  /** References of some components without it. Hostile text. */
  readonly examples: readonly string[]
  readonly note?: string
}

export interface ProfileResult {
  readonly profile: ProfileName
  readonly title: string
  readonly rows: readonly ProfileRow[]
  /** Whether no required element is missing. */
  readonly passed: boolean
}
