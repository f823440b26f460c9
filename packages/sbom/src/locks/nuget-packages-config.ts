import { ok } from '@tier3/model/result'
import { gapNotes, withoutGraph } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { folderOf } from './folder.ts'
import { packageUrl } from './package-url.ts'
import { localProject, mergePackages, type LockReader } from './reading.ts'
import { elementsOf, parseXmlFile } from './xml.ts'

/** packages.config, the older list of NuGet: every package at its exact version, without the graph. */
export const readPackagesConfig: LockReader = (file, text) => {
  const parsed = parseXmlFile(file, text)
  if (!parsed.ok) return parsed
  const notes = gapNotes(file, 'nuget')
  const packages: LockedPackage[] = []
  for (const { attributes } of elementsOf(parsed.value, 'package')) {
    const name = attributes.get('id') ?? ''
    const purl = packageUrl({ type: 'nuget', name, version: attributes.get('version') ?? '' })
    if (purl === undefined) notes.note('unpinned', name)
    else {
      const isDevelopment = attributes.get('developmentDependency') === 'true'
      packages.push({ purl, hashes: [], ...(isDevelopment ? { scope: 'excluded' } : {}) })
    }
  }
  const projects = [localProject({ ecosystem: 'nuget', folder: folderOf(file) })]
  const facts = {
    ecosystem: 'nuget',
    file,
    packages: mergePackages(packages),
    projects,
    graph: 'none',
  } as const
  const gaps = [...notes.gaps(), ...(packages.length > 0 ? [withoutGraph(file, 'nuget')] : [])]
  return ok({ facts: { ...facts, exhaustive: !notes.has('unpinned') }, gaps })
}
