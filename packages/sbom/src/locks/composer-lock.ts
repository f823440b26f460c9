import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LocalProject, LockedPackage } from '../lock-facts.ts'
import { field, isObject, itemsOf, keysOf, textField, textsOf } from './fields.ts'
import { fileIn, folderOf, joinFolder } from './folder.ts'
import { hexHash } from './integrity.ts'
import { namesakes } from './namesakes.ts'
import { packageUrl } from './package-url.ts'
import { graphReading, localProject, type LockReader } from './reading.ts'
import { parseJsonFile, syntaxProblem } from './syntax.ts'

/** composer.lock; `dist.shasum` is the SHA-1 of the archive, and empty where the archive is made on demand. */
export const readComposerLock: LockReader = (file, text, files) => {
  const parsed = parseJsonFile(file, text)
  if (!parsed.ok) return parsed
  if (!isObject(parsed.value) || !Array.isArray(field(parsed.value, 'packages'))) {
    return failed(syntaxProblem(file, 'it has no "packages"'))
  }
  const notes = gapNotes(file, 'composer')
  const entries = ['packages', 'packages-dev'].flatMap((group) =>
    itemsOf(field(parsed.value, group)).map((entry) => ({ entry, isDev: group === 'packages-dev' })),
  )
  const purls = namesakes<string>()
  for (const { entry } of entries) {
    const name = textField(entry, 'name')
    if (name === undefined) return failed(syntaxProblem(file, 'a package has no name'))
    const purl = purlOf(entry)
    if (purl === undefined) notes.note('unreadable', name)
    else
      for (const one of [name, ...keysOf(field(entry, 'provide')), ...keysOf(field(entry, 'replace'))])
        purls.add(one.toLowerCase(), purl)
  }
  const needs = (value: unknown, group: string): string[] =>
    keysOf(field(value, group)).flatMap((name) => {
      const found = purls.get(name.toLowerCase())
      // Names without a slash are the platform: the interpreter and its extensions.
      if (found.length === 0 && name.includes('/')) notes.note('unpinned', name)
      return found
    })
  const root = folderOf(file)
  const packages: LockedPackage[] = []
  const locals: LocalProject[] = []
  for (const { entry, isDev } of entries) {
    const purl = purlOf(entry)
    if (purl === undefined) continue
    const license = licenseOf(entry)
    const dependsOn = needs(entry, 'require')
    const dist = field(entry, 'dist')
    if (textField(dist, 'type') === 'path') {
      const folder = joinFolder(root, textField(dist, 'url') ?? '/')
      const name = textField(entry, 'name')
      if (folder === undefined) notes.note('link', name ?? '')
      else locals.push(localProject({ ecosystem: 'composer', folder, name, license, purl, dependsOn }))
      continue
    }
    const hash = hexHash('SHA-1', textField(dist, 'shasum'))
    packages.push({
      purl,
      hashes: hash === undefined ? [] : [hash],
      dependsOn,
      ...(license === undefined ? {} : { license }),
      ...(isDev ? { scope: 'excluded' } : {}),
    })
  }
  const manifest = files.json(fileIn(root, 'composer.json'))
  const name = textField(manifest, 'name')
  const version = textField(manifest, 'version')
  const project = localProject({
    ecosystem: 'composer',
    folder: root,
    name,
    version,
    license: licenseOf(manifest),
    purl: name === undefined ? undefined : packageUrl({ type: 'composer', name, version }),
    dependsOn:
      manifest === undefined ? undefined : [...needs(manifest, 'require'), ...needs(manifest, 'require-dev')],
  })
  return ok(graphReading({ ecosystem: 'composer', file, packages, projects: [project, ...locals], notes }))
}

const purlOf = (entry: unknown): string | undefined =>
  packageUrl({ type: 'composer', name: textField(entry, 'name') ?? '', version: textField(entry, 'version') })

/** A list of licences is a choice between them (composer.json schema, `license`). */
export function licenseOf(entry: unknown): string | undefined {
  const license = field(entry, 'license')
  const list = typeof license === 'string' ? [license] : textsOf(license)
  return list.length > 1 ? `(${list.join(' OR ')})` : list[0]
}
