import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { startSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { createTrustDomain } from '../../devkit/src/sigstore/trust-domain.ts'
import { publicGoodRoot } from './public-good-root.ts'
import { PUBLIC_GOOD } from './sigstore-instance.ts'
import { chooseTrustedRoot, missingTrustedRoot, parseTrustedRoot } from './trusted-root.ts'
import { refreshTrustedRoot } from './trusted-root-refresh.ts'

const embedded = createTrustDomain({
  organization: 'embedded.test',
  url: 'https://sigstore.embedded.test',
}).trustedRoot
const line = (uri: string, organization: string): string =>
  JSON.stringify({
    ...embedded,
    certificateAuthorities: embedded.certificateAuthorities.map((authority) => ({
      ...authority,
      uri,
      subject: { organization, commonName: 'x' },
    })),
  })
const PUBLIC = line('https://fulcio.sigstore.dev', 'sigstore.dev')
const GITHUB = line('fulcio.githubapp.com', 'GitHub, Inc.')
const STAGING = line('https://fulcio.sigstage.dev', 'sigstore.dev')

describe('publicGoodRoot', () => {
  it('needs no network and tells its age', () => {
    const { root, newestKeySince, expires } = publicGoodRoot()
    expect(root.authorities).toContain('fulcio.sigstore.dev')
    expect(root.holds).toMatchObject({ certificateAuthorities: 2, certificateLogs: 2 })
    expect(Date.parse(newestKeySince)).toBeGreaterThan(Date.parse('2025-01-01T00:00:00Z'))
    expect(Date.parse(expires)).toBeGreaterThan(Date.parse(newestKeySince))
  })

  it('holds the keys of the logs that are signed with', () => {
    const { json } = publicGoodRoot().root
    for (const url of Object.values(PUBLIC_GOOD.logs)) expect(json).toContain(`"${url}"`)
  })
})

describe('parseTrustedRoot', () => {
  it('reads one document over several lines, and one document a line', () => {
    const pretty = parseTrustedRoot(JSON.stringify(embedded, null, 2), 'a.json')
    expect(pretty).toMatchObject({
      ok: true,
      value: [
        {
          origin: 'a.json',
          authorities: ['sigstore.embedded.test', 'embedded.test'],
          holds: { logs: 2, certificateLogs: 1, timestampAuthorities: 1 },
        },
      ],
    })
    const lines = parseTrustedRoot(`${PUBLIC}\n${GITHUB}\r\n`, 'b.jsonl')
    expect(lines.ok && lines.value.map(({ authorities }) => authorities[0])).toEqual([
      'fulcio.sigstore.dev',
      'fulcio.githubapp.com',
    ])
  })

  it.each([
    ['nothing', '', 'line 1'],
    ['no JSON', 'x', 'line 1'],
    ['a list', '[]', 'not an object'],
    ['another document', '{"mediaType":"x"}', 'media type is "x"'],
    ['no keys', JSON.stringify({ mediaType: embedded.mediaType }), 'neither'],
    ['a list that is none', JSON.stringify({ ...embedded, tlogs: {} }), '"tlogs" is not a list'],
    [
      'a log without start',
      JSON.stringify({
        ...embedded,
        tlogs: embedded.tlogs.map((log) => ({
          ...log,
          publicKey: { ...log.publicKey, validFor: { end: '2030-01-01T00:00:00Z' } },
        })),
      }),
      'tlogs[0] has no start of validity',
    ],
    [
      'a start that is no time',
      JSON.stringify({
        ...embedded,
        certificateAuthorities: embedded.certificateAuthorities.map((authority) => ({
          ...authority,
          validFor: { start: 'soon' },
        })),
      }),
      'certificateAuthorities[0] has no start',
    ],
    ['a second line that is malformed', `${PUBLIC}\n{`, 'line 2'],
    ['a key twice', `{"mediaType":"x","mediaType":"y"}`, 'twice'],
  ])('refuses %s', (_, text, current) => {
    expect(parseTrustedRoot(text, 'root.json')).toMatchObject({
      ok: false,
      problem: { code: 'integrity/trusted-root', current: expect.stringContaining(current) },
    })
  })
})

describe('chooseTrustedRoot', () => {
  const roots = (...lines: string[]) => {
    const parsed = parseTrustedRoot(lines.join('\n'), 'roots.jsonl')
    if (!parsed.ok) throw new Error('malformed')
    return parsed.value
  }
  it.each([
    ['public-good', roots(PUBLIC, GITHUB), 'fulcio.sigstore.dev'],
    ['github', roots(PUBLIC, GITHUB), 'fulcio.githubapp.com'],
    ['staging', roots(GITHUB, STAGING), 'fulcio.sigstage.dev'],
    ['custom', roots(JSON.stringify(embedded)), 'sigstore.embedded.test'],
    ['github', roots(JSON.stringify(embedded)), 'sigstore.embedded.test'],
    ['github', roots(GITHUB, PUBLIC, GITHUB), 'fulcio.githubapp.com'],
    ['custom', roots(PUBLIC, PUBLIC), 'fulcio.sigstore.dev'],
  ] as const)('%s', (domain, list, host) => {
    expect(chooseTrustedRoot(list, domain)).toMatchObject({
      ok: true,
      value: { authorities: [host, expect.any(String)] },
    })
  })
  it.each([
    ['staging', roots(PUBLIC, GITHUB)],
    ['custom', roots(PUBLIC, GITHUB)],
    ['github', roots(GITHUB, PUBLIC, line('fulcio.githubapp.com', 'Somebody'))],
    ['public-good', roots(GITHUB)],
    ['github', roots(PUBLIC)],
  ] as const)('%s among roots that do not name it once', (domain, list) => {
    expect(chooseTrustedRoot(list, domain)).toMatchObject({ ok: false, problem: { code: 'input/conflict' } })
  })
})

describe('missingTrustedRoot', () => {
  it.each(['staging', 'custom'] as const)('says where to give the keys of %s', (domain) => {
    expect(missingTrustedRoot(domain)).toMatchObject({
      code: 'input/missing',
      fix: expect.stringContaining('`trusted-root`'),
    })
  })
})

describe('refreshTrustedRoot', () => {
  it('fetches the newest root through TUF, and tells outage from forgery', async () => {
    const sigstore = await startSigstore()
    const other = await startSigstore()
    const folder = await mkdtemp(path.join(tmpdir(), 'tier3-tuf-'))
    try {
      const initialRoot = path.join(folder, 'root.json')
      await writeFile(initialRoot, sigstore.tuf.rootJson)
      const options = (name: string) => ({
        mirror: sigstore.tuf.url,
        initialRoot,
        cacheDir: path.join(folder, name),
        retries: 0,
      })
      const fetched = await refreshTrustedRoot(options('a'))
      expect(fetched.ok && JSON.parse(fetched.value[0].json)).toEqual(sigstore.trustedRoot)
      sigstore.faults.set('tuf.file', { kind: 'status', status: 503 })
      expect(await refreshTrustedRoot(options('b'))).toMatchObject({
        ok: false,
        problem: { code: 'service/trusted-root-unavailable' },
      })
      sigstore.faults.clear()
      const foreign = await refreshTrustedRoot({ ...options('c'), mirror: other.tuf.url })
      expect(foreign).toMatchObject({ ok: false, problem: { code: 'integrity/trusted-root' } })
    } finally {
      await rm(folder, { recursive: true })
      await Promise.all([sigstore.close(), other.close()])
    }
  })

  it('has no first key to believe for other mirrors', async () => {
    const result = await refreshTrustedRoot({ mirror: 'https://tuf.example', cacheDir: '/nowhere' })
    expect(result).toMatchObject({ ok: false, problem: { code: 'input/missing' } })
  })
})
