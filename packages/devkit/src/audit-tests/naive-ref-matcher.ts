/**
 * `File.fnmatch` with `FNM_PATHNAME` in the plainest form: folder by folder, and each folder by trying every way. It is
 * slow by design, and shares nothing with the matcher that it checks.
 */
export function naiveMatch(pattern: string, ref: string): boolean {
  return matchFolders(pattern.split('/'), ref.split('/'))
}

function matchFolders(patterns: readonly string[], names: readonly string[]): boolean {
  const [pattern, ...patternRest] = patterns
  const [name, ...nameRest] = names
  if (pattern === undefined || name === undefined) return pattern === undefined && name === undefined
  if (pattern === '**' && patternRest.length > 0) {
    return matchFolders(patternRest, names) || matchFolders(patterns, nameRest)
  }
  return matchName(Array.from(pattern), Array.from(name)) && matchFolders(patternRest, nameRest)
}

function matchName(pattern: readonly string[], name: readonly string[]): boolean {
  const [first, ...rest] = pattern
  const [character, ...characters] = name
  if (first === undefined) return character === undefined
  if (first === '*')
    return matchName(rest, name) || (character !== undefined && matchName(pattern, characters))
  if (character === undefined) return false
  if (first === '?') return matchName(rest, characters)
  if (first === '[') {
    const end = pattern.indexOf(']', pattern[1] === '!' ? 2 : 1)
    return inSet(pattern.slice(1, end), character) && matchName(pattern.slice(end + 1), characters)
  }
  return first === character && matchName(rest, characters)
}

function inSet(set: readonly string[], character: string): boolean {
  if (set[0] === '!') return !inSet(set.slice(1), character)
  const [low, dash, high] = set
  if (low === undefined) return false
  if (dash === '-' && high !== undefined) {
    const inside = low <= character && character <= high
    return inside || low === character || high === character || inSet(set.slice(3), character)
  }
  return low === character || inSet(set.slice(1), character)
}
