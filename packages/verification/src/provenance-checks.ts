import {
  decodeSlsaProvenance,
  isSlsaProvenance,
  type SlsaProvenance,
} from '@tier3/attestation/slsa-provenance'
import { parseSourceUri, sameSource } from '@tier3/attestation/source-uri'
import type { Statement } from '@tier3/attestation/statement'
import type { NonEmpty } from '@tier3/model/non-empty'
import { sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { builderCheck } from './builder-checks.ts'
import { buildTypeChecks } from './build-type-checks.ts'
import { check, factSource, NOT_STATED } from './check.ts'
import { FACT_OIDS, type FactName, type SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

/**
 * Holds provenance against the certificate: the predicate was written by the signing job, the certificate by an
 * authority. Nothing for other predicate types, which make no claim that a certificate confirms.
 */
export function provenanceChecks(
  statement: Statement,
  signer: SignerFacts,
  builders: readonly NonEmpty<string>[] = [],
): readonly Check[] {
  if (!isSlsaProvenance(statement.predicateType)) return []
  const decoded = decodeSlsaProvenance(statement)
  if (!decoded.ok) {
    return [
      check({
        id: 'provenance',
        demand: decoded.problem.desired,
        seen: decoded.problem.current,
        source: 'statement.predicate',
        holds: false,
        code: decoded.problem.code,
      }),
    ]
  }
  const provenance = decoded.value
  return [
    ...buildTypeChecks(provenance),
    ...sourceRows(provenance, signer),
    builderCheck(provenance, signer, builders),
    ...runRows(provenance, signer),
    ...optionalRows(provenance, signer),
  ]
}

const V1_WORKFLOW = 'predicate.buildDefinition.externalParameters.workflow'
const V02_CONFIG = 'predicate.invocation.configSource'

function sourceRows(provenance: SlsaProvenance, { facts }: SignerFacts): readonly Check[] {
  const { source, version } = provenance
  const v1 = version === 'v1'
  const claimed = parseSourceUri(source.repository ?? '')
  const certified = parseSourceUri(facts.sourceRepositoryUri ?? '')
  const ref = v1 ? source.ref : claimed.ok ? claimed.value.ref : undefined
  return [
    row('provenance-repository', v1 ? `${V1_WORKFLOW}.repository` : `${V02_CONFIG}.uri`, source.repository, {
      name: 'sourceRepositoryUri',
      value: facts.sourceRepositoryUri,
      equal: () => claimed.ok && certified.ok && sameSource(claimed.value, certified.value),
    }),
    row('provenance-ref', v1 ? `${V1_WORKFLOW}.ref` : `${V02_CONFIG}.uri`, ref, {
      name: 'sourceRepositoryRef',
      value: facts.sourceRepositoryRef,
    }),
    row('provenance-path', v1 ? `${V1_WORKFLOW}.path` : `${V02_CONFIG}.entryPoint`, source.path, {
      name: 'buildConfigUri',
      value: configPath(facts),
    }),
    commitRow(provenance, facts),
  ]
}

/** The top-level workflow's path as builders write it: with its repository in front when that is not the source. */
function configPath(facts: SignerFacts['facts']): string | undefined {
  const config = parseWorkflowIdentity(facts.buildConfigUri ?? '')
  if (!config.ok) return undefined
  const { server, repository, path } = config.value
  return sameRepo(`${server}/${repository}`, facts.sourceRepositoryUri ?? '') ? path : `${repository}/${path}`
}

/** At least one dependency names the source repository, and all that do have the certificate's commit. */
function commitRow({ dependencies, version }: SlsaProvenance, facts: SignerFacts['facts']): Check {
  const certified = parseSourceUri(facts.sourceRepositoryUri ?? '')
  const own = dependencies.filter(({ uri }) => {
    const source = parseSourceUri(uri)
    return source.ok && certified.ok && sameSource(source.value, certified.value)
  })
  const commits = [...new Set(own.map(({ commit }) => commit ?? NOT_STATED))]
  const fields = version === 'v1' ? 'predicate.buildDefinition.resolvedDependencies' : 'predicate.materials'
  return row(
    'provenance-commit',
    own[0]?.field ?? fields,
    commits.length === 0 ? undefined : commits.join(' and '),
    { name: 'sourceRepositoryDigest', value: facts.sourceRepositoryDigest },
  )
}

function runRows(provenance: SlsaProvenance, { facts }: SignerFacts): readonly Check[] {
  const v1 = provenance.version === 'v1'
  return optional(
    'invocation-id',
    v1 ? 'predicate.runDetails.metadata.invocationId' : 'predicate.metadata.buildInvocationID',
    provenance.invocationId,
    'runInvocationUri',
    v1 ? facts.runInvocationUri : shortRun(facts.runInvocationUri),
  )
}

/** `<run>-<attempt>`, as slsa-github-generator names a run, from the certificate's URI of it. */
function shortRun(uri: string | undefined): string | undefined {
  const [, run, attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri ?? '') ?? []
  return run === undefined ? undefined : `${run}-${attempt}`
}

/** SLSA leaves internal parameters unchecked, yet one that contradicts the certificate was written to mislead. */
function optionalRows({ version, github }: SlsaProvenance, { facts }: SignerFacts): readonly Check[] {
  const at = (v1: string, v02: string): string =>
    version === 'v1'
      ? `predicate.buildDefinition.internalParameters.github.${v1}`
      : `predicate.invocation.environment.${v02}`
  return [
    ...optional(
      'provenance-repository-id',
      at('repository_id', 'github_repository_id'),
      github.repositoryId,
      'sourceRepositoryId',
      facts.sourceRepositoryId,
    ),
    ...optional(
      'provenance-owner-id',
      at('repository_owner_id', 'github_repository_owner_id'),
      github.ownerId,
      'sourceRepositoryOwnerId',
      facts.sourceRepositoryOwnerId,
    ),
    ...optional(
      'provenance-event',
      at('event_name', 'github_event_name'),
      github.eventName,
      'buildTrigger',
      facts.buildTrigger,
    ),
    ...optional(
      'provenance-runner',
      at('runner_environment', 'runner_environment'),
      github.runnerEnvironment,
      'runnerEnvironment',
      facts.runnerEnvironment,
    ),
  ]
}

/** A row only where the predicate makes the claim; what it claims must then be in the certificate. */
const optional = (
  id: string,
  field: string,
  seen: string | undefined,
  name: FactName,
  value: string | undefined,
): readonly Check[] => (seen === undefined ? [] : [row(id, field, seen, { name, value })])

function row(
  id: string,
  field: string,
  seen: string | undefined,
  fact: { readonly name: FactName; readonly value: string | undefined; readonly equal?: () => boolean },
): Check {
  const { name, value } = fact
  const equal = fact.equal ?? (() => seen === value)
  return check({
    id,
    demand:
      value === undefined ? `what ${factSource(name)} says` : `${value} (certificate .${FACT_OIDS[name]})`,
    seen,
    source: field,
    holds: value === undefined ? undefined : equal(),
    code: 'integrity/predicate-contradiction',
    hint: `${field} is ${seen ?? NOT_STATED}; the certificate says ${value ?? 'nothing of it'}`,
  })
}
