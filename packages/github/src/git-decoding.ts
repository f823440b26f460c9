import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import type { SignatureCheck } from '@tier3/model/git-history'
import { isJsonObject, type Json } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'

/** What a ref or a tag object points at. */
export interface GitTarget {
  readonly type: string
  readonly sha: CommitSha
}

export interface GitTagObject {
  readonly name: string
  readonly target: GitTarget
  readonly signature: SignatureCheck
}

export interface GitCommit {
  readonly tree: CommitSha
  /** Seconds since 1970. */
  readonly committedAt: number
  readonly signature: SignatureCheck
}

/** Decodes a ref of GitHub's answers: its full name and its target. */
export function decodeRef(value: Json): Result<{ readonly ref: string; readonly target: GitTarget }, string> {
  const ref = isJsonObject(value) ? value['ref'] : undefined
  if (!isJsonObject(value) || typeof ref !== 'string') return failed('a ref has no name')
  const target = decodeTarget(value['object'])
  return target === undefined ? failed('a ref points at nothing') : ok({ ref, target })
}

/** Decodes a tag object; it must be the one that was asked for. */
export function decodeTagObject(value: Json, sha: CommitSha): Result<GitTagObject, string> {
  if (!isJsonObject(value) || value['sha'] !== sha) return failed('GitHub answered with another tag object')
  const { tag: name, object } = { tag: value['tag'], object: value['object'] }
  const target = decodeTarget(object)
  if (typeof name !== 'string') return failed('a tag object has no name')
  if (target === undefined) return failed('a tag object points at nothing')
  return ok({ name, target, signature: decodeSignature(value['verification']) })
}

/** Decodes a commit of git's own form; it must be the one that was asked for. */
export function decodeGitCommit(value: Json, sha: CommitSha): Result<GitCommit, string> {
  if (!isJsonObject(value) || value['sha'] !== sha) return failed('GitHub answered with another commit')
  const tree = decodeSha(isJsonObject(value['tree']) ? value['tree']['sha'] : undefined)
  const date = isJsonObject(value['committer']) ? value['committer']['date'] : undefined
  if (tree === undefined) return failed('a commit has no tree')
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(date))
    return failed('a commit has no date')
  const committedAt = Date.parse(date) / 1000
  if (!Number.isSafeInteger(committedAt)) return failed('a commit has no date')
  return ok({ tree, committedAt, signature: decodeSignature(value['verification']) })
}

function decodeTarget(value: Json | undefined): GitTarget | undefined {
  if (!isJsonObject(value)) return undefined
  const sha = decodeSha(value['sha'])
  const type = value['type']
  return sha === undefined || typeof type !== 'string' ? undefined : { type, sha }
}

export function decodeSha(value: Json | undefined): CommitSha | undefined {
  const parsed = typeof value === 'string' ? parseCommitSha(value) : undefined
  return parsed?.ok === true ? parsed.value : undefined
}

/** Words by which GitHub says that its check itself did not work, which is no statement on the signature. */
const UNCHECKED: ReadonlySet<string> = new Set([
  'gpgverify_error',
  'gpgverify_unavailable',
  'ocsp_error',
  'ocsp_pending',
])

function decodeSignature(value: Json | undefined): SignatureCheck {
  const { verified, reason } = isJsonObject(value)
    ? { verified: value['verified'], reason: value['reason'] }
    : { verified: undefined, reason: undefined }
  if (typeof verified !== 'boolean' || typeof reason !== 'string')
    return { state: 'unknown', reason: 'GitHub did not say' }
  if (UNCHECKED.has(reason)) return { state: 'unknown', reason }
  // the two fields must say the same
  return { state: verified && reason === 'valid' ? 'verified' : 'unverified', reason }
}
