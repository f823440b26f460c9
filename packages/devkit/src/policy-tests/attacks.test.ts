import { describe, expect, it } from 'vitest'
import {
  APP,
  bundle,
  evidence,
  found,
  OTHER,
  provenance,
  subjectOf,
  type BundleChanges,
} from '../../../verification/src/verified-bundle.fixture.ts'
import { SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import type { BundleEvidence } from '@tier3/verification/evidence'
import { codesOf, judged, resolved, rule } from './policy.fixture.ts'

const RELEASE = 'https://in-toto.io/attestation/release/v0.2'
const NO_FACTS = Object.fromEntries(Object.keys(bundle().signer.facts).map((name) => [name, null]))

const released = (changes: BundleChanges = {}, tag = 'v1.0.0'): BundleChanges => ({
  san: 'https://dotcom.releases.github.com',
  trustDomain: 'github',
  facts: NO_FACTS,
  statement: { predicateType: RELEASE, predicate: { repository: 'acme/app', tag } },
  ...changes,
})

/** What a configured key signed, with a time that whoever has the signature can add. */
const keySigned = (predicateType: string, predicate: object = {}): BundleEvidence => {
  const value = bundle({
    sanKind: 'key',
    san: 'acme',
    facts: NO_FACTS,
    times: [{ time: '2026-01-01T00:59:00Z', source: 'timestamp-authority' }],
    statement: { predicateType, predicate: predicate as never, subject: [subjectOf(APP)] },
  })
  const signer = { ...value.signer, notBefore: '', notAfter: '' }
  return { origin: 'key.json', outcome: { ok: true, value: { ...value, signer } } }
}

const waiver = (codes: string): string =>
  `waivers: [{codes: [${codes}], match: '**', owner: ann, reason: migration, expires: 2027-01-01}]\n`

describe('a waiver of the signing workflow', () => {
  it('does not let a person sign in place of a workflow', async () => {
    const person: BundleChanges = {
      san: 'ann@acme.example',
      sanKind: 'email',
      facts: { buildSignerUri: null, buildSignerDigest: null },
      statement: { predicateType: 'https://cyclonedx.org/bom', predicate: {} },
    }
    const text = rule('attestations: [{type: cyclonedx}]') + waiver('policy/signer-workflow')
    const result = await judged(text, [evidence([found(person)])])
    expect(codesOf(result)).toEqual(['rejected', 'policy/signer-workflow'])
    const [first] = result.subjects
    const rows = first?.judgements.flatMap(({ checks }) => checks.filter(({ result: r }) => r !== 'pass'))
    expect(rows?.map(({ id, waived }) => [id, waived !== undefined])).toEqual([
      ['signer-identity', false],
      ['signer-workflow', true],
    ])
  })

  it('does not let a key sign what keys may not sign', async () => {
    const result = await judged(rule() + waiver('policy/signer-workflow'), [
      evidence([keySigned(SLSA_PROVENANCE_V1, provenance())]),
    ])
    expect(codesOf(result)).toEqual(['rejected', 'policy/signer-workflow'])
  })

  it('does not let anybody write the release attestations of GitHub', async () => {
    const text = `trust-domain: github\n${rule(`attestations: [{type: '${RELEASE}'}]`)}`
    const forged = released({ san: 'https://github.com/evil/x/.github/workflows/x.yml@refs/heads/x' })
    const result = await judged(text + waiver('policy/signer-workflow'), [evidence([found(forged)])])
    expect(codesOf(result)).toEqual(['rejected', 'policy/signer-workflow'])
  })
})

describe('two waivers of one code', () => {
  const both = (expires: readonly string[]): string =>
    `${rule('events: [push]')}waivers: [${expires
      .map((day) => `{codes: [policy/event], match: '**', owner: ann, reason: x, expires: ${day}}`)
      .join(', ')}]\n`
  const scheduled = found({
    facts: { buildTrigger: 'schedule' },
    statement: { predicate: provenance({ event_name: 'schedule' }) },
  })

  it.each([
    { days: ['2025-01-01', '2027-01-01'], expected: ['verified'] },
    { days: ['2027-01-01', '2025-01-01'], expected: ['verified'] },
    {
      days: ['2025-01-01', '2025-06-01'],
      expected: ['rejected', 'policy/event', 'policy/waiver-expired', 'policy/waiver-expired'],
    },
  ])('ending $days: $expected', async ({ days, expected }) => {
    expect(codesOf(await judged(both(days), [evidence([scheduled])]))).toEqual(expected)
  })
})

describe('a waiver of a file that is extended', () => {
  const event = {
    facts: { buildTrigger: 'pull_request_target' },
    statement: { predicate: provenance({ event_name: 'pull_request_target' }) },
  }
  const base = (text: string): Record<string, string> => ({
    'p.yml': `extends: base.yml\n${rule('events: [push]')}`,
    'base.yml': `version: 1\nunlisted: ignore\nartifacts: [{match: app.tgz, optional: true, ${text}}]\n${waiver('policy/event')}`,
  })

  it('takes nothing back of the file that extends it', async () => {
    const result = await judged(base('events: [push]'), [evidence([found(event)])])
    expect(codesOf(result)).toEqual(['rejected', 'policy/event'])
  })

  it('takes back what its own rules demand', async () => {
    const texts = base('events: [push]')
    const own = { ...texts, 'p.yml': `extends: base.yml\n${rule('events: [pull_request_target]')}` }
    expect(codesOf(await judged(own, [evidence([found(event)])]))).toEqual(['verified'])
  })
})

describe('a denied run', () => {
  it.each([
    'https://github.com/Acme/App/actions/runs/500',
    'https://github.com/acme/renamed/actions/runs/500',
    'https://github.com/ACME/app/actions/runs/500/attempts/1',
  ])('is found as %s', async (run) => {
    const text = `${rule()}denied: [{run: '${run}', reason: taken over}]\n`
    expect(codesOf(await judged(text, [evidence([found()])]))).toEqual(['rejected', 'policy/denied'])
  })

  it.each([
    'https://github.com/acme/app/actions/runs/50',
    'https://github.com/acme/app/actions/runs/5000',
    'https://github.com/acme/app/actions/runs/500/attempts/2',
    'https://ghe.example/acme/app/actions/runs/500',
  ])('is another than %s', async (run) => {
    const text = `${rule()}denied: [{run: '${run}', reason: taken over}]\n`
    expect(codesOf(await judged(text, [evidence([found()])]))).toEqual(['verified'])
  })
})

it('the version of a release attestation is recorded as that of a build is', async () => {
  const text = `trust-domain: github\n${rule(`attestations: [{type: '${RELEASE}'}]`, `version: {ref: 'refs/tags/v{version}'}`)}`
  const { verdict, marks } = await judged(text, [evidence([found(released({}, 'v1.4.0'))])])
  expect([verdict, marks]).toEqual(['verified', { 'acme/app': '1.4.0' }])
})

describe('a rule for everything lists nothing beside a rule for something', () => {
  it.each([`'**'`, `['**', app.tgz]`, `'***'`])('written as %s', async (match) => {
    const text = `version: 1\nartifacts:\n  - match: ${match}\n    source: {repository: acme/app}\n  - match: app.tgz\n    level: {at-least: 2}\n`
    const look = { ...OTHER, name: 'App.tgz' }
    const result = await judged(text, [
      evidence([found()]),
      evidence([found({ statement: { subject: [subjectOf(look)] } })], { subject: look }),
    ])
    expect(codesOf(result)).toEqual(['rejected', 'policy/unlisted'])
  })
})

it('an override names one rule of one file', async () => {
  const base = (runner: string): string =>
    `version: 1\nartifacts: [{id: app, match: app.tgz, source: {repository: acme/app}, ${runner}}]\n`
  const result = await resolved({
    'p.yml':
      'version: 1\nextends: [a.yml, b.yml]\noverride: [{rule: app, fields: [runner], reason: moved}]\nartifacts: [{match: app.tgz, runner: any}]\n',
    'a.yml': base('runner: github-hosted'),
    'b.yml': base('runner: github-hosted'),
  })
  expect(result.ok ? 'read' : result.problem.map(({ code }) => code)).toEqual(['input/policy-malformed'])
})

it('a time that was added to the signature of a key does not make it fresh', async () => {
  const type = 'https://example.com/summary/v1'
  const text = `key-signed-types: ['${type}']\n${rule(`attestations: [{type: '${type}'}]`, 'freshness: {max-age: 10m}')}`
  expect(codesOf(await judged(text, [evidence([keySigned(type)])]))).toEqual(['rejected', 'policy/freshness'])
})

it('a parameter without a name is no place to hide one in', async () => {
  const hidden = provenance()
  const definition = hidden['buildDefinition'] as { readonly [key: string]: object }
  const predicate = {
    ...hidden,
    buildDefinition: {
      ...definition,
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        '': { flags: '--evil' },
        flags: '--good',
        ...definition['externalParameters'],
      },
    },
  } as never
  const text = rule(`parameters: {flags: '--good'}`) + waiver('policy/build-type')
  const result = await judged(text, [evidence([found({ statement: { predicate } })])])
  expect(codesOf(result)).toEqual(['rejected', 'policy/parameters'])
})

it('a file that is extended does not let keys sign what the file that extends it demands', async () => {
  const texts = {
    'p.yml': `extends: base.yml\n${rule()}`,
    'base.yml': `version: 1\nunlisted: ignore\nkey-signed-types: ['${SLSA_PROVENANCE_V1}']\nartifacts: [{match: app.tgz, optional: true, name: exact}]\n`,
  }
  const signed = [keySigned(SLSA_PROVENANCE_V1, provenance())]
  expect(codesOf(await judged(texts, [evidence(signed)]))).toEqual(['rejected', 'policy/signer-workflow'])
  const own = { ...texts, 'p.yml': `key-signed-types: ['${SLSA_PROVENANCE_V1}']\n${texts['p.yml']}` }
  expect(codesOf(await judged(own, [evidence(signed)]))).toEqual(['verified'])
})

it.each([
  ['a rule', rule().replace('app.tgz', `['**', '!b.tgz']`)],
  ['a waiver', rule() + waiver('policy/event').replace(`'**'`, `['**', '!app.tgz']`)],
])('%s takes no name away with "!"', async (_, text) => {
  const result = await resolved(text)
  expect(result.ok ? 'read' : result.problem.map(({ code, current }) => [code, current])).toEqual([
    ['input/policy-malformed', 'it begins with "!"'],
  ])
})
