import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

export const TAGS = 'refs/tags/'

/**
 * The short name of the tag to judge: the one that was named, short or full, or that of the run. A name that git does not
 * allow is refused before anything is asked, since it could never be a tag.
 */
export function parseTagName(tag: string | undefined, runRef: string | undefined): Result<string, Problem> {
  if (tag === undefined && runRef?.startsWith(TAGS) !== true) return failed(noTag(runRef))
  const named = tag ?? runRef ?? ''
  const name = named.startsWith(TAGS) ? named.slice(TAGS.length) : named
  const parsed = parseGitRef(TAGS + name)
  const reason = !parsed.ok
    ? parsed.problem
    : name.length > 300
      ? 'it is longer than 300 characters'
      : undefined
  if (reason === undefined) return ok(name)
  return failed(
    problem('input/malformed', {
      attempted: 'read the name of the tag',
      current: `it is ${quoted(named)}: ${reason}`,
      desired: 'it must be the name of a tag, such as v1.2.3',
    }),
  )
}

const noTag = (runRef: string | undefined): Problem =>
  problem('input/missing', {
    attempted: 'find the tag to judge',
    current:
      runRef === undefined ? 'the run has no ref' : `the run is of ${quoted(runRef)}, which is not a tag`,
    desired: 'a tag must be named, or the run must be of one',
    fix: 'Give the name of the tag in the input `tag`, or start the workflow with `on: push: tags`.',
  })
