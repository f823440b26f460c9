import { describe, expect, it } from 'vitest'
import { formatCanonicalJson } from './canonical-json.ts'
import { parseJson } from './json.ts'

describe('formatCanonicalJson', () => {
  it.each([
    {
      name: 'keys in order',
      text: '{"b":1,"a":{"d":[3,1],"c":null}}',
      expected: '{"a":{"c":null,"d":[3,1]},"b":1}',
    },
    {
      name: 'keys in code-unit order',
      text: '{"\uff5e":1,"\u{1f600}":2,"Z":3,"a":4,"":5}',
      expected: '{"":5,"Z":3,"a":4,"\u{1f600}":2,"\uff5e":1}',
    },
    { name: 'digits are keys like others', text: '{"10":1,"9":2}', expected: '{"10":1,"9":2}' },
    {
      name: '__proto__ is a key like others',
      text: '{"__proto__":{"x":1},"a":2}',
      expected: '{"__proto__":{"x":1},"a":2}',
    },
    {
      name: 'escapes as RFC 8785 has them',
      text: '"\\u000a\\u001F\\"\\\\\\/é\\u2028"',
      expected: '"\\n\\u001f\\"\\\\/é\u2028"',
    },
    {
      name: 'no white space',
      text: ' [ 1 , true , false , "" , { } , [ ] ] ',
      expected: '[1,true,false,"",{},[]]',
    },
    { name: 'minus zero', text: '-0', expected: '0' },
  ])('$name', ({ text, expected }) => {
    const parsed = parseJson(text)
    if (!parsed.ok) throw new Error(parsed.problem.reason)
    expect(formatCanonicalJson(parsed.value)).toBe(expected)
    const again = parseJson(expected)
    expect(again.ok && formatCanonicalJson(again.value)).toBe(expected)
  })
})
