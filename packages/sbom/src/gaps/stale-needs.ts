import type { Ecosystem, Gap, LockFacts } from '../lock-facts.ts'
import { cargoNeeds } from '../locks/cargo-manifest.ts'
import { entriesOf, field, textField } from '../locks/fields.ts'
import { baseName, fileIn, folderOf } from '../locks/folder.ts'
import { pyprojectNeeds } from '../locks/pyproject.ts'
import { pythonName } from '../locks/python-name.ts'
import type { SourceFiles } from '../locks/source-files.ts'
import { elementsOf } from '../locks/xml.ts'
import { parsePurl } from '../purl.ts'
import { gapNotes } from './gap-notes.ts'

interface StaleCheck {
  readonly ecosystem: Ecosystem
  /** Names that a lockfile for the manifest must have, as `nameOf` spells them. */
  readonly needs: (files: SourceFiles, path: string, locks: readonly string[]) => readonly string[]
  readonly nameOf: (name: string) => string
}

/**
 * Needs of manifests that no lockfile for their folder lists: such a lockfile is older than the manifest, or of another
 * project, and what it lists is not what will be used. Formats that repeat the needs of their manifests are compared by
 * their own readers.
 */
export function staleNeeds(files: SourceFiles, facts: readonly LockFacts[]): Gap[] {
  return files.paths.flatMap((path) => {
    const check = checkOf(path)
    if (check === undefined) return []
    const folder = folderOf(path)
    const governing = facts.filter(
      (one) => one.ecosystem === check.ecosystem && one.projects.some((project) => project.folder === folder),
    )
    if (governing.length === 0) return []
    const listed = namesOf(governing, check)
    const locks = governing.map(({ file }) => baseName(file))
    const notes = gapNotes(path, check.ecosystem)
    for (const name of check.needs(files, path, locks)) {
      if (!listed.has(check.nameOf(name))) notes.note('unpinned', name)
    }
    return notes.gaps()
  })
}

const names = new WeakMap<LockFacts, ReadonlySet<string>>()

function namesOf(governing: readonly LockFacts[], { nameOf }: StaleCheck): { has(name: string): boolean } {
  const sets = governing.map((one) => {
    const known = names.get(one)
    if (known !== undefined) return known
    const purls = one.packages.map(({ purl }) => parsePurl(purl))
    const found = purls.flatMap((purl) => (purl.ok ? [nameOf(purl.value.name)] : []))
    const made = new Set([
      ...found,
      ...one.projects.flatMap(({ name }) => (name === undefined ? [] : [nameOf(name)])),
    ])
    names.set(one, made)
    return made
  })
  return { has: (name) => sets.some((set) => set.has(name)) }
}

const checkOf = (path: string): StaleCheck | undefined =>
  /\.(?:cs|fs|vb)proj$/.test(path) ? PROJECT_FILE : CHECKS.get(baseName(path))

const CHECKS = new Map<string, StaleCheck>([
  ['pyproject.toml', { ecosystem: 'python', needs: pyprojectNames, nameOf: pythonName }],
  ['Pipfile', { ecosystem: 'python', needs: pipfileNames, nameOf: pythonName }],
  [
    'Cargo.toml',
    {
      ecosystem: 'cargo',
      needs: crateNames,
      // Cargo takes both marks for one another.
      nameOf: (name) => name.replaceAll('_', '-'),
    },
  ],
])

const PROJECT_FILE: StaleCheck = {
  ecosystem: 'nuget',
  needs: (files, path) => {
    const parsed = files.xml(path)
    if (parsed === undefined) return []
    return elementsOf(parsed, 'PackageReference').flatMap(({ attributes }) => {
      const name = attributes.get('Include') ?? ''
      // What a condition or a variable decides need not be in the lockfile.
      return attributes.has('Condition') || !/^[\w.-]+$/.test(name) ? [] : [name]
    })
  },
  nameOf: (name) => name.toLowerCase(),
}

/** Markers may rule a need out for good; only some tools lock every group of development and every extra. */
function pyprojectNames(files: SourceFiles, path: string, locks: readonly string[]): string[] {
  const hasAll = locks.some((lock) => lock === 'poetry.lock' || lock === 'uv.lock')
  return pyprojectNeeds(files.toml(path)).flatMap(({ name, group, isConditional }) =>
    (hasAll || group === 'required') && isConditional !== true ? [name] : [],
  )
}

function pipfileNames(files: SourceFiles, path: string): string[] {
  const manifest = files.toml(path)
  return ['packages', 'dev-packages'].flatMap((table) =>
    entriesOf(field(manifest, table)).flatMap(([name, about]) =>
      typeof about === 'string' || textField(about, 'version') !== undefined ? [name] : [],
    ),
  )
}

/** Needs of tests of a crate that is no member of the workspace are not locked, so that only the root's count. */
function crateNames(files: SourceFiles, path: string): string[] {
  const isRoot = files.has(fileIn(folderOf(path), 'Cargo.lock'))
  return cargoNeeds(files.toml(path)).flatMap(({ name, group, isInherited }) =>
    isInherited || (group === 'development' && !isRoot) ? [] : [name],
  )
}
