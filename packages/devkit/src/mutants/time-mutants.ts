import { inBundle, type Attesting, type Stage } from '../corpus/stage.ts'
import type { BundleJson } from '../sigstore/bundle-json.ts'
import { createTimestampAuthority } from '../sigstore/timestamp-authority.ts'
import { sha256 } from '../sigstore/sha256.ts'
import { equivalent, mutant, type Mutant } from './mutant.ts'

const TIME = 'integrity/signing-time'
const MALFORMED = 'integrity/bundle-malformed'
const DAY = 86_400_000
const at = (offset: number): Date => new Date(Date.now() + offset)

/** Where the time comes from: the timestamp beside a log that signs times, beside one that signs none, and alone. */
const WITNESSES: readonly (readonly [name: string, witness: NonNullable<Attesting['witness']>])[] = [
  ['beside v1', { rekor: 1 }],
  ['beside v2', { rekor: 2 }],
]

const stamps = (bundle: BundleJson): { signedTimestamp: string }[] => {
  const found = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps
  if (found === undefined) throw new Error('the bundle has no timestamp')
  return found
}
const inStamps = (change: (list: { signedTimestamp: string }[]) => void) =>
  inBundle((bundle) => change(stamps(bundle)))

/** The answer with another status (RFC 3161 section 2.4.2), which nothing signs. */
const withStatus =
  (status: number) =>
  (der: Buffer): Buffer => {
    const copy = Buffer.from(der)
    copy[copy.indexOf(Buffer.from([0x30, 3, 2, 1, 0])) + 4] = status
    return copy
  }
const other = (s: Stage): string => stamps(s.forge.bundle({ payload: '{}' }).bundle)[0]?.signedTimestamp ?? ''

const CHANGES: readonly (readonly [
  string,
  Attesting['deviate'] | ((s: Stage) => Attesting['deviate']),
  typeof TIME | typeof MALFORMED,
])[] = [
  [
    'of another authority',
    (s) => ({
      timestampAuthority: createTimestampAuthority({
        notBefore: s.forge.domain.validFrom,
        notAfter: at(100 * DAY),
      }),
    }),
    TIME,
  ],
  [
    'of an authority that is over',
    () => ({
      timestampAuthority: createTimestampAuthority({ notBefore: at(-9 * DAY), notAfter: at(-8 * DAY) }),
    }),
    TIME,
  ],
  ['of another signature', (s) => inStamps((list) => void (list[0] = { signedTimestamp: other(s) })), TIME],
  ['of nothing', { timestampRequest: (r) => ({ ...r, digest: Buffer.alloc(32) }) }, TIME],
  ['of the digest of the digest', { timestampRequest: (r) => ({ ...r, digest: sha256(r.digest) }) }, TIME],
  ['with a digest of another algorithm', { timestampRequest: (r) => ({ ...r, algorithm: 'sha512' }) }, TIME],
  ['with a short digest', { timestampRequest: (r) => ({ ...r, digest: r.digest.subarray(1) }) }, TIME],
  ['after the certificate', { timestampAt: at(DAY) }, TIME],
  ['before the certificate', { timestampAt: at(-3_600_000) }, TIME],
  ['before the authority', { timestampAt: at(-30 * DAY) }, TIME],
  ['after the authority', { timestampAt: at(4000 * DAY) }, TIME],
  ['that was refused', { timestamp: withStatus(2) }, TIME],
  ['that waits', { timestamp: withStatus(3) }, TIME],
  ['with a negative status', { timestamp: withStatus(0xff) }, TIME],
  ['cut short', { timestamp: (der) => der.subarray(0, -1) }, TIME],
  ['with its first byte alone', { timestamp: (der) => der.subarray(0, 1) }, TIME],
  ['of the token without its answer', { timestamp: (der) => der.subarray(9) }, TIME],
  ['larger than a reader takes', { timestamp: (der) => Buffer.concat([der, Buffer.alloc(70_000)]) }, TIME],
  ['twice', inStamps((list) => void list.push(...list)), TIME],
  [
    'and one of another signature',
    (s) => inStamps((list) => void list.push({ signedTimestamp: other(s) })),
    TIME,
  ],
  [
    'behind one of another signature',
    (s) => inStamps((list) => void list.unshift({ signedTimestamp: other(s) })),
    TIME,
  ],
  ['and one that is malformed', inStamps((list) => void list.push({ signedTimestamp: 'AAAA' })), TIME],
  [
    '33 times',
    inStamps((list) => void list.push(...Array.from({ length: 32 }, () => list.slice(0, 1)).flat())),
    MALFORMED,
  ],
  ['that is empty', inStamps((list) => void (list[0] = { signedTimestamp: '' })), MALFORMED],
]

/** When it was signed: every time that is given must hold and lie in the life of the certificate. */
export const timeMutants: readonly Mutant[] = [
  ...WITNESSES.flatMap(([place, witness]) =>
    CHANGES.map(([name, change, code]) =>
      mutant(
        `${place}: a timestamp ${name}`,
        (s) => s.attest({ witness, deviate: (typeof change === 'function' ? change(s) : change) ?? {} }),
        code,
      ),
    ),
  ),
  equivalent(
    'beside v1: a timestamp granted with changes',
    (s) => s.attest({ deviate: { timestamp: withStatus(1) } }),
    'RFC 3161 section 2.4.2 grants with 1 too, and what was signed is the same',
  ),
  equivalent(
    'beside v1: no timestamp',
    (s) => s.attest({ witness: { timestamp: false } }),
    'the log signed its time, and the trust domain demands no other',
  ),
  mutant('beside v2: no timestamp', (s) => s.attest({ witness: { rekor: 2, timestamp: false } }), TIME),
  mutant(
    'beside v2: a time that the log never signed',
    (s) => s.attest({ witness: { rekor: 2, timestamp: false }, deviate: entryTime(0) }),
    TIME,
  ),
  mutant(
    'v1 alone: logged after the certificate',
    (s) => s.attest({ witness: { timestamp: false }, deviate: { integratedAt: at(DAY) } }),
    TIME,
  ),
  mutant(
    'v1 alone: logged before the certificate',
    (s) => s.attest({ witness: { timestamp: false }, deviate: { integratedAt: at(-3_600_000) } }),
    TIME,
  ),
  mutant(
    'v1 alone: logged before the log',
    (s) => s.attest({ witness: { timestamp: false }, deviate: { integratedAt: at(-30 * DAY) } }),
    'integrity/certificate',
  ),
  mutant(
    'v1 alone: without its promise',
    (s) =>
      s.attest({
        witness: { timestamp: false },
        deviate: inBundle((b) =>
          b.verificationMaterial.tlogEntries.forEach((e) => delete e.inclusionPromise),
        ),
      }),
    TIME,
  ),
  mutant(
    'v1 alone: without its time',
    (s) =>
      s.attest({
        witness: { timestamp: false },
        deviate: inBundle((b) => b.verificationMaterial.tlogEntries.forEach((e) => delete e.integratedTime)),
      }),
    TIME,
  ),
  mutant(
    'v1 alone: a second later',
    (s) => s.attest({ witness: { timestamp: false }, deviate: entryTime(1) }),
    'integrity/log-entry',
  ),
]

const entryTime = (seconds: number) =>
  inBundle((bundle) => {
    for (const entry of bundle.verificationMaterial.tlogEntries)
      entry.integratedTime = String(Number(entry.integratedTime ?? Math.floor(Date.now() / 1000)) + seconds)
  })
