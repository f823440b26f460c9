import { expect, it } from 'vitest'
import { domainByVisibility } from './domain-by-visibility.ts'
import { jobToken, type IdentityTokenSource } from './identity.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (claims: Readonly<Record<string, unknown>>): string =>
  `${part({ alg: 'RS256' })}.${part({ aud: 'sigstore', exp: 4_000_000_000, sub: 'x', ...claims })}.c2ln`
const down = (status: number): Error => Object.assign(new Error('down'), { statusCode: status })

/** Gives its answers one after the other, the last one for ever. */
const source = (...answers: readonly (string | Error)[]): IdentityTokenSource => {
  let at = 0
  return jobToken(
    async () => {
      const answer = answers[Math.min(at++, answers.length - 1)] ?? ''
      if (typeof answer !== 'string') throw answer
      return answer
    },
    () => undefined,
    'tokens.example',
  )
}

it.each([
  {
    name: 'a public repository',
    source: source(token({ repository_visibility: 'public' })),
    expected: 'public-good',
  },
  {
    name: 'a private repository',
    source: source(token({ repository_visibility: 'private' })),
    expected: 'github',
  },
  {
    name: 'an internal repository',
    source: source(token({ repository_visibility: 'internal' })),
    expected: 'github',
  },
  { name: 'a token that does not tell', source: source(token({})), expected: 'github' },
  {
    name: 'a token that tells it in another form',
    source: source(token({ repository_visibility: ['public'] })),
    expected: 'github',
  },
  {
    name: 'a service that stumbles, for a public repository',
    source: source(down(503), down(502), token({ repository_visibility: 'public' })),
    expected: 'public-good',
  },
  { name: 'a service that is down', source: source(down(503)), expected: 'service/oidc-unavailable' },
  { name: 'a service that refuses', source: source(down(403)), expected: 'service/oidc-refused' },
  { name: 'no token at all', source: source('not-a-token'), expected: 'environment/token-malformed' },
])('$name: $expected', async ({ source: from, expected }) => {
  let now = 0
  const domain = await domainByVisibility(from, {
    maxWaitMs: 5_000,
    attemptTimeoutMs: 5_000,
    clock: { now: () => new Date(now) },
    sleep: async (ms) => void (now += ms),
    random: () => 0,
  })
  expect(domain.ok ? domain.value : domain.problem.code).toBe(expected)
})
