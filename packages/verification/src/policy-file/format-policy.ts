import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { Json, JsonObject } from '@tier3/model/json'
import type { BuilderTrust, Denial, RuleDemand, RuleSigner, RuleSource } from '../demand.ts'
import { formatSummaryDemand } from '../format-summary.ts'
import { waivable } from './effective-demand.ts'
import { layersOf, type NormalPolicy, type PolicyLayer, type PolicyRule } from './normal-policy.ts'

/** Version of the normal form; it rises when a field changes its meaning. */
export const NORMAL_POLICY_MEDIA_TYPE = 'application/vnd.tier3.policy+json;version=1'

/**
 * The normal form as plain JSON; its canonical bytes are what the policy digest is of. Places and the names of files
 * are not in it, and what has no order is sorted: two policies that demand the same in other words have one digest.
 */
export const formatNormalPolicy = (policy: NormalPolicy): JsonObject => ({
  mediaType: NORMAL_POLICY_MEDIA_TYPE,
  trustDomain: policy.trustDomain,
  issuers: sorted(policy.issuers),
  server: policy.server,
  ...(policy.keySignedTypes.length === 0 ? {} : { keySignedTypes: sorted(policy.keySignedTypes) }),
  layer: formatLayer(policy.layer),
  denied: sorted(policy.denied.map(({ kind, value, reason }: Denial) => ({ kind, value, reason }))),
  waivers: sorted(
    policy.waivers.map(({ codes, match, owner, reason, expires, place }) =>
      present({
        codes: sorted(codes),
        match: sorted(match),
        owner,
        reason,
        expires,
        over: formatReach(policy.layer, place.file),
      }),
    ),
  ),
  overrides: sorted(
    policy.overrides.map(({ rule, fields, reason }) => ({ rule, fields: sorted(fields), reason })),
  ),
})

/** What a waiver of a file that is extended reaches, since the same words waive less there; absent where that is all. */
const formatReach = (layer: PolicyLayer, file: string): Json | undefined =>
  waivable(layer, file).over === undefined
    ? undefined
    : sorted(
        layersOf(layer)
          .filter((one) => one.file === file)
          .map(formatLayer),
      )

const formatLayer = ({ unlisted, rules, extends: below, partial }: PolicyLayer): JsonObject => ({
  unlisted,
  rules: sorted(rules.map(formatRule)),
  extends: sorted(below.map(formatLayer)),
  ...(partial ? { partial } : {}),
})

function formatRule(rule: PolicyRule): JsonObject {
  const { id, match, optional, lists, demand, requireName, types, level, overridden } = rule
  return present({
    id,
    match: sorted(match),
    optional,
    lists: lists ? undefined : false,
    ...formatDemand(demand),
    name: requireName === undefined ? undefined : requireName ? 'exact' : 'any',
    types: sorted(
      types.map(({ field, type }) => ({ field, anyOf: sorted(type.anyOf), atLeast: type.atLeast })),
    ),
    level:
      level === undefined
        ? undefined
        : present({
            atLeast: level.atLeast,
            builders: level.builders && sorted(level.builders.map(formatBuilder)),
          }),
    overridden: overridden.length === 0 ? undefined : sorted(overridden),
  })
}

const formatDemand = (demand: Omit<RuleDemand, 'place'>): { readonly [key: string]: Json | undefined } => ({
  source: demand.source && formatSource(demand.source),
  signers:
    demand.signers === undefined || typeof demand.signers === 'string'
      ? demand.signers
      : sorted(demand.signers.map(formatSigner)),
  events: demand.events && sorted(demand.events),
  runner: demand.runner,
  workflowInputs: demand.workflowInputs,
  builderIds: demand.builderIds && sorted(demand.builderIds),
  parameters:
    demand.parameters &&
    Object.fromEntries(
      Object.entries(demand.parameters).map(([path, { equals, matches, optional }]) => [
        path,
        present({ equals: equals && sorted(equals), matches: matches && sorted(matches), optional }),
      ]),
    ),
  freshness: demand.freshness && present({ ...demand.freshness }),
  version: demand.version && present({ ...demand.version }),
  sbomProfile: demand.sbomProfile,
  summary: demand.summary && formatSummaryDemand(demand.summary),
})

const formatSource = ({ repositories, repositoryId, ownerId, refs, digests }: RuleSource): JsonObject =>
  present({
    repository: repositories[0],
    formerNames: repositories.length > 1 ? sorted(repositories.slice(1)) : undefined,
    repositoryId,
    ownerId,
    refs: refs && sorted(refs),
    commits: digests && sorted(digests),
  })

const formatSigner = ({ repository, path, refs, commits }: RuleSigner): JsonObject =>
  present({
    workflow: `${repository}/${path}`,
    refs: refs.length === 0 ? undefined : sorted(refs),
    commits: commits.length === 0 ? undefined : sorted(commits),
  })

const formatBuilder = ({ signer, builder, level }: BuilderTrust): JsonObject => ({
  signer: formatSigner(signer),
  builder,
  level,
})

/** Each entry once, in the order of its canonical bytes. */
function sorted(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [formatCanonicalJson(item), item]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

function present(fields: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
