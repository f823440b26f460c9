import { ok, type Result } from '@tier3/model/result'
import { plainManifest, stated, unusable, type Manifest, type StatedVersion } from './manifest.ts'

/** Reads what a `*.gemspec` states literally; it is a program, and it is not run. */
export function readGemspec(text: string): Result<Manifest, string> {
  const lines = text.split(/\r?\n/)
  return ok(
    plainManifest('rubygems', {
      packageName: literals(lines, 'name')[0]?.value,
      version: versionOf(literals(lines, 'version')),
    }),
  )
}

interface Assignment {
  readonly value: string | undefined
}

function literals(lines: readonly string[], field: 'name' | 'version'): readonly Assignment[] {
  const assignment = new RegExp(`^\\s{0,40}\\w{1,40}\\.${field}\\s{0,40}=(?!=)(.{0,300})$`)
  return lines.flatMap((line) => {
    const right = assignment.exec(line)?.[1]
    if (right === undefined) return []
    const literal = /^\s{0,40}(["'])([\w.+-]{1,100})\1(?:\.freeze)?\s{0,40}(?:#.*)?$/.exec(right)
    return [{ value: literal?.[2] }]
  })
}

function versionOf(assignments: readonly Assignment[]): StatedVersion {
  const [first, ...more] = assignments
  if (more.length > 0) return unusable('it sets the version more than once')
  if (first?.value !== undefined) return stated(first.value)
  return {
    state: 'computed',
    why: 'it computes its version, and it is not run',
    fix: 'Name the file and the line that hold it, such as `manifest: lib/pkg/version.rb:VERSION = "{version}"`.',
  }
}
