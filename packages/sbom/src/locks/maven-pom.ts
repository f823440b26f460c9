import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { baseName, folderOf } from './folder.ts'
import { interpolate, managedDependency, pomCoordinates, readPom, type Pom } from './maven-model.ts'
import { packageUrl } from './package-url.ts'
import { localProject, mergePackages, type LockReader } from './reading.ts'
import type { SourceFiles } from './source-files.ts'
import { syntaxProblem } from './syntax.ts'
import { childOf, childText, parseXmlFile, type XmlElement } from './xml.ts'

/**
 * The direct needs of a pom.xml, with versions from its properties and from the dependency management of the poms above
 * it that stand in the tree. Maven has no lockfile: what they need in turn is not known.
 */
export const readMavenPom: LockReader = (file, text, files) => {
  const parsed = parseXmlFile(file, text)
  if (!parsed.ok) return parsed
  const pom = readPom(file, files)
  if (pom === undefined) return failed(syntaxProblem(file, 'its root is not <project>'))
  const notes = gapNotes(file, 'maven')
  const siblings = projectsOfTree(files)
  const packages: LockedPackage[] = []
  const direct: string[] = []
  const dependencies = childOf(pom.chain[0], 'dependencies')?.children ?? []
  for (const dependency of dependencies) {
    if (dependency.name !== 'dependency') continue
    const said = (key: string) => interpolate(pom, childText(dependency, key))
    const name = `${said('groupId') ?? ''}:${said('artifactId') ?? ''}`
    const above = managedDependency(pom, name)
    const version = interpolate(pom, childText(dependency, 'version') ?? childText(above, 'version'))
    const local = siblings.get(name)
    if (local !== undefined) {
      direct.push(local)
      continue
    }
    // `[1,2)` and `LATEST` are chosen anew by each build.
    const isExact = version !== undefined && !/^[[(]|^(?:LATEST|RELEASE)$/.test(version)
    const purl = isExact ? purlOf(name, version, said) : undefined
    if (purl === undefined) {
      notes.note('unpinned', name === ':' ? 'a dependency' : name)
      continue
    }
    const scope = scopeOf(said('scope') ?? childText(above, 'scope'), said('optional'))
    packages.push({ purl, hashes: [], ...(scope === undefined ? {} : { scope }) })
    direct.push(purl)
  }
  const { group, name, version } = pomCoordinates(pom)
  const project = localProject({
    ecosystem: 'maven',
    folder: folderOf(file),
    name,
    version,
    license: licenseOf(pom.chain[0]),
    purl: projectPurl(group, name, version),
    dependsOn: direct,
  })
  const gaps = notes.gaps()
  if (dependencies.length > 0 || hasOtherNeeds(pom)) {
    gaps.push({
      kind: 'manifest-without-lock',
      ecosystem: 'maven',
      file,
      meaning: 'Maven has no lockfile: only direct needs are known, not what they need in turn.',
      fix: 'Make a BOM in the build (CycloneDX plugin for Maven), and pass it in `sbom-inputs`.',
    })
  }
  const facts = { ecosystem: 'maven', file, packages: mergePackages(packages), graph: 'direct' } as const
  return ok({ facts: { ...facts, projects: [project], exhaustive: false }, gaps })
}

/** Needs that a profile adds, or that a parent brings: one of the tree that has some, or one of elsewhere that may. */
const hasOtherNeeds = ({ chain }: Pom): boolean =>
  chain.some((one, at) => (at > 0 && childOf(one, 'dependencies') !== undefined) || hasNeedingProfile(one)) ||
  childOf(chain.at(-1), 'parent') !== undefined

const profiles = new WeakMap<XmlElement, boolean>()

/** Worked out once, since every child asks again. */
function hasNeedingProfile(project: XmlElement): boolean {
  const known = profiles.get(project)
  if (known !== undefined) return known
  const found = childOf(project, 'profiles')?.children ?? []
  const has = found.some((one) => childOf(one, 'dependencies') !== undefined)
  profiles.set(project, has)
  return has
}

function purlOf(
  name: string,
  version: string,
  said: (key: string) => string | undefined,
): string | undefined {
  const type = said('type')
  const qualifiers = { classifier: said('classifier'), type: type === 'jar' ? undefined : type }
  return packageUrl({ type: 'maven', name, version, qualifiers })
}

const scopeOf = (
  scope: string | undefined,
  optional: string | undefined,
): 'optional' | 'excluded' | undefined =>
  scope === 'test' ? 'excluded' : scope === 'provided' || optional === 'true' ? 'optional' : undefined

const projectPurl = (group: string | undefined, name: string | undefined, version: string | undefined) =>
  group === undefined || name === undefined
    ? undefined
    : packageUrl({ type: 'maven', name: `${group}:${name}`, version })

const trees = new WeakMap<SourceFiles, Map<string, string>>()

/** purls of all projects of the tree by `group:name`; worked out once for a tree. */
function projectsOfTree(files: SourceFiles): Map<string, string> {
  const known = trees.get(files)
  if (known !== undefined) return known
  const projects = new Map<string, string>()
  for (const path of files.paths) {
    const pom = baseName(path) === 'pom.xml' ? readPom(path, files) : undefined
    if (pom === undefined) continue
    const { group, name, version } = pomCoordinates(pom)
    const purl = projectPurl(group, name, version)
    if (purl !== undefined) projects.set(`${group}:${name}`, purl)
  }
  trees.set(files, projects)
  return projects
}

function licenseOf(project: XmlElement | undefined): string | undefined {
  const names = (childOf(project, 'licenses')?.children ?? []).flatMap(
    (license) => childText(license, 'name') ?? [],
  )
  return names.length === 1 ? names[0] : undefined
}
