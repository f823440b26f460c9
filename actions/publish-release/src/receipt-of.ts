import type { JsonObject } from '@tier3/model/json'
import { buildReceipt, type VerifiedAsset } from '@tier3/release/publication/receipt'
import { signedReleasesScore } from '@tier3/release/publication/signed-releases'
import { formatPolicy } from '@tier3/verification/verification-report'
import type { Evidence } from './evidence.ts'
import type { PublishPlan } from './plan.ts'

/** The web page of the release. Drafts have one that only writers can open, under a name that nobody can guess. */
export const webPage = (
  { serverUrl, repository, tag }: PublishPlan,
  { state }: Pick<Evidence, 'state'>,
): string =>
  state === 'draft'
    ? `${serverUrl}/${repository}/releases`
    : `${serverUrl}/${repository}/releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`

export function receiptOf(plan: PublishPlan, evidence: Evidence): JsonObject {
  const { release, files, proven } = evidence
  const ids = new Map(release.assets.map(({ name, id }) => [name, id]))
  return buildReceipt({
    repository: plan.repository,
    tag: plan.tag,
    commit: plan.commit,
    releaseId: release.id,
    url: webPage(plan, evidence),
    state: evidence.state,
    immutable: release.immutable,
    prerelease: release.prerelease,
    makeLatest: evidence.makeLatest,
    assets: files.map(({ name, size, sha256, role }): VerifiedAsset => ({
      name,
      assetId: ids.get(name) ?? 0,
      size,
      sha256,
      role: role.kind,
      verifiedBy: (proven.judgements.get(name)?.judgements ?? []).flatMap(
        ({ passed, origin, predicateType }) =>
          passed ? [{ bundle: origin, proves: predicateType ?? 'signature' }] : [],
      ),
    })),
    readBack: evidence.readBack,
    slsaBuildLevel: proven.level,
    scorecardSignedReleases: signedReleasesScore(files.map(({ name }) => name)),
    policy: formatPolicy(plan.policy),
    policyDigest: evidence.policyDigest,
    trustedRoot: evidence.trustedRoot,
    transitions: evidence.transitions,
    run: plan.run,
  })
}
