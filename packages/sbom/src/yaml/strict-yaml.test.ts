import { parseJson } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { parseStrictYaml, STRICT_YAML_LIMITS } from './strict-yaml.ts'

const read = (text: string) => parseStrictYaml('p.yml', text)
const valueOf = (text: string): unknown => {
  const parsed = read(text)
  return parsed.ok ? (JSON.parse(JSON.stringify(parsed.value.value)) as unknown) : parsed.problem
}

describe('parseStrictYaml reads', () => {
  it.each([
    {
      name: 'maps, lists and words',
      text: 'a: x y\nb:\n  - 1\n  - true\n',
      value: { a: 'x y', b: [1, true] },
    },
    { name: 'flow', text: '{a: [x, "y"], b: {c: -3}}', value: { a: ['x', 'y'], b: { c: -3 } } },
    { name: 'quoted words', text: `a: "no"\nb: '1.10'\nc: "\\u0041"`, value: { a: 'no', b: '1.10', c: 'A' } },
    { name: 'blocks', text: 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', value: { a: 'x\ny\n', b: 'x y' } },
    { name: 'a key that is a member of every object', text: '__proto__: x', value: { ['__proto__']: 'x' } },
    { name: 'comments', text: '# one\na: x # two\n', value: { a: 'x' } },
    { name: 'dates as text', text: 'a: 2026-11-22', value: { a: '2026-11-22' } },
    { name: 'versions as text', text: 'a: 1.2.3', value: { a: '1.2.3' } },
    { name: 'a commit id with letters', text: `a: ${'1a'.repeat(20)}`, value: { a: '1a'.repeat(20) } },
  ])('$name', ({ text, value }) => {
    expect(valueOf(text)).toEqual(value)
  })

  it('JSON as the reader of JSON reads it', () => {
    const text = '{"a": [1, "x\\/\\n", {"b": true}], "c": "\\ud83d\\ude00"}'
    const json = parseJson(text)
    expect(valueOf(text)).toEqual(json.ok ? JSON.parse(JSON.stringify(json.value)) : undefined)
  })
})

describe('parseStrictYaml refuses', () => {
  it.each([
    { name: 'a key twice', text: 'a: x\nb: x\na: y', line: 3, says: 'stands twice' },
    { name: 'a key twice in quotes', text: 'a: x\n"a": y', line: 2, says: 'stands twice' },
    { name: 'an anchor', text: 'a: x\nb: &c y', line: 2, says: 'anchor' },
    { name: 'an anchor at a map', text: 'a: &c\n  b: x', line: 1, says: 'anchor' },
    { name: 'an alias', text: 'a: x\nb: *c', line: 2, says: 'alias' },
    { name: 'a merge key', text: 'a: x\n<<: {b: y}', line: 2, says: 'merge key' },
    { name: 'a tag', text: 'a: x\nb: !!str y', line: 2, says: 'tag' },
    { name: 'a tag at a list', text: 'a: !!set [x]', line: 1, says: 'tag' },
    { name: 'a directive', text: '%YAML 1.1\n---\na: x', line: 1, says: 'directive' },
    { name: 'two documents', text: 'a: x\n---\nb: y', line: 3, says: 'more than one document' },
    { name: 'nothing', text: '', line: 1, says: 'empty' },
    { name: 'a list as a key', text: 'a: x\n? [b]\n: c', line: 1, says: 'key must be' },
    { name: 'a missing value', text: 'a: x\nb:\nc: y', line: 2, says: 'missing' },
    { name: 'null', text: 'a: null', line: 1, says: 'missing' },
    { name: 'a word that may be a flag', text: 'a: x\nb: yes', line: 2, says: 'quotes' },
    { name: 'a float', text: 'a: 1.10', line: 1, says: 'quotes' },
    { name: 'hexadecimal', text: 'a: 0x1f', line: 1, says: 'quotes' },
    { name: 'an octal number', text: 'a: 0755', line: 1, says: 'quotes' },
    { name: 'a time in base 60', text: 'a: 12:30', line: 1, says: 'quotes' },
    { name: 'a commit id of digits', text: `a: ${'1'.repeat(40)}`, line: 1, says: 'quotes' },
    { name: 'a commit id that looks like a float', text: `a: ${'1'.repeat(38)}e1`, line: 1, says: 'quotes' },
    { name: 'a control character', text: 'a: x\nb: "\u0007"', line: 2, says: 'control character' },
    { name: 'a line end of YAML 1.1', text: 'a: x # y\u0085b: z', line: 1, says: 'control character' },
    { name: 'a line separator', text: 'a: x\nb: y # z\u2028c: z', line: 2, says: 'shown otherwise' },
    { name: 'text in another order', text: 'a: x\nb: "\u202ey"', line: 2, says: 'shown otherwise' },
    { name: 'half of a pair', text: 'a: "\\ud800"', line: 1, says: '' },
    { name: 'deep nesting', text: '['.repeat(STRICT_YAML_LIMITS.depth + 2), line: 1, says: '' },
    { name: 'no YAML', text: 'a: [x\nb: y', line: 2, says: 'it is not YAML' },
  ])('$name', ({ text, line, says }) => {
    const parsed = read(text)
    expect(parsed).toMatchObject({
      ok: false,
      problem: { code: 'input/yaml-syntax', at: { file: 'p.yml', line } },
    })
    expect(parsed.ok ? '' : parsed.problem.current).toContain(says)
  })

  it.each([
    {
      name: 'too many characters',
      text: `a: ${'x'.repeat(STRICT_YAML_LIMITS.characters)}`,
      says: 'characters',
    },
    { name: 'too many values', text: '- x\n'.repeat(STRICT_YAML_LIMITS.values + 1), says: 'values' },
  ])('$name', ({ text, says }) => {
    const parsed = read(text)
    expect(parsed.ok ? '' : parsed.problem.current).toContain(says)
  })
})

it('lineOf is the line of the key, of the entry of a list, or of what is around', () => {
  const parsed = read('a:\n  b:\n    - x\n    - c: v\n      d: z\n')
  const lineOf = (...path: readonly (string | number)[]): number =>
    parsed.ok ? parsed.value.lineOf(path) : 0
  expect([lineOf(), lineOf('a'), lineOf('a', 'b'), lineOf('a', 'b', 1), lineOf('a', 'b', 1, 'd')]).toEqual([
    1, 1, 2, 4, 5,
  ])
  expect(lineOf('a', 'b', 1, 'e', 'f')).toBe(4)
})
