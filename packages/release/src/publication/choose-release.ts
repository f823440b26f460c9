import { displayText, quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseSummary } from '@tier3/model/release'
import { hasMark, otherCommit, type Purpose } from './run-mark.ts'

/** What to do about the releases that a tag has, before any asset is looked at. */
export type Choice =
  | { readonly kind: 'create' }
  | { readonly kind: 'draft'; readonly id: number; readonly notices: readonly string[] }
  | { readonly kind: 'published'; readonly id: number }
  /** Another run was first: this run's own draft is to go, if it is empty. */
  | { readonly kind: 'withdraw'; readonly id: number; readonly winner: number }
  | { readonly kind: 'stop'; readonly problem: Problem }

/**
 * Chooses among all releases and drafts of a repository. A published one goes before every draft. Of several drafts with
 * the mark of this purpose the lowest id wins, which two runs at once agree on without speaking to each other. A draft
 * without the mark is somebody else's: with one of ours beside it it is left alone, else it stops the run.
 *
 * @param created the draft that this very run made.
 */
export function chooseRelease(
  releases: readonly ReleaseSummary[],
  purpose: Purpose,
  created?: number,
): Choice {
  const ofTag = releases.filter(({ tag }) => tag === purpose.tag)
  const published = ofTag.filter(({ draft }) => !draft)
  const [first, second] = published
  if (first !== undefined && second !== undefined) return { kind: 'stop', problem: severalPublished(purpose) }
  const drafts = ofTag.filter(({ draft }) => draft).toSorted((a, b) => a.id - b.id)
  const own = drafts.filter(({ body }) => hasMark(body, purpose))
  const foreign = drafts.filter(({ body }) => !hasMark(body, purpose))
  const winner = own[0]?.id
  if (first !== undefined) {
    // It was published by another run while this one held an empty draft: nobody else will take that one away.
    const leftover = created !== undefined && created !== first.id && own.some(({ id }) => id === created)
    return leftover
      ? { kind: 'withdraw', id: created, winner: first.id }
      : { kind: 'published', id: first.id }
  }
  if (winner === undefined) {
    return foreign.length === 0
      ? { kind: 'create' }
      : { kind: 'stop', problem: foreignDrafts(foreign, purpose) }
  }
  if (created !== undefined && created !== winner && own.some(({ id }) => id === created)) {
    return { kind: 'withdraw', id: created, winner }
  }
  const others = [...own.slice(1), ...foreign]
  return { kind: 'draft', id: winner, notices: others.map((draft) => beside(draft, purpose)) }
}

const beside = ({ id }: ReleaseSummary, { tag }: Purpose): string =>
  `the tag ${displayText(tag)} has another draft, release ${id}, which was left alone: delete it when nobody needs it`

const severalPublished = (purpose: Purpose): Problem =>
  problem('service/unexpected-answer', {
    attempted: `publish the release of the tag ${quoted(purpose.tag)}`,
    current: 'GitHub lists two published releases of the tag',
    desired: 'a tag has one published release at most',
  })

function foreignDrafts(drafts: readonly ReleaseSummary[], purpose: Purpose): Problem {
  const described = drafts.slice(0, 5).map(({ id, name, body }) => {
    const commit = otherCommit(body, purpose)
    const why = commit === undefined ? 'without the mark of this action' : `for the commit ${commit}`
    return `release ${id}${name === undefined ? '' : ` ${quoted(name, 60)}`}, ${why}`
  })
  const more = drafts.length > described.length ? ` and ${drafts.length - described.length} more` : ''
  return problem('policy/release-foreign', {
    attempted: `make a draft for the tag ${quoted(purpose.tag)} at ${purpose.commit}`,
    current: `the tag has ${drafts.length === 1 ? 'a draft' : `${drafts.length} drafts`} already: ${described.join('; ')}${more}`,
    desired: 'a draft must be of a run for the same repository, tag and commit to go on with it',
  })
}
