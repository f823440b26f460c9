import { createHash } from 'node:crypto'
import type { CommitEntry } from '@tier3/model/commit-files'
import type { CommitSha } from '@tier3/model/commit-sha'
import { isJsonObject, type Json, type JsonArray } from '@tier3/model/json'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { decodeSha } from './git-decoding.ts'

/** An entry with the id of its object. */
export interface TreeEntry extends CommitEntry {
  readonly sha: CommitSha
}
export interface Tree {
  readonly entries: readonly TreeEntry[]
  /** GitHub left entries out. */
  readonly truncated: boolean
}

export const pathBelow = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

const KINDS: ReadonlyMap<string, CommitEntry['kind']> = new Map([
  ['100644', 'file'],
  ['100755', 'file'],
  ['100664', 'file'],
  ['040000', 'folder'],
  ['40000', 'folder'],
  ['120000', 'link'],
  ['160000', 'submodule'],
])

/** Decodes a tree whose entries are below a folder; it must be the one that was asked for. */
export function decodeTree(
  data: Json,
  asked: { readonly sha: CommitSha; readonly folder: string; readonly recursive: boolean },
): Result<Tree, string> {
  const list = isJsonObject(data) ? data['tree'] : undefined
  if (!isJsonObject(data) || !Array.isArray(list)) return failed('a tree has no entries')
  if (data['sha'] !== asked.sha) return failed('GitHub answered with another tree')
  const truncated = data['truncated']
  if (typeof truncated !== 'boolean') return failed('a tree does not say whether it is cut')
  const entries = collect((list as JsonArray).map((entry) => decodeEntry(entry, asked)))
  return entries.ok ? ok({ entries: entries.value, truncated }) : failed(entries.problem[0] ?? '')
}

function decodeEntry(
  entry: Json,
  { folder, recursive }: { readonly folder: string; readonly recursive: boolean },
): Result<TreeEntry, string> {
  if (!isJsonObject(entry)) return failed('an entry of a tree is not an object')
  const [path, mode, size] = [entry['path'], entry['mode'], entry['size'] ?? 0]
  const sha = decodeSha(entry['sha'])
  const kind = typeof mode === 'string' ? KINDS.get(mode) : undefined
  if (typeof path !== 'string' || path === '' || (!recursive && path.includes('/')))
    return failed('an entry of a tree has no name')
  if (kind === undefined || sha === undefined) return failed('an entry of a tree is of no known kind')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return failed('an entry of a tree has no size')
  if (kind === 'file' && entry['size'] === undefined) return failed('a file in a tree has no size')
  return ok({ path: pathBelow(folder, path), kind, size: kind === 'file' ? size : 0, sha })
}

/** Decodes the bytes of a file. They must be those that the object id names, whatever lies between git and us. */
export function decodeBlob(data: Json, sha: CommitSha): Result<Uint8Array, string> {
  const content = isJsonObject(data) ? data['content'] : undefined
  if (!isJsonObject(data) || typeof content !== 'string' || data['encoding'] !== 'base64')
    return failed('a file does not come as base64')
  const bytes = Buffer.from(content, 'base64')
  const id = createHash(sha.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
  return id === sha ? ok(new Uint8Array(bytes)) : failed('the bytes of a file are not those of its object id')
}
