import { createHash } from 'node:crypto'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { describe, expect, it } from 'vitest'
import { createCertificateAuthority } from '../../devkit/src/sigstore/certificate-authority.ts'
import { createCtLog } from '../../devkit/src/sigstore/ct-log.ts'
import { createForge, type BundleRecipe } from '../../devkit/src/sigstore/forge.ts'
import { createTimestampAuthority } from '../../devkit/src/sigstore/timestamp-authority.ts'
import { createTransparencyLog } from '../../devkit/src/sigstore/transparency-log.ts'
import { formatTrustedRoot, type TrustedRootJson } from '../../devkit/src/sigstore/trusted-root.ts'
import { createMemoryWorkspace } from '../../devkit/src/testing/memory-workspace.ts'
import { type FetchRoot, type RootRefresh } from './configured-root.ts'
import { configuredVerifier } from './configured-verifier.ts'
import { publicGoodRoot, type BuiltInRoot } from './public-good-root.ts'
import { parseTrustedRoot, type TrustedRootMaterial } from './trusted-root.ts'

const forge = createForge()
const { domain } = forge
const DAY = 86_400_000
const life = {
  organization: 'sigstore.embedded',
  notBefore: domain.validFrom,
  notAfter: new Date(domain.validFrom.getTime() + 3650 * DAY),
}
const ARTIFACT = Buffer.from('the bytes of an artifact')
const HEX = createHash('sha256').update(ARTIFACT).digest('hex')

/** Keys that came into use after those that are built in. */
const later = {
  authority: createCertificateAuthority(life),
  ctLog: createCtLog(),
  log: createTransparencyLog({ version: 1, url: domain.url }),
  timestampAuthority: createTimestampAuthority(life),
}
const NEWEST = formatTrustedRoot({
  url: domain.url,
  authorities: [domain.authority, later.authority],
  ctLogs: [domain.ctLog, later.ctLog],
  logs: [domain.rekor1.log, domain.rekor2.log, later.log],
  timestampAuthorities: [domain.timestampAuthority, later.timestampAuthority],
  validFrom: domain.validFrom,
})

function material(root: object, origin: string): TrustedRootMaterial {
  const parsed = parseTrustedRoot(JSON.stringify(root), origin)
  if (!parsed.ok) throw new Error(parsed.problem.current)
  return parsed.value[0]
}

const builtIn = (newestKeySince = domain.validFrom.toISOString()): BuiltInRoot => {
  const dates = { day: '2026-01-31', newestKeySince, expires: '2027-01-31T00:00:00Z' }
  return { root: { ...material(domain.trustedRoot, 'built-in'), builtIn: dates }, ...dates }
}

const OUTAGE = problem('service/trusted-root-unavailable', { attempted: 'a', current: 'c', desired: 'd' })
const FORGED = problem('integrity/trusted-root', { attempted: 'a', current: 'c', desired: 'd' })
const ended = (root: TrustedRootJson): TrustedRootJson => ({
  ...root,
  tlogs: root.tlogs.map((log) => ({
    ...log,
    publicKey: { ...log.publicKey, validFor: { start: '2020-01-01T00:00:00Z' } },
  })),
  ctlogs: root.ctlogs.map((log) => ({
    ...log,
    publicKey: { ...log.publicKey, validFor: { start: '2020-01-01T00:00:00Z' } },
  })),
  certificateAuthorities: root.certificateAuthorities.map((one) => ({
    ...one,
    validFor: { start: '2020-01-01T00:00:00Z' },
  })),
  timestampAuthorities: root.timestampAuthorities.map((one) => ({
    ...one,
    validFor: { start: '2020-01-01T00:00:00Z' },
  })),
})

/** What the mirror answers; `none` must not be asked. */
const NETWORKS = {
  newest: ok(material(NEWEST, 'mirror')),
  same: ok(material(domain.trustedRoot, 'mirror')),
  older: ok(material(ended(NEWEST), 'mirror')),
  outage: failed(OUTAGE),
  forged: failed(FORGED),
} as const satisfies Readonly<Record<string, Result<TrustedRootMaterial, Problem>>>
type Network = keyof typeof NETWORKS | 'none'

interface Setting {
  readonly domain?: TrustDomain
  readonly refresh?: RootRefresh
  readonly file?: string
  readonly network?: Network
  readonly since?: string
}

const FILES: Readonly<Record<string, string>> = {
  own: JSON.stringify(domain.trustedRoot),
  newest: JSON.stringify(NEWEST),
  empty: '',
  none: '{}',
  github: JSON.stringify({
    ...domain.trustedRoot,
    certificateAuthorities: domain.trustedRoot.certificateAuthorities.map((one) => ({
      ...one,
      uri: 'fulcio.githubapp.com',
    })),
  }),
}

async function judge(text: string, setting: Setting) {
  let fetches = 0
  const { network = 'none', refresh = 'auto' } = setting
  const fetch: FetchRoot = () => {
    fetches += 1
    if (network === 'none') throw new Error('the network was asked')
    return Promise.resolve(NETWORKS[network])
  }
  const memory = createMemoryWorkspace()
  for (const [name, content] of Object.entries(FILES)) memory.put(name, content)
  const made = await configuredVerifier(
    {
      domain: setting.domain ?? 'public-good',
      refresh,
      ...(setting.file === undefined ? {} : { trustedRoot: setting.file }),
    },
    memory.source,
    { now: () => new Date('2026-02-10T00:00:00Z') },
    { fetch, builtIn: () => builtIn(setting.since) },
  )
  if (!made.ok) return { outcome: `no verifier: ${made.problem.code}`, problem: made.problem, fetches }
  const question = { bundle: { text, origin: 'x' }, artifact: { algorithm: 'sha256', hex: HEX } } as const
  const [first] = await made.value.verifier.verify([question, question])
  const [again] = await made.value.verifier.verify([question])
  expect(again).toEqual(first)
  const outcome = first?.ok === true ? 'verified' : first?.problem.code
  return {
    outcome,
    problem: first?.ok === false ? first.problem : undefined,
    fetches,
    believed: made.value.believed(),
  }
}

const bundle = (recipe: Partial<BundleRecipe> = {}): string =>
  forge.bundle({ artifact: ARTIFACT, ...recipe } as BundleRecipe).json
const HONEST = bundle()
const LATER = {
  'an authority': bundle({ authority: later.authority }),
  'a log': bundle({ deviate: { log: later.log } }),
  'a certificate log': bundle({ ctLog: later.ctLog }),
  'a timestamp authority': bundle({ deviate: { timestampAuthority: later.timestampAuthority } }),
}
const NEW_LOG = LATER['a log']
const FOREIGN = createForge().bundle({
  artifact: ARTIFACT,
  authority: createCertificateAuthority({ ...life, organization: 'elsewhere' }),
}).json
const TAMPERED = bundle({
  deviate: { log: later.log, signature: (bytes) => Buffer.from(bytes).fill(1, 20, 24) },
})

describe('configuredVerifier', () => {
  it.each<readonly [string, string, Setting, string, number]>([
    ['what the built-in keys hold', HONEST, {}, 'verified', 0],
    ['the same without a network', HONEST, { refresh: 'never' }, 'verified', 0],
    ['the same, newest keys demanded', HONEST, { refresh: 'always', network: 'newest' }, 'verified', 1],
    [
      'newest keys demanded, outage',
      HONEST,
      { refresh: 'always', network: 'outage' },
      'no verifier: service/trusted-root-unavailable',
      1,
    ],
    [
      'newest keys demanded, forged metadata',
      HONEST,
      { refresh: 'always', network: 'forged' },
      'no verifier: integrity/trusted-root',
      1,
    ],
    [
      'newest keys demanded, rolled back',
      HONEST,
      { refresh: 'always', network: 'older' },
      'no verifier: integrity/trusted-root',
      1,
    ],
    [
      'newest keys demanded beside a file',
      HONEST,
      { refresh: 'always', file: 'own' },
      'no verifier: input/conflict',
      0,
    ],
    ['a newer key, fetched', NEW_LOG, { network: 'newest' }, 'verified', 1],
    ['a newer key, fetched before', NEW_LOG, { refresh: 'always', network: 'newest' }, 'verified', 1],
    ['a newer key, outage', NEW_LOG, { network: 'outage' }, 'service/trusted-root-stale', 1],
    ['a newer key, fetching forbidden', NEW_LOG, { refresh: 'never' }, 'service/trusted-root-stale', 0],
    ['a newer key, forged metadata', NEW_LOG, { network: 'forged' }, 'integrity/trusted-root', 1],
    ['a newer key, rolled back', NEW_LOG, { network: 'older' }, 'integrity/trusted-root', 1],
    ['a key that the newest do not hold either', NEW_LOG, { network: 'same' }, 'integrity/log-entry', 1],
    ['a newer key, older file', NEW_LOG, { file: 'own' }, 'integrity/log-entry', 0],
    ['a newer key, newer file', NEW_LOG, { file: 'newest' }, 'verified', 0],
    [
      'a bundle from before the newest key',
      NEW_LOG,
      { since: '2100-01-01T00:00:00Z' },
      'integrity/log-entry',
      0,
    ],
    ['a bundle of another instance', FOREIGN, {}, 'integrity/certificate', 0],
    ['a wrong signature in a newer log', TAMPERED, {}, 'integrity/signature', 0],
    ['no bundle', '{}', {}, 'integrity/bundle-malformed', 0],
    ['a file that is empty', HONEST, { file: 'empty' }, 'no verifier: integrity/trusted-root', 0],
    ['a file without keys', HONEST, { file: 'none' }, 'no verifier: integrity/trusted-root', 0],
    ['a file that is missing', HONEST, { file: 'gone' }, 'no verifier: environment/read-failed', 0],
    ['a file of another instance', HONEST, { file: 'github' }, 'no verifier: input/conflict', 0],
    [
      'GitHub, outage',
      HONEST,
      { domain: 'github', network: 'outage' },
      'no verifier: service/trusted-root-unavailable',
      1,
    ],
    [
      'GitHub, forged metadata',
      HONEST,
      { domain: 'github', network: 'forged' },
      'no verifier: integrity/trusted-root',
      1,
    ],
    ['GitHub, fetched', HONEST, { domain: 'github', network: 'same' }, 'verified', 1],
    [
      'GitHub, fetching forbidden',
      HONEST,
      { domain: 'github', refresh: 'never' },
      'no verifier: input/missing',
      0,
    ],
    ['GitHub, own file', HONEST, { domain: 'github', refresh: 'never', file: 'github' }, 'verified', 0],
    [
      'staging without a file',
      HONEST,
      { domain: 'staging', network: 'newest' },
      'no verifier: input/missing',
      0,
    ],
    [
      'custom without a file',
      HONEST,
      { domain: 'custom', network: 'newest' },
      'no verifier: input/missing',
      0,
    ],
    ['custom with a file', HONEST, { domain: 'custom', file: 'own' }, 'verified', 0],
  ])('%s', async (_, text, setting, expected, asked) => {
    const { outcome, fetches } = await judge(text, setting)
    expect([outcome, fetches]).toEqual([expected, asked])
  })

  it.each(Object.entries(LATER))(
    'asks for the newest keys about %s that is not built in',
    async (_, text) => {
      expect((await judge(text, { network: 'newest' })).outcome).toBe('verified')
      expect((await judge(text, { network: 'outage' })).outcome).toBe('service/trusted-root-stale')
    },
  )

  it('says which keys are old, and what to do', async () => {
    const { problem: told } = await judge(NEW_LOG, { refresh: 'never' })
    expect(told?.current).toContain('the built-in keys are of 2026-01-31')
    expect(told?.fix).toContain('`trusted-root-refresh: never`')
    const { problem: out } = await judge(NEW_LOG, { network: 'outage' })
    expect(out?.cause).toContain('Cannot a: c; d')
  })

  it('tells what was believed, and newer keys only where they accepted something', async () => {
    const age = { day: '2026-01-31', days: 10, expires: '2027-01-31T00:00:00Z', expired: false }
    expect((await judge(HONEST, {})).believed).toMatchObject({ origin: 'built-in', builtIn: age })
    expect((await judge(NEW_LOG, { network: 'newest' })).believed).toMatchObject({
      origin: 'built-in',
      builtIn: age,
      newer: { origin: 'mirror' },
    })
    expect((await judge(NEW_LOG, { network: 'same' })).believed).not.toHaveProperty('newer')
    expect((await judge(HONEST, { refresh: 'always', network: 'newest' })).believed).toEqual({
      origin: 'mirror',
      sha256: NETWORKS.newest.value.digest.hex,
    })
  })
})

describe('publicGoodRoot', () => {
  it('gives the day of exactly this seed', () => {
    const { root, day } = publicGoodRoot()
    expect([root.digest.hex.slice(0, 16), day]).toEqual(['6494e21ea73fa7ee', '2026-11-05'])
  })
})
