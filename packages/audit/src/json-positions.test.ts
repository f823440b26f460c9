import { describe, expect, it } from 'vitest'
import { lineOf, readJsonPositions } from './json-positions.ts'

const TEXT = `{
  "name": "a \\" { [ , : b",
  "rules": [
    { "type": "deletion" },
    {
      "type": "update",
      "parameters": { "a/b": true, "~": [] }
    }
  ], "other": [[1,
    2]],
  "": null
}
`

describe('readJsonPositions', () => {
  const positions = readJsonPositions(TEXT)
  it.each([
    ['', 1],
    ['/name', 2],
    ['/rules', 3],
    ['/rules/0', 4],
    ['/rules/0/type', 4],
    ['/rules/1', 5],
    ['/rules/1/type', 6],
    ['/rules/1/parameters', 7],
    ['/rules/1/parameters/a~1b', 7],
    ['/rules/1/parameters/~0', 7],
    ['/other/0/0', 8 + 1],
    ['/other/0/1', 10],
    ['/', 11],
  ])('"%s" stands on line %i', (pointer, line) => {
    expect(positions.get(pointer)).toBe(line)
  })

  it('has nothing else', () => {
    expect(positions.size).toBe(15)
  })

  it('gives an absent value the line of what would hold it', () => {
    expect(lineOf(positions, '/rules/1/parameters/absent/deeper')).toBe(7)
    expect(lineOf(positions, '/absent')).toBe(1)
    expect(lineOf(new Map(), '/absent')).toBe(1)
  })
})
