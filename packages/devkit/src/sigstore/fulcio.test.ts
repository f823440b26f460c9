import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { elements, sequenceMembers } from '../der/decode.ts'
import {
  bitString,
  contextConstructed,
  integer,
  objectIdentifier,
  sequence,
  utf8String,
} from '../der/encode.ts'
import { formatPem, parsePem } from '../der/pem.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { createOidcIssuer } from '../oidc/issuer.ts'
import { startSigstore } from './embedded.ts'
import { FULCIO_ARC } from './fulcio-extensions.ts'
import { p256KeyPair, spki } from './key-material.ts'
import type { KeyPair } from './key-material.ts'
import { hasOpenssl, openssl } from './openssl.ts'
import { ECDSA_WITH_SHA256 } from './x509.ts'

const sigstore = await startSigstore({ certificateLifetimeSeconds: 300 })
afterAll(() => sigstore.close())
const opensslInstalled = await hasOpenssl()

const claims = githubClaims({
  job_workflow_ref: 'octo-org/actions/.github/workflows/attest.yml@refs/heads/main',
  job_workflow_sha: 'aa5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3aff',
  environment: 'production',
})
const token = sigstore.issuer.mint(claims, 'sigstore')
const keys = p256KeyPair()

interface Ask {
  readonly token?: string
  readonly keyPair?: KeyPair
  readonly publicKeyPem?: string
  readonly challenge?: string
}

const ask = ({
  token: credential = token,
  keyPair = keys,
  publicKeyPem,
  challenge = claims.sub,
}: Ask = {}) => ({
  credentials: { oidcIdentityToken: credential },
  publicKeyRequest: {
    publicKey: {
      algorithm: 'ECDSA',
      content: publicKeyPem ?? keyPair.publicKey.export({ type: 'spki', format: 'pem' }),
    },
    proofOfPossession: sign('sha256', Buffer.from(challenge), keyPair.privateKey).toString('base64'),
  },
})

/** A PKCS #10 request, signed by `signer`. */
function certificateRequest(signer: KeyPair = keys): string {
  const info = sequence(integer(0), sequence(), spki(keys.publicKey), contextConstructed(0))
  const der = sequence(info, ECDSA_WITH_SHA256, bitString(sign('sha256', info, signer.privateKey)))
  return Buffer.from(formatPem('CERTIFICATE REQUEST', der)).toString('base64')
}

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${sigstore.url}/api/v2/signingCert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

async function chainOf(body: object, headers?: Record<string, string>): Promise<string[]> {
  const { status, json } = await post(body, headers)
  expect(status).toBe(200)
  const { chain } = json['signedCertificateEmbeddedSct'] as { chain: { certificates: string[] } }
  return chain.certificates
}

/** Extension values by object identifier below Fulcio's arc. */
function fulcioValues(pem: string): Record<string, Buffer> {
  const tbs = elements(sequenceMembers(parsePem(pem, 'CERTIFICATE'))[0]?.body ?? Buffer.alloc(0))
  const list = sequenceMembers(tbs.find(({ tag }) => tag === 0xa3)?.body ?? Buffer.alloc(0))
  const found: Record<string, Buffer> = {}
  for (const extension of list) {
    const parts = elements(extension.body)
    for (let number = 1; number <= 24; number += 1) {
      const value = parts.at(-1)?.body
      if (value && parts[0]?.raw.equals(objectIdentifier(`${FULCIO_ARC}.${number}`)))
        found[`.${number}`] = value
    }
  }
  return found
}

describe('POST /api/v2/signingCert', () => {
  it('issues a leaf with workflow identity, lifetime and chain', async () => {
    const [leafPem = '', intermediatePem = '', rootPem = ''] = await chainOf(ask())
    const [leaf, intermediate, root] = [leafPem, intermediatePem, rootPem].map(
      (pem) => new X509Certificate(pem),
    )
    expect(leaf?.subjectAltName).toBe(`URI:https://github.com/${claims.job_workflow_ref}`)
    expect(leaf?.ca).toBe(false)
    expect(leaf?.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
    expect(new Date(leaf?.validTo ?? '').getTime() - new Date(leaf?.validFrom ?? '').getTime()).toBe(300_000)
    expect(leaf?.publicKey.equals(keys.publicKey)).toBe(true)
    expect(intermediate && leaf?.verify(intermediate.publicKey)).toBe(true)
    expect(root && intermediate?.verify(root.publicKey)).toBe(true)
    expect([intermediate, root].map((ca) => ca?.publicKey.asymmetricKeyDetails?.namedCurve)).toEqual([
      'secp384r1',
      'secp384r1',
    ])
  })

  it('writes every extension that the claims give', async () => {
    const [leaf = ''] = await chainOf(ask())
    const raw = (text: string) => Buffer.from(text)
    const github = (text: string) => utf8String(`https://github.com/${text}`)
    expect(fulcioValues(leaf)).toEqual({
      '.1': raw(claims.iss),
      '.2': raw('push'),
      '.3': raw(claims.sha),
      '.4': raw('release'),
      '.5': raw('octo-org/release-kit'),
      '.6': raw('refs/tags/v1.2.3'),
      '.8': utf8String(claims.iss),
      '.9': github(claims.job_workflow_ref),
      '.10': utf8String('aa5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3aff'),
      '.11': utf8String('github-hosted'),
      '.12': github('octo-org/release-kit'),
      '.13': utf8String(claims.sha),
      '.14': utf8String('refs/tags/v1.2.3'),
      '.15': utf8String(claims.repository_id),
      '.16': github('octo-org'),
      '.17': utf8String(claims.repository_owner_id),
      '.18': github('octo-org/release-kit/.github/workflows/release.yml@refs/tags/v1.2.3'),
      '.19': utf8String(claims.workflow_sha),
      '.20': utf8String('push'),
      '.21': github(`octo-org/release-kit/actions/runs/${claims.run_id}/attempts/1`),
      '.22': utf8String('public'),
      '.23': utf8String('production'),
      '.24': utf8String('repo:octo-org/release-kit:environment:production'),
    })
  })

  it('takes a certificate request and a bearer token', async () => {
    const [leaf = ''] = await chainOf(
      { certificateSigningRequest: certificateRequest() },
      { authorization: `Bearer ${token}` },
    )
    expect(new X509Certificate(leaf).publicKey.equals(keys.publicKey)).toBe(true)
  })

  it('puts a verified e-mail address into the alternative name', async () => {
    const issuer = createOidcIssuer({ issuer: 'https://accounts.test' })
    sigstore.trust(issuer)
    const email = { sub: '42', email: 'me@example.com' }
    const verified = issuer.mint({ ...email, email_verified: true }, 'sigstore')
    const [leaf = ''] = await chainOf(ask({ token: verified, challenge: 'me@example.com' }))
    expect(new X509Certificate(leaf).subjectAltName).toBe('email:me@example.com')
    expect(fulcioValues(leaf)).toMatchObject({ '.8': utf8String('https://accounts.test') })
    const unverified = issuer.mint({ ...email, email_verified: false }, 'sigstore')
    expect((await post(ask({ token: unverified, challenge: 'me@example.com' }))).status).toBe(400)
  })

  const other = createOidcIssuer({ issuer: 'https://foreign.test' })
  const impostor = createOidcIssuer({ issuer: claims.iss })
  const weak = generateKeyPairSync('ec', { namedCurve: 'secp224r1' })
  const TOKEN = 'There was an error processing the identity token'
  const SIGNATURE = 'The signature supplied in the request could not be verified'
  const refusals = [
    { name: 'a foreign issuer', body: ask({ token: other.mint(claims, 'sigstore') }), message: TOKEN },
    {
      name: 'a token signed by another key',
      body: ask({ token: impostor.mint(claims, 'sigstore') }),
      message: TOKEN,
    },
    { name: 'a wrong audience', body: ask({ token: sigstore.issuer.mint(claims, 'npm') }), message: TOKEN },
    {
      name: 'an expired token',
      body: ask({ token: sigstore.issuer.mint(claims, 'sigstore', { expiresInSeconds: -1 }) }),
      message: TOKEN,
    },
    {
      name: 'a token that is not valid yet',
      body: ask({
        token: sigstore.issuer.mint(claims, 'sigstore', { notBefore: new Date(Date.now() + 60_000) }),
      }),
      message: TOKEN,
    },
    { name: 'no token', body: ask({ token: '' }), message: TOKEN },
    {
      name: 'a proof over another subject',
      body: ask({ challenge: 'repo:octo-org/other' }),
      message: SIGNATURE,
    },
    {
      name: 'a proof by another key',
      body: ask({ keyPair: { publicKey: keys.publicKey, privateKey: p256KeyPair().privateKey } }),
      message: SIGNATURE,
    },
    {
      name: 'a request signed by another key',
      body: {
        credentials: { oidcIdentityToken: token },
        certificateSigningRequest: certificateRequest(p256KeyPair()),
      },
      message: SIGNATURE,
    },
    {
      name: 'a request that does not parse',
      body: { credentials: { oidcIdentityToken: token }, certificateSigningRequest: btoa('none') },
      message: 'The certificate signing request could not be parsed',
    },
    {
      name: 'a key that does not parse',
      body: ask({ publicKeyPem: 'none' }),
      message: 'The public key supplied in the request could not be parsed',
    },
    {
      name: 'a weak key',
      body: ask({ keyPair: weak }),
      message: 'The public key supplied in the request is insecure',
    },
  ]
  for (const { name, body, message } of refusals) {
    it(`refuses ${name}`, async () => {
      const before = sigstore.counts.certificates
      expect(await post(body)).toEqual({ status: 400, json: { code: 3, message, details: [] } })
      expect(sigstore.counts.certificates).toBe(before)
    })
  }

  it.skipIf(!opensslInstalled)('satisfies openssl, which also reads the log promise', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'fulcio-'))
    try {
      const files = ['leaf.pem', 'intermediate.pem', 'root.pem'].map((name) => path.join(directory, name))
      const chain = await chainOf(ask())
      await Promise.all(files.map((file, index) => writeFile(file, chain[index] ?? '')))
      const [leaf = '', intermediate = '', root = ''] = files
      const verified = await openssl(
        'verify',
        '-CAfile',
        root,
        '-untrusted',
        intermediate,
        '-x509_strict',
        leaf,
      )
      expect(verified.trim()).toBe(`${leaf}: OK`)
      const text = await openssl('x509', '-in', leaf, '-noout', '-text')
      const logId = createHash('sha256')
        .update(spki(sigstore.domain.ctLog.publicKey))
        .digest('hex')
        .toUpperCase()
      expect(text.replaceAll(/[\s:]/g, '')).toContain(`LogID${logId}`)
    } finally {
      await rm(directory, { recursive: true })
    }
  })
  it('has no handler failures', () => expect(sigstore.loopback.failures).toEqual([]))
})
