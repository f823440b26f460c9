import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { parseUtf8 } from '@tier3/model/utf8'
import { DIFFERENCE_MARK } from './difference-text.ts'
import type { ComparingPlan } from './plan.ts'

const LIMIT = 64 * 1024 * 1024

/** Problems for files that an output would replace and that no earlier run wrote. */
export async function takenPaths(
  { diffPath, predicatePath }: Pick<ComparingPlan, 'diffPath' | 'predicatePath'>,
  files: FileSource,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const targets = [
    [diffPath, 'diff-path', (text: string) => text.startsWith(DIFFERENCE_MARK)] as const,
    ...(predicatePath === undefined ? [] : [[predicatePath, 'predicate-path', isPredicate] as const]),
  ]
  for (const [path, input, isOurs] of targets) {
    const slash = path.lastIndexOf('/')
    const names = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash))
    if (!names.ok || !names.value.includes(path.slice(slash + 1))) continue
    const bytes = await files.read(path, LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (bytes.value.length > 0 && !isOurs(parseUtf8(bytes.value) ?? ''))
      problems.push(taken(path, input))
  }
  return problems
}

function isPredicate(text: string): boolean {
  const json = parseJson(text)
  return json.ok && isJsonObject(json.value) && 'result' in json.value && 'configuration' in json.value
}

const taken = (path: string, input: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: 'a file of that name is there, and no earlier run wrote it',
    desired: 'nothing but the result of an earlier run may be replaced',
    fix: `Move that file away, or name another one in \`${input}\`.`,
  })
