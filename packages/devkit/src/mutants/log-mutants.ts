import type { Stage, Attesting } from '../corpus/stage.ts'
import { anotherEntry, entryOf, inBundle, inEntry, proofOf, releaseClaims } from '../corpus/stage.ts'
import { formatPem } from '../der/pem.ts'
import type { BundleJson, LogEntryJson } from '../sigstore/bundle-json.ts'
import type { Deviations } from '../sigstore/forge.ts'
import type { LogBody } from '../sigstore/log-bodies.ts'
import { createTransparencyLog } from '../sigstore/transparency-log.ts'
import { twinOf } from './ecdsa-twin.ts'
import { equivalent, mutant, type Mutant } from './mutant.ts'

const LOG = 'integrity/log-entry'
const MALFORMED = 'integrity/bundle-malformed'
type Changing = Deviations | ((stage: Stage) => Deviations)

/** The three kinds of entries in which a statement stands in a log; each is tried with every change. */
const KINDS: readonly (readonly [name: string, witness: NonNullable<Attesting['witness']>])[] = [
  ['v1 dsse', { rekor: 1 }],
  ['v1 intoto', { rekor: 1, kind: 'intoto' }],
  ['v2 record', { rekor: 2 }],
  ['v2 dsse', { rekor: 2, kind: 'dsse' }],
]

/** The logged body with each text that is found exchanged, and logged as it is then. */
const logged = (change: (text: string) => string): Deviations => ({
  logBody: (body) => Buffer.from(change(JSON.stringify(body))),
})
const bodyWith = (change: (body: LogBody) => object): Deviations => ({
  logBody: (body) => Buffer.from(JSON.stringify(change(structuredClone(body)))),
})
const note = (change: (text: string, stage: Stage) => string) => (s: Stage) =>
  inBundle((bundle) => {
    const proof = proofOf(bundle)
    proof.checkpoint = { envelope: change(proof.checkpoint?.envelope ?? '', s) }
  })
const entry = (change: (entry: LogEntryJson) => void): Deviations => inEntry(change)
const proof = (change: (proof: ReturnType<typeof proofOf>) => void): Deviations =>
  inBundle((bundle: BundleJson) => change(proofOf(bundle)))

const otherPem = (s: Stage): string => {
  const { certificate } = s.forge.signer({ claims: releaseClaims() })
  return Buffer.from(formatPem('CERTIFICATE', certificate)).toString('base64')
}
/** Every value that is a certificate: in PEM in the older log, in DER in the newer one. */
const otherCertificate = (s: Stage): Deviations => ({
  logBody: (body) =>
    JSON.parse(JSON.stringify(body), (key, value: unknown) =>
      key === 'verifier' && typeof value === 'string'
        ? otherPem(s)
        : key === 'publicKey' && typeof value === 'string'
          ? otherPem(s)
          : key === 'rawBytes'
            ? s.forge.signer({ claims: releaseClaims() }).certificate.toString('base64')
            : value,
    ) as object,
})
const otherHash: Deviations = {
  logBody: (body) =>
    JSON.parse(JSON.stringify(body), (key, value: unknown) =>
      key === 'value' ? 'ab'.repeat(32) : key === 'digest' ? Buffer.alloc(32, 7).toString('base64') : value,
    ) as object,
}
const logSignatureTwin = (text: string): string =>
  text.replace(/(\u2014 \S+ )(\S+)/, (_, head: string, encoded: string) => {
    const bytes = Buffer.from(encoded, 'base64')
    return `${head}${Buffer.concat([bytes.subarray(0, 4), twinOf(bytes.subarray(4), 256)]).toString('base64')}`
  })

const CHANGES: readonly (readonly [name: string, change: Changing, code: typeof LOG | typeof MALFORMED])[] = [
  [
    'a log that is not trusted',
    (s) => ({ log: createTransparencyLog({ version: 1, url: s.forge.domain.url }) }),
    LOG,
  ],
  [
    'a log that is not trusted, under the name of one',
    (s) => ({
      log: createTransparencyLog({ version: 1, url: s.forge.domain.url }),
      ...entry((e) => void (e.logId = { keyId: s.forge.domain.rekor1.log.logId.toString('base64') })),
    }),
    LOG,
  ],
  ['entry of another signature', (s) => entry((e) => void Object.assign(e, anotherEntry(s))), LOG],
  [
    'body of another entry',
    (s) => entry((e) => void (e.canonicalizedBody = anotherEntry(s).canonicalizedBody)),
    LOG,
  ],
  [
    'proof of another entry',
    (s) =>
      entry((e) => {
        const { inclusionProof } = anotherEntry(s)
        if (inclusionProof !== undefined) e.inclusionProof = inclusionProof
      }),
    LOG,
  ],
  ['entry twice', inBundle((b) => void b.verificationMaterial.tlogEntries.push(entryOf(b))), LOG],
  [
    'entry and one of another',
    (s) => inBundle((b) => void b.verificationMaterial.tlogEntries.push(anotherEntry(s))),
    LOG,
  ],
  [
    '33 entries',
    inBundle((b) => void (b.verificationMaterial.tlogEntries = Array.from({ length: 33 }, () => entryOf(b)))),
    MALFORMED,
  ],
  ['no entry', inBundle((b) => void (b.verificationMaterial.tlogEntries = [])), LOG],
  ['body of other bytes', otherHash, LOG],
  ['body of another certificate', otherCertificate, LOG],
  ['body of another kind', bodyWith((b) => ({ ...b, kind: 'rekord' })), LOG],
  ['body of a member of all objects', bodyWith((b) => ({ ...b, kind: 'constructor' })), LOG],
  ['body of another version', bodyWith((b) => ({ ...b, apiVersion: '0.0.9' })), LOG],
  ['body without spec', bodyWith(({ kind, apiVersion }) => ({ kind, apiVersion })), LOG],
  ['body with null for spec', bodyWith((b) => ({ ...b, spec: null })), LOG],
  ['body with an empty spec', bodyWith((b) => ({ ...b, spec: {} })), LOG],
  ['body with a list for spec', bodyWith((b) => ({ ...b, spec: [b.spec] })), LOG],
  ['body with a key twice', logged((t) => t.replace('"kind":', '"kind":"dsse","kind":')), LOG],
  ['body with text behind', logged((t) => `${t}{}`), LOG],
  ['body with a byte order mark', logged((t) => `\ufeff${t}`), LOG],
  ['body that is no JSON', logged(() => 'kind: dsse'), LOG],
  ['body that is empty', entry((e) => void (e.canonicalizedBody = '')), MALFORMED],
  ['other kind beside the body', entry((e) => void (e.kindVersion.kind = 'rekord')), LOG],
  ['other version beside the body', entry((e) => void (e.kindVersion.version = '9.9.9')), LOG],
  ['index of the proof beyond the tree', proof((p) => void (p.logIndex = '99999')), LOG],
  [
    'index of the proof of another leaf',
    proof((p) => void (p.logIndex = String(Number(p.logIndex) - 1))),
    LOG,
  ],
  ['index that is negative', entry((e) => void (e.logIndex = '-1')), MALFORMED],
  ['index with a zero in front', entry((e) => void (e.logIndex = `0${e.logIndex}`)), MALFORMED],
  ['index above 64 bits', entry((e) => void (e.logIndex = '9'.repeat(20))), MALFORMED],
  ['size of the tree changed', proof((p) => void (p.treeSize = String(Number(p.treeSize) + 1))), LOG],
  ['size of the tree zero', proof((p) => void (p.treeSize = '0')), LOG],
  ['root changed', proof((p) => void (p.rootHash = Buffer.alloc(32, 1).toString('base64'))), LOG],
  ['root of 31 bytes', proof((p) => void (p.rootHash = Buffer.alloc(31, 1).toString('base64'))), MALFORMED],
  ['a hash more', proof((p) => void p.hashes.push(Buffer.alloc(32).toString('base64'))), LOG],
  ['a hash less', proof((p) => void p.hashes.pop()), LOG],
  [
    'hashes written backwards',
    proof(
      (p) =>
        void (p.hashes = p.hashes.map((hash) =>
          Buffer.from(Buffer.from(hash, 'base64').toReversed()).toString('base64'),
        )),
    ),
    LOG,
  ],
  ['64 hashes', proof((p) => void (p.hashes = Array.from({ length: 64 }, () => p.rootHash))), MALFORMED],
  ['no checkpoint', proof((p) => void delete p.checkpoint), MALFORMED],
  ['checkpoint of an earlier tree', note((_, s) => s.forge.domain.rekor1.log.checkpoint(1)), LOG],
  ['checkpoint of a later tree', note((_, s) => (s.attest(), s.forge.domain.rekor1.log.checkpoint())), LOG],
  ['checkpoint of the other log', note((_, s) => s.forge.domain.rekor2.log.checkpoint(1)), LOG],
  [
    'checkpoint of a longer origin',
    note((t) => `${t.split(' - ')[0] ?? ''}.evil.example\n${t.split('\n').slice(1).join('\n')}`),
    LOG,
  ],
  ['checkpoint with a line more', note((t) => t.replace('\n\n', '\nmore\n\n')), LOG],
  ['checkpoint with a size in another form', note((t) => t.replace(/\n(\d+)\n/, '\n0$1\n')), LOG],
  ['checkpoint without a signature', note((t) => `${t.split('\n\n')[0]}\n\n`), LOG],
  ['checkpoint with a malformed line', note((t) => `${t}evil\n`), LOG],
  ['checkpoint with loose bits in a signature', note((t) => `${t}\u2014 witness.example AAAAAAB=\n`), LOG],
  ['checkpoint signed by another name', note((t) => t.replace(/\u2014 \S+/, '\u2014 evil.example')), LOG],
  ['checkpoint with another key hint', note((t) => t.replace(/(\u2014 \S+ )..../, '$1AAAA')), LOG],
  ['checkpoint with carriage returns', note((t) => t.replaceAll('\n', '\r\n')), LOG],
]

/** The transparency log, in each form of its entries: that it is trusted, holds this signature, and vouches for it. */
export const logMutants: readonly Mutant[] = [
  ...KINDS.flatMap(([kind, witness]) =>
    CHANGES.map(([name, change, code]) =>
      mutant(
        `${kind}: ${name}`,
        (s) => s.attest({ witness, deviate: typeof change === 'function' ? change(s) : change }),
        code,
      ),
    ),
  ),
  mutant('v1: index changed', (s) => s.attest({ deviate: entry((e) => void (e.logIndex = '7777')) }), LOG),
  equivalent(
    'v1: checkpoint with the twin of its signature',
    (s) => s.attest({ deviate: note(logSignatureTwin)(s) }),
    'the log signed these bytes: any ECDSA signature has a twin',
  ),
  equivalent(
    'v1: checkpoint that a witness signed too',
    (s) =>
      s.attest({
        deviate: note((t) => `${t}\u2014 witness.example ${Buffer.alloc(68, 1).toString('base64')}\n`)(s),
      }),
    'signed notes may have signatures by others, which are passed over (C2SP signed-note)',
  ),
]
