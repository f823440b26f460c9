import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { createBundleVerifier } from './bundle-verifier.ts'
import { publicGoodRoot } from './public-good-root.ts'

const SLSA = path.resolve(import.meta.dirname, '../../../../shared/data/slsa')
const present = existsSync(SLSA)
// oxlint-disable-next-line no-console -- a skip must be heard
if (!present) console.warn(`SKIPPED: no real bundles in ${SLSA}`)

const GITHUB = 'https://token.actions.githubusercontent.com'
const file = (name: string): string => readFileSync(path.join(SLSA, name), 'utf8')
const digestOf = (name: string, algorithm = 'sha256'): string =>
  createHash(algorithm)
    .update(readFileSync(path.join(SLSA, name)))
    .digest('hex')

async function verify(text: string, publicKey?: string) {
  const verifier = createBundleVerifier({
    trustedRoot: publicGoodRoot().root,
    trustDomain: 'public-good',
    ...(publicKey === undefined ? {} : { publicKey }),
  })
  const [result] = await verifier.verify([
    { bundle: { text, origin: 'real bundle' }, artifact: { algorithm: 'sha256', hex: '0'.repeat(64) } },
  ])
  if (result === undefined) throw new Error('no answer')
  return result
}

describe.skipIf(!present)('bundles of the SLSA builders and registries', () => {
  it.each([
    [
      'gha_container-based/v2.1.0/binary-linux-amd64-push-v14',
      '.intoto.build.slsa',
      'https://github.com/slsa-framework/example-package',
    ],
    [
      'gha_delegator/v2.1.0/binary-linux-amd64-workflow_dispatch',
      '.build.slsa',
      'https://github.com/slsa-framework/example-package',
    ],
    [
      'gha_maven/v2.1.0/binary-linux-amd64-push-v14',
      '.build.slsa',
      'https://github.com/slsa-framework/example-package',
    ],
    [
      'gha_generic/v2.1.0/binary-linux-amd64-push-v14.2',
      '.intoto.jsonl',
      'https://github.com/slsa-framework/example-package',
    ],
    ['bcr/MODULE.bazel', '.intoto.jsonl', 'https://github.com/aspect-build/rules_lint'],
    ['bcr/MODULE-wrong-signer.bazel', '.intoto.jsonl', 'https://github.com/loosebazooka/aa-test'],
  ])('verifies %s', async (artifact, ending, source) => {
    const result = await verify(file(`${artifact}${ending}`).trim())
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const { content, signer, times } = result.value
    expect(signer.facts.issuer).toBe(GITHUB)
    expect(signer.facts.sourceRepositoryUri).toBe(source)
    expect(times.length).toBeGreaterThan(0)
    expect(content.kind).toBe('statement')
    const payload = content.kind === 'statement' ? (parseUtf8(content.payload) ?? '') : ''
    expect(payload).toContain(digestOf(artifact))
  })

  it('refuses an envelope that is no bundle', async () => {
    const result = await verify(file('gha_generic/v1.2.0/binary-linux-amd64-push-v14.2.intoto.jsonl'))
    expect(result).toMatchObject({ ok: false, problem: { code: 'integrity/bundle-malformed' } })
  })
})

describe.skipIf(!present)('npm attestation pairs', () => {
  const npmKey = (hint: string): string => {
    const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json')
    const targets: Record<string, string> = seeds['https://tuf-repo-cdn.sigstore.dev'].targets
    const [, text = ''] = Object.entries(targets).find(([name]) => name.includes('keys.json')) ?? []
    const { keys } = JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
    const key = keys.find(
      (one: { keyId: string; keyUsage: string }) => one.keyId === hint && one.keyUsage === 'npm:attestations',
    )
    return `-----BEGIN PUBLIC KEY-----\n${key.publicKey.rawBytes}\n-----END PUBLIC KEY-----\n`
  }
  const pair = (name: string) => {
    const { attestations } = JSON.parse(file(`npm/gha/${name}.json`))
    const [publish, provenance] = attestations.map(({ bundle }: { bundle: unknown }) =>
      JSON.stringify(bundle),
    )
    const { hint } = JSON.parse(publish).verificationMaterial.publicKey
    return { publish, provenance, key: npmKey(hint) }
  }

  it.each(['gundam-visor-cli-v1-tag.tgz', 'provenance-npm-test-cli-v02-prega.tgz'])(
    'verifies both of %s',
    async (name) => {
      const { publish, provenance, key } = pair(name)
      const published = await verify(publish, key)
      expect(published).toMatchObject({ ok: true })
      const built = await verify(provenance)
      if (!built.ok) throw new Error(JSON.stringify(built.problem))
      const payload =
        built.value.content.kind === 'statement' ? (parseUtf8(built.value.content.payload) ?? '') : ''
      expect(payload).toContain(digestOf(`npm/gha/${name}`, 'sha512'))
      expect(built.value.signer.facts.runnerEnvironment).toBe('github-hosted')
    },
  )

  it('refuses a tampered provenance, and a bundle of the other kind than configured', async () => {
    const { publish, provenance, key } = pair('gundam-visor-cli-v1-tag-invalidsigprov.tgz')
    expect(await verify(provenance)).toMatchObject({ ok: false, problem: { code: 'integrity/signature' } })
    expect(await verify(publish)).toMatchObject({
      ok: false,
      problem: {
        code: 'integrity/certificate',
        current: expect.stringContaining('which the configuration does not hold'),
      },
    })
    expect(await verify(provenance, key)).toMatchObject({
      ok: false,
      problem: { code: 'integrity/certificate' },
    })
  })
})

// Runs everywhere: what the bundles are judged with is built in, and a machine without them still shows this much.
it('is judged with a built-in root that has authorities, logs and certificate logs', () => {
  const { holds } = publicGoodRoot().root
  expect([holds.certificateAuthorities, holds.logs, holds.certificateLogs].every((n) => n > 0)).toBe(true)
})
