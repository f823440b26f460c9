import { matchesGlob } from '@tier3/model/glob'
import { foldAscii, sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { check, factSource } from './check.ts'
import type { Policy } from './policy.ts'
import type { FactName, SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

/** What was built, and how the run was started: source and signer are separate demands (a foreign repository may call ours). */
export function sourceChecks(policy: Policy, { facts }: SignerFacts): readonly Check[] {
  const { repositoryId, ref, digest } = policy.source
  return [
    repositoryCheck(policy, facts),
    ...(repositoryId === undefined
      ? []
      : [
          check({
            ...same(facts, 'sourceRepositoryId', repositoryId),
            id: 'source-repository-id',
            code: 'policy/source-repository-id',
          }),
        ]),
    ...(ref === undefined ? [] : [refCheck(ref, facts)]),
    ...(digest === undefined
      ? []
      : [
          check({
            ...same(facts, 'sourceRepositoryDigest', digest),
            id: 'source-digest',
            code: 'policy/source-digest',
          }),
        ]),
    eventCheck(policy, facts),
    runnerCheck(policy, facts),
    consistencyCheck(facts),
  ]
}

type Facts = SignerFacts['facts']

/** The certificate's form of a repository: exactly server, owner and name, nothing in front or behind. */
function repositoryCheck(policy: Policy, facts: Facts): Check {
  const uri = facts.sourceRepositoryUri
  const match = /^(https:\/\/[a-z0-9][a-z0-9.-]*)\/([^/]+\/[^/]+)$/.exec(uri ?? '')
  const demand = `${policy.server}/${policy.source.repository}`
  return check({
    id: 'source-repository',
    demand,
    seen: uri,
    source: factSource('sourceRepositoryUri'),
    holds: match?.[1] === policy.server && sameRepo(match[2] ?? '', policy.source.repository),
    code: 'policy/source-repository',
    hint: `the source is ${uri ?? 'not stated'}; the policy wants ${demand}`,
  })
}

/** A fact that must be there and equal the demand to the letter. */
const same = (facts: Facts, name: FactName, demand: string) => ({
  demand,
  seen: facts[name],
  source: factSource(name),
  holds: facts[name] === demand,
})

function refCheck(demand: string, facts: Facts): Check {
  const seen = facts.sourceRepositoryRef
  return check({
    id: 'source-ref',
    demand,
    seen,
    source: factSource('sourceRepositoryRef'),
    holds: seen !== undefined && matchesGlob(demand, seen),
    code: 'policy/source-ref',
  })
}

/** Pull request events run with the repository's identity on code that nobody reviewed. */
function eventCheck(policy: Policy, facts: Facts): Check {
  const seen = facts.buildTrigger
  return check({
    id: 'event',
    demand: policy.events.join(' or '),
    seen,
    source: factSource('buildTrigger'),
    holds: seen !== undefined && policy.events.includes(seen),
    code: 'policy/event',
  })
}

function runnerCheck(policy: Policy, facts: Facts): Check {
  const seen = facts.runnerEnvironment
  const source = factSource('runnerEnvironment')
  if (policy.allowSelfHosted) {
    const shown = seen ?? 'not stated, and any is accepted'
    return check({
      id: 'runner',
      demand: 'any runner',
      seen: shown,
      source,
      holds: true,
      code: 'policy/runner',
    })
  }
  const holds = seen === 'github-hosted'
  return check({ id: 'runner', demand: 'github-hosted', seen, source, holds, code: 'policy/runner' })
}

/**
 * Facts that must agree because one token gave them all: owner and run lie under the source repository, and a top-level
 * workflow of the source at the source's ref is of the source's commit. No honest authority issues a contradiction.
 */
function consistencyCheck(facts: Facts): Check {
  const contradictions = [
    ...ownerContradiction(facts),
    ...runContradiction(facts),
    ...configContradiction(facts),
  ]
  return check({
    id: 'certificate-consistency',
    demand: 'extensions that agree with each other',
    seen: contradictions.length === 0 ? 'they agree' : contradictions.join('; '),
    source: 'certificate extensions',
    holds: contradictions.length === 0,
    code: 'integrity/certificate-ambiguous',
    hint: `the certificate contradicts itself: ${contradictions.join('; ')}`,
  })
}

const under = (parent: string, uri: string): boolean => foldAscii(uri).startsWith(`${foldAscii(parent)}/`)

function* ownerContradiction({
  sourceRepositoryOwnerUri: owner,
  sourceRepositoryUri: uri,
}: Facts): Generator<string> {
  if (owner !== undefined && uri !== undefined && !under(owner, uri))
    yield `owner ${owner}, repository ${uri}`
}

function* runContradiction({ runInvocationUri: run, sourceRepositoryUri: uri }: Facts): Generator<string> {
  if (run !== undefined && uri !== undefined && !under(uri, run)) yield `run ${run}, repository ${uri}`
}

function* configContradiction(facts: Facts): Generator<string> {
  const { buildConfigDigest, sourceRepositoryDigest, sourceRepositoryUri } = facts
  const config = parseWorkflowIdentity(facts.buildConfigUri ?? '')
  if (!config.ok || buildConfigDigest === undefined || sourceRepositoryDigest === undefined) return
  const sameSource = sameRepo(`${config.value.server}/${config.value.repository}`, sourceRepositoryUri ?? '')
  if (!sameSource || config.value.ref !== facts.sourceRepositoryRef) return
  if (buildConfigDigest !== sourceRepositoryDigest) {
    yield `workflow of commit ${buildConfigDigest}, source of commit ${sourceRepositoryDigest}`
  }
}
