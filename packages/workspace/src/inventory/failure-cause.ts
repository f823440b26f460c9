import { withoutPlace } from './without-place.ts'

/**
 * Why a worker failed, from the end of its standard error: the last line that names an error. Messages of parsers quote what they
 * could not parse, which may be a secret: what is quoted, addresses and long words are left out, and so are paths.
 */
export function failureCause(stderr: string, places: readonly string[]): string {
  if (stderr.includes('heap out of memory')) return 'it needs more memory than it may have'
  const lines = stderr.split('\n').filter((line) => line.length < 2000)
  const named = lines.findLast((line) => /^\s*(?:Uncaught )?[A-Za-z]*Error\b/.test(line))
  const text = places.reduce((line, place) => String(withoutPlace(line, place)), named ?? '')
  return text
    .replace(/["'`].*["'`]|["'`].*$/, '…')
    .replace(/\S*(?::\/\/|%3A%2F)\S*/gi, '…')
    .replace(/\S{40,}/g, '…')
    .trim()
    .slice(0, 300)
}
