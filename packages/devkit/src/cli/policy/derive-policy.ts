import { decodeStatement } from '@tier3/attestation/statement'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { foldAscii } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { parseReleaseTag } from '@tier3/model/release-series'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/** What the proof of one artifact shows, as the demand that it would meet again at its next release. */
interface Shown {
  readonly source: { readonly repository: string; readonly id?: string; readonly ownerId?: string }
  readonly signers: readonly string[]
  readonly events: readonly string[]
  readonly hosted: boolean
  readonly types: readonly string[]
  /** Template of the refs, where they are tags that end in a version; and that version. */
  readonly version?: { readonly ref: string; readonly text: string }
}

export interface DerivedPolicy {
  readonly text: string
  /** Names that the policy has a rule for. */
  readonly covered: readonly string[]
  /** Names without a bundle that could be believed: nothing can be derived of them. */
  readonly unproven: readonly string[]
}

/**
 * Derives a policy from what was verified: the repository by its ids, the workflows that signed, the events and the kinds of
 * proof. It is a first policy to be read, since it trusts whoever made this release.
 */
export function derivePolicy(
  evidence: NonEmpty<SubjectEvidence>,
  { domain, schema }: { readonly domain: TrustDomain; readonly schema: string },
): DerivedPolicy {
  const groups = new Map<string, { readonly shown: Shown; readonly names: string[] }>()
  const unproven: string[] = []
  for (const { subject, bundles } of evidence) {
    const shown = shownBy(
      bundles.flatMap(({ outcome }) =>
        outcome.ok && concerns(outcome.value, subject.digest.sha256) ? [outcome.value] : [],
      ),
    )
    if (shown === undefined) unproven.push(subject.name)
    else {
      const key = JSON.stringify(shown)
      const group = groups.get(key) ?? { shown, names: [] }
      groups.set(key, group)
      group.names.push(subject.name)
    }
  }
  const rules = [...groups.values()].flatMap(({ shown, names }) => ruleLines(shown, names))
  return {
    text: [
      `# yaml-language-server: $schema=${schema}`,
      '# Derived from one release. Read each line: it trusts what made that release.',
      'version: 1',
      `trust-domain: ${domain}`,
      'artifacts:',
      ...rules,
      '',
    ].join('\n'),
    covered: [...groups.values()].flatMap(({ names }) => names),
    unproven,
  }
}

/** Whether the bundle speaks of these bytes; others in the folder say nothing of them. */
function concerns({ content }: VerifiedBundle, sha256: string): boolean {
  if (content.kind === 'artifact') return content.digest.hex === sha256
  const statement = decodeStatement(content.payload)
  return statement.ok && statement.value.subjects.some(({ digest }) => digest.sha256 === sha256)
}

function shownBy(bundles: readonly VerifiedBundle[]): Shown | undefined {
  if (!isNonEmpty(bundles)) return undefined
  const facts = bundles.map(({ signer }) => signer.facts)
  const first = bundles[0].signer.facts
  const repository = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/.exec(first.sourceRepositoryUri ?? '')?.[1]
  const workflows = bundles.map(({ signer }) => parseWorkflowIdentity(signer.san))
  const signers = workflows.flatMap((one) => (one.ok ? [`${one.value.repository}/${one.value.path}`] : []))
  const events = facts.flatMap(({ buildTrigger }) => buildTrigger ?? [])
  if (repository === undefined || signers.length < bundles.length || events.length < bundles.length)
    return undefined
  // Two repositories in one release are for people to judge, and not to be written down as right.
  if (new Set(facts.map(({ sourceRepositoryUri = '' }) => foldAscii(sourceRepositoryUri))).size > 1)
    return undefined
  const refs = new Set(facts.map(({ sourceRepositoryRef }) => sourceRepositoryRef ?? ''))
  const version = refs.size === 1 ? versionOf(first.sourceRepositoryRef ?? '') : undefined
  return {
    source: {
      repository,
      ...(first.sourceRepositoryId === undefined ? {} : { id: first.sourceRepositoryId }),
      ...(first.sourceRepositoryOwnerId === undefined ? {} : { ownerId: first.sourceRepositoryOwnerId }),
    },
    signers: unique(signers),
    events: unique(events),
    hosted: facts.every(({ runnerEnvironment }) => runnerEnvironment === 'github-hosted'),
    types: unique(bundles.map(typeOf)),
    ...(version === undefined ? {} : { version }),
  }
}

function typeOf({ content }: VerifiedBundle): string {
  if (content.kind === 'artifact') return 'signature'
  const statement = decodeStatement(content.payload)
  return statement.ok ? statement.value.predicateType : ''
}

/** `refs/tags/v1.2.3` as `refs/tags/v{version}` and `1.2.3`. */
function versionOf(ref: string): Shown['version'] {
  const tag = ref.startsWith('refs/tags/') ? parseReleaseTag(ref.slice('refs/tags/'.length)) : undefined
  if (tag === undefined) return undefined
  const { text } = tag.version
  return { ref: `${ref.slice(0, ref.length - text.length)}{version}`, text }
}

function ruleLines(shown: Shown, names: readonly string[]): readonly string[] {
  const { source, signers, events, hosted, types, version } = shown
  // The next release has another version in its names.
  const match = unique(
    names.map((name) => (version === undefined ? name : name.replaceAll(version.text, '*'))),
  )
  return [
    `  - match: [${match.map(quotedText).join(', ')}]`,
    '    source:',
    `      repository: ${quotedText(source.repository)}`,
    ...(source.id === undefined ? [] : [`      id: ${quotedText(source.id)} # survives a new name`]),
    ...(source.ownerId === undefined ? [] : [`      owner-id: ${quotedText(source.ownerId)}`]),
    '    signers:',
    ...signers.map((workflow) => `      - workflow: ${quotedText(workflow)}`),
    `    events: [${events.map(quotedText).join(', ')}]`,
    `    runner: ${hosted ? 'github-hosted' : 'any # it was built on a runner of its own'}`,
    '    attestations:',
    ...types.map((type) => `      - type: ${quotedText(type)}`),
    ...(version === undefined ? [] : ['    version:', `      ref: ${quotedText(version.ref)}`]),
  ]
}

/** JSON is YAML: a text in double quotes cannot become anything else. */
const quotedText = (text: string): string => JSON.stringify(text)

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)].toSorted()
