import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demandInputs, signingInputs, startRelease, type ReleaseScene } from '../interop/release-scene.ts'
import { startRegistryDouble, type RegistryDouble } from '../registry/double.ts'
import { pushImage, pushIndex, type ImagePlace } from '../registry/image-parts.ts'
import { findStockRegistry, startStockRegistry, STOCK_CREDENTIALS } from '../registry/stock-registry.ts'

// Images from the registry to the verdict, by the actions themselves.
const stock = findStockRegistry(process.env)
const KINDS = [
  {
    name: 'a registry with referrers and tokens',
    start: () => startRegistryDouble({ auth: 'bearer' }),
    who: { username: 'me', password: 'secret' },
    missing: undefined,
    fallback: false,
  },
  {
    name: 'docker-registry with htpasswd',
    start: () => startStockRegistry(stock.path ?? '', true),
    who: STOCK_CREDENTIALS,
    missing: stock.missing,
    fallback: true,
  },
] as const

let scene: ReleaseScene
beforeAll(async () => {
  scene = await startRelease()
})
afterAll(() => scene[Symbol.asyncDispose]())

const verify = (image: string, inputs: { readonly [name: string]: string } = {}) =>
  scene.act('verify', { image, 'max-wait': '0s', ...demandInputs(scene), ...inputs })

describe.each(KINDS)('images of $name', ({ start, who, missing, fallback }) => {
  let running: Awaited<ReturnType<typeof start>>
  let place: ImagePlace
  let login: { readonly [name: string]: string }
  beforeEach((context) => {
    if (missing !== undefined) context.skip(`no real registry: ${missing}`)
  })
  beforeAll(async () => {
    if (missing !== undefined) return
    running = await start()
    const pair = Buffer.from(`${who.username}:${who.password}`).toString('base64')
    place = { host: running.host, repository: 'octo/app', authorization: `Basic ${pair}` }
    login = { 'registry-username': who.username, 'registry-password': who.password }
  })
  afterAll(async () => {
    if (missing === undefined) await running.close()
  })
  const at = (sha256: string): string => `${running.host}/octo/app@sha256:${sha256}`

  it('are signed and attested, several at once, and verified by digest and by tag', async () => {
    const [one, two] = [await pushImage(place, 'one', 'v1'), await pushImage(place, 'two')]
    const images = `${at(one)}\n${at(two)}`
    const signed = await scene.act('sign', { images, ...login, ...signingInputs(scene) })
    expect(signed).toMatchObject({ exitCode: 0, codes: [] })
    expect(signed.outputs.get('count')).toBe('2')
    expect(signed.outputs.get('attached')?.split('\n')).toHaveLength(2)
    const attested = await scene.act('attest', {
      images,
      ...login,
      store: 'none',
      'output-dir': `out-${String(fallback)}`,
      ...signingInputs(scene),
    })
    expect(attested).toMatchObject({ exitCode: 0, codes: [] })
    expect(attested.outputs.get('attached')?.split('\n')).toHaveLength(2)
    expect(attested.outputs.get('bundle-paths')).toMatch(/provenance\.intoto\.jsonl$/)
    for (const image of [at(one), at(two), `${running.host}/octo/app:v1`]) {
      const judged = await verify(image, { ...login, 'predicate-types': 'provenance\nsignature' })
      expect(judged.codes).toEqual([])
      expect(judged.outputs.get('verdict')).toBe('verified')
      expect(judged.outputs.get('image')).toBe(image === at(two) ? at(two) : at(one))
    }
    // The files that were written are as good as what is attached.
    const files = await verify(at(one), { ...login, bundles: `out-${String(fallback)}/*.intoto.jsonl` })
    expect(files.outputs.get('verdict')).toBe('verified')
  })

  it('are rejected when nothing is attached, or what is attached is of another image', async () => {
    const bare = await pushImage(place, 'bare')
    const judged = await verify(at(bare), login)
    expect(judged.exitCode).toBe(1)
    expect(judged.outputs.get('verdict')).toBe('rejected')
    expect(judged.outputs.get('image')).toBe('')
    // The same bytes under another name: the digest is attested, and the name is not.
    const elsewhere = { ...place, repository: 'octo/copy' }
    const copy = await pushImage(elsewhere, 'one')
    const other = `${running.host}/octo/copy@sha256:${copy}`
    const paths = { ...login, bundles: `out-${String(fallback)}/*.intoto.jsonl` }
    expect((await verify(other, paths)).codes).toContain('policy/name')
    const loose = await verify(other, { ...paths, 'require-name': 'false' })
    expect(loose.outputs.get('verdict')).toBe('verified')
  })

  it('with children are verified only when every child is', async () => {
    const [a, b] = [await pushImage(place, 'child a'), await pushImage(place, 'child b')]
    const index = await pushIndex(place, [a, b], 'multi')
    const attest = (images: string) =>
      scene.act('attest', {
        images,
        ...login,
        name: `index-${String(fallback)}-${images.length}`,
        store: 'none',
        ...signingInputs(scene),
      })
    expect((await attest(`${at(index)}\n${at(a)}`)).exitCode).toBe(0)
    expect((await verify(at(index), login)).outputs.get('verdict')).toBe('verified')
    const children = { ...login, 'include-children': 'true' }
    const partly = await verify(at(index), children)
    expect(partly.outputs.get('verdict')).toBe('rejected')
    expect(partly.outputs.get('image')).toBe('')
    expect((await attest(at(b))).exitCode).toBe(0)
    const whole = await verify(at(index), children)
    expect(whole.outputs.get('verdict')).toBe('verified')
    expect(whole.outputs.get('verified')).toBe('3')
    expect(whole.outputs.get('image')).toBe(at(index))
  })

  it('are judged by the rule of a policy file that has their name', async () => {
    const image = await pushImage(place, 'under a policy')
    const signed = await scene.act('sign', { images: at(image), ...login, ...signingInputs(scene) })
    const attested = await scene.act('attest', {
      images: at(image),
      ...login,
      name: `policy-${String(fallback)}`,
      store: 'none',
      ...signingInputs(scene),
    })
    expect([signed.exitCode, attested.exitCode]).toEqual([0, 0])
    const policy = (name: string): string => `version: 1
trust-domain: custom
artifacts:
  - match: '${name}'
    source: {repository: octo/app}
    signers: [{workflow: octo/app/.github/workflows/release.yml}]
    signature: true
`
    const judge = async (name: string) => {
      await scene.write('tier3.policy.yml', policy(name))
      return scene.act('verify', {
        image: at(image),
        ...login,
        policy: 'tier3.policy.yml',
        'trusted-root': scene.config.trustedRoot,
        'max-wait': '0s',
      })
    }
    const own = await judge(`${running.host}/octo/*`)
    expect(own.codes).toEqual([])
    expect(own.outputs.get('image')).toBe(at(image))
    expect((await judge('r.example/octo/*')).outputs.get('verdict')).toBe('rejected')
  })

  it('are neither signed nor shown to whoever may not', async () => {
    const sha256 = await pushImage(place, 'private')
    const wrong = { 'registry-username': 'me', 'registry-password': 'wrong' }
    const signed = await scene.act('sign', { images: at(sha256), ...wrong, ...signingInputs(scene) })
    expect(signed).toMatchObject({ exitCode: 3, codes: ['permission/registry-denied'] })
    const judged = await verify(at(sha256), wrong)
    expect(judged).toMatchObject({ exitCode: 3, codes: ['permission/registry-denied'] })
  })

  it('are not signed before all of them are there', async () => {
    const there = await pushImage(place, 'there')
    const gone = at('0'.repeat(64))
    for (const action of ['sign', 'attest'] as const) {
      const outcome = await scene.act(action, {
        images: `${at(there)}\n${gone}`,
        ...login,
        ...(action === 'attest' ? { store: 'none' } : {}),
        ...signingInputs(scene),
      })
      expect(outcome).toMatchObject({ exitCode: 2, codes: ['input/image-missing'] })
    }
  })
})

describe('a tag', () => {
  let double: RegistryDouble
  beforeAll(async () => {
    double = await startRegistryDouble()
  })
  afterAll(() => double.close())

  it('that moves between two requests is resolved once', async () => {
    const place = { host: double.host, repository: 'octo/app' }
    const good = await pushImage(place, 'good', 'v1')
    const at = `${double.host}/octo/app@sha256:${good}`
    const attested = await scene.act('attest', {
      images: at,
      store: 'none',
      name: 'moving',
      ...signingInputs(scene),
    })
    expect(attested.exitCode).toBe(0)
    let asked = 0
    double.intercept = ({ url, method }) => {
      if (method !== 'GET' || !url.pathname.endsWith('/manifests/v1')) return undefined
      asked += 1
      return asked === 1 ? undefined : { status: 404 }
    }
    const judged = await verify(`${double.host}/octo/app:v1`)
    expect(judged.outputs.get('verdict')).toBe('verified')
    expect(judged.outputs.get('image')).toBe(at)
    expect(asked).toBe(1)
    expect(judged.lines).toContain(`Image: ${at}`)
  })

  it('whose registry fails leaves the verdict open', async () => {
    const place = { host: double.host, repository: 'octo/app' }
    const image = await pushImage(place, 'unheard')
    double.intercept = ({ url }) => (url.pathname.includes('/referrers/') ? { status: 503 } : undefined)
    const judged = await verify(`${double.host}/octo/app@sha256:${image}`)
    expect(judged.exitCode).toBe(3)
    expect(judged.outputs.get('verdict')).toBe('indeterminate')
  })
})

describe('inputs', () => {
  const HEX = 'a'.repeat(64)
  it.each([
    ['verify', { image: 'app:v1' }, 'input/malformed'],
    ['verify', { image: 'r.example/app' }, 'input/malformed'],
    ['verify', { image: 'r.example/app:v1', base: 'x' }, 'input/conflict'],
    ['verify', { files: '*', 'include-children': 'true' }, 'input/conflict'],
    ['verify', { image: 'r.example/app:v1', 'registry-username': 'me' }, 'input/conflict'],
    ['sign', { images: 'r.example/app:v1' }, 'input/malformed'],
    ['sign', { images: `r.example/app@sha256:${HEX}`, 'legacy-files': 'true' }, 'input/conflict'],
    ['sign', { files: '*', 'registry-username': 'me' }, 'input/conflict'],
    [
      'sign',
      {
        images: `r.example/app@sha256:${HEX}\nq.example/app@sha256:${HEX}`,
        'registry-username': 'me',
        'registry-password': 'x',
      },
      'input/conflict',
    ],
    ['attest', { images: 'r.example/app:v1' }, 'input/malformed'],
    ['attest', { images: `r.example/app@sha256:${HEX}`, base: 'x' }, 'input/conflict'],
    ['attest', { files: '*', 'registry-username': 'me' }, 'input/conflict'],
  ] as const)('%s refuses %j', async (action, inputs, code) => {
    const more = action === 'verify' ? demandInputs(scene) : signingInputs(scene)
    const outcome = await scene.act(action, { ...more, ...inputs })
    expect(outcome.exitCode).toBe(2)
    expect(outcome.codes).toContain(code)
  })
})
