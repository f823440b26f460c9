import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import { field, isObject, itemsOf, textField, textsOf } from './fields.ts'
import { fileIn, folderOf } from './folder.ts'
import { hashesOf } from './poetry-lock.ts'
import { pyprojectNeeds, pythonProject } from './pyproject.ts'
import { pythonGraph, type PythonNode } from './python-graph.ts'
import { parseRequirement, pythonName } from './python-name.ts'
import { pypiGitPurl, pypiPurl, pypiUrlPurl } from './python-source.ts'
import type { LockReader } from './reading.ts'
import { cutOff, missingEntry, parseTomlFile, syntaxProblem } from './syntax.ts'

/** pdm.lock of version 4: a package with an extra stands a second time, with the needs of the extra. */
export const readPdmLock: LockReader = (file, text, files) => {
  const parsed = parseTomlFile(file, text)
  if (!parsed.ok) return parsed
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  if (!isObject(field(parsed.value, 'metadata'))) return failed(syntaxProblem(file, 'it has no "[metadata]"'))
  const notes = gapNotes(file, 'python')
  const root = folderOf(file)
  const manifest = files.toml(fileIn(root, 'pyproject.toml'))
  const listed = itemsOf(field(parsed.value, 'package'))
  const names = new Set(listed.map((entry) => pythonName(textField(entry, 'name') ?? '')))
  const nodes: PythonNode[] = []
  for (const entry of listed) {
    const name = textField(entry, 'name')
    if (name === undefined) return failed(syntaxProblem(file, 'a package has no name'))
    const needs: string[] = []
    for (const line of textsOf(field(entry, 'dependencies'))) {
      const need = parseRequirement(line)
      if (need === undefined) notes.note('unreadable', name)
      else if (names.has(pythonName(need.name))) needs.push(need.name)
      // What a marker rules out for every platform locked is left out.
      else if (need.marker === undefined) return failed(missingEntry(file, need.name, name))
    }
    if (textField(entry, 'path') !== undefined && textField(entry, 'url') === undefined) {
      notes.note('link', name)
      continue
    }
    const purl = purlOf(name, entry)
    if (purl === undefined) notes.note('unreadable', name)
    else nodes.push({ name, purl, hashes: hashesOf(field(entry, 'files')), needs, ...scopeOf(entry) })
  }
  const graph = pythonGraph(nodes, manifest === undefined ? undefined : pyprojectNeeds(manifest))
  const projects = [pythonProject(files, root, graph.direct)]
  const facts = { ecosystem: 'python', file, packages: graph.packages, projects, graph: 'full' } as const
  return ok({ facts: { ...facts, exhaustive: true }, gaps: notes.gaps() })
}

function purlOf(name: string, entry: unknown): string | undefined {
  const version = textField(entry, 'version')
  const git = textField(entry, 'git')
  if (git !== undefined) return pypiGitPurl(name, version, git, textField(entry, 'revision'))
  const url = textField(entry, 'url')
  return url === undefined
    ? version === undefined
      ? undefined
      : pypiPurl(name, version)
    : pypiUrlPurl(name, version, url)
}

/** Only a package outside `default` is told apart: which other groups are extras stands in pyproject.toml alone. */
function scopeOf(entry: unknown): Pick<PythonNode, 'scope'> {
  return textsOf(field(entry, 'groups')).includes('default') ? { scope: 'required' } : {}
}
