import { quoted } from './display.ts'
import { failed, ok, type Result } from './result.ts'

/**
 * Checks a name that becomes a path below some base: relative, with `/` between parts, no `.` or `..` part, no NUL,
 * no drive or backslash. It stops archives and checksum files that write or read outside their base.
 */
export function parseArtifactName(text: string): Result<string, string> {
  if (text === '') return failed('the name is empty')
  if (text.length > 4096) return failed('the name is longer than 4096 characters')
  if (text.includes('\0')) return failed(`${quoted(text)} has a NUL character`)
  if (text.includes('\\')) return failed(`${quoted(text)} has a backslash; use "/" between folders`)
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) return failed(`${quoted(text)} is an absolute path`)
  for (const part of text.split('/')) {
    if (part === '' || part === '.' || part === '..') {
      return failed(`${quoted(text)} has an empty, "." or ".." part`)
    }
  }
  return ok(text)
}

/** The path of a named artifact: below its base, as the user wrote the base. */
export const pathBelow = (base: string, name: string): string =>
  base === '.' ? name : base.endsWith('/') ? `${base}${name}` : `${base}/${name}`
