import type { ProblemCode } from '@tier3/model/problem-registry'
import type { StructuralChange } from './structure.ts'
import type { End } from './mutant.ts'

/** What vouches for the time in a form: the log, an authority, or both. */
export type Clock = 'log' | 'authority' | 'both'

interface Rule {
  /** The end of the path. */
  readonly path: RegExp
  /** All changes when absent. */
  readonly changes?: readonly string[]
  /** All forms when absent. */
  readonly forms?: RegExp
  readonly clocks?: readonly Clock[]
  readonly ends: End
}

const GONE = ['absent', 'null', 'empty']
const LEFT_OUT = ['absent', 'null']
const FREE_TEXT = [
  'absent',
  'null',
  'as true',
  'as a number',
  'in a list',
  'in an object',
  'empty',
  'with a space',
]
const SIBLINGS = [
  'in another spelling',
  'beside another spelling',
  'beside an unknown field',
  'beside __proto__',
  'behind __proto__',
]
const TWICE = { same: 'what stands twice proves no more than once' } as const
const SERVER = { same: 'it is the word of a server, and nothing is read of it' } as const
const LOG: readonly [ProblemCode] = ['integrity/log-entry']
const TIME: readonly [ProblemCode] = ['integrity/signing-time']
const NO_LOG = /^(?:timestamp alone|release attestation)$/

/** The changes that leave a well-formed document: they say something else, or the same. The first that fits counts. */
const RULES: readonly Rule[] = [
  {
    path: /tlogEntries$/,
    changes: GONE,
    forms: NO_LOG,
    ends: { same: 'a list that is not there is empty, as it was' },
  },
  { path: /(?:tlogEntries|transparency_entries)$/, changes: GONE, ends: LOG },
  { path: /(?:tlogEntries|transparency_entries)\.0$/, changes: ['absent', 'twice'], ends: LOG },
  {
    path: /(?:tlogEntries|transparency_entries)\.0\.logIndex$/,
    changes: LEFT_OUT,
    forms: /^Rekor v2$/,
    ends: { same: 'the index that counts is that of the proof' },
  },
  { path: /(?:tlogEntries|transparency_entries)\.0\.logIndex$/, changes: LEFT_OUT, ends: LOG },
  { path: /kindVersion\.(?:kind|version)$/, changes: ['with a space'], ends: LOG },
  {
    path: /tlogEntries\.0\.kindVersion$/,
    changes: LEFT_OUT,
    ends: { same: 'it is taken from the body, which the log signed, as of bundles that RubyGems stored' },
  },
  { path: /integratedTime$/, changes: LEFT_OUT, clocks: ['both'], ends: LOG },
  { path: /integratedTime$/, changes: LEFT_OUT, clocks: ['log'], forms: /^PyPI/, ends: TIME },
  {
    path: /inclusionPromise$/,
    changes: LEFT_OUT,
    clocks: ['both'],
    forms: /^(?!bundle v0\.1)/,
    ends: { same: 'the proof vouches for the entry, and the authority for the time' },
  },
  { path: /inclusionPromise$/, changes: LEFT_OUT, clocks: ['log'], ends: TIME },
  { path: /inclusionProof\.(?:logIndex|treeSize)$/, changes: LEFT_OUT, ends: LOG },
  { path: /inclusionProof\.hashes$/, changes: GONE, ends: LOG },
  { path: /inclusionProof\.hashes\.\d+$/, changes: ['absent', 'twice'], ends: LOG },
  { path: /checkpoint\.envelope$/, changes: ['with a space'], ends: LOG },
  { path: /rfc3161Timestamps\.0$/, changes: ['twice'], ends: TIME },
  {
    path: /(?:timestampVerificationData|rfc3161Timestamps|rfc3161Timestamps\.0)$/,
    changes: GONE.slice(0, 1),
    clocks: ['authority'],
    ends: TIME,
  },
  {
    path: /(?:timestampVerificationData|rfc3161Timestamps|rfc3161Timestamps\.0)$/,
    changes: GONE.slice(0, 1),
    clocks: ['both'],
    ends: { same: 'the log vouches for the time' },
  },
  {
    path: /(?:timestampVerificationData|rfc3161Timestamps)$/,
    changes: GONE,
    clocks: ['authority'],
    ends: TIME,
  },
  {
    path: /(?:timestampVerificationData|rfc3161Timestamps)$/,
    changes: GONE,
    clocks: ['both'],
    ends: { same: 'the log vouches for the time' },
  },
  { path: /payloadType$/, changes: ['with a space'], ends: ['integrity/signature'] },
  {
    path: /x509CertificateChain\.certificates\.0$/,
    changes: ['twice'],
    ends: { same: 'of a chain only the leaf is believed' },
  },
  { path: /^attestations\.0\.predicateType$/, changes: [...FREE_TEXT, ...SIBLINGS], ends: SERVER },
  {
    path: /^attestations\.0\.bundle$/,
    changes: ['beside an unknown field', 'beside __proto__'],
    ends: SERVER,
  },
  { path: /^attestation_bundles\.0\.publisher\.[a-z]+$/, changes: [...FREE_TEXT, ...SIBLINGS], ends: SERVER },
  { path: /^attestation_bundles\.0\.publisher$/, changes: [...FREE_TEXT, 'as text'], ends: SERVER },
  {
    path: /^(?:(?:attestations|attestation_bundles)\.0|0|attestation_bundles\.0\.attestations\.0)$/,
    changes: ['twice'],
    ends: TWICE,
  },
  { path: /^cert$|^signatures\.0\.cert$/, changes: GONE, ends: ['integrity/certificate'] },
  {
    path: /^signatures\.0\.cert$/,
    changes: ['with a space'],
    ends: { same: 'white space behind PEM says nothing (RFC 7468 section 2)' },
  },
  {
    path: /^signatures\.0\.keyid$/,
    changes: [...GONE, 'with a space'],
    forms: /^bare envelope$/,
    ends: { same: 'the name of a key is not signed, and the certificate has the key' },
  },
  { path: /^signatures\.0\.keyid$/, changes: [...GONE, 'with a space'], ends: ['integrity/certificate'] },
]

const MALFORMED: readonly [ProblemCode] = ['integrity/bundle-malformed']

/** How a structural change of a form ends: as malformed unless a rule says why not. */
export function endOfChange(form: string, clock: Clock, { path, change }: StructuralChange): End {
  const rule = RULES.find(
    (one) =>
      one.path.test(path) &&
      (one.changes?.includes(change) ?? true) &&
      (one.forms?.test(form) ?? true) &&
      (one.clocks?.includes(clock) ?? true),
  )
  return rule?.ends ?? MALFORMED
}
