import { folderOf, fileIn, joinFolder } from './folder.ts'
import type { SourceFiles } from './source-files.ts'
import { childOf, childText, type XmlElement } from './xml.ts'

/** A pom.xml with the poms above it that stand in the tree, nearest first. */
export interface Pom {
  readonly path: string
  readonly chain: readonly XmlElement[]
}

/** Parents that are followed: real trees have a handful, and a cycle must end. */
const PARENTS = 20
const LONGEST = 2000
/** Entries of one artifact name that are compared. */
const NAMESAKES = 50

export function readPom(path: string, files: SourceFiles): Pom | undefined {
  const chain: XmlElement[] = []
  const seen = new Set<string>()
  for (
    let next: string | undefined = path;
    next !== undefined && chain.length < PARENTS && !seen.has(next);
  ) {
    seen.add(next)
    const project = files.xml(next)
    if (project?.name !== 'project') break
    chain.push(project)
    next = parentPath(next, childOf(project, 'parent'))
  }
  return chain.length === 0 ? undefined : { path, chain }
}

function parentPath(path: string, parent: XmlElement | undefined): string | undefined {
  if (parent === undefined) return undefined
  const relative = childOf(parent, 'relativePath')?.text ?? '../pom.xml'
  // An empty path says that the parent is in a repository, not beside.
  const joined = relative === '' ? undefined : joinFolder(folderOf(path), relative)
  if (joined === undefined) return undefined
  return joined.endsWith('.xml') ? joined : fileIn(joined, 'pom.xml')
}

/** Group, name and version of the project itself, inherited where it leaves them out. */
export function pomCoordinates(pom: Pom): {
  readonly group: string | undefined
  readonly name: string | undefined
  readonly version: string | undefined
} {
  const own = (key: string): string | undefined =>
    interpolate(pom, childText(pom.chain[0], key) ?? childText(childOf(pom.chain[0], 'parent'), key))
  return {
    group: own('groupId'),
    name: interpolate(pom, childText(pom.chain[0], 'artifactId')),
    version: own('version'),
  }
}

/** The text with `${…}` filled in from the properties of the chain; undefined when one is not known there. */
export function interpolate(pom: Pom, text: string | undefined): string | undefined {
  let value = text
  // Properties may name properties; rounds and length are bounded, so that they cannot grow without end.
  for (let round = 0; value?.includes('${') === true; round++) {
    if (round === 10 || value.length > LONGEST) return undefined
    let isKnown = true
    value = value.replace(/\$\{([^{}$]*)\}/g, (whole, key: string) => {
      const found = propertyOf(pom, key)
      if (found === undefined || found === whole) isKnown = false
      return found ?? ''
    })
    if (!isKnown) return undefined
  }
  return value === undefined || value.length > LONGEST ? undefined : value
}

function propertyOf({ chain }: Pom, key: string): string | undefined {
  const [own] = chain
  const project = /^(?:project|pom)\.(parent\.)?(groupId|artifactId|version)$/.exec(key)
  if (project !== null) {
    const parent = childOf(own, 'parent')
    const field = project[2] ?? ''
    return project[1] === undefined
      ? (childText(own, field) ?? childText(parent, field))
      : childText(parent, field)
  }
  for (const element of chain) {
    const value = propertiesOf(element).get(key)
    if (value !== undefined) return value
  }
  return undefined
}

const properties = new WeakMap<XmlElement, ReadonlyMap<string, string>>()

/** Properties of one pom; worked out once, since every child asks again. */
function propertiesOf(project: XmlElement): ReadonlyMap<string, string> {
  const known = properties.get(project)
  if (known !== undefined) return known
  const children = childOf(project, 'properties')?.children ?? []
  const made = new Map(children.filter(({ text }) => text !== '').map(({ name, text }) => [name, text]))
  properties.set(project, made)
  return made
}

const managed = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>()

/** The nearest entry of dependency management for `group:name`; imported ones are not in the tree. */
export function managedDependency(pom: Pom, name: string): XmlElement | undefined {
  const artifact = name.slice(name.indexOf(':') + 1)
  for (const element of pom.chain) {
    const found = managedByArtifact(element)
      .get(artifact)
      ?.find((one) => `${interpolate(pom, childText(one, 'groupId')) ?? ''}:${artifact}` === name)
    if (found !== undefined) return found
  }
  return undefined
}

function managedByArtifact(project: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const known = managed.get(project)
  if (known !== undefined) return known
  const made = new Map<string, XmlElement[]>()
  for (const one of childOf(project, 'dependencyManagement', 'dependencies')?.children ?? []) {
    const artifact = childText(one, 'artifactId') ?? ''
    const list = made.get(artifact)
    if (list === undefined) made.set(artifact, [one])
    else if (list.length < NAMESAKES) list.push(one)
  }
  managed.set(project, made)
  return made
}
