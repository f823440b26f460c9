/**
 * Whether a path matches a pattern as Ruby's `File.fnmatch` with `FNM_PATHNAME` does, which GitHub documents for refs and
 * names: `*` and `?` stay inside a segment, `**` spans segments only where another segment follows, no braces, no
 * backslash.
 */
export function fnmatch(pattern: string, path: string): boolean {
  return matchSegments(pattern.split('/'), path.split('/'))
}

function matchSegments(patterns: readonly string[], segments: readonly string[]): boolean {
  const [pattern, ...others] = patterns
  if (pattern === undefined) return segments.length === 0
  if (pattern === '**' && others.length > 0) {
    return segments.some((_, index) => matchSegments(others, segments.slice(index)))
  }
  const [segment, ...rest] = segments
  return segment !== undefined && segmentPattern(pattern).test(segment) && matchSegments(others, rest)
}

function segmentPattern(pattern: string): RegExp {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    const set = character === '[' ? /^\[(!?)([^\]]+)\]/.exec(pattern.slice(at)) : null
    if (set !== null) {
      const members = (set[2] ?? '').replaceAll(/[\\^[]/g, String.raw`\$&`)
      source += `[${set[1] === '!' ? '^' : ''}${members}]`
      at += set[0].length - 1
    } else if (character === '*') source += source.endsWith('.*') ? '' : '.*'
    else if (character === '?') source += '.'
    else source += character.replaceAll(/[.+^$(){}|\\[\]]/g, String.raw`\$&`)
  }
  return new RegExp(`^${source}$`, 'su')
}
