import type { FileSource } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { parseUtf8 } from '@tier3/model/utf8'
import { parseTomlFile } from '@tier3/sbom/locks/syntax'

export interface ProjectFacts {
  /** Names of the files at the root. */
  readonly files: readonly string[]
  /** Name of what is released, fit for a file name; undefined when no manifest says one. */
  readonly name: string | undefined
}

const LIMIT = 1024 * 1024

/** Looks at the root of a repository; a manifest that cannot be read says no name, and is no reason to stop. */
export async function readProjectFacts(files: FileSource): Promise<Result<ProjectFacts, readonly Problem[]>> {
  const listed = await files.list('.')
  if (!listed.ok) return { ok: false, problem: [listed.problem] }
  const names = listed.value
  for (const [file, read] of READERS) {
    if (!names.includes(file)) continue
    const bytes = await files.read(file, LIMIT)
    const text = bytes.ok ? parseUtf8(bytes.value) : undefined
    const name = fileName(text === undefined ? undefined : read(text))
    if (name !== undefined) return ok({ files: names, name })
  }
  return ok({ files: names, name: undefined })
}

const READERS: readonly (readonly [file: string, read: (text: string) => unknown])[] = [
  ['Cargo.toml', (text) => tomlName(text, 'Cargo.toml', 'package')],
  ['go.mod', (text) => /^module[ \t]+\S*?([^/\s]+)(?:\/v[0-9]+)?[ \t\r]*$/m.exec(text.slice(0, 4096))?.[1]],
  ['pyproject.toml', (text) => tomlName(text, 'pyproject.toml', 'project')],
  [
    'package.json',
    (text) => {
      const json = parseJson(text)
      return json.ok && isJsonObject(json.value) ? json.value['name'] : undefined
    },
  ],
]

function tomlName(text: string, file: string, table: string): unknown {
  const toml = parseTomlFile(file, text)
  if (!toml.ok || typeof toml.value !== 'object' || toml.value === null) return undefined
  const section: unknown = Reflect.get(toml.value, table)
  return typeof section === 'object' && section !== null ? Reflect.get(section, 'name') : undefined
}

/** The last part of a scoped name, when it is fit for a file name as it is. */
function fileName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const last = value.slice(value.lastIndexOf('/') + 1).replaceAll('_', '-')
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/.test(last) ? last : undefined
}
