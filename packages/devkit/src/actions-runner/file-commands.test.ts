import { describe, expect, it } from 'vitest'
import { FileCommandError, parseEnvironment, parsePairs, parsePath } from './file-commands.ts'

describe('parsePairs', () => {
  it.each([
    { name: 'nothing', text: '', expected: [] },
    { name: 'a pair', text: 'a=1\n', expected: [['a', '1']] },
    { name: 'a pair without line end', text: 'a=1', expected: [['a', '1']] },
    { name: 'equals signs in the value', text: 'a=b=c\n', expected: [['a', 'b=c']] },
    { name: 'an empty value', text: 'a=\n', expected: [['a', '']] },
    { name: 'a heredoc mark behind the equals sign', text: 'a=<<E\n', expected: [['a', '<<E']] },
    {
      name: 'blank lines between',
      text: '\n\na=1\n\nb=2\n',
      expected: [
        ['a', '1'],
        ['b', '2'],
      ],
    },
    { name: 'a carriage return, which is no line end', text: 'a=1\r\n', expected: [['a', '1\r']] },
    { name: 'a byte order mark', text: '\ufeffa=1\n', expected: [['a', '1']] },
    { name: 'a heredoc', text: 'a<<E\n1\n2\nE\n', expected: [['a', '1\n2']] },
    { name: 'a heredoc of nothing', text: 'a<<E\nE\n', expected: [['a', '']] },
    { name: 'a heredoc of one empty line', text: 'a<<E\n\nE\n', expected: [['a', '']] },
    { name: 'a heredoc that ends the file', text: 'a<<E\n1\nE', expected: [['a', '1']] },
    {
      name: 'a heredoc with pairs inside',
      text: 'a<<E\nb=2\nE\nc=3\n',
      expected: [
        ['a', 'b=2'],
        ['c', '3'],
      ],
    },
    { name: 'a delimiter with an equals sign', text: 'a<<E=F\n1\nE=F\n', expected: [['a', '1']] },
  ])('parsePairs reads $name', ({ text, expected }) => {
    expect(parsePairs(text)).toEqual(expected)
  })

  it.each([
    { name: 'a line of no form', text: 'abc\n', message: "Invalid format 'abc'" },
    { name: 'a heredoc without a name', text: '<<E\n1\nE\n', message: 'Name must not be empty' },
    { name: 'a heredoc without a delimiter', text: 'a<<\n1\n', message: 'delimiter must not be empty' },
    { name: 'a missing delimiter', text: 'a<<E\n1\n', message: "Matching delimiter not found 'E'" },
    { name: 'a last value line that does not end', text: 'a<<E\n1', message: 'EOF marker missing new line' },
    {
      name: 'a delimiter with a carriage return',
      text: 'a<<E\n1\nE\r\n',
      message: 'Matching delimiter not found',
    },
  ])('parsePairs refuses $name', ({ text, message }) => {
    expect(() => parsePairs(text)).toThrow(FileCommandError)
    expect(() => parsePairs(text)).toThrow(message)
  })
})

it('parseEnvironment lets the later of two win and refuses NODE_OPTIONS in any case', () => {
  expect(parseEnvironment('A=1\nA=2\n')).toEqual({ A: '2' })
  expect(() => parseEnvironment('Node_Options=--import x\n')).toThrow(FileCommandError)
})

it('parsePath takes one folder per line and skips empty lines', () => {
  expect(parsePath('/a\n\n/b\r\n')).toEqual(['/a', '/b'])
})
