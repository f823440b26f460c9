import { groupBy } from '@tier3/model/group-by'
import type { Component } from '../document.ts'
import type { LocalProject } from '../lock-facts.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import { canonicalPurl, packageKey, parsePurl, type Purl } from '../purl.ts'
import { createEntry, type Entry } from './entry.ts'
import { isGeneratedRoot, isPlausible, lockedTypes, matchKey, matchKeyOf } from './identity.ts'
import type { Drop, FinalizeInput } from './input.ts'

/** All entries by reference, and how the names that sources use lead to them. */
export interface Register {
  readonly entries: ReadonlyMap<string, Entry>
  /** Projects that are the root itself. */
  readonly rootProjects: readonly LocalProject[]
  readonly dropped: readonly Drop[]
  /** Reference of the component that a package URL of a lockfile means. */
  find(purl: string): string | undefined
  /** For each document, from its references to ours; its root leads to `root` where we have no other. */
  readonly inventoryRefs: ReadonlyMap<string, string>
  readonly buildRefs: readonly ReadonlyMap<string, string>[]
}

/** Puts what the sources say of one component into one place. `rootRef` stands for the document's own root. */
export function registerAll(input: FinalizeInput, rootRef: string): Register {
  const desk = new Desk(rootRef)
  const rootKey = matchKeyOf(rootRef)
  const rootProjects: LocalProject[] = []
  for (const project of input.projects ?? input.facts.flatMap((f) => f.projects)) {
    const isRoot = project.purl === undefined ? project.folder === '' : matchKeyOf(project.purl) === rootKey
    if (isRoot) {
      rootProjects.push(project)
      if (project.purl !== undefined) desk.alias(project.purl, rootRef)
    } else desk.take(project.purl, `project:${project.ecosystem}:${project.folder}`).projects.push(project)
  }
  for (const locked of input.facts.flatMap((f) => f.packages)) {
    if (desk.find(locked.purl) !== rootRef) desk.take(locked.purl, locked.purl).locked.push(locked)
  }
  for (const file of input.files) desk.addFile(file)
  const buildRefs = input.builds.map(() => new Map<string, string>())
  for (const { component, document } of inOrder(input.builds)) {
    buildRefs[document]?.set(component.ref, desk.takeBuild(component, document))
  }
  const isLocked = lockedTypes(input.facts, input.gaps)
  const inventoryRefs = new Map<string, string>()
  for (const { component } of inOrder(
    input.inventory === undefined ? [] : [{ ...input.inventory, root: undefined }],
  )) {
    const ref = desk.takeInventory(component, isLocked)
    if (ref !== undefined) inventoryRefs.set(component.ref, ref)
  }
  const root = input.inventory?.root
  if (root !== undefined) inventoryRefs.set(root.ref, desk.find(root.purl ?? '') ?? rootRef)
  return {
    entries: desk.entries,
    rootProjects,
    dropped: desk.dropped,
    find: (purl) => desk.find(purl),
    inventoryRefs,
    buildRefs,
  }
}

/** Components of all documents in an order that does not depend on where they were listed. */
function inOrder(
  documents: readonly { readonly root?: Component | undefined; readonly components: readonly Component[] }[],
): readonly { readonly component: Component; readonly document: number }[] {
  return documents
    .flatMap(({ root, components }, document) =>
      (root === undefined ? components : [root, ...components]).map((component) => ({
        key: JSON.stringify([
          component.purl ?? '',
          component.ref,
          component.type,
          component.name,
          component.version,
        ]),
        component,
        document,
      })),
    )
    .toSorted((a, b) => byCodeUnit(a.key, b.key))
}

/** A package URL that was read: its parts, its one spelling, and what it has in common with other spellings. */
interface Name {
  readonly purl: Purl
  readonly ref: string
  readonly key: string
}

class Desk {
  readonly entries = new Map<string, Entry>()
  readonly dropped: Drop[] = []
  readonly #byKey = new Map<string, string[]>()
  readonly #names = new Map<string, Name | undefined>()
  /** References of components without a package URL, by document and name. */
  readonly #unnamed = new Map<string, Set<string>>()
  readonly #rootRef: string
  /** Packages of lockfiles and manifests by name; made when all of these are in. */
  #stated: ReadonlyMap<string, readonly (readonly [key: string, ref: string])[]> | undefined

  constructor(rootRef: string) {
    this.#rootRef = rootRef
    this.alias(rootRef, rootRef)
  }

  alias(purl: string, ref: string): void {
    const key = this.#read(purl)?.key ?? purl
    const refs = this.#byKey.get(key)
    if (refs === undefined) this.#byKey.set(key, [ref])
    else if (!refs.includes(ref)) refs.push(ref)
  }

  /** The entry of a package URL; of `otherwise`, where there is none. */
  take(text: string | undefined, otherwise: string): Entry {
    const named = text === undefined ? undefined : this.#read(text)
    const { ref, purl } = named ?? { ref: otherwise }
    const known = this.entries.get(ref)
    if (known !== undefined) return known
    const entry = createEntry(ref, purl === undefined ? {} : { purl })
    this.entries.set(ref, entry)
    if (purl !== undefined) this.alias(ref, ref)
    return entry
  }

  addFile(file: FinalizeInput['files'][number]): void {
    const ref = `file:${file.name}`
    this.entries.set(ref, createEntry(ref, { file }))
  }

  /** The one that the package URL names, or else the only one of the same package and version. */
  find(text: string): string | undefined {
    const name = this.#read(text)
    if (name === undefined) return undefined
    if (name.ref === this.#rootRef || this.entries.has(name.ref)) return name.ref
    const same = this.#byKey.get(name.key) ?? []
    return same.length === 1 ? same[0] : undefined
  }

  takeBuild(component: Component, document: number): string {
    const file = `file:${component.name}`
    if (component.type === 'file' && this.entries.get(file)?.file !== undefined) {
      this.entries.get(file)?.builds.push(component)
      return file
    }
    const known = component.purl === undefined ? undefined : this.find(component.purl)
    if (known === this.#rootRef) return known
    const entry = this.take(known ?? component.purl, this.#unnamedRef(component, document))
    entry.builds.push(component)
    return entry.ref
  }

  /** Without a package URL a name is all that documents share; what one of them tells apart stays apart. */
  #unnamedRef({ ref, type, group = '', name, version = '' }: Component, document: number): string {
    // With two slashes the mark before the version would look like the end of a user's name.
    const base = `build:${type}:${group}/${name}@${version}`.replace(/\/{2,}/g, '/')
    const others = this.#unnamed.get(`${document} ${base}`) ?? new Set<string>()
    this.#unnamed.set(`${document} ${base}`, others.add(ref))
    return others.size === 1 ? base : `${base}#${others.size}`
  }

  /** The reference of a component of the inventory; undefined where it is not kept. */
  takeInventory(component: Component, isLocked: (type: string) => boolean): string | undefined {
    const drop = (reason: Drop['reason'], noise: boolean): undefined => {
      this.dropped.push({ what: component.ref, reason, noise })
      return undefined
    }
    if (component.purl === undefined) return drop('no-package-url', component.type === 'file')
    const purl = this.#read(component.purl)?.purl
    if (purl === undefined) return drop('invalid-package-url', true)
    const known = this.find(component.purl) ?? this.#onlyVersion(purl)
    if (known === this.#rootRef) return known
    if (known !== undefined) {
      this.entries.get(known)?.inventory.push(component)
      return known
    }
    if (isGeneratedRoot(purl)) {
      drop('generated-root', true)
      return this.#rootRef
    }
    if (!isPlausible(purl) || this.#isPartOfAction(purl)) return drop('not-a-package', true)
    if (isLocked(purl.type)) return drop('not-locked', true)
    const entry = this.take(component.purl, component.purl)
    entry.inventory.push(component)
    return entry.ref
  }

  /** A package without a version is the one of the lockfiles, where they have one version of it. */
  #onlyVersion(purl: Purl): string | undefined {
    if (purl.version !== undefined) return undefined
    this.#stated ??= groupBy(this.#statedRefs(), ([key]) => key)
    const same = this.#stated.get(packageKey(purl)) ?? []
    return same.length === 1 ? same[0]?.[1] : undefined
  }

  /** A folder of an action that lockfiles name is its subpath, not a longer name. */
  #isPartOfAction(purl: Purl): boolean {
    const [owner, repository] = purl.namespace?.split('/') ?? []
    if (purl.type !== 'github' || repository === undefined) return false
    return this.#byKey.has(matchKey({ ...purl, namespace: owner ?? '', name: repository }))
  }

  #statedRefs(): readonly (readonly [key: string, ref: string])[] {
    return [...this.entries.values()].flatMap(({ ref, purl, locked, projects }) =>
      purl !== undefined && locked.length + projects.length > 0 ? [[packageKey(purl), ref] as const] : [],
    )
  }

  #read(text: string): Name | undefined {
    if (this.#names.has(text)) return this.#names.get(text)
    const parsed = parsePurl(text)
    const ref = canonicalPurl(text)
    const name =
      parsed.ok && ref !== undefined
        ? { purl: parsed.value, ref, key: matchKey(parsed.value, ref) }
        : undefined
    this.#names.set(text, name)
    return name
  }
}

/** References of a register's entries in canonical order. */
export const refsOf = (register: Register): readonly string[] => sortedTexts(register.entries.keys())
