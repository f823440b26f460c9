import { expect, it } from 'vitest'
import { choice, choices, duration, flag, integer, lines, path, patterns, repository, text } from './codec.ts'

const sizes = choice('small', 'large')
const some = choices('a', 'b', 'c')
const percent = integer(1, 100)

it.each([
  { name: 'flag', codec: flag, text: 'true', value: true },
  { name: 'flag', codec: flag, text: 'false', value: false },
  { name: 'text', codec: text, text: 'ünï code', value: 'ünï code' },
  { name: 'path', codec: path, text: '../x', value: '../x' },
  { name: 'lines', codec: lines, text: ' a \r\n\r\n b\n', value: ['a', 'b'] },
  { name: 'patterns', codec: patterns, text: 'dist/*\n!dist/x', value: ['dist/*', '!dist/x'] },
  { name: 'repository', codec: repository, text: 'octo/app', value: 'octo/app' },
  { name: 'choice', codec: sizes, text: 'large', value: 'large' },
  { name: 'choices', codec: some, text: 'a, c\nb', value: ['a', 'c', 'b'] },
  { name: 'integer', codec: percent, text: '1', value: 1 },
  { name: 'integer', codec: percent, text: '100', value: 100 },
  { name: 'duration', codec: duration, text: '90s', value: 90 },
  { name: 'duration', codec: duration, text: '10m', value: 600 },
  { name: 'duration', codec: duration, text: '1h', value: 3_600 },
])('$name reads $text', ({ codec, text: given, value }) => {
  expect(codec.parse(given)).toEqual({ ok: true, value })
})

it.each([
  { name: 'flag', codec: flag, text: 'True' },
  { name: 'flag', codec: flag, text: 'yes' },
  { name: 'flag', codec: flag, text: '1' },
  { name: 'flag', codec: flag, text: ' true' },
  { name: 'text', codec: text, text: 'a\nb' },
  { name: 'text', codec: text, text: 'a\u0000b' },
  { name: 'path', codec: path, text: 'a\u001b[2Kb' },
  { name: 'lines', codec: lines, text: ' \n \n' },
  { name: 'patterns', codec: patterns, text: '!dist/x' },
  { name: 'repository', codec: repository, text: 'octo' },
  { name: 'repository', codec: repository, text: 'octo/app/x' },
  { name: 'repository', codec: repository, text: '../app' },
  { name: 'choice', codec: sizes, text: 'Large' },
  { name: 'choices', codec: some, text: 'a,d' },
  { name: 'choices', codec: some, text: 'a,a' },
  { name: 'choices', codec: some, text: ', ,' },
  { name: 'integer', codec: percent, text: '0' },
  { name: 'integer', codec: percent, text: '101' },
  { name: 'integer', codec: percent, text: '1e1' },
  { name: 'integer', codec: percent, text: '0x10' },
  { name: 'integer', codec: percent, text: '-1' },
  { name: 'integer', codec: percent, text: '1.0' },
  { name: 'integer', codec: percent, text: '9'.repeat(16) },
  { name: 'duration', codec: duration, text: '90' },
  { name: 'duration', codec: duration, text: '1.5h' },
  { name: 'duration', codec: duration, text: '1d' },
])('$name refuses $text', ({ codec, text: given }) => {
  expect(codec.parse(given).ok).toBe(false)
})

it('a refusal shows hostile text escaped', () => {
  expect(flag.parse('\u001b[31m')).toEqual({ ok: false, problem: 'it is "\\u{001b}[31m", not true or false' })
})

it.each([
  { name: 'repository', codec: repository, problem: 'it is "x", not of the form owner/name' },
  { name: 'choice', codec: sizes, problem: 'it is "x", not one of small, large' },
  { name: 'choices', codec: some, problem: '"x" is not one of a, b, c' },
  { name: 'integer', codec: percent, problem: 'it is "x", not a whole number from 1 to 100' },
  { name: 'duration', codec: duration, problem: 'it is "x", not a number with s, m or h behind it' },
])('a refusal by $name shows what was given', ({ codec, problem }) => {
  expect(codec.parse('x')).toEqual({ ok: false, problem })
})

it('choice says that one is to be chosen', () => {
  expect(sizes.form).toBe('one of `small`, `large`')
})
