import type { Component } from '../document.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import type { Purl } from '../purl.ts'
import type { ReleasedFile } from './input.ts'

/** Everything that the sources say of one component, before it is made one statement. */
export interface Entry {
  readonly ref: string
  readonly purl?: Purl
  readonly locked: LockedPackage[]
  readonly projects: LocalProject[]
  readonly inventory: Component[]
  readonly builds: Component[]
  readonly file?: ReleasedFile
}

export const createEntry = (ref: string, more: Pick<Entry, 'purl' | 'file'>): Entry => ({
  ref,
  ...more,
  locked: [],
  projects: [],
  inventory: [],
  builds: [],
})
