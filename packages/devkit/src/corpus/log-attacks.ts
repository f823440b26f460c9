import type { Deviations } from '../sigstore/forge.ts'
import { createTransparencyLog } from '../sigstore/transparency-log.ts'
import { formatPem } from '../der/pem.ts'
import { attack, control, refused, type Case } from './attack.ts'
import { anotherEntry, entryOf, inBundle, inEntry, releaseClaims, type Stage } from './stage.ts'

const flawed = (says: string) => refused('integrity/log-entry', says)
const DOES_NOT_HOLD = 'its log entry does not hold'
const forged = (deviate: Deviations | ((stage: Stage) => Deviations)) => (s: Stage) =>
  s.beside(s.attest({ deviate: typeof deviate === 'function' ? deviate(s) : deviate }))
/** Puts another certificate into the body of the entry, which is then logged as it is. */
const withVerifier = (s: Stage): Deviations => {
  const { certificate } = s.forge.signer({ claims: releaseClaims() })
  const pem = Buffer.from(formatPem('CERTIFICATE', certificate)).toString('base64')
  return {
    logBody: (body) =>
      JSON.parse(JSON.stringify(body), (key, value: unknown) => (key === 'verifier' ? pem : value)) as object,
  }
}

/** The transparency log: that the entry exists, is of this very signature, and was vouched for by a trusted log. */
export const logAttacks: readonly Case[] = [
  control('log/rekor1-alone', 'Rekor v1 without a timestamp.', (s) =>
    s.beside(s.attest({ witness: { timestamp: false } })),
  ),
  control('log/rekor1-intoto', 'Rekor v1 with the older kind of entry.', (s) =>
    s.beside(s.attest({ witness: { kind: 'intoto' } })),
  ),
  control('log/rekor2', 'Rekor v2 with a timestamp.', (s) => s.beside(s.attest({ witness: { rekor: 2 } }))),
  control('log/rekor2-dsse', 'Rekor v2 with the kind of entry for envelopes.', (s) =>
    s.beside(s.attest({ witness: { rekor: 2, kind: 'dsse' } })),
  ),
  attack(
    'log/none',
    'The bundle has no log entry, only a timestamp.',
    ['CVE-2022-36056', 'domain-downgrade'],
    (s) => s.beside(s.attest({ witness: { rekor: 'none' } })),
    flawed('it has no log entry'),
  ),
  attack(
    'log/foreign',
    'A log that nobody trusts entered the signature.',
    ['trusted-root'],
    (s) =>
      s.beside(
        s.attest({ deviate: { log: createTransparencyLog({ version: 1, url: s.forge.domain.url }) } }),
      ),
    flawed('of a log that is not trusted'),
  ),
  attack(
    'log/borrowed-id',
    'A foreign log says that it is the trusted one.',
    ['trusted-root', 'foreign-log-entry'],
    (s) =>
      s.beside(
        s.attest({
          deviate: {
            log: createTransparencyLog({ version: 1, url: s.forge.domain.url }),
            ...inEntry((entry) => {
              entry.logId = { keyId: s.forge.domain.rekor1.log.logId.toString('base64') }
            }),
          },
        }),
      ),
    flawed(DOES_NOT_HOLD),
  ),
  attack(
    'log/entry-of-another',
    'The valid entry of another signature.',
    ['foreign-log-entry', 'CVE-2024-53267', 'CVE-2022-23649'],
    forged((s) => inEntry((entry) => Object.assign(entry, anotherEntry(s)))),
    flawed('it is of another signature'),
  ),
  attack(
    'log/body-of-another',
    'The body alone is that of another entry.',
    ['foreign-log-entry', 'CVE-2022-36056'],
    forged((s) =>
      inEntry((entry) => {
        entry.canonicalizedBody = anotherEntry(s).canonicalizedBody
      }),
    ),
    flawed('it is of another signature'),
  ),
  attack(
    'log/other-digest',
    'The entry is of this signature and of other bytes.',
    ['CVE-2026-22703', 'foreign-log-entry'],
    forged({
      logBody: (body) =>
        JSON.parse(JSON.stringify(body), (key, value: unknown) =>
          key === 'payloadHash' ? { algorithm: 'sha256', value: 'ab'.repeat(32) } : value,
        ) as object,
    }),
    flawed('it is of other bytes'),
  ),
  attack(
    'log/other-certificate',
    'The entry is of this signature and of another certificate.',
    ['CVE-2026-22703', 'foreign-log-entry'],
    forged(withVerifier),
    flawed('of another certificate or key'),
  ),
  attack(
    'log/second-entry-of-another',
    'Beside the right entry stands one of another signature.',
    ['foreign-log-entry', 'counted-twice'],
    forged((s) => inBundle((bundle) => void bundle.verificationMaterial.tlogEntries.push(anotherEntry(s)))),
    flawed('it is of another signature'),
  ),
  attack(
    'log/entry-twice',
    'The right entry stands there twice.',
    ['counted-twice', 'CVE-2026-49834'],
    forged(inBundle((bundle) => void bundle.verificationMaterial.tlogEntries.push(entryOf(bundle)))),
    flawed('the same log entry twice'),
  ),
  attack(
    'log/too-many',
    'More entries than any reader should take.',
    ['CVE-2024-45395'],
    forged(
      inBundle((bundle) => {
        bundle.verificationMaterial.tlogEntries = Array.from({ length: 33 }, () => entryOf(bundle))
      }),
    ),
    refused('integrity/bundle-malformed', 'tlogEntries has more than 32 elements'),
  ),
  attack(
    'log/other-kind',
    'The entry says that it is of another kind than its body.',
    ['foreign-log-entry'],
    forged(
      inEntry((entry) => {
        entry.kindVersion = { kind: 'hashedrekord', version: '0.0.1' }
      }),
    ),
    flawed('of another kind or version'),
  ),
  attack(
    'log/unknown-version',
    'Entry and body are of a version that nobody knows.',
    ['foreign-log-entry'],
    forged({
      logBody: (body) => ({ ...body, apiVersion: '9.9.9' }),
      ...inEntry((entry) => {
        entry.kindVersion = { kind: 'dsse', version: '9.9.9' }
      }),
    }),
    flawed('its kind is dsse 9.9.9, which is not known'),
  ),
  attack(
    'log/kind-from-prototype',
    'The kind is the name of a member that every object has.',
    ['two-readings'],
    forged({
      logBody: (body) => ({ ...body, kind: 'constructor' }),
      ...inEntry((entry) => {
        entry.kindVersion = { kind: 'constructor', version: '0.0.1' }
      }),
    }),
    flawed('which is not known'),
  ),
  attack(
    'log/body-key-twice',
    'The logged body has a key twice.',
    ['two-readings'],
    forged({ logBody: (body) => Buffer.from(JSON.stringify(body).replace('{', '{"kind":"dsse",')) }),
    flawed('its body is not strict JSON'),
  ),
  attack(
    'log/two-signatures-in-body',
    'The logged body is of two signatures.',
    ['several-signatures'],
    forged({
      logBody: (body) =>
        JSON.parse(JSON.stringify(body), (key, value: unknown) =>
          key === 'signatures' && Array.isArray(value) ? [...value, ...value] : value,
        ) as object,
    }),
    flawed('it holds other than one signature'),
  ),
  attack(
    'log/changed-index',
    'The index of the entry was changed.',
    ['foreign-log-entry'],
    forged(
      inEntry((entry) => {
        entry.logIndex = '7777'
      }),
    ),
    flawed(DOES_NOT_HOLD),
  ),
  ...(
    [
      ['negative', '-1'],
      ['hexadecimal', '0x10'],
      ['exponent', '1e3'],
      ['padded', '007'],
      ['huge', '9'.repeat(40)],
    ] as const
  ).map(([id, index]) =>
    attack(
      `log/index-${id}`,
      `The index of the entry is written ${index.slice(0, 8)}.`,
      ['checkpoint'],
      forged(
        inEntry((entry) => {
          entry.logIndex = index
        }),
      ),
      refused('integrity/bundle-malformed', 'logIndex is not a count'),
    ),
  ),
]
