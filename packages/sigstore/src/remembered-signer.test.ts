import { expect, it } from 'vitest'
import { createForge } from '../../devkit/src/sigstore/forge.ts'
import { readBundleParts } from './bundle-parts.ts'
import { rememberedSigner } from './remembered-signer.ts'
import { chooseTrustedRoot, parseTrustedRoot } from './trusted-root.ts'
import { createVerificationContext } from './verification-context.ts'

const forge = createForge()
const signer = forge.signer()

function context() {
  const roots = parseTrustedRoot(JSON.stringify(forge.domain.trustedRoot), 'root.json')
  const root = roots.ok ? chooseTrustedRoot(roots.value, 'custom') : roots
  if (!root.ok) throw new Error('the root of the forge cannot be read')
  return createVerificationContext({ trustedRoot: root.value, trustDomain: 'custom' })
}

function parts(artifact: string, by = signer) {
  const read = readBundleParts(forge.bundle({ artifact: Buffer.from(artifact), signer: by }).json)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

it('rememberedSigner reads a certificate once for all bundles that carry its bytes', () => {
  const here = context()
  const first = rememberedSigner(parts('one'), here)
  expect(first).toHaveProperty('certificate')
  expect(rememberedSigner(parts('two'), here)).toBe(first)
})

it('rememberedSigner reads anew for other bytes, and for another context', () => {
  const here = context()
  const first = rememberedSigner(parts('one'), here)
  expect(rememberedSigner(parts('one'), context())).not.toBe(first)
  const changed = Buffer.from(signer.certificate)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  const other = rememberedSigner(parts('one', { ...signer, certificate: changed }), here)
  expect(other).not.toBe(first)
  expect('verifier' in other && changed.equals(other.verifier)).toBe(true)
})

it('rememberedSigner is not fooled by a buffer that is changed afterwards', () => {
  const here = context()
  const given = parts('one')
  const first = rememberedSigner(given, here)
  if (given.signer.kind !== 'certificate') throw new Error('the bundle has no certificate')
  given.signer.der.set([0xff], given.signer.der.length - 1)
  expect(rememberedSigner(given, here)).not.toBe(first)
})
