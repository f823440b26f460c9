import { DELEGATED_BUILD_TYPE } from '@tier3/attestation/generator-provenance'
import { INPUTS_BUILD_TYPE, type SlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { matchesGlob } from '@tier3/model/glob'
import type { NonEmpty } from '@tier3/model/non-empty'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { NPM_BUILD_TYPE } from './build-type-checks.ts'
import { check, factSource, NOT_STATED } from './check.ts'
import { FACT_OIDS, type SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/'
const DELEGATORS = ['delegator_generic_slsa3.yml', 'delegator_lowperms-generic_slsa3.yml']
/** Builders that come with the delegators; anybody may write others, so that those must be demanded by name. */
const KNOWN_BUILDERS = ['builder_maven_slsa3.yml', 'builder_gradle_slsa3.yml', 'builder_nodejs_slsa3.yml']
/** The id is hostile text, and a glob takes time in proportion to it. */
const MAX_ID = 2048
const RUNNER = 'https://github.com/actions/runner'

/**
 * Whom provenance names as the builder. It is the workflow that signed, with two exceptions: the command line of npm names the
 * runner, which the certificate knows too; and a delegator names the builder that it ran.
 */
export function builderCheck(
  provenance: SlsaProvenance,
  signer: SignerFacts,
  builders: readonly NonEmpty<string>[] = [],
): Check {
  const { buildType, builderId, version } = provenance
  if (buildType === DELEGATED_BUILD_TYPE) return delegated(builderId, signer, builders)
  const { facts, san, sanKind } = signer
  const workflow = facts.buildSignerUri ?? (sanKind === 'uri' ? san : undefined)
  const environment = facts.runnerEnvironment
  const runner =
    buildType === NPM_BUILD_TYPE
      ? RUNNER
      : buildType === INPUTS_BUILD_TYPE && environment !== undefined && builderId.startsWith(`${RUNNER}/`)
        ? `${RUNNER}/${environment}`
        : undefined
  const value = runner ?? workflow
  const name = runner === undefined ? 'buildSignerUri' : 'runnerEnvironment'
  const field = version === 'v1' ? 'predicate.runDetails.builder.id' : 'predicate.builder.id'
  return check({
    id: 'builder-id',
    demand:
      value === undefined ? `what ${factSource(name)} says` : `${value} (certificate .${FACT_OIDS[name]})`,
    seen: builderId,
    source: field,
    holds: value === undefined ? undefined : builderId === value,
    code: 'integrity/predicate-contradiction',
    hint: `${field} is ${builderId}; the certificate says ${value ?? `nothing of it (${NOT_STATED})`}`,
  })
}

/**
 * A builder that a delegator ran: the delegator must be one of the two that check what they run, and the builder one that comes
 * with them at the same version, or one that is demanded.
 */
function delegated(builderId: string, { san }: SignerFacts, lists: readonly NonEmpty<string>[]): Check {
  const signer = parseWorkflowIdentity(san)
  const vouches = DELEGATORS.some((file) => san.startsWith(`${GENERATOR}${file}@`))
  const ref = signer.ok ? signer.value.ref : undefined
  const known = KNOWN_BUILDERS.some((file) => builderId === `${GENERATOR}${file}@${ref ?? ''}`)
  const wanted =
    builderId.length <= MAX_ID && lists.every((globs) => globs.some((glob) => matchesGlob(glob, builderId)))
  const demand =
    lists.length > 0
      ? lists.map((globs) => globs.join(' or ')).join(', and ')
      : `a builder of slsa-github-generator at ${ref ?? NOT_STATED}`
  return check({
    id: 'builder-id',
    demand: `${demand}, run by a delegator of slsa-github-generator`,
    seen: vouches ? builderId : `${builderId}, run by ${san}`,
    source: 'predicate.runDetails.builder.id, certificate subject alternative name',
    holds: vouches && (lists.length > 0 ? wanted : known),
    code: 'policy/build-type',
    hint: vouches
      ? `the delegator ran the builder ${builderId}; demand that builder by its id if it is the right one`
      : `${san} is not a workflow that vouches for the builders it runs`,
  })
}
