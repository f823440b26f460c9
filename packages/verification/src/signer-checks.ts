import { matchesGlob } from '@tier3/model/glob'
import type { NonEmpty } from '@tier3/model/non-empty'
import { foldAscii, sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'
import { check, factSource } from './check.ts'
import type { Demand, RuleDemand, RuleSigner } from './demand.ts'
import type { SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

const SAN_SOURCE = 'certificate subject alternative name'

/** The signing workflow, when the certificate names one; refs with `@` are kept whole. */
export function signerIdentity(signer: SignerFacts): WorkflowIdentity | undefined {
  if (signer.sanKind !== 'uri') return undefined
  const identity = parseWorkflowIdentity(signer.san)
  return identity.ok ? identity.value : undefined
}

/** Who vouched for the signer, and that it is one workflow. */
export function identityChecks(demand: Demand, signer: SignerFacts): readonly Check[] {
  return [issuerCheck(demand, signer), identityCheck(signer, signerIdentity(signer))]
}

/** Who signed: the workflow by its parts, never by pattern over the whole text; one of several where several may. */
export function signerChecks(server: string, rule: RuleDemand, signer: SignerFacts): readonly Check[] {
  const { signers, source } = rule
  const identity = signerIdentity(signer)
  if (signers === undefined) return []
  if (signers === 'any-of-source') {
    return source === undefined ? [] : [sourceWorkflowCheck(server, source.repositories, signer, identity)]
  }
  // The one that is named decides which refs count: a ref that another one may have is no excuse.
  const named = signers.filter((one) => differences(server, one.repository, one.path, identity).length === 0)
  const candidates = named.length > 0 ? named : signers
  const pinned = candidates.every(({ refs, commits }) => refs.length + commits.length > 0)
  return [
    workflowCheck(server, signers, signer, identity),
    ...(pinned ? [signerRefCheck(candidates, signer, identity)] : []),
  ]
}

/** Compared whole: a prefix would accept `https://token.actions.githubusercontent.com.evil.example`. */
function issuerCheck({ issuers }: Demand, { facts }: SignerFacts): Check {
  return check({
    id: 'issuer',
    demand: issuers.join(' or '),
    seen: facts.issuer,
    source: factSource('issuer'),
    holds: facts.issuer !== undefined && issuers.includes(facts.issuer),
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

function sourceWorkflowCheck(
  server: string,
  repositories: NonEmpty<string>,
  signer: SignerFacts,
  identity?: WorkflowIdentity,
): Check {
  const fits = repositories.some((one) => differences(server, one, undefined, identity).length === 0)
  return workflowRow(
    `any workflow of ${repositories.map((one) => `${server}/${one}`).join(' or ')}`,
    signer,
    fits ? [] : differences(server, repositories[0], undefined, identity),
  )
}

function workflowCheck(
  server: string,
  signers: NonEmpty<RuleSigner>,
  signer: SignerFacts,
  identity?: WorkflowIdentity,
): Check {
  const unlike = signers.map((one) => differences(server, one.repository, one.path, identity))
  const nearest = unlike.toSorted((a, b) => a.length - b.length)[0] ?? []
  const demand = signers.map(({ repository, path }) => `${server}/${repository}/${path}`)
  return workflowRow([...new Set(demand)].join(' or '), signer, nearest)
}

const workflowRow = (demand: string, signer: SignerFacts, differs: readonly string[]): Check =>
  check({
    id: 'signer-workflow',
    demand,
    seen: signer.san,
    source: SAN_SOURCE,
    holds: differs.length === 0,
    code: 'policy/signer-workflow',
    hint: `signer is ${signer.san}; the policy wants ${demand} (differs in: ${differs.join(', ')})`,
  })

function differences(
  server: string,
  repository: string,
  path: string | undefined,
  identity: WorkflowIdentity | undefined,
): readonly string[] {
  if (identity === undefined) return ['form']
  return [
    ...(identity.server === server ? [] : ['server']),
    ...(sameRepo(identity.repository, repository) ? [] : ['repository']),
    ...(path === undefined || identity.path === path ? [] : ['path']),
  ]
}

/** A commit may stand in the identity (the caller pinned it) or in the signer digest; both together must agree. */
function signerRefCheck(
  signers: readonly RuleSigner[],
  { facts }: SignerFacts,
  identity?: WorkflowIdentity,
): Check {
  const ref = identity?.ref
  const refs = signers.flatMap((one) => one.refs)
  const commits = signers.flatMap((one) => one.commits)
  const pinned = ref !== undefined && !ref.startsWith('refs/') ? ref : undefined
  const seen = [...new Set([facts.buildSignerDigest, pinned].filter((commit) => commit !== undefined))]
  const ofRef = ref !== undefined && refs.some((glob) => matchesGlob(glob, ref))
  const ofCommit = seen.length > 0 && commits.some((sha) => seen.every((commit) => commit === sha))
  const demand = [...refs, ...commits].join(' or ')
  if (commits.length === 0) {
    return check({
      id: 'signer-ref',
      demand,
      seen: ref,
      source: SAN_SOURCE,
      holds: ofRef,
      code: 'policy/signer-workflow',
      hint: `the signing workflow was used at ${ref ?? 'no ref'}; the policy wants ${demand}`,
    })
  }
  const shown = [...(refs.length > 0 && ref !== undefined && ref !== pinned ? [ref] : []), ...seen]
  return check({
    id: 'signer-ref',
    demand,
    seen: shown.length === 0 ? undefined : shown.join(' and '),
    source: `${factSource('buildSignerDigest')}, ${SAN_SOURCE}`,
    holds: ofRef || ofCommit,
    code: 'policy/signer-workflow',
    hint: `the signing workflow is of commit ${seen.join(' and ') || 'not stated'}; the policy wants ${demand}`,
  })
}

/** What makes two signers two: the workflow and its repository; another ref of one workflow is the same signer. */
export function distinctSigner(signer: SignerFacts): string {
  const identity = signerIdentity(signer)
  return identity === undefined
    ? signer.san
    : `${identity.server}/${foldAscii(identity.repository)}/${identity.path}`
}

/** Whether the signer is this workflow, at one of its refs or commits where it has any. */
export function isSigner(server: string, one: RuleSigner, signer: SignerFacts): boolean {
  const rule: RuleDemand = { signers: [one] }
  return signerChecks(server, rule, signer).every(({ result }) => result === 'pass')
}
