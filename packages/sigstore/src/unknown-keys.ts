import { RFC3161Timestamp } from '@sigstore/core'
import { quoted } from '@tier3/model/display'
import { readBundleParts, type BundleParts } from './bundle-parts.ts'
import { HeldCertificate } from './held-certificate.ts'
import type { VerificationContext } from './verification-context.ts'

/**
 * Says which key a bundle names that a root does not hold, when it may have come into use since: the bundle was made after
 * `since`, and its certificate is from an organization of the root. Undefined otherwise. Nothing here is verified; the
 * answer decides whether newer keys are asked, and never whether a bundle is believed.
 */
export function unknownKeyOf(
  text: string,
  { material }: Pick<VerificationContext, 'material'>,
  since: string,
): string | undefined {
  try {
    const parts = readBundleParts(text)
    if (!parts.ok || parts.value.signer.kind === 'key') return undefined
    const leaf = new HeldCertificate(parts.value.signer.der)
    if (leaf.notBefore <= new Date(since)) return undefined
    return unknownAuthority(leaf, material) ?? unknownWitness(parts.value, leaf, material)
  } catch {
    // What cannot be read was refused for that, and no key mends it.
    return undefined
  }
}

type Material = VerificationContext['material']
type Authority = Material['certificateAuthorities'][number]['certChain'][number]

/** A new authority of the same organization; a leaf of another organization is of another instance, and stays refused. */
function unknownAuthority(leaf: HeldCertificate, { certificateAuthorities }: Material): string | undefined {
  const known = certificateAuthorities.flatMap(({ certChain }) => certChain)
  const wanted = leaf.extAuthorityKeyID?.keyIdentifier
  const isIssuer = ({ subject, extSubjectKeyID }: Authority): boolean =>
    subject.equals(leaf.issuer) &&
    (wanted === undefined || extSubjectKeyID?.keyIdentifier.equals(wanted) === true)
  if (known.some(isIssuer)) return undefined
  const organizations = new Set(known.flatMap(({ subject }) => organizationIn(subject) ?? []))
  const organization = organizationIn(leaf.issuer)
  if (organization === undefined || !organizations.has(organization)) throw new Error('another instance')
  return `an authority of ${quoted(organization, 100)}`
}

function unknownWitness(
  { logEntries, timestamps }: BundleParts,
  leaf: HeldCertificate,
  { tlogs, ctlogs, timestampAuthorities }: Material,
): string | undefined {
  const log = logEntries.find(({ logId }) => !tlogs.some(({ logID }) => logID.equals(logId.keyId)))
  if (log !== undefined) return `the log ${log.logId.keyId.toString('hex')}`
  const promises = leaf.extSCT?.signedCertificateTimestamps ?? []
  const promised = promises.find(({ logID }) => !ctlogs.some((known) => known.logID.equals(logID)))
  if (promised !== undefined) return `the certificate log ${promised.logID.toString('hex')}`
  const stamped = timestamps
    .map((token) => RFC3161Timestamp.parse(Buffer.from(token)))
    .some(
      ({ signerIssuer, signerSerialNumber }) =>
        !timestampAuthorities.some(({ certChain: [authority] }) => {
          const { issuer, serialNumber } = authority ?? {}
          return issuer?.equals(signerIssuer) === true && serialNumber?.equals(signerSerialNumber) === true
        }),
    )
  return stamped ? 'a timestamp authority' : undefined
}

/** DER of the object identifier 2.5.4.10 (`O`), behind which the text stands. */
const ORGANIZATION = Buffer.from([0x06, 0x03, 0x55, 0x04, 0x0a])

/** The first organization in the DER of a name; texts in the forms that certificates are written in today. */
function organizationIn(name: Buffer): string | undefined {
  const at = name.indexOf(ORGANIZATION)
  const [tag, length] = [name[at + ORGANIZATION.length], name[at + ORGANIZATION.length + 1]]
  if (at < 0 || (tag !== 0x0c && tag !== 0x13) || length === undefined || length > 0x7f) return undefined
  const start = at + ORGANIZATION.length + 2
  return name.subarray(start, start + length).toString('utf8')
}
