import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { gapNotes, type GapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, keysOf, textField } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { integrityHashes } from './integrity.ts'
import { aliasTarget, npmPurl, npmScope, specifierKind } from './npm-source.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { graphReading, type Reading } from './reading.ts'
import type { SourceFiles } from './source-files.ts'

/** One package of the nested tree, with the packages that stand in its own folder of modules. */
interface Node {
  readonly name: string
  readonly entry: unknown
  readonly above: Node | undefined
  readonly below: Map<string, Node>
  readonly purl: string | undefined
}

/** lockfileVersion 1: packages nested as their folders are, needs in `requires`; what the root needs says package.json. */
export function readNpmLockV1(file: string, lock: unknown, files: SourceFiles): Result<Reading, Problem> {
  const notes = gapNotes(file, 'npm')
  const folder = folderOf(file)
  const projects: LocalProject[] = []
  const root: Node = { name: '', entry: lock, above: undefined, below: new Map(), purl: undefined }
  const nodes: Node[] = []
  const open = [root]
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    for (const [name, entry] of entriesOf(field(above.entry, 'dependencies'))) {
      const local = localFolder(folder, entry)
      const project = local === undefined ? undefined : npmProject(files, local, undefined)
      const purl = project === undefined ? purlOf(name, entry) : project.purl
      const node = { name, entry, above, below: new Map<string, Node>(), purl }
      above.below.set(name, node)
      open.push(node)
      if (project !== undefined) projects.push(project)
      else if (purl === undefined) notes.note('unreadable', name)
      else nodes.push(node)
    }
  }
  const packages = nodes.map((node) => lockedPackage(node, notes))
  const manifest = files.json(fileIn(folder, 'package.json'))
  const direct =
    manifest === undefined
      ? undefined
      : packageJsonNeeds(manifest).flatMap(({ name }) => root.below.get(name)?.purl ?? [])
  for (const { name, group } of packageJsonNeeds(manifest)) {
    if (!root.below.has(name) && group !== 'optional') notes.note('unpinned', name)
  }
  const said = { name: textField(lock, 'name'), version: textField(lock, 'version') }
  projects.unshift(npmProject(files, folder, direct, said))
  return ok(graphReading({ ecosystem: 'npm', file, packages, projects, notes }))
}

function lockedPackage(node: Node, notes: GapNotes): LockedPackage {
  const dependsOn: string[] = []
  for (const name of keysOf(field(node.entry, 'requires'))) {
    const needed = findNode(node, name)
    if (needed === undefined) {
      if (npmScope(node.entry) !== 'optional') notes.note('unpinned', name)
    } else if (needed.purl !== undefined) dependsOn.push(needed.purl)
  }
  const scope = npmScope(node.entry)
  return {
    purl: node.purl ?? '',
    hashes: integrityHashes(textField(node.entry, 'integrity')),
    dependsOn,
    ...(scope === undefined ? {} : { scope }),
  }
}

function findNode(from: Node, name: string): Node | undefined {
  for (let node: Node | undefined = from; node !== undefined; node = node.above) {
    const found = node.below.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

function localFolder(folder: string, entry: unknown): string | undefined {
  const version = textField(entry, 'version') ?? ''
  return version.startsWith('file:') && !/\.(?:tgz|tar\.gz|tar)$/.test(version)
    ? joinFolder(folder, version.slice('file:'.length))
    : undefined
}

/** `version` holds what the package came from when it is not of a registry. */
function purlOf(name: string, entry: unknown): string | undefined {
  const version = textField(entry, 'version')
  if (version === undefined) return undefined
  const alias = aliasTarget(version)
  if (alias !== undefined) return npmPurl(alias.name, alias.range)
  return specifierKind(version) === 'registry' ? npmPurl(name, version) : npmPurl(name, undefined, version)
}
