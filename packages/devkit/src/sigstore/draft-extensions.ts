import { elements } from '../der/decode.ts'
import { objectIdentifier } from '../der/encode.ts'
import { FULCIO_ARC } from './fulcio-extensions.ts'
import type { CertificateDraft } from './x509.ts'

/** Object identifiers of the extensions that tests take out, double or replace. */
export const OID = {
  subjectAlternativeName: '2.5.29.17',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  fulcio: (number: number): string => `${FULCIO_ARC}.${number}`,
} as const

/** The draft without the extensions of this object identifier. */
export const withoutExtension = (draft: CertificateDraft, oid: string): CertificateDraft => ({
  ...draft,
  extensions: draft.extensions.filter((extension) => !hasOid(extension, oid)),
})

/** The draft with the extensions of this object identifier exchanged for others, which stand at the end. */
export const replaceExtension = (
  draft: CertificateDraft,
  oid: string,
  ...replacements: readonly Buffer[]
): CertificateDraft => addExtensions(withoutExtension(draft, oid), ...replacements)

/** The draft with further extensions; nothing stops a second one of the same object identifier. */
export const addExtensions = (draft: CertificateDraft, ...added: readonly Buffer[]): CertificateDraft => ({
  ...draft,
  extensions: [...draft.extensions, ...added],
})

const hasOid = (extension: Buffer, oid: string): boolean => {
  const [sequence] = elements(extension)
  return sequence !== undefined && elements(sequence.body)[0]?.raw.equals(objectIdentifier(oid)) === true
}
