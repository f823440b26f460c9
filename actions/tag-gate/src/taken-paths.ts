import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { parseUtf8 } from '@tier3/model/utf8'

const LIMIT = 4 * 1024 * 1024

/** Problems for files that a remedy would replace: whatever is no ruleset, as an earlier run writes it. */
export async function takenPaths(paths: readonly string[], files: FileSource): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    const names = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash))
    if (!names.ok || !names.value.includes(path.slice(slash + 1))) continue
    const bytes = await files.read(path, LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (!isRuleset(parseUtf8(bytes.value) ?? '')) problems.push(taken(path))
  }
  return problems
}

function isRuleset(text: string): boolean {
  if (text.trim() === '') return true
  const json = parseJson(text)
  return json.ok && isJsonObject(json.value) && 'enforcement' in json.value && 'rules' in json.value
}

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write the remedy ${quoted(path)}`,
    current: 'a file of that name is there, and it is not a ruleset',
    desired: 'nothing but a ruleset of an earlier run may be replaced',
    fix: 'Move that file away, or name another one in `remedy-path`.',
  })
