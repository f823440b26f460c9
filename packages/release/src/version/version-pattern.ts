import { failed, ok, type Result } from '@tier3/model/result'

/** What stands before and behind the version, both to the letter. */
export interface VersionPattern {
  readonly prefix: string
  readonly suffix: string
}

const PLACEHOLDER = '{version}'
const LONGEST = 300

/** Reads `v{version}` and the like: exactly one placeholder, and nothing in it is a wildcard. */
export function parseVersionPattern(text: string): Result<VersionPattern, string> {
  if (text.length > LONGEST) return failed(`it is longer than ${LONGEST} characters`)
  const [prefix, suffix, ...more] = text.split(PLACEHOLDER)
  if (prefix === undefined || suffix === undefined || more.length > 0)
    return failed(`it does not hold ${PLACEHOLDER} exactly once`)
  return ok({ prefix, suffix })
}

export const formatVersionPattern = ({ prefix, suffix }: VersionPattern): string =>
  prefix + PLACEHOLDER + suffix

/** What a text has in the place of the version; undefined when the rest differs, or when nothing stands there. */
export function matchVersionPattern({ prefix, suffix }: VersionPattern, text: string): string | undefined {
  if (text.length <= prefix.length + suffix.length) return undefined
  return text.startsWith(prefix) && text.endsWith(suffix)
    ? text.slice(prefix.length, text.length - suffix.length)
    : undefined
}
