import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { Hash } from '../hash.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { gitUrl } from './clean-url.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { prefixedHash } from './integrity.ts'
import { namesakes } from './namesakes.ts'
import { packageUrl } from './package-url.ts'
import { graphReading, localProject, type LockReader } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { cutOff, missingEntry, syntaxProblem } from './syntax.ts'

interface Gem {
  readonly name: string
  /** With the platform behind a dash, as it stands. */
  readonly version: string
  readonly section: string
  readonly about: ReadonlyMap<string, string>
  readonly needs: string[]
}

/** Gemfile.lock and gems.locked of Bundler. */
export const readGemfileLock: LockReader = (file, text, files) => {
  const cut = cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  const gems: Gem[] = []
  const direct: string[] = []
  const checksums = new Map<string, Hash>()
  const sections = new Set<string>()
  let section = ''
  let about = new Map<string, string>()
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd()
    const content = line.trimStart()
    const indent = line.length - content.length
    if (content === '') continue
    const [, name = '', version = ''] = /^([^\s(!]+)(?: \(([^)]*)\))?!?/.exec(content) ?? []
    if (indent === 0) {
      if (!/^[A-Z][A-Z ]*$/.test(content)) {
        return failed(syntaxProblem(file, 'a section must be in capital letters', index + 1))
      }
      section = content
      about = new Map()
      sections.add(section)
    } else if (section === 'DEPENDENCIES') direct.push(name)
    else if (section === 'CHECKSUMS') {
      const hash = prefixedHash(/ (sha256=[0-9a-f]{64})/.exec(content)?.[1], '=')
      if (hash !== undefined) checksums.set(`${name} ${version}`, hash)
    } else if (!SOURCES.has(section)) continue
    else if (indent === 2) {
      const colon = content.indexOf(':')
      about.set(content.slice(0, colon), content.slice(colon + 1).trim())
    } else if (indent === 4) gems.push({ name, version, section, about, needs: [] })
    else if (indent === 6 && gems.length > 0) gems.at(-1)?.needs.push(name)
    else return failed(syntaxProblem(file, 'it is indented as nothing in this format is', index + 1))
  }
  if (!sections.has('DEPENDENCIES'))
    return failed(syntaxProblem(file, 'it has no "DEPENDENCIES", so it was cut off'))

  const notes = gapNotes(file, 'rubygems')
  const root = folderOf(file)
  const purls = namesakes<string>()
  for (const gem of gems) {
    const purl = purlOf(gem)
    if (purl === undefined) notes.note('unreadable', gem.name)
    else purls.add(gem.name, purl)
  }
  const packages: LockedPackage[] = []
  const projects: LocalProject[] = []
  for (const gem of gems) {
    const dependsOn: string[] = []
    for (const need of gem.needs) {
      const found = purls.get(need)
      // Bundler is needed by name and never locked as a gem.
      if (found.length === 0 && need !== 'bundler') return failed(missingEntry(file, need, gem.name))
      for (const one of found) dependsOn.push(one)
    }
    const purl = purlOf(gem)
    if (gem.section === 'PATH') {
      const folder = joinFolder(root, gem.about.get('remote') ?? '.')
      if (folder === undefined) notes.note('link', gem.name)
      else
        projects.push(
          localProject({
            ecosystem: 'rubygems',
            folder,
            name: gem.name,
            version: gem.version,
            purl,
            dependsOn,
          }),
        )
    } else if (purl !== undefined) {
      const hash = checksums.get(`${gem.name} ${gem.version}`)
      packages.push({ purl, hashes: hash === undefined ? [] : [hash], dependsOn })
    }
  }
  const known = new Set(direct)
  for (const name of namedGems(files, root)) if (!known.has(name)) notes.note('unpinned', name)
  // Bundler lists what only another platform needs, without locking it.
  if (gems.length === 0) for (const name of direct) notes.note('unpinned', name)
  if (!projects.some(({ folder }) => folder === root)) {
    const dependsOn = direct.flatMap((name) => purls.get(name))
    projects.unshift(localProject({ ecosystem: 'rubygems', folder: root, dependsOn }))
  }
  return ok(graphReading({ ecosystem: 'rubygems', file, packages, projects, notes }))
}

/** Names of gems that the Gemfile gives on lines of their own; it is a program, so that others may be made in it. */
const namedGems = (files: SourceFiles, root: string): string[] =>
  ['Gemfile', 'gems.rb'].flatMap((name) =>
    [...(files.text(fileIn(root, name)) ?? '').matchAll(/^[ \t]*gem[ \t(]+["']([\w.-]+)["']/gm)].map(
      ([, gem = '']) => gem,
    ),
  )

const SOURCES = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'])

/** `1.2.3-x86_64-linux` is version 1.2.3 for a platform: a gem's version itself has no dash. */
function purlOf({ name, version, section, about }: Gem): string | undefined {
  const dash = version.indexOf('-')
  const url = section === 'GIT' ? gitUrl(about.get('remote') ?? '', about.get('revision')) : undefined
  return packageUrl({
    type: 'gem',
    name,
    version: dash === -1 ? version : version.slice(0, dash),
    qualifiers: { platform: dash === -1 ? undefined : version.slice(dash + 1), vcs_url: url },
  })
}
