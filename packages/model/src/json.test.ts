import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { isJsonObject, parseJson } from './json.ts'

describe('parseJson', () => {
  it.each([
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1.5e-3',
    '-1E+2',
    '1e308',
    '""',
    '"a\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"',
    '"\u007f\u2028é\u{1f600}"',
    '[]',
    '{}',
    ' \t\r\n[ 1 , [ ] , { "a" : { } } ]\n',
    '{"":1,"a b":2,"constructor":3,"toString":4}',
    '9007199254740993',
  ])('reads %s as the built-in parser does', (text) =>
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown }),
  )

  const refused: readonly { name: string; text: string; reason: string; line?: number; column?: number }[] = [
    { name: 'nothing', text: '', reason: 'the text ends too early', column: 1 },
    { name: 'white space only', text: ' \n ', reason: 'the text ends too early', line: 2, column: 2 },
    { name: 'a byte order mark', text: '\ufeff{}', reason: 'a value must stand here', column: 1 },
    {
      name: 'a second document',
      text: '{} {}',
      reason: 'there is text behind the end of the document',
      column: 4,
    },
    {
      name: 'a duplicate key',
      text: '{"a":1,\n "b":2,\n "a":3}',
      reason: 'the key stands twice in one object',
      line: 3,
      column: 2,
    },
    {
      name: 'a duplicate key by escape',
      text: '{"a":1,"\\u0061":2}',
      reason: 'the key stands twice in one object',
      column: 8,
    },
    {
      name: 'a duplicate __proto__',
      text: '{"__proto__":1,"__proto__":2}',
      reason: 'the key stands twice in one object',
      column: 16,
    },
    {
      name: 'a duplicate key far down',
      text: '[{"x":{"k":0,"k":0}}]',
      reason: 'the key stands twice in one object',
      column: 14,
    },
    {
      name: 'a comma at the end of an object',
      text: '{"a":1,}',
      reason: 'a key in double quotes must stand here',
      column: 8,
    },
    { name: 'a comma at the end of an array', text: '[1,]', reason: 'a value must stand here', column: 4 },
    { name: 'a comma in front', text: '[,1]', reason: 'a value must stand here', column: 2 },
    { name: 'no comma', text: '[1 2]', reason: 'a comma or "]" must stand here', column: 4 },
    { name: 'no colon', text: '{"a" 1}', reason: 'a colon must stand here', column: 6 },
    { name: 'a bare key', text: '{a:1}', reason: 'a key in double quotes must stand here', column: 2 },
    { name: 'single quotes', text: "['a']", reason: 'a value must stand here', column: 2 },
    { name: 'a comment', text: '[1/**/]', reason: 'a comma or "]" must stand here', column: 3 },
    {
      name: 'an object that does not end',
      text: '{"a":1',
      reason: 'a comma or "}" must stand here',
      column: 7,
    },
    { name: 'the wrong bracket', text: '[1}', reason: 'a comma or "]" must stand here', column: 3 },
    { name: 'a string that does not end', text: '["abc', reason: 'a string does not end', column: 2 },
    { name: 'a string that ends in an escape', text: '"a\\', reason: 'a string does not end', column: 1 },
    {
      name: 'a line break in a string',
      text: '"a\nb"',
      reason: 'a control character stands in a string',
      line: 1,
      column: 3,
    },
    { name: 'NUL in a string', text: '"\0"', reason: 'a control character stands in a string', column: 2 },
    { name: 'an unknown escape', text: '"\\x41"', reason: 'a string has an unknown escape', column: 1 },
    { name: 'a cut escape', text: '"\\u12"', reason: 'a string has an unknown escape', column: 1 },
    {
      name: 'half a surrogate pair',
      text: '["\\ud83d"]',
      reason: 'a string has half of a surrogate pair',
      column: 2,
    },
    {
      name: 'a surrogate pair the wrong way',
      text: '"\\ude00\\ud83d"',
      reason: 'a string has half of a surrogate pair',
      column: 1,
    },
    {
      name: 'half a surrogate pair in plain',
      text: '"\ud83d"',
      reason: 'a string has half of a surrogate pair',
      column: 1,
    },
    {
      name: 'half a surrogate pair in a key',
      text: '{"\\ud83d":1}',
      reason: 'a string has half of a surrogate pair',
      column: 2,
    },
    { name: 'a leading zero', text: '01', reason: 'there is text behind the end of the document', column: 2 },
    { name: 'a leading plus', text: '+1', reason: 'a value must stand here', column: 1 },
    { name: 'no digit in front', text: '.5', reason: 'a value must stand here', column: 1 },
    {
      name: 'no digit behind',
      text: '1.',
      reason: 'there is text behind the end of the document',
      column: 2,
    },
    { name: 'no exponent', text: '1e', reason: 'there is text behind the end of the document', column: 2 },
    { name: 'hexadecimal', text: '0x1', reason: 'there is text behind the end of the document', column: 2 },
    { name: 'a lone minus', text: '[-]', reason: 'a value must stand here', column: 2 },
    { name: 'too large a number', text: '[1e999]', reason: 'a number is too large', column: 2 },
    { name: 'NaN', text: 'NaN', reason: 'a value must stand here', column: 1 },
    { name: 'Infinity', text: '-Infinity', reason: 'a value must stand here', column: 1 },
    { name: 'undefined', text: 'undefined', reason: 'a value must stand here', column: 1 },
    { name: 'a word cut short', text: 'tru', reason: 'a value must stand here', column: 1 },
    { name: 'a word in capitals', text: 'True', reason: 'a value must stand here', column: 1 },
    {
      name: 'a word run on',
      text: 'nullx',
      reason: 'there is text behind the end of the document',
      column: 5,
    },
    { name: 'a no-break space', text: '\u00a01', reason: 'a value must stand here', column: 1 },
    { name: 'a form feed', text: '1\f', reason: 'there is text behind the end of the document', column: 2 },
  ]
  it.each(refused)('refuses $name', ({ text, reason, line = 1, column = 1 }) => {
    expect(parseJson(text)).toEqual({ ok: false, problem: { reason, line, column } })
  })

  it('takes __proto__ as a key and changes no prototype', () => {
    const parsed = parseJson('{"__proto__":{"polluted":true},"a":1}')
    if (!parsed.ok || !isJsonObject(parsed.value)) throw new Error('not read')
    expect(Object.keys(parsed.value)).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(parsed.value)).toBeNull()
    expect('polluted' in parsed.value).toBe(false)
    expect(parsed.value['toString']).toBeUndefined()
  })

  it('bounds the depth, whatever opens it', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    expect(parseJson(nested(100)).ok).toBe(true)
    expect(parseJson(nested(101))).toEqual({
      ok: false,
      problem: { reason: 'it nests more than 100 levels', line: 1, column: 102 },
    })
    expect(parseJson(nested(3), 3).ok).toBe(true)
    expect(parseJson(nested(4), 3).ok).toBe(false)
    expect(parseJson('['.repeat(1_000_000)).ok).toBe(false)
    expect(parseJson('{"a":'.repeat(1_000_000)).ok).toBe(false)
  })

  it('ends on long hostile texts', () => {
    expect(parseJson(`"${'\\'.repeat(1_000_001)}`).ok).toBe(false)
    expect(parseJson('1'.repeat(1_000_000)).ok).toBe(false)
    expect(parseJson(`[${'1,'.repeat(200_000)}1]`).ok).toBe(true)
  })

  const random = seededRandom(7)
  const value = (depth: number): unknown =>
    [
      () => null,
      () => random.below(2) === 0,
      () => (random.below(1_000_000) - 500_000) / random.pick([1, 8, 1000]),
      () => random.text(['a', '"', '\\', '\n', '\0', 'é', '\u{1f600}', '\u2028', '/'], 6),
      () => (depth > 4 ? [] : random.list(() => value(depth + 1), 4)),
      () =>
        depth > 4
          ? {}
          : Object.fromEntries(
              random.list(() => [random.text(['a', 'b', '"', '\u00e9'], 3), value(depth + 1)], 4),
            ),
    ][random.below(6)]?.()

  it('reads what JSON.stringify writes, however it is spaced', () => {
    for (let i = 0; i < 1000; i++) {
      const expected = value(0)
      expect(parseJson(JSON.stringify(expected, null, random.pick([0, 2, '\t'])))).toEqual({
        ok: true,
        value: expected,
      })
    }
  })

  const builtIn = (text: string): unknown => {
    try {
      return { ok: true, value: JSON.parse(text) as unknown }
    } catch {
      return 'refused'
    }
  }

  it('accepts no text that the built-in parser refuses, and reads all others as it does', () => {
    let accepted = 0
    for (let i = 0; i < 20_000; i++) {
      const text = random.text(
        ['{', '}', '[', ']', '"', '"a"', ':', ',', '1', '-', '.', 'e', '0', 'true', 'null', ' ', '\\', '\n'],
        8,
      )
      const parsed = parseJson(text)
      // Only a repeated key is refused beyond what the built-in parser refuses.
      const repeats = !parsed.ok && parsed.problem.reason === 'the key stands twice in one object'
      const seen = parsed.ok ? parsed : repeats ? 'repeats' : 'refused'
      expect([text, seen]).toEqual([text, repeats ? 'repeats' : builtIn(text)])
      accepted += parsed.ok ? 1 : 0
    }
    expect(accepted).toBeGreaterThan(500)
  })
})

describe('isJsonObject', () => {
  it.each([
    { value: {}, expected: true },
    { value: Object.create(null) as unknown, expected: true },
    { value: [], expected: false },
    { value: null, expected: false },
    { value: 'a', expected: false },
    { value: undefined, expected: false },
  ])('$value', ({ value: given, expected }) => expect(isJsonObject(given)).toBe(expected))
})
