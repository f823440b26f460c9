/** Edits that still count as a slip of the fingers. */
const SLIP = 2

/** No command is longer; the work stays small whatever is given. */
const LONGEST = 40

/** Commands in full that may have been meant: those a slip away, and all below a first word that is right. */
export function nearestCommands(
  commands: readonly string[],
  [first = '', second = '']: readonly string[],
): readonly string[] {
  const near = (given: string, command: string): boolean =>
    given.length <= LONGEST && distance(given, command) <= SLIP
  const whole = commands.filter(
    (command) => near(first, command) || (second !== '' && near(`${first} ${second}`, command)),
  )
  // The last word of a group is meant only where no command is near as a whole.
  const close =
    whole.length > 0
      ? whole
      : commands.filter((command) => near(first, command.slice(command.lastIndexOf(' ') + 1)))
  return close.length > 0 ? close : commands.filter((command) => command.startsWith(`${first} `))
}

/** Levenshtein distance: the fewest insertions, deletions and replacements that turn one text into the other. */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 0; i < one.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < other.length; j++) {
      const replaced = (above[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
