import type { OidcIssuer } from '../oidc/issuer.ts'
import type { LateAttack, Scene } from './attack.ts'

const DOWN = { kind: 'status', status: 503, headers: { 'retry-after': '3600' } } as const
const seal = { job: 'seal', published: false } as const

/** GitHub vouches for something else than the job. */
function vouchesFor(
  { world }: Scene,
  change: (claims: Record<string, unknown>, audience: string) => [Record<string, unknown>, string],
): undefined {
  const issuer: OidcIssuer = world.github.issuer
  const mint = issuer.mint.bind(issuer)
  Object.assign(issuer, {
    mint(claims: Parameters<typeof mint>[0], audience: string) {
      Object.assign(issuer, { mint })
      const [others, another] = change({ ...claims }, audience)
      return mint({ ...claims, ...others }, another)
    },
  })
}

const outage = (name: string, route: string, code: string, why: string): LateAttack => ({
  name,
  why,
  from: 'seal',
  arrange({ world }) {
    world.sigstore.faults.set(route, DOWN)
    return undefined
  },
  expected: { ...seal, code },
})

/** The job that signs, with services that are out of order or do not say the truth. */
export const SERVICE_ATTACKS: readonly LateAttack[] = [
  {
    name: 'a token service that refuses',
    why: 'Without an identity there is no release.',
    from: 'seal',
    arrange({ world }) {
      world.github.faults.set('oidc.token', { kind: 'status', status: 403 })
      return undefined
    },
    expected: { ...seal, code: 'service/oidc-refused', unsigned: true },
  },
  outage(
    'no certificate authority',
    'fulcio.sign',
    'service/fulcio-unavailable',
    'Nothing may be released unsigned.',
  ),
  outage(
    'no log',
    'rekor1.create',
    'service/rekor-unavailable',
    'A signature that is in no log proves no time.',
  ),
  outage(
    'no timestamps',
    'tsa.timestamp',
    'service/timestamp-unavailable',
    'The same for its second witness.',
  ),
  {
    name: 'a token for another audience',
    why: 'A token that was meant for somebody else must open nothing.',
    from: 'seal',
    arrange: (scene) => vouchesFor(scene, (claims) => [claims, 'https://github.com/octo']),
    expected: { ...seal, code: 'environment/token-malformed', unsigned: true },
  },
  {
    name: 'a token for another repository',
    why: 'The release would be signed in the name of somebody else.',
    from: 'seal',
    arrange: (scene) =>
      vouchesFor(scene, (claims, audience) => [
        { ...claims, repository: 'octo/other', repository_id: '4711' },
        audience,
      ]),
    expected: { job: 'publish', published: false, code: 'policy/source-repository' },
  },
]
