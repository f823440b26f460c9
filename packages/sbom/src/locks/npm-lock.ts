import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { gapNotes, type GapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, flagField, isObject, keysOf, textField } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { integrityHashes } from './integrity.ts'
import { readNpmLockV1 } from './npm-lock-v1.ts'
import { npmPurl, npmScope, specifierKind } from './npm-source.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { graphReading, type LockReader, type Reading } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { parseJsonFile, syntaxProblem } from './syntax.ts'

/** package-lock.json and npm-shrinkwrap.json of lockfileVersion 1, 2 and 3. */
export const readNpmLock: LockReader = (file, text, files) => {
  const parsed = parseJsonFile(file, text)
  if (!parsed.ok) return parsed
  if (!isObject(parsed.value)) return failed(syntaxProblem(file, 'it is no object'))
  const packages = field(parsed.value, 'packages')
  if (isObject(packages)) return readPackages(file, packages, files)
  const version = field(parsed.value, 'lockfileVersion')
  if (version === 1 || version === undefined) return readNpmLockV1(file, parsed.value, files)
  return failed(syntaxProblem(file, 'it has a version that is not known, or no "packages"'))
}

/** No file system of a user takes longer paths, and every need is looked for in each folder of one. */
const LONGEST = 1000

/** One key of `packages`: where in the tree of folders a package stands. */
interface Place {
  readonly key: string
  readonly entry: unknown
  /** Set for a folder of the repository. */
  readonly folder?: string
}

function readPackages(file: string, entries: unknown, files: SourceFiles): Result<Reading, Problem> {
  const notes = gapNotes(file, 'npm')
  const places = placesOf(folderOf(file), entries, notes)
  const targets = linkTargets(places)
  const edges = edgesOf(places, targets, notes)
  dropExtraneous(places, edges)
  noteStaleNeeds(places, files, notes)
  const purls = purlsOf(places, edges, files, notes)
  const packages: LockedPackage[] = []
  const projects: LocalProject[] = []
  for (const place of places.values()) {
    const dependsOn = (edges.get(place.key) ?? []).flatMap(({ to }) => purls.get(to) ?? [])
    if (place.folder !== undefined) {
      projects.push(npmProject(files, place.folder, dependsOn, projectWords(place.entry)))
      continue
    }
    const purl = purls.get(place.key)
    if (purl === undefined) continue
    if (textField(place.entry, 'version') === undefined && !purl.includes('?'))
      notes.note('unpinned', place.key)
    packages.push(lockedPackage(purl, place.entry, dependsOn))
  }
  return ok(graphReading({ ecosystem: 'npm', file, packages, projects, notes }))
}

const projectWords = (entry: unknown) => ({
  name: textField(entry, 'name'),
  version: textField(entry, 'version'),
  license: textField(entry, 'license'),
})

function lockedPackage(purl: string, entry: unknown, dependsOn: readonly string[]): LockedPackage {
  const license = textField(entry, 'license')
  const scope = npmScope(entry)
  return {
    purl,
    hashes: integrityHashes(textField(entry, 'integrity')),
    dependsOn,
    ...(license === undefined ? {} : { license }),
    ...(scope === undefined ? {} : { scope }),
  }
}

function placesOf(root: string, entries: unknown, notes: GapNotes): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [key, entry] of entriesOf(entries)) {
    if (key.length > LONGEST) {
      notes.note('unreadable', 'a path that is too long')
      continue
    }
    if (/(?:^|\/)node_modules\//.test(key)) {
      places.set(key, { key, entry })
      continue
    }
    const folder = joinFolder(root, key)
    if (folder === undefined) notes.note('link', key)
    else places.set(key, { key, entry, folder })
  }
  return places
}

/** Keys that are links, with the key of what they point to. */
function linkTargets(places: ReadonlyMap<string, Place>): Map<string, string> {
  const targets = new Map<string, string>()
  for (const { key, entry } of places.values()) {
    if (flagField(entry, 'link')) targets.set(key, textField(entry, 'resolved') ?? '')
  }
  return targets
}

/** What stands in a folder of modules and nothing needs; the mark alone would hide a package that something does need. */
function dropExtraneous(places: Map<string, Place>, edges: ReadonlyMap<string, readonly Edge[]>): void {
  const isExtraneous = (key: string): boolean => flagField(places.get(key)?.entry, 'extraneous')
  const open = [...places.keys()].filter((key) => !isExtraneous(key))
  const kept = new Set(open)
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const { to } of edges.get(key) ?? []) {
      if (kept.has(to)) continue
      kept.add(to)
      open.push(to)
    }
  }
  for (const key of places.keys()) if (!kept.has(key)) places.delete(key)
}

/**
 * Needs of a manifest that the lockfile does not have, or has for another range: then it is older than the manifest, and
 * npm would not install from it (`npm ci`).
 */
function noteStaleNeeds(places: ReadonlyMap<string, Place>, files: SourceFiles, notes: GapNotes): void {
  for (const { key, entry, folder } of places.values()) {
    if (folder === undefined) continue
    for (const { name, range, group } of packageJsonNeeds(files.json(fileIn(folder, 'package.json')))) {
      const said = NEEDS.map((one) => field(field(entry, one), name)).filter((one) => one !== undefined)
      const isThere = resolvePlace(places, key, name) !== undefined || group === 'optional'
      if (!isThere || !said.includes(range)) notes.note('unpinned', name)
    }
  }
}

interface Edge {
  readonly to: string
  readonly range: string
}

const NEEDS = ['devDependencies', 'peerDependencies', 'optionalDependencies', 'dependencies'] as const

function edgesOf(
  places: ReadonlyMap<string, Place>,
  targets: ReadonlyMap<string, string>,
  notes: GapNotes,
): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>()
  for (const { key, entry, folder } of places.values()) {
    if (targets.has(key)) continue
    const found: Edge[] = []
    for (const group of NEEDS) {
      if (group === 'devDependencies' && folder === undefined) continue
      const optional = group === 'optionalDependencies' ? [] : keysOf(field(entry, 'optionalDependencies'))
      for (const [name, range] of entriesOf(field(entry, group))) {
        const place = resolvePlace(places, key, name)
        if (place !== undefined) {
          found.push({ to: targets.get(place) ?? place, range: typeof range === 'string' ? range : '' })
        } else if (group === 'dependencies' && !optional.includes(name)) notes.note('unpinned', name)
      }
    }
    edges.set(key, found)
  }
  return edges
}

/** Node's rule: the folder's own modules first, then those of every folder above it. */
function resolvePlace(places: ReadonlyMap<string, Place>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    if (folder !== 'node_modules' && !folder.endsWith('/node_modules')) {
      const key = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
      if (places.has(key)) return key
    }
    if (folder === '') return undefined
  }
}

function purlsOf(
  places: ReadonlyMap<string, Place>,
  edges: ReadonlyMap<string, readonly Edge[]>,
  files: SourceFiles,
  notes: GapNotes,
): Map<string, string> {
  const urls = new Map<string, string>()
  for (const { to, range } of [...edges.values()].flat()) {
    if (specifierKind(range) === 'url') urls.set(to, range)
  }
  const purls = new Map<string, string>()
  for (const { key, entry, folder } of places.values()) {
    if (flagField(entry, 'link')) {
      if (!places.has(textField(entry, 'resolved') ?? '')) notes.note('link', key)
      continue
    }
    const purl =
      folder === undefined
        ? purlOfEntry(key, entry, urls.get(key))
        : npmProject(files, folder, undefined, projectWords(entry)).purl
    if (purl !== undefined) purls.set(key, purl)
    else if (folder === undefined) notes.note('unreadable', key)
  }
  return purls
}

function purlOfEntry(key: string, entry: unknown, url: string | undefined): string | undefined {
  // Where an alias is used, `name` is what stands behind it.
  const name =
    textField(entry, 'name') ?? key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const resolved = textField(entry, 'resolved')
  const isGit = specifierKind(resolved) === 'git'
  return npmPurl(name, textField(entry, 'version'), isGit ? resolved : url)
}
