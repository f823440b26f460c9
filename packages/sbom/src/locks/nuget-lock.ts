import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, isObject, keysOf, textField } from './fields.ts'
import { baseName, folderOf } from './folder.ts'
import { packageUrl } from './package-url.ts'
import { graphReading, localProject, type LockReader } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { parseJsonFile, syntaxProblem } from './syntax.ts'

/**
 * packages.lock.json of NuGet. Its `contentHash` leaves out the signature that the registry puts into a package, so that it
 * is not the digest of the file that one downloads, and is not published as one.
 */
export const readNugetLock: LockReader = (file, text, files) => {
  const parsed = parseJsonFile(file, text)
  if (!parsed.ok) return parsed
  const frameworks = field(parsed.value, 'dependencies')
  if (!isObject(frameworks)) return failed(syntaxProblem(file, 'it has no "dependencies"'))
  const notes = gapNotes(file, 'nuget')
  const packages: LockedPackage[] = []
  const direct: string[] = []
  for (const [, list] of entriesOf(frameworks)) {
    const purls = new Map<string, string>()
    for (const [name, entry] of entriesOf(list)) {
      const version = textField(entry, 'resolved')
      const purl = version === undefined ? undefined : packageUrl({ type: 'nuget', name, version })
      if (purl !== undefined) purls.set(name.toLowerCase(), purl)
      else if (textField(entry, 'type') !== 'Project') notes.note('unpinned', name)
    }
    // What a project of the same solution needs stands in its own entry: the root needs it by way of that.
    const needs = (entry: unknown): string[] =>
      keysOf(field(entry, 'dependencies')).flatMap((need) => purls.get(need.toLowerCase()) ?? [])
    for (const [name, entry] of entriesOf(list)) {
      const type = textField(entry, 'type')
      const purl = purls.get(name.toLowerCase())
      if (type === 'Project') for (const need of needs(entry)) direct.push(need)
      if (purl === undefined) continue
      if (type === 'Direct') direct.push(purl)
      packages.push({ purl, hashes: [], dependsOn: needs(entry) })
    }
  }
  const folder = folderOf(file)
  const name = projectName(files, folder)
  const projects = [localProject({ ecosystem: 'nuget', folder, name, dependsOn: direct })]
  return ok(graphReading({ ecosystem: 'nuget', file, packages, projects, notes }))
}

/** The project file's name, where there is exactly one in the folder. */
function projectName(files: SourceFiles, folder: string): string | undefined {
  const names = files.paths.filter((path) => folderOf(path) === folder && /\.(?:cs|fs|vb)proj$/.test(path))
  return names.length === 1 ? baseName(names[0] ?? '').replace(/\.[a-z]+$/, '') : undefined
}
