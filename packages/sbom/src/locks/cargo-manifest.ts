import type { LocalProject } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, textField } from './fields.ts'
import { baseName, fileIn, folderOf, isWithin } from './folder.ts'
import type { ManifestNeed } from './package-json.ts'
import { packageUrl } from './package-url.ts'
import { localProject } from './reading.ts'
import type { SourceFiles } from './source-files.ts'

export interface CrateNeed extends ManifestNeed {
  /** Set when the workspace says what it is, under a name that may be another one. */
  readonly isInherited: boolean
}

/** Direct needs of a Cargo.toml, under the name of the crate; those of build scripts count as required. */
export function cargoNeeds(manifest: unknown): CrateNeed[] {
  const targets = entriesOf(field(manifest, 'target')).map(([, target]) => target)
  return [manifest, ...targets].flatMap((table) => [
    ...tableNeeds(field(table, 'dependencies'), 'required'),
    ...tableNeeds(field(table, 'build-dependencies'), 'required'),
    ...tableNeeds(field(table, 'dev-dependencies'), 'development'),
  ])
}

const tableNeeds = (table: unknown, group: 'required' | 'development'): CrateNeed[] =>
  entriesOf(table).map(([key, about]) => ({
    name: textField(about, 'package') ?? key,
    range: typeof about === 'string' ? about : (textField(about, 'version') ?? ''),
    group: group === 'required' && field(about, 'optional') === true ? 'optional' : group,
    isInherited: field(about, 'workspace') === true,
  }))

/** The crate of a folder; fields with `workspace = true` are those of the nearest workspace above it. */
export function cargoProject(
  files: SourceFiles,
  folder: string,
  dependsOn: Iterable<string> | undefined,
  said: { readonly name?: string | undefined; readonly version?: string | undefined } = {},
): LocalProject {
  const manifest = files.toml(fileIn(folder, 'Cargo.toml'))
  const inherited = (key: string): string | undefined => {
    const own = textField(field(manifest, 'package'), key)
    if (own !== undefined) return own
    if (fieldAt(manifest, 'package', key, 'workspace') !== true) return undefined
    for (let above = folder; ; above = folderOf(above)) {
      const table = fieldAt(files.toml(fileIn(above, 'Cargo.toml')), 'workspace', 'package')
      if (table !== undefined) return textField(table, key)
      if (above === '') return undefined
    }
  }
  const name = inherited('name') ?? said.name
  const version = inherited('version') ?? said.version
  return localProject({
    ecosystem: 'cargo',
    folder,
    name,
    version,
    license: inherited('license'),
    purl: name === undefined ? undefined : packageUrl({ type: 'cargo', name, version }),
    dependsOn,
  })
}

/** Folders below `root` by the name of the crate that stands there. */
export function crateFolders(files: SourceFiles, root: string): Map<string, string> {
  const folders = new Map<string, string>()
  for (const path of files.paths) {
    if (baseName(path) !== 'Cargo.toml' || !isWithin(path, root)) continue
    const name = textField(field(files.toml(path), 'package'), 'name')
    if (name !== undefined && !folders.has(name)) folders.set(name, folderOf(path))
  }
  return folders
}
