import { describe, expect, it } from 'vitest'
import type { Component, SbomDocument } from '../document.ts'
import { compareSboms } from './compare.ts'
import { component, document, drawDocument, npm, sha256, sha512, shuffled } from './documents.fixture.ts'
import { isEmptyDiff, type Change, type DiffNoteKind, type SbomDiff } from './sbom-diff.ts'

const of = (...components: readonly Component[]): SbomDocument => document({ components })
const mit = { licenses: [{ kind: 'id', id: 'MIT' }] } as const

describe('compareSboms', () => {
  it('lists what came and what went, with relation, scope and licences', () => {
    const root = component({ name: 'app', ref: 'app', type: 'application' })
    const [a, b] = [npm('a', '1.0.0', mit), npm('b', '2.0.0', { scope: 'optional' })]
    const after = document({
      root,
      components: [a, b],
      dependencies: new Map([
        ['app', [a.ref]],
        [a.ref, [b.ref]],
      ]),
    })
    const diff = compareSboms(of(npm('z', '1.0.0')), after)
    expect(diff.added).toEqual([
      {
        key: 'pkg:npm/a',
        ecosystem: 'npm',
        name: 'a',
        versions: ['1.0.0'],
        relation: 'direct',
        scope: 'required',
        licenses: ['MIT'],
      },
      {
        key: 'pkg:npm/b',
        ecosystem: 'npm',
        name: 'b',
        versions: ['2.0.0'],
        relation: 'transitive',
        scope: 'optional',
        licenses: [],
      },
    ])
    expect(diff.removed.map(({ name, relation }) => [name, relation])).toEqual([['z', 'unknown']])
    expect(diff.documents.after).toEqual({ name: 'app', tools: [], packages: 2 })
  })

  const versions = (name: string, ...list: readonly string[]): SbomDocument =>
    of(...list.map((version) => npm(name, version)))

  it.each([
    { before: ['1.0.0'], after: ['2.0.0'], from: ['1.0.0'], to: ['2.0.0'], kept: [], direction: 'upgrade' },
    { before: ['2.0.0'], after: ['1.9.0'], from: ['2.0.0'], to: ['1.9.0'], kept: [], direction: 'downgrade' },
    {
      before: ['1.0.0'],
      after: ['v1.0.0'],
      from: ['1.0.0'],
      to: ['v1.0.0'],
      kept: [],
      direction: 'sidegrade',
    },
    { before: ['x86'], after: ['x64'], from: ['x86'], to: ['x64'], kept: [], direction: 'unknown' },
    {
      before: ['1.0.0', '2.0.0'],
      after: ['2.0.0', '3.0.0'],
      from: ['1.0.0'],
      to: ['3.0.0'],
      kept: ['2.0.0'],
      direction: 'upgrade',
    },
    {
      before: ['1.0.0'],
      after: ['1.0.0', '2.0.0'],
      from: [],
      to: ['2.0.0'],
      kept: ['1.0.0'],
      direction: 'another',
    },
    {
      before: ['1.0.0', '2.0.0'],
      after: ['2.0.0'],
      from: ['1.0.0'],
      to: [],
      kept: ['2.0.0'],
      direction: 'fewer',
    },
  ])('handles versions as sets: $before -> $after is $direction', ({ before, after, ...expected }) => {
    const { bumped, added, removed } = compareSboms(versions('a', ...before), versions('a', ...after))
    expect(bumped.map(({ from, to, kept, direction }) => ({ from, to, kept, direction }))).toEqual([expected])
    expect([added, removed]).toEqual([[], []])
  })

  it('raises the alarm for the same version with disjoint hashes of one algorithm, even if others agree', () => {
    const diff = compareSboms(
      of(npm('a', '1.0.0', { hashes: [sha256('a'), sha512('c')] })),
      of(npm('a', '1.0.0', { hashes: [sha256('b'), sha512('c')] })),
    )
    expect(diff.rehashed).toEqual([
      {
        key: 'pkg:npm/a',
        ecosystem: 'npm',
        name: 'a',
        version: '1.0.0',
        hashes: [{ algorithm: 'SHA-256', before: ['a'.repeat(64)], after: ['b'.repeat(64)] }],
      },
    ])
    expect(diff.notes).toEqual([])
  })

  it('counts the hashes of distribution references as hashes of the package', () => {
    const inReference = npm('a', '1.0.0', {
      externalReferences: [
        { type: 'distribution', url: 'https://registry.example/a', hashes: [sha256('b')] },
      ],
    })
    expect(
      compareSboms(of(npm('a', '1.0.0', { hashes: [sha256('a')] })), of(inReference)).rehashed,
    ).toHaveLength(1)
  })

  const hashed = (...hashes: Component['hashes']): Component => npm('a', '1.0.0', { hashes })
  const at = (url: string): Component =>
    npm('a', '1.0.0', { purl: `pkg:npm/a@1.0.0?repository_url=${encodeURIComponent(url)}` })

  it.each<{ name: string; before: Component; after: Component; expected: readonly DiffNoteKind[] }>([
    {
      name: 'more files',
      before: hashed(sha256('a')),
      after: hashed(sha256('a'), sha256('b')),
      expected: ['hashes-more'],
    },
    {
      name: 'fewer files',
      before: hashed(sha256('a'), sha256('b')),
      after: hashed(sha256('a')),
      expected: ['hashes-fewer'],
    },
    {
      name: 'one of two files replaced',
      before: hashed(sha256('a'), sha256('b')),
      after: hashed(sha256('a'), sha256('c')),
      expected: ['hashes-changed-in-part'],
    },
    { name: 'hash newly known', before: hashed(), after: hashed(sha256('a')), expected: ['hashes-known'] },
    { name: 'hash lost', before: hashed(sha256('a')), after: hashed(), expected: ['hashes-lost'] },
    {
      name: 'no common algorithm',
      before: hashed(sha256('a')),
      after: hashed(sha512('a')),
      expected: ['hashes-other-algorithm'],
    },
    {
      name: 'licence newly known',
      before: npm('a', '1.0.0'),
      after: npm('a', '1.0.0', mit),
      expected: ['license-known'],
    },
    {
      name: 'another place',
      before: at('https://one.example'),
      after: at('https://two.example'),
      expected: ['moved'],
    },
    {
      name: 'a place newly known',
      before: npm('a', '1.0.0'),
      after: at('https://two.example'),
      expected: [],
    },
  ])('notes without alarm: $name', ({ before, after, expected }) => {
    const diff = compareSboms(of(before), of(after))
    expect(diff.notes.map(({ kind }) => kind)).toEqual(expected)
    expect([diff.rehashed, diff.added, diff.removed, diff.bumped, diff.relicensed]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })

  const licensed = (...licenses: Component['licenses']): SbomDocument => of(npm('a', '1.0.0', { licenses }))

  it('says which licences changed, also over a change of version', () => {
    const after = of(npm('a', '2.0.0', { licenses: [{ kind: 'id', id: 'AGPL-3.0-only' }] }))
    expect(
      compareSboms(of(npm('a', '1.0.0', mit)), after).relicensed.map(({ licenses }) => licenses),
    ).toEqual([{ before: ['MIT'], after: ['AGPL-3.0-only'] }])
  })

  it.each([
    [licensed({ kind: 'id', id: 'MIT' }), licensed({ kind: 'expression', expression: '(MIT)' })],
    [licensed({ kind: 'name', name: 'mit' }), licensed({ kind: 'id', id: 'MIT' })],
    [
      licensed({ kind: 'expression', expression: 'MIT OR Apache-2.0' }),
      licensed({ kind: 'expression', expression: 'Apache-2.0 OR (MIT)' }),
    ],
    [
      licensed({ kind: 'id', id: 'MIT' }, { kind: 'id', id: 'ISC' }),
      licensed({ kind: 'expression', expression: 'ISC AND MIT' }),
    ],
    [licensed({ kind: 'id', id: 'MIT', acknowledgement: 'declared' }), licensed({ kind: 'id', id: 'MIT' })],
  ])('takes licences that mean the same for the same (%#)', (before, after) =>
    expect(compareSboms(before, after).relicensed).toEqual([]),
  )

  it.each([
    ['pkg:maven/g/a@1.0?type=jar', 'pkg:maven/g/a@1.0', true],
    ['pkg:golang/example.com/m@v1.0.0?type=module&goos=linux', 'pkg:golang/example.com/m@v1.0.0', true],
    ['pkg:pypi/A_b@1.0?file_name=a.whl', 'pkg:pypi/a-b@1.0', true],
    ['pkg:maven/g/a@1.0?classifier=linux', 'pkg:maven/g/a@1.0?classifier=osx', false],
    ['pkg:deb/debian/a@1.0?arch=amd64', 'pkg:deb/debian/a@1.0?arch=arm64', false],
    ['pkg:golang/example.com/m@v1.0.0#cmd/a', 'pkg:golang/example.com/m@v1.0.0#cmd/b', false],
  ])('takes %s and %s for one package: %s', (before, after, expected) => {
    const diff = compareSboms(
      of(component({ name: 'a', purl: before })),
      of(component({ name: 'a', purl: after })),
    )
    expect(isEmptyDiff(diff)).toBe(expected)
  })

  it('tells components without a package URL apart by kind, group and name', () => {
    const diff = compareSboms(
      of(
        component({ name: 'a', group: 'g', version: '1' }),
        component({ name: 'no purl', purl: 'not:a purl' }),
      ),
      of(
        component({ name: 'a', group: 'h', version: '1' }),
        component({ name: 'no purl', type: 'framework' }),
      ),
    )
    expect(diff.added.map(({ ecosystem, name }) => [ecosystem, name])).toEqual([
      ['framework', 'no purl'],
      ['library', 'h/a'],
    ])
    expect(diff.removed.map(({ name }) => name)).toEqual(['no purl', 'g/a'])
  })

  it('lists released files apart, by name', () => {
    const file = (name: string, ...hashes: Component['hashes']): Component =>
      component({ type: 'file', name, ref: `file:${name}`, hashes })
    const diff = compareSboms(
      of(file('gone', sha256('a')), file('same', sha256('a')), file('other', sha256('a')), file('none')),
      of(
        file('new', sha256('a')),
        file('same', sha256('a'), sha512('a')),
        file('other', sha256('b')),
        file('none'),
      ),
    )
    expect(diff.files).toEqual({ added: ['new'], removed: ['gone'], changed: ['other'], same: 2 })
    expect([diff.added, diff.removed, diff.rehashed]).toEqual([[], [], []])
  })

  it('says of scopes nothing when one document knows none', () => {
    const optional = of(npm('a', '1.0.0', { scope: 'optional' }))
    expect(compareSboms(of(npm('a', '1.0.0')), optional).rescoped).toEqual([])
    expect(
      compareSboms(of(npm('a', '1.0.0', { scope: 'required' })), optional).rescoped.map(({ scope }) => scope),
    ).toEqual([{ before: 'required', after: 'optional' }])
  })

  it('says what is now needed directly', () => {
    const root = component({ name: 'app', ref: 'app' })
    const [a, b] = [npm('a', '1.0.0'), npm('b', '1.0.0')]
    const graph = (...edges: readonly (readonly [string, readonly string[]])[]): SbomDocument =>
      document({ root, components: [a, b], dependencies: new Map(edges) })
    const [before, after] = [graph(['app', [a.ref]], [a.ref, [b.ref]]), graph(['app', [a.ref, b.ref]])]
    expect(compareSboms(before, after).related).toEqual([
      { key: 'pkg:npm/b', ecosystem: 'npm', name: 'b', relation: { before: 'transitive', after: 'direct' } },
    ])
  })

  it('takes the needs of the own projects for direct, and knows nothing of what was only adopted', () => {
    const root = component({ name: 'app', ref: 'app' })
    const project = npm('project', '1.0.0', {
      properties: [{ name: 'tier3:path', value: 'packages/project' }],
    })
    const [a, b, orphan] = [npm('a', '1.0.0'), npm('b', '1.0.0'), npm('orphan', '1.0.0')]
    const after = document({
      root,
      components: [project, a, b, orphan],
      dependencies: new Map([
        ['app', [project.ref, orphan.ref]],
        [project.ref, [a.ref]],
        [a.ref, [b.ref]],
      ]),
      compositions: [{ aggregate: 'unknown', assemblies: [], dependencies: [orphan.ref] }],
    })
    expect(compareSboms(of(), after).added.map(({ name, relation }) => [name, relation])).toEqual([
      ['a', 'direct'],
      ['b', 'transitive'],
      ['orphan', 'unknown'],
      ['project', 'direct'],
    ])
  })

  it('keeps names such as __proto__ apart from what objects have', () => {
    const diff = compareSboms(of(), of(npm('__proto__', '1.0.0'), component({ name: 'constructor' })))
    expect(diff.added.map(({ name }) => name)).toEqual(['constructor', '__proto__'])
  })
})

describe('compareSboms, for drawn documents', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)

  it.each(seeds)('finds nothing between a document and itself (%i)', (seed) =>
    expect(isEmptyDiff(compareSboms(drawDocument(seed), drawDocument(seed)))).toBe(true),
  )

  it.each(seeds)('is the mirror image when the documents change places (%i)', (seed) => {
    const [a, b] = [drawDocument(seed), drawDocument(seed + 1_000)]
    expect(compareSboms(b, a)).toEqual(mirror(compareSboms(a, b)))
  })

  it.each(seeds)('does not depend on any order (%i)', (seed) => {
    const [a, b] = [drawDocument(seed), drawDocument(seed + 1_000)]
    const mixed = (drawn: SbomDocument): SbomDocument => ({
      ...drawn,
      components: shuffled(drawn.components, seed).map((c) => ({ ...c, hashes: shuffled(c.hashes, seed) })),
      dependencies: new Map(shuffled([...drawn.dependencies], seed).map(([k, v]) => [k, shuffled(v, seed)])),
    })
    expect(JSON.stringify(compareSboms(mixed(a), mixed(b)))).toBe(JSON.stringify(compareSboms(a, b)))
  })
})

const turn = <T>({ before, after }: Change<T>): Change<T> => ({ before: after, after: before })

const DIRECTIONS: { readonly [word: string]: SbomDiff['bumped'][number]['direction'] } = {
  upgrade: 'downgrade',
  downgrade: 'upgrade',
  another: 'fewer',
  fewer: 'another',
}
const NOTES: { readonly [word: string]: DiffNoteKind } = {
  'hashes-lost': 'hashes-known',
  'hashes-known': 'hashes-lost',
  'hashes-more': 'hashes-fewer',
  'hashes-fewer': 'hashes-more',
  'license-lost': 'license-known',
  'license-known': 'license-lost',
}

const mirror = (diff: SbomDiff): SbomDiff => ({
  documents: turn(diff.documents),
  added: diff.removed,
  removed: diff.added,
  bumped: diff.bumped.map((b) => ({
    ...b,
    from: b.to,
    to: b.from,
    direction: DIRECTIONS[b.direction] ?? b.direction,
    relation: turn(b.relation),
  })),
  relicensed: diff.relicensed.map((r) => ({ ...r, licenses: turn(r.licenses) })),
  rehashed: diff.rehashed.map((r) => ({ ...r, hashes: r.hashes.map((h) => ({ ...h, ...turn(h) })) })),
  rescoped: diff.rescoped.map((r) => ({ ...r, scope: turn(r.scope) })),
  related: diff.related.map((r) => ({ ...r, relation: turn(r.relation) })),
  notes: diff.notes.map((n) => ({ ...n, kind: NOTES[n.kind] ?? n.kind })),
  files: { ...diff.files, added: diff.files.removed, removed: diff.files.added },
})
