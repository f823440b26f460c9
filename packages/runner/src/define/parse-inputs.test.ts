import { describe, expect, it } from 'vitest'
import { flag, integer, path, text } from './codec.ts'
import { parseInputs } from './parse-inputs.ts'
import {
  atMostOne,
  contextual,
  defaulted,
  defineSpec,
  exactlyOne,
  optional,
  required,
  secret,
} from './spec.ts'

const spec = defineSpec({
  name: 'probe',
  title: 'probe',
  description: 'Probe.',
  icon: 'check',
  color: 'blue',
  permissions: {},
  inputs: {
    name: required(text, 'Name.'),
    count: defaulted(integer(1, 9), '3', 'Count.'),
    note: optional(text, 'Note.'),
    workflow: contextual(text, '${{ job.workflow_ref }}', 'Workflow.'),
    what: exactlyOne({ files: optional(path, 'Files.'), digests: optional(text, 'Digests.') }),
    extra: atMostOne({ more: optional(flag, 'More.'), less: optional(flag, 'Less.') }),
    token: secret('Token.', { variable: 'TOKEN', expression: '${{ github.token }}' }),
  },
  outputs: {},
  reportSchema: {},
  renamed: { label: 'name' },
})

const parse = (given: { readonly [name: string]: string }) => parseInputs(spec, (name) => given[name] ?? '')
const LEAST = { name: 'n', files: 'f' }

/** Codes with the input that each problem is about. */
const problemsOf = (given: { readonly [name: string]: string }): readonly string[] => {
  const parsed = parse(given)
  return parsed.ok ? [] : parsed.problem.map((p) => `${p.code} ${p.attempted}`)
}

describe('parseInputs', () => {
  it('parseInputs fills in defaults, and leaves out what is optional', () => {
    expect(parse(LEAST)).toEqual({
      ok: true,
      value: {
        config: {
          name: 'n',
          count: 3,
          note: undefined,
          workflow: undefined,
          what: { kind: 'files', value: 'f' },
        },
        secrets: { token: undefined },
        dryRun: false,
        reportPath: undefined,
      },
    })
  })

  it('parseInputs gives secrets apart from the config', () => {
    const parsed = parse({ ...LEAST, token: 's3cret' })
    expect(parsed.ok && parsed.value.secrets).toEqual({ token: 's3cret' })
    expect(JSON.stringify(parsed.ok && parsed.value.config)).not.toContain('s3cret')
  })

  it('parseInputs takes an expression that nobody evaluated for not given', () => {
    const parsed = parse({ ...LEAST, token: '${{ github.token }}', workflow: '${{ job.workflow_ref }}' })
    expect(parsed.ok && parsed.value.secrets.token).toBeUndefined()
    expect(parsed.ok && parsed.value.config.workflow).toBeUndefined()
  })

  it('parseInputs gives the member of a group that was chosen', () => {
    const parsed = parse({ name: 'n', digests: 'd', less: 'true' })
    expect(parsed.ok && parsed.value.config.what).toEqual({ kind: 'digests', value: 'd' })
    expect(parsed.ok && parsed.value.config.extra).toEqual({ kind: 'less', value: true })
  })

  it('parseInputs reads the inputs that every action has', () => {
    const parsed = parse({ ...LEAST, 'dry-run': 'true', 'report-path': 'r.json' })
    expect(parsed.ok && [parsed.value.dryRun, parsed.value.reportPath]).toEqual([true, 'r.json'])
  })

  it.each([
    { name: 'a missing input', given: { files: 'f' }, expected: ['input/missing read the input "name"'] },
    {
      name: 'a malformed input',
      given: { ...LEAST, count: '10' },
      expected: ['input/malformed read the input "count"'],
    },
    {
      name: 'a malformed member',
      given: { ...LEAST, more: 'maybe' },
      expected: ['input/malformed read the input "more"'],
    },
    {
      name: 'none of a group',
      given: { name: 'n' },
      expected: ['input/conflict read the inputs "files", "digests"'],
    },
    {
      name: 'two of a group',
      given: { ...LEAST, digests: 'd' },
      expected: ['input/conflict read the inputs "files", "digests"'],
    },
    {
      name: 'two of an optional group',
      given: { ...LEAST, more: 'true', less: 'true' },
      expected: ['input/conflict read the inputs "more", "less"'],
    },
    {
      name: 'a malformed dry-run',
      given: { ...LEAST, 'dry-run': 'on' },
      expected: ['input/malformed read the input "dry-run"'],
    },
    {
      name: 'an old name',
      given: { ...LEAST, label: 'x' },
      expected: ['input/unknown read the input "label"'],
    },
    {
      name: 'too long a text',
      given: { ...LEAST, note: 'x'.repeat(1_000_001) },
      expected: ['input/malformed read the input "note"'],
    },
    {
      name: 'everything at once',
      given: { count: 'x', label: 'y' },
      expected: [
        'input/unknown read the input "label"',
        'input/missing read the input "name"',
        'input/malformed read the input "count"',
        'input/conflict read the inputs "files", "digests"',
      ],
    },
  ])('parseInputs refuses $name', ({ given, expected }) => {
    expect(problemsOf(given)).toEqual(expected)
  })

  it('parseInputs says the new name of a renamed input', () => {
    const parsed = parse({ ...LEAST, label: 'x' })
    expect(parsed.ok ? undefined : parsed.problem[0]?.fix).toBe('Write `name` in place of `label`.')
  })

  it('parseInputs says how many of a group there may be', () => {
    const parsed = parse({ name: 'n', more: 'true', less: 'true' })
    expect(parsed.ok ? [] : parsed.problem.map(({ desired }) => desired)).toEqual([
      'exactly one of them must be given',
      'at most one of them may be given',
    ])
  })
})
