import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { createForge } from '../sigstore/forge.ts'
import { runScene } from './run-scene.ts'
import { BUNDLE, createStage, type Stage } from './stage.ts'

const forge = createForge()
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
let github: EmulatedGitHub

beforeAll(async () => {
  github = await startGitHub({ attestationBundles: 'reference' })
  github.createRepository({ owner: 'acme', name: 'app' })
})
afterAll(async () => github.close())

const put = (stage: Stage): number =>
  github.addAttestation({ repository: 'acme/app', bundle: JSON.parse(stage.attest()), initiator: 'user' })

/** The requests of one run. */
async function requestsOf(run: () => Promise<unknown>) {
  const before = github.exchanges.length
  await run()
  return github.exchanges.slice(before).map(({ route, requestHeaders, url }) => ({
    route,
    authorized: requestHeaders.authorization !== undefined,
    page: url.searchParams.get('after') !== null,
  }))
}

describe('requests to the store of GitHub', () => {
  it('carry the token to the interface of GitHub and to nobody else', async () => {
    const stage = createStage(forge, 'requests/token')
    const token = github.tokenFor({ repository: 'acme/app', permissions: { attestations: 'read' } })
    const requests = await requestsOf(() =>
      runScene(stage, { store: () => put(stage), inputs: { token } }, github),
    )
    expect(requests).toEqual([
      { route: 'attestations.list', authorized: true, page: false },
      { route: 'blobs.get', authorized: false, page: false },
    ])
  })

  it('carry no token where none was given', async () => {
    const stage = createStage(forge, 'requests/anonymous')
    const requests = await requestsOf(() => runScene(stage, { store: () => put(stage) }, github))
    expect(requests.map(({ authorized }) => authorized)).toEqual([false, false])
  })

  it('are not made for what local bundles prove', async () => {
    const stage = createStage(forge, 'requests/local')
    const files = { [BUNDLE]: stage.attest() }
    expect(await requestsOf(() => runScene(stage, { files, store: () => put(stage) }, github))).toEqual([])
  })

  it('go on to the last page', async () => {
    const stage = createStage(forge, 'requests/pages')
    const store = (): void => {
      for (let i = 0; i < 101; i++) put(stage)
    }
    const requests = await requestsOf(() => runScene(stage, { store }, github))
    expect(requests.filter(({ route }) => route === 'attestations.list').map(({ page }) => page)).toEqual([
      false,
      true,
    ])
  })

  it('leave the token out of everything that is shown, also when it is refused', async () => {
    const stage = createStage(forge, 'requests/refused')
    const outcome = await runScene(stage, { store: () => put(stage), inputs: { token: TOKEN } }, github)
    expect(outcome.exitCode).toBe(3)
    expect(outcome.report.body).toMatchObject({
      subjects: [{ gaps: [{ code: 'permission/token-rejected' }] }],
    })
    expect(JSON.stringify(outcome)).not.toContain(TOKEN)
  })
})
