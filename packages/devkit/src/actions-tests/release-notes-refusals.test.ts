import { describe, expect, it } from 'vitest'
import { CHANGELOG, runReleaseNotes } from './release-notes-run.fixture.ts'

describe('release-notes refuses', () => {
  const given = { 'CHANGELOG.md': CHANGELOG }
  it.each([
    { name: 'a missing section', inputs: { version: '9.9.9' }, code: 'input/changelog-missing' },
    { name: 'an empty section', files: { 'CHANGELOG.md': '## 1.2.3\n' }, code: 'input/changelog-empty' },
    {
      name: 'a double section',
      files: { 'CHANGELOG.md': '## 1.2.3\na\n## 1.2.3\nb' },
      code: 'input/changelog-duplicate',
    },
    {
      name: 'a yanked section',
      files: { 'CHANGELOG.md': '## 1.2.3 [YANKED]\na' },
      code: 'policy/version-yanked',
    },
    {
      name: 'bytes that are no text',
      files: { 'CHANGELOG.md': new Uint8Array([0x23, 0xff]) },
      code: 'input/changelog-malformed',
    },
    {
      name: 'reStructuredText with underlines that begin code',
      files: { 'NEWS.rst': '1.2.3\n-----\n\nFixes\n~~~~~\n- a\n\n1.2.2\n-----\n\nFixes\n~~~~~\n- b\n' },
      inputs: { changelog: 'NEWS.rst' },
      code: 'input/changelog-malformed',
    },
    {
      name: 'a file of UTF-16',
      files: { 'CHANGELOG.md': new Uint8Array([0xff, 0xfe, 0x23, 0]) },
      code: 'input/changelog-malformed',
    },
    {
      name: 'a file that is too large',
      files: { 'CHANGELOG.md': new Uint8Array(8 * 1024 * 1024 + 1) },
      code: 'input/too-large',
    },
    { name: 'no changelog', files: {}, code: 'environment/read-failed' },
    { name: 'a changelog outside', inputs: { changelog: '../CHANGELOG.md' }, code: 'input/path-escape' },
    { name: 'an output outside', inputs: { 'output-path': '../notes.md' }, code: 'input/path-escape' },
    { name: 'to replace the changelog', inputs: { 'output-path': './CHANGELOG.md' }, code: 'input/conflict' },
    {
      name: 'to replace the comparison',
      files: { ...given, 'd.md': 'a' },
      inputs: { 'sbom-diff': 'd.md', 'output-path': 'd.md' },
      code: 'input/conflict',
    },
    {
      name: 'to replace what is no text',
      files: { ...given, 'app.tgz': 'a' },
      inputs: { 'output-path': 'app.tgz' },
      code: 'input/conflict',
    },
    { name: 'no version', inputs: { version: '' }, code: 'input/missing' },
    {
      name: 'a version that is a tag of a package',
      inputs: { version: 'pkg@1.2.3' },
      code: 'input/malformed',
    },
    { name: 'a tag that git does not allow', inputs: { tag: 'a b' }, code: 'input/malformed' },
    { name: 'a run without a tag', variables: { GITHUB_REF: 'refs/heads/main' }, code: 'input/missing' },
    { name: 'a run without a repository', variables: { GITHUB_REPOSITORY: '' }, code: 'input/missing' },
    {
      name: 'an unknown place for prereleases',
      inputs: { 'prerelease-section': 'latest' },
      code: 'input/malformed',
    },
    { name: 'instructions without a signer', inputs: { verification: 'true' }, code: 'input/missing' },
    {
      name: 'instructions with a signer that is no workflow',
      inputs: { verification: 'true', 'signer-workflow': 'octo/app' },
      code: 'input/malformed',
    },
    {
      name: 'instructions with a foreign signer at no ref',
      inputs: { verification: 'true', 'signer-workflow': 'o/w/.github/workflows/r.yml' },
      code: 'input/malformed',
    },
    {
      name: 'instructions with a signer at half a ref',
      inputs: { verification: 'true', 'signer-workflow': '.github/workflows/r.yml@v1' },
      code: 'input/malformed',
    },
    {
      name: 'a comparison that is not there',
      inputs: { 'sbom-diff': 'd.md' },
      code: 'environment/read-failed',
    },
    {
      name: 'a comparison that is empty',
      files: { ...given, 'd.md': ' \n' },
      inputs: { 'sbom-diff': 'd.md' },
      code: 'input/malformed',
    },
    {
      name: 'a comparison that is another report',
      files: { ...given, 'd.json': '{"action":"verify","body":{}}' },
      inputs: { 'sbom-diff': 'd.json' },
      code: 'input/malformed',
    },
    {
      name: 'a report without a comparison',
      files: { ...given, 'd.json': '{"action":"sbom","body":{}}' },
      inputs: { 'sbom-diff': 'd.json' },
      code: 'input/malformed',
    },
    {
      name: 'a comparison that leaves no room',
      files: { ...given, 'd.md': 'a'.repeat(125_000) },
      inputs: { 'sbom-diff': 'd.md' },
      code: 'input/too-large',
    },
  ])('$name', async ({ files = given, inputs = {}, variables = {}, code }) => {
    const ended = await runReleaseNotes(files, inputs, variables)
    expect(ended.codes).toEqual([code])
    expect(ended.exitCode).toBe(code.startsWith('policy/') ? 1 : 2)
    expect(ended.files['notes.md']).toBeUndefined()
  })
})
