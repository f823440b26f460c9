import { parseInputs } from '@tier3/runner/define/parse-inputs'
import type { RunContext } from '@tier3/runner/define/context'
import { describe, expect, it } from 'vitest'
import { tagVersion } from './identity.ts'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const CONTEXT: RunContext = {
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
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
}

function planned(inputs: Readonly<Record<string, string>>, context: Partial<RunContext> = {}): unknown {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  const result = parsed.ok ? plan(parsed.value.config, { ...CONTEXT, ...context }) : parsed
  return result.ok ? result.value : result.problem.map(({ code }) => code)
}

describe('plan', () => {
  it('is the SBOM of the commit and the tag when nothing is asked for', () => {
    expect(planned({})).toEqual({
      source: { kind: 'commit', path: '.', ref: undefined, exclude: [] },
      identity: {
        type: 'application',
        name: undefined,
        version: undefined,
        tag: 'v1.2.3',
        tagVersion: 'v1.2.3',
        repository: 'octo/app',
        purl: undefined,
        producer: { name: 'octo', url: 'https://github.com/octo' },
        serverUrl: 'https://github.com',
      },
      released: undefined,
      buildBoms: [],
      specVersion: '1.6',
      gates: {
        profiles: [],
        allowLicenses: undefined,
        denyLicenses: undefined,
        missingLicenses: 'allow',
        minComponents: 1,
        requireLock: true,
        requireComplete: false,
      },
      check: undefined,
      spdx: false,
      output: undefined,
      compareWith: undefined,
      diffPath: undefined,
    })
  })

  it.each([
    {
      name: 'released files relative to the workspace',
      inputs: { artifacts: 'a', checksums: 'S' },
      expected: { released: { patterns: ['a'], base: '.', checksums: ['S'] } },
    },
    {
      name: 'a comparison in the temporary folder of the runner',
      inputs: { 'compare-with': 'previous-release' },
      expected: { compareWith: 'previous-release', diffPath: '/t/tier3-sbom-diff-u.md' },
    },
    {
      name: 'a comparison in no file on a terminal',
      inputs: { 'compare-with': 'old.cdx.json' },
      context: { face: 'cli' as const },
      expected: { diffPath: undefined },
    },
    {
      name: 'no producer without a repository',
      inputs: {},
      context: { repository: undefined },
      expected: { identity: { repository: undefined, producer: undefined } },
    },
    {
      name: 'the version of the package URL before the tag',
      inputs: { purl: 'pkg:npm/a@1.0.0' },
      expected: { identity: { version: '1.0.0', tagVersion: 'v1.2.3' } },
    },
    {
      name: 'a repository that is named before that of the run',
      inputs: { repository: 'acme/tool' },
      expected: { identity: { repository: 'acme/tool', producer: { name: 'acme' } } },
    },
  ])('takes $name', ({ inputs, context = {}, expected }) => {
    expect(planned(inputs, context)).toMatchObject(expected)
  })

  it.each([
    { inputs: { producer: 'Acme' }, producer: { name: 'Acme' } },
    {
      inputs: { producer: 'Acme', 'producer-contact': 'https://acme.example/security' },
      producer: { name: 'Acme', url: 'https://acme.example/security' },
    },
    {
      inputs: { 'producer-contact': 'security@acme.example' },
      producer: { name: 'octo', email: 'security@acme.example' },
    },
  ])('names the producer $producer', ({ inputs, producer }) => {
    const { identity } = planned(inputs) as { readonly identity: { readonly producer: unknown } }
    expect(identity.producer).toEqual(producer)
  })

  it.each([
    { name: 'an output of another ending', inputs: { output: 'sbom.json' }, codes: ['input/malformed'] },
    {
      name: 'a version that no schema takes',
      inputs: { version: '1'.repeat(1025) },
      codes: ['input/malformed'],
    },
    { name: 'a package URL that is none', inputs: { purl: 'left-pad@1' }, codes: ['input/malformed'] },
    {
      name: 'two versions',
      inputs: { purl: 'pkg:npm/a@1.0.0', version: 'v1.0.0' },
      codes: ['input/conflict'],
    },
    { name: 'a contact that is none', inputs: { 'producer-contact': 'acme' }, codes: ['input/malformed'] },
    {
      name: 'a contact with a script',
      inputs: { 'producer-contact': 'javascript://acme' },
      codes: ['input/malformed'],
    },
    {
      name: 'a contact of nobody',
      inputs: { 'producer-contact': 'a@b.example' },
      context: { repository: undefined },
      codes: ['input/conflict'],
    },
    {
      name: 'a commit of a folder',
      inputs: { source: 'folder', ref: 'v1' },
      codes: ['input/conflict'],
    },
    { name: 'a base of nothing', inputs: { base: 'dist' }, codes: ['input/conflict'] },
    { name: 'checksums of nothing', inputs: { checksums: 'S' }, codes: ['input/conflict'] },
    { name: 'a diff with nothing', inputs: { 'diff-path': 'd.md' }, codes: ['input/conflict'] },
    {
      name: 'licences that are none',
      inputs: { 'allow-licenses': 'MIT\nMIT OR ISC', 'deny-licenses': 'GPL-3.0-only AND MIT' },
      codes: ['input/malformed', 'input/malformed'],
    },
    {
      name: 'an exclusion that takes back in',
      inputs: { exclude: 'examples\n!examples/kept' },
      codes: ['input/malformed'],
    },
    {
      name: 'what a check would not do',
      inputs: {
        check: 'a.cdx.json',
        name: 'n',
        version: '1',
        purl: 'pkg:npm/a@1',
        producer: 'p',
        output: 'o.cdx.json',
        'compare-with': 'b',
        'require-profile': 'ntia',
        'deny-licenses': 'MIT',
        formats: 'spdx',
        'spec-version': '1.7',
        'missing-licenses': 'deny',
        'min-components': '2',
        'require-complete': 'true',
      },
      codes: Array.from({ length: 13 }, () => 'input/conflict'),
    },
    { name: 'a format that is none', inputs: { formats: 'cyclonedx,swid' }, codes: ['input/malformed'] },
    {
      name: 'several at once',
      inputs: { output: 'x', base: 'b', purl: 'x' },
      codes: ['input/malformed', 'input/malformed', 'input/conflict'],
    },
  ])('refuses $name', ({ inputs, context = {}, codes }) => {
    expect(planned(inputs, context)).toEqual(codes)
  })
})

it.each([
  { ref: 'refs/tags/v1.2.3', version: 'v1.2.3' },
  { ref: 'refs/tags/@scope/pkg@1.2.3', version: '1.2.3' },
  { ref: 'refs/tags/pkg@', version: undefined },
  { ref: 'refs/heads/v1', version: undefined },
  { ref: undefined, version: undefined },
])('tagVersion of $ref is $version', ({ ref, version }) => {
  expect(tagVersion(ref)).toBe(version)
})
