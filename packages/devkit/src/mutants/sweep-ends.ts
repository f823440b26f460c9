import type { ProblemCode } from '@tier3/model/problem-registry'

const CERTIFICATE: readonly ProblemCode[] = [
  'integrity/bundle-malformed',
  'integrity/certificate',
  'integrity/certificate-ambiguous',
  'integrity/certificate-timestamp',
  'integrity/log-entry',
  'integrity/signature',
]
const LOG: readonly ProblemCode[] = ['integrity/log-entry']
const TIME: readonly ProblemCode[] = ['integrity/signing-time']
const SIGNATURE: readonly ProblemCode[] = ['integrity/signature']
const MALFORMED: readonly ProblemCode[] = ['integrity/bundle-malformed']

/** By the end of the path: the codes in which a flipped bit of the field may end, whichever of its bytes it is in. */
const FIELDS: readonly (readonly [field: RegExp, codes: readonly ProblemCode[]])[] = [
  [/mediaType$/, MALFORMED],
  [/(?:rawBytes|cert|certificate)$/, CERTIFICATE],
  [
    /keyId$|kindVersion\.\w+$|signedEntryTimestamp$|SignedEntryTimestamp$|rootHash$|hashes\.\d+$|checkpoint\.envelope$/,
    LOG,
  ],
  [/(?:logIndex|treeSize|logID|canonicalizedBody)$/, [...LOG, ...MALFORMED]],
  // A time long ago lies before the authority too.
  [/integratedTime$/, [...LOG, ...MALFORMED, ...TIME, 'integrity/certificate']],
  // A changed body of cosign's bundle names another digest of what was signed, or another form of it.
  [/Payload\.body$/, [...LOG, ...MALFORMED, ...SIGNATURE]],
  [/signedTimestamp$/, [...TIME, ...MALFORMED]],
  [/base64Signature$/, [...SIGNATURE, ...MALFORMED]],
  [/(?:payload|payloadType|sig|signature|statement|messageDigest\.digest)$/, SIGNATURE],
  [/messageDigest\.algorithm$/, MALFORMED],
  [/keyid$/, ['integrity/certificate']],
]

export const codesOfField = (path: string): readonly string[] =>
  FIELDS.find(([field]) => field.test(path))?.[1] ?? []

/** Fields of which nothing is read: the word of a server, and an index that its log did not sign. */
export const UNREAD: readonly (readonly [form: RegExp, field: RegExp, why: string])[] = [
  [/^npm/, /^attestations\.0\.predicateType$/, 'the word of a server'],
  [/^PyPI/, /publisher\.\w+$/, 'the word of a server'],
  [/^Rekor v2$/, /tlogEntries\.0\.logIndex$/, 'the index that counts is that of the proof'],
]
