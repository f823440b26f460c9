import { describe, expect, it } from 'vitest'
import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

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
  ref: 'refs/tags/v1',
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
  ...changes,
})

function planned(inputs: { readonly [name: string]: string }, changes: Partial<RunContext> = {}) {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  if (!parsed.ok) throw new Error(parsed.problem.map(({ current }) => current).join('; '))
  return plan(parsed.value.config, context(changes))
}

describe('plan', () => {
  it('takes tag and repository of the run, and demands what freezes a tag', () => {
    expect(planned({})).toEqual({
      ok: true,
      value: {
        repository: 'octo/app',
        ref: 'refs/tags/v1',
        rules: ['update', 'deletion'],
        allowedBypass: [],
        bypass: 'require',
        creator: undefined,
        requireImmutable: false,
        exported: undefined,
        remedyPath: undefined,
      },
    })
  })

  it('takes what is named', () => {
    const inputs = {
      tag: 'pkg/v2',
      repository: 'other/repo',
      rules: 'creation',
      creator: 'app:3',
      live: 'rulesets.json',
      'remedy-path': 'fix.json',
      bypass: 'unverified-ok',
    }
    expect(planned(inputs)).toMatchObject({
      ok: true,
      value: {
        repository: 'other/repo',
        ref: 'refs/tags/pkg/v2',
        rules: ['creation'],
        creator: { type: 'Integration', id: 3 },
        exported: 'rulesets.json',
        remedyPath: 'fix.json',
        bypass: 'unverified-ok',
      },
    })
  })

  it('reports all problems together', () => {
    const result = planned(
      { live: 'x.json', 'require-immutable': 'true', creator: 'caller' },
      { ref: 'refs/heads/main', repository: undefined },
    )
    expect(result.ok ? [] : result.problem.map(({ code }) => code)).toEqual([
      'input/missing',
      'input/missing',
      'input/conflict',
      'input/conflict',
    ])
  })
})
