import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired } from '@tier3/action-release-notes/wire'
import { formatDiffMarkdown } from '@tier3/sbom/diff/format-markdown'
import { scanBlocks } from '@tier3/release/changelog/scan-blocks'
import { describe, expect, it } from 'vitest'
import { runAction } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'
import { CHANGELOG, NOTES, runReleaseNotes } from './release-notes-run.fixture.ts'

const headingsOf = (text = ''): readonly string[] => scanBlocks(text).headings.map((heading) => heading.text)

describe('release-notes writes', () => {
  it('the section with pinned links, and says it in outputs, log, summary and report', async () => {
    const ended = await runReleaseNotes({ 'CHANGELOG.md': CHANGELOG })
    expect(ended.files['notes.md']).toBe(NOTES)
    expect(ended.outputs).toEqual({
      path: 'notes.md',
      heading: '[1.2.3] - 2024-01-31',
      date: '2024-01-31',
      yanked: 'false',
      truncated: 'false',
      section: '1.2.3',
    })
    expect([ended.exitCode, ended.codes, ended.report.notices]).toEqual([0, [], []])
    expect(ended.log).toContain('"[1.2.3] - 2024-01-31" (CHANGELOG.md, lines 5 to 10)')
    expect(ended.summary).toContain(
      '- a hole, see [the page](https://github.com/octo/app/blob/v1.2.3/docs/hole.md)',
    )
    expect(ended.report.body).toMatchObject({
      choice: 'exact',
      lines: [5, 10],
      characters: NOTES.length,
      appended: [],
    })
  })

  it('with real files, by default into the temporary folder', async () => {
    using folder = makeFolder({ 'CHANGELOG.md': CHANGELOG })
    const { workspace, temp } = folder
    const variables = { GITHUB_REPOSITORY: 'octo/app', GITHUB_REF: 'refs/tags/v1.2.3' }
    const ended = await runAction(wired, { workspace, temp, inputs: { version: 'v1.2.3' }, variables })
    expect(ended.outputs['path']).toBe(join(temp, 'release-notes.md'))
    expect(readFileSync(join(temp, 'release-notes.md'), 'utf8')).toBe(NOTES)
  })

  it('nothing in a dry run, and reads nothing', async () => {
    const ended = await runReleaseNotes({}, { 'dry-run': 'true' })
    expect([ended.exitCode, ended.files]).toEqual([0, {}])
    expect(ended.report.plan).toMatchObject({ version: '1.2.3', tag: 'v1.2.3', changelog: 'CHANGELOG.md' })
  })

  it('the section of a package, relative to its folder, over earlier notes', async () => {
    const files = { 'packages/x/CHANGELOG.md': '## @s/x@2.0.0\n- [a](b.md)\n', 'notes.md': 'earlier' }
    const ended = await runReleaseNotes(files, {
      version: '2.0.0',
      package: '@s/x',
      tag: '@s/x@2.0.0',
      changelog: './packages/x/CHANGELOG.md',
    })
    expect(ended.files['notes.md']).toBe(
      '- [a](https://github.com/octo/app/blob/%40s/x%402.0.0/packages/x/b.md)\n',
    )
  })

  it('what it stood in for, refused, closed or escaped', async () => {
    const changelog = '## 1.2.0\n\n- [a](javascript:b) \u202ec\n\n<details>\n\nd\n'
    const ended = await runReleaseNotes({ 'CHANGELOG.md': changelog }, { version: '1.2.0-rc.1' })
    expect(ended.outputs['section']).toBe('1.2.0')
    expect(ended.files['notes.md']).toBe(
      '- \\[a\\](javascript:b) \\u{202e}c\n\n<details>\n\nd\n\n</details>\n',
    )
    expect(ended.report.notices).toEqual([
      'the notes of 1.2.0-rc.1 are those of 1.2.0',
      '1 control or direction characters of the changelog are shown as escapes',
      'the section left open, and was closed with: </details>',
    ])
    expect(ended.annotations.map(({ message }) => message).join('\n')).toContain(
      'links that must not be followed are text now: javascript:b: its scheme is "javascript"',
    )
    expect(ended.shown).not.toContain('\u202e')
  })

  it('a yanked section when that is wanted, and warns', async () => {
    const changelog = '## 1.2.3 [YANKED]\n\n- a\n'
    const ended = await runReleaseNotes({ 'CHANGELOG.md': changelog }, { 'allow-yanked': 'true' })
    expect([ended.exitCode, ended.outputs['yanked']]).toEqual([0, 'true'])
    expect(ended.shown).toContain('the section says that 1.2.3 was yanked')
  })
})

describe('release-notes appends', () => {
  it('the comparison of the action sbom, in Markdown and from its report', async () => {
    const markdown = formatDiffMarkdown(undefined, { to: 'v1.2.3' })
    const one = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG, 'd.md': markdown },
      { 'sbom-diff': 'd.md' },
    )
    expect(one.files['notes.md']).toBe(`${NOTES}\n## Changes of dependencies\n\n${markdown}`)
    const comparison = {
      with: 'v1.2.2',
      added: ['pkg:npm/a|b'],
      removed: [],
      bumped: ['c 1 -> 2'],
      relicensed: [],
      rehashed: [],
    }
    const json = JSON.stringify({ action: 'sbom', warnings: [], body: { comparison } })
    const other = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG, 'd.json': json },
      { 'sbom-diff': 'd.json' },
    )
    expect(other.files['notes.md']).toBe(
      `${NOTES}\n## Changes of dependencies\n\nDependencies compared with v1.2.2:\n\n<details><summary>Added (1)</summary>\n\n- <code>pkg&#58;npm/a&#124;b</code>\n\n</details>\n\n<details><summary>Other version (1)</summary>\n\n- <code>c 1 -&#62; 2</code>\n\n</details>\n`,
    )
    const first = JSON.stringify({ action: 'sbom', warnings: ['not compared: no release'], body: {} })
    const none = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG, 'd.json': first },
      { 'sbom-diff': 'd.json' },
    )
    expect(none.files['notes.md']).toContain('There is no previous SBOM to compare with')
  })

  it('instructions whose commands a shell reads as they are meant', async () => {
    const ended = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG, 'd.md': '<details>open' },
      {
        verification: 'true',
        'sbom-diff': 'd.md',
        tag: "v1.2.3-it's$(id)",
        'signer-workflow': '.github/workflows/release.yml',
      },
    )
    const text = ended.files['notes.md'] ?? ''
    expect(headingsOf(text)).toEqual(['Fixed', 'Changes of dependencies', 'Verify this release'])
    const scripts = [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, script]) => script ?? '')
    expect(scripts).toHaveLength(4)
    const said = scripts.map((script) => {
      const stub = `for name in gh tier3 cosign sha256sum cd; do eval "$name() { printf '<%s>' $name \\"\\$@\\"; echo; }"; done\ncut() { echo app.tgz; }\nset -- app.tgz.sigstore.json\n`
      return spawnSync('bash', ['-c', stub + script.replace('*.sigstore.json', '"$@"')], { encoding: 'utf8' })
        .stdout
    })
    const ref = "refs/tags/v1.2.3-it's$(id)"
    const workflow = 'octo/app/.github/workflows/release.yml'
    expect(said).toEqual([
      "<gh><release><download><v1.2.3-it's$(id)><--repo><octo/app><--dir><app-v1.2.3-it-s-id->\n<cd><app-v1.2.3-it-s-id->\n<sha256sum><--check><--strict><SHA256SUMS>\n",
      `<tier3><verify><--checksums><SHA256SUMS><--repository><octo/app><--signer-workflow><${workflow}@${ref}><--source-ref><${ref}>\n`,
      `<gh><attestation><verify><app.tgz><--repo><octo/app><--signer-workflow><${workflow}><--source-ref><${ref}>\n`,
      `<cosign><verify-blob><--bundle><app.tgz.sigstore.json><--certificate-identity><https://github.com/${workflow}@${ref}><--certificate-oidc-issuer><https://token.actions.githubusercontent.com><app.tgz>\n`,
    ])
  })

  it('instructions for a workflow of another repository', async () => {
    const signer = 'octo/workflows/.github/workflows/release.yml@refs/tags/v4'
    const ended = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG },
      { verification: 'true', 'signer-workflow': signer },
    )
    expect(ended.files['notes.md']).toContain(`--certificate-identity https://github.com/${signer} \\\n`)
    expect(ended.files['notes.md']).toContain(
      '--signer-workflow octo/workflows/.github/workflows/release.yml \\\n',
    )
  })

  it('instructions that a run of a branch cannot meet, with a warning', async () => {
    const ended = await runReleaseNotes(
      { 'CHANGELOG.md': CHANGELOG },
      { verification: 'true', tag: 'v1.2.3', 'signer-workflow': '.github/workflows/release.yml' },
      { GITHUB_REF: 'refs/heads/main' },
    )
    expect(ended.annotations.map(({ message }) => message)).toEqual([
      'the instructions demand files from refs/tags/v1.2.3, and this run is of refs/heads/main: what is signed in it will not pass',
    ])
  })

  it('both to a section that is too long', async () => {
    const changelog = `## 1.2.3\n\n${'- a change of many\n'.repeat(20_000)}`
    const ended = await runReleaseNotes(
      { 'CHANGELOG.md': changelog, 'd.md': 'changed' },
      { verification: 'true', 'sbom-diff': 'd.md', 'signer-workflow': '.github/workflows/release.yml' },
    )
    const text = ended.files['notes.md'] ?? ''
    expect([ended.outputs['truncated'], text.length <= 125_000]).toEqual(['true', true])
    expect(headingsOf(text)).toEqual(['Changes of dependencies', 'Verify this release'])
    expect(text).toContain('CHANGELOG.md?plain=1#L1-L20003')
  })
})
