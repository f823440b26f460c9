import { failed, ok, type Result } from '@tier3/model/result'
import { plainManifest, type Manifest } from './manifest.ts'

/**
 * Reads the module path of a `go.mod`. From version 2 on it ends in the major version (Go modules reference, "Major
 * version suffixes"); the whole version stands in the tag only.
 */
export function readGoMod(text: string): Result<Manifest, string> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\/\/.*$/, '').trim())
  const modules = lines.flatMap((line) => {
    const match = /^module[ \t]+("[^"\s]{1,500}"|`[^`\s]{1,500}`|[^"`\s()]{1,500})$/.exec(line)
    return match?.[1] === undefined ? [] : [match[1].replace(/^["`]|["`]$/g, '')]
  })
  const [module, ...more] = modules
  if (module === undefined) return failed('it names no module')
  if (more.length > 0) return failed('it names several modules')
  return ok(
    plainManifest('go', {
      packageName: module.replace(/\/v\d+$/, ''),
      version: { state: 'major', majors: majorsOf(module), module },
    }),
  )
}

function majorsOf(module: string): readonly number[] {
  const inGopkg = /^gopkg\.in\/.{1,400}\.v(\d{1,9})$/.exec(module)?.[1]
  if (inGopkg !== undefined) return [Number(inGopkg)]
  const suffix = /\/v([1-9]\d{0,8})$/.exec(module)?.[1]
  return suffix === undefined || suffix === '1' ? [0, 1] : [Number(suffix)]
}
