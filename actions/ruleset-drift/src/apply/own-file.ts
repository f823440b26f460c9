import type { FileSink, FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

/** The text of a file, or undefined when there is none of that name. */
export async function readIfThere(
  path: string,
  limit: number,
  files: FileSource,
): Promise<Result<string | undefined, Problem>> {
  const slash = path.lastIndexOf('/')
  const listed = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash))
  if (!listed.ok) return listed
  if (!listed.value.includes(path.slice(slash + 1))) return ok(undefined)
  return readText(path, limit, files)
}

export async function readText(
  path: string,
  limit: number,
  files: FileSource,
): Promise<Result<string, Problem>> {
  const bytes = await files.read(path, limit)
  if (!bytes.ok) return bytes
  const text = parseUtf8(bytes.value)
  if (text !== undefined) return ok(text)
  const current = 'it is not UTF-8'
  const desired = 'it must be text'
  return failed(
    problem('input/malformed', { attempted: `read ${quoted(path)}`, current, desired, at: { file: path } }),
  )
}

/** Writes a file, in the place of nothing or of a file that `isOurs` knows as one of an earlier run. */
export async function writeOwnFile(
  file: { readonly path: string; readonly content: string; readonly what: string },
  isOurs: (text: string) => boolean,
  ports: { readonly files: FileSource; readonly output: FileSink },
  limit: number,
): Promise<Result<void, readonly Problem[]>> {
  const { path, content, what } = file
  const known = await readIfThere(path, limit, ports.files)
  if (!known.ok) return failed([known.problem])
  if (known.value === content) return ok(undefined)
  if (known.value !== undefined && !isOurs(known.value)) return failed([taken(path, what)])
  return ports.output.writeAll([{ path, content }])
}

const taken = (path: string, what: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: `a file of that name is there, and it is no ${what} that may be replaced`,
    desired: 'nothing may be lost',
    fix: 'Move that file away, or give another name.',
  })
