import { describe, expect, it } from 'vitest'
import { compared } from '../comparing.fixture.ts'
import { gzipFile, tarFile, text } from '../containers/archives.fixture.ts'
import { comparisonJson } from './json.ts'
import { describeComparison } from './markdown.ts'
import { COMPARISON_DEFS, COMPARISON_SCHEMA } from './schema.ts'

const make = (name: string, mtime: number, content = 'a') =>
  gzipFile(tarFile([{ name, content: text(content), mtime }]), { name: 'a.tar' })

describe('describeComparison', () => {
  it('describeComparison says that equal bytes are identical, and nothing more', () => {
    expect(describeComparison(compared('a.tgz', make('a', 1), make('a', 1)))).toBe(
      '<code>a.tgz</code> (1591 bytes) and <code>a.tgz</code> (1591 bytes) are **identical**, byte for byte.\n'.replaceAll(
        '1591',
        String(make('a', 1).length),
      ),
    )
  })

  it('describeComparison shows passes, causes and the tree', () => {
    const lines = describeComparison(compared('a.tgz', make('a', 1), make('a', 2))).split('\n')
    expect(lines[0]).toContain('are **equivalent, not identical**')
    expect(lines).toContain('- pass <code>tar-time</code>: times of tar entries')
    expect(lines.some((line) => line.includes('(<code>archive-times</code>)'))).toBe(true)
    expect(lines).toContain('- <code>a.tgz</code> (gzip)')
    expect(lines).toContain('  - <code>a.tar</code> (tar)')
    expect(lines).toContain('    - <code>a</code> (bytes)')
  })

  it('describeComparison neutralises hostile names and contents', () => {
    const name = '](https://evil.example)<img src=x>`|\n::error::x @everyone \u001b[2J > b'
    const shown = describeComparison(compared('a.tgz', make(name, 1, 'a\n<b>'), make(name, 2, 'a\n`x`')))
    expect(shown).not.toMatch(/<img|https:\/\/evil|\n::error|@everyone|<b>|`/)
    expect(shown).not.toContain('\u001b')
    expect(shown).toContain('u{001b}')
  })

  it('describeComparison is bounded', () => {
    const many = (mtime: number) =>
      tarFile(Array.from({ length: 400 }, (_, i) => ({ name: `f${i}`, content: text('x'), mtime })))
    const comparison = compared('a.tar', many(1), many(2))
    expect(describeComparison(comparison, 40).split('\n').length).toBeLessThanOrEqual(42)
    expect(describeComparison(comparison, 40)).toMatch(/\d+ more lines are left out\.\n$/)
  })
})

describe('comparisonJson', () => {
  it('comparisonJson is plain JSON with the members that the schema names', () => {
    const json = comparisonJson(compared('a.tgz', make('a', 1), make('a', 2, 'b')))
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    expect(Object.keys(json).toSorted()).toEqual(
      Object.keys(COMPARISON_SCHEMA['properties'] as object).toSorted(),
    )
    expect(Object.keys(COMPARISON_DEFS)).toEqual(['difference', 'differenceNode'])
  })
})
