import { lstatSync } from 'node:fs'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'

/** Whether something has this path, also a link to nothing. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** The text of a pattern that is also the name of a file, and does not mean that file (alone). */
export const readsAsPattern = (text: string): Problem =>
  problem('input/malformed', {
    attempted: `find files for the pattern ${quoted(text)}`,
    current: text.startsWith('!')
      ? 'a file has this name, which reads as an exclusion'
      : 'this names a file whose name reads as a pattern',
    desired: 'a pattern must not be the name of a file that it does not mean',
    fix: text.startsWith('!')
      ? 'Rename the file, or put `./` in front to name it.'
      : 'Rename the file, or write the pattern with brackets around the character, as in `app[[]1].tgz`.',
  })
