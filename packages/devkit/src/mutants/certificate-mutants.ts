import { boolean, contextConstructed, element, sequence, utf8String } from '../der/encode.ts'
import type { Stage } from '../corpus/stage.ts'
import { createCertificateAuthority } from '../sigstore/certificate-authority.ts'
import { createCtLog, type CtLog } from '../sigstore/ct-log.ts'
import { addExtensions, OID, replaceExtension, withoutExtension } from '../sigstore/draft-extensions.ts'
import { generalName } from '../sigstore/fulcio-extensions.ts'
import { p384KeyPair } from '../sigstore/key-material.ts'
import { extension, extensions, KEY_PURPOSE, type CertificateDraft } from '../sigstore/x509.ts'
import { twinCertificate, withUnusedBits } from './ecdsa-twin.ts'
import { equivalent, mutant, type Mutant } from './mutant.ts'

const AMBIGUOUS = 'integrity/certificate-ambiguous'
const CERTIFICATE = 'integrity/certificate'
const SCT = 'integrity/certificate-timestamp'
const TIME = 'integrity/signing-time'
const DAY = 86_400_000
const SIGNER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'

const drafted = (change: (draft: CertificateDraft) => CertificateDraft) => (s: Stage) =>
  s.attest({ draft: change })
const named = (...names: readonly Buffer[]) =>
  drafted((d) =>
    replaceExtension(
      d,
      OID.subjectAlternativeName,
      extension(OID.subjectAlternativeName, sequence(...names), true),
    ),
  )
const lived = (from: number, to: number) =>
  drafted((d) => ({ ...d, notBefore: new Date(Date.now() + from), notAfter: new Date(Date.now() + to) }))
const promised = (change: (promise: Buffer) => Buffer, log?: (s: Stage) => CtLog) => (s: Stage) => {
  const ctLog = log?.(s) ?? s.forge.domain.ctLog
  return s.attest({ ctLog: { ...ctLog, promise: (tbs, key, at) => change(ctLog.promise(tbs, key, at)) } })
}
const flipped = (at: number) => (promise: Buffer) =>
  Buffer.from(promise.map((byte, index) => (index === promise.length + at ? byte ^ 1 : byte)))
const life = (s: Stage) => ({
  notBefore: s.forge.domain.validFrom,
  notAfter: new Date(s.forge.domain.validFrom.getTime() + 3650 * DAY),
})

const MALFORMED_NAMES: readonly (readonly [name: string, value: Buffer])[] = [
  ['a DNS name', generalName.dns('github.com')],
  ['an IP address', element(0x87, Buffer.from([127, 0, 0, 1]))],
  ['a directory name', element(0xa4, sequence())],
  ['an other name of another kind', generalName.other(SIGNER, '1.2.3.4')],
  ['an other name without text', contextConstructed(0)],
  ['an empty URI', generalName.uri('')],
  ['a URI with NUL', generalName.uri(`${SIGNER}\0.evil.example`)],
  ['a URI with a line feed', generalName.uri(`${SIGNER}\n`)],
  ['a URI with a Cyrillic letter', generalName.uri(SIGNER.replace('a', '\u0430'))],
  ['a text for a list', utf8String(SIGNER)],
]

/** Chain, life, purpose and names: whatever can be wrong with a certificate of which every signature holds. */
export const certificateMutants: readonly Mutant[] = [
  mutant(
    'chain: an authority of the same names',
    (s) => s.attest({ authority: createCertificateAuthority(life(s)) }),
    CERTIFICATE,
  ),
  mutant(
    'chain: an authority of other names',
    (s) => s.attest({ authority: createCertificateAuthority({ ...life(s), organization: 'evil' }) }),
    CERTIFICATE,
  ),
  mutant(
    'chain: the authority as signer',
    (s) => s.attest({ certificate: () => s.forge.domain.authority.intermediate }),
    CERTIFICATE,
  ),
  mutant(
    'chain: the root as signer',
    (s) => s.attest({ certificate: () => s.forge.domain.authority.root }),
    CERTIFICATE,
  ),
  mutant(
    'chain: the certificate of another key',
    (s) => s.attest({ certificate: () => s.forge.signer().certificate }),
    'integrity/signature',
  ),
  mutant('life: over before the signature', lived(-2 * DAY, -DAY), TIME),
  mutant('life: begins after the signature', lived(DAY, 2 * DAY), TIME),
  mutant('life: ends before it begins', lived(DAY, -DAY), TIME),
  equivalent(
    'key: on another curve',
    (s) => s.attest({ keyPair: p384KeyPair() }),
    'any key that the authority certified may sign',
  ),
  mutant(
    'purpose: none',
    drafted((d) => withoutExtension(d, OID.extendedKeyUsage)),
    CERTIFICATE,
  ),
  mutant(
    'purpose: timestamps',
    drafted((d) =>
      replaceExtension(d, OID.extendedKeyUsage, extensions.extendedKeyUsage(KEY_PURPOSE.timeStamping)),
    ),
    CERTIFICATE,
  ),
  mutant(
    'purpose: twice',
    drafted((d) => addExtensions(d, extensions.extendedKeyUsage(KEY_PURPOSE.codeSigning))),
    AMBIGUOUS,
  ),
  mutant(
    'usage: none',
    drafted((d) => withoutExtension(d, OID.keyUsage)),
    CERTIFICATE,
  ),
  mutant(
    'usage: signs certificates',
    drafted((d) => replaceExtension(d, OID.keyUsage, extensions.certificateSigning())),
    CERTIFICATE,
  ),
  mutant(
    'usage: is no bit string',
    drafted((d) => replaceExtension(d, OID.keyUsage, extension(OID.keyUsage, Buffer.from([2, 1, 1]), true))),
    CERTIFICATE,
  ),
  mutant(
    'constraints: an authority',
    drafted((d) => addExtensions(d, extensions.basicConstraints(0))),
    CERTIFICATE,
  ),
  equivalent(
    'constraints: no authority',
    drafted((d) => addExtensions(d, extension('2.5.29.19', sequence(boolean(false)), true))),
    'it says what is meant where nothing is said',
  ),
  mutant(
    'critical: unknown',
    drafted((d) => addExtensions(d, extension('1.2.3.4', Buffer.from([5, 0]), true))),
    CERTIFICATE,
  ),
  equivalent(
    'not critical: unknown',
    drafted((d) => addExtensions(d, extension('1.2.3.4', Buffer.from([5, 0])))),
    'RFC 5280 section 4.2 lets readers pass over it',
  ),
  mutant(
    'extensions: none',
    drafted((d) => ({ ...d, extensions: [] })),
    CERTIFICATE,
  ),
  mutant(
    'extensions: more than a reader takes',
    drafted((d) =>
      addExtensions(
        d,
        ...Array.from({ length: 100 }, (_, i) => extension(`1.2.3.${i}`, Buffer.from([5, 0]))),
      ),
    ),
    CERTIFICATE,
  ),
  ...MALFORMED_NAMES.map(([name, value]) => mutant(`name: ${name}`, named(value), CERTIFICATE)),
  mutant(
    'name: an e-mail address',
    named(generalName.email('a@acme.example')),
    AMBIGUOUS,
    'policy/signer-workflow',
  ),
  mutant('name: a user', named(generalName.other(SIGNER)), 'policy/signer-workflow'),
  mutant(
    'name: none',
    drafted((d) => withoutExtension(d, OID.subjectAlternativeName)),
    CERTIFICATE,
  ),
  mutant('name: an empty list', named(), CERTIFICATE),
  mutant(
    'name: the right one and another',
    named(generalName.uri(SIGNER), generalName.uri(SIGNER.replace('acme', 'evil'))),
    AMBIGUOUS,
  ),
  mutant('name: the right one twice', named(generalName.uri(SIGNER), generalName.uri(SIGNER)), AMBIGUOUS),
  mutant(
    'name: two lists',
    drafted((d) => addExtensions(d, extensions.subjectAlternativeName(generalName.uri(SIGNER)))),
    AMBIGUOUS,
  ),
  mutant('log: no promise', (s) => s.attest({ ctLog: null }), SCT),
  mutant('log: a foreign promise', (s) => s.attest({ ctLog: createCtLog() }), SCT),
  mutant('log: a changed signature', promised(flipped(-1)), SCT),
  mutant('log: a changed time', promised(flipped(-85)), SCT),
  mutant(
    'log: a promise cut short',
    promised((p) => extension(SCT_LIST, Buffer.from(p.subarray(-40)))),
    'integrity/bundle-malformed',
  ),
  mutant(
    'log: two lists of promises',
    (s) =>
      s.attest({
        draft: (d) =>
          addExtensions(
            d,
            s.forge.domain.ctLog.promise(
              Buffer.alloc(9),
              s.forge.domain.authority.intermediateKey,
              new Date(),
            ),
          ),
      }),
    AMBIGUOUS,
  ),
  equivalent(
    'bytes: the twin of the signature of the authority',
    (s) => s.attest({ certificate: twinCertificate }),
    'it was logged and signs the same names: any ECDSA signature has a twin',
  ),
  mutant(
    'bytes: unused bits in the signature of the authority',
    (s) => s.attest({ certificate: withUnusedBits }),
    CERTIFICATE,
  ),
  mutant(
    'bytes: behind the end',
    (s) => s.attest({ certificate: (der) => Buffer.concat([der, Buffer.from([0])]) }),
    CERTIFICATE,
  ),
  mutant('bytes: cut short', (s) => s.attest({ certificate: (der) => der.subarray(0, -1) }), CERTIFICATE),
]

const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2'
