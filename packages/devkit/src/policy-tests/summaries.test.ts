import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { describeNormalPolicy } from '@tier3/verification/policy-file/describe-policy'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import { withInputs, type GivenInputs } from '@tier3/verification/policy-file/policy-of-inputs'
import { describe, expect, it } from 'vitest'
import {
  APP,
  evidence,
  found,
  policy as inputPolicy,
  subjectOf,
} from '../../../verification/src/verified-bundle.fixture.ts'
import { codesOf, judged, NOW, policyOf, resolved, rule } from './policy.fixture.ts'

const SAN = 'https://github.com/octo/gate/.github/workflows/verify.yml@refs/heads/main'
const PAIR = '{signer: {workflow: octo/gate/.github/workflows/verify.yml, refs: refs/heads/main}}'
const summary = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'artifacts:',
    '  - match: app.tgz',
    '    id: app',
    '    summary:',
    `      verifiers: [${PAIR}]`,
    "      resource: 'https://example.com/{tag}/{name}'",
    '      at-least: 2',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n')

const vsa = (changes: { readonly level?: string; readonly name?: string; readonly time?: string } = {}) =>
  found({
    san: SAN,
    facts: {
      buildSignerUri: SAN,
      buildConfigUri: SAN,
      sourceRepositoryUri: 'https://github.com/octo/gate',
      sourceRepositoryOwnerUri: 'https://github.com/octo',
      sourceRepositoryRef: 'refs/tags/v9.0.0',
      runInvocationUri: 'https://github.com/octo/gate/actions/runs/1/attempts/1',
      buildTrigger: 'schedule',
    },
    statement: {
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: [subjectOf({ ...APP, name: changes.name ?? APP.name })],
      predicate: {
        verifier: { id: SAN },
        timeVerified: changes.time ?? '2026-01-01T00:04:00Z',
        resourceUri: 'https://example.com/v1.0.0/app.tgz',
        policy: { uri: 'https://example.com/policy' },
        verificationResult: 'PASSED',
        verifiedLevels: [changes.level ?? 'SLSA_BUILD_LEVEL_3'],
      },
    },
  })
const tag = 'v1.0.0'

describe('a rule with a summary', () => {
  it('stands alone: nothing of a build is demanded beside it', async () => {
    const result = await judged(summary(), [evidence([vsa()])], { tag })
    expect(codesOf(result)).toEqual(['verified'])
    expect(result.subjects[0]).toMatchObject({ level: 3, bySummaryOf: SAN })
  })

  it.each<[string, string, Parameters<typeof vsa>[0], { tag?: string; now?: string }, readonly string[]]>([
    ['a lower level', summary(), { level: 'SLSA_BUILD_LEVEL_1' }, { tag }, ['policy/level']],
    ['another tag', summary(), {}, { tag: 'v1.0.1' }, ['policy/summary-resource']],
    ['no tag', summary(), {}, {}, ['policy/summary-resource']],
    ['an age', summary('max-age: 1h'), {}, { tag, now: '2026-01-01T01:04:01Z' }, ['policy/freshness']],
    ['a result beside', summary('levels: [REVIEWED]'), {}, { tag }, ['policy/level']],
    ['a policy', summary(`policies: sha256:${'a'.repeat(64)}`), {}, { tag }, ['policy/summary-policy']],
    ['a name', summary(), { name: 'other.tgz' }, { tag }, ['policy/name']],
  ])('refuses %s', async (_, text, says, facts, codes) => {
    expect(codesOf(await judged(text, [evidence([vsa(says)])], facts))).toEqual(['rejected', ...codes])
    expect(codesOf(await judged(text, [evidence([found()])], facts))[0]).toBe('rejected')
  })

  it('takes nothing away from another rule', async () => {
    const both = `${summary()}  - match: app.*\n    source: {repository: acme/app}\n    version: {ref: 'refs/tags/v{version}'}\n`
    const outcome = (...bundles: readonly ReturnType<typeof vsa>[]) =>
      judged(both, [evidence(bundles)], { tag })
    expect(codesOf(await outcome(vsa()))).toEqual(['rejected', 'policy/predicate-type'])
    expect(codesOf(await outcome(found()))).toEqual(['rejected', 'policy/predicate-type'])
    const whole = await outcome(vsa(), found())
    // The level is that of the provenance, the version that of its ref and not that of the verifier.
    expect([codesOf(whole), whole.level, whole.marks]).toEqual([['verified'], 2, { 'acme/app': '1.0.0' }])
  })

  it('takes nothing away from a base, nor a base from it', async () => {
    for (const [top, base] of [
      [summary(), rule()],
      [rule(), summary()],
    ] as const) {
      const files = { 'p.yml': `extends: b.yml\n${top}`, 'b.yml': base }
      const outcome = async (...bundles: readonly ReturnType<typeof vsa>[]) =>
        codesOf(await judged(files, [evidence(bundles)], { tag }))[0]
      expect([await outcome(vsa()), await outcome(found()), await outcome(vsa(), found())]).toEqual([
        'rejected',
        'rejected',
        'verified',
      ])
    }
  })

  it('demands the name, which no file that extends it takes back', async () => {
    const top = `extends: b.yml\n${rule('name: any')}`
    const other = vsa({ name: 'other.tgz' })
    expect(codesOf(await judged(summary(), [evidence([other])], { tag }))).toEqual([
      'rejected',
      'policy/name',
    ])
    const whole = await judged({ 'p.yml': top, 'b.yml': summary() }, [evidence([other, found()])], { tag })
    expect(codesOf(whole)).toEqual(['rejected', 'policy/name'])
  })

  it.each<[string, Partial<Parameters<typeof inputPolicy>[0]>, Partial<GivenInputs>, readonly string[]]>([
    ['a repository, which says whom to ask', {}, {}, ['verified']],
    // Nothing that these say of a build is passed over, and the repository is that of the build then.
    ['events', { events: ['push'] }, { events: true }, ['rejected', 'policy/predicate-type']],
    ['a level', { minLevel: '1' }, {}, ['rejected', 'policy/predicate-type']],
    ['a signer', { signerWorkflow: '.github/workflows/x.yml' }, {}, ['rejected', 'policy/predicate-type']],
    ['a type', {}, { predicateTypes: true }, ['rejected', 'policy/predicate-type']],
    ['events of no repository', {}, { events: true, repository: false }, ['rejected', 'policy/undemanded']],
  ])('with the inputs %s', async (_, inputs, more, codes) => {
    const given = { repository: true, events: false, predicateTypes: false, ...more }
    const both = withInputs(await policyOf(summary()), inputPolicy(inputs), given)
    if (!both.ok) throw new Error('the inputs contradict the policy')
    expect(codesOf(evaluatePolicy(both.value, [evidence([vsa()])], { now: NOW, tag }))).toEqual(codes)
  })

  it.each([
    ['preset:hosted-runners', 'verified'],
    ['preset:tier3-release', 'rejected'],
  ])('under %s is %s', async (preset, verdict) => {
    const text = `extends: '${preset}'\n${summary()}`
    expect(codesOf(await judged(text, [evidence([vsa()])], { tag }))[0]).toBe(verdict)
  })

  it.each(['signature: true', 'sbom: {}', 'attestations: [{type: cyclonedx}]', 'level: {at-least: 1}'])(
    'gives no other rule its foundation: %s needs a source',
    async (demand) => {
      const text = `${summary()}  - match: app.*\n    ${demand}\n`
      const signature = found({ signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 } })
      expect(codesOf(await judged(text, [evidence([vsa(), signature, found()])], { tag }))).toEqual([
        'rejected',
        'policy/undemanded',
      ])
    },
  )

  it('that is taken back leaves nothing that would let an artifact pass', async () => {
    const files = {
      'p.yml': 'version: 1\nextends: b.yml\noverride: [{rule: app, fields: [summary], reason: x}]\n',
      'b.yml': summary(),
    }
    expect(codesOf(await judged(files, [evidence([vsa()])], { tag }))).toEqual([
      'rejected',
      'policy/undemanded',
    ])
  })

  it('cannot be waived but for its level, its age and the name', async () => {
    const waivers = (code: string) =>
      `${summary()}waivers: [{codes: [${code}], match: '*', owner: a, reason: b, expires: 2027-01-01}]\n`
    for (const code of ['verifier', 'resource', 'result', 'policy'])
      expect((await resolved(waivers(`policy/summary-${code}`))).ok).toBe(false)
    const low = vsa({ level: 'SLSA_BUILD_LEVEL_1' })
    expect(codesOf(await judged(waivers('policy/level'), [evidence([low])], { tag }))).toEqual(['verified'])
  })

  it('has words, and a digest that does not depend on order', async () => {
    const policy = await policyOf(summary('levels: [B, A]', 'max-age: 1h'))
    expect(describeNormalPolicy(policy).filter((line) => /summary|resource|verified/.test(line))).toEqual([
      '    verification summary of: the signer itself signed by https://github.com/octo/gate/.github/workflows/verify.yml at refs/heads/main',
      '    for the resource: https://example.com/{tag}/{name}',
      '    verified level: SLSA_BUILD_LEVEL_2 and B and A, or higher',
      '    verified at most: 3600 s ago',
      '    proof: https://slsa.dev/verification_summary/v1',
    ])
    const texts = await Promise.all(
      [
        summary('levels: [B, A]', 'max-age: 1h'),
        summary('max-age: 60m', 'levels: [A, B]'),
        summary('levels: [A]'),
      ].map(async (text) => formatCanonicalJson(formatNormalPolicy(await policyOf(text)))),
    )
    expect([texts[0] === texts[1], texts[0] === texts[2]]).toEqual([true, false])
  })
})

describe('a summary is refused', () => {
  const whole = { verifiers: `[${PAIR}]`, resource: "'x:{name}'", 'at-least': '2' }
  const text = (changes: Readonly<Record<string, string | undefined>>, beside = ''): string => {
    const members = Object.entries({ ...whole, ...changes }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`],
    )
    return `version: 1\nartifacts:\n  - match: app.tgz\n    summary: {${members.join(', ')}}\n${beside}`
  }
  const workflow = 'octo/gate/.github/workflows/verify.yml'

  it.each([
    ['beside a source', text({}, '    source: {repository: a/b}\n'), '"source" stands beside it'],
    ['beside a level', text({}, '    level: {at-least: 1}\n'), '"level" stands beside it'],
    ['beside signers', text({}, `    signers: [{workflow: ${workflow}}]\n`), '"signers"'],
    ['without a verifier', text({ verifiers: undefined }), 'empty'],
    ['without a resource', text({ resource: undefined }), 'missing'],
    ['with an unknown place', text({ resource: "'x:{nam}'" }), '{nam}'],
    ['without a level', text({ 'at-least': undefined }), 'no level'],
    ['with a level that there is not', text({ 'at-least': '4' }), 'no level'],
    ['with a level that failed', text({ levels: 'FAILED' }), 'FAILED'],
    ['with a digest that is none', text({ policies: "'sha256:aa'" }), 'sha256:aa'],
    ['with an age that is none', text({ 'max-age': '1y' }), '1y'],
    ['with a signer at no ref', text({ verifiers: `[{signer: {workflow: ${workflow}}}]` }), 'neither "refs"'],
    ['with neither signer nor key', text({ verifiers: "[{id: 'x:y'}]" }), 'not exactly one'],
    [
      'with signer and key',
      text({ verifiers: `[{id: 'x:y', key: k, signer: {workflow: ${workflow}, refs: refs/heads/main}}]` }),
      'not exactly one',
    ],
    ['with a key for anybody', text({ verifiers: '[{key: k}]' }), 'no "id"'],
    [
      'with a repository of a key',
      text({ verifiers: "[{id: 'x:y', key: k, repository: a/b}]" }),
      'a key signed',
    ],
    ['with an id that is none', text({ verifiers: '[{id: x, key: k}]' }), 'it is "x"'],
    ['with an unknown member', text({ verifier: 'x' }), '"verifier" is not known'],
  ])('%s', async (_, policy, words) => {
    const read = await resolved(policy)
    expect(read.ok ? [] : read.problem.map(({ code }) => code)).toEqual(['input/policy-malformed'])
    expect(read.ok ? '' : read.problem[0]?.current).toContain(words)
  })
})
