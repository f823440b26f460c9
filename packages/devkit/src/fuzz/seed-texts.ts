/** Policy files that use every field. */
export const POLICY_TEXTS: readonly string[] = [
  `version: 1
artifacts:
  - id: app
    match: 'app-*.tgz'
    source:
      repository: acme/app
      id: 1001
      owner-id: 77
      former-names: [acme/tool]
      refs: [refs/tags/v*]
    signers:
      - workflow: acme/app/.github/workflows/release.yml
        refs: [refs/tags/v*]
    events: [push]
    signature: true
    sbom: { format: cyclonedx }
    level: { at-least: 2 }
    freshness: { at-most: 90d }
    version: { ref: 'refs/tags/v{version}', name: 'app-{version}.tgz' }
  - match: '*.zip'
    optional: true
    source: { repository: acme/app, id: 1001 }
denied:
  - digest: sha256:${'a'.repeat(64)}
    reason: built on a compromised machine
waivers:
  - codes: [policy/event]
    match: '*.zip'
    owner: ann
    reason: nightly builds until the pipeline has moved
    expires: 2026-12-31
`,
  `# every other field
version: 1
description: "two\\nlines"
extends: [base.yml, preset:hosted-runners]
trust-domain: github
issuers: ['https://token.actions.githubusercontent.com']
server: https://github.com
key-signed-types: https://example.com/review/v1
unlisted: ignore
override:
  - rule: app
    fields: [events]
    reason: said why
`,
  '{"version": 1, "artifacts": [{"match": "**", "source": {"repository": "acme/app"}}]}',
  'a: |\n  text\n  more\nb: >-\n  folded\nc: [1, 2.5, "x", \'y\', true, null]\n',
]

/** One document of each format. */
export const SBOM_TEXTS: readonly string[] = [
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    metadata: {
      timestamp: '2026-01-01T00:00:00Z',
      tools: { components: [{ type: 'application', name: 't', version: '1' }] },
      component: { type: 'application', 'bom-ref': 'root', name: 'app', version: '1.0.0' },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'a',
        name: 'a',
        version: '1',
        purl: 'pkg:npm/a@1',
        hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
        licenses: [{ license: { id: 'MIT' } }],
        components: [{ type: 'library', name: 'inner' }],
      },
    ],
    dependencies: [{ ref: 'root', dependsOn: ['a'] }],
    compositions: [{ aggregate: 'complete', assemblies: ['root'] }],
  }),
  JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'app',
    documentNamespace: 'https://example.com/app',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: t-1', 'Person: Ann (a@example.org)'] },
    packages: [
      {
        SPDXID: 'SPDXRef-a',
        name: 'a',
        versionInfo: '1',
        downloadLocation: 'NOASSERTION',
        licenseConcluded: 'MIT',
        checksums: [{ algorithm: 'SHA256', checksumValue: 'ab'.repeat(32) }],
        externalRefs: [
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' },
        ],
      },
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-a' },
    ],
  }),
]
