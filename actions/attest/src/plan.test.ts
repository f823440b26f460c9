import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { spec } from './spec.ts'
import { parseStoreRepository } from './store-repository.ts'

const context: RunContext = {
  face: 'cli',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: undefined,
  eventName: undefined,
  eventPath: undefined,
  ref: undefined,
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
}

function planned(inputs: Readonly<Record<string, string>>): unknown {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  const result = parsed.ok ? plan(parsed.value.config, context) : parsed
  return result.ok ? result.value : result.problem.map(({ code }) => code)
}

describe('plan', () => {
  it('is provenance of the files, beside them, when nothing else is asked for', () => {
    expect(planned({ files: 'dist/*', base: 'dist' })).toEqual({
      subjects: { kind: 'files', patterns: ['dist/*'], base: 'dist' },
      predicate: { kind: 'provenance' },
      layout: 'combined',
      store: 'github',
      outputDir: 'dist',
      name: undefined,
      serverUrl: 'https://github.com',
      sigstore: 'auto',
      rekorVersion: '1',
    })
  })

  const type = 'https://example.com/p/v1'
  it.each([
    { name: 'an SBOM', inputs: { 'sbom-path': 's' }, predicate: { kind: 'sbom', path: 's' } },
    {
      name: 'any predicate',
      inputs: { 'predicate-path': 'p', 'predicate-type': type },
      predicate: { kind: 'custom', path: 'p', predicateType: type },
    },
  ])('takes $name', ({ inputs, predicate }) => {
    expect(planned({ files: 'a', ...inputs })).toMatchObject({ predicate })
  })

  it.each([
    { name: 'no subjects', inputs: { files: '' }, codes: ['input/conflict'] },
    { name: 'files with digests', inputs: { digests: 'sha256:x' }, codes: ['input/conflict'] },
    { name: 'files with checksums', inputs: { checksums: 'S' }, codes: ['input/conflict'] },
    { name: 'a predicate without its type', inputs: { 'predicate-path': 'p' }, codes: ['input/conflict'] },
    { name: 'a type without its predicate', inputs: { 'predicate-type': type }, codes: ['input/conflict'] },
    {
      name: 'an SBOM with a predicate',
      inputs: { 'sbom-path': 's', 'predicate-path': 'p' },
      codes: ['input/conflict'],
    },
    {
      name: 'an SBOM with a type',
      inputs: { 'sbom-path': 's', 'predicate-type': type },
      codes: ['input/conflict'],
    },
    {
      name: 'all three',
      inputs: { 'sbom-path': 's', 'predicate-path': 'p', 'predicate-type': type },
      codes: ['input/conflict'],
    },
    {
      name: 'a type that is no URI',
      inputs: { 'predicate-path': 'p', 'predicate-type': 'mine' },
      codes: ['input/malformed'],
    },
    {
      name: 'a type with a space',
      inputs: { 'predicate-path': 'p', 'predicate-type': 'a:b c' },
      codes: ['input/malformed'],
    },
    { name: 'a name that climbs', inputs: { name: '../x' }, codes: ['input/malformed'] },
    { name: 'a hidden name', inputs: { name: '.x' }, codes: ['input/malformed'] },
    { name: 'a name with a folder', inputs: { name: 'a/b' }, codes: ['input/malformed'] },
    { name: 'a layout that is not known', inputs: { 'bundle-layout': 'x' }, codes: ['input/malformed'] },
    {
      name: 'everything at once',
      inputs: {
        'sbom-path': 's',
        'predicate-path': 'p',
        name: '/',
        sigstore: 'custom',
        'rekor-version': '2',
        timestamp: 'false',
      },
      codes: ['input/conflict', 'input/malformed', 'input/conflict', 'input/conflict'],
    },
  ])('refuses $name', ({ inputs, codes }) => {
    expect(planned({ files: 'a', ...inputs })).toEqual(codes)
  })
})

describe('parseStoreRepository', () => {
  it.each([
    { store: 'github', repository: 'octo/app', token: 't', expected: 'octo/app' },
    { store: 'github', repository: 'octo/app', token: undefined, expected: 'input/missing' },
    { store: 'github', repository: undefined, token: 't', expected: 'environment/variable-missing' },
    { store: 'github', repository: 'octo', token: 't', expected: 'environment/variable-missing' },
    { store: 'none', repository: undefined, token: undefined, expected: 'none/none' },
    { store: 'none', repository: 'octo/app', token: undefined, expected: 'octo/app' },
  ] as const)('$store, $repository, $token', ({ store, repository, token, expected }) => {
    const parsed = parseStoreRepository(store, repository, token)
    expect(parsed.ok ? parsed.value : parsed.problem.code).toBe(expected)
  })
})
