import { describe, expect, it } from 'vitest'
import { formatCycloneDx } from '../cyclonedx/format.ts'
import type { Hash } from '../hash.ts'
import { document } from '../diff/documents.fixture.ts'
import { component, facts, gap, locked, only, OTHER, project, ROOT, run, SHA256 } from './finalize.fixture.ts'
import type { FinalizeInput } from './input.ts'

describe('finalize, root', () => {
  it('puts its own root in the place of the one that the inventory made up, with its edges', () => {
    const result = run({
      inventory: document({
        root: component('pkg:pypi/folder@latest'),
        components: [component('pkg:pypi/a@1'), component('pkg:pypi/sub@latest'), component('pkg:pypi/b@1')],
        dependencies: new Map([
          ['pkg:pypi/folder@latest', ['pkg:pypi/a@1']],
          ['pkg:pypi/sub@latest', ['pkg:pypi/b@1']],
        ]),
      }),
    })
    expect(result.document.root).toMatchObject({ ref: ROOT, purl: ROOT, name: 'tool', version: '1.0.0' })
    expect(result.document.components.map(({ ref }) => ref)).toEqual(['pkg:pypi/a@1', 'pkg:pypi/b@1'])
    expect([...result.document.dependencies]).toEqual([[ROOT, ['pkg:pypi/a@1', 'pkg:pypi/b@1']]])
    expect(result.dropped).toEqual([{ what: 'pkg:pypi/sub@latest', reason: 'generated-root', noise: true }])
    expect(result.adopted).toEqual([])
  })

  it('lists released files as components and as distributions, with its own hashes', () => {
    const file = { name: 'tool 1.tgz', size: 12, sha256: 'c'.repeat(64), sha512: 'd'.repeat(128) }
    const built = component(undefined, { type: 'file', ref: 'f', name: 'tool 1.tgz', hashes: [SHA256] })
    const result = run({
      files: [file],
      downloadBase: 'https://h.example/v1',
      builds: [document({ components: [built] })],
    })
    const hashes = [
      { algorithm: 'SHA-256', content: file.sha256 },
      { algorithm: 'SHA-512', content: file.sha512 },
    ]
    expect(only(result, 'file:tool 1.tgz')).toMatchObject({ type: 'file', hashes, version: '1.0.0' })
    expect(result.document.root?.externalReferences).toContainEqual({
      type: 'distribution',
      url: 'https://h.example/v1/tool%201.tgz',
      hashes,
    })
    expect(result.document.dependencies.get(ROOT)).toEqual(['file:tool 1.tgz'])
    expect(result.conflicts).toEqual([
      { ref: 'file:tool 1.tgz', algorithm: 'SHA-256', contents: [SHA256.content, file.sha256] },
    ])
  })

  it('says who made it, from which commit, when and with what', () => {
    const commit = 'e'.repeat(40)
    const { document: made } = run({
      commit,
      root: {
        name: 'tool',
        version: '1.0.0',
        repository: 'acme/tool',
        licenses: ['apache-2.0'],
        producer: { name: 'Acme', url: 'https://acme.example', email: 'a@acme.example' },
      },
    })
    const acme = {
      name: 'Acme',
      urls: ['https://acme.example'],
      contacts: [{ name: 'Acme', email: 'a@acme.example' }],
    }
    expect(made.manufacturer).toEqual(acme)
    expect(made.root).toMatchObject({
      supplier: acme,
      licenses: [{ kind: 'id', id: 'Apache-2.0', acknowledgement: 'declared' }],
      externalReferences: [{ type: 'vcs', url: `git+https://github.com/acme/tool@${commit}`, hashes: [] }],
    })
    expect(made.properties).toEqual([
      { name: 'tier3:commit', value: commit },
      { name: 'tier3:unknown:hash', value: '1' },
    ])
    expect(made.timestamp).toBe('2026-01-01T00:00:00Z')
    expect(made.lifecycles).toEqual(['pre-build'])
    expect(made.tools.map(({ ref }) => ref)).toEqual(['tool:tier3@0.1.0'])
    expect(made.licenses).toEqual([{ kind: 'id', id: 'CC0-1.0' }])
    expect(made.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })
})

describe('finalize, packages', () => {
  it('adds what the inventory missed and drops what no lockfile names', () => {
    const result = run({
      facts: [
        facts({ packages: [locked('pkg:npm/a@1')], projects: [project({ dependsOn: ['pkg:npm/a@1'] })] }),
      ],
      inventory: document({ components: [component('pkg:npm/ghost@1'), component('pkg:pypi/kept@1')] }),
    })
    expect(result.document.components.map(({ ref }) => ref)).toEqual(['pkg:npm/a@1', 'pkg:pypi/kept@1'])
    expect(result.added).toEqual(['pkg:npm/a@1'])
    expect(result.dropped).toEqual([{ what: 'pkg:npm/ghost@1', reason: 'not-locked', noise: true }])
  })

  it.each([
    { name: 'a lockfile that is not exhaustive', more: { facts: [facts({ exhaustive: false })] } },
    { name: 'a manifest without a lock', more: { facts: [facts({})], gaps: [gap] } },
  ])('keeps what no lockfile names beside $name', ({ more }) => {
    const result = run({ ...more, inventory: document({ components: [component('pkg:npm/kept@1')] }) })
    expect(result.document.components.map(({ ref }) => ref)).toEqual(['pkg:npm/kept@1'])
    expect(result.complete).toBe(false)
  })

  it.each([
    { name: 'words of a retract block', purl: 'pkg:golang/retract@(', reason: 'not-a-package' },
    { name: 'a version in the place of a name', purl: 'pkg:golang/v0.53.1@//', reason: 'not-a-package' },
    { name: 'an invalid package URL', purl: 'pkg:npm/', reason: 'invalid-package-url' },
  ])('drops $name of the inventory as noise', ({ purl, reason }) => {
    const result = run({ inventory: document({ components: [component(purl)] }) })
    expect(result.document.components).toEqual([])
    expect(result.dropped).toEqual([{ what: purl, reason, noise: true }])
    expect(result.complete).toBe(true)
  })

  it('is not complete without a component that it cannot name', () => {
    const result = run({ inventory: document({ components: [component(undefined)] }) })
    expect(result.dropped).toEqual([{ what: 'none', reason: 'no-package-url', noise: false }])
    expect(result.complete).toBe(false)
  })

  it('takes for one what sources spell differently', () => {
    const result = run({
      facts: [
        facts({ ecosystem: 'python', packages: [locked('pkg:pypi/zope-interface@5')] }),
        facts({ ecosystem: 'maven', packages: [locked('pkg:maven/g/m@2')], exhaustive: false }),
      ],
      inventory: document({
        components: [component('pkg:pypi/zope.interface@5'), component('pkg:maven/g/m?type=jar')],
      }),
    })
    expect(result.document.components.map(({ ref }) => ref)).toEqual([
      'pkg:maven/g/m@2',
      'pkg:pypi/zope-interface@5',
    ])
    expect(result.added).toEqual([])
  })

  it('keeps the spelling of a name, and invents no supplier, author, publisher or property', () => {
    const supplier = { name: '@acme', urls: [], contacts: [] }
    const guess = component('pkg:npm/JSONStream@1', {
      name: 'JSONStream',
      authors: [{ name: 'Foundation' }],
      publisher: 'Foundation',
      supplier,
      properties: [{ name: 'SrcFile', value: '/tmp/x' }],
      licenses: [{ kind: 'name', name: 'mit' }],
    })
    const result = run({ inventory: document({ components: [guess] }) })
    expect(only(result, 'pkg:npm/jsonstream@1')).toEqual({
      ...component('pkg:npm/jsonstream@1'),
      name: 'JSONStream',
      version: '1',
      licenses: [{ kind: 'id', id: 'MIT', acknowledgement: 'declared' }],
    })
  })

  it('makes local projects components under the root, those of the root itself apart', () => {
    const result = run({
      facts: [
        facts({
          packages: [locked('pkg:npm/a@1', { scope: 'optional' })],
          projects: [
            project({ dependsOn: ['pkg:npm/a@1'] }),
            project({ folder: 'packages/w', name: '@acme/w', purl: 'pkg:npm/%40acme/w@2', dependsOn: [] }),
            project({ folder: 'docs', dependsOn: ['pkg:npm/%40acme/w@2'] }),
          ],
        }),
      ],
      root: { name: 'tool', version: '1.0.0', repository: 'acme/tool', producer: { name: 'Acme' } },
    })
    expect(only(result, 'pkg:npm/%40acme/w@2')).toMatchObject({
      type: 'library',
      group: '@acme',
      name: 'w',
      supplier: { name: 'Acme' },
      properties: [{ name: 'tier3:path', value: 'packages/w' }],
    })
    expect(only(result, 'project:npm:docs')).toMatchObject({ type: 'application', name: 'docs' })
    expect(only(result, 'pkg:npm/a@1')).toMatchObject({ scope: 'optional' })
    expect([...result.document.dependencies]).toEqual([
      [ROOT, ['pkg:npm/%40acme/w@2', 'pkg:npm/a@1', 'project:npm:docs']],
      ['pkg:npm/%40acme/w@2', []],
      ['pkg:npm/a@1', []],
      ['project:npm:docs', ['pkg:npm/%40acme/w@2']],
    ])
    expect(result.complete).toBe(true)
  })
})

describe('finalize, graph', () => {
  const a = 'pkg:npm/a@1'
  const b = 'pkg:npm/b@1'
  const listing = document({
    components: [component(a), component(b)],
    dependencies: new Map([
      [a, []],
      [b, [a]],
    ]),
  })

  it('believes lockfiles, and the inventory where they are silent', () => {
    const knows = run({
      facts: [
        facts({
          packages: [locked(a, { dependsOn: [b] }), locked(b)],
          projects: [project({ dependsOn: [a] })],
        }),
      ],
      inventory: listing,
    })
    expect(knows.document.dependencies.get(b)).toEqual([])
    const { dependsOn: _, ...silent } = locked(b)
    const { dependsOn: __, ...mute } = locked(a)
    const knowsNot = run({
      facts: [facts({ graph: 'none', packages: [mute, silent], projects: [project({ dependsOn: [b] })] })],
      inventory: listing,
    })
    expect(knowsNot.document.dependencies.get(b)).toEqual([a])
    expect(knowsNot.document.dependencies.has(a)).toBe(false)
    expect(knowsNot.document.compositions).toEqual([
      { aggregate: 'incomplete', assemblies: [ROOT], dependencies: [ROOT] },
      { aggregate: 'unknown', assemblies: [], dependencies: [a, b] },
    ])
    expect(knowsNot.complete).toBe(false)
  })

  it('adopts orphans, one of each ring, and says so', () => {
    const ring = facts({
      packages: [locked(a, { dependsOn: [b] }), locked(b, { dependsOn: [a] }), locked('pkg:npm/c@1')],
    })
    const result = run({ facts: [ring] })
    expect(result.adopted).toEqual([a, 'pkg:npm/c@1'])
    expect(result.document.dependencies.get(ROOT)).toEqual([a, 'pkg:npm/c@1'])
    expect(result.document.compositions).toEqual([
      { aggregate: 'complete', assemblies: [], dependencies: [b] },
      { aggregate: 'incomplete', assemblies: [ROOT], dependencies: [ROOT] },
      { aggregate: 'unknown', assemblies: [], dependencies: [a, 'pkg:npm/c@1'] },
    ])
    expect(result.complete).toBe(false)
  })

  it('drops an edge that leads nowhere, and is not complete without it', () => {
    const result = run({
      facts: [
        facts({
          packages: [locked(a, { dependsOn: ['pkg:npm/gone@1'] })],
          projects: [project({ dependsOn: [a] })],
        }),
      ],
    })
    expect(result.document.dependencies.get(a)).toBeUndefined()
    expect(result.dropped).toEqual([
      { what: `${a} -> pkg:npm/gone@1`, reason: 'dangling-edge', noise: false },
    ])
    expect(result.complete).toBe(false)
  })

  it('keeps the graph of a build and links its root', () => {
    const app = 'pkg:maven/g/app@1'
    const lib = 'pkg:maven/g/lib@1'
    const result = run({
      builds: [
        document({
          root: component(app, { supplier: { name: 'Acme', urls: [], contacts: [] } }),
          components: [component(lib, { hashes: [SHA256] })],
          dependencies: new Map([
            [app, [lib]],
            [lib, []],
          ]),
        }),
      ],
    })
    expect([...result.document.dependencies]).toEqual([
      [ROOT, [app]],
      [app, [lib]],
      [lib, []],
    ])
    expect(only(result, lib)?.hashes).toEqual([SHA256])
    expect(only(result, app)?.supplier?.name).toBe('Acme')
    expect(result.document.lifecycles).toEqual(['build', 'pre-build'])
    expect(result.complete).toBe(true)
  })

  it('declares gaps and counts what is not known', () => {
    const result = run({
      facts: [
        facts({
          packages: [locked(a)],
          projects: [project({ dependsOn: [a] }), project({ folder: 'web', name: 'web' })],
        }),
      ],
      gaps: [gap],
    })
    expect(result.document.properties).toEqual([
      { name: 'tier3:gap', value: 'manifest-without-lock: web/package.json' },
      { name: 'tier3:unknown:dependencies', value: '2' },
      { name: 'tier3:unknown:hash', value: '3' },
      { name: 'tier3:unknown:identifier', value: '1' },
      { name: 'tier3:unknown:license', value: '3' },
      { name: 'tier3:unknown:supplier', value: '3' },
      { name: 'tier3:unknown:version', value: '1' },
    ])
    expect(result.document.compositions).toContainEqual({
      aggregate: 'incomplete',
      assemblies: [ROOT],
      dependencies: [ROOT, 'project:npm:web'],
    })
  })
})

describe('finalize, hashes', () => {
  const sha512: Hash = { algorithm: 'SHA-512', content: 'f'.repeat(128) }

  it.each([
    { name: 'npm that no lockfile reader read', purl: 'pkg:npm/a@1', expected: [] },
    { name: 'Go', purl: 'pkg:golang/h.example/a@v1.0.0', expected: [] },
    { name: 'Python', purl: 'pkg:pypi/a@1', expected: [SHA256] },
  ])('of the inventory, for $name', ({ purl, expected }) => {
    const result = run({ inventory: document({ components: [component(purl, { hashes: [SHA256] })] }) })
    expect(only(result, purl)?.hashes).toEqual(expected)
  })

  it('are those of the lockfile, and none where it has none', () => {
    const result = run({
      facts: [facts({ packages: [locked('pkg:npm/a@1'), locked('pkg:npm/b@1', { hashes: [sha512] })] })],
      inventory: document({
        components: [
          component('pkg:npm/a@1', { hashes: [SHA256] }),
          component('pkg:npm/b@1', { hashes: [SHA256] }),
        ],
      }),
    })
    expect(only(result, 'pkg:npm/a@1')?.hashes).toEqual([])
    expect(only(result, 'pkg:npm/b@1')?.hashes).toEqual([sha512])
  })

  it('keeps a digest of a list of files as a property', () => {
    const purl = 'pkg:golang/h.example/a@v1.0.0'
    const result = run({
      facts: [facts({ ecosystem: 'go', packages: [locked(purl, { dirhash: 'h1:AAAA' })] })],
    })
    expect(only(result, purl)?.properties).toEqual([{ name: 'tier3:go-dirhash', value: 'h1:AAAA' }])
  })

  it('drops a hash of another length than its algorithm has', () => {
    const result = run({
      facts: [
        facts({ packages: [locked('pkg:npm/a@1', { hashes: [{ algorithm: 'SHA-512', content: 'ab' }] })] }),
      ],
    })
    expect(only(result, 'pkg:npm/a@1')?.hashes).toEqual([])
    expect(result.dropped).toEqual([{ what: 'pkg:npm/a@1', reason: 'hash-not-whole', noise: true }])
  })

  it('keeps neither of two that contradict each other', () => {
    const result = run({
      facts: [
        facts({ packages: [locked('pkg:npm/a@1', { hashes: [SHA256, sha512] })] }),
        facts({ file: 'b/package-lock.json', packages: [locked('pkg:npm/a@1', { hashes: [OTHER] })] }),
      ],
    })
    expect(only(result, 'pkg:npm/a@1')?.hashes).toEqual([sha512])
    expect(result.conflicts).toEqual([
      { ref: 'pkg:npm/a@1', algorithm: 'SHA-256', contents: [SHA256.content, OTHER.content] },
    ])
  })

  it('joins lists of files that overlap', () => {
    const third: Hash = { algorithm: 'SHA-256', content: 'c'.repeat(64) }
    const result = run({
      facts: [
        facts({ ecosystem: 'python', packages: [locked('pkg:pypi/a@1', { hashes: [SHA256, OTHER] })] }),
        facts({
          ecosystem: 'python',
          file: 'uv.lock',
          packages: [locked('pkg:pypi/a@1', { hashes: [OTHER, third] })],
        }),
      ],
    })
    expect(only(result, 'pkg:pypi/a@1')?.hashes).toEqual([SHA256, OTHER, third])
    expect(result.conflicts).toEqual([])
  })
})

describe('finalize, bytes', () => {
  const purl = 'pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fbob:hunter2%40g.example%2Fx'
  const more: Partial<FinalizeInput> = {
    folders: ['/tmp/stage-1'],
    inventory: document({
      components: [
        component(purl, {
          externalReferences: [
            { type: 'distribution', url: 'https://bob:hunter2@h.example/x.tgz?token=hunter3', hashes: [] },
            { type: 'website', url: '/tmp/stage-1/x', hashes: [] },
            { type: 'build-meta', url: 'https://h.example/', hashes: [] },
          ],
        }),
        component('pkg:npm/orphan@1'),
      ],
    }),
  }

  it('hold no credential and no local path, and the report says where they were', () => {
    const result = run(more)
    const text = formatCycloneDx(result.document, '1.6')
    expect(text).not.toContain('hunter')
    expect(text).not.toContain('/tmp')
    const clean = 'pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fg.example%2Fx'
    expect(only(result, clean)?.externalReferences).toEqual([
      { type: 'distribution', url: 'https://h.example/x.tgz?token=REDACTED', hashes: [] },
    ])
    expect(result.hits.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'url-credentials components reference',
      `local-path ${clean} externalReferences`,
      `secret-parameter ${clean} externalReferences`,
      `url-credentials ${clean} externalReferences`,
      `url-credentials ${clean} purl`,
      `url-credentials ${clean} ref`,
    ])
  })

  it('are the same when the result is taken for the inventory', () => {
    const { document: first } = run(more)
    const { document: second } = run({ ...more, inventory: first })
    expect(formatCycloneDx(second, '1.6')).toBe(formatCycloneDx(first, '1.6'))
  })

  it('of another content have another serial number', () => {
    const numbers = [{}, more, { commit: 'a'.repeat(40) }].map((input) => run(input).document.serialNumber)
    expect(new Set(numbers).size).toBe(3)
    expect(run(more).document.serialNumber).toBe(numbers[1])
  })
})
