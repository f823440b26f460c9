import { createPublicKey, generateKeyPairSync } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { githubClaims } from './github-claims.ts'
import { createOidcIssuer, signToken, verifyToken } from './issuer.ts'

const NOW = new Date('2026-01-02T03:04:05Z')
const clock = () => NOW
const trusted = createOidcIssuer({ issuer: 'https://issuer.test', clock })
const foreign = createOidcIssuer({ issuer: 'https://foreign.test', clock })
const lookAlike = createOidcIssuer({ issuer: 'https://issuer.test', clock })
const check = (token: string, now = NOW) =>
  verifyToken(token, { issuers: [trusted], audience: 'sigstore', now })

describe('createOidcIssuer', () => {
  it('mints a token that its own key set verifies, with times around the clock', () => {
    const claims = check(trusted.mint({ sub: 'me', iss: 'https://overruled.test' }, 'sigstore'))
    const seconds = NOW.getTime() / 1000
    expect(claims).toMatchObject({
      sub: 'me',
      iss: 'https://issuer.test',
      aud: 'sigstore',
      iat: seconds,
      nbf: seconds - 5,
      exp: seconds + 300,
    })
  })
  it('publishes a key without its private part', () => {
    const [key] = trusted.jwks().keys
    expect(Object.keys(key ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
    expect(createPublicKey({ key: key ?? {}, format: 'jwk' }).asymmetricKeyType).toBe('rsa')
  })
  it('names its key set in the discovery document', () => {
    expect(trusted.discovery('http://127.0.0.1:1')).toMatchObject({
      issuer: 'https://issuer.test',
      jwks_uri: 'http://127.0.0.1:1/.well-known/jwks',
    })
  })
})

describe('verifyToken', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = trusted.jwks().keys[0]?.['kid']
  const good = trusted.mint({ sub: 'me' }, 'sigstore')
  const [header = '', payload = ''] = good.split('.')
  const cases = [
    {
      name: 'a foreign issuer',
      token: foreign.mint({}, 'sigstore'),
      expected: 'issuer is not trusted: https://foreign.test',
    },
    { name: 'an unknown key', token: lookAlike.mint({}, 'sigstore'), expected: 'unknown key' },
    {
      name: 'a wrong key under a known id',
      token: signToken(
        { alg: 'RS256', kid },
        { iss: 'https://issuer.test', aud: 'sigstore', exp: 9e9 },
        privateKey,
      ),
      expected: 'signature does not verify',
    },
    {
      name: 'algorithm none',
      token: `${btoa(`{"alg":"none","kid":"${String(kid)}"}`)}.${payload}.`,
      expected: 'algorithm',
    },
    { name: 'a missing signature', token: `${header}.${payload}.`, expected: 'signature does not verify' },
    { name: 'a wrong audience', token: trusted.mint({}, 'other'), expected: 'another audience: other' },
    {
      name: 'an expired token',
      token: trusted.mint({}, 'sigstore', { expiresInSeconds: -1 }),
      expected: 'has expired',
    },
    {
      name: 'a token from the future',
      token: trusted.mint({}, 'sigstore', { notBefore: new Date(NOW.getTime() + 60_000) }),
      expected: 'not valid yet',
    },
    { name: 'four parts', token: `${good}.x`, expected: 'compact JWS' },
  ]
  for (const { name, token, expected } of cases)
    it(`refuses ${name}`, () => expect(() => check(token)).toThrow(expected))
  it('refuses a token from the second in which it expires', () => {
    expect(() => check(good, new Date(NOW.getTime() + 299_999))).not.toThrow()
    expect(() => check(good, new Date(NOW.getTime() + 300_000))).toThrow('has expired')
  })
})

describe('githubClaims', () => {
  it('derives owner, workflow refs and subject', () => {
    expect(githubClaims({ repository: 'o/r', ref: 'refs/heads/main' })).toMatchObject({
      repository_owner: 'o',
      ref_type: 'branch',
      workflow_ref: 'o/r/.github/workflows/release.yml@refs/heads/main',
      job_workflow_ref: 'o/r/.github/workflows/release.yml@refs/heads/main',
      sub: 'repo:o/r:ref:refs/heads/main',
    })
  })
  it('keeps the caller as workflow when a reusable workflow runs the job', () => {
    const claims = githubClaims({
      repository: 'o/r',
      job_workflow_ref: 'o/shared/.github/workflows/a.yml@v1',
    })
    expect(claims.workflow_ref).toBe('o/r/.github/workflows/release.yml@refs/tags/v1.2.3')
    expect(claims.job_workflow_ref).toBe('o/shared/.github/workflows/a.yml@v1')
  })
  it('puts the environment, then the event, into the subject', () => {
    expect(githubClaims({ repository: 'o/r', environment: 'prod', event_name: 'pull_request' }).sub).toBe(
      'repo:o/r:environment:prod',
    )
    expect(githubClaims({ repository: 'o/r', event_name: 'pull_request' }).sub).toBe('repo:o/r:pull_request')
  })
})
