import { formatDigest } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release, ReleaseAsset } from '@tier3/model/release'
import { planAssets, type AssetPlan, type CountedDigests, type ExpectedAsset } from './asset-plan.ts'
import { hasMark, type Purpose } from './run-mark.ts'

/** What is to be done next with the chosen release, told from what is there now and from nothing that was done before. */
export type Step =
  | { readonly kind: 'stop'; readonly problem: Problem }
  /** The server gives no digest of these: their bytes are to be read and hashed. */
  | { readonly kind: 'hash'; readonly assets: readonly ReleaseAsset[] }
  /** Delete first, since no name can be uploaded twice; then upload. */
  | {
      readonly kind: 'upload'
      readonly deletions: readonly ReleaseAsset[]
      readonly files: readonly ExpectedAsset[]
    }
  /** A draft whose assets are exactly the files. */
  | { readonly kind: 'complete' }
  /** A published release whose assets are exactly the files. */
  | { readonly kind: 'published' }

/**
 * The next step on a release that was chosen by `chooseRelease`. A published release is never touched. Of a draft of ours only
 * what cannot be used is deleted: leftovers without bytes, and assets with other bytes than the file of their name. That is
 * safe because nobody can have downloaded from a draft, and GitHub takes no second asset of one name.
 */
export function nextStep(
  release: Release,
  expected: readonly ExpectedAsset[],
  purpose: Purpose,
  counted: CountedDigests = new Map(),
): Step {
  if (release.tag !== purpose.tag) return { kind: 'stop', problem: otherTag(release, purpose) }
  const plan = planAssets(expected, release.assets, counted)
  if (!release.draft) return publishedStep(release, plan, purpose)
  if (!hasMark(release.body, purpose)) return { kind: 'stop', problem: lostMark(release, purpose) }
  if (plan.unexpected.length > 0) return { kind: 'stop', problem: unexpected(plan.unexpected, release) }
  if (plan.unread.length > 0) return { kind: 'hash', assets: plan.unread }
  const deletions = [...plan.starters, ...plan.differing.map(({ asset }) => asset)]
  const replaced = new Set(plan.differing.map(({ asset }) => asset.name))
  const files = expected.filter(({ name }) => replaced.has(name) || plan.missing.some((m) => m.name === name))
  return deletions.length > 0 || files.length > 0
    ? { kind: 'upload', deletions, files }
    : { kind: 'complete' }
}

function publishedStep(release: Release, plan: AssetPlan, purpose: Purpose): Step {
  const differences = describeDifferences(plan)
  if (differences.length === 0)
    return plan.unread.length > 0 ? { kind: 'hash', assets: plan.unread } : { kind: 'published' }
  if (release.assets.length === 0) return { kind: 'stop', problem: emptyRelease(release, purpose) }
  return { kind: 'stop', problem: differs(release, differences, purpose) }
}

/** What differs, in words; nothing for equal sets. */
export const describeDifferences = (plan: AssetPlan): readonly string[] => [
  ...plan.differing.map(({ asset, why }) =>
    why === 'size'
      ? `${quoted(asset.name, 100)} has ${asset.size} bytes there`
      : `${quoted(asset.name, 100)} has other bytes${asset.digest === undefined ? '' : ` (${formatDigest(asset.digest)})`}`,
  ),
  ...plan.missing
    .filter(({ name }) => !plan.starters.some((starter) => starter.name === name))
    .map(({ name }) => `${quoted(name, 100)} is missing there`),
  ...plan.starters.map(({ name }) => `${quoted(name, 100)} was never uploaded whole`),
  ...plan.unexpected.map(({ name }) => `${quoted(name, 100)} is there and not among the files`),
]

const shortList = (texts: readonly string[]): string => {
  const more = texts.length > 5 ? `; and ${texts.length - 5} more` : ''
  return `${texts.slice(0, 5).join('; ')}${more}`
}

const differs = (
  { id, tag, immutable }: Release,
  differences: readonly string[],
  { commit }: Purpose,
): Problem =>
  problem('integrity/release-differs', {
    attempted: `publish the release of the tag ${quoted(tag)} at ${commit}`,
    current: `release ${id} of this tag is published${immutable ? ' and immutable' : ''} already, with other assets: ${shortList(differences)}`,
    desired: 'a published release must have exactly the files of this run',
  })

const emptyRelease = ({ id, tag }: Release, { commit }: Purpose): Problem =>
  problem('policy/release-foreign', {
    attempted: `publish the release of the tag ${quoted(tag)} at ${commit}`,
    current: `release ${id} of this tag is published already, without assets: somebody else, or another tool, made it`,
    desired: 'a release must be published with all of its assets at once',
    fix: 'Release under a new tag. Nothing is added to a published release: whoever looked at it before would have missed it.',
  })

const otherTag = ({ id, tag }: Release, purpose: Purpose): Problem =>
  problem('policy/release-foreign', {
    attempted: `go on with release ${id}`,
    current: `it is of the tag ${quoted(tag)} now`,
    desired: `it must be of the tag ${quoted(purpose.tag)}`,
  })

const lostMark = ({ id }: Release, purpose: Purpose): Problem =>
  problem('policy/release-foreign', {
    attempted: `go on with release ${id}`,
    current: 'the mark of this action is gone from its notes',
    desired: `it must be a draft for ${purpose.repository}, the tag ${quoted(purpose.tag)} and the commit ${purpose.commit}`,
  })

const unexpected = (assets: readonly ReleaseAsset[], { id, tag }: Release): Problem =>
  problem('integrity/asset-unexpected', {
    attempted: `publish the draft of the tag ${quoted(tag)}, release ${id}`,
    current: `it holds ${shortList(assets.map((asset) => `${quoted(asset.name, 100)} (asset ${asset.id})`))}, which is none of the files`,
    desired: 'a release must hold exactly the files of this run',
  })
