import { describe, expect, it } from 'vitest'
import { formatSigningConfig } from '../../devkit/src/sigstore/signing-config.ts'
import { parseSigningConfig } from './signing-config.ts'
import { GITHUB_PRIVATE, PUBLIC_GOOD, signingServices, STAGING } from './sigstore-instance.ts'

const NOW = new Date('2026-06-01T00:00:00Z')
const service = (url: string, majorApiVersion: number, start: string, end?: string) => ({
  url,
  majorApiVersion,
  validFor: { start, ...(end === undefined ? {} : { end }) },
  operator: 'x',
})
const config = (parts: object = {}) => ({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://ca.example', 1, '2025-01-01T00:00:00Z')],
  oidcUrls: [],
  rekorTlogUrls: [],
  tsaUrls: [],
  rekorTlogConfig: { selector: 'ANY' },
  ...parts,
})
const read = (value: unknown) => parseSigningConfig(JSON.stringify(value), 'signing_config.json', NOW)

describe('parseSigningConfig', () => {
  it('takes the newest service that is valid now, per version', () => {
    const logs = [
      service('https://old.example', 1, '2020-01-01T00:00:00Z'),
      service('https://current.example/', 1, '2025-01-01T00:00:00Z'),
      service('https://ended.example', 1, '2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z'),
      service('https://future.example', 1, '2026-07-01T00:00:00Z'),
      service('https://two.example', 2, '2026-01-01T00:00:00Z'),
      service('https://three.example', 3, '2026-01-01T00:00:00Z'),
    ]
    const tsaUrls = [service('https://tsa.example/api/v1/timestamp', 1, '2025-01-01T00:00:00Z')]
    expect(read(config({ rekorTlogUrls: logs, tsaUrls }))).toEqual({
      ok: true,
      value: {
        name: 'signing_config.json',
        certificateAuthority: 'https://ca.example',
        logs: { 1: 'https://current.example', 2: 'https://two.example' },
        timestampAuthority: 'https://tsa.example/api/v1/timestamp',
      },
    })
  })

  it('reads what the embedded instance writes', () => {
    const written = formatSigningConfig('http://127.0.0.1:1234', new Date(0), { rekor: 2, timestamp: true })
    expect(read(written)).toMatchObject({ ok: true, value: { logs: { 2: 'http://127.0.0.1:1234' } } })
  })

  it.each([
    ['no JSON', undefined, 'line 1'],
    ['a list', [], 'not an object'],
    ['another media type', config({ mediaType: 'x' }), 'media type'],
    ['no authority', config({ caUrls: [] }), 'no certificate authority'],
    [
      'an authority of another version',
      config({ caUrls: [service('https://ca.example', 2, '2025-01-01T00:00:00Z')] }),
      'no certificate authority',
    ],
    [
      'a service without start',
      config({ tsaUrls: [{ url: 'https://x.example', majorApiVersion: 1 }] }),
      'no start',
    ],
    [
      'plain HTTP to another machine',
      config({ caUrls: [service('http://ca.example', 1, '2025-01-01T00:00:00Z')] }),
      'no https URL',
    ],
    [
      'a URL with a password',
      config({ caUrls: [service('https://u:p@ca.example', 1, '2025-01-01T00:00:00Z')] }),
      'no https URL',
    ],
    ['services that are no list', config({ caUrls: {} }), 'not a list'],
    ['a demand for several logs', config({ rekorTlogConfig: { selector: 'ALL' } }), 'more than one'],
    ['a demand for two timestamps', config({ tsaConfig: { selector: 'EXACT', count: 2 } }), 'more than one'],
  ])('refuses %s', (_, value, current) => {
    const text = value === undefined ? 'x' : JSON.stringify(value)
    expect(parseSigningConfig(text, 'signing_config.json', NOW)).toMatchObject({
      ok: false,
      problem: { code: 'input/malformed', current: expect.stringContaining(current) },
    })
  })
})

describe('signingServices', () => {
  it.each([
    [PUBLIC_GOOD, 1, false, { log: { url: 'https://rekor.sigstore.dev', version: 1 } }],
    [
      PUBLIC_GOOD,
      1,
      true,
      { log: { version: 1 }, timestampAuthority: 'https://timestamp.sigstore.dev/api/v1/timestamp' },
    ],
    [PUBLIC_GOOD, 2, false, { log: { version: 2 }, timestampAuthority: expect.any(String) }],
    [GITHUB_PRIVATE, 1, false, { timestampAuthority: 'https://timestamp.githubapp.com/api/v1/timestamp' }],
  ] as const)('%# %s', (instance, rekorVersion, timestamp, services) => {
    const chosen = signingServices(instance, { rekorVersion, timestamp })
    expect(chosen).toMatchObject({ ok: true, value: services })
    expect(chosen.ok && Object.keys(chosen.value).toSorted()).toEqual(
      ['certificateAuthority', ...Object.keys(services)].toSorted(),
    )
  })

  it.each([
    ['a version of the log that is not there', STAGING, 2, true],
    ['a timestamp without authority', { ...STAGING, timestampAuthority: undefined }, 1, true],
    ['no log and no timestamp', { ...GITHUB_PRIVATE, timestampAuthority: undefined }, 1, false],
  ] as const)('refuses %s', (_, { timestampAuthority, ...instance }, rekorVersion, timestamp) => {
    const given = timestampAuthority === undefined ? instance : { ...instance, timestampAuthority }
    expect(signingServices(given, { rekorVersion, timestamp })).toMatchObject({
      ok: false,
      problem: { code: 'input/conflict' },
    })
  })
})
