import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { runInMemory } from './sbom-run.fixture.ts'

const GRADLE = {
  'build.gradle': "dependencies { implementation 'com.google.guava:guava:33.3.0-jre' }\n",
  'settings.gradle': "rootProject.name = 'app'\n",
}
const POM = {
  'pom.xml': `<project><groupId>org.example</groupId><artifactId>app</artifactId><version>1.2.0</version>
<dependencies>
<dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>33.3.0-jre</version></dependency>
<dependency><groupId>org.example</groupId><artifactId>managed</artifactId></dependency>
</dependencies></project>\n`,
}
const GUAVA = 'pkg:maven/com.google.guava/guava@33.3.0-jre?type=jar'
const FAILURE = 'pkg:maven/com.google.guava/failureaccess@1.0.2?type=jar'

/** As the CycloneDX plugins of Maven and Gradle write it. */
const pluginBom = (tool: 'maven' | 'gradle', sha256 = 'a'.repeat(64)): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'library', name: `cyclonedx-${tool}-plugin`, version: '2.9.1' }] },
      component: {
        type: 'library',
        'bom-ref': 'pkg:maven/org.example/app@1.2.0?type=jar',
        group: 'org.example',
        name: 'app',
        version: '1.2.0',
        purl: 'pkg:maven/org.example/app@1.2.0?type=jar',
      },
    },
    components: [
      {
        type: 'library',
        'bom-ref': GUAVA,
        group: 'com.google.guava',
        name: 'guava',
        version: '33.3.0-jre',
        purl: GUAVA,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
      {
        type: 'library',
        'bom-ref': FAILURE,
        group: 'com.google.guava',
        name: 'failureaccess',
        version: '1.0.2',
        purl: FAILURE,
      },
    ],
    dependencies: [
      { ref: 'pkg:maven/org.example/app@1.2.0?type=jar', dependsOn: [GUAVA] },
      { ref: GUAVA, dependsOn: [FAILURE] },
      { ref: FAILURE, dependsOn: [] },
    ],
  })

interface Bom {
  readonly metadata: { readonly properties: readonly { readonly name: string; readonly value: string }[] }
  readonly components: readonly { readonly purl?: string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

function workspaceWith(boms: Readonly<Record<string, string>>) {
  const workspace = createMemoryWorkspace()
  for (const [path, text] of Object.entries(boms)) workspace.put(path, text)
  return workspace
}

describe('sbom takes in what the build lists', () => {
  it.each([
    { name: 'Gradle', tool: 'gradle' as const, tree: GRADLE },
    { name: 'Maven', tool: 'maven' as const, tree: POM },
  ])('of $name, so that its manifest leaves nothing open', async ({ tool, tree }) => {
    const text = pluginBom(tool)
    const without = await runInMemory({ tree })
    expect([without.exitCode, new Set(without.codes).has('policy/lock-missing')]).toEqual([1, true])
    const workspace = workspaceWith({ 'build/bom.json': text })
    const ended = await runInMemory({ tree, workspace, inputs: { 'sbom-inputs': 'build/*.json' } })
    expect([ended.exitCode, ended.codes, ended.outputs['complete']]).toEqual([0, [], 'true'])
    expect(ended.report.body?.['gaps']).toEqual([])
    const { components, dependencies, metadata } = JSON.parse(ended.files['app.cdx.json'] ?? '') as Bom
    const names = components.map(({ purl }) => purl?.split('?')[0])
    expect(names).toContain('pkg:maven/com.google.guava/guava@33.3.0-jre')
    expect(names).toContain('pkg:maven/com.google.guava/failureaccess@1.0.2')
    // The graph is the build's.
    const guava = dependencies.find(({ ref }) => ref.includes('/guava@'))
    expect(guava?.dependsOn?.map((ref) => ref.split('?')[0])).toEqual([
      'pkg:maven/com.google.guava/failureaccess@1.0.2',
    ])
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(metadata.properties).toContainEqual({ name: 'tier3:build-bom', value: `sha256:${sha256}` })
    expect(ended.report.notices).toEqual([
      `the BOMs of the build say what no lockfile says for ${Object.keys(tree)[0]}`,
    ])
  })

  it('but of one build only: the other manifest stays open', async () => {
    const workspace = workspaceWith({ 'bom.json': pluginBom('gradle') })
    const ended = await runInMemory({
      tree: { ...GRADLE, 'web/package.json': '{"name":"w","dependencies":{"far":"1"}}' },
      workspace,
      inputs: { 'sbom-inputs': 'bom.json' },
    })
    expect([ended.exitCode, ended.codes]).toEqual([1, ['policy/lock-missing']])
    expect(ended.report.findings[0]?.subject).toBe('web/package.json')
  })

  it.each([
    {
      name: 'two that give one package other bytes',
      boms: { 'a.json': pluginBom('maven'), 'b.json': pluginBom('maven', 'b'.repeat(64)) },
      inputs: { 'sbom-inputs': '*.json' },
      exit: 1,
      codes: ['integrity/rehashed'],
    },
    {
      name: 'one that is cut off',
      boms: { 'a.json': pluginBom('maven').slice(0, 300) },
      inputs: { 'sbom-inputs': 'a.json' },
      exit: 2,
      codes: ['input/sbom-malformed'],
    },
    {
      name: 'one that is something else',
      boms: { 'a.json': '{"hello":1}' },
      inputs: { 'sbom-inputs': 'a.json' },
      exit: 2,
      codes: ['input/sbom-malformed'],
    },
    {
      name: 'one that leads nowhere',
      boms: { 'a.json': pluginBom('maven').replace(`"dependsOn":["${FAILURE}"]`, '"dependsOn":["gone"]') },
      inputs: { 'sbom-inputs': 'a.json' },
      exit: 2,
      codes: ['input/sbom-invalid'],
    },
    {
      name: 'a pattern that matches nothing, beside one that does',
      boms: { 'a.json': pluginBom('maven') },
      inputs: { 'sbom-inputs': 'a.json\nbuild/*.json' },
      exit: 2,
      codes: ['input/unmatched-glob'],
    },
  ])('never $name', async ({ boms, inputs, exit, codes }) => {
    const workspace = workspaceWith(boms)
    const ended = await runInMemory({ tree: POM, workspace, inputs })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([exit, codes, boms])
  })

  it('the same bytes whatever the order', async () => {
    const boms = { 'a.json': pluginBom('maven'), 'b.json': pluginBom('gradle') }
    const runs = await Promise.all(
      ['a.json\nb.json', 'b.json\na.json'].map((given) =>
        runInMemory({ tree: POM, workspace: workspaceWith(boms), inputs: { 'sbom-inputs': given } }),
      ),
    )
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(runs[1]?.files['app.cdx.json']).toBe(runs[0]?.files['app.cdx.json'])
  })
})
