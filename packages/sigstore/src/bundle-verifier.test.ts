import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createForge } from '../../devkit/src/sigstore/forge.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import { parseTrustedRoot } from './trusted-root.ts'

const forge = createForge()
const parsed = parseTrustedRoot(JSON.stringify(forge.domain.trustedRoot), 'trusted_root.json')
if (!parsed.ok) throw new Error('malformed')
const settings = { trustedRoot: parsed.value[0], trustDomain: 'public-good' } as const
const signer = forge.signer()
const checks = Array.from({ length: 40 }, (_, index) => {
  const artifact = Buffer.from(`artifact ${index}`)
  const { json } =
    index % 2 === 0
      ? forge.bundle({ artifact, signer })
      : forge.bundle({ payload: `{"index":${index}}`, signer })
  const hex = createHash('sha256')
    .update(index === 12 ? 'tampered' : artifact)
    .digest('hex')
  return {
    bundle: { text: json, origin: `bundle ${index}` },
    artifact: { algorithm: 'sha256', hex } as const,
  }
})
const workerUrl = new URL('verify-worker.ts', import.meta.url)

describe('verifier answers in the order of the questions', () => {
  it('in this thread and in worker threads alike', async () => {
    const here: string[] = []
    const there: number[] = []
    const one = await createBundleVerifier(settings).verify(
      checks,
      (_done, _total, label) => void here.push(label),
    )
    const two = await createBundleVerifier({ ...settings, workerUrl, workers: 2, workersAbove: 10 }).verify(
      checks,
      (done) => void there.push(done),
    )
    expect(two).toEqual(one)
    expect(one.flatMap(({ ok }, index) => (ok ? [] : [index]))).toEqual([12])
    expect(one[12]).toMatchObject({
      problem: { code: 'integrity/signature', attempted: 'verify the bundle "bundle 12"' },
    })
    const contents = two.map((result) =>
      result.ok && result.value.content.kind === 'statement'
        ? Buffer.from(result.value.content.payload).toString()
        : '',
    )
    expect(contents[7]).toBe('{"index":7}')
    expect(here).toEqual(checks.map(({ bundle }) => bundle.origin))
    expect(there).toEqual(checks.map((_, index) => index + 1))
  })

  it('with the same code for a trusted root with a key that cannot be read, in this thread and with workers', async () => {
    const root = JSON.parse(settings.trustedRoot.json) as { tlogs: { publicKey: { rawBytes: string } }[] }
    for (const log of root.tlogs) log.publicKey.rawBytes = 'AAAA'
    const bad = { ...settings, trustedRoot: { ...settings.trustedRoot, json: JSON.stringify(root) } }
    const here = await createBundleVerifier(bad).verify(checks)
    const there = await createBundleVerifier({ ...bad, workerUrl, workers: 2, workersAbove: 10 }).verify(
      checks,
    )
    expect(there).toEqual(here)
    expect(new Set(there.map((result) => (result.ok ? '' : result.problem.code)))).toEqual(
      new Set(['integrity/trusted-root']),
    )
  })

  it('takes nothing for tampering when no worker starts', async () => {
    const missing = new URL('no-such-worker.ts', import.meta.url)
    const results = await createBundleVerifier({ ...settings, workerUrl: missing, workersAbove: 10 }).verify(
      checks,
    )
    expect(results).toHaveLength(checks.length)
    for (const result of results)
      expect(result).toMatchObject({ ok: false, problem: { code: 'internal/invariant' } })
  })

  it('answers nothing to no question', async () => {
    expect(await createBundleVerifier(settings).verify([])).toEqual([])
  })
})
