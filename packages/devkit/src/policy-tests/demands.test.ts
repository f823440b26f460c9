import { failed, ok } from '@tier3/model/result'
import { expect, describe, it } from 'vitest'
import {
  APP,
  COMMIT,
  evidence,
  found,
  OTHER,
  provenance,
  signedBy,
  subjectOf,
  type BundleChanges,
} from '../../../verification/src/verified-bundle.fixture.ts'
import { codesOf, judged, NOW, rule } from './policy.fixture.ts'

const RELEASE = 'acme/app/.github/workflows/release.yml'
const KIT = 'acme/kit/.github/workflows/release.yml'
const BUILDER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'
const CYCLONEDX = { predicateType: 'https://cyclonedx.org/bom', predicate: {} }
const INPUTS = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'

const withInputs = (inputs: Readonly<Record<string, string>>): BundleChanges => {
  const made = provenance() as { readonly buildDefinition: { readonly externalParameters: object } }
  const buildDefinition = {
    ...made.buildDefinition,
    buildType: INPUTS,
    externalParameters: { ...made.buildDefinition.externalParameters, inputs },
  }
  return { statement: { predicate: { ...made, buildDefinition } } }
}
const kit = signedBy(`https://github.com/${KIT}@refs/tags/v2`)

interface Row {
  readonly name: string
  readonly lines: readonly string[]
  readonly bundles?: readonly BundleChanges[]
  readonly facts?: Parameters<typeof judged>[2]
  readonly codes: readonly string[]
}
const pass = ['verified']
const fail = (...codes: readonly string[]): readonly string[] => ['rejected', ...codes]

const rows: readonly Row[] = [
  { name: 'nothing more', lines: [], codes: pass },
  {
    name: 'one of several signers',
    lines: [`signers: [{workflow: ${KIT}}, {workflow: ${RELEASE}}]`],
    codes: pass,
  },
  {
    name: 'one of several signers, the other one',
    lines: [`signers: [{workflow: ${KIT}}, {workflow: ${RELEASE}}]`],
    bundles: [kit],
    codes: pass,
  },
  {
    name: 'another signer',
    lines: [`signers: [{workflow: ${RELEASE}}]`],
    bundles: [kit],
    codes: fail('policy/signer-workflow'),
  },
  {
    name: 'a signer of the source by default',
    lines: [],
    bundles: [kit],
    codes: fail('policy/signer-workflow'),
  },
  {
    name: 'refs of a signer',
    lines: [`signers: [{workflow: ${RELEASE}, refs: [refs/tags/v2, refs/tags/v1.*]}]`],
    codes: pass,
  },
  {
    name: 'no ref of a signer',
    lines: [`signers: [{workflow: ${RELEASE}, refs: [refs/tags/v2]}]`],
    codes: fail('policy/signer-workflow'),
  },
  {
    name: 'a ref or a commit',
    lines: [`signers: [{workflow: ${RELEASE}, refs: [refs/tags/v2], commits: ['${COMMIT}']}]`],
    codes: pass,
  },
  {
    name: 'neither ref nor commit',
    lines: [`signers: [{workflow: ${RELEASE}, refs: [refs/tags/v2], commits: [${'2a'.repeat(20)}]}]`],
    codes: fail('policy/signer-workflow'),
  },
  {
    name: 'a ref that only another signer may have',
    lines: [
      `signers: [{workflow: ${RELEASE}, refs: [refs/tags/v2]}, {workflow: ${KIT}, refs: [refs/tags/v1*]}]`,
    ],
    codes: fail('policy/signer-workflow'),
  },
  {
    name: 'a commit that is not stated',
    lines: [`signers: [{workflow: ${RELEASE}, commits: ['${COMMIT}']}]`],
    bundles: [{ facts: { buildSignerDigest: null } }],
    codes: fail('policy/signer-workflow'),
  },
  { name: 'an event', lines: ['events: [release, push]'], codes: pass },
  { name: 'another event', lines: ['events: release'], codes: fail('policy/event') },
  {
    name: 'an event that is not stated',
    lines: ['events: push'],
    bundles: [{ facts: { buildTrigger: null } }],
    codes: fail('integrity/predicate-contradiction', 'policy/event'),
  },
  {
    name: 'an event by default',
    lines: [],
    bundles: [{ facts: { buildTrigger: 'pull_request_target' } }],
    codes: fail('integrity/predicate-contradiction', 'policy/event'),
  },
  {
    name: 'a hosted runner by default',
    lines: [],
    bundles: [{ facts: { runnerEnvironment: null } }],
    codes: fail('integrity/predicate-contradiction', 'policy/runner'),
  },
  { name: 'any runner', lines: ['runner: any'], codes: pass },
  {
    name: 'a signature that is there',
    lines: ['signature: true'],
    bundles: [{}, { signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 } }],
    codes: pass,
  },
  {
    name: 'a signature in place of provenance',
    lines: ['signature: true'],
    bundles: [{ signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 } }],
    codes: fail('policy/predicate-type'),
  },
  {
    name: 'a signature alone',
    lines: ['attestations: [{type: signature}]'],
    bundles: [{ signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 } }],
    codes: pass,
  },
  { name: 'a signature that is not there', lines: ['signature: true'], codes: fail('policy/predicate-type') },
  {
    name: 'two types, one there',
    lines: ['attestations: [{type: provenance}, {type: cyclonedx}]'],
    codes: fail('policy/predicate-type'),
  },
  {
    name: 'two types, both there',
    lines: ['attestations: [{type: provenance}, {type: cyclonedx}]'],
    bundles: [{}, { statement: CYCLONEDX }],
    codes: pass,
  },
  {
    name: 'any of two types',
    lines: ['attestations: [{type: [provenance, cyclonedx]}]'],
    bundles: [{ statement: CYCLONEDX }],
    codes: pass,
  },
  {
    name: 'two distinct signers',
    lines: [
      'attestations: [{type: provenance, at-least: 2}]',
      `signers: [{workflow: ${RELEASE}}, {workflow: ${KIT}}]`,
    ],
    bundles: [{}, kit],
    codes: pass,
  },
  {
    name: 'one signer twice',
    lines: ['attestations: [{type: provenance, at-least: 2}]'],
    bundles: [{}, signedBy(`https://github.com/${RELEASE}@refs/heads/main`)],
    codes: fail('policy/threshold'),
  },
  {
    name: 'two signers, one refused',
    lines: ['attestations: [{type: provenance, at-least: 2}]'],
    bundles: [{}, kit],
    codes: fail('policy/threshold'),
  },
  { name: 'a level that is reached', lines: ['level: {at-least: 2}'], codes: pass },
  { name: 'a level that is not reached', lines: ['level: {at-least: 3}'], codes: fail('policy/level') },
  {
    name: 'a trusted pair',
    lines: [
      `level: {at-least: 3, builders: [{signer: {workflow: ${RELEASE}}, builder: 'https://github.com/${RELEASE}@*/*/*', level: 3}]}`,
    ],
    codes: pass,
  },
  {
    name: 'a pair of another builder',
    lines: [
      `level: {at-least: 1, builders: [{signer: {workflow: ${RELEASE}}, builder: 'https://github.com/acme/*', level: 3}]}`,
    ],
    codes: fail('policy/level'),
  },
  {
    name: 'a pair of another signer',
    lines: [
      `level: {at-least: 1, builders: [{signer: {workflow: ${KIT}}, builder: '${BUILDER}', level: 3}]}`,
    ],
    codes: fail('policy/level'),
  },
  {
    name: 'a pair at another ref',
    lines: [
      `level: {at-least: 1, builders: [{signer: {workflow: ${RELEASE}, refs: refs/tags/v2}, builder: '${BUILDER}', level: 3}]}`,
    ],
    codes: fail('policy/level'),
  },
  { name: 'no parameters', lines: ['parameters: {}'], codes: pass },
  {
    name: 'a parameter that is not listed',
    lines: ['parameters: {}'],
    bundles: [withInputs({ target: 'x' })],
    codes: fail('policy/parameters'),
  },
  {
    name: 'an exact parameter',
    lines: ['parameters: {inputs.target: x}'],
    bundles: [withInputs({ target: 'x' })],
    codes: pass,
  },
  {
    name: 'a parameter of another value',
    lines: ['parameters: {inputs.target: x}'],
    bundles: [withInputs({ target: 'xx' })],
    codes: fail('policy/parameters'),
  },
  {
    name: 'a parameter of one of the values',
    lines: ['parameters: {inputs.target: {any-of: [v, x]}}'],
    bundles: [withInputs({ target: 'x' })],
    codes: pass,
  },
  {
    name: 'a parameter by a glob',
    lines: ["parameters: {inputs.target: {glob: 'x*'}}"],
    bundles: [withInputs({ target: 'xyz' })],
    codes: pass,
  },
  {
    name: 'a parameter outside of the glob',
    lines: ["parameters: {inputs.target: {glob: 'x*'}}"],
    bundles: [withInputs({ target: 'x/yz' })],
    codes: fail('policy/parameters'),
  },
  {
    name: 'a parameter that is missing',
    lines: ['parameters: {inputs.target: x}'],
    codes: fail('policy/parameters'),
  },
  {
    name: 'a parameter that may be missing',
    lines: ['parameters: {inputs.target: {any-of: [x], optional: true}}'],
    codes: pass,
  },
  {
    name: 'a parameter with a dot in its name',
    lines: ["parameters: {'inputs.a.b': x}"],
    bundles: [withInputs({ 'a.b': 'x' })],
    codes: fail('policy/parameters'),
  },
  { name: 'an SBOM', lines: ['sbom: {format: any}'], bundles: [{}, { statement: CYCLONEDX }], codes: pass },
  {
    name: 'an SBOM of another format',
    lines: ['sbom: {format: spdx}'],
    bundles: [{}, { statement: CYCLONEDX }],
    codes: fail('policy/predicate-type'),
  },
  { name: 'no SBOM', lines: ['sbom: {}'], codes: fail('policy/predicate-type') },
  {
    name: 'an SBOM of the profile',
    lines: ['sbom: {profile: ntia}'],
    bundles: [{}, { statement: CYCLONEDX }],
    facts: { scoreSbom: () => ok('all') },
    codes: pass,
  },
  {
    name: 'an SBOM below the profile',
    lines: ['sbom: {profile: ntia}'],
    bundles: [{}, { statement: CYCLONEDX }],
    facts: { scoreSbom: () => failed('no supplier') },
    codes: fail('policy/sbom-profile'),
  },
  {
    name: 'an SBOM that nobody scores',
    lines: ['sbom: {profile: ntia}'],
    bundles: [{}, { statement: CYCLONEDX }],
    codes: fail('policy/sbom-profile'),
  },
  { name: 'a fresh signature', lines: ['freshness: {max-age: 1h}'], codes: pass },
  { name: 'an old signature', lines: ['freshness: {max-age: 54m}'], codes: fail('policy/freshness') },
  {
    name: 'an old signature with a younger time beside',
    lines: ['freshness: {max-age: 56m}'],
    bundles: [
      {
        times: [
          { time: '2026-01-01T00:05:00Z', source: 'transparency-log' },
          { time: '2026-01-01T00:01:00Z', source: 'timestamp-authority' },
        ],
      },
    ],
    codes: fail('policy/freshness'),
  },
  {
    name: 'a signature from the future',
    lines: ['freshness: {max-age: 54m}'],
    facts: { now: '2025-12-31T23:59:59.000Z' },
    codes: fail('policy/freshness'),
  },
  {
    name: 'a signature a little ahead',
    lines: ['freshness: {max-age: 54m}'],
    facts: { now: '2026-01-01T00:00:01.000Z' },
    codes: pass,
  },
  {
    name: 'no time of verification',
    lines: ['freshness: {max-age: 54m}'],
    facts: { now: '' },
    codes: fail('policy/freshness'),
  },
  { name: 'signed after a day', lines: ['freshness: {not-before: 2026-01-01}'], codes: pass },
  {
    name: 'signed before a moment',
    lines: ["freshness: {not-before: '2026-01-01T00:05:01Z'}"],
    codes: fail('policy/freshness'),
  },
  {
    name: 'a version',
    lines: ["version: {ref: 'refs/tags/v{version}'}"],
    facts: { tag: 'v1.0.0' },
    codes: pass,
  },
  {
    name: 'another tag than the ref',
    lines: ["version: {ref: 'refs/tags/v{version}'}"],
    facts: { tag: 'v1.0.1' },
    codes: fail('policy/version-disagrees'),
  },
  {
    name: 'a ref without a version',
    lines: ["version: {ref: 'refs/tags/app-{version}'}"],
    codes: fail('policy/version-disagrees'),
  },
  {
    name: 'a ref that is not stated',
    lines: ["version: {ref: 'refs/tags/v{version}'}"],
    bundles: [{ facts: { sourceRepositoryRef: null } }],
    codes: fail('integrity/predicate-contradiction', 'policy/version-disagrees'),
  },
  {
    name: 'a name without the version',
    lines: ["version: {ref: 'refs/tags/v{version}', name: 'app-{version}.tgz'}"],
    codes: fail('policy/version-disagrees'),
  },
  {
    name: 'a version above the floor',
    lines: ["version: {ref: 'refs/tags/v{version}', not-below: 1.0.0-rc.1}"],
    codes: pass,
  },
  {
    name: 'a version below the floor',
    lines: ["version: {ref: 'refs/tags/v{version}', not-below: 1.0.1}"],
    codes: fail('policy/downgrade'),
  },
  {
    name: 'a version at the mark',
    lines: ["version: {ref: 'refs/tags/v{version}'}"],
    facts: { marks: { 'acme/app': '1.0.0' } },
    codes: pass,
  },
  {
    name: 'a version below the mark',
    lines: ["version: {ref: 'refs/tags/v{version}'}"],
    facts: { marks: { 'acme/app': '1.0.1' } },
    codes: fail('policy/downgrade'),
  },
  {
    name: 'a mark of another series',
    lines: ["version: {ref: 'refs/tags/v{version}', series: app}"],
    facts: { marks: { 'acme/app': '1.0.1' } },
    codes: pass,
  },
  {
    name: 'a mark below the floor of the policy',
    lines: ["version: {ref: 'refs/tags/v{version}', not-below: 2.0.0}"],
    facts: { marks: { 'acme/app': '0.1.0' } },
    codes: fail('policy/downgrade'),
  },
  {
    name: 'the same bytes under another name',
    lines: [],
    bundles: [{ statement: { subject: [subjectOf({ ...APP, name: 'old.tgz' })] } }],
    codes: fail('policy/name'),
  },
  {
    name: 'the same bytes under any name',
    lines: ['name: any'],
    bundles: [{ statement: { subject: [subjectOf({ ...APP, name: 'old.tgz' })] } }],
    codes: pass,
  },
]

const sourced = (source: string): string =>
  `version: 1\nartifacts:\n  - match: app.tgz\n    source: ${source}\n`

describe('evaluatePolicy', () => {
  it.each(rows)('$name', async ({ lines, bundles = [{}], facts = {}, codes }) => {
    const result = await judged(rule(...lines), [evidence(bundles.map((one) => found(one)))], facts)
    const [verdict, ...seen] = codesOf(result)
    expect([verdict, ...[...new Set(seen)].toSorted()]).toEqual([codes[0], ...codes.slice(1).toSorted()])
  })

  it.each([
    { source: '{repository: acme/app, id: 1001, owner-id: 77}', codes: pass },
    { source: '{repository: acme/app, id: 1002}', codes: fail('policy/source-repository-id') },
    { source: '{repository: acme/app, owner-id: 78}', codes: fail('policy/source-repository-id') },
    {
      source: '{repository: new/app, id: 1001, former-names: [acme/app]}',
      codes: fail('policy/signer-workflow'),
    },
    { source: '{repository: acme/app, refs: [refs/tags/v2*, refs/tags/v1*]}', codes: pass },
    { source: '{repository: acme/app, refs: refs/heads/*}', codes: fail('policy/source-ref') },
    { source: `{repository: acme/app, commits: ['${COMMIT}']}`, codes: pass },
    { source: `{repository: acme/app, commits: [${'2a'.repeat(20)}]}`, codes: fail('policy/source-digest') },
    { source: '{repository: acme/other}', codes: fail('policy/signer-workflow', 'policy/source-repository') },
  ])('source $source', async ({ source, codes }) => {
    const expected = source.includes('former') ? pass : codes
    expect(codesOf(await judged(sourced(source), [evidence([found()])]))).toEqual(expected)
  })

  it('names the rule in the file of what fails', async () => {
    const result = await judged(rule('runner: github-hosted'), [
      evidence([found({ facts: { runnerEnvironment: 'self-hosted' } })]),
    ])
    const [{ verdict, judgements }] = result.subjects
    expect(
      verdict.kind === 'rejected' ? verdict.reasons.find(({ code }) => code === 'policy/runner') : '',
    ).toMatchObject({
      at: { file: 'p.yml', line: 3 },
    })
    expect(judgements[0]?.checks.find(({ id }) => id === 'runner')).toMatchObject({ rule: 'app.tgz' })
  })

  it('demands everything of one bundle: halves of two do not add up', async () => {
    const text = rule() + '  - match: "*.tgz"\n    events: push\n'
    const noEvent = { facts: { buildTrigger: 'schedule' } }
    const noSource = { facts: { sourceRepositoryUri: 'https://github.com/evil/app' } }
    expect((await judged(text, [evidence([found(noEvent), found(noSource)])])).verdict).toBe('rejected')
  })
})

describe('evaluatePolicy judges the set', () => {
  const both = evidence([found({ statement: { subject: [subjectOf(OTHER)] } })], { subject: OTHER })
  it.each([
    { name: 'an artifact that is not listed', text: rule(), codes: fail('policy/unlisted') },
    { name: 'one that may be', text: `unlisted: ignore\n${rule()}`, codes: pass },
    {
      name: 'a rule for everything lists where no other does',
      text: rule().replace('match: app.tgz', "match: '**'"),
      codes: pass,
    },
    {
      name: 'a rule for everything lists nothing beside others',
      text: `${rule()}  - match: '**'\n`,
      codes: fail('policy/unlisted'),
    },
    {
      name: 'a rule without an artifact',
      text: `${rule()}  - match: '*.tgz'\n  - match: '*.zip'\n`,
      codes: fail('policy/undemanded', 'policy/rule-unmatched'),
    },
    {
      name: 'an optional rule without an artifact',
      text: `unlisted: ignore\n${rule()}  - match: '*.zip'\n    optional: true\n`,
      codes: pass,
    },
    {
      name: 'a rule without a source',
      text: `${rule()}  - match: other.tgz\n`,
      codes: fail('policy/undemanded'),
    },
    {
      name: 'a denied digest',
      text: `${rule()}denied: [{digest: 'sha256:${OTHER.digest.sha256}', reason: leaked}]\n`,
      codes: fail('policy/denied'),
    },
    {
      name: 'a denied run',
      text: `unlisted: ignore\n${rule()}denied: [{run: 'https://github.com/acme/app/actions/runs/500', reason: leaked}]\n`,
      codes: fail('policy/denied'),
    },
    {
      name: 'another attempt of a denied run',
      text: `unlisted: ignore\n${rule()}denied: [{run: 'https://github.com/acme/app/actions/runs/500/attempts/2', reason: leaked}]\n`,
      codes: pass,
    },
    {
      name: 'a run whose number only begins so',
      text: `unlisted: ignore\n${rule()}denied: [{run: 'https://github.com/acme/app/actions/runs/50', reason: leaked}]\n`,
      codes: pass,
    },
  ])('$name', async ({ text, codes }) => {
    expect(codesOf(await judged(text, [evidence([found()]), both]))).toEqual(codes)
  })

  it('a run that is not stated may be the denied one', async () => {
    const text = `${rule()}denied: [{run: 'https://github.com/acme/app/actions/runs/5', reason: leaked}]\n`
    const made = provenance() as { readonly runDetails: object }
    const unstated = {
      facts: { runInvocationUri: null },
      statement: { predicate: { ...made, runDetails: { builder: { id: BUILDER } } } },
    } as const
    expect(codesOf(await judged(text, [evidence([found(unstated)])]))).toEqual(fail('policy/denied'))
  })

  it('leaves nothing aside when nothing is listed', async () => {
    expect(codesOf(await judged(`unlisted: ignore\n${rule()}`, [both]))).toEqual(
      fail('policy/unlisted', 'policy/rule-unmatched'),
    )
  })

  it('tells the marks of what was verified, and what was left aside', async () => {
    const text = `unlisted: ignore\n${rule("version: {ref: 'refs/tags/v{version}'}")}`
    expect(await judged(text, [evidence([found()]), both])).toMatchObject({
      marks: { 'acme/app': '1.0.0' },
      ignored: ['other.tgz'],
    })
    expect((await judged(text, [evidence([])])).marks).toEqual({})
  })
})

describe('waivers', () => {
  const waiver = (codes: string, expires: string, match = 'app.tgz'): string =>
    `waivers: [{codes: [${codes}], match: ${match}, owner: ann, reason: migration, expires: ${expires}}]\n`
  const selfHosted = found({ facts: { runnerEnvironment: 'self-hosted' } })
  const scheduled = found({
    facts: { buildTrigger: 'schedule' },
    statement: { predicate: provenance({ event_name: 'schedule' }) },
  })
  it.each([
    { name: 'in force', with: waiver('policy/event', '2026-01-01'), codes: pass, uses: [1, 0, 0] },
    {
      name: 'expired',
      with: waiver('policy/event', '2025-12-31'),
      codes: fail('policy/event', 'policy/waiver-expired'),
      uses: [0, 0, 1],
    },
    {
      name: 'expired this moment',
      with: waiver('policy/event', `'2026-01-01T01:00:00Z'`),
      codes: fail('policy/event', 'policy/waiver-expired'),
      uses: [0, 0, 1],
    },
    {
      name: 'of another code',
      with: waiver('policy/runner', '2027-01-01'),
      codes: fail('policy/event'),
      uses: [0, 1, 0],
    },
    {
      name: 'of another artifact',
      with: waiver('policy/event', '2027-01-01', 'b.tgz'),
      codes: fail('policy/event'),
      uses: [0, 1, 0],
    },
  ])('$name', async ({ with: more, codes, uses }) => {
    const result = await judged(rule() + more, [evidence([scheduled])])
    const { used, unused, expired } = result.waivers
    expect([codesOf(result), [used.length, unused.length, expired.length]]).toEqual([codes, uses])
  })

  it('never lets a contradiction pass that comes with what is waived', async () => {
    const result = await judged(rule() + waiver('policy/runner', '2027-01-01'), [evidence([selfHosted])])
    expect(codesOf(result)).toEqual(fail('integrity/predicate-contradiction'))
  })

  it('waives a level and a number of signers, and says so', async () => {
    const text = rule('level: {at-least: 3}', 'attestations: [{type: provenance, at-least: 2}]')
    const result = await judged(text + waiver('policy/level, policy/threshold', '2027-01-01'), [
      evidence([found()]),
    ])
    expect([result.verdict, result.level, result.waivers.used.length]).toEqual(['verified', 2, 1])
  })

  it('is not there without the time', async () => {
    const result = await judged(rule() + waiver('policy/event', '2027-01-01'), [evidence([scheduled])], {
      now: '',
    })
    expect(result.verdict).toBe('rejected')
    expect(NOW).toMatch(/Z$/)
  })
})
