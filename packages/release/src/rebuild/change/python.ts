import type { ChangePlan, ChangeSource } from './change.ts'
import { MARK } from './mark.ts'
import { splice, tomlString, tomlTable } from './toml-table.ts'

/** The description, which wheels and source archives hold; the version would rename them. */
export function planPythonChange(source: ChangeSource & { readonly at?: string }): ChangePlan | undefined {
  const path = source.at ?? 'pyproject.toml'
  const text = source.text(path)
  if (text === undefined) return undefined
  const content = described(text, '[project]') ?? described(text, '[tool.poetry]')
  return content === undefined
    ? undefined
    : { edits: [{ path, content }], says: [`the description in ${path}`] }
}

function described(text: string, header: string): string | undefined {
  const table = tomlTable(text, header)
  if (table === undefined) return undefined
  const part = text.slice(table.start, table.end)
  const current = tomlString(text, table, 'description')
  if (current !== undefined) return splice(text, current.start, current.end, `"${MARK}"`)
  // In several lines, or filled in by the build: nothing may be added then.
  if (/^[ \t]*description[ \t]*=/m.test(part) || /^[ \t]*dynamic[ \t]*=[^\]]*description/m.test(part))
    return undefined
  return splice(text, table.start, table.start, `description = "${MARK}"\n`)
}
