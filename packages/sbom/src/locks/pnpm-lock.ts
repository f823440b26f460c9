import { failed, ok } from '@tier3/model/result'
import { gapNotes, type GapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, isObject, keysOf, textField } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { integrityHashes } from './integrity.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { dependencyKeys, packageOfKey } from './pnpm-key.ts'
import { npmPurl } from './npm-source.ts'
import { graphReading, type LockReader } from './reading.ts'
import { scopesByReach, type Need } from './scopes.ts'
import type { SourceFiles } from './source-files.ts'
import { cutOff, missingEntry, parseYamlFile, syntaxProblem } from './syntax.ts'

/** pnpm-lock.yaml of version 5.x, 6.x and 9.x; a first document for pnpm's own tools may stand before the project's. */
export const readPnpmLock: LockReader = (file, text, files) => {
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  const parsed = parseYamlFile(file, text)
  if (!parsed.ok) return parsed
  const notes = gapNotes(file, 'npm')
  const packages: LockedPackage[] = []
  const projects = new Map<string, LocalProject>()
  for (const document of parsed.value) {
    if (textField(document, 'lockfileVersion') === undefined) {
      return failed(syntaxProblem(file, 'it has no "lockfileVersion"'))
    }
    const read = readDocument({ file, document, files, notes })
    if ('missing' in read) return failed(missingEntry(file, read.missing, read.by))
    for (const one of read.packages) packages.push(one)
    // The project's own document is the last.
    for (const project of read.projects) projects.set(project.folder, project)
  }
  if (parsed.value.length === 0) return failed(syntaxProblem(file, 'it is empty'))
  return ok(graphReading({ ecosystem: 'npm', file, packages, projects: [...projects.values()], notes }))
}

interface Input {
  readonly file: string
  readonly document: unknown
  readonly files: SourceFiles
  readonly notes: GapNotes
}

/** An entry of `packages` (and `snapshots`): one package with one choice of peers. */
interface Snapshot {
  readonly purl: string | undefined
  readonly folder: string | undefined
  readonly entry: unknown
  readonly needs: Need[]
}

type Missing = { readonly missing: string; readonly by: string }

function readDocument(
  input: Input,
): Missing | { readonly packages: LockedPackage[]; readonly projects: LocalProject[] } {
  const root = folderOf(input.file)
  const unlisted = missingPart(input.document)
  if (unlisted !== undefined) return { missing: unlisted, by: 'lockfile' }
  const snapshots = snapshotsOf(input, root)
  const target = (name: string, reference: string): string | undefined =>
    dependencyKeys(name, reference).find((key) => snapshots.has(key))

  for (const [key, { entry, needs }] of snapshots) {
    for (const group of ['dependencies', 'optionalDependencies']) {
      for (const [name, reference] of entriesOf(field(entry, group))) {
        if (typeof reference !== 'string' || reference.startsWith('link:')) continue
        const to = target(name, reference)
        if (to === undefined) return { missing: `${name}@${reference}`, by: key }
        needs.push({ to, optional: group === 'optionalDependencies' })
      }
    }
  }
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  const projects: LocalProject[] = []
  const overridden = new Set(
    keysOf(field(input.document, 'overrides')).map((key) => packageOfKey(key)?.name ?? key),
  )
  for (const [path, importer] of importersOf(input.document)) {
    const folder = joinFolder(root, path)
    if (folder === undefined) {
      input.notes.note('link', path)
      continue
    }
    noteStaleNeeds(input, overridden, importer, folder)
    const dependsOn: string[] = []
    for (const [group, start] of IMPORTER_GROUPS) {
      for (const [name, said] of entriesOf(field(importer, group))) {
        const reference = typeof said === 'string' ? said : (textField(said, 'version') ?? '')
        if (reference.startsWith('link:')) {
          const local = joinFolder(folder, reference.slice('link:'.length))
          if (local === undefined) input.notes.note('link', name)
          else dependsOn.push(...purlOfFolder(input.files, local))
          continue
        }
        const to = target(name, reference)
        if (to === undefined) return { missing: `${name}@${reference}`, by: path }
        if (start !== 'development') starts[start].add(to)
        dependsOn.push(...(snapshots.get(to)?.purl === undefined ? [] : [snapshots.get(to)?.purl ?? '']))
      }
    }
    projects.push(npmProject(input.files, folder, dependsOn))
  }
  const scopeOf = scopesByReach(starts, (key) => snapshots.get(key)?.needs ?? [])
  const packages: LockedPackage[] = []
  for (const [key, { purl, folder, needs }] of snapshots) {
    if (purl === undefined || folder !== undefined) continue
    const scope = scopeOf(key)
    packages.push({
      purl,
      hashes: integrityHashes(
        textField(fieldAt(input.document, 'packages', packageKey(input, key), 'resolution'), 'integrity'),
      ),
      dependsOn: needs.flatMap(({ to }) => snapshots.get(to)?.purl ?? []),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  return { packages, projects }
}

/** What a file of version 9 must have and has not: its importers, and for each of `packages` a snapshot at the end. */
function missingPart(document: unknown): string | undefined {
  if (Number.parseInt(textField(document, 'lockfileVersion') ?? '', 10) < 9) return undefined
  if (!isObject(field(document, 'importers'))) return 'importers'
  const snapshots = keysOf(field(document, 'snapshots'))
  const listed = new Set(snapshots.flatMap((key) => [key, withoutPeers(key)]))
  return keysOf(field(document, 'packages')).find((key) => !listed.has(key))
}

const withoutPeers = (key: string): string => {
  const peers = key.indexOf('(')
  return peers === -1 ? key : key.slice(0, peers)
}

const IMPORTER_GROUPS = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
] as const

/**
 * Needs of a manifest that its importer does not have, or has for another range: pnpm does not install from such a lockfile
 * (`--frozen-lockfile`). What an override names has the range of the override.
 */
function noteStaleNeeds(
  { files, notes }: Input,
  overridden: ReadonlySet<string>,
  importer: unknown,
  folder: string,
): void {
  for (const { name, range, group } of packageJsonNeeds(files.json(fileIn(folder, 'package.json')))) {
    if (group === 'optional' || overridden.has(name)) continue
    const said = IMPORTER_GROUPS.map(([one]) => field(field(importer, one), name)).find(
      (one) => one !== undefined,
    )
    const specifier = textField(said, 'specifier') ?? textField(field(importer, 'specifiers'), name)
    if (said === undefined || (specifier !== undefined && specifier !== range)) notes.note('unpinned', name)
  }
}

/** A lockfile of one project has no `importers` before version 9: its groups stand at the top. */
function importersOf(document: unknown): [string, unknown][] {
  const importers = field(document, 'importers')
  return isObject(importers) ? entriesOf(importers) : [['.', document]]
}

const purlOfFolder = (files: SourceFiles, folder: string): string[] => {
  const { purl } = npmProject(files, folder, undefined)
  return purl === undefined ? [] : [purl]
}

/** From version 9 on, `packages` has one entry for all choices of peers, and `snapshots` one for each. */
function packageKey({ document }: Input, key: string): string {
  if (field(field(document, 'packages'), key) !== undefined) return key
  return withoutPeers(key)
}

function snapshotsOf(input: Input, root: string): Map<string, Snapshot> {
  const { document, files, notes } = input
  const listed = field(document, 'packages')
  const snapshots = field(document, 'snapshots')
  const result = new Map<string, Snapshot>()
  for (const [key, entry] of entriesOf(isObject(snapshots) ? snapshots : listed)) {
    const about = field(listed, packageKey(input, key))
    const resolution = field(about, 'resolution')
    const directory = textField(resolution, 'directory')
    if (directory !== undefined) {
      const folder = joinFolder(root, directory)
      const purl = folder === undefined ? undefined : npmProject(files, folder, undefined).purl
      if (folder === undefined) notes.note('link', directory)
      result.set(key, { purl, folder: folder ?? '', entry, needs: [] })
      continue
    }
    const named = packageOfKey(key)
    const name = textField(about, 'name') ?? named?.name
    const version = textField(about, 'version') ?? named?.version
    const purl = name === undefined ? undefined : npmPurl(name, version, sourceOf(resolution, named))
    if (purl === undefined) notes.note('unreadable', name ?? 'a package')
    result.set(key, { purl, folder: undefined, entry, needs: [] })
  }
  return result
}

/** Where a package that is of no registry comes from. */
function sourceOf(resolution: unknown, named: { readonly version?: string } | undefined): string | undefined {
  const repo = textField(resolution, 'repo')
  if (repo !== undefined) return `git+${repo.replace(/^git\+/, '')}#${textField(resolution, 'commit') ?? ''}`
  // With a version in its key the package is of a registry, even if the address of its tarball is told.
  return named?.version === undefined ? textField(resolution, 'tarball') : undefined
}
