import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { cargoNeeds, cargoProject, crateFolders } from './cargo-manifest.ts'
import { gitUrl } from './clean-url.ts'
import { field, itemsOf, textField, textsOf } from './fields.ts'
import { fileIn, folderOf } from './folder.ts'
import { hexHash } from './integrity.ts'
import { namesakes } from './namesakes.ts'
import { packageUrl } from './package-url.ts'
import { graphReading, type LockReader } from './reading.ts'
import { scopesByReach } from './scopes.ts'
import { cutOff, missingEntry, parseTomlFile, syntaxProblem } from './syntax.ts'

interface Crate {
  readonly name: string
  readonly version: string
  readonly source: string | undefined
  readonly checksum: string | undefined
  readonly needs: readonly string[]
}

/** Cargo.lock of version 1 to 4. A need names as much of `name version (source)` as tells the crates apart. */
export const readCargoLock: LockReader = (file, text, files) => {
  const parsed = parseTomlFile(file, text)
  if (!parsed.ok) return parsed
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  const notes = gapNotes(file, 'cargo')
  const crates: Crate[] = []
  const older = field(parsed.value, 'metadata')
  // The oldest lockfiles keep the root in a table of its own.
  const root = field(parsed.value, 'root')
  for (const entry of [...(root === undefined ? [] : [root]), ...itemsOf(field(parsed.value, 'package'))]) {
    const name = textField(entry, 'name')
    const version = textField(entry, 'version')
    if (name === undefined || version === undefined) {
      return failed(syntaxProblem(file, 'a package has no name or no version'))
    }
    const source = textField(entry, 'source')
    const checksum =
      textField(entry, 'checksum') ?? textField(older, `checksum ${name} ${version} (${source})`)
    crates.push({ name, version, source, checksum, needs: textsOf(field(entry, 'dependencies')) })
  }
  const byNeed = new Map<string, number>()
  for (const [index, { name, version, source }] of crates.entries()) {
    for (const key of [name, `${name} ${version}`, `${name} ${version} (${source})`]) {
      if (!byNeed.has(key)) byNeed.set(key, index)
    }
  }
  const edges: number[][] = []
  for (const crate of crates) {
    const targets: number[] = []
    for (const need of crate.needs) {
      const target = byNeed.get(need)
      if (target === undefined) return failed(missingEntry(file, need, crate.name))
      targets.push(target)
    }
    edges.push(targets)
  }

  const folders = crateFolders(files, folderOf(file))
  const purls = crates.map((crate) =>
    crate.source === undefined
      ? cargoProject(files, folders.get(crate.name) ?? folderOf(file), undefined, crate).purl
      : purlOf(crate),
  )
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  const projects: LocalProject[] = []
  const packages: LockedPackage[] = []
  for (const [index, crate] of crates.entries()) {
    if (crate.source !== undefined) continue
    const folder = folders.get(crate.name)
    const groups = namesakes<string>()
    const manifest = folder === undefined ? undefined : files.toml(fileIn(folder, 'Cargo.toml'))
    for (const { name, group } of cargoNeeds(manifest)) groups.add(name, group)
    for (const to of edges[index] ?? []) {
      const said = groups.get(crates[to]?.name ?? '')
      if (said.length === 0 || said.includes('required')) starts.required.add(String(to))
      else if (said.includes('optional')) starts.optional.add(String(to))
    }
    const dependsOn = (edges[index] ?? []).flatMap((to) => purls[to] ?? [])
    projects.push(cargoProject(files, folder ?? folderOf(file), dependsOn, crate))
  }
  const needsOf = (key: string) =>
    crates[Number(key)]?.source === undefined
      ? []
      : (edges[Number(key)] ?? []).map((to) => ({ to: String(to) }))
  const scopeOf = scopesByReach(starts, needsOf)
  for (const [index, crate] of crates.entries()) {
    if (crate.source === undefined) continue
    const purl = purls[index]
    if (purl === undefined) {
      notes.note('unreadable', crate.name)
      continue
    }
    const hash = hexHash('SHA-256', crate.checksum)
    const scope = projects.length === 0 ? undefined : scopeOf(String(index))
    packages.push({
      purl,
      hashes: hash === undefined ? [] : [hash],
      dependsOn: (edges[index] ?? []).flatMap((to) => purls[to] ?? []),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  return ok(graphReading({ ecosystem: 'cargo', file, packages, projects, notes }))
}

function purlOf({ name, version, source = '' }: Crate): string | undefined {
  if (!source.startsWith('git+')) return packageUrl({ type: 'cargo', name, version })
  const [url = '', commit] = source.split('#')
  const qualifiers = { vcs_url: gitUrl(url.split('?', 1)[0] ?? '', commit) }
  return packageUrl({ type: 'cargo', name, version, qualifiers })
}
