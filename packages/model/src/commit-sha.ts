import { failed, ok, type Result } from './result.ts'

declare const brand: unique symbol
/** A git commit id: 40 (sha1) or 64 (sha256) lowercase hexadecimal characters. Never abbreviated. */
export type CommitSha = string & { readonly [brand]: 'CommitSha' }

export function parseCommitSha(text: string): Result<CommitSha, string> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) {
    return failed('it is not a full commit id of 40 or 64 lowercase hexadecimal characters')
  }
  return ok(text as CommitSha)
}
