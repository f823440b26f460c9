import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { gapNotes, type GapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, flagField, isObject, textField } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { namesakes } from './namesakes.ts'
import { npmPurl, specifierKind } from './npm-source.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { mergePackages, type Reading } from './reading.ts'
import { scopesByReach, type Need } from './scopes.ts'
import type { SourceFiles } from './source-files.ts'
import { missingEntry, parseYamlFile, syntaxProblem } from './syntax.ts'

/** A need with the name that the entry gives it, which an alias may be. */
interface NamedNeed extends Need {
  readonly name: string
}

interface Entry {
  readonly value: unknown
  readonly resolution: string
  readonly name: string
  readonly folder: string | undefined
  readonly purl: string | undefined
}

/**
 * yarn.lock of Yarn 2 and later. Its `checksum` is of the archive that Yarn packs into its own cache, so that it is a hash
 * of nothing that a consumer can download.
 */
export function readBerryLock(file: string, text: string, files: SourceFiles): Result<Reading, Problem> {
  const parsed = parseYamlFile(file, text)
  if (!parsed.ok) return parsed
  const [lock] = parsed.value
  if (!isObject(lock) || parsed.value.length !== 1)
    return failed(syntaxProblem(file, 'it is no single object'))
  const notes = gapNotes(file, 'npm')
  const root = folderOf(file)
  const entries: Entry[] = []
  const byDescriptor = new Map<string, string>()
  for (const [key, value] of entriesOf(lock)) {
    if (key === '__metadata') continue
    const resolution = textField(value, 'resolution')
    if (resolution === undefined)
      return failed(
        syntaxProblem(
          file,
          `the entry "${key.slice(0, Math.max(0, key.indexOf('@', 1)))}" has no "resolution"`,
        ),
      )
    for (const descriptor of key.split(/,\s+/)) byDescriptor.set(descriptor, String(entries.length))
    entries.push(describe(resolution, value, root, files, notes))
  }
  const byName = namesakes<string>()
  for (const [index, { name }] of entries.entries()) {
    byName.add(name, String(index))
  }
  const isOverridden = isObject(field(files.json(fileIn(root, 'package.json')), 'resolutions'))
  const needsOf: NamedNeed[][] = []
  for (const { value, resolution } of entries) {
    const needs: NamedNeed[] = []
    for (const [name, range] of entriesOf(field(value, 'dependencies'))) {
      if (typeof range !== 'string') continue
      const to = targetOf(byDescriptor, name, range)
      const only = byName.get(name)
      if (to !== undefined) {
        needs.push({ to, name, optional: flagField(fieldAt(value, 'dependenciesMeta', name), 'optional') })
      } else if (only.length === 1 && only[0] !== undefined && (isOverridden || !isOfRegistry(range)))
        needs.push({ to: only[0], name })
      else if (!isOverridden && !range.startsWith('catalog:')) {
        return failed(missingEntry(file, `${name}@${range}`, resolution))
      } else notes.note('unpinned', name)
    }
    needsOf.push(needs)
  }
  return ok(readingOf({ file, entries, needsOf, files, notes }))
}

function describe(
  resolution: string,
  value: unknown,
  root: string,
  files: SourceFiles,
  notes: GapNotes,
): Entry {
  const at = resolution.indexOf('@', 1)
  const name = at === -1 ? resolution : resolution.slice(0, at)
  const reference = at === -1 ? '' : resolution.slice(at + 1)
  const local = /^(?:workspace|portal|link):([^:]*)/.exec(reference)?.[1]
  if (local !== undefined) {
    const folder = joinFolder(root, local.replace(/#.*$/, ''))
    if (folder === undefined) {
      notes.note('link', name)
      return { value, resolution, name, folder: undefined, purl: undefined }
    }
    return { value, resolution, name, folder, purl: npmProject(files, folder, undefined, { name }).purl }
  }
  // A patch of a package stands for that package: what is downloaded is the same file.
  const source = /^(?:npm|patch|virtual|file):/.test(reference) ? undefined : reference
  const purl = npmPurl(name, textField(value, 'version'), source)
  if (purl === undefined) notes.note('unreadable', name)
  return { value, resolution, name, folder: undefined, purl }
}

/** The entry of such a range has it as its key, unless `resolutions` chose another one. */
const isOfRegistry = (range: string): boolean =>
  range.startsWith('npm:') || (!/^[a-z]+:/.test(range) && specifierKind(range) === 'registry')

/** Before lockfile version 8, ranges of a registry are written without `npm:` where they are needed. */
const targetOf = (
  byDescriptor: ReadonlyMap<string, string>,
  name: string,
  range: string,
): string | undefined =>
  byDescriptor.get(`${name}@${range}`) ??
  byDescriptor.get(`${name}@npm:${range}`) ??
  (specifierKind(range) === 'git' ? byDescriptor.get(`${name}@${range.replace(/^github:/, '')}`) : undefined)

function readingOf(input: {
  readonly file: string
  readonly entries: readonly Entry[]
  readonly needsOf: readonly (readonly NamedNeed[])[]
  readonly files: SourceFiles
  readonly notes: GapNotes
}): Reading {
  const { file, entries, needsOf, files, notes } = input
  const purls = (needs: readonly Need[]): string[] =>
    needs.flatMap(({ to }) => entries[Number(to)]?.purl ?? [])
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  const projects: LocalProject[] = []
  for (const [index, { folder, name }] of entries.entries()) {
    if (folder === undefined) continue
    const needs = needsOf[index] ?? []
    projects.push(npmProject(files, folder, purls(needs), { name }))
    const manifest = packageJsonNeeds(files.json(fileIn(folder, 'package.json')))
    const groups = new Map(manifest.map((need) => [need.name, need.group]))
    const listed = field(entries[index]?.value, 'dependencies')
    for (const need of manifest) if (field(listed, need.name) === undefined) notes.note('unpinned', need.name)
    for (const { to, name: called } of needs) {
      // The entry of a workspace lists all its needs alike; its package.json tells them apart.
      const group = groups.get(called) ?? 'required'
      if (group !== 'development') starts[group].add(to)
    }
  }
  const scopeOf = scopesByReach(starts, (key) =>
    entries[Number(key)]?.folder === undefined ? (needsOf[Number(key)] ?? []) : [],
  )
  const packages: LockedPackage[] = []
  for (const [index, { purl, folder }] of entries.entries()) {
    if (purl === undefined || folder !== undefined) continue
    const scope = scopeOf(String(index))
    packages.push({
      purl,
      hashes: [],
      dependsOn: purls(needsOf[index] ?? []),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  const facts = {
    ecosystem: 'npm',
    file,
    packages: mergePackages(packages),
    projects,
    graph: 'full',
  } as const
  return { facts: { ...facts, exhaustive: !notes.has('unpinned') }, gaps: notes.gaps() }
}
