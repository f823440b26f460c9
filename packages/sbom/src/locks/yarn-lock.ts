import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { field } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { hexHash, integrityHashes } from './integrity.ts'
import { namesakes } from './namesakes.ts'
import { aliasTarget, npmPurl, specifierKind } from './npm-source.ts'
import { npmProject, packageJsonNeeds } from './package-json.ts'
import { graphReading, type LockReader } from './reading.ts'
import { scopesByReach, type Need } from './scopes.ts'
import { cutOff, missingEntry } from './syntax.ts'
import { readBerryLock } from './yarn-berry-lock.ts'
import { parseYarnText, type YarnEntry } from './yarn-text.ts'
import { workspaceFolders } from './yarn-workspaces.ts'

/** yarn.lock of any Yarn: since version 2 it is YAML with `__metadata`. */
export const readYarnLock: LockReader = (file, text, files) => {
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  if (/^__metadata:/m.test(text)) return readBerryLock(file, text, files)
  const parsed = parseYarnText(file, text)
  if (!parsed.ok) return parsed
  const notes = gapNotes(file, 'npm')
  const folders = workspaceFolders(files, folderOf(file))
  const projectPurls = new Map(
    folders.flatMap((folder) => {
      const { name, purl } = npmProject(files, folder, undefined)
      return name === undefined ? [] : [[name, purl] as const]
    }),
  )
  const nodes = parsed.value.map((entry) => ({ ...describe(entry), needs: [] as Need[] }))
  const byPattern = new Map(
    nodes.flatMap((node, index) => node.patterns.map((p) => [p, String(index)] as const)),
  )
  const byName = namesakes<string>()
  for (const [index, { patterns }] of nodes.entries()) {
    for (const pattern of patterns) byName.add(pattern.slice(0, pattern.indexOf('@', 1)), String(index))
  }
  const overrides = field(files.json(fileIn(folderOf(file), 'package.json')), 'resolutions')
  const target = (name: string, range: string): string | undefined => {
    const found = byPattern.get(`${name}@${range}`)
    if (found !== undefined || overrides === undefined) return found
    // With `resolutions` the lockfile may list only the version chosen there.
    return byName.get(name)[0]
  }

  for (const node of nodes) {
    for (const [group, list] of node.groups) {
      for (const [name, range] of list) {
        const to = target(name, range)
        if (to === undefined) return failed(missingEntry(file, `${name}@${range}`, node.patterns[0] ?? ''))
        node.needs.push({ to, optional: group === 'optionalDependencies' })
      }
    }
  }
  const purlOf = (key: string): string[] => nodes[Number(key)]?.purl ?? []
  const starts = { required: new Set<string>(), optional: new Set<string>() }
  const projects = folders.map((folder) => {
    const dependsOn: string[] = []
    for (const { name, range, group } of packageJsonNeeds(files.json(fileIn(folder, 'package.json')))) {
      const to =
        byPattern.get(`${name}@${range}`) ?? (projectPurls.has(name) ? undefined : target(name, range))
      if (to !== undefined) {
        if (group !== 'development') starts[group].add(to)
        dependsOn.push(...purlOf(to))
      } else if (projectPurls.has(name)) dependsOn.push(...[projectPurls.get(name) ?? []].flat())
      else if (specifierKind(range) === 'file') notes.note('link', name)
      else notes.note('unpinned', name)
    }
    return npmProject(files, folder, files.has(fileIn(folder, 'package.json')) ? dependsOn : undefined)
  })
  // Without a package.json nobody knows what is for development only.
  const known = files.has(fileIn(folderOf(file), 'package.json'))
  const scopeOf = known ? scopesByReach(starts, (key) => nodes[Number(key)]?.needs ?? []) : () => undefined
  const packages: LockedPackage[] = []
  for (const [index, node] of nodes.entries()) {
    const [purl] = node.purl
    if (purl === undefined) {
      const local = joinFolder(folderOf(file), node.local ?? '..'.repeat(9))
      if (node.local === undefined || local === undefined) notes.note('unreadable', node.patterns[0] ?? '')
      continue
    }
    const scope = scopeOf(String(index))
    packages.push({
      purl,
      hashes: node.hashes,
      dependsOn: node.needs.flatMap(({ to }) => purlOf(to)),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  return ok(graphReading({ ecosystem: 'npm', file, packages, projects, notes }))
}

function describe(entry: YarnEntry) {
  const pattern = entry.patterns[0] ?? ''
  const at = pattern.indexOf('@', 1)
  const range = at === -1 ? '' : pattern.slice(at + 1)
  const name = aliasTarget(range)?.name ?? (at === -1 ? pattern : pattern.slice(0, at))
  const kind = specifierKind(range)
  const resolved = entry.fields.get('resolved')
  const local = kind === 'file' && resolved === undefined ? range.replace(/^[a-z]+:/, '') : undefined
  const source = kind === 'git' || kind === 'url' ? (resolved ?? range) : undefined
  const purl = local === undefined ? npmPurl(name, entry.fields.get('version'), source) : undefined
  const sha1 = hexHash('SHA-1', /#([0-9a-f]{40})$/.exec(kind === 'git' ? '' : (resolved ?? ''))?.[1])
  const hashes = [...integrityHashes(entry.fields.get('integrity')), ...(sha1 === undefined ? [] : [sha1])]
  const groups = new Map(
    [...entry.groups].filter(([key]) => /^(?:dependencies|optionalDependencies)$/.test(key)),
  )
  return { patterns: entry.patterns, groups, local, hashes, purl: purl === undefined ? [] : [purl] }
}
