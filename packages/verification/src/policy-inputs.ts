import { CYCLONEDX_BOM, SPDX_DOCUMENT } from '@tier3/attestation/sbom-predicate'
import { isSlsaProvenance, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { ARTIFACT_SIGNATURE, DEFAULT_EVENTS, GITHUB_ISSUER, type Policy } from './policy.ts'
import { parseRefGlob, parseSignerWorkflow } from './signer-workflow.ts'
import { TRUST_DOMAINS, type TrustDomain } from './trust-domain.ts'

/** The demand as texts: the inputs of the verify action, one field each. Empty and absent mean the same. */
export interface PolicyInputs {
  readonly repository: string
  readonly repositoryId?: string | undefined
  /** `owner/repo/.github/workflows/x.yml`, or the path alone for `repository`; `@<ref glob or commit>` may follow. */
  readonly signerWorkflow?: string | undefined
  readonly sourceRef?: string | undefined
  readonly sourceDigest?: string | undefined
  /** Shorthands `provenance`, `cyclonedx`, `spdx`, `signature`, or URIs. None: provenance. */
  readonly predicateTypes: readonly string[]
  /** None: the events that run reviewed code. */
  readonly events: readonly string[]
  /** `name=value`, one each: all inputs that the workflow may have had. None: inputs are not looked at. */
  readonly workflowInputs?: readonly string[] | undefined
  /** `1`, `2` or `3`. */
  readonly minLevel?: string | undefined
  /** Ids or anchored globs of builders that a delegator may have run. */
  readonly builderIds?: readonly string[] | undefined
  /** Like `predicateTypes`: what configured keys may have signed. */
  readonly keySignedTypes?: readonly string[] | undefined
  readonly allowSelfHosted: boolean
  readonly requireName: boolean
  readonly trustDomain: string
  /** `https://github.com` when absent. */
  readonly server?: string | undefined
  /** GitHub's issuer for the server when absent. */
  readonly issuers?: readonly string[] | undefined
}

const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['provenance', SLSA_PROVENANCE_V1],
  ['cyclonedx', CYCLONEDX_BOM],
  ['spdx', SPDX_DOCUMENT],
  [ARTIFACT_SIGNATURE, ARTIFACT_SIGNATURE],
])

/** Reads all fields and reports every problem at once; a policy is either whole or not there. */
export function parsePolicy(inputs: PolicyInputs): Result<Policy, readonly Problem[]> {
  const problems: Problem[] = []
  const read = <T>(name: string, text: string | undefined, parse: (text: string) => Result<T, string>) => {
    if (text === undefined || text === '') return undefined
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    problems.push(malformed(name, text, parsed.problem))
    return undefined
  }
  const all = <T>(name: string, texts: readonly string[], parse: (text: string) => Result<T, string>) =>
    texts.flatMap((text) => read(name, text, parse) ?? [])

  if (inputs.repository === '') problems.push(missing('repository', 'it must be owner/name'))
  const repository = read<RepoSlug>('repository', inputs.repository, parseRepoSlug)
  const repositoryId = read('repository-id', inputs.repositoryId, parseNumericId)
  const ref = read('source-ref', inputs.sourceRef, parseRefGlob)
  const digest = read<CommitSha>('source-digest', inputs.sourceDigest, parseCommitSha)
  const signer = read('signer-workflow', inputs.signerWorkflow, (text) =>
    parseSignerWorkflow(text, repository),
  )
  const server = read('server', inputs.server, parseServer) ?? 'https://github.com'
  const trustDomain = read('trust-domain', inputs.trustDomain, parseTrustDomain)
  if (inputs.trustDomain === '')
    problems.push(missing('trust-domain', `it must be ${TRUST_DOMAINS.join(', ')}`))
  const predicateTypes = unique(all('predicate-types', inputs.predicateTypes, parsePredicateType))
  const events = unique(all('events', inputs.events, parseEvent))
  const workflowInputs = all('workflow-inputs', inputs.workflowInputs ?? [], parseNamedValue)
  // They stand in provenance: with only other kinds demanded, nothing would hold them against anything.
  if (workflowInputs.length > 0 && predicateTypes.length > 0 && !predicateTypes.some(isSlsaProvenance))
    problems.push(inputsWithoutProvenance())
  const minLevel = read('min-level', inputs.minLevel, parseLevel)
  const builderIds = unique(all('builder-ids', inputs.builderIds ?? [], parseBuilderId))
  const keySignedTypes = unique(all('key-signed-types', inputs.keySignedTypes ?? [], parsePredicateType))
  const issuers = unique(all('issuers', inputs.issuers ?? [], parseIssuer))

  if (problems.length > 0 || repository === undefined || trustDomain === undefined) return failed(problems)
  return ok({
    trustDomain,
    issuers: isNonEmpty(issuers) ? issuers : [defaultIssuer(server)],
    server,
    source: {
      repository,
      ...(repositoryId === undefined ? {} : { repositoryId }),
      ...(ref === undefined ? {} : { ref }),
      ...(digest === undefined ? {} : { digest }),
    },
    ...(signer === undefined ? {} : { signer }),
    events: isNonEmpty(events) ? events : DEFAULT_EVENTS,
    allowSelfHosted: inputs.allowSelfHosted,
    predicateTypes: isNonEmpty(predicateTypes) ? predicateTypes : [SLSA_PROVENANCE_V1],
    ...(workflowInputs.length === 0
      ? {}
      : { workflowInputs: Object.fromEntries(workflowInputs.map(({ name, value }) => [name, value])) }),
    ...(minLevel === undefined ? {} : { minLevel }),
    ...(builderIds.length === 0 ? {} : { builderIds }),
    ...(keySignedTypes.length === 0 ? {} : { keySignedTypes }),
    requireName: inputs.requireName,
  })
}

function parseNamedValue(text: string): Result<{ readonly name: string; readonly value: string }, string> {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_-]{0,99})=([^]{0,4096})$/.exec(text) ?? []
  return name === undefined || value === undefined ? failed('it is not name=value') : ok({ name, value })
}

const parseLevel = (text: string): Result<1 | 2 | 3, string> =>
  text === '1' ? ok(1) : text === '2' ? ok(2) : text === '3' ? ok(3) : failed('it is not 1, 2 or 3')

const parseBuilderId = (text: string): Result<string, string> =>
  /^https:\/\/[!-~]{1,500}$/.test(text) ? ok(text) : failed('it is not the URI of a builder')

const parseNumericId = (text: string): Result<string, string> =>
  /^[1-9][0-9]{0,19}$/.test(text) ? ok(text) : failed('it is not a number as GitHub gives to a repository')

export const parseServer = (text: string): Result<string, string> =>
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(text)
    ? ok(text)
    : failed('it is not https://<host> in lower case, with no slash behind')

const parseTrustDomain = (text: string): Result<TrustDomain, string> => {
  const domain = TRUST_DOMAINS.find((known) => known === text)
  return domain === undefined ? failed(`it is not one of ${TRUST_DOMAINS.join(', ')}`) : ok(domain)
}

export function parsePredicateType(text: string): Result<string, string> {
  const type = SHORTHANDS.get(text)
  if (type !== undefined) return ok(type)
  // A summary may say FAILED, and a provenance of an unknown version anything: a type alone must not pass for its content.
  if (/^https:\/\/slsa\.dev\/verification_summary\//i.test(text)) {
    return failed(
      'a summary that says FAILED is of that type, too: use `trust: vsa`, or `summary` in a policy file, which judge what it says',
    )
  }
  if (/^https:\/\/slsa\.dev\/provenance\//i.test(text) && !isSlsaProvenance(text)) {
    return failed('this version of SLSA provenance is not known')
  }
  return /^[a-zA-Z][a-zA-Z0-9+.-]{0,30}:[!-~]{1,1000}$/.test(text)
    ? ok(text)
    : failed(`it is neither a URI nor one of ${[...SHORTHANDS.keys()].join(', ')}`)
}

export const parseEvent = (text: string): Result<string, string> =>
  /^[a-z][a-z_]{0,63}$/.test(text) ? ok(text) : failed('it is not the name of an event')

export const parseIssuer = (text: string): Result<string, string> =>
  /^https?:\/\/[!-~]{1,500}$/.test(text) ? ok(text) : failed('it is not the URL of an issuer')

/** Servers with data residency have an issuer of their own: `https://token.actions.<host>`. */
export const defaultIssuer = (server: string): string =>
  server === 'https://github.com' ? GITHUB_ISSUER : `https://token.actions.${server.slice('https://'.length)}`

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const malformed = (name: string, text: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the input "${name}"`,
    current: `it is ${quoted(text, 200)}`,
    desired: `it must have its form, but ${reason}`,
  })

const inputsWithoutProvenance = (): Problem =>
  problem('input/conflict', {
    attempted: 'read the input "workflow-inputs"',
    current: '"predicate-types" demands no provenance, and the inputs of a workflow are recorded there only',
    desired: 'what is demanded must be looked at',
    fix: 'Add `provenance` to `predicate-types`, or remove `workflow-inputs`.',
  })

const missing = (name: string, desired: string): Problem =>
  problem('input/missing', { attempted: `read the input "${name}"`, current: 'it is empty', desired })
