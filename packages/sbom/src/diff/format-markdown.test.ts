import { describe, expect, it } from 'vitest'
import type { Component, SbomDocument } from '../document.ts'
import { compareSboms } from './compare.ts'
import { describeDiff, diffFindings } from './describe.ts'
import { component, document, npm, sha256 } from './documents.fixture.ts'
import { formatDiffMarkdown } from './format-markdown.ts'

const of = (...components: readonly Component[]): SbomDocument => document({ components })
const HOSTILE =
  '</details><img src=x onerror=alert(1)>|`code`|[link](https://evil.example)\n# heading @team ::error::'

describe('formatDiffMarkdown', () => {
  it('says clearly that there is nothing to compare a first release with', () =>
    expect(formatDiffMarkdown(undefined, { to: 'v1.0.0' })).toBe(
      'There is no previous SBOM to compare v1.0.0 with: every dependency is listed for the first time.\n',
    ))

  it('says that nothing changed', () =>
    expect(
      formatDiffMarkdown(compareSboms(of(npm('a', '1.0.0')), of(npm('a', '1.0.0'))), {
        from: 'v1',
        to: 'v2',
      }),
    ).toBe('Dependencies of v2 compared with v1: nothing changed.\n'))

  it('puts the alarm first, then the counts, then the tables', () => {
    const diff = compareSboms(
      of(npm('a', '1.0.0', { hashes: [sha256('a')] }), npm('b', '1.0.0'), npm('c', '1.0.0')),
      of(npm('a', '1.0.0', { hashes: [sha256('b')] }), npm('b', '1.1.0'), npm('d', '1.0.0')),
    )
    expect(formatDiffMarkdown(diff, { from: 'v1', to: 'v2' })).toBe(
      [
        '**One dependency has the same version as before, but other bytes.** Registries do not change a published version: find out who replaced it before you use this release.',
        '',
        'Dependencies of v2 compared with v1: 1 added, 1 with another version, 1 removed, 1 with other bytes under the same version.',
        '',
        '<details open><summary>Same version, other bytes (1)</summary>',
        '',
        '| package | version | algorithm | before | after |',
        '| --- | --- | --- | --- | --- |',
        '| <code>npm a</code> | <code>1.0.0</code> | SHA&#45;256 | <code>aaaaaaaaaaaaaaaa…</code> | <code>bbbbbbbbbbbbbbbb…</code> |',
        '',
        '</details>',
        '',
        '<details><summary>Added (1)</summary>',
        '',
        '| package | version | needed | licence |',
        '| --- | --- | --- | --- |',
        '| <code>npm d</code> | <code>1.0.0</code> | unknown | unknown |',
        '',
        '</details>',
        '',
        '<details><summary>Other version (1)</summary>',
        '',
        '| package | from | to | change | needed |',
        '| --- | --- | --- | --- | --- |',
        '| <code>npm b</code> | <code>1.0.0</code> | <code>1.1.0</code> | upgrade | unknown |',
        '',
        '</details>',
        '',
        '<details><summary>Removed (1)</summary>',
        '',
        '| package | version | was needed |',
        '| --- | --- | --- |',
        '| <code>npm c</code> | <code>1.0.0</code> | unknown |',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  it('lets no name, version, licence, tool or title form markup', () => {
    const hostile = component({
      name: HOSTILE,
      group: HOSTILE,
      version: HOSTILE,
      licenses: [{ kind: 'name', name: HOSTILE }],
    })
    const side = (name: string): SbomDocument => ({
      ...of(hostile, component({ name: `${HOSTILE}${name}`, type: 'file', ref: name })),
      root: component({ name: `${HOSTILE}${name}`, ref: 'root' }),
      tools: [component({ name: `${HOSTILE}${name}` })],
    })
    const diff = compareSboms({ ...side('1'), components: [] }, side('2'))
    const text = formatDiffMarkdown(diff, { from: HOSTILE, to: HOSTILE })
    const markup = text
      .replace(/<\/?(?:details(?: open)?|summary|code)>/g, '')
      .replace(/^\|.*\|$/gm, (row) => row.replaceAll(' | ', '').slice(1, -1))
    expect(markup).not.toMatch(/[<>`[\]|@]|::|^#|https:\/\//m)
    expect(text.split('</details>')).toHaveLength(3)
  })

  it('is bounded, and counts what is left out', () => {
    const many = of(...Array.from({ length: 5_000 }, (_, i) => npm(`p${i}${'x'.repeat(500)}`, '1.0.0')))
    const text = formatDiffMarkdown(compareSboms(of(), many), { to: 'v1', rows: 10 })
    expect(text).toContain('\nand 4990 more\n')
    expect(text.length).toBeLessThan(10_000)
    expect(text).toContain('The former SBOM lists no package at all.')
  })

  it('keeps to a length, whatever the names', () => {
    const long = of(...Array.from({ length: 200 }, (_, i) => npm(`p${i}${'|'.repeat(500)}`, '<'.repeat(500))))
    const diff = compareSboms(of(), long)
    expect(formatDiffMarkdown(diff, { to: 'v1', characters: 20_000 }).length).toBeLessThan(20_000)
    expect(formatDiffMarkdown(diff, { to: 'v1', characters: 500 })).toContain(
      'Added: 200, too long to be shown here\n',
    )
  })

  it('warns when the documents are about other things, or made by other tools', () => {
    const made = (name: string): SbomDocument =>
      document({
        root: component({ name }),
        tools: [component({ name: `tool of ${name}` })],
        components: [npm('a', '1.0.0')],
      })
    expect(formatDiffMarkdown(compareSboms(made('one'), made('two')), { from: 'v1', to: 'v2' })).toContain(
      'The documents are about different things: <code>one</code> and <code>two</code>. Different tools made the documents (tool of one; tool of two), so some of the differences may be theirs.',
    )
  })
})

describe('describeDiff', () => {
  it('gives tables of plain rows, alarms first', () => {
    const diff = compareSboms(
      of(npm('a', '1.0.0', { hashes: [sha256('a')] })),
      of(npm('a', '1.0.0', { hashes: [sha256('b')] }), npm('a', '2.0.0')),
    )
    expect(describeDiff(diff)).toEqual([
      {
        title: 'Same version, other bytes',
        alarm: true,
        columns: ['package', 'version', 'algorithm', 'before', 'after'],
        rows: [
          [
            { code: 'npm a' },
            { code: '1.0.0' },
            'SHA-256',
            { code: 'aaaaaaaaaaaaaaaa…' },
            { code: 'bbbbbbbbbbbbbbbb…' },
          ],
        ],
      },
      {
        title: 'Other version',
        alarm: false,
        columns: ['package', 'from', 'to', 'change', 'needed'],
        rows: [[{ code: 'npm a' }, { code: '1.0.0' }, { code: '2.0.0' }, 'one more version', 'unknown']],
      },
    ])
  })
})

describe('diffFindings', () => {
  it('names the package, the version and both hashes', () => {
    const diff = compareSboms(
      of(npm('a', '1.0.0', { hashes: [sha256('a')] })),
      of(npm('a', '1.0.0', { hashes: [sha256('b'), sha256('c'), sha256('d')] })),
    )
    expect(diffFindings(diff).map(({ code, subject, seen }) => ({ code, subject, seen }))).toEqual([
      {
        code: 'integrity/rehashed',
        subject: 'a@1.0.0',
        seen: `SHA-256 was ${'a'.repeat(64)}, is ${'b'.repeat(64)}, ${'c'.repeat(64)} and 1 more`,
      },
    ])
  })
})
