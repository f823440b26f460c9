import { describe, expect, it } from 'vitest'
import { flag, integer, lines, patterns, repository, text } from '../define/codec.ts'
import { atMostOne, defaulted, defineSpec, exactlyOne, optional, required, secret } from '../define/spec.ts'
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
    { args: ['--note', 'x', 'a', 'b', 'c'], expected: { files: 'a\nb\nc', note: 'x' } },
    { args: ['a', 'b', '--note', 'x', 'c'], expected: ['input/unknown'] },
    ...['--note=x', '--dry-run', '--help', '-h', '--json', '--deep=false', '--nothing'].map((late) => ({
      args: ['--note', 'x', 'a', late, 'b'],
      expected: ['input/unknown'],
    })),
    { args: ['--help', 'a'], expected: ['input/unknown'] },
    { args: ['-h', '--', 'a'], expected: ['input/unknown'] },
    {
      args: ['--note', 'x', '--', '--dry-run', '-h', '--', '--token', '--note=y'],
      expected: { note: 'x', files: '--dry-run\n-h\n--\n--token\n--note=y' },
    },
    { args: ['a', '--', 'b'], expected: ['input/unknown'] },
    { args: ['-rf', 'app[1].tgz', 'a b', '!c'], expected: { files: '-rf\napp[1].tgz\na b\n!c' } },
    ...['a ', ' a', '\ta', 'a\nb', 'a\rb', 'a\u00a0', ''].map((word) => ({
      args: ['--', 'x', word],
      expected: ['input/malformed'],
    })),
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
    const calls = [
      ['--token=s3cret'],
      ['--token', 's3cret '],
      ['a', '--token=s3cret'],
      ['a', '--token', ' s3cret'],
    ]
    for (const args of calls) {
      const parsed = parseCliArguments(spec, args)
      expect(parsed.ok).toBe(false)
      expect(JSON.stringify(parsed)).not.toContain('s3cret')
    }
  })
})

describe('describeCommand', () => {
  const help = describeCommand(spec)

  it('names every option with its form, its default, and where secrets come from', () => {
    for (const part of [
      '  exactly one of\n    --files  (patterns, one per line, ! excludes)\n        Files to take.\n    --digests  (text)\n',
      '  --deep  (true or false; default: false)\n      Go deep.\n',
      '  --note  (text)\n',
      '  --dry-run  (true or false; default: false)\n',
      '  --json\n',
      '  environment variable PROBE_TOKEN\n',
    ])
      expect(help).toContain(part)
    expect(help).not.toContain('--token')
    expect(help).not.toContain('`')
  })

  it('shows one call that has all that is required', () => {
    expect(help).toContain(
      "\nUsage: tier3 probe --<input> <value> [--] [files...]\nExample: tier3 probe 'dist/*'\n",
    )
    const demanding = defineSpec({
      ...base,
      name: 'demanding',
      inputs: {
        base: optional(text, 'Base.'),
        from: required(repository, 'From.'),
        size: required(integer(1, 2), 'Size.'),
        kinds: defaulted(lines, 'a\nb', 'Kinds.'),
        either: atMostOne({ one: optional(text, 'One.'), other: optional(text, 'Other.') }),
      },
    })
    const said = describeCommand(demanding)
    expect(said).toContain('Usage: tier3 demanding --<input> <value>\n')
    expect(said).toContain('Example: tier3 demanding --base dist --from owner/name --size <value>\n')
    expect(said).toContain('  --from  (required; owner/name)\n')
    expect(said).toContain('  --kinds  (one per line; default: a, b)\n')
    expect(said).toContain('  at most one of\n    --one  (text)\n')
  })
})
