import type { LocalProject } from '../lock-facts.ts'
import { entriesOf, field, itemsOf, textField, textsOf } from './fields.ts'
import { fileIn } from './folder.ts'
import { packageUrl } from './package-url.ts'
import { localProject } from './reading.ts'
import type { SourceFiles } from './source-files.ts'

export type NeedGroup = 'required' | 'optional' | 'development'

export interface ManifestNeed {
  readonly name: string
  readonly range: string
  readonly group: NeedGroup
}

const GROUPS: readonly (readonly [string, NeedGroup])[] = [
  ['devDependencies', 'development'],
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
]

/** Direct needs of a package.json; of a name in several groups, the last of the list above counts, as with npm. */
export function packageJsonNeeds(manifest: unknown): ManifestNeed[] {
  const needs = new Map<string, ManifestNeed>()
  for (const [key, group] of GROUPS) {
    for (const [name, range] of entriesOf(field(manifest, key))) {
      if (typeof range === 'string') needs.set(name, { name, range, group })
    }
  }
  return [...needs.values()]
}

/** Licence of a package.json: an expression or name, and the older list of objects. */
export function packageJsonLicense(manifest: unknown): string | undefined {
  const license = field(manifest, 'license')
  if (typeof license === 'string') return license === '' ? undefined : license
  const old = [license, ...itemsOf(field(manifest, 'licenses'))].flatMap(
    (one) => textField(one, 'type') ?? (typeof one === 'string' ? one : []),
  )
  if (old.length < 2) return old[0]
  return `(${old.join(' OR ')})`
}

/** Patterns of workspace folders: a list, or an object with `packages`. */
export function workspacePatterns(manifest: unknown): readonly string[] {
  const workspaces = field(manifest, 'workspaces')
  return Array.isArray(workspaces) ? textsOf(workspaces) : textsOf(field(workspaces, 'packages'))
}

/** The npm project of a folder, by its package.json and by what a lockfile says of it. */
export function npmProject(
  files: SourceFiles,
  folder: string,
  dependsOn: Iterable<string> | undefined,
  said: {
    readonly name?: string | undefined
    readonly version?: string | undefined
    readonly license?: string | undefined
  } = {},
): LocalProject {
  const manifest = files.json(fileIn(folder, 'package.json'))
  const name = textField(manifest, 'name') ?? said.name
  const version = textField(manifest, 'version') ?? said.version
  return localProject({
    ecosystem: 'npm',
    folder,
    name,
    version,
    license: packageJsonLicense(manifest) ?? said.license,
    purl: name === undefined ? undefined : packageUrl({ type: 'npm', name, version }),
    dependsOn,
  })
}
