import { failed, ok, type Result } from './result.ts'

declare const brand: unique symbol
/** `owner/name` as written by the user. Compare with `sameRepo`: GitHub folds ASCII case in both parts. */
export type RepoSlug = string & { readonly [brand]: 'RepoSlug' }

/** Wider than GitHub's rules for new names, since old ones and enterprise users have longer owners, underscores and double hyphens. */
export function parseRepoSlug(text: string): Result<RepoSlug, string> {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))\/([A-Za-z0-9._-]{1,100})$/.exec(text)
  const name = match?.[2]
  if (name === undefined || name === '.' || name === '..' || name.endsWith('.git')) {
    return failed('it is not of the form owner/name')
  }
  return ok(text as RepoSlug)
}

/** Lower-cases ASCII letters only: full Unicode folding would make two different names equal. */
export const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase())

export const sameRepo = (a: string, b: string): boolean => foldAscii(a) === foldAscii(b)
