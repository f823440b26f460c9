import { describe, expect, it } from 'vitest'
import {
  APP,
  bundle,
  evidence,
  found,
  subjectOf,
  type BundleChanges,
} from '../../../verification/src/verified-bundle.fixture.ts'
import type { BundleEvidence } from '@tier3/verification/evidence'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import { codesOf, judged } from './policy.fixture.ts'

const RELEASE = 'https://in-toto.io/attestation/release/v0.2'
const SUMMARY = 'https://example.com/summary/v1'
const RUN = 'https://github.com/acme/app/actions/runs/500'

const released = (predicate: object = {}, changes: BundleChanges = {}): BundleChanges => ({
  san: 'https://dotcom.releases.github.com',
  trustDomain: 'github',
  facts: Object.fromEntries(
    Object.keys(bundle().signer.facts).map((name) => [name, null]),
  ) as BundleChanges['facts'] & object,
  statement: {
    predicateType: RELEASE,
    predicate: { repository: 'acme/app', repositoryId: '1001', ownerId: '77', tag: 'v1.0.0', ...predicate },
  },
  ...changes,
})

/** What a configured key signed: no certificate, so that nothing of a source is known. */
const keySigned = (predicateType: string, name = 'acme'): BundleEvidence => {
  const signed = bundle({ statement: { predicateType, predicate: {}, subject: [subjectOf(APP)] } })
  const value: VerifiedBundle = {
    ...signed,
    times: [],
    signer: { ...signed.signer, san: name, sanKind: 'key', facts: {}, notBefore: '', notAfter: '' },
  }
  return { origin: 'key.json', outcome: { ok: true, value } }
}

interface Parts {
  readonly top?: readonly string[]
  readonly source?: string
  readonly lines?: readonly string[]
}
const policy = ({ top = [], source = '{repository: acme/app}', lines = [] }: Parts): string =>
  [
    'version: 1',
    ...top,
    'artifacts:',
    '  - match: app.tgz',
    `    source: ${source}`,
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n')

const verdictOf = async (
  parts: Parts,
  bundles: readonly BundleEvidence[],
  tag?: string,
): Promise<readonly string[]> =>
  codesOf(await judged(policy(parts), [evidence(bundles)], tag === undefined ? {} : { tag }))

const GITHUB = ['trust-domain: github']
const OF_RELEASE = [`attestations: [{type: '${RELEASE}'}]`]
const DENIED = [...GITHUB, `denied: [{run: '${RUN}', reason: taken over}]`]

describe('a release attestation under a policy file', () => {
  it.each([
    { name: 'of the repository', parts: {}, expected: ['verified'] },
    {
      name: 'beside demands on the workflow, which it cannot meet and need not',
      parts: { lines: ['events: [push]', 'runner: github-hosted'] },
      expected: ['verified'],
    },
    {
      name: 'of a former name, by its id',
      parts: { source: '{repository: acme/new, id: 1001, former-names: [acme/app]}' },
      expected: ['verified'],
    },
    {
      name: 'of somebody else under the former name',
      parts: { source: '{repository: acme/new, id: 1002, former-names: [acme/app]}' },
      expected: ['rejected', 'policy/source-repository-id'],
    },
    {
      name: 'of another owner',
      parts: { source: '{repository: acme/app, owner-id: 78}' },
      expected: ['rejected', 'policy/source-repository-id'],
    },
    {
      name: 'of another repository',
      parts: { source: '{repository: acme/other}' },
      expected: ['rejected', 'policy/source-repository'],
    },
    {
      name: 'of another ref',
      parts: { source: '{repository: acme/app, refs: [refs/tags/v2*]}' },
      expected: ['rejected', 'policy/source-ref'],
    },
    {
      name: 'of a commit that it does not name',
      parts: { source: `{repository: acme/app, commits: ['${'1'.repeat(40)}']}` },
      expected: ['rejected', 'policy/source-digest'],
    },
    {
      name: 'of the version that was asked for',
      parts: { lines: ["version: {ref: 'refs/tags/v{version}'}"] },
      tag: 'v1.0.0',
      expected: ['verified'],
    },
    {
      name: 'of another version than was asked for',
      parts: { lines: ["version: {ref: 'refs/tags/v{version}'}"] },
      tag: 'v1.0.1',
      expected: ['rejected', 'policy/version-disagrees'],
    },
    {
      name: 'of a version below the lowest',
      parts: { lines: ["version: {ref: 'refs/tags/v{version}', not-below: 1.0.1}"] },
      tag: 'v1.0.0',
      expected: ['rejected', 'policy/downgrade'],
    },
    {
      name: 'alone, where a run is denied that it cannot name',
      parts: { top: DENIED },
      expected: ['rejected', 'policy/denied'],
    },
  ])('$name: $expected', async ({ parts, tag, expected }) => {
    const given = { top: GITHUB, ...parts, lines: [...OF_RELEASE, ...('lines' in parts ? parts.lines : [])] }
    expect(await verdictOf(given, [found(released())], tag)).toEqual(expected)
  })

  it.each([
    { name: 'of a run that is not denied', run: 'https://github.com/acme/app/actions/runs/501', ok: true },
    { name: 'of the run that is denied', run: `${RUN}/attempts/1`, ok: false },
  ])('beside provenance $name', async ({ run, ok }) => {
    const lines = [`attestations: [{type: provenance}, {type: '${RELEASE}'}]`]
    const made = bundle()
    const provenance = found({
      trustDomain: 'github',
      facts: { runInvocationUri: run },
      statement: { predicate: withRun(made, run) },
    })
    expect(await verdictOf({ top: DENIED, lines }, [provenance, found(released())])).toEqual(
      ok ? ['verified'] : ['rejected', 'policy/denied'],
    )
  })

  it('stands in for no other type', async () => {
    expect(await verdictOf({ top: GITHUB }, [found(released())])).toEqual(
      expect.arrayContaining(['rejected', 'policy/predicate-type']),
    )
  })
})

function withRun({ content }: VerifiedBundle, run: string) {
  if (content.kind !== 'statement') throw new Error('the bundle carries no statement')
  const { predicate } = JSON.parse(new TextDecoder().decode(content.payload)) as {
    readonly predicate: { readonly runDetails: object }
  }
  return { ...predicate, runDetails: { ...predicate.runDetails, metadata: { invocationId: run } } }
}

describe('what a key signed under a policy file', () => {
  const lines = [`attestations: [{type: '${SUMMARY}'}]`]
  it.each([
    { name: 'a type that keys may sign', top: [`key-signed-types: ['${SUMMARY}']`], expected: ['verified'] },
    { name: 'no type may be signed', top: [], expected: ['rejected', 'policy/signer-workflow'] },
    {
      name: 'another type may be signed',
      top: ['key-signed-types: cyclonedx'],
      expected: ['rejected', 'policy/signer-workflow'],
    },
    {
      name: 'a run is denied that it cannot name',
      top: [`key-signed-types: ['${SUMMARY}']`, `denied: [{run: '${RUN}', reason: taken over}]`],
      expected: ['rejected', 'policy/denied'],
    },
  ])('$name: $expected', async ({ top, expected }) => {
    expect(await verdictOf({ top, lines }, [keySigned(SUMMARY)])).toEqual(expected)
  })

  it('is no provenance of the source, and meets no demand for it', async () => {
    const top = [`key-signed-types: ['${SUMMARY}']`]
    const both = ['attestations: [{type: provenance}]']
    expect(await verdictOf({ top, lines: both }, [keySigned('https://slsa.dev/provenance/v1')])).toEqual(
      expect.arrayContaining(['rejected', 'policy/signer-workflow']),
    )
  })

  it('is of no level', async () => {
    const top = ['key-signed-types: provenance']
    expect(
      await verdictOf({ top, lines: ['level: {at-least: 1}'] }, [
        keySigned('https://slsa.dev/provenance/v1'),
      ]),
    ).toEqual(['rejected', 'policy/level'])
  })

  it.each([
    ['key-signed-types: []', 'an empty list'],
    ['key-signed-types: yes', 'a word'],
    ["key-signed-types: ['no uri']", 'no type'],
  ])('is refused in the file where it is malformed: %s (%s)', async (line) => {
    await expect(judged(policy({ top: [line] }), [evidence([])])).rejects.toThrow(
      /^read "(?:key-signed-types(?:\.1)?" of "p\.yml|p\.yml)": it|^read "p\.yml": "yes"/,
    )
  })
})
