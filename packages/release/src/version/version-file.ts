import { failed, ok, type Result } from '@tier3/model/result'
import { plainManifest, stated, type Manifest } from './manifest.ts'
import { formatVersionPattern, matchVersionPattern, type VersionPattern } from './version-pattern.ts'

const LONGEST_VERSION = 200

/** Reads a file with nothing but the version in it, with or without `v` in front. */
export function readVersionFile(text: string): Result<Manifest, string> {
  const written = text.trim()
  if (written === '') return failed('it is empty')
  if (!/^[!-~]+$/.test(written) || written.length > LONGEST_VERSION)
    return failed('it holds more than one version')
  return ok(plainManifest('file', { version: stated(written.replace(/^v(?=\d)/, '')) }))
}

/** Reads the version from the one line of a file that has the form of the pattern; white space around it does not count. */
export function readByPattern(text: string, pattern: VersionPattern): Result<Manifest, string> {
  const wanted = { prefix: pattern.prefix.trimStart(), suffix: pattern.suffix.trimEnd() }
  const found = text.split('\n').flatMap((line) => {
    const version = line.length > 1000 ? undefined : matchVersionPattern(wanted, line.trim())
    return version !== undefined && /^[0-9A-Za-z.+!_-]{1,200}$/.test(version) ? [version] : []
  })
  const [first, ...others] = new Set(found)
  if (first === undefined)
    return failed(`no line has the form ${JSON.stringify(formatVersionPattern(wanted))}`)
  if (others.length > 0)
    return failed(
      `several lines have the form ${JSON.stringify(formatVersionPattern(wanted))}, with different versions`,
    )
  return ok(plainManifest('file', { version: stated(first) }))
}
