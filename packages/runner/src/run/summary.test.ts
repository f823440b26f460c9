import { describe, expect, it } from 'vitest'
import { renderSummary } from './summary.ts'

const render = (...summary: Parameters<typeof renderSummary>[1]['summary']) =>
  renderSummary('tier3 probe', { title: 'done', exitCode: 0, summary })

describe('renderSummary', () => {
  it.each([
    [0, '✅'],
    [1, '❌'],
    [2, '⚠️'],
    [3, '❔'],
  ] as const)('renderSummary marks exit code %i with %s', (exitCode, glyph) => {
    expect(renderSummary('a', { title: 't', exitCode, summary: [] })).toBe(`### ${glyph} a: t\n`)
  })

  it('renderSummary lets hostile text form no markup, link, HTML, mention or cell', () => {
    const shown = render(
      { kind: 'text', text: '[x](javascript:alert) <img src=x> @octocat **b** `c` #1 https://x' },
      { kind: 'table', columns: ['a|b'], rows: [['c|d\ne'], [{ code: '`x`|<b>' }]] },
    )
    expect(shown).not.toMatch(/\[x\]|<img|@octocat|\*\*| #1 |https:\/\/x/)
    expect(shown.split('\n').slice(4, 8)).toEqual([
      '| a&#124;b |',
      '| --- |',
      '| c&#124;d\\u{000a}e |'.replace('\\u{000a}', '&#92;u&#123;000a&#125;'),
      '| <code>&#96;x&#96;&#124;&#60;b&#62;</code> |',
    ])
  })

  it('renderSummary fences code with more backticks than are inside', () => {
    expect(render({ kind: 'code', language: 'json', text: 'a\n````\nb\r\n' })).toContain(
      '\n`````json\na\n````\nb\n\n`````\n',
    )
  })

  it('renderSummary cuts a table at 1000 rows and counts the rest', () => {
    const shown = render({
      kind: 'table',
      columns: ['n'],
      rows: Array.from({ length: 1_003 }, (_, i) => [`r${i}`]),
    })
    expect(shown).toContain('| r999 |')
    expect(shown).not.toContain('| r1000 |')
    expect(shown).toContain('_and 3 more rows in the report_')
  })

  it('renderSummary stays below the limit above which GitHub drops all of it', () => {
    const block = { kind: 'code', language: '', text: 'ü'.repeat(100_000) } as const
    const shown = render(...Array.from({ length: 20 }, () => block))
    expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024)
    expect(shown.endsWith('\n_The rest is too long for a summary; the report has all of it._\n')).toBe(true)
  })

  it('renderSummary folds details', () => {
    expect(render({ kind: 'details', title: 'more <b>', blocks: [{ kind: 'text', text: 'x' }] })).toContain(
      '<details><summary>more &#60;b&#62;</summary>\n\nx\n\n</details>\n',
    )
    expect(render({ kind: 'details', title: 't', open: true, blocks: [] })).toContain(
      '<details open><summary>t</summary>',
    )
  })
})
