import { failed, ok } from '@tier3/model/result'
import { gapNotes, withoutGraph } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { baseName, fileIn, folderOf } from './folder.ts'
import { packageUrl } from './package-url.ts'
import { localProject, mergePackages, type LockReader } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { cutOff, syntaxProblem } from './syntax.ts'

const LINE = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:=(\S*))?$/

/**
 * gradle.lockfile and buildscript-gradle.lockfile (`group:name:version=configurations`), and the older files of
 * `gradle/dependency-locks`, one for each configuration.
 */
export const readGradleLock: LockReader = (file, text, files) => {
  const cut = text === '' ? undefined : cutOff(file, text)
  if (cut !== undefined) return failed(cut)
  const name = baseName(file)
  const isOld = folderOf(file).endsWith('dependency-locks')
  const isBuild = /^(?:buildscript|settings)-/.test(name)
  const packages: LockedPackage[] = []
  let isWhole = isOld
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('empty=')) {
      isWhole = true
      continue
    }
    const match = LINE.exec(line)
    const [, group = '', module = '', version = '', uses] = match ?? []
    const purl = packageUrl({ type: 'maven', name: `${group}:${module}`, version })
    if (match === null || purl === undefined) {
      return failed(syntaxProblem(file, 'a line must be "group:name:version=configurations"', index + 1))
    }
    const configurations = isOld ? [name.replace(/\.lockfile$/, '')] : (uses ?? '').split(',')
    const scope = isBuild || !configurations.some(isShipped) ? 'excluded' : undefined
    packages.push({ purl, hashes: [], ...(scope === undefined ? {} : { scope }) })
  }
  // Gradle always ends the file with the configurations that are empty, even if there is none.
  if (!isWhole) return failed(syntaxProblem(file, 'its last line "empty=" is missing, so it was cut off'))
  const folder = isOld ? folderOf(file).replace(/(?:^|\/)gradle\/dependency-locks$/, '') : folderOf(file)
  const projects = [localProject({ ecosystem: 'gradle', folder, name: projectName(files, folder) })]
  const facts = {
    ecosystem: 'gradle',
    file,
    packages: mergePackages(packages),
    projects,
    graph: 'none',
  } as const
  const notes = gapNotes(file, 'gradle')
  if (packages.length === 0 && !isBuild && !isOld) {
    for (const module of namedModules(files, folder)) notes.note('unpinned', module)
  }
  return ok({
    facts: { ...facts, exhaustive: !notes.has('unpinned') },
    gaps: [...notes.gaps(), ...(packages.length > 0 ? [withoutGraph(file, 'gradle')] : [])],
  })
}

/** What a build names as `'group:name:version'`: with an empty lockfile it is locked nowhere. */
const namedModules = (files: SourceFiles, folder: string): string[] =>
  ['build.gradle', 'build.gradle.kts'].flatMap((name) =>
    [
      ...(files.text(fileIn(folder, name)) ?? '').matchAll(
        /["']([\w.-]{1,200}:[\w.-]{1,200}):[\w.+-]{1,100}["']/g,
      ),
    ].map(([, module = '']) => module),
  )

/** Class paths of production code; those of tests, annotation processors and code checkers are not shipped. */
const isShipped = (configuration: string): boolean =>
  /^(?:(?!test)[a-zA-Z0-9_]*(?:[rR]untime|[cC]ompile)Classpath|compile|runtime|implementation|api|default)$/.test(
    configuration,
  ) && !/[a-z]Test(?:Runtime|Compile)|TestFixtures/.test(configuration)

function projectName(files: SourceFiles, folder: string): string | undefined {
  for (const name of ['settings.gradle', 'settings.gradle.kts']) {
    const match = /^[ \t]*rootProject\.name[ \t]*=[ \t]*["']([^"'$\n]{1,200})["']/m.exec(
      files.text(fileIn(folder, name)) ?? '',
    )
    if (match !== null) return match[1]
  }
  return undefined
}
