import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'

const TAGS = 'refs/tags/'

/**
 * The full ref of the tag to judge: the one that was named, short or full, or that of the run. A name that git does not
 * allow is refused before anything is asked, since it could never be a tag.
 */
export function parseTagRef(tag: string | undefined, runRef: string | undefined): Result<string, Problem> {
  if (tag === undefined && runRef?.startsWith(TAGS) !== true) return failed(noTag(runRef))
  const named = tag ?? runRef ?? ''
  const ref = named.startsWith(TAGS) ? named : `${TAGS}${named}`
  const parsed = parseGitRef(ref)
  if (parsed.ok) return parsed
  return failed(
    problem('input/malformed', {
      attempted: 'read the input "tag"',
      current: `it is ${quoted(named)}: ${parsed.problem}`,
      desired: 'it must be the name of a tag, such as v1.2.3',
    }),
  )
}

export const shortTag = (ref: string): string => ref.slice(TAGS.length)

const noTag = (runRef: string | undefined): Problem =>
  problem('input/missing', {
    attempted: 'find the tag to judge',
    current:
      runRef === undefined ? 'the run has no ref' : `the run is of ${quoted(runRef)}, which is not a tag`,
    desired: 'a tag must be named, or the run must be of one',
    fix: 'Give the name of the tag in the input `tag`, or start the workflow with `on: push: tags`.',
  })
