import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../github/repository-seed.ts'
import { fieldOf } from '../github/rest-probe.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { makeFolder } from './release-stage.fixture.ts'
import { sarifProblems } from './sarif-shape.fixture.ts'
import {
  ADMIN,
  bodyOf,
  files,
  MAIN,
  outcomeOf,
  runDrift,
  runWiredDrift,
  shown,
  TAGS,
} from './ruleset-drift-run.fixture.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let count = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  count += 1
  repository = github.createRepository({ owner: `org-${count}`, name: 'app' })
})
afterAll(() => github.close())

const FILE = '.github/rulesets/0.json'
const declared = (text: string, inputs: Readonly<Record<string, string>> = {}) =>
  runDrift({ github, repository, files: { [FILE]: text }, permissions: ADMIN, inputs })

describe('declared files', () => {
  const EXPORT = { id: 42, source_type: 'Repository', source: 'elsewhere/app', ...MAIN }
  it.each([
    ['an API body', MAIN],
    ['a web export', EXPORT],
    [
      'a version of the history',
      { version_id: 7, actor: { id: 1, type: 'User' }, updated_at: '2026-01-01T00:00:00Z', state: EXPORT },
    ],
    ['a list', [EXPORT]],
  ])('may hold %s', async (_name, body) => {
    repository.ruleset(MAIN)
    const ended = await declared(JSON.stringify(body))
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
  })

  it('may name built-in roles', async () => {
    repository.ruleset({
      ...MAIN,
      bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }],
    })
    const named = [{ actor_type: 'RepositoryRole', actor_id: 'admin', bypass_mode: 'always' }]
    const ended = await declared(JSON.stringify({ ...MAIN, bypass_actors: named }))
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
  })

  it.each([
    ['no JSON', '{\n  "name": "x",\n}', 'input/json-syntax', 3],
    ['a comment', '// x\n{}', 'input/json-syntax', 1],
    ['a key twice', '{\n  "name": "x",\n  "name": "y"\n}', 'input/json-syntax', 3],
    ['an entry of the list', '{\n  "name": "x",\n  "enforcement": "active"\n}', 'input/ruleset-malformed', 1],
    [
      'a bare ref',
      JSON.stringify({ ...MAIN, conditions: { ref_name: { include: ['main'], exclude: [] } } }, null, 2),
      'input/ruleset-malformed',
      9,
    ],
  ])('with %s are refused with the line', async (_name, text, code, line) => {
    repository.ruleset(MAIN)
    const ended = await declared(text)
    expect([ended.exitCode, ended.codes, ended.report.problems[0]?.at]).toEqual([
      2,
      [code],
      { file: FILE, line },
    ])
    expect(ended.annotations[0]).toMatchObject({ level: 'error', file: FILE, line })
  })

  it('that name one ruleset twice are refused', async () => {
    const ended = await runDrift({ github, repository, files: files(MAIN, MAIN), permissions: ADMIN })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/ruleset-duplicate']])
  })

  it.each([
    ['no file', {}],
    ['files without a ruleset', { [FILE]: '[]' }],
  ])('there must be: %s', async (_name, texts) => {
    const ended = await runDrift({ github, repository, files: texts, permissions: ADMIN })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/empty-set']])
  })

  it('must all be matched', async () => {
    const inputs = { declared: `${FILE}\nrules/*.json` }
    const ended = await declared(JSON.stringify(MAIN), inputs)
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/unmatched-glob']])
  })

  it('are told of when they mean something else than they seem to', async () => {
    const { bypass_actors: _, ...rest } = MAIN
    repository.ruleset(MAIN)
    const ended = await declared(JSON.stringify(rest, null, 2))
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([0, 'in-sync'])
    expect(ended.annotations.map(({ message }) => message).join('\n')).toContain(`${FILE}:1: branch ruleset`)
  })

  it('give the line of the value that differs', async () => {
    repository.ruleset({ ...MAIN, enforcement: 'disabled' })
    const ended = await declared(`${JSON.stringify(MAIN, null, 2)}\n`)
    expect(ended.annotations).toEqual([
      expect.objectContaining({ level: 'error', title: 'policy/ruleset-weaker', file: FILE, line: 4 }),
    ])
    expect(ended.annotations[0]?.message).toContain('none of its rules blocks anybody')
    expect(ended.summary).toContain('What got weaker')
  })

  it('in any order, with keys and lists in any order, end in the same verdict and differences', async () => {
    repository.ruleset({ ...MAIN, rules: MAIN.rules.slice(1) })
    repository.ruleset({ ...TAGS, rules: [...TAGS.rules, { type: 'creation' }] })
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed).toReversed()
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, one]) => [key, reversed(one)])
                .toReversed(),
            )
          : value
    const one = await runDrift({ github, repository, files: files(MAIN, TAGS), permissions: ADMIN })
    const other = await runDrift({
      github,
      repository,
      files: { 'rules/a.json': JSON.stringify(reversed([MAIN, TAGS])) },
      permissions: ADMIN,
      inputs: { declared: 'rules/*.json' },
    })
    expect(outcomeOf(other)).toEqual(outcomeOf(one))
    expect(fieldOf(other.report.body, 'demand')).toEqual(fieldOf(one.report.body, 'demand'))
    expect(one.outputs['verdict']).toBe('changed')
  })
})

describe('offline', () => {
  const offline = async (live: string, inputs: Readonly<Record<string, string>> = {}) => {
    using folder = makeFolder({ ...files(MAIN), 'live.json': live })
    return await runWiredDrift(
      folder,
      { live: 'live.json', ...inputs },
      { GITHUB_API_URL: 'http://127.0.0.1:9' },
    )
  }

  it.each([
    ['the same', [MAIN], 0, 'in-sync'],
    ['weaker', [{ ...MAIN, enforcement: 'disabled' }], 1, 'weakened'],
    ['nothing', [], 1, 'weakened'],
    ['with hidden bypass', [{ ...MAIN, bypass_actors: null }], 3, 'unknown'],
    ['without bypass', [{ ...MAIN, bypass_actors: undefined }], 3, 'unknown'],
  ] as const)('%s', async (_name, live, exit, verdict) => {
    const ended = await offline(JSON.stringify(live))
    expect([ended.exitCode, ended.outputs['verdict'], bodyOf(ended).calls]).toEqual([exit, verdict, 0])
    expect(bodyOf(ended).notes.join()).toContain('GitHub was not asked')
  })

  it.each([
    [
      'a list without rules',
      JSON.stringify([{ name: 'x', enforcement: 'active' }]),
      'input/ruleset-malformed',
    ],
    ['no JSON', 'x', 'input/json-syntax'],
  ])('refuses %s', async (_name, live, code) => {
    const ended = await offline(live)
    expect([ended.exitCode, ended.codes]).toEqual([2, [code]])
  })
})

describe('presets', () => {
  const presets = (names: string, inputs: Readonly<Record<string, string>> = {}) =>
    runDrift({ github, repository, permissions: ADMIN, inputs: { presets: names, ...inputs } })

  it('are judged without files', async () => {
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const ended = await presets('baseline,reviewed')
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
    expect(bodyOf(ended).notes.join()).toContain('no ruleset is declared in files')
  })

  it('that leave open who can bypass are judged with the token of a job', async () => {
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const ended = await runDrift({ github, repository, inputs: { presets: 'reviewed', mode: 'at-least' } })
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
  })

  it('that are not reached fail, and say what is missing', async () => {
    repository.ruleset(TAGS)
    const ended = await presets('baseline')
    expect(outcomeOf(ended)).toEqual({
      exit: 1,
      verdict: 'weakened',
      shown: [
        'weaker preset preset/baseline/default-branch/deletion',
        'weaker preset preset/baseline/default-branch/non_fast_forward',
      ],
    })
    expect(ended.codes).toEqual(['policy/preset-unmet', 'policy/preset-unmet'])
  })

  it('that are not reached are told in a report, and do not fail', async () => {
    repository.ruleset(TAGS)
    const ended = await presets('baseline', { mode: 'report' })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([0, 'weakened', []])
    expect(ended.annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'notice'])
  })

  it('are held against the tags that releases make', async () => {
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const ended = await presets('baseline', { 'preset-tags': 'refs/tags/v*\nrefs/tags/**/*@*' })
    expect([ended.exitCode, shown(ended)]).toEqual([
      1,
      [
        'weaker preset preset/baseline/release-tags/deletion',
        'weaker preset preset/baseline/release-tags/update',
      ],
    ])
  })

  it('about who can bypass stay unknown while that is hidden, whatever is accepted of files', async () => {
    repository.ruleset(TAGS)
    const ended = await runDrift({
      github,
      repository,
      files: files(TAGS),
      inputs: { presets: 'release', bypass: 'unverified-ok', mode: 'at-least' },
    })
    expect(shown(ended).filter((line) => line.includes('release-tags'))).toEqual([
      'weaker preset preset/release/release-tags/creation',
      'unknown preset preset/release/release-tags/deletion',
      'unknown preset preset/release/release-tags/update',
      'unknown preset preset/release/release-tags/non_fast_forward',
    ])
  })

  it('do not excuse a pattern that matches nothing', async () => {
    const ended = await presets('baseline', { declared: 'rules/*.json' })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/empty-set']])
  })
})

describe('files that are written', () => {
  it('hold the differences as SARIF, the same for every machine', async () => {
    repository.ruleset({ ...MAIN, rules: MAIN.rules.slice(1) })
    const texts = await Promise.all(
      ['a.sarif', 'out/b.sarif'].map(async (path) => {
        using folder = makeFolder()
        const inputs = { 'sarif-path': path }
        const ended = await runDrift({
          github,
          repository,
          files: files(MAIN),
          permissions: ADMIN,
          inputs,
          folder,
        })
        expect([ended.exitCode, ended.outputs['sarif-path']]).toEqual([1, path])
        const text = readFileSync(join(folder.workspace, path), 'utf8')
        expect(text).not.toContain(folder.workspace)
        return text
      }),
    )
    expect(texts[1]).toBe(texts[0])
    const document: unknown = JSON.parse(texts[0] ?? '')
    expect(sarifProblems(document)).toEqual([])
    expect(fieldOf(document, 'runs', 0, 'results', 0)).toMatchObject({
      ruleId: 'rule-missing',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: FILE }, region: { startLine: 15 } } }],
    })
  })

  it('replace those of an earlier run, and nothing else', async () => {
    using folder = makeFolder({ ...files(MAIN), 'foreign.sarif': '{"runs":[]}' })
    const run = (path: string) =>
      runDrift({ github, repository, permissions: ADMIN, inputs: { 'sarif-path': path }, folder })
    expect((await run('own.sarif')).exitCode).toBe(1)
    expect((await run('own.sarif')).exitCode).toBe(1)
    const ended = await run('foreign.sarif')
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/conflict']])
    expect(readFileSync(join(folder.workspace, 'foreign.sarif'), 'utf8')).toBe('{"runs":[]}')
  })

  it('hold the plan from live to declared, with its digest', async () => {
    using folder = makeFolder()
    repository.ruleset({ ...MAIN, enforcement: 'disabled' })
    const inputs = { 'plan-path': 'plan.json' }
    const ended = await runDrift({
      github,
      repository,
      files: files(MAIN),
      permissions: ADMIN,
      inputs,
      folder,
    })
    const plan: unknown = JSON.parse(readFileSync(join(folder.workspace, 'plan.json'), 'utf8'))
    expect([ended.exitCode, ended.outputs['plan-path']]).toEqual([1, 'plan.json'])
    expect(fieldOf(plan, 'digest')).toBe(ended.outputs['plan-digest'])
    expect(fieldOf(plan, 'steps', 0)).toMatchObject({ action: 'update', effect: 'strengthens' })
  })

  it('do not hold a plan while bypass is hidden, and the run does not pass', async () => {
    using folder = makeFolder()
    repository.ruleset(MAIN)
    const inputs = { 'plan-path': 'plan.json', bypass: 'unverified-ok' }
    const stricter = { ...MAIN, enforcement: 'disabled' }
    const ended = await runDrift({
      github,
      repository,
      files: files(stricter),
      inputs: { ...inputs, mode: 'report' },
      folder,
    })
    expect([ended.exitCode, ended.outputs['plan-path'], fieldOf(ended.report.body, 'notDone')]).toEqual([
      3,
      '',
      ['permission/denied'],
    ])
  })
})

describe('fail-on', () => {
  const stricter = { ...MAIN, rules: [...MAIN.rules, { type: 'required_signatures' }] }
  const weaker = { ...MAIN, rules: MAIN.rules.slice(1) }
  it.each([
    [
      'stricter rules pass where only weakenings fail',
      stricter,
      { 'fail-on': 'weakened' },
      0,
      'strengthened',
    ],
    [
      'weaker rules fail in a report that is told to',
      weaker,
      { mode: 'report', 'fail-on': 'weakened' },
      1,
      'weakened',
    ],
    ['weaker rules pass where somebody asked for it', weaker, { 'fail-on': 'strengthened' }, 0, 'weakened'],
    [
      'weaker rules beside stricter ones fail as the change that they are',
      { ...stricter, rules: stricter.rules.slice(1) },
      { 'fail-on': 'changed' },
      1,
      'changed',
    ],
    ['stricter rules fail as before without it', stricter, {}, 1, 'strengthened'],
  ] as const)('%s', async (_name, live, inputs, exit, verdict) => {
    repository.ruleset(live)
    const ended = await declared(JSON.stringify(MAIN), inputs)
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([exit, verdict])
    expect(ended.codes.length > 0).toBe(exit === 1)
  })
})
