import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSigstore, type EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import githubTufRoot from './github-tuf-root.json' with { type: 'json' }
import { fetchTrustedRoot } from './online-root.ts'

describe('fetchTrustedRoot', () => {
  let sigstore: EmbeddedSigstore
  beforeAll(async () => {
    sigstore = await startSigstore()
  })
  afterAll(() => sigstore.close())

  it('walks from an initial root to the trusted root of the mirror', async () => {
    const mirror = {
      url: sigstore.tuf.url,
      initialRoot: JSON.parse(sigstore.tuf.rootJson) as unknown,
    }
    const root = await fetchTrustedRoot('github', mirror)
    expect(root.ok && JSON.parse(root.value.json)).toEqual(sigstore.trustedRoot)
  })

  it('refuses a mirror that does not lead back to the initial root', async () => {
    const root = await fetchTrustedRoot('github', { url: sigstore.tuf.url, initialRoot: githubTufRoot })
    expect(root.ok || root.problem.code).toBe('integrity/trusted-root')
  })
})
