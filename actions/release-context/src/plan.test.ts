import { describe, expect, it } from 'vitest'
import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const SHA = 'a'.repeat(40)

const context = (changes: Partial<RunContext> = {}): RunContext => ({
  face: 'action',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'octo/app',
  eventName: 'push',
  eventPath: undefined,
  ref: 'refs/tags/v1.2.3',
  sha: SHA,
  workflowRef: undefined,
  runUrl: undefined,
  ...changes,
})

type Inputs = { readonly [name: string]: string }

function planned(inputs: Inputs, changes: Partial<RunContext> = {}) {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  if (!parsed.ok) throw new Error(parsed.problem.map(({ current }) => current).join('; '))
  return plan(parsed.value.config, context(changes))
}

describe('plan', () => {
  it('takes tag, repository and commit of the run', () => {
    expect(planned({})).toEqual({
      ok: true,
      value: {
        repository: 'octo/app',
        tag: 'v1.2.3',
        tagPattern: undefined,
        manifest: 'auto',
        branches: [],
        tagType: 'any',
        requireSignedCommit: false,
        expected: [{ commit: SHA, from: 'run' }],
        requireUnreleased: false,
      },
    })
  })

  it('takes what is named', () => {
    const inputs = {
      tag: 'refs/tags/@s/a@1.0.0',
      repository: 'other/repo',
      'tag-pattern': '@s/a@{version}',
      manifest: 'a/package.json\nsrc/a.h:#define V "{version}"',
      branches: 'main\nrefs/heads/release/*',
      commit: 'b'.repeat(40),
    }
    expect(planned(inputs)).toMatchObject({
      ok: true,
      value: {
        repository: 'other/repo',
        tag: '@s/a@1.0.0',
        tagPattern: { prefix: '@s/a@', suffix: '' },
        manifest: [
          { path: 'a/package.json' },
          { path: 'src/a.h', pattern: { prefix: '#define V "', suffix: '"' } },
        ],
        branches: ['main', 'release/*'],
        expected: [{ commit: 'b'.repeat(40), from: 'input' }],
      },
    })
  })

  it.each<[string, Inputs, Partial<RunContext>, number]>([
    ['of the tag', {}, {}, 1],
    ['of the tag, which is named too', { tag: 'v1.2.3' }, {}, 1],
    ['of the tag of another repository', { repository: 'octo/other' }, {}, 0],
    ['of the same repository in other letters', { repository: 'Octo/App' }, {}, 1],
    ['of another tag', { tag: 'v1.2.2' }, {}, 0],
    ['of a branch of that name', { tag: 'v1.2.3' }, { ref: 'refs/heads/v1.2.3' }, 0],
    ['of nothing', { tag: 'v1.2.3' }, { ref: undefined, sha: undefined }, 0],
  ])('believes the commit of a run %s', (_, inputs, changes, expected) => {
    const result = planned(inputs, changes)
    expect(result.ok && result.value.expected).toHaveLength(expected)
  })

  it.each<[string, Inputs, Partial<RunContext>, readonly string[]]>([
    [
      'no tag and no repository',
      {},
      { ref: undefined, repository: undefined },
      ['input/missing', 'input/missing'],
    ],
    ['a pull request', {}, { ref: 'refs/pull/1/merge' }, ['input/missing']],
    ['a way up', { tag: '../heads/main' }, {}, ['input/malformed']],
    ['a star', { tag: 'v*' }, {}, ['input/malformed']],
    ['a space', { tag: 'v 1' }, {}, ['input/malformed']],
    ['a reflog', { tag: 'v@{1}' }, {}, ['input/malformed']],
    ['a name without end', { tag: `v${'1'.repeat(300)}` }, {}, ['input/malformed']],
    ['a line break in the ref', {}, { ref: 'refs/tags/v1\nx' }, ['input/malformed']],
    ['a run without a commit', {}, { sha: undefined }, ['environment/variable-missing']],
    ['a run of something else than a commit', {}, { sha: 'HEAD' }, ['environment/variable-missing']],
  ])('refuses %s', (_, inputs, changes, codes) => {
    const result = planned(inputs, changes)
    expect(result.ok ? [] : result.problem.map(({ code }) => code)).toEqual(codes)
  })
})

describe('the inputs', () => {
  it.each<[string, string]>([
    ['tag', 'v\u001b[2K'],
    ['tag', 'v1\nv2'],
    ['tag-pattern', 'v'],
    ['tag-pattern', 'v{version}\n'],
    ['tag-pattern', '{version}{version}'],
    ['manifest', '../package.json'],
    ['manifest', '/package.json'],
    ['manifest', 'a//package.json'],
    ['manifest', './package.json'],
    ['manifest', 'a\\package.json'],
    ['manifest', 'setup.py'],
    ['manifest', 'auto\nVERSION'],
    ['manifest', 'a:{version}{version}'],
    ['manifest', 'a:'],
    ['manifest', ':{version}'],
    ['manifest', Array.from({ length: 51 }, () => 'VERSION').join('\n')],
    ['branches', 'a..b'],
    ['branches', 'a b'],
    ['branches', 'x'.repeat(251)],
    ['commit', 'abc1234'],
    ['commit', 'HEAD'],
    ['tag-type', 'gpg'],
    ['require-signed-commit', 'yes'],
  ])('%s refuses %j', (name, value) => {
    const parsed = parseInputs(spec, (input) => (input === name ? value : ''))
    expect(parsed.ok ? [] : parsed.problem.map(({ code }) => code)).toEqual(['input/malformed'])
  })
})
