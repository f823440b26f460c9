import { failed, ok, type Result } from './result.ts'

/**
 * A fully qualified ref (`refs/...`) under git's own rules (`git check-ref-format`): no space, control character,
 * `~^:?*[\`, `..`, `@{`, `//`, part starting with `.` or ending in `.lock`, no trailing `/` or `.`.
 */
export function parseGitRef(text: string): Result<string, string> {
  if (!text.startsWith('refs/')) return failed('it does not start with "refs/"')
  if (text.length > 1024) return failed('it is longer than 1024 characters')
  // oxlint-disable-next-line no-control-regex -- git forbids control characters in refs
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(text)) {
    return failed('git does not allow this ref name')
  }
  return ok(text)
}
