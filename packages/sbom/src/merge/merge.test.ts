import { describe, expect, it } from 'vitest'
import {
  component,
  document,
  drawDocument,
  npm,
  sha256,
  sha512,
  shuffled,
} from '../diff/documents.fixture.ts'
import type { Component, SbomDocument } from '../document.ts'
import { mergeBuildBoms, type BuildBom, type MergedBoms } from './merge.ts'

const maven = (name: string, version: string, parts: Partial<Component> = {}): Component =>
  component({ group: 'g', name, version, purl: `pkg:maven/g/${name}@${version}?type=jar`, ...parts })

const bom = (origin: string, parts: Partial<SbomDocument>): BuildBom => ({
  origin,
  document: document(parts),
})

const merged = (...boms: readonly BuildBom[]): MergedBoms => {
  const result = mergeBuildBoms(boms)
  if (!result.ok) throw new Error(result.problem.map(({ current }) => current).join('; '))
  return result.value
}
const problemsOf = (...boms: readonly BuildBom[]) => {
  const result = mergeBuildBoms(boms)
  return result.ok ? [] : result.problem.map(({ code, attempted, current }) => ({ code, attempted, current }))
}
const edges = ({ dependencies }: MergedBoms): readonly string[] =>
  [...dependencies].flatMap(([ref, needs]) => needs.map((need) => `${ref} ${need}`))

/** Two modules of one build, with references as different plugins write them. */
const modules = (): readonly [BuildBom, BuildBom] => {
  const app = maven('app', '1.0', { ref: 'pkg:maven/g/app@1.0?type=jar', type: 'application' })
  const coreAsNeed = maven('core', '1.0', { ref: 'a', hashes: [sha256('1')] })
  const libInApp = maven('lib', '2.0', { ref: 'b', hashes: [sha256('2')] })
  const core = maven('core', '1.0', { ref: 'b', description: 'Core', hashes: [sha256('9')] })
  const libInCore = maven('lib', '2.0', {
    ref: '2f0c8c4e-0000-4000-8000-000000000000',
    hashes: [sha256('2'), sha512('2')],
    licenses: [{ kind: 'id', id: 'MIT' }],
  })
  const deep = maven('deep', '3.0', { ref: 'path+file:///srv/build/deep#3.0', scope: 'optional' })
  return [
    bom('app/bom.json', {
      root: app,
      components: [coreAsNeed, libInApp],
      dependencies: new Map([
        [app.ref, ['a', 'b']],
        ['a', ['b']],
        ['b', []],
      ]),
    }),
    bom('core/bom.json', {
      root: core,
      components: [libInCore, deep],
      dependencies: new Map([
        ['b', [libInCore.ref]],
        [libInCore.ref, [deep.ref]],
      ]),
    }),
  ]
}

describe('mergeBuildBoms', () => {
  it('makes one graph of the graphs of modules, by canonical references', () => {
    const result = merged(...modules())
    const ref = (name: string): string => `pkg:maven/g/${name}?type=jar`
    expect(result.components.map((c) => c.ref)).toEqual(
      ['app@1.0', 'core@1.0', 'deep@3.0', 'lib@2.0'].map(ref),
    )
    expect(edges(result)).toEqual(
      [
        ['app@1.0', 'core@1.0'],
        ['app@1.0', 'lib@2.0'],
        ['core@1.0', 'lib@2.0'],
        ['lib@2.0', 'deep@3.0'],
      ].map((edge) => edge.map(ref).join(' ')),
    )
    expect(result.roots).toEqual(['app@1.0', 'core@1.0'].map(ref))
    expect(result.lifecycles).toEqual(['build'])
    expect(JSON.stringify(result)).not.toContain('/srv/build')
  })

  it('joins what the BOMs say of one package: hashes, licences, scope, and first what the BOM about it says', () => {
    const [, core, , lib] = merged(...modules()).components
    expect(lib).toEqual({
      type: 'library',
      ref: 'pkg:maven/g/lib@2.0?type=jar',
      purl: 'pkg:maven/g/lib@2.0?type=jar',
      group: 'g',
      name: 'lib',
      version: '2.0',
      authors: [],
      hashes: [sha256('2'), sha512('2')],
      licenses: [{ kind: 'id', id: 'MIT' }],
      externalReferences: [],
      properties: [{ name: 'tier3:lifecycle', value: 'build' }],
    })
    expect(core?.description).toBe('Core')
  })

  it('gives no hash to what the build made twice with other bytes', () =>
    expect(merged(...modules()).components.find(({ name }) => name === 'core')?.hashes).toEqual([]))

  it('does not depend on the order of BOMs, components or edges', () => {
    const boms = Array.from({ length: 6 }, (_, seed): BuildBom => {
      const drawn = drawDocument(seed)
      return {
        origin: `${seed}.json`,
        document: { ...drawn, components: drawn.components.map((c) => ({ ...c, hashes: [] })) },
      }
    })
    const text = (list: readonly BuildBom[]): string => {
      const result = merged(...list)
      return JSON.stringify({ ...result, dependencies: [...result.dependencies] })
    }
    for (const seed of [1, 2, 3, 4]) {
      const mixed = shuffled(boms, seed).map(({ origin, document: of }) => ({
        origin,
        document: {
          ...of,
          components: shuffled(of.components, seed),
          dependencies: new Map(shuffled([...of.dependencies], seed)),
        },
      }))
      expect(text(mixed)).toBe(text(boms))
    }
  })

  it('refuses a package that has other bytes in one BOM than in another, and names both', () => {
    const side = (origin: string, digit: string): BuildBom =>
      bom(origin, {
        root: maven(origin, '1'),
        components: [npm('a', '1.0.0', { hashes: [sha256(digit), sha512('0')] })],
      })
    expect(problemsOf(side('linux.json', '1'), side('mac.json', '2'), side('win.json', '1'))).toEqual([
      {
        code: 'integrity/rehashed',
        attempted: 'merge the BOMs\' statements on "pkg:npm/a@1.0.0"',
        current: 'its SHA-256 is 1111111111111111… in "linux.json" and 2222222222222222… in "mac.json"',
      },
    ])
  })

  it('takes more hashes of the same algorithm for more files', () => {
    const side = (origin: string, ...digits: readonly string[]): BuildBom =>
      bom(origin, { components: [npm('a', '1.0.0', { hashes: digits.map(sha256) })] })
    expect(merged(side('1', 'a', 'b'), side('2', 'b', 'c')).components[0]?.hashes).toEqual(
      ['a', 'b', 'c'].map(sha256),
    )
  })

  it.each([
    {
      name: 'an edge to nowhere',
      parts: { components: [npm('a', '1')], dependencies: new Map([['pkg:npm/a@1', ['gone']]]) },
      current: '"pkg:npm/a@1" depends on "gone", which is no component',
    },
    {
      name: 'a reference to two components',
      parts: { components: [npm('a', '1', { ref: 'x' }), npm('b', '1', { ref: 'x' })] },
      current: 'two components have the bom-ref "x"',
    },
    {
      name: 'a composition of nothing',
      parts: {
        components: [npm('a', '1')],
        compositions: [{ aggregate: 'complete', assemblies: ['gone'], dependencies: [] }],
      } as const,
      current: 'the composition "complete" names "gone", which is no component',
    },
    { name: 'no content', parts: {}, current: 'it lists no component' },
  ])('refuses $name', ({ parts, current }) =>
    expect(problemsOf(bom('in.json', parts))).toEqual([
      { code: 'input/sbom-invalid', attempted: 'merge the BOM "in.json"', current },
    ]),
  )

  it('reports every BOM that is wrong, shortly', () => {
    const dangling = new Map([['pkg:npm/a@1', ['1', '2', '3', '4', '5']]])
    const problems = problemsOf(
      bom('1.json', { components: [npm('a', '1')], dependencies: dangling }),
      bom('2.json', {}),
    )
    expect(problems.map(({ attempted }) => attempted)).toEqual([
      'merge the BOM "1.json"',
      'merge the BOM "2.json"',
    ])
    expect(problems[0]?.current).toMatch(/, and 2 more$/)
  })

  it('keeps apart what has one reference and another meaning, and what has one name and other bytes', () => {
    const result = merged(
      bom('1.json', {
        root: component({ name: 'x', ref: '1' }),
        components: [component({ name: 'f', ref: '2', hashes: [sha256('a')] })],
        dependencies: new Map([['1', ['2']]]),
      }),
      bom('2.json', {
        root: component({ name: 'y', ref: '2' }),
        components: [component({ name: 'f', ref: '1', hashes: [sha256('b')] })],
        dependencies: new Map([['2', ['1']]]),
      }),
    )
    expect(edges(result)).toEqual([
      'component:library:x component:library:f',
      'component:library:y component:library:f#2',
    ])
  })

  it('takes one Go module for one package on every platform, and does not pass on the digests of its files', () => {
    const platform = (os: string, digit: string): BuildBom => {
      const root = component({
        name: 'm',
        version: 'v1.0.0',
        purl: `pkg:golang/m.example/m@v1.0.0?type=module&goos=${os}`,
      })
      const need = component({
        name: 'n',
        purl: `pkg:golang/m.example/n@v1.0.0?type=module&goos=${os}&goarch=amd64`,
        hashes: [sha256(digit)],
      })
      return bom(`${os}.json`, { root, components: [need], dependencies: new Map([[root.ref, [need.ref]]]) })
    }
    const result = merged(platform('linux', '1'), platform('windows', '2'))
    expect(edges(result)).toEqual(['pkg:golang/m.example/m@v1.0.0 pkg:golang/m.example/n@v1.0.0'])
    expect(result.components.flatMap(({ hashes }) => hashes)).toEqual([])
    expect(result.notes).toEqual([
      'left out the hashes of 1 Go modules: they are of a list of files, not of a file that one gets',
    ])
  })

  it('leaves out what only the machine of the build knows', () => {
    const crate = component({
      name: 'c',
      version: '0.1.0',
      purl: 'pkg:cargo/c@0.1.0?download_url=file:%2F%2F%2Fsrv%2Fbuild%2Fc',
      ref: 'path+file:///srv/build/c#0.1.0',
      properties: [{ name: 'cdx:gomod:build:env:GOFLAGS', value: '-modcacherw /srv/build' }],
      externalReferences: [
        { type: 'distribution', url: 'file:///srv/build/c.crate', hashes: [] },
        { type: 'vcs', url: 'https://git.example/c', hashes: [] },
        { type: 'vcs', url: 'https://git.example/c', hashes: [], comment: 'twice' },
      ],
    })
    const result = merged(bom('c.json', { root: crate, dependencies: new Map([[crate.ref, [crate.ref]]]) }))
    expect(result.components[0]).toMatchObject({
      ref: 'pkg:cargo/c@0.1.0',
      purl: 'pkg:cargo/c@0.1.0',
      externalReferences: [{ type: 'vcs', url: 'https://git.example/c', comment: 'twice' }],
    })
    expect([...result.dependencies]).toEqual([['pkg:cargo/c@0.1.0', []]])
    expect(JSON.stringify(result)).not.toContain('/srv/build')
  })

  it('takes what nothing needs for the subject of a BOM that names none', () => {
    const [a, b] = [npm('a', '1'), npm('b', '1')]
    expect(merged(bom('1', { components: [a, b], dependencies: new Map([[a.ref, [b.ref]]]) })).roots).toEqual(
      [a.ref],
    )
  })

  it('lets the strongest scope win', () => {
    const side = (scope: 'optional' | 'excluded' | undefined): BuildBom =>
      bom(`${scope}.json`, { components: [npm('a', '1', scope === undefined ? {} : { scope })] })
    expect(merged(side('optional'), side('excluded')).components[0]?.scope).toBe('optional')
    expect(merged(side('optional'), side(undefined)).components[0]?.scope).toBe('required')
    expect(merged(side(undefined)).components[0]?.scope).toBeUndefined()
  })

  it('keeps the phases that the BOMs name, and names the tools once', () => {
    const tools = [
      component({ name: 'cyclonedx-gomod', version: '1.9.0', ref: 'uuid', hashes: [sha256('a')] }),
    ]
    const result = merged(
      bom('1', { components: [npm('a', '1')], lifecycles: ['post-build'], tools }),
      bom('2', { components: [npm('a', '1')], tools }),
    )
    expect(result.lifecycles).toEqual(['build', 'post-build'])
    expect(result.components[0]?.properties.map(({ value }) => value)).toEqual(['build', 'post-build'])
    expect(result.tools.map(({ ref, hashes }) => ({ ref, hashes }))).toEqual([
      { ref: 'tool:cyclonedx-gomod@1.9.0', hashes: [] },
    ])
  })

  it('merges nothing to nothing', () =>
    expect(merged()).toEqual({
      components: [],
      dependencies: new Map(),
      compositions: [],
      roots: [],
      tools: [],
      lifecycles: [],
      covers: [],
      notes: [],
    }))
})

describe('mergeBuildBoms, on how completely parts are known', () => {
  const [a, b, c] = [npm('a', '1'), npm('b', '1'), npm('c', '1')]
  const side = (origin: string, aggregate: string | undefined, needs: readonly string[]): BuildBom =>
    bom(origin, {
      root: component({ name: origin, ref: 'root' }),
      components: [a, b, c],
      dependencies: new Map([[a.ref, needs]]),
      compositions:
        aggregate === undefined
          ? []
          : [{ aggregate: aggregate as 'complete', assemblies: [], dependencies: [a.ref] }],
    })

  it.each([
    { name: 'both complete', x: ['complete', [b.ref]], y: ['complete', [c.ref]], expected: 'complete' },
    {
      name: 'unknown within complete',
      x: ['complete', [b.ref]],
      y: ['unknown', [b.ref]],
      expected: 'complete',
    },
    {
      name: 'unknown beyond complete',
      x: ['complete', [b.ref]],
      y: ['unknown', [c.ref]],
      expected: 'incomplete',
    },
    {
      name: 'silent beyond complete',
      x: ['complete', [b.ref]],
      y: [undefined, [c.ref]],
      expected: 'incomplete',
    },
    {
      name: 'incomplete and complete',
      x: ['complete', [b.ref]],
      y: ['incomplete', []],
      expected: 'incomplete',
    },
    { name: 'unknown and not specified', x: ['unknown', []], y: ['not_specified', []], expected: 'unknown' },
    {
      name: 'the same',
      x: ['incomplete_third_party_only', []],
      y: ['incomplete_third_party_only', []],
      expected: 'incomplete_third_party_only',
    },
  ] as const)('$name is $expected', ({ x, y, expected }) => {
    const { compositions } = merged(side('x', x[0], x[1]), side('y', y[0], y[1]))
    expect(compositions).toEqual([{ aggregate: expected, assemblies: [], dependencies: [a.ref] }])
  })

  it('takes a statement on nothing for one on the subject', () => {
    const { compositions } = merged(
      bom('x', {
        root: npm('x', '1'),
        compositions: [{ aggregate: 'incomplete', assemblies: [], dependencies: [] }],
      }),
    )
    expect(compositions).toEqual([{ aggregate: 'incomplete', assemblies: ['pkg:npm/x@1'], dependencies: [] }])
  })
})

describe('mergeBuildBoms, on the ecosystems that it covers', () => {
  const made = (tool: string, purl: string): BuildBom =>
    bom('x', { components: [component({ name: 'x', purl })], tools: [component({ name: tool })] })

  it.each([
    { tool: 'cyclonedx-maven-plugin', purl: 'pkg:maven/g/a@1', covers: ['maven'] },
    { tool: 'cyclonedx-gradle-plugin', purl: 'pkg:maven/g/a@1', covers: ['gradle'] },
    { tool: 'some tool', purl: 'pkg:maven/g/a@1', covers: ['maven', 'gradle'] },
    { tool: 'cyclonedx-gomod', purl: 'pkg:golang/a.example/b@v1', covers: ['go'] },
    { tool: 'cargo-cyclonedx', purl: 'pkg:cargo/a@1', covers: ['cargo'] },
    { tool: 'cyclonedx-maven-plugin', purl: 'pkg:generic/a@1', covers: [] },
  ])('$tool with $purl: $covers', ({ tool, purl, covers }) =>
    expect(merged(made(tool, purl)).covers).toEqual(covers),
  )
})
