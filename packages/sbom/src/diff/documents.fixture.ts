import type { Component, SbomDocument } from '../document.ts'
import type { Hash } from '../hash.ts'
import { sampleComponent } from '../validate/sample.fixture.ts'

export const component = (parts: Partial<Component> & { readonly name: string }): Component =>
  sampleComponent({
    ref: parts.purl ?? `${parts.type ?? 'library'}:${parts.name}@${parts.version ?? ''}`,
    ...parts,
  })

/** An npm package whose reference is its package URL. */
export const npm = (name: string, version: string, parts: Partial<Component> = {}): Component => {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  return component({ name, version, purl, ref: purl, ...parts })
}

export const document = (parts: Partial<SbomDocument> = {}): SbomDocument => ({
  specVersion: '1.6',
  version: 1,
  lifecycles: [],
  tools: [],
  authors: [],
  licenses: [],
  components: [],
  dependencies: new Map(),
  compositions: [],
  properties: [],
  ...parts,
})

/** A hash of 64 digits made of one character. */
export const sha256 = (digit: string): Hash => ({ algorithm: 'SHA-256', content: digit.repeat(64) })
export const sha512 = (digit: string): Hash => ({ algorithm: 'SHA-512', content: digit.repeat(128) })

/** The list in an order that the seed decides: the same for the same seed, on every machine. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const next = numbers(seed)
  return items
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Numbers from 0 to below 1 in a sequence that the seed decides (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A small document in which names, versions, hashes, licences, scopes and edges are drawn by the seed. */
export function drawDocument(seed: number): SbomDocument {
  const next = numbers(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const drawn = Array.from({ length: 12 }, () => {
    const scope = pick(['required', 'optional', undefined] as const)
    return npm(pick(['a', 'b', 'c', '@s/d', 'e']), pick(['1.0.0', '1.1.0', '2.0.0-rc.1', 'x86', '2.0.0']), {
      hashes: pick([[], [sha256('a')], [sha256('b')], [sha256('a'), sha256('b')], [sha512('c')]]),
      licenses: pick([
        [],
        [{ kind: 'id', id: 'MIT' }],
        [{ kind: 'expression', expression: 'MIT OR Apache-2.0' }],
      ]),
      ...(scope === undefined ? {} : { scope }),
    })
  })
  const packages = [...new Map(drawn.map((c) => [c.ref, c])).values()]
  const files = ['x.tgz', 'y.zip'].flatMap((name) =>
    pick([[], [component({ type: 'file', name, ref: `file:${name}`, hashes: [sha256(pick(['1', '2']))] })]]),
  )
  const root = component({ name: 'root', version: '1.0.0', type: 'application', ref: 'root' })
  const components = [...packages, ...files]
  const dependencies = new Map(
    [root, ...packages].map(({ ref }) => [ref, packages.filter(() => next() < 0.3).map((c) => c.ref)]),
  )
  return document({ root, components, dependencies })
}
