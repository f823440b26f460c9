import { failed, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { readCargoToml } from './cargo-manifest.ts'
import { readGemspec } from './gem-manifest.ts'
import { readGoMod } from './go-manifest.ts'
import { MANIFEST_BYTES, type Manifest } from './manifest.ts'
import { readPom } from './maven-manifest.ts'
import { readPackageJson } from './npm-manifest.ts'
import { readPyproject } from './python-manifest.ts'
import { readByPattern, readVersionFile } from './version-file.ts'
import type { VersionPattern } from './version-pattern.ts'

type Reader = (path: string, text: string) => Result<Manifest, string>

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['package.json', readPackageJson],
  ['Cargo.toml', readCargoToml],
  ['pyproject.toml', readPyproject],
  ['go.mod', (_, text) => readGoMod(text)],
  ['pom.xml', (_, text) => readPom(text)],
  ['VERSION', (_, text) => readVersionFile(text)],
])

const readerOf = (path: string): Reader | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return READERS.get(name) ?? (/.\.gemspec$/.test(name) ? (_, text) => readGemspec(text) : undefined)
}

/** Whether a file of this path is read without a pattern. */
export const isManifest = (path: string): boolean => readerOf(path) !== undefined

/** The names of all files that are read without a pattern, for people. */
export const MANIFEST_NAMES = [...READERS.keys(), '*.gemspec'].join(', ')

/** Reads a manifest by its name, or any file by a pattern. The reason names what is wrong with the file. */
export function readManifest(
  path: string,
  bytes: Uint8Array,
  pattern?: VersionPattern,
): Result<Manifest, string> {
  if (bytes.length > MANIFEST_BYTES) return failed(`it has more than ${MANIFEST_BYTES} bytes`)
  const text = parseUtf8(bytes)?.replace(/^\ufeff/, '')
  if (text === undefined) return failed('it is not UTF-8')
  if (text.includes('\0')) return failed('it holds a zero byte')
  if (pattern !== undefined) return readByPattern(text, pattern)
  const reader = readerOf(path)
  return reader === undefined ? failed(`it is none of ${MANIFEST_NAMES}`) : reader(path, text)
}
