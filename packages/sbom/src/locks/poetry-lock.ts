import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { Hash } from '../hash.ts'
import type { LocalProject } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, isObject, itemsOf, keysOf, textField, textsOf } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { prefixedHash } from './integrity.ts'
import { pyprojectExtras, pyprojectNeeds, pythonProject } from './pyproject.ts'
import { pythonGraph, type PythonNode } from './python-graph.ts'
import { parseRequirement, pythonName } from './python-name.ts'
import { pypiGitPurl, pypiPurl, pypiUrlPurl } from './python-source.ts'
import type { LockReader } from './reading.ts'
import { cutOff, parseTomlFile, syntaxProblem } from './syntax.ts'

/** poetry.lock of every version: hashes in `files`, before 1.2 in a table of their own at the end. */
export const readPoetryLock: LockReader = (file, text, files) => {
  const parsed = parseTomlFile(file, text)
  if (!parsed.ok) return parsed
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  const metadata = field(parsed.value, 'metadata')
  // It is the last table, so that a file without it was cut off.
  if (!isObject(metadata)) return failed(syntaxProblem(file, 'it has no "[metadata]" at its end'))
  const notes = gapNotes(file, 'python')
  const root = folderOf(file)
  const manifest = files.toml(fileIn(root, 'pyproject.toml'))
  const direct = manifest === undefined ? undefined : pyprojectNeeds(manifest)
  const listed = itemsOf(field(parsed.value, 'package'))
  const isActive = activeExtras(listed, direct ?? [], pyprojectExtras(manifest))
  const nodes: PythonNode[] = []
  const locals: LocalProject[] = []
  for (const entry of listed) {
    const name = textField(entry, 'name')
    if (name === undefined) return failed(syntaxProblem(file, 'a package has no name'))
    const source = field(entry, 'source')
    if (textField(source, 'type') === 'directory') {
      const folder = joinFolder(root, textField(source, 'url') ?? '/')
      if (folder === undefined) notes.note('link', name)
      else
        locals.push(pythonProject(files, folder, undefined, { name, version: textField(entry, 'version') }))
      continue
    }
    const purl = purlOf(name, entry, source)
    if (purl === undefined) {
      notes.note('unreadable', name)
      continue
    }
    const older = field(field(metadata, 'files'), name)
    const hashes = hashesOf(field(entry, 'files') ?? older)
    const scope = scopeOf(entry)
    nodes.push({
      name,
      purl,
      hashes,
      needs: needsOf(name, entry, isActive),
      ...(scope === undefined ? {} : { scope }),
    })
  }
  const names = new Set(listed.map((entry) => pythonName(textField(entry, 'name') ?? '')))
  for (const name of listed.flatMap(unconditionalNeeds)) {
    if (!names.has(name) && !UNSAFE.has(name)) notes.note('unpinned', name)
  }
  const graph = pythonGraph(nodes, direct)
  const projects = [pythonProject(files, root, graph.direct), ...locals]
  const facts = { ecosystem: 'python', file, packages: graph.packages, projects, graph: 'full' } as const
  return ok({ facts: { ...facts, exhaustive: !notes.has('unpinned') }, gaps: notes.gaps() })
}

/** Older versions never locked them. */
const UNSAFE = new Set(['setuptools', 'pip', 'distribute'])

/** Needs that no marker, extra or version of Python can rule out: they must be in the lockfile. */
const unconditionalNeeds = (entry: unknown): string[] =>
  entriesOf(field(entry, 'dependencies')).flatMap(([name, about]) =>
    typeof about === 'string' ||
    (isObject(about) && keysOf(about).every((key) => key === 'version' || key === 'extras'))
      ? [pythonName(name)]
      : [],
  )

function purlOf(name: string, entry: unknown, source: unknown): string | undefined {
  const version = textField(entry, 'version')
  const url = textField(source, 'url') ?? ''
  if (textField(source, 'type') === 'git') {
    return pypiGitPurl(name, version, url, textField(source, 'resolved_reference'))
  }
  if (textField(source, 'type') === 'url') return pypiUrlPurl(name, version, url)
  return version === undefined ? undefined : pypiPurl(name, version)
}

/** Digests of all files of a version, sdist and wheels alike: which of them is installed depends on the platform. */
export const hashesOf = (files: unknown): Hash[] =>
  itemsOf(files).flatMap((one) => prefixedHash(textField(one, 'hash')) ?? [])

function scopeOf(entry: unknown): PythonNode['scope'] {
  const groups = textsOf(field(entry, 'groups'))
  const category = textField(entry, 'category')
  const isMain = groups.includes('main') || category === 'main'
  if (groups.length === 0 && category === undefined) return undefined
  return !isMain ? 'excluded' : field(entry, 'optional') === true ? 'optional' : 'required'
}

/** Which extras of which package somebody asks for: only then its optional needs count. */
function activeExtras(
  listed: readonly unknown[],
  direct: readonly { readonly name: string; readonly extras: readonly string[] }[],
  ownExtras: readonly string[],
): (name: string, extra: string) => boolean {
  const active = new Set(ownExtras.map((extra) => `:${extra}`))
  for (const { name, extras } of direct) for (const extra of extras) active.add(`${name}:${extra}`)
  for (const entry of listed) {
    for (const [name, about] of entriesOf(field(entry, 'dependencies'))) {
      for (const one of Array.isArray(about) ? itemsOf(about) : [about]) {
        for (const extra of textsOf(field(one, 'extras'))) active.add(`${pythonName(name)}:${extra}`)
      }
    }
  }
  return (name, extra) => active.has(`${pythonName(name)}:${extra}`)
}

function needsOf(name: string, entry: unknown, isActive: (name: string, extra: string) => boolean): string[] {
  const wanted = new Set(
    entriesOf(field(entry, 'extras'))
      .filter(([extra]) => isActive(name, extra))
      .flatMap(([, list]) => textsOf(list).map((text) => pythonName(parseRequirement(text)?.name ?? ''))),
  )
  return entriesOf(fieldAt(entry, 'dependencies')).flatMap(([need, about]) => {
    const constraints = Array.isArray(about) ? itemsOf(about) : [about]
    const isOptional = constraints.every((one) => field(one, 'optional') === true)
    return isOptional && !wanted.has(pythonName(need)) ? [] : [need]
  })
}
