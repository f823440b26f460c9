import { decodeBundle } from '@tier3/attestation/bundle-view'
import type { SignableArtifact } from '@tier3/attestation/signer'
import { FileChangedError } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { githubClaims } from '../../devkit/src/oidc/github-claims.ts'
import { startSigstore, type EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import {
  artifact,
  instanceOf,
  problemOf,
  sha256,
  signerFor,
  valueOf,
  verifySigned,
  type SignerSetup,
} from './embedded-signing.fixture.ts'
import { givenToken, jobToken } from './identity.ts'
import type { RetryNotice } from './service-call.ts'

let sigstore: EmbeddedSigstore
beforeAll(async () => {
  sigstore = await startSigstore()
})
beforeEach(() => sigstore.faults.clear())
afterAll(() => sigstore.close())

const statement = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')
const one = artifact('one', 'the bytes of one')
const IDENTITY = 'https://github.com/octo-org/release-kit/.github/workflows/release.yml@refs/tags/v1.2.3'

describe('signer makes bundles that our own verification accepts', () => {
  const setups: readonly (readonly [name: string, () => SignerSetup, entries: number, timestamps: number])[] =
    [
      ['Rekor v1', () => ({ timestamp: false }), 1, 0],
      ['Rekor v1 and a timestamp', () => ({}), 1, 1],
      ['Rekor v2 and a timestamp', () => ({ rekorVersion: 2 }), 1, 1],
      ['Rekor v2, which takes a timestamp unasked', () => ({ rekorVersion: 2, timestamp: false }), 1, 1],
      [
        'a timestamp only, as the instance for private repositories',
        () => ({ instance: { ...instanceOf(sigstore), logs: {} } }),
        0,
        1,
      ],
    ]

  it.each(setups)('message signature with %s', async (_, setup, entries, timestamps) => {
    const signed = valueOf(await signerFor(sigstore, setup()).signArtifacts([one]))
    const view = valueOf(decodeBundle(signed[0].bundle))
    expect([view.version, view.signer.kind, view.logEntries.length, view.timestamps.length]).toEqual([
      '0.3',
      'certificate',
      entries,
      timestamps,
    ])
    expect(signed[0]).toMatchObject({
      certificateIdentity: IDENTITY,
      certificateIssuer: 'https://token.actions.githubusercontent.com',
    })
    const [verified] = await verifySigned(
      sigstore,
      signed,
      [one.digest.sha256],
      entries === 0 ? 'github' : 'public-good',
    )
    expect(verified).toMatchObject({
      ok: true,
      value: { content: { kind: 'artifact', digest: { hex: one.digest.sha256 } }, signer: { san: IDENTITY } },
    })
    const [other] = await verifySigned(
      sigstore,
      signed,
      [sha256('other')],
      entries === 0 ? 'github' : 'public-good',
    )
    expect(other).toMatchObject({ ok: false, problem: { code: 'integrity/signature' } })
  })

  it.each(setups)('statement with %s', async (_, setup, entries, timestamps) => {
    const signed = valueOf(await signerFor(sigstore, setup()).signStatements([statement]))
    const view = valueOf(decodeBundle(signed[0].bundle))
    expect([view.version, view.logEntries.length, view.timestamps.length]).toEqual([
      '0.3',
      entries,
      timestamps,
    ])
    const [verified] = await verifySigned(sigstore, signed, [], entries === 0 ? 'github' : 'public-good')
    if (verified === undefined) throw new Error('no answer')
    const { content } = valueOf(verified)
    expect(content).toMatchObject({ kind: 'statement', payloadType: 'application/vnd.in-toto+json' })
    expect(content.kind === 'statement' && Buffer.from(content.payload).equals(statement)).toBe(true)
  })

  it('logs an envelope on Rekor v2 as a record over its pre-authentication encoding', async () => {
    const signed = valueOf(await signerFor(sigstore, { rekorVersion: 2 }).signStatements([statement]))
    expect(valueOf(decodeBundle(signed[0].bundle)).logEntries[0]).toMatchObject({
      kind: 'hashedrekord',
      kindVersion: '0.0.2',
    })
  })

  it('gives what older verifiers read: PEM of the leaf and the bare signature', async () => {
    const [{ bundle, certificatePem, signature }] = valueOf(await signerFor(sigstore).signArtifacts([one]))
    const view = valueOf(decodeBundle(bundle))
    const der = Buffer.from(certificatePem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64')
    expect(view.signer.kind === 'certificate' && der.equals(view.signer.certificates[0])).toBe(true)
    expect(certificatePem).toMatch(
      /^-----BEGIN CERTIFICATE-----\n(?:[\w+/=]{1,64}\n)+-----END CERTIFICATE-----\n$/,
    )
    expect(signature).toBe(Buffer.from(view.content.signature).toString('base64'))
  })
})

describe('one identity for the run', () => {
  it('signs a hundred artifacts in order with one token and one certificate', async () => {
    const before = sigstore.counts.certificates
    let tokens = 0
    const identity = jobToken(
      async (audience) => {
        tokens += 1
        return sigstore.issuer.mint(githubClaims(), audience)
      },
      () => undefined,
    )
    const artifacts = Array.from({ length: 100 }, (_, index) => artifact(`file-${index}`, `bytes ${index}`))
    const seen: number[] = []
    const signer = signerFor(sigstore, { identity })
    const [first, ...rest] = artifacts as [SignableArtifact, ...SignableArtifact[]]
    const signed = valueOf(await signer.signArtifacts([first, ...rest], (done) => void seen.push(done)))
    expect(sigstore.counts.certificates - before).toBe(1)
    expect((await signer.claims()).ok).toBe(true)
    expect(tokens).toBe(1)
    expect(seen).toEqual(artifacts.map((_, index) => index + 1))
    expect(
      signed.map(({ bundle }) => {
        const { content } = valueOf(decodeBundle(bundle))
        return content.kind === 'message' ? Buffer.from(content.digest).toString('hex') : ''
      }),
    ).toEqual(artifacts.map(({ digest }) => digest.sha256))
  })

  it('renews the certificate when less than two minutes of it are left', async () => {
    let now = new Date()
    const before = sigstore.counts.certificates
    const signer = signerFor(sigstore, { clock: { now: () => now } })
    const later = async (seconds: number): Promise<number> => {
      now = new Date(now.getTime() + seconds * 1000)
      valueOf(await signer.signArtifacts([one]))
      return sigstore.counts.certificates - before
    }
    expect(await later(0)).toBe(1)
    expect(await later(470)).toBe(1)
    expect(await later(20)).toBe(2)
  })

  it('signs anew when an outage outlasts the certificate', async () => {
    let now = new Date()
    const instance = await startSigstore({ clock: () => now })
    const sleep = async (ms: number): Promise<void> => void (now = new Date(now.getTime() + ms))
    // Some 15 seconds between attempts: the certificate's ten minutes are over before the log is back.
    instance.faults.set('rekor1.create', { kind: 'status', status: 503, times: 50 })
    const signer = signerFor(instance, {
      clock: { now: () => now },
      sleep,
      random: () => 1,
      maxWaitSeconds: 3600,
    })
    try {
      const signed = valueOf(await signer.signArtifacts([one]))
      expect(instance.counts.certificates).toBe(2)
      expect(await verifySigned(instance, signed, [one.digest.sha256])).toMatchObject([{ ok: true }])
    } finally {
      await instance.close()
    }
  })

  it('does not renew without end under a clock that runs ahead', async () => {
    sigstore.faults.set('rekor1.create', { kind: 'status', status: 503 })
    const before = sigstore.counts.certificates
    const ahead = new Date(Date.now() + 3_600_000)
    const signer = signerFor(sigstore, { clock: { now: () => ahead }, maxWaitSeconds: 3600 })
    expect(problemOf(await signer.signArtifacts([one])).code).toBe('service/rekor-unavailable')
    expect(sigstore.counts.certificates - before).toBe(1)
  })

  it('says so when the given token has run out at renewal', async () => {
    let now = new Date()
    const identity = givenToken(sigstore.issuer.mint(githubClaims(), 'sigstore'), () => undefined)
    const signer = signerFor(sigstore, { identity, clock: { now: () => now } })
    valueOf(await signer.signArtifacts([one]))
    now = new Date(now.getTime() + 500_000)
    expect(problemOf(await signer.signArtifacts([one]))).toMatchObject({ code: 'environment/token-expired' })
  })

  it('reads the claims of the token', async () => {
    const claims = valueOf(await signerFor(sigstore, { claims: { run_id: '77' } }).claims())
    expect(claims).toMatchObject({ run_id: '77', repository: 'octo-org/release-kit' })
  })

  it('asks for the token anew after a failure', async () => {
    let healthy = false
    const identity = jobToken(
      async (audience) => {
        if (!healthy) throw Object.assign(new Error('no'), { statusCode: 403 })
        return sigstore.issuer.mint(githubClaims(), audience)
      },
      () => undefined,
    )
    const signer = signerFor(sigstore, { identity })
    expect(await signer.claims()).toMatchObject({ ok: false, problem: { code: 'service/oidc-refused' } })
    healthy = true
    expect((await signer.claims()).ok).toBe(true)
  })
})

describe('signer and faults of each service', () => {
  const services = [
    ['fulcio.sign', 'service/fulcio-unavailable', {}],
    ['rekor1.create', 'service/rekor-unavailable', {}],
    ['rekor2.create', 'service/rekor-unavailable', { rekorVersion: 2 }],
    ['tsa.timestamp', 'service/timestamp-unavailable', {}],
  ] as const

  it.each(services)('%s: outlasts three 503', async (route, _, setup) => {
    const notices: RetryNotice[] = []
    sigstore.faults.set(route, { kind: 'status', status: 503, times: 3 })
    const signed = valueOf(
      await signerFor(sigstore, { ...setup, onRetry: (notice) => notices.push(notice) }).signArtifacts([one]),
    )
    expect(notices.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    expect(notices[0]).toMatchObject({ host: new URL(sigstore.url).host, waitMs: 250 })
    expect(await verifySigned(sigstore, signed, [one.digest.sha256])).toMatchObject([{ ok: true }])
  })

  it.each(services)(
    '%s: a lasting outage is told with service, start and attempts',
    async (route, code, setup) => {
      sigstore.faults.set(route, { kind: 'status', status: 502 })
      const problem = problemOf(
        await signerFor(sigstore, { ...setup, maxWaitSeconds: 4 }).signArtifacts([one, artifact('two', '2')]),
      )
      expect(problem).toMatchObject({ code, cause: expect.stringMatching(/^HTTP status 502/) })
      expect(problem.current).toMatch(
        new RegExp(
          `^.+ ${new URL(sigstore.url).host} is not available since \\d{4}-\\S+Z \\(5 attempts in 4 s\\)$`,
        ),
      )
      expect(problem.fix).toContain('max-wait')
    },
  )

  it.each(services)('%s: a service that hangs is cut off and asked again', async (route, _, setup) => {
    sigstore.faults.set(route, { kind: 'hang', times: 1 })
    const notices: RetryNotice[] = []
    const signer = signerFor(sigstore, {
      ...setup,
      attemptTimeoutSeconds: 0.3,
      onRetry: (notice) => notices.push(notice),
    })
    valueOf(await signer.signArtifacts([one]))
    expect(notices).toHaveLength(1)
  })

  it.each(services)('%s: nonsense is asked for three times', async (route, _, setup) => {
    const notices: RetryNotice[] = []
    sigstore.faults.set(route, { kind: 'garbage' })
    const problem = problemOf(
      await signerFor(sigstore, { ...setup, onRetry: (notice) => notices.push(notice) }).signArtifacts([one]),
    )
    expect(problem.code).toBe('service/unexpected-answer')
    expect(notices).toHaveLength(2)
  })

  it.each([
    ['fulcio.sign', 'service/fulcio-refused', {}],
    ['rekor1.create', 'service/rekor-refused', {}],
    ['rekor2.create', 'service/rekor-refused', { rekorVersion: 2 }],
    ['tsa.timestamp', 'service/timestamp-refused', {}],
  ] as const)('%s: a refusal is not asked again', async (route, code, setup) => {
    const notices: RetryNotice[] = []
    sigstore.faults.set(route, { kind: 'status', status: 400, message: 'no such thing' })
    const problem = problemOf(
      await signerFor(sigstore, { ...setup, onRetry: (notice) => notices.push(notice) }).signArtifacts([one]),
    )
    expect(problem).toMatchObject({ code, cause: 'HTTP status 400: (400) no such thing' })
    expect(notices).toEqual([])
  })

  it.each(['reset', 'truncate'] as const)('outlasts a connection that ends early: %s', async (kind) => {
    for (const route of ['fulcio.sign', 'rekor1.create', 'tsa.timestamp'])
      sigstore.faults.set(route, { kind, times: 1 })
    expect(await signerFor(sigstore).signArtifacts([one])).toMatchObject({ ok: true })
    expect(sigstore.faults.active()).toEqual({})
  })

  it('takes the entry that an earlier attempt made', async () => {
    sigstore.faults.set('rekor1.create', { kind: 'conflict', times: 1 })
    const signed = valueOf(await signerFor(sigstore).signArtifacts([one]))
    expect(await verifySigned(sigstore, signed, [one.digest.sha256])).toMatchObject([{ ok: true }])
  })

  it('refuses an entry of somebody else behind a conflict', async () => {
    valueOf(await signerFor(sigstore).signArtifacts([artifact('other', 'other')]))
    const body = [...sigstore.loopback.failures]
    expect(body).toEqual([])
    const foreign = await fetch(`${sigstore.url}/api/v1/log/entries?logIndex=1`).then((answer) =>
      answer.json(),
    )
    const [uuid = ''] = Object.keys(foreign as object)
    sigstore.faults.set('rekor1.create', {
      kind: 'status',
      status: 409,
      headers: { location: `/api/v1/log/entries/${uuid}` },
    })
    const problem = problemOf(await signerFor(sigstore).signArtifacts([one]))
    expect(problem).toMatchObject({
      code: 'service/unexpected-answer',
      cause: 'its log entry is not ours: it is of another signature',
    })
  })

  it('waits as long as the service asks', async () => {
    sigstore.faults.set('tsa.timestamp', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '7' },
      times: 1,
    })
    const waits: number[] = []
    valueOf(await signerFor(sigstore, { sleep: async (ms) => void waits.push(ms) }).signArtifacts([one]))
    expect(waits).toHaveLength(1)
    expect(Math.round((waits[0] ?? 0) / 1000)).toBe(7)
    // The host is remembered as busy by its own clock; another test must not wait for it.
    sigstore.faults.set('tsa.timestamp', {
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '0' },
      times: 1,
    })
    valueOf(await signerFor(sigstore).signArtifacts([one]))
  })

  it('token service: outlasts an outage, and tells a lasting one', async () => {
    let failures = 2
    const identity = jobToken(
      async (audience) => {
        if (failures-- > 0)
          throw new Error(
            'Failed to get ID Token. \n \n        Error Code : 503\n \n        Error Message: down',
          )
        return sigstore.issuer.mint(githubClaims(), audience)
      },
      () => undefined,
    )
    valueOf(await signerFor(sigstore, { identity }).signArtifacts([one]))
    failures = 1000
    const problem = problemOf(await signerFor(sigstore, { identity }).signArtifacts([one]))
    expect(problem.code).toBe('service/oidc-unavailable')
  })
})

describe('signer and artifacts that do not hold still', () => {
  it.each([
    [
      'other bytes than were hashed',
      { ...one, digest: { sha256: sha256('before') } },
      'integrity/file-changed',
    ],
    [
      'a file that grows while it is read',
      {
        ...one,
        read: (): AsyncIterable<Uint8Array> => {
          throw new FileChangedError('it grew')
        },
      },
      'integrity/file-changed',
    ],
    [
      'a file that cannot be read',
      {
        ...one,
        read: (): AsyncIterable<Uint8Array> => {
          throw new Error('EIO')
        },
      },
      'environment/read-failed',
    ],
  ])('%s', async (_, changed, code) => {
    const before = sigstore.counts.certificates
    expect(problemOf(await signerFor(sigstore).signArtifacts([changed])).code).toBe(code)
    expect(sigstore.counts.certificates).toBe(before)
  })
})

describe('signer keeps the token to itself', () => {
  const sentinel = 'c2VudGluZWwtc2VjcmV0LXNpZ25hdHVyZQ'
  const leaks = (value: unknown, token: string): boolean =>
    [token, ...token.split('.')].some((part) =>
      JSON.stringify(value, (_, inner: unknown) =>
        inner instanceof Error ? { text: String(inner.stack) } : inner,
      ).includes(part),
    )

  it('whatever a service answers', async () => {
    const token = `${sigstore.issuer.mint(githubClaims(), 'sigstore').split('.').slice(0, 2).join('.')}.${sentinel}`
    const masked: string[] = []
    const order: string[] = []
    const identity = givenToken(token, (secret) => {
      masked.push(secret)
      order.push('mask')
    })
    for (const kind of ['refuse', 'echo', 'down', 'garbage'] as const) {
      const notices: RetryNotice[] = []
      if (kind === 'echo')
        sigstore.faults.set('fulcio.sign', { kind: 'status', status: 400, message: `bad token ${token}` })
      if (kind === 'down')
        sigstore.faults.set('fulcio.sign', { kind: 'status', status: 500, message: `crash at ${sentinel}` })
      if (kind === 'garbage') sigstore.faults.set('fulcio.sign', { kind: 'garbage' })
      const signer = signerFor(sigstore, { identity, onRetry: (notice) => notices.push(notice) })
      const problem = problemOf(await signer.signArtifacts([one]))
      expect(problem.code).toMatch(/^service\//)
      expect([leaks(problem, token), leaks(notices, token), leaks(signer, token)]).toEqual([
        false,
        false,
        false,
      ])
    }
    expect(new Set(masked)).toEqual(new Set([token]))
  })

  it.each([
    ['no token at all', 'sentinel-secret-sentinel'],
    ['claims that are not JSON', `aaaa.${Buffer.from('sentinel-secret').toString('base64url')}.bbbb`],
    [
      'another audience',
      `aaaa.${Buffer.from('{"sub":"x","aud":"other","exp":9999999999}').toString('base64url')}.sentinel-secret`,
    ],
    [
      'no subject',
      `aaaa.${Buffer.from('{"aud":"sigstore","exp":9999999999}').toString('base64url')}.sentinel-secret`,
    ],
    [
      'an unverified address',
      `aaaa.${Buffer.from('{"sub":"x","email":"a@b.c","aud":"sigstore","exp":9999999999}').toString('base64url')}.sentinel-secret`,
    ],
  ])('%s is malformed, and not repeated', async (_, token) => {
    const problem = problemOf(
      await signerFor(sigstore, { identity: givenToken(token, () => undefined) }).signArtifacts([one]),
    )
    expect(problem.code).toBe('environment/token-malformed')
    expect(leaks(problem, token)).toBe(false)
  })
})

describe('signing of several kinds at once', () => {
  it('shares the certificate between artifacts and statements', async () => {
    const before = sigstore.counts.certificates
    const signer = signerFor(sigstore)
    const artifacts: NonEmpty<SignableArtifact> = [one, artifact('two', '2')]
    const results = await Promise.all([signer.signArtifacts(artifacts), signer.signStatements([statement])])
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(sigstore.counts.certificates - before).toBe(1)
  })
})
