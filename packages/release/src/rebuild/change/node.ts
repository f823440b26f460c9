import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import type { ChangePlan, ChangeSource } from './change.ts'
import { setJsonString } from './json-text.ts'
import { MARK } from './mark.ts'
import { sourceStatement } from './source-statement.ts'

const MANIFEST = 'package.json'
const ENTRIES = ['src/index', 'src/main', 'src/cli', 'index', 'main', 'cli'] as const
const ENDINGS = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs'] as const

/**
 * The description, which every packed tarball holds (the version would rename it), and the file that a bundle begins
 * with.
 */
export function planNodeChange(source: ChangeSource): ChangePlan | undefined {
  const text = source.text(MANIFEST)
  if (text === undefined) return undefined
  const manifest = parseJson(text)
  if (!manifest.ok || !isJsonObject(manifest.value)) return undefined
  const described = setJsonString(text, 'description', MARK)
  const entry = entryOf(source, manifest.value['main'])
  const entryText = entry === undefined ? undefined : source.text(entry)
  const statement = entry === undefined ? undefined : sourceStatement(entry)
  const edits = [
    ...(described === undefined ? [] : [{ path: MANIFEST, content: described }]),
    ...(entry === undefined || entryText === undefined || statement === undefined
      ? []
      : [{ path: entry, content: `${entryText.replace(/\n?$/, '\n')}${statement}\n` }]),
  ]
  if (edits.length === 0) return undefined
  return {
    edits,
    says: edits.map(({ path }) =>
      path === MANIFEST ? `the description in ${path}` : `a statement at the end of ${path}`,
    ),
  }
}

function entryOf({ paths, text }: ChangeSource, main: Json | undefined): string | undefined {
  const named = typeof main === 'string' ? main.replace(/^\.\//, '') : undefined
  if (named !== undefined && text(named) !== undefined) return named
  return ENTRIES.flatMap((name) => ENDINGS.map((ending) => `${name}${ending}`)).find((path) =>
    paths.includes(path),
  )
}
