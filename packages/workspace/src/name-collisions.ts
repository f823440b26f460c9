import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'

/**
 * Names that are the same to some consumer: equal, or equal on a file system that folds case or normalises Unicode
 * (Windows, macOS), where one artifact would overwrite the other.
 */
export function nameCollisions(names: readonly string[]): readonly Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase()
    const other = first.get(key)
    if (other === undefined) first.set(key, name)
    else problems.push(collision(other, name))
  }
  return problems
}

const collision = (one: string, other: string): Problem =>
  problem('input/duplicate-name', {
    attempted: `name the artifact ${quoted(other)}`,
    current:
      one === other
        ? 'another artifact has this name'
        : `file systems that fold case take it for ${quoted(one)}`,
    desired: 'every artifact must have a name of its own',
  })
