import { failed, ok } from '@tier3/model/result'
import { gapNotes, withoutGraph } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, isObject, keysOf, textField, textsOf } from './fields.ts'
import { fileIn, folderOf } from './folder.ts'
import { prefixedHash } from './integrity.ts'
import { pythonProject } from './pyproject.ts'
import { pythonName } from './python-name.ts'
import { pypiGitPurl, pypiPurl, pypiUrlPurl } from './python-source.ts'
import { mergePackages, type LockReader } from './reading.ts'
import { parseJsonFile, syntaxProblem } from './syntax.ts'

/** Pipfile.lock: all packages with hashes, without saying which needs which. */
export const readPipfileLock: LockReader = (file, text, files) => {
  const parsed = parseJsonFile(file, text)
  if (!parsed.ok) return parsed
  if (!isObject(field(parsed.value, '_meta'))) return failed(syntaxProblem(file, 'it has no "_meta"'))
  const notes = gapNotes(file, 'python')
  const root = folderOf(file)
  const pipfile = files.toml(fileIn(root, 'Pipfile'))
  const wanted = new Set(
    [...keysOf(field(pipfile, 'packages')), ...keysOf(field(pipfile, 'dev-packages'))].map(pythonName),
  )
  const packages: LockedPackage[] = []
  const direct: string[] = []
  for (const [group, list] of entriesOf(parsed.value)) {
    if (group === '_meta') continue
    for (const [name, entry] of entriesOf(list)) {
      if (textField(entry, 'path') !== undefined) {
        notes.note('link', name)
        continue
      }
      const purl = purlOf(name, entry)
      if (purl === undefined) {
        notes.note('unpinned', name)
        continue
      }
      const hashes = textsOf(field(entry, 'hashes')).flatMap((hash) => prefixedHash(hash) ?? [])
      packages.push({ purl, hashes, ...(group === 'default' ? {} : { scope: 'excluded' }) })
      if (wanted.has(pythonName(name))) direct.push(purl)
    }
  }
  const projects = [pythonProject(files, root, pipfile === undefined ? undefined : direct)]
  const graph = pipfile === undefined ? 'none' : 'direct'
  const facts = { ecosystem: 'python', file, packages: mergePackages(packages), projects, graph } as const
  return ok({
    facts: { ...facts, exhaustive: !notes.has('unpinned') },
    gaps: [...notes.gaps(), withoutGraph(file, 'python')],
  })
}

function purlOf(name: string, entry: unknown): string | undefined {
  const version = /^={2,3}([^\s,*]+)$/.exec(textField(entry, 'version') ?? '')?.[1]
  const git = textField(entry, 'git')
  const commit = /^[0-9a-f]{7,64}$/.exec(textField(entry, 'ref') ?? '')?.[0]
  if (git !== undefined) return commit === undefined ? undefined : pypiGitPurl(name, version, git, commit)
  const url = textField(entry, 'file')
  if (url !== undefined) return pypiUrlPurl(name, version, url)
  return version === undefined ? undefined : pypiPurl(name, version)
}
