import type { LocalProject } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, itemsOf, keysOf, textField, textsOf } from './fields.ts'
import { fileIn } from './folder.ts'
import type { NeedGroup } from './package-json.ts'
import { packageUrl } from './package-url.ts'
import { parseRequirement, pythonName } from './python-name.ts'
import { localProject } from './reading.ts'
import type { SourceFiles } from './source-files.ts'

export interface PythonNeed {
  /** In PEP 503 spelling. */
  readonly name: string
  readonly group: NeedGroup
  readonly extras: readonly string[]
  /** Set when a marker or a version of Python decides whether it is needed. */
  readonly isConditional?: boolean
}

/**
 * Direct needs of a pyproject.toml: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), and the tables of Poetry, PDM
 * and uv. Build requirements are not among them: no lockfile holds them.
 */
export function pyprojectNeeds(manifest: unknown): PythonNeed[] {
  const project = field(manifest, 'project')
  const tool = field(manifest, 'tool')
  const groups = [
    ...entriesOf(field(manifest, 'dependency-groups')),
    ...entriesOf(fieldAt(tool, 'pdm', 'dev-dependencies')),
    ['', fieldAt(tool, 'uv', 'dev-dependencies')] as const,
  ]
  return [
    ...specifiers(field(project, 'dependencies'), 'required'),
    ...entriesOf(field(project, 'optional-dependencies')).flatMap(([, list]) => specifiers(list, 'optional')),
    ...groups.flatMap(([, list]) => specifiers(list, 'development')),
    ...poetryNeeds(field(tool, 'poetry')),
  ]
}

const specifiers = (list: unknown, group: NeedGroup): PythonNeed[] =>
  textsOf(list).flatMap((text) => {
    const requirement = parseRequirement(text)
    if (requirement === undefined) return []
    const { name, extras, marker } = requirement
    return [
      { name: pythonName(name), group, extras, ...(marker === undefined ? {} : { isConditional: true }) },
    ]
  })

function poetryNeeds(poetry: unknown): PythonNeed[] {
  const groups = entriesOf(field(poetry, 'group'))
  return [
    ...tableNeeds(field(poetry, 'dependencies'), 'required'),
    ...tableNeeds(field(poetry, 'dev-dependencies'), 'development'),
    ...groups.flatMap(([name, group]) =>
      tableNeeds(field(group, 'dependencies'), name === 'main' ? 'required' : 'development'),
    ),
  ]
}

const tableNeeds = (table: unknown, group: NeedGroup): PythonNeed[] =>
  entriesOf(table).flatMap(([name, about]) => {
    // Poetry writes the interpreter itself among the dependencies.
    if (name === 'python') return []
    const constraints = Array.isArray(about) ? itemsOf(about) : [about]
    const extras = constraints.flatMap((one) => textsOf(field(one, 'extras')))
    const isOptional = constraints.some((one) => field(one, 'optional') === true)
    const isConditional = constraints.every((one) =>
      ['markers', 'platform', 'python'].some((key) => field(one, key) !== undefined),
    )
    return [
      {
        name: pythonName(name),
        group: isOptional && group === 'required' ? 'optional' : group,
        extras,
        ...(isConditional ? { isConditional } : {}),
      },
    ]
  })

/** Extras that pyproject.toml defines. */
export const pyprojectExtras = (manifest: unknown): readonly string[] => [
  ...keysOf(fieldAt(manifest, 'project', 'optional-dependencies')),
  ...keysOf(fieldAt(manifest, 'tool', 'poetry', 'extras')),
]

/** The Python project of a folder, by its pyproject.toml and by what a lockfile says of it. */
export function pythonProject(
  files: SourceFiles,
  folder: string,
  dependsOn: Iterable<string> | undefined,
  said: { readonly name?: string | undefined; readonly version?: string | undefined } = {},
): LocalProject {
  const manifest = files.toml(fileIn(folder, 'pyproject.toml'))
  const tables = [field(manifest, 'project'), fieldAt(manifest, 'tool', 'poetry')]
  const first = (key: string): string | undefined =>
    tables.map((table) => textField(table, key)).find((text) => text !== undefined)
  const name = first('name') ?? said.name
  const version = first('version') ?? said.version
  return localProject({
    ecosystem: 'python',
    folder,
    name,
    version,
    license: first('license') ?? licenseText(fieldAt(manifest, 'project', 'license')),
    purl: name === undefined ? undefined : packageUrl({ type: 'pypi', name, version }),
    dependsOn,
  })
}

/** The older `license = { text = "MIT" }`: a name where it is short, the whole licence where it is not. */
function licenseText(license: unknown): string | undefined {
  const text = textField(license, 'text')?.trim()
  return text === undefined || text === '' || text.length > 100 || text.includes('\n') ? undefined : text
}
