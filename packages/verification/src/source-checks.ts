import { matchesGlob } from '@tier3/model/glob'
import type { NonEmpty } from '@tier3/model/non-empty'
import { foldAscii, sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { check, factSource } from './check.ts'
import type { RuleDemand, RuleSource } from './demand.ts'
import type { FactName, SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

/** What was built, and how the run was started: source and signer are separate demands (a foreign repository may call ours). */
export function sourceChecks(server: string, rule: RuleDemand, { facts }: SignerFacts): readonly Check[] {
  const { source, events, runner } = rule
  return [
    ...(source === undefined ? [] : ofSource(server, source, facts)),
    ...(events === undefined ? [] : [eventCheck(events, facts)]),
    ...(runner === undefined ? [] : [runnerCheck(runner, facts)]),
  ]
}

function ofSource(server: string, source: RuleSource, facts: Facts): readonly Check[] {
  const { repositoryId, ownerId, refs, digests } = source
  return [
    repositoryCheck(server, source, facts),
    ...(repositoryId === undefined
      ? []
      : [
          check({
            ...same(facts, 'sourceRepositoryId', [repositoryId]),
            id: 'source-repository-id',
            code: 'policy/source-repository-id',
          }),
        ]),
    ...(ownerId === undefined
      ? []
      : [
          check({
            ...same(facts, 'sourceRepositoryOwnerId', [ownerId]),
            id: 'source-owner-id',
            code: 'policy/source-repository-id',
          }),
        ]),
    ...(refs === undefined ? [] : [refCheck(refs, facts)]),
    ...(digests === undefined
      ? []
      : [
          check({
            ...same(facts, 'sourceRepositoryDigest', digests),
            id: 'source-digest',
            code: 'policy/source-digest',
          }),
        ]),
  ]
}

type Facts = SignerFacts['facts']

/** The certificate's form of a repository: exactly server, owner and name, nothing in front or behind. */
function repositoryCheck(server: string, { repositories }: RuleSource, facts: Facts): Check {
  const uri = facts.sourceRepositoryUri
  const match = /^(https:\/\/[a-z0-9][a-z0-9.-]*)\/([^/]+\/[^/]+)$/.exec(uri ?? '')
  const demand = repositories.map((name) => `${server}/${name}`).join(' or ')
  return check({
    id: 'source-repository',
    demand,
    seen: uri,
    source: factSource('sourceRepositoryUri'),
    holds: match?.[1] === server && repositories.some((name) => sameRepo(match[2] ?? '', name)),
    code: 'policy/source-repository',
    hint: `the source is ${uri ?? 'not stated'}; the policy wants ${demand}`,
  })
}

/** A fact that must be there and equal one of the demands to the letter. */
const same = (facts: Facts, name: FactName, demands: readonly string[]) => ({
  demand: demands.join(' or '),
  seen: facts[name],
  source: factSource(name),
  holds: demands.some((demand) => facts[name] === demand),
})

function refCheck(globs: NonEmpty<string>, facts: Facts): Check {
  const seen = facts.sourceRepositoryRef
  return check({
    id: 'source-ref',
    demand: globs.join(' or '),
    seen,
    source: factSource('sourceRepositoryRef'),
    holds: seen !== undefined && globs.some((glob) => matchesGlob(glob, seen)),
    code: 'policy/source-ref',
  })
}

/** Pull request events run with the repository's identity on code that nobody reviewed. */
function eventCheck(events: NonEmpty<string>, facts: Facts): Check {
  const seen = facts.buildTrigger
  return check({
    id: 'event',
    demand: events.join(' or '),
    seen,
    source: factSource('buildTrigger'),
    holds: seen !== undefined && events.includes(seen),
    code: 'policy/event',
  })
}

function runnerCheck(runner: NonNullable<RuleDemand['runner']>, facts: Facts): Check {
  const seen = facts.runnerEnvironment
  const source = factSource('runnerEnvironment')
  if (runner === 'any') {
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
export function consistencyCheck(facts: Facts): Check {
  const contradictions = [
    ...ownerContradiction(facts),
    ...runContradiction(facts),
    ...configContradiction(facts),
    ...signerContradiction(facts),
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

/** A workflow that signs and was called by nobody is the top-level one, at one commit. */
function* signerContradiction(facts: Facts): Generator<string> {
  const { buildSignerUri, buildSignerDigest, buildConfigUri, buildConfigDigest } = facts
  if (buildSignerUri === undefined || buildSignerUri !== buildConfigUri) return
  if (buildSignerDigest === undefined || buildConfigDigest === undefined) return
  if (buildSignerDigest !== buildConfigDigest) {
    yield `${buildSignerUri} of commit ${buildSignerDigest} and of commit ${buildConfigDigest}`
  }
}
