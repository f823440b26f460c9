import { boolean, sequence } from '../der/encode.ts'
import { createCertificateAuthority } from '../sigstore/certificate-authority.ts'
import { createCtLog } from '../sigstore/ct-log.ts'
import { addExtensions, OID, replaceExtension, withoutExtension } from '../sigstore/draft-extensions.ts'
import { fulcioExtension, generalName } from '../sigstore/fulcio-extensions.ts'
import { p256KeyPair, p384KeyPair } from '../sigstore/key-material.ts'
import {
  extension,
  extensions,
  KEY_PURPOSE,
  signCertificate,
  type CertificateDraft,
} from '../sigstore/x509.ts'
import { attack, control, refused, type Case } from './attack.ts'
import { inBundle, releaseClaims, type Attesting, type Stage } from './stage.ts'

const SIGNER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'
const life = (s: Stage) => ({
  notBefore: s.forge.domain.validFrom,
  notAfter: new Date(s.forge.domain.validFrom.getTime() + 86_400_000 * 3650),
})
const san = (...names: readonly Buffer[]): Attesting => ({
  draft: (d) =>
    replaceExtension(d, OID.subjectAlternativeName, extension('2.5.29.17', sequence(...names), true)),
})
const drafted = (change: (draft: CertificateDraft) => CertificateDraft) => (s: Stage) =>
  s.beside(s.attest({ draft: change }))
const ambiguous = (says: string) => refused('integrity/certificate-ambiguous', says)
const malformed = (says: string) => refused('integrity/certificate', says)

/** A certificate that the signer's own certificate signs: leaves must not be authorities. */
function signedByLeaf(s: Stage): string {
  const keys = p256KeyPair()
  const parent = p256KeyPair()
  const draft = s.forge.domain.authority.draft({
    claims: releaseClaims(),
    publicKey: keys.publicKey,
    notBefore: new Date(Math.floor(Date.now() / 1000) * 1000),
  })
  const certificate = signCertificate(draft, parent.privateKey)
  return s.attest({ keyPair: keys, certificate: () => certificate })
}

/** The chain to an authority, and what a certificate may be and say. */
export const certificateAttacks: readonly Case[] = [
  attack(
    'chain/foreign-authority',
    'The certificate comes from an authority with the right names and other keys.',
    ['trusted-root'],
    (s) => s.beside(s.attest({ authority: createCertificateAuthority(life(s)) })),
    malformed('does not lead to a trusted authority'),
  ),
  attack(
    'chain/other-instance',
    'The certificate comes from another Sigstore instance altogether.',
    ['trusted-root', 'domain-downgrade'],
    (s) =>
      s.beside(
        s.attest({ authority: createCertificateAuthority({ ...life(s), organization: 'evil.example' }) }),
      ),
    malformed('O=evil.example'),
  ),
  attack(
    'chain/brought-along',
    'The bundle brings the chain of its own authority.',
    ['trusted-root'],
    (s) => {
      const authority = createCertificateAuthority(life(s))
      const brought = inBundle((bundle) => {
        const leaf = bundle.verificationMaterial.certificate?.rawBytes ?? ''
        const chain = [authority.intermediate, authority.root].map((der) => der.toString('base64'))
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
        delete bundle.verificationMaterial.certificate
        bundle.verificationMaterial.x509CertificateChain = {
          certificates: [leaf, ...chain].map((rawBytes) => ({ rawBytes })),
        }
      })
      return s.beside(s.attest({ authority, deviate: brought }))
    },
    malformed('does not lead to a trusted authority'),
  ),
  attack(
    'chain/intermediate-expired',
    'The leaf is alive, and the intermediate above it has run out.',
    ['CVE-2026-24122', 'trusted-root'],
    (s) => {
      const day = 86_400_000
      const authority = createCertificateAuthority({
        notBefore: new Date(Date.now() - 10 * day),
        notAfter: new Date(Date.now() - day),
      })
      const chain = [authority.intermediate, authority.root].map((der) => ({
        rawBytes: der.toString('base64'),
      }))
      const root = s.trustedRoot((json) => ({
        ...json,
        certificateAuthorities: [
          {
            subject: { organization: 'sigstore.embedded', commonName: 'sigstore' },
            uri: 'https://sigstore.embedded.test',
            certChain: { certificates: chain },
            validFor: { start: '2020-01-01T00:00:00Z' },
          },
        ],
      }))
      return { files: { ...s.beside(s.attest({ authority })).files, ...root } }
    },
    refused('integrity/signing-time', 'outside the life of its certificate'),
  ),
  attack(
    'chain/signed-by-leaf',
    'A certificate below that of a signer, who is no authority.',
    ['trusted-root'],
    (s) => s.beside(signedByLeaf(s)),
    malformed('does not lead to a trusted authority'),
  ),
  attack(
    'chain/intermediate-as-leaf',
    'The certificate of the authority itself is given as that of the signer.',
    ['trusted-root'],
    (s) => s.beside(s.attest({ certificate: () => s.forge.domain.authority.intermediate })),
    malformed('authority'),
  ),
  attack(
    'chain/changed-certificate',
    'The repository in the signed certificate was overwritten.',
    ['trusted-root'],
    (s) =>
      s.beside(
        s.attest({
          claims: { repository: 'evil/app' },
          certificate: (der) =>
            Buffer.from(der.toString('latin1').replaceAll('evil/app', 'acme/app'), 'latin1'),
        }),
      ),
    malformed('does not lead to a trusted authority'),
  ),
  attack(
    'chain/cut-short',
    'The certificate is cut short.',
    ['trusted-root'],
    (s) => s.beside(s.attest({ certificate: (der) => der.subarray(0, -9) })),
    malformed('of its certificate'),
  ),
  attack(
    'chain/bytes-behind',
    'There are bytes behind the certificate.',
    ['two-readings'],
    (s) => s.beside(s.attest({ certificate: (der) => Buffer.concat([der, der]) })),
    malformed('bytes behind the end'),
  ),
  attack(
    'chain/stolen-certificate',
    'The honest certificate of somebody else, over whose key the attacker has no power.',
    ['artifact-unbound'],
    (s) => {
      const { certificate } = s.forge.signer({ claims: releaseClaims() })
      return s.beside(s.attest({ certificate: () => certificate }))
    },
    refused('integrity/signature', 'does not fit'),
  ),
  control('chain/p384', 'A key on another curve.', (s) => s.beside(s.attest({ keyPair: p384KeyPair() }))),
  attack(
    'purpose/authority',
    'The leaf may sign certificates, by its basic constraints.',
    ['trusted-root'],
    drafted((d) => addExtensions(d, extensions.basicConstraints(0))),
    malformed('of an authority, not of a signer'),
  ),
  control(
    'purpose/no-authority',
    'The leaf says that it is no authority.',
    drafted((d) => addExtensions(d, extension('2.5.29.19', sequence(boolean(false)), true))),
  ),
  attack(
    'purpose/key-usage',
    'The key may sign certificates.',
    ['trusted-root'],
    drafted((d) => replaceExtension(d, OID.keyUsage, extensions.certificateSigning())),
    malformed('not meant for signatures'),
  ),
  attack(
    'purpose/timestamping',
    'The certificate is meant for timestamps.',
    ['trusted-root'],
    drafted((d) =>
      replaceExtension(d, OID.extendedKeyUsage, extensions.extendedKeyUsage(KEY_PURPOSE.timeStamping)),
    ),
    malformed('not meant for code signing'),
  ),
  attack(
    'purpose/unknown-critical',
    'A critical extension that nobody here understands.',
    ['contradicting-extensions'],
    drafted((d) => addExtensions(d, extension('1.2.3.4', Buffer.from([4, 0]), true))),
    malformed('1.2.3.4 is not understood'),
  ),
  ...(
    [
      [1, 'https://evil.example', 'issuers'],
      [2, 'pull_request', 'events'],
      [3, 'f'.repeat(40), 'commits'],
      [5, 'evil/app', 'repositories'],
      [6, 'refs/heads/evil', 'refs'],
    ] as const
  ).map(([number, value, what]) =>
    attack(
      `extensions/two-${what}`,
      `The deprecated extension .${number} contradicts the one that replaced it.`,
      ['contradicting-extensions'],
      (s) => s.beside(s.attest({ extensions: { [number]: value } })),
      ambiguous(`1.3.6.1.4.1.57264.1.${number} says`),
    ),
  ),
  attack(
    'extensions/twice',
    'The source repository stands twice; the first one is right.',
    ['contradicting-extensions', 'CVE-2026-48815'],
    drafted((d) => addExtensions(d, fulcioExtension(12, 'https://github.com/evil/app'))),
    ambiguous('twice'),
  ),
  attack(
    'extensions/twice-the-same',
    'The issuer stands twice with the same value.',
    ['contradicting-extensions'],
    drafted((d) => addExtensions(d, fulcioExtension(8, 'https://token.actions.githubusercontent.com'))),
    ambiguous('twice'),
  ),
  attack(
    'extensions/control-character',
    'The ref ends in a line feed, which an unanchored pattern passes over.',
    ['identity-pattern', 'text-injection'],
    (s) => s.beside(s.attest({ extensions: { 6: null, 14: 'refs/tags/v1.0.0\n' } })),
    malformed('control character'),
  ),
  attack(
    'extensions/without-der',
    'The ref stands there as bare text without its DER form.',
    ['contradicting-extensions'],
    drafted((d) =>
      replaceExtension(d, OID.fulcio(14), extension(OID.fulcio(14), Buffer.from('refs/tags/v1.0.0'))),
    ),
    malformed('of its certificate'),
  ),
  attack(
    'name/two-signers',
    'The certificate names the right signer first and the attacker second.',
    ['contradicting-extensions'],
    (s) => s.beside(s.attest(san(generalName.uri(SIGNER), generalName.uri(SIGNER.replace('acme', 'evil'))))),
    ambiguous('it names 2 signers'),
  ),
  attack(
    'name/uri-and-mail',
    'The certificate names a workflow and an address.',
    ['contradicting-extensions'],
    (s) => s.beside(s.attest(san(generalName.uri(SIGNER), generalName.email('a@acme.example')))),
    ambiguous('it names 2 signers'),
  ),
  attack(
    'name/none',
    'The certificate names nobody.',
    ['contradicting-extensions'],
    drafted((d) => withoutExtension(d, OID.subjectAlternativeName)),
    malformed('it names no signer'),
  ),
  attack(
    'name/not-ascii',
    'The name has a Cyrillic letter in place of a Latin one.',
    ['identity-pattern'],
    (s) => s.beside(s.attest(san(generalName.uri(SIGNER.replace('a', '\u0430'))))),
    malformed('not ASCII'),
  ),
  attack(
    'sct/none',
    'The certificate stands in no certificate log: it was issued in secret.',
    ['trusted-root', 'domain-downgrade'],
    (s) => s.beside(s.attest({ ctLog: null })),
    refused('integrity/certificate-timestamp', 'not proven to be logged'),
  ),
  attack(
    'sct/foreign-log',
    'A certificate log that nobody trusts made the promise.',
    ['trusted-root'],
    (s) => s.beside(s.attest({ ctLog: createCtLog() })),
    refused('integrity/certificate-timestamp', 'not proven to be logged'),
  ),
  attack(
    'sct/of-another-certificate',
    'The promise is of another certificate.',
    ['foreign-log-entry'],
    (s) => s.beside(s.attest({ ctLog: promisesAnother(s) })),
    refused('integrity/certificate-timestamp', 'not proven to be logged'),
  ),
]

/** A log whose promise, made with the right key, is of other bytes. */
function promisesAnother(s: Stage): Stage['forge']['domain']['ctLog'] {
  const { ctLog } = s.forge.domain
  return { ...ctLog, promise: (tbs, issuerKey, at) => ctLog.promise(tbs.subarray(1), issuerKey, at) }
}
