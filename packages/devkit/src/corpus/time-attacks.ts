import type { Json, JsonObject } from '@tier3/model/json'
import { createTimestampAuthority } from '../sigstore/timestamp-authority.ts'
import { attack, control, refused, stopped, type Case, type Scene } from './attack.ts'
import { inBundle, inEntry, TRUSTED_ROOT, type Attesting, type Stage } from './stage.ts'

const DAY = 86_400_000
const soon = () => new Date(Date.now() + DAY)
const before = () => new Date(Date.now() - 3_600_000)
const stale = (says: string) => refused('integrity/signing-time', says)
const OUTSIDE = 'outside the life of its certificate'
const attested =
  (making: (stage: Stage) => Attesting) =>
  (s: Stage): Scene =>
    s.beside(s.attest(making(s)))

/** The release, judged under another trusted root. */
const under =
  (change: (root: JsonObject) => Json, making: Attesting = {}, inputs: Scene['inputs'] = {}) =>
  (s: Stage): Scene => ({ files: { ...s.beside(s.attest(making)).files, ...s.trustedRoot(change) }, inputs })

const PAST = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' }
const validFor = (list: string, period: JsonObject) => (root: JsonObject) => ({
  ...root,
  [list]: (root[list] as readonly JsonObject[]).map((item) =>
    item['publicKey'] === undefined
      ? { ...item, validFor: period }
      : { ...item, publicKey: { ...(item['publicKey'] as JsonObject), validFor: period } },
  ),
})
const noStart = (list: string) => stopped(1, 'integrity/trusted-root', `${list}[0] has no start of validity`)

/** When it was signed, and which keys are believed. */
export const timeAttacks: readonly Case[] = [
  attack(
    'time/none',
    'Rekor v2 gives no time, and there is no timestamp: nobody says that the certificate was alive.',
    ['untrusted-time', 'CVE-2026-48816'],
    attested(() => ({ witness: { rekor: 2, timestamp: false } })),
    stale('timestamp'),
  ),
  attack(
    'time/without-promise',
    'The log entry names a time, and the promise that would sign it is gone.',
    ['untrusted-time', 'CVE-2026-48816', 'CVE-2024-55655'],
    attested(() => ({
      witness: { timestamp: false },
      deviate: inEntry((entry) => void delete entry.inclusionPromise),
    })),
    stale('timestamp'),
  ),
  attack(
    'time/changed',
    'The time of the log entry was moved into the life of the certificate.',
    ['untrusted-time', 'CVE-2024-55655'],
    attested(() => ({
      witness: { timestamp: false },
      deviate: {
        integratedAt: soon(),
        ...inEntry((entry) => {
          entry.integratedTime = String(Math.floor(Date.now() / 1000))
        }),
      },
    })),
    refused('integrity/log-entry', 'its log entry does not hold'),
  ),
  attack(
    'time/claimed-in-rekor2',
    'An entry of Rekor v2, whose log signs no time, names one.',
    ['untrusted-time', 'CVE-2026-48816'],
    attested(() => ({
      witness: { rekor: 2, timestamp: false },
      deviate: inEntry((entry) => {
        entry.integratedTime = String(Math.floor(Date.now() / 1000))
      }),
    })),
    stale('timestamp'),
  ),
  attack(
    'time/logged-after',
    'The signature was logged a day after the certificate had run out.',
    ['untrusted-time'],
    attested(() => ({ witness: { timestamp: false }, deviate: { integratedAt: soon() } })),
    stale(OUTSIDE),
  ),
  attack(
    'time/logged-before',
    'The signature was logged before the certificate was alive.',
    ['untrusted-time'],
    attested(() => ({ witness: { timestamp: false }, deviate: { integratedAt: before() } })),
    stale(OUTSIDE),
  ),
  attack(
    'time/stamped-after',
    'The timestamp is of a day later; the log says that all is well.',
    ['untrusted-time'],
    attested(() => ({ deviate: { timestampAt: soon() } })),
    stale(OUTSIDE),
  ),
  attack(
    'time/stamped-before',
    'The timestamp is of before the certificate.',
    ['untrusted-time'],
    attested(() => ({ witness: { rekor: 2 }, deviate: { timestampAt: before() } })),
    stale(OUTSIDE),
  ),
  attack(
    'time/foreign-authority',
    'A timestamp authority that nobody trusts made the timestamp.',
    ['untrusted-time', 'trusted-root'],
    attested((s) => ({
      deviate: {
        timestampAuthority: createTimestampAuthority({
          notBefore: s.forge.domain.validFrom,
          notAfter: new Date(Date.now() + 100 * DAY),
        }),
      },
    })),
    stale('its timestamp does not hold'),
  ),
  attack(
    'time/stamp-of-another',
    'The timestamp is of another signature.',
    ['untrusted-time', 'foreign-log-entry'],
    attested(() => ({ deviate: { timestampRequest: (r) => ({ ...r, digest: Buffer.alloc(32, 7) }) } })),
    stale('its timestamp does not hold'),
  ),
  attack(
    'time/stamp-cut',
    'The timestamp is cut short.',
    ['untrusted-time'],
    attested(() => ({ deviate: { timestamp: (der) => der.subarray(0, -7) } })),
    stale('malformed'),
  ),
  attack(
    'time/stamp-not-granted',
    'The answer of the timestamp authority says "rejection".',
    ['untrusted-time'],
    attested(() => ({
      deviate: {
        timestamp: (der) => {
          const copy = Buffer.from(der)
          copy[copy.indexOf(Buffer.from([0x30, 3, 2, 1, 0])) + 4] = 2
          return copy
        },
      },
    })),
    stale('was not granted'),
  ),
  attack(
    'time/stamp-twice',
    'One timestamp stands there twice.',
    ['counted-twice', 'CVE-2026-49834'],
    attested(() => ({
      deviate: inBundle((bundle) => {
        const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps
        stamps?.push(...stamps)
      }),
    })),
    stale('timestamp'),
  ),
  attack(
    'time/too-many-stamps',
    'More timestamps than any reader should take.',
    ['CVE-2024-45395'],
    attested(() => ({
      deviate: inBundle((bundle) => {
        const data = bundle.verificationMaterial.timestampVerificationData
        const [stamp] = data?.rfc3161Timestamps ?? []
        if (data !== undefined && stamp !== undefined)
          data.rfc3161Timestamps = Array.from({ length: 33 }, () => stamp)
      }),
    })),
    refused('integrity/bundle-malformed', 'rfc3161Timestamps has more than 32'),
  ),
  ...(
    [
      ['certificateAuthorities', 'certificate authority', 'integrity/certificate', 'trusted authority'],
      ['tlogs', 'log', 'integrity/log-entry', 'does not hold'],
      ['ctlogs', 'certificate log', 'integrity/certificate-timestamp', 'not proven'],
      ['timestampAuthorities', 'timestamp authority', 'integrity/signing-time', 'does not hold'],
    ] as const
  ).flatMap(([list, what, code, says]) => [
    attack(
      `root/${list}-out-of-use`,
      `The keys of the ${what} were out of use when it signed.`,
      ['trusted-root'],
      under(validFor(list, PAST)),
      refused(code, says),
    ),
    attack(
      `root/${list}-without-start`,
      `The trusted root does not say since when the keys of the ${what} are valid.`,
      ['trusted-root'],
      under(validFor(list, {})),
      noStart(list),
    ),
  ]),
  attack(
    'root/log2-out-of-use',
    'The keys of a log that signs no times were out of use.',
    ['trusted-root'],
    under(validFor('tlogs', PAST), { witness: { rekor: 2 } }),
    refused('integrity/log-entry', 'outside the life of its log'),
  ),
  attack(
    'root/public-good',
    'A bundle of another instance is judged with the keys of the public-good one.',
    ['domain-downgrade', 'trusted-root'],
    (s) => ({ ...s.beside(s.attest()), inputs: { 'trust-domain': 'public-good', 'trusted-root': '' } }),
    refused('integrity/certificate', 'sigstore.embedded'),
  ),
  attack(
    'root/github-without-stamp',
    "GitHub's own instance logs nothing, so that a timestamp must be there.",
    ['domain-downgrade'],
    (s) => ({
      ...s.beside(s.attest({ witness: { timestamp: false } })),
      inputs: { 'trust-domain': 'github' },
    }),
    stale('it has no timestamp'),
  ),
  attack(
    'root/private-bundle-for-public',
    'A bundle without a log, as the instance for private repositories makes them, for a public one.',
    ['domain-downgrade'],
    attested(() => ({ witness: { rekor: 'none' }, ctLog: null })),
    refused('integrity/log-entry', 'it has no log entry'),
    { 'trust-domain': 'github' },
  ),
  attack(
    'root/missing',
    'A trust domain without its keys.',
    ['trusted-root', 'domain-downgrade'],
    (s) => ({ ...s.beside(s.attest()), inputs: { 'trusted-root': '' } }),
    stopped(2, 'input/missing', 'no "trusted-root" was given'),
  ),
  attack(
    'root/no-such-file',
    'The file with the keys is not there.',
    ['nothing-to-verify'],
    (s) => ({ ...s.beside(s.attest()), inputs: { 'trusted-root': 'nowhere.json' } }),
    stopped(2, 'environment/read-failed', 'no such file'),
  ),
  attack(
    'root/two-instances',
    'The file has the keys of two custom instances, one of them the attacker\u2019s.',
    ['domain-downgrade'],
    (s) => {
      const { trustedRoot } = s.forge.domain
      const lines = [trustedRoot, { ...trustedRoot, timestampAuthorities: [] }].map((root) =>
        JSON.stringify(root),
      )
      return { files: { ...s.beside(s.attest()).files, [TRUSTED_ROOT]: lines.join('\n') } }
    },
    stopped(2, 'input/conflict', 'a custom trust domain must have a file with one root'),
  ),
  attack(
    'root/of-another-known-instance',
    'The keys of the public-good instance, under the weaker demands of the one for private repositories.',
    ['domain-downgrade'],
    under(
      (root) => ({
        ...root,
        certificateAuthorities: (root['certificateAuthorities'] as readonly JsonObject[]).map(
          (authority) => ({
            ...authority,
            uri: 'https://fulcio.sigstore.dev',
          }),
        ),
      }),
      { witness: { rekor: 'none' }, ctLog: null },
      { 'trust-domain': 'github' },
    ),
    stopped(2, 'input/conflict', 'fulcio.sigstore.dev'),
  ),
  ...(
    [
      ['garbage', 'no JSON', 'keys'],
      ['empty', 'an empty document', '{}'],
      ['key-twice', 'a document with a key twice', '{"mediaType":"a","mediaType":"b"}'],
      [
        'no-keys',
        'a root without keys',
        '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
      ],
    ] as const
  ).map(([id, what, text]) =>
    attack(
      `root/${id}`,
      `The file with the keys is ${what}.`,
      ['trusted-root', 'nothing-to-verify'],
      (s) => ({ files: { ...s.beside(s.attest()).files, [TRUSTED_ROOT]: text } }),
      stopped(1, 'integrity/trusted-root'),
    ),
  ),
  control('root/github', 'The instance for private repositories, demanded by the consumer.', (s) => ({
    ...s.beside(s.attest({ witness: { rekor: 'none' }, ctLog: null })),
    inputs: { 'trust-domain': 'github' },
  })),
]
