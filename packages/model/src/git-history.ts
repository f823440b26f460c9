import type { CommitSha } from './commit-sha.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/**
 * What GitHub says of a signature: `unknown` when it could not check it now. `reason` is its own word, such as `valid`,
 * `unsigned` or `unknown_key`.
 */
export interface SignatureCheck {
  readonly state: 'verified' | 'unverified' | 'unknown'
  readonly reason: string
}

/** A tag as it is now, with the commit that it leads to. */
export interface PeeledTag {
  /** What the ref points at: a tag object, or for a lightweight tag the commit itself. */
  readonly object: CommitSha
  readonly commit: CommitSha
  /** The object that an annotated tag points at; undefined for a lightweight tag. */
  readonly annotation:
    | {
        /** The name that stands in the object, which a signature covers. The ref may have another one. */
        readonly name: string
        readonly signature: SignatureCheck
      }
    | undefined
}

export interface CommitFacts {
  /** When it was committed, in seconds since 1970. */
  readonly committedAt: number
  readonly signature: SignatureCheck
}

/** A branch and the commit that it ends in. */
export interface Branch {
  /** Without `refs/heads/`. */
  readonly name: string
  readonly head: CommitSha
}

/**
 * Port: tags, branches and commits of one repository. Undefined means that it has no such thing; a repository that the
 * caller may not see is a problem, so that hidden never looks like absent.
 */
export interface GitHistory {
  /** A tag by its short name, peeled. A chain of more than ten tag objects, or one that ends in no commit, is a problem. */
  tag(name: string): Promise<Result<PeeledTag | undefined, Problem>>
  commit(sha: CommitSha): Promise<Result<CommitFacts | undefined, Problem>>
  defaultBranch(): Promise<Result<string, Problem>>
  /** A branch by its exact name, never a tag of that name. */
  branch(name: string): Promise<Result<Branch | undefined, Problem>>
  /** The branches whose names start so, in the order of their names; more than 100 are a problem. */
  branches(prefix: string): Promise<Result<readonly Branch[], Problem>>
  /** Whether `head` is the commit or comes after it. Both must be commits of the repository. */
  contains(head: CommitSha, commit: CommitSha): Promise<Result<boolean, Problem>>
}

/** Tag objects that may stand one behind the other before the commit. */
export const LONGEST_TAG_CHAIN = 10

/** Branches that one prefix may stand for. */
export const MOST_BRANCHES = 100
