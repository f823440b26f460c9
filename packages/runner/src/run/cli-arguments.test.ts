import { describe, expect, it } from 'vitest'
import { flag, patterns, text } from '../define/codec.ts'
import { defaulted, defineSpec, exactlyOne, optional, secret } from '../define/spec.ts'
import { parseCliArguments } from './cli-arguments.ts'
import { describeCommand } from './cli-help.ts'

const base = {
  title: 't',
  description: 'Does it.',
  icon: 'x',
  color: 'blue',
  permissions: {},
  outputs: {},
  reportSchema: {},
} as const
const spec = defineSpec({
  ...base,
  name: 'probe',
  inputs: {
    what: exactlyOne({ files: optional(patterns, 'Files to `take`.'), digests: optional(text, 'Digests.') }),
    deep: defaulted(flag, 'false', 'Go deep.'),
    note: optional(text, 'Note.'),
    token: secret('Token.', { variable: 'PROBE_TOKEN' }),
  },
})
const other = defineSpec({ ...base, name: 'other', inputs: { note: optional(text, 'Note.') } })

const inputsOf = (...args: readonly string[]) => {
  const parsed = parseCliArguments(spec, args)
  return parsed.ok ? Object.fromEntries(parsed.value.inputs) : parsed.problem.map((p) => p.code)
}

describe('parseCliArguments', () => {
  it.each([
    { args: ['--note', 'x'], expected: { note: 'x' } },
    { args: ['--note=x=y'], expected: { note: 'x=y' } },
    { args: ['--note='], expected: { note: '' } },
    { args: ['a', 'b', '--note', 'x', 'c'], expected: { files: 'a\nb\nc', note: 'x' } },
    { args: ['--files', 'a', '--files', 'b'], expected: { files: 'a\nb' } },
    { args: ['--deep'], expected: { deep: 'true' } },
    { args: ['--deep', 'false'], expected: { deep: 'false' } },
    { args: ['--deep', 'file'], expected: { deep: 'true', files: 'file' } },
    { args: ['--dry-run', '--report-path', 'r'], expected: { 'dry-run': 'true', 'report-path': 'r' } },
    { args: ['--nothing'], expected: ['input/unknown'] },
    { args: ['--nothing', '--never=1'], expected: ['input/unknown', 'input/unknown'] },
    { args: ['--token', 's'], expected: expect.arrayContaining(['input/unknown']) },
    { args: ['--token=s'], expected: ['input/unknown'] },
    { args: ['--note'], expected: ['input/missing'] },
    { args: ['--what', 'x'], expected: expect.arrayContaining(['input/unknown']) },
  ])('parseCliArguments reads $args', ({ args, expected }) => {
    expect(inputsOf(...args)).toEqual(expected)
  })

  it('parseCliArguments reads --json and --help', () => {
    expect(parseCliArguments(spec, ['--json', '-h'])).toMatchObject({
      ok: true,
      value: { json: true, help: true },
    })
  })

  it('parseCliArguments refuses bare words where an action takes no files', () => {
    expect(parseCliArguments(other, ['a'])).toMatchObject({ ok: false, problem: [{ code: 'input/unknown' }] })
  })

  it('parseCliArguments never repeats a secret', () => {
    const parsed = parseCliArguments(spec, ['--token=s3cret'])
    expect(JSON.stringify(parsed)).not.toContain('s3cret')
  })
})

it('describeCommand names every option, its default, and where secrets come from', () => {
  const help = describeCommand(spec)
  for (const part of [
    '--files\n',
    '--digests\n',
    '--deep\n      Go deep. (default: false)',
    '--dry-run\n',
    '--json\n',
  ])
    expect(help).toContain(part)
  expect(help).toContain('environment variable PROBE_TOKEN')
  expect(help).not.toContain('--token')
  expect(help).not.toContain('`')
})
