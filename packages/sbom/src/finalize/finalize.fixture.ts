import type { Component } from '../document.ts'
import type { Hash } from '../hash.ts'
import type { Gap, LocalProject, LockedPackage, LockFacts } from '../lock-facts.ts'
import { sampleComponent } from '../validate/sample.fixture.ts'
import { finalize } from './finalize.ts'
import type { FinalizeInput, Finalized } from './input.ts'

export const ROOT = 'pkg:github/acme/tool@1.0.0'
export const SHA256: Hash = { algorithm: 'SHA-256', content: 'a'.repeat(64) }
export const OTHER: Hash = { algorithm: 'SHA-256', content: 'b'.repeat(64) }

export const component = (purl: string | undefined, more: Partial<Component> = {}): Component =>
  sampleComponent({ ref: purl ?? 'none', name: 'x', ...(purl === undefined ? {} : { purl }), ...more })

export const locked = (purl: string, more: Partial<LockedPackage> = {}): LockedPackage => ({
  purl,
  hashes: [],
  dependsOn: [],
  ...more,
})

export const facts = (more: Partial<LockFacts>): LockFacts => ({
  ecosystem: 'npm',
  file: 'package-lock.json',
  packages: [],
  projects: [],
  graph: 'full',
  exhaustive: true,
  ...more,
})

export const project = (more: Partial<LocalProject>): LocalProject => ({
  ecosystem: 'npm',
  folder: '',
  ...more,
})

export const run = (more: Partial<FinalizeInput>): Finalized =>
  finalize({
    facts: [],
    gaps: [],
    builds: [],
    files: [],
    root: { name: 'tool', version: '1.0.0', repository: 'acme/tool' },
    timestamp: 1_767_225_600,
    tools: [{ name: 'tier3', version: '0.1.0' }],
    sha256: standIn,
    ...more,
  })

export const only = (result: Pick<Finalized, 'document'>, ref: string): Component | undefined =>
  result.document.components.find((one) => one.ref === ref)

export const gap: Gap = {
  kind: 'manifest-without-lock',
  ecosystem: 'npm',
  file: 'web/package.json',
  meaning: 'm',
  fix: 'f',
}

/** Digits that follow from all bytes, in the form of a SHA-256, which is not at hand here (FNV-1a, eight times). */
function standIn(bytes: Uint8Array): string {
  const parts = Array.from({ length: 8 }, (_, part) => {
    const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 16_777_619), 2_166_136_261 + part)
    return (hash >>> 0).toString(16).padStart(8, '0')
  })
  return parts.join('')
}
