import { parseResourceTemplate, withTag } from '@tier3/attestation/resource-template'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import { signingProblems } from '@tier3/runner/define/signing-problems'
import type { SummaryDemand } from '@tier3/verification/summary-demand'
import { parseSummaryInputs, parseVerifierId } from '@tier3/verification/summary-inputs'
import type { Config } from './plan.ts'

/** The summaries that are to be written. */
export interface EmissionPlan {
  readonly folder: string
  /** Template for the URI of an artifact. */
  readonly resource: string
  readonly tag?: string
  /** The identity of the job when absent. */
  readonly verifierId?: string
  /** A name made of its digest when absent. */
  readonly policyUri?: string
  readonly sigstore: Config['vsa-sigstore']
  /** Scheme and host of GitHub, which the identity of the job is of. */
  readonly serverUrl: string
}

const tagOf = ({ artifacts }: Config): string | undefined =>
  artifacts.kind === 'release' ? artifacts.value : undefined

/** Where an asset of a release is got from; undefined where that is not known. */
const assetUri = ({ artifacts, repository }: Config, { serverUrl }: RunContext): string | undefined =>
  artifacts.kind === 'release' && repository !== undefined
    ? `${serverUrl}/${repository}/releases/download/{tag}/{name}`
    : undefined

/** What the inputs believe in place of attestations; undefined where they believe in none. */
export function trustedSummary(
  config: Config,
  context: RunContext,
): Result<SummaryDemand | undefined, readonly Problem[]> {
  const level = config['min-level']
  if (config.trust === 'attestations') {
    const given = TRUST_ONLY.filter((name) => config[name] !== undefined)
    return given.length === 0
      ? ok(undefined)
      : failed(
          given.map((name) => conflict(name, '"trust" is not `vsa`', 'it says whose summaries are believed')),
        )
  }
  const beside = BUILD_DEMANDS.filter((name) => config[name] !== undefined && config[name] !== false)
  const problems = beside.map((name) =>
    conflict(
      name,
      '"trust" is `vsa`',
      'a summary stands in place of what a build would show, so that nothing would hold it against anything',
    ),
  )
  const summary = parseSummaryInputs({
    signer: config['vsa-signer'],
    verifier: config['vsa-verifier'],
    resource: config['vsa-resource'] ?? assetUri(config, context),
    minLevel: level === '3' ? 3 : level === '2' ? 2 : level === '1' ? 1 : undefined,
  })
  // Inputs are judged without further facts: what they say of the tag must stand in them.
  return summary.ok && problems.length === 0
    ? ok({ ...summary.value, resource: withTag(summary.value.resource, tagOf(config)) })
    : failed([...problems, ...(summary.ok ? [] : summary.problem)])
}

const TRUST_ONLY = ['vsa-signer', 'vsa-verifier', 'vsa-resource'] as const

const BUILD_DEMANDS = [
  'policy',
  'repository-id',
  'signer-workflow',
  'source-ref',
  'source-digest',
  'predicate-types',
  'events',
  'workflow-inputs',
  'builder-ids',
  'key-signed-types',
  'allow-self-hosted',
] as const

/** The summaries to write; undefined where none were asked for. */
export function plannedEmission(
  config: Config,
  context: RunContext,
): Result<EmissionPlan | undefined, readonly Problem[]> {
  const folder = config['emit-vsa']
  if (folder === undefined) {
    const given = EMISSION_ONLY.filter((name) => config[name] !== undefined)
    return given.length === 0 && config['vsa-sigstore'] === 'auto'
      ? ok(undefined)
      : failed(
          [...given, ...(config['vsa-sigstore'] === 'auto' ? [] : ['vsa-sigstore'])].map((name) =>
            conflict(name, 'no "emit-vsa" was given', 'it is for summaries that are written'),
          ),
        )
  }
  const resource = config['resource-uri'] ?? assetUri(config, context)
  const problems = [
    ...outputFolderProblems(folder, context, { what: 'summaries', input: 'emit-vsa' }),
    ...signingProblems(
      {
        sigstore: config['vsa-sigstore'],
        'signing-config': config['vsa-signing-config'],
        'trusted-root': config['vsa-trusted-root'],
        'rekor-version': '1',
        timestamp: true,
      },
      'summary',
    ),
    ...(resource === undefined
      ? [noResource()]
      : formProblems('resource-uri', resource, parseResourceTemplate)),
    ...formProblems('verifier-id', config['verifier-id'], parseVerifierId),
    ...formProblems('policy-uri', config['policy-uri'], parseVerifierId),
  ]
  if (resource === undefined || problems.length > 0) return failed(problems)
  return ok({
    folder,
    resource,
    ...(config.artifacts.kind === 'release' ? { tag: config.artifacts.value } : {}),
    ...(config['verifier-id'] === undefined ? {} : { verifierId: config['verifier-id'] }),
    ...(config['policy-uri'] === undefined ? {} : { policyUri: config['policy-uri'] }),
    sigstore: config['vsa-sigstore'],
    serverUrl: context.serverUrl,
  })
}

/** What the signer is configured with: the version of the log that every verifier knows, and a second witness of the time. */
export const emissionSettings = (config: Config) => ({
  sigstore: config['vsa-sigstore'],
  signingConfig: config['vsa-signing-config'],
  trustedRoot: config['vsa-trusted-root'],
  rekorVersion: '1' as const,
  timestamp: true,
  maxWaitSeconds: config['max-wait'],
})

const EMISSION_ONLY = [
  'resource-uri',
  'verifier-id',
  'policy-uri',
  'vsa-signing-config',
  'vsa-trusted-root',
] as const

const formProblems = (
  name: string,
  text: string | undefined,
  parse: (text: string) => Result<string, string>,
): readonly Problem[] => {
  const parsed = text === undefined ? ok('') : parse(text)
  return parsed.ok
    ? []
    : [
        problem('input/malformed', {
          attempted: `read the input "${name}"`,
          current: parsed.problem,
          desired: 'it must be a URI',
        }),
      ]
}

const noResource = (): Problem =>
  problem('input/missing', {
    attempted: 'name the resource of a verification summary',
    current: 'no "resource-uri" was given, and no "release" with "repository" that it could be made of',
    desired: 'consumers compare it with the URI that they get the artifact from',
    fix: 'Give `resource-uri`, such as `https://example.com/downloads/{name}`.',
  })

const conflict = (name: string, current: string, desired: string): Problem =>
  problem('input/conflict', {
    attempted: `read the input "${name}"`,
    current,
    desired,
    fix: `Leave \`${name}\` out, or give what belongs to it.`,
  })
