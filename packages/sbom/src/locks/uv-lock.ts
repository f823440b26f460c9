import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, itemsOf, textField } from './fields.ts'
import { folderOf, joinFolder } from './folder.ts'
import { hashesOf } from './poetry-lock.ts'
import { namesakes } from './namesakes.ts'
import { pythonProject } from './pyproject.ts'
import { pypiGitPurl, pypiPurl, pypiUrlPurl } from './python-source.ts'
import { graphReading, type LockReader } from './reading.ts'
import { scopesByReach, type Need } from './scopes.ts'
import type { SourceFiles } from './source-files.ts'
import { cutOff, missingEntry, parseTomlFile, syntaxProblem } from './syntax.ts'

/** One `[[package]]` of uv.lock. */
interface Node {
  readonly name: string
  readonly version: string | undefined
  readonly entry: unknown
  /** Set for a project of the repository. */
  readonly folder: string | undefined
  readonly purl: string | undefined
}

/** uv.lock of version 1. Needs name a version or source only where several packages share the name. */
export const readUvLock: LockReader = (file, text, files) => {
  const parsed = parseTomlFile(file, text)
  if (!parsed.ok) return parsed
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  if (field(parsed.value, 'version') !== 1) return failed(syntaxProblem(file, 'its version is not 1'))
  const notes = gapNotes(file, 'python')
  const nodes: Node[] = []
  const byName = namesakes<number>()
  for (const entry of itemsOf(field(parsed.value, 'package'))) {
    const name = textField(entry, 'name')
    if (name === undefined) return failed(syntaxProblem(file, 'a package has no name'))
    const node = describe(name, entry, folderOf(file), files)
    if (node === undefined) notes.note('link', name)
    else if (node.purl === undefined) notes.note('unreadable', name)
    byName.add(name, nodes.length)
    if (node?.version !== undefined) byName.add(`${name} ${node.version}`, nodes.length)
    nodes.push(node ?? { name, version: undefined, entry, folder: undefined, purl: undefined })
  }

  const targetsOf = (list: unknown): string[] | string => {
    const targets: string[] = []
    for (const need of itemsOf(list)) {
      const name = textField(need, 'name') ?? ''
      const version = textField(need, 'version')
      const chosen = byName.get(version === undefined ? name : `${name} ${version}`)
      if (chosen.length === 0) return name
      for (const index of chosen) targets.push(String(index))
    }
    return targets
  }
  const needsOf: Need[][] = []
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  for (const { name, entry, folder } of nodes) {
    const needs: Need[] = []
    for (const [group, lists] of GROUPS) {
      const tables = field(entry, lists)
      for (const list of group === 'required' ? [tables] : entriesOf(tables).map(([, one]) => one)) {
        const targets = targetsOf(list)
        if (typeof targets === 'string') return failed(missingEntry(file, targets, name))
        for (const to of targets) {
          // Groups of development concern projects alone. An extra of a package is listed only when it is asked for.
          needs.push({ to })
          if (folder !== undefined && group !== 'development') starts[group].add(to)
        }
      }
    }
    needsOf.push(needs)
  }
  const scopeOf = scopesByReach(starts, (key) =>
    nodes[Number(key)]?.folder === undefined ? (needsOf[Number(key)] ?? []) : [],
  )
  const purls = (needs: readonly Need[]) => needs.flatMap(({ to }) => nodes[Number(to)]?.purl ?? [])
  const packages: LockedPackage[] = []
  const projects: LocalProject[] = []
  for (const [index, { name, version, entry, folder, purl }] of nodes.entries()) {
    const dependsOn = purls(needsOf[index] ?? [])
    if (folder !== undefined) projects.push(pythonProject(files, folder, dependsOn, { name, version }))
    else if (purl !== undefined) {
      const scope = scopeOf(String(index))
      const sdist = field(entry, 'sdist')
      const hashes = hashesOf([...(sdist === undefined ? [] : [sdist]), ...itemsOf(field(entry, 'wheels'))])
      packages.push({ purl, hashes, dependsOn, ...(scope === undefined ? {} : { scope }) })
    }
  }
  return ok(graphReading({ ecosystem: 'python', file, packages, projects, notes }))
}

const GROUPS = [
  ['required', 'dependencies'],
  ['optional', 'optional-dependencies'],
  ['development', 'dev-dependencies'],
] as const

/** Undefined for a project that lies outside the tree. */
function describe(name: string, entry: unknown, root: string, files: SourceFiles): Node | undefined {
  const version = textField(entry, 'version')
  const source = field(entry, 'source')
  for (const kind of ['virtual', 'editable', 'directory']) {
    const path = textField(source, kind)
    if (path === undefined) continue
    const folder = joinFolder(root, path)
    if (folder === undefined) return undefined
    const { purl } = pythonProject(files, folder, undefined, { name, version })
    return { name, version, entry, folder, purl }
  }
  return { name, version, entry, folder: undefined, purl: purlOf(name, version, source) }
}

function purlOf(name: string, version: string | undefined, source: unknown): string | undefined {
  const git = textField(source, 'git')
  if (git !== undefined)
    return pypiGitPurl(name, version, git.split('?', 1)[0] ?? '', /#([0-9a-f]{7,64})$/.exec(git)?.[1])
  const url = fieldAt(source, 'url')
  return typeof url === 'string' ? pypiUrlPurl(name, version, url) : pypiPurl(name, version)
}
