import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseUtf8 } from '@tier3/model/utf8'
import type { Digest } from '@tier3/model/digest'
import { describe, expect, it } from 'vitest'
import { createBundleVerifier } from './bundle-verifier.ts'
import { publicGoodRoot } from './public-good-root.ts'
import { parseTrustedRoot } from './trusted-root.ts'

const DATA = path.resolve(import.meta.dirname, '../../../../shared/data')
const CASES = path.join(DATA, 'conformance')
const present = existsSync(CASES)
// oxlint-disable-next-line no-console -- a skip must be heard
if (!present) console.warn(`SKIPPED: no conformance cases in ${CASES}`)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const read = (name: string, file: string): string | undefined => {
  const at = path.join(CASES, name, file)
  return existsSync(at) ? readFileSync(at, 'utf8') : undefined
}

describe.skipIf(!present)('sigstore-conformance bundle verification', () => {
  const names = present
    ? readdirSync(CASES, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : []
  const defaults = present ? JSON.parse(readFileSync(path.join(CASES, 'defaults.json'), 'utf8')) : {}

  /** The port takes a digest only; a run by artifact and a run by digest differ in who hashed the bytes. */
  const verify = async (name: string, change: (hex: string) => string = (hex) => hex): Promise<string> => {
    const own = read(name, 'trusted_root.json')
    const parsed = own === undefined ? undefined : parseTrustedRoot(own, 'trusted_root.json')
    if (parsed !== undefined && !parsed.ok) return parsed.problem.code
    const ownArtifact = path.join(CASES, name, 'artifact')
    const bytes = readFileSync(existsSync(ownArtifact) ? ownArtifact : path.join(CASES, 'a.txt'))
    const key = read(name, 'key.pub')
    const verifier = createBundleVerifier({
      trustedRoot: parsed?.value[0] ?? publicGoodRoot().root,
      trustDomain: parsed === undefined ? 'public-good' : 'custom',
      ...(key === undefined ? {} : { publicKey: key }),
    })
    const artifact: Digest = { algorithm: 'sha256', hex: change(sha256(bytes)) }
    const text = read(name, 'bundle.sigstore.json') ?? ''
    const [result] = await verifier.verify([{ bundle: { text, origin: name }, artifact }])
    if (result === undefined) throw new Error('no answer')
    if (!result.ok) return `${result.problem.code}: ${result.problem.current} (${result.problem.cause ?? ''})`
    const { content, signer } = result.value
    if (content.kind === 'statement') {
      // Binding a statement to the artifact is the evaluator's part; here it is only its digest that counts.
      const statement: unknown = JSON.parse(parseUtf8(content.payload) ?? '')
      if (!JSON.stringify(statement).includes(artifact.hex)) return 'other subject'
    }
    if (key === undefined) {
      const wanted = read(name, 'identity')?.trim() ?? defaults.identity
      if (signer.san !== wanted) return `other identity ${signer.san}`
      if (signer.facts.issuer !== (read(name, 'issuer')?.trim() ?? defaults.issuer)) return 'other issuer'
    }
    return 'accepted'
  }

  it.each(names.filter((name) => !name.endsWith('_fail')))('accepts %s', async (name) => {
    expect(await verify(name)).toBe('accepted')
  })

  it.each(names.filter((name) => !name.endsWith('_fail')))(
    'accepts %s for its own bytes only',
    async (name) => {
      const other = await verify(name, (hex) => sha256(Buffer.from(hex)))
      expect(other).toMatch(/^(?:integrity\/signature|other subject)/)
    },
  )

  it.each(names.filter((name) => name.endsWith('_fail')))('refuses %s', async (name) => {
    expect(await verify(name)).toMatch(/^integrity\//)
  })
})

// Runs everywhere: what the bundles are judged with is built in, and a machine without them still shows this much.
it('is judged with a built-in root that has authorities, logs and certificate logs', () => {
  const { holds } = publicGoodRoot().root
  expect([holds.certificateAuthorities, holds.logs, holds.certificateLogs].every((n) => n > 0)).toBe(true)
})
