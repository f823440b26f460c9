import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, isObject, itemsOf } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { integrityHashes } from './integrity.ts'
import { npmPurl, specifierKind } from './npm-source.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { graphReading, type LockReader } from './reading.ts'
import { scopesByReach, type Need } from './scopes.ts'
import { parseJsoncFile, syntaxProblem } from './syntax.ts'

/** No real tree nests so deeply, and every need is looked for at each level of a key. */
const LONGEST = 1000

/** bun.lock: JSON with trailing commas; keys of `packages` are paths of names, nested as the folders of modules are. */
export const readBunLock: LockReader = (file, text, files) => {
  const parsed = parseJsoncFile(file, text)
  if (!parsed.ok) return parsed
  const listed = field(parsed.value, 'packages')
  const workspaces = field(parsed.value, 'workspaces')
  if (!isObject(listed) || !isObject(workspaces)) {
    return failed(syntaxProblem(file, 'it has no "packages" and "workspaces"'))
  }
  const notes = gapNotes(file, 'npm')
  const root = folderOf(file)
  const nodes = new Map<
    string,
    { purl: string | undefined; isLocal: boolean; about: unknown; integrity: string }
  >()
  for (const [key, tuple] of entriesOf(listed)) {
    const [first, ...rest] = itemsOf(tuple)
    if (key.length > LONGEST) return failed(syntaxProblem(file, 'a key is too long'))
    if (typeof first !== 'string') return failed(syntaxProblem(file, `the entry "${key}" is no list`))
    const at = first.indexOf('@', 1)
    const name = first.slice(0, at)
    const reference = first.slice(at + 1)
    const local = /^(?:workspace|link|file):(.*)$/.exec(reference)?.[1]
    const folder = local === undefined ? undefined : joinFolder(root, local)
    const isLocal = local !== undefined && !/\.(?:tgz|tar\.gz)$/.test(local)
    const purl = isLocal
      ? folder === undefined
        ? undefined
        : npmProject(files, folder, undefined, { name }).purl
      : specifierKind(reference) === 'registry'
        ? npmPurl(name, reference)
        : npmPurl(name, undefined, reference)
    if (purl === undefined) notes.note(isLocal ? 'link' : 'unreadable', name)
    const last = rest.at(-1)
    nodes.set(key, {
      purl,
      isLocal,
      about: rest.find(isObject),
      integrity: typeof last === 'string' ? last : '',
    })
  }
  const target = (from: string, name: string): string | undefined => {
    for (let path = from; ; path = parentPath(path)) {
      const key = path === '' ? name : `${path}/${name}`
      if (nodes.has(key)) return key
      if (path === '') return undefined
    }
  }
  const needs = new Map<string, Need[]>()
  for (const [key, { about }] of nodes) {
    const found: Need[] = []
    for (const group of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
      for (const [name] of entriesOf(field(about, group))) {
        const to = target(key, name)
        if (to !== undefined) found.push({ to, optional: group === 'optionalDependencies' })
        else if (group === 'dependencies') notes.note('unpinned', name)
      }
    }
    needs.set(key, found)
  }
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  const projects = entriesOf(workspaces).flatMap(([path, about]) => {
    const folder = joinFolder(root, path)
    if (folder === undefined) {
      notes.note('link', path)
      return []
    }
    const needed = packageJsonNeeds(about)
    const said = new Set(needed.map((need) => need.name))
    for (const need of packageJsonNeeds(files.json(fileIn(folder, 'package.json')))) {
      if (!said.has(need.name)) notes.note('unpinned', need.name)
    }
    const name = field(about, 'name')
    const dependsOn: string[] = []
    for (const need of needed) {
      const to = (typeof name === 'string' ? target(name, need.name) : undefined) ?? target('', need.name)
      const purl = to === undefined ? undefined : nodes.get(to)?.purl
      if (to === undefined || purl === undefined) {
        if (to === undefined) notes.note('unpinned', need.name)
        continue
      }
      if (need.group !== 'development') starts[need.group].add(to)
      dependsOn.push(purl)
    }
    return [npmProject(files, folder, dependsOn, typeof name === 'string' ? { name } : {})]
  })
  const scopeOf = scopesByReach(starts, (key) => needs.get(key) ?? [])
  const packages: LockedPackage[] = []
  for (const [key, { purl, isLocal, integrity }] of nodes) {
    if (purl === undefined || isLocal) continue
    const scope = scopeOf(key)
    packages.push({
      purl,
      hashes: integrityHashes(integrity),
      dependsOn: (needs.get(key) ?? []).flatMap(({ to }) => nodes.get(to)?.purl ?? []),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  return ok(graphReading({ ecosystem: 'npm', file, packages, projects, notes }))
}

/** The path without its last name; a scope belongs to the name behind it. */
function parentPath(path: string): string {
  const parts = path.split('/')
  parts.pop()
  if (parts.at(-1)?.startsWith('@') === true) parts.pop()
  return parts.join('/')
}
