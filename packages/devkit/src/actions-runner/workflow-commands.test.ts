import { describe, expect, it } from 'vitest'
import { commandReader, maskText, parseCommand } from './workflow-commands.ts'

const read = (...lines: readonly string[]) => {
  const reader = commandReader()
  for (const line of lines) reader.read(line)
  return reader.result()
}

describe('parseCommand', () => {
  it.each([
    { line: '::warning::text', expected: { name: 'warning', properties: {}, data: 'text' } },
    { line: '  ::error::indented', expected: { name: 'error', properties: {}, data: 'indented' } },
    {
      line: '::error file=a%2Cb.ts,line=3,title=x%3Ay::m%0An%25',
      expected: { name: 'error', properties: { file: 'a,b.ts', line: '3', title: 'x:y' }, data: 'm\nn%' },
    },
    { line: '::notice title=::empty', expected: { name: 'notice', properties: {}, data: 'empty' } },
    { line: '::debug::%250A', expected: { name: 'debug', properties: {}, data: '%0A' } },
    { line: 'text ::error::no', expected: undefined },
    { line: ':: error::no', expected: undefined },
  ])('parseCommand splits $line', ({ line, expected }) => {
    expect(parseCommand(line)).toEqual(expected)
  })
})

describe('commandReader', () => {
  it('commandReader logs unknown commands as plain text', () => {
    expect(read('::nonsense::x').log).toEqual(['::nonsense::x'])
  })

  it('commandReader keeps ten annotations of a level and logs all of them', () => {
    const { annotations, log } = read(
      ...Array.from({ length: 12 }, (_, i) => `::error::${i}`),
      '::warning::w',
    )
    expect(annotations.map((one) => one.message)).toEqual([
      ...Array.from({ length: 10 }, (_, i) => `${i}`),
      'w',
    ])
    expect(log).toHaveLength(13)
  })

  it('commandReader cuts a message at 4096 characters', () => {
    expect(read(`::error::${'x'.repeat(5_000)}`).annotations[0]?.message).toHaveLength(4_096)
  })

  it('commandReader hides a secret from the moment it is masked, each line of it alone, too', () => {
    const { log, masks } = read(
      'before s3cret',
      '::add-mask::s3cret',
      'after s3cret',
      '::add-mask::one%0Atwo',
      'has two',
    )
    expect(log).toEqual(['before s3cret', 'after ***', 'has ***'])
    expect([...masks]).toEqual(['s3cret', 'one\ntwo', 'one', 'two'])
  })

  it('commandReader takes no command between stop-commands and its token', () => {
    const { annotations, log } = read('::stop-commands::tok', '::error::hidden', '::tok::', '::error::seen')
    expect(annotations.map((one) => one.message)).toEqual(['seen'])
    expect(log).toEqual(['::error::hidden', 'Error: seen'])
  })

  it('commandReader finds the older form anywhere in a line, when the command is known', () => {
    const { annotations, masks, log } = read(
      'a ##[error]b%5D',
      'name ##[add-mask]s3cret',
      '##[nonsense]x',
      's3cret',
    )
    expect(annotations).toEqual([{ level: 'error', message: 'b]' }])
    expect([...masks]).toEqual(['s3cret'])
    expect(log).toEqual(['Error: b]', '##[nonsense]x', '***'])
  })

  it.each(['set-env name=A', 'add-path'])('commandReader fails the step on %s', (command) => {
    expect(read(`::${command}::x`).failures).toHaveLength(1)
  })
})

it('maskText hides the longer secret first', () => {
  expect(maskText('abcdef abc', ['abc', 'abcdef'])).toBe('*** ***')
})
