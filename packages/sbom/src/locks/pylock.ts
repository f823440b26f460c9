import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { Hash } from '../hash.ts'
import { entriesOf, field, isObject, itemsOf, textField } from './fields.ts'
import { folderOf } from './folder.ts'
import { prefixedHash } from './integrity.ts'
import { pythonProject } from './pyproject.ts'
import { pythonGraph, type PythonNode } from './python-graph.ts'
import { pypiGitPurl, pypiPurl, pypiUrlPurl } from './python-source.ts'
import type { LockReader } from './reading.ts'
import { parseTomlFile, syntaxProblem } from './syntax.ts'

/** pylock.toml (PEP 751). Edges are there only where the tool that made it writes them. */
export const readPylock: LockReader = (file, text, files) => {
  const parsed = parseTomlFile(file, text)
  if (!parsed.ok) return parsed
  if (textField(parsed.value, 'lock-version') === undefined) {
    return failed(syntaxProblem(file, 'it has no "lock-version"'))
  }
  const notes = gapNotes(file, 'python')
  const nodes: PythonNode[] = []
  for (const entry of itemsOf(field(parsed.value, 'packages'))) {
    const name = textField(entry, 'name')
    if (name === undefined) return failed(syntaxProblem(file, 'a package has no name'))
    if (field(entry, 'directory') !== undefined) continue
    const purl = purlOf(name, entry)
    if (purl === undefined) {
      notes.note('unpinned', name)
      continue
    }
    const places = [field(entry, 'sdist'), field(entry, 'archive'), ...itemsOf(field(entry, 'wheels'))]
    const needs = itemsOf(field(entry, 'dependencies')).flatMap((need) => textField(need, 'name') ?? [])
    nodes.push({ name, purl, hashes: places.flatMap(hashesOf), needs })
  }
  const { packages } = pythonGraph(nodes, undefined)
  const hasGraph = nodes.some(({ needs }) => needs.length > 0)
  const facts = { ecosystem: 'python', file, exhaustive: !notes.has('unpinned') } as const
  return ok({
    facts: {
      ...facts,
      packages: hasGraph ? packages : packages.map(({ purl, hashes }) => ({ purl, hashes })),
      projects: [pythonProject(files, folderOf(file), undefined)],
      graph: hasGraph ? 'full' : 'none',
    },
    gaps: notes.gaps(),
  })
}

const hashesOf = (place: unknown): Hash[] =>
  entriesOf(field(place, 'hashes')).flatMap(([algorithm, digits]) =>
    typeof digits === 'string' ? (prefixedHash(`${algorithm}:${digits}`) ?? []) : [],
  )

function purlOf(name: string, entry: unknown): string | undefined {
  const version = textField(entry, 'version')
  const vcs = field(entry, 'vcs')
  if (isObject(vcs))
    return pypiGitPurl(name, version, textField(vcs, 'url') ?? '', textField(vcs, 'commit-id'))
  const url = textField(field(entry, 'archive'), 'url')
  if (url !== undefined) return pypiUrlPurl(name, version, url)
  return version === undefined ? undefined : pypiPurl(name, version)
}
