import { describe, expect, it } from 'vitest'
import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const CONTEXT: RunContext = {
  face: 'action',
  workspace: '/work',
  temp: '/temp',
  unique: 'unique',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'octo/app',
  eventName: undefined,
  eventPath: undefined,
  ref: undefined,
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
}

type Texts = { readonly [name: string]: string }

const planned = (texts: Texts) => {
  const inputs = parseInputs(spec, (name) => texts[name] ?? '')
  return inputs.ok ? plan(inputs.value.config, CONTEXT) : inputs
}
const HERE = { repository: 'octo/app' }

describe('plan', () => {
  it('of a repository alone', () => {
    expect(planned(HERE)).toEqual({
      ok: true,
      value: {
        kind: 'check',
        declared: { patterns: ['.github/rulesets/*.json'], optional: false },
        demand: {
          level: 'repository',
          mode: 'exact',
          failOn: undefined,
          bypass: 'require',
          allowExtra: false,
          presets: [],
          tagPatterns: ['refs/tags/v*'],
        },
        scope: { kind: 'repository', repository: 'octo/app' },
        planPath: undefined,
        sarifPath: undefined,
        trackingIssue: false,
      },
    })
  })

  it.each([
    ['a file', { live: 'live.json' }, { kind: 'file', path: 'live.json', owner: undefined }],
    ['an organization', { organization: 'octo' }, { kind: 'organization', organization: 'octo' }],
    [
      'a fleet',
      { repositories: 'org:octo\n!octo/x', shard: '2/3', concurrency: '8' },
      {
        kind: 'fleet',
        queries: [
          { kind: 'organization', organization: 'octo', names: '*' },
          { kind: 'except', pattern: 'octo/x' },
        ],
        shard: { index: 2, of: 3 },
        concurrency: 8,
      },
    ],
  ])('of %s', (_name, texts: Texts, scope) => {
    expect(planned(texts)).toMatchObject({ ok: true, value: { scope } })
  })

  it.each([
    ['nothing but presets', { presets: 'baseline' }, true],
    ['presets and named files', { presets: 'baseline', declared: 'a.json' }, false],
    ['no presets', {}, false],
  ])('lets there be no file with %s: %s', (_name, texts: Texts, optional) => {
    expect(planned({ ...HERE, ...texts })).toMatchObject({ ok: true, value: { declared: { optional } } })
  })

  it.each([
    ['no repository', {}, ['input/missing']],
    ['a plan from a file for nothing', { live: 'x.json', 'plan-path': 'p.json' }, ['input/missing']],
    ['an issue nowhere', { live: 'x.json', 'tracking-issue': 'true' }, ['input/missing']],
    ['a fleet from a file', { repositories: 'org:o', live: 'x.json' }, ['input/conflict']],
    ['a plan of a fleet', { repositories: 'org:o', 'plan-path': 'p.json' }, ['input/conflict']],
    ['a shard of one', { ...HERE, shard: '1/2' }, ['input/conflict']],
    [
      'an issue of each shard',
      { ...HERE, repositories: 'org:o', shard: '1/2', 'tracking-issue': 'true' },
      ['input/conflict'],
    ],
    ['an organization and its fleet', { organization: 'o', repositories: 'org:o' }, ['input/conflict']],
    ['presets of an organization', { organization: 'o', presets: 'baseline' }, ['input/conflict']],
    ['no login', { ...HERE, organization: 'a/b' }, ['input/malformed']],
    ['tags without preset', { ...HERE, 'preset-tags': 'refs/tags/x' }, ['input/conflict']],
    ['bare tags', { ...HERE, presets: 'baseline', 'preset-tags': 'v*\nrefs/tags/x' }, ['input/malformed']],
    ['lines that only take out', { repositories: '!o/x' }, ['input/malformed']],
    ['lines that mean nothing', { repositories: 'o\np' }, ['input/malformed', 'input/malformed']],
    [
      'paths that leave',
      { ...HERE, 'sarif-path': '../x', 'plan-path': '/x' },
      ['input/path-escape', 'input/path-escape'],
    ],
    [
      'merging and checking',
      { 'merge-reports': 'r/*.json', declared: 'x.json', presets: 'baseline', repositories: 'org:o' },
      ['input/conflict', 'input/conflict', 'input/conflict'],
    ],
    [
      'merging and one more file',
      { 'merge-reports': 'r/*.json', declared: '.github/rulesets/*.json\nx.json' },
      ['input/conflict'],
    ],
    ['a verdict that nobody can fail on', { ...HERE, 'fail-on': 'unknown' }, ['input/malformed']],
  ])('refuses %s', (_name, texts: Texts, codes) => {
    const result = planned(texts)
    expect(result.ok ? [] : result.problem.map(({ code }) => code)).toEqual(codes)
  })

  it('to merge needs nothing else', () => {
    expect(planned({ 'merge-reports': 'r/*.json' })).toEqual({
      ok: true,
      value: { kind: 'merge', reports: ['r/*.json'], sarifPath: undefined, trackingIssue: false },
    })
  })
})
