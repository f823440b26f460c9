import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { displayText } from '@tier3/model/display'
import type { Json, JsonObject } from '@tier3/model/json'
import { describeVerifier } from './demanded-summary-checks.ts'
import type { SummaryDemand, SummaryVerifier } from './summary-demand.ts'

/** The demand as plain JSON for digests of policies: what has no order is sorted. */
export const formatSummaryDemand = (demand: SummaryDemand): JsonObject => ({
  verifiers: sorted(demand.verifiers.map(formatVerifier)),
  resource: demand.resource,
  levels: sorted(demand.levels),
  ...(demand.policies === undefined ? {} : { policies: sorted(demand.policies) }),
  ...(demand.maxAge === undefined ? {} : { maxAge: demand.maxAge }),
})

function formatVerifier({ id, signer }: SummaryVerifier): JsonObject {
  const own = id === undefined ? {} : { id }
  if (signer.kind === 'key') return { ...own, key: signer.name }
  const { repository, path, refs, commits } = signer.workflow
  return {
    ...own,
    signer: {
      workflow: `${repository}/${path}`,
      ...(refs.length === 0 ? {} : { refs: sorted(refs) }),
      ...(commits.length === 0 ? {} : { commits: sorted(commits) }),
    },
    repository: signer.repository,
  }
}

function sorted(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [formatCanonicalJson(item), item]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** The demand in words: each part with its label. */
export const describeSummaryDemand = (
  server: string,
  { verifiers, resource, levels, policies, maxAge }: SummaryDemand,
): readonly (readonly [string, string])[] =>
  [
    ...verifiers.map((one) => ['verification summary of', describeVerifier(server, one)] as const),
    ['for the resource', resource] as const,
    ['verified level', `${levels.join(' and ')}, or higher`] as const,
    ...(policies === undefined ? [] : [['by the policy', policies.join(' or ')] as const]),
    ...(maxAge === undefined ? [] : [['verified at most', `${maxAge} s ago`] as const]),
  ].map(([label, value]) => [label, displayText(value, 500)] as const)
