import { matchesGlob } from '@tier3/model/glob'
import { sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'
import { check, factSource } from './check.ts'
import type { Policy, SignerDemand } from './policy.ts'
import type { SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

const SAN_SOURCE = 'certificate subject alternative name'

/** The signing workflow, when the certificate names one; refs with `@` are kept whole. */
export function signerIdentity(signer: SignerFacts): WorkflowIdentity | undefined {
  if (signer.sanKind !== 'uri') return undefined
  const identity = parseWorkflowIdentity(signer.san)
  return identity.ok ? identity.value : undefined
}

/** Who signed: issuer, one workflow identity, and that workflow by its parts, never by pattern over the whole text. */
export function signerChecks(policy: Policy, signer: SignerFacts): readonly Check[] {
  const identity = signerIdentity(signer)
  const at = policy.signer?.at
  return [
    issuerCheck(policy, signer),
    identityCheck(signer, identity),
    workflowCheck(policy, signer, identity),
    ...(at === undefined ? [] : [signerRefCheck(at, signer, identity)]),
  ]
}

/** Compared whole: a prefix would accept `https://token.actions.githubusercontent.com.evil.example`. */
function issuerCheck(policy: Policy, { facts }: SignerFacts): Check {
  return check({
    id: 'issuer',
    demand: policy.issuers.join(' or '),
    seen: facts.issuer,
    source: factSource('issuer'),
    holds: facts.issuer !== undefined && policy.issuers.includes(facts.issuer),
    code: 'policy/issuer',
  })
}

function identityCheck({ san, sanKind, facts }: SignerFacts, identity?: WorkflowIdentity): Check {
  const agrees = facts.buildSignerUri === undefined || facts.buildSignerUri === san
  return check({
    id: 'signer-identity',
    demand: `a workflow identity${facts.buildSignerUri === undefined ? '' : `, equal to ${facts.buildSignerUri}`}`,
    seen: sanKind === 'uri' ? san : `${san} (${sanKind})`,
    source: agrees ? SAN_SOURCE : `${SAN_SOURCE}, ${factSource('buildSignerUri')}`,
    holds: identity !== undefined && agrees,
    code: agrees ? 'policy/signer-workflow' : 'integrity/certificate-ambiguous',
    hint: agrees
      ? `signer is ${san}; a workflow identity is https://<host>/<owner>/<repo>/.github/workflows/<file>@<ref>`
      : `the certificate names two signers: ${san} and ${facts.buildSignerUri ?? ''}`,
  })
}

function workflowCheck(policy: Policy, signer: SignerFacts, identity?: WorkflowIdentity): Check {
  const repository = policy.signer?.repository ?? policy.source.repository
  const path = policy.signer?.path
  const differs = identity === undefined ? ['form'] : differences(policy.server, repository, path, identity)
  const demand =
    path === undefined
      ? `any workflow of ${policy.server}/${repository}`
      : `${policy.server}/${repository}/${path}`
  return check({
    id: 'signer-workflow',
    demand,
    seen: signer.san,
    source: SAN_SOURCE,
    holds: differs.length === 0,
    code: 'policy/signer-workflow',
    hint: `signer is ${signer.san}; the policy wants ${demand} (differs in: ${differs.join(', ')})`,
  })
}

function differences(
  server: string,
  repository: string,
  path: string | undefined,
  identity: WorkflowIdentity,
): readonly string[] {
  return [
    ...(identity.server === server ? [] : ['server']),
    ...(sameRepo(identity.repository, repository) ? [] : ['repository']),
    ...(path === undefined || identity.path === path ? [] : ['path']),
  ]
}

/** A commit may stand in the identity (the caller pinned it) or in the signer digest; both together must agree. */
function signerRefCheck(
  at: NonNullable<SignerDemand['at']>,
  { facts }: SignerFacts,
  identity?: WorkflowIdentity,
): Check {
  const ref = identity?.ref
  if (at.kind === 'ref') {
    return check({
      id: 'signer-ref',
      demand: at.glob,
      seen: ref,
      source: SAN_SOURCE,
      holds: ref !== undefined && matchesGlob(at.glob, ref),
      code: 'policy/signer-workflow',
      hint: `the signing workflow was used at ${ref ?? 'no ref'}; the policy wants ${at.glob}`,
    })
  }
  const pinned = ref !== undefined && !ref.startsWith('refs/') ? ref : undefined
  const seen = [...new Set([facts.buildSignerDigest, pinned].filter((commit) => commit !== undefined))]
  return check({
    id: 'signer-ref',
    demand: at.sha,
    seen: seen.length === 0 ? undefined : seen.join(' and '),
    source: `${factSource('buildSignerDigest')}, ${SAN_SOURCE}`,
    holds: seen.every((commit) => commit === at.sha),
    code: 'policy/signer-workflow',
    hint: `the signing workflow is of commit ${seen.join(' and ') || 'not stated'}; the policy wants ${at.sha}`,
  })
}
