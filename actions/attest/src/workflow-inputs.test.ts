import { expect, it } from 'vitest'
import { parseWorkflowInputs } from './workflow-inputs.ts'

it.each([
  {
    name: 'texts, numbers and truth values',
    text: '{"b":"x","a":true,"n":3}',
    expected: { a: 'true', b: 'x', n: '3' },
  },
  { name: 'no context', text: 'null', expected: {} },
  { name: 'nothing', text: '{}', expected: {} },
  { name: 'empty values, which are left out', text: '{"a":"","b":null,"c":"1"}', expected: { c: '1' } },
])('parseWorkflowInputs reads $name', ({ text, expected }) => {
  expect(parseWorkflowInputs(text)).toEqual({ ok: true, value: expected })
})

it.each([
  { name: 'a list', text: '[]', reason: 'not a JSON object' },
  { name: 'no JSON', text: '{a:1}', reason: 'line 1' },
  { name: 'a name twice', text: '{"a":"1","a":"2"}', reason: 'line 1' },
  { name: 'an object as value', text: '{"a":{}}', reason: 'no text, number or truth value' },
  { name: 'a strange name', text: '{"a b":"1"}', reason: 'cannot be the name' },
  { name: 'too much', text: `{"a":"${'x'.repeat(70_000)}"}`, reason: 'more than 65536 characters' },
])('parseWorkflowInputs refuses $name', ({ text, reason }) => {
  const parsed = parseWorkflowInputs(text)
  expect(parsed.ok).toBe(false)
  if (parsed.ok) return
  expect(parsed.problem.code).toBe('input/malformed')
  expect(parsed.problem.current).toContain(reason)
})
