import type { ProblemCode } from '@tier3/model/problem-registry'
import { OTHER_COMMIT } from '../corpus/stage.ts'
import { element, integer, utf8String } from '../der/encode.ts'
import { addExtensions, OID, replaceExtension, withoutExtension } from '../sigstore/draft-extensions.ts'
import { fulcioExtension } from '../sigstore/fulcio-extensions.ts'
import { extension, type CertificateDraft } from '../sigstore/x509.ts'
import { equivalent, mutant, type End, type Mutant } from './mutant.ts'

const AMBIGUOUS = 'integrity/certificate-ambiguous'
const CONTRADICTION = 'integrity/predicate-contradiction'
const ID = 'policy/source-repository-id'
const SUCCEEDED = 'it is deprecated, and the extension that replaced it is there'
const UNDEMANDED = 'an authority issued it, and the consumer demands nothing of it'
const SIGNER_REF = 'the consumer demands the ref of the workflow that signed, and not its commit'
const EVIL = 'https://github.com/evil/app'
const WORKFLOW = '/.github/workflows/release.yml@refs/tags/v1.0.0'

/** An extension of Fulcio's arc, another value for it, and how the certificate ends with that and without it. */
type Row = readonly [number: number, other: string, changed: End, missing: End]

const ROWS: readonly Row[] = [
  [1, 'https://evil.example', [AMBIGUOUS], { same: SUCCEEDED }],
  [2, 'pull_request', [AMBIGUOUS], { same: SUCCEEDED }],
  [3, OTHER_COMMIT, [AMBIGUOUS], { same: SUCCEEDED }],
  [4, 'other', { same: 'the display name of a workflow decides nothing' }, { same: SUCCEEDED }],
  [5, 'evil/app', [AMBIGUOUS], { same: SUCCEEDED }],
  [6, 'refs/heads/evil', [AMBIGUOUS], { same: SUCCEEDED }],
  [8, 'https://evil.example', [AMBIGUOUS], ['policy/issuer']],
  [9, `${EVIL}${WORKFLOW}`, [AMBIGUOUS, CONTRADICTION], { same: 'the alternative name says it too' }],
  [10, OTHER_COMMIT, [AMBIGUOUS], { same: SIGNER_REF }],
  [11, 'self-hosted', [CONTRADICTION, 'policy/runner'], [CONTRADICTION, 'policy/runner']],
  [12, EVIL, [AMBIGUOUS], [CONTRADICTION, 'policy/source-repository']],
  [13, OTHER_COMMIT, [AMBIGUOUS], [CONTRADICTION, 'policy/source-digest']],
  [14, 'refs/heads/evil', [AMBIGUOUS], [CONTRADICTION, 'policy/source-ref']],
  [15, '666', [CONTRADICTION, ID], [CONTRADICTION, ID]],
  [16, 'https://github.com/evil', [AMBIGUOUS], { same: 'the repository names its owner' }],
  [17, '666', [CONTRADICTION], [CONTRADICTION]],
  [18, `${EVIL}${WORKFLOW}`, [CONTRADICTION], [CONTRADICTION]],
  [19, OTHER_COMMIT, [AMBIGUOUS], { same: 'the commit of the source is demanded and there' }],
  [20, 'pull_request_target', [AMBIGUOUS], [CONTRADICTION, 'policy/event']],
  [21, `${EVIL}/actions/runs/500/attempts/1`, [AMBIGUOUS, CONTRADICTION], [CONTRADICTION]],
  [22, 'private', { same: UNDEMANDED }, { same: UNDEMANDED }],
  [23, 'staging', { same: UNDEMANDED }, { same: UNDEMANDED }],
  [24, 'repo:evil/app:ref:refs/heads/main', { same: UNDEMANDED }, { same: UNDEMANDED }],
]

const CURRENT = ROWS.map(([number]) => number).filter((number) => number >= 8)

/** Forms that a value of an extension must not have: anything but one DER UTF8String of clean text. */
const WRONG_FORMS: readonly (readonly [name: string, value: (text: string) => Uint8Array])[] = [
  ['bare text', (text) => Buffer.from(text)],
  ['PrintableString', (text) => element(0x13, Buffer.from(text))],
  ['IA5String', (text) => element(0x16, Buffer.from(text))],
  ['INTEGER', () => integer(7)],
  ['text and bytes behind', (text) => Buffer.concat([utf8String(text), Buffer.from([0])])],
  ['text with a long length', (text) => longLength(text)],
  ['text that is not UTF-8', (text) => element(0x0c, Buffer.from(text), Buffer.from([0xc3, 0x28]))],
  ['text with NUL', (text) => utf8String(`${text}\0`)],
  ['nothing at all', () => new Uint8Array()],
]

/** The length in a byte more than DER allows. */
function longLength(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(text))
  return Buffer.concat([Buffer.from([0x0c, 0x84]), length, Buffer.from(text)])
}

/** A second one behind what is there; two where there is none. */
function doubled(draft: CertificateDraft, number: number, other: string): CertificateDraft {
  const without = withoutExtension(draft, OID.fulcio(number))
  const added = addExtensions(draft, fulcioExtension(number, other))
  return without.extensions.length < draft.extensions.length ? added : doubled(added, number, other)
}

const ended = (name: string, make: Mutant['make'], end: End): Mutant =>
  'same' in end ? equivalent(name, make, end.same) : mutant(name, make, ...end)

const oneForm = (number: number, name: string, value: Uint8Array, code: ProblemCode): Mutant =>
  mutant(
    `.${number} as ${name}`,
    (s) =>
      s.attest({
        draft: (d) => replaceExtension(d, OID.fulcio(number), extension(OID.fulcio(number), value)),
      }),
    code,
  )

/** What a certificate says of its signer, extension by extension; each certificate is issued by the trusted authority. */
export const extensionMutants: readonly Mutant[] = [
  ...ROWS.flatMap(([number, other, changed, missing]) => [
    ended(`.${number} changed`, (s) => s.attest({ extensions: { [number]: other } }), changed),
    ended(`.${number} missing`, (s) => s.attest({ extensions: { [number]: null } }), missing),
    mutant(
      `.${number} twice, the right one first`,
      (s) => s.attest({ draft: (d) => doubled(d, number, other) }),
      AMBIGUOUS,
    ),
  ]),
  ...CURRENT.flatMap((number) =>
    WRONG_FORMS.map(([name, value]) => oneForm(number, name, value('text'), 'integrity/certificate')),
  ),
  ...[1, 2, 3, 5, 6].map((number) =>
    oneForm(number, 'DER text', utf8String('text'), 'integrity/certificate'),
  ),
]
