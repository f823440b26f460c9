import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { parseGoStatements, type GoStatement } from './go-mod.ts'
import { packageUrl } from './package-url.ts'
import { localProject, mergePackages, type LockReader } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { cutOff, syntaxProblem } from './syntax.ts'

/**
 * go.mod with the digests of the go.sum beside it. Since Go 1.17 it lists every module that the build can load; before, only
 * those that are named directly or that nothing else names. go.sum is no list: it keeps what was only looked at.
 */
export const readGoModules: LockReader = (file, text, files) => {
  const parsed = parseGoStatements(file, text)
  if (!parsed.ok) return parsed
  const module = parsed.value.find(({ verb }) => verb === 'module')?.words[0]
  if (module === undefined) return failed(syntaxProblem(file, 'it has no "module"'))
  const folder = folderOf(file)
  const sumFile = fileIn(folder, 'go.sum')
  const sums = goSums(sumFile, files)
  if (!sums.ok) return sums
  const notes = gapNotes(file, 'go')
  const { modules: siblings, replaced: above } = workspaceModules(files, folder)
  // The go.work goes before the go.mod files that it uses.
  const replaced = new Map([...replacements(parsed.value, folder), ...above])
  const packages: LockedPackage[] = []
  const direct: string[] = []
  for (const { verb, words, isIndirect } of parsed.value) {
    if (verb !== 'require') continue
    const [path = '', version = ''] = words
    if (!/^v\d/.test(version)) return failed(syntaxProblem(file, `the module "${path}" has no version`))
    const instead = replaced.get(`${path} ${version}`) ?? replaced.get(path)
    const local = localFolder(path, instead, siblings)
    if (local !== undefined) {
      const purl = local.folder === undefined ? undefined : moduleOf(files, local.folder)
      if (purl === undefined) notes.note('link', path)
      else if (!isIndirect) direct.push(purl)
      continue
    }
    const [name, at] = instead === undefined ? [path, version] : [instead.path, instead.version ?? '']
    const purl = packageUrl({ type: 'golang', name, version: at })
    if (purl === undefined) {
      notes.note('unreadable', path)
      continue
    }
    const dirhash = sums.value.get(`${name} ${at}`)
    packages.push({ purl, hashes: [], ...(dirhash === undefined ? {} : { dirhash }) })
    if (!isIndirect) direct.push(purl)
  }
  const purl = packageUrl({ type: 'golang', name: module })
  const project = localProject({ ecosystem: 'go', folder, name: module, purl, dependsOn: direct })
  const exhaustive = isPruned(parsed.value)
  const gaps = notes.gaps()
  if (!exhaustive && packages.length > 0) {
    gaps.push({
      kind: 'lock-without-graph',
      ecosystem: 'go',
      file,
      meaning: 'Before `go 1.17` a go.mod does not list the needs of its needs.',
      fix: 'Run `go mod tidy -go=1.17` or later, or pass a BOM of the build in `sbom-inputs`.',
    })
  }
  const facts = {
    ecosystem: 'go',
    file,
    packages: mergePackages(packages),
    graph: 'direct',
    exhaustive,
  } as const
  return ok({ facts: { ...facts, projects: [project] }, gaps })
}

/** The `h1:` digest of each module's archive; lines of `/go.mod` alone say nothing of what is built. */
function goSums(path: string, files: SourceFiles): Result<ReadonlyMap<string, string>, Problem> {
  const text = files.text(path)
  const sums = new Map<string, string>()
  if (text === undefined || text === '') return ok(sums)
  const cut = cutOff(path, text)
  if (cut !== undefined) return failed(cut)
  for (const line of text.split('\n')) {
    const [name = '', version = '', digest = ''] = line.trim().split(/\s+/)
    if (/^h1:[A-Za-z0-9+/]{43}=$/.test(digest) && !version.endsWith('/go.mod')) {
      sums.set(`${name} ${version}`, digest)
    }
  }
  return ok(sums)
}

interface Replacement {
  /** Folder that a path is relative to. */
  readonly base: string
  readonly path: string
  readonly version: string | undefined
}

/** By `path` or `path version`: `replace old [version] => new [version]`. */
function replacements(statements: readonly GoStatement[], base: string): Map<string, Replacement> {
  const found = new Map<string, Replacement>()
  for (const { verb, words } of statements) {
    const arrow = words.indexOf('=>')
    const path = words[arrow + 1]
    if (verb !== 'replace' || arrow < 1 || path === undefined) continue
    found.set(words.slice(0, arrow).join(' '), { base, path, version: words[arrow + 2] })
  }
  return found
}

function isPruned(statements: readonly GoStatement[]): boolean {
  const version = statements.find(({ verb }) => verb === 'go')?.words[0] ?? ''
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return major > 1 || (major === 1 && minor >= 17)
}

/** Set when the module stands in a folder: replaced by a path, or a member of the same go.work. */
function localFolder(
  path: string,
  instead: Replacement | undefined,
  siblings: ReadonlyMap<string, string>,
): { readonly folder: string | undefined } | undefined {
  if (instead !== undefined && instead.version === undefined)
    return { folder: joinFolder(instead.base, instead.path) }
  const sibling = siblings.get(path)
  return sibling === undefined ? undefined : { folder: sibling }
}

const NO_WORKSPACE: Workspace = { folders: new Set(), modules: new Map(), replaced: new Map() }

/** The nearest go.work, when it uses this folder. */
function workspaceModules(files: SourceFiles, folder: string): Workspace {
  for (let above = folder; ; above = folderOf(above)) {
    if (files.has(fileIn(above, 'go.work'))) {
      const workspace = workspaceAt(files, above)
      return workspace.folders.has(folder) ? workspace : NO_WORKSPACE
    }
    if (above === '') return NO_WORKSPACE
  }
}

interface Workspace {
  readonly folders: ReadonlySet<string>
  /** Folders by module path. */
  readonly modules: ReadonlyMap<string, string>
  readonly replaced: ReadonlyMap<string, Replacement>
}

const workspaces = new WeakMap<SourceFiles, Map<string, Workspace>>()

/** Worked out once for a tree: every module of the workspace asks for it. */
function workspaceAt(files: SourceFiles, root: string): Workspace {
  const known = workspaces.get(files) ?? new Map<string, Workspace>()
  workspaces.set(files, known)
  const found = known.get(root)
  if (found !== undefined) return found
  const folders = new Set<string>()
  const modules = new Map<string, string>()
  const statements = files.go(fileIn(root, 'go.work')) ?? []
  for (const { verb, words } of statements) {
    const folder = verb === 'use' ? joinFolder(root, words[0] ?? '/') : undefined
    const name = folder === undefined ? undefined : moduleName(files, folder)
    if (folder === undefined || name === undefined) continue
    folders.add(folder)
    modules.set(name, folder)
  }
  const workspace = { folders, modules, replaced: replacements(statements, root) }
  known.set(root, workspace)
  return workspace
}

const moduleName = (files: SourceFiles, folder: string): string | undefined =>
  files.go(fileIn(folder, 'go.mod'))?.find(({ verb }) => verb === 'module')?.words[0]

function moduleOf(files: SourceFiles, folder: string): string | undefined {
  const name = moduleName(files, folder)
  return name === undefined ? undefined : packageUrl({ type: 'golang', name })
}
