import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import { describePolicy } from '@tier3/verification/describe'
import { describeNormalPolicy } from '@tier3/verification/policy-file/describe-policy'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { policyOfInputs, withInputs } from '@tier3/verification/policy-file/policy-of-inputs'
import { evaluate } from '@tier3/verification/evaluate'
import { describe, expect, it } from 'vitest'
import { evidence, found, policy, provenance } from '../../../verification/src/verified-bundle.fixture.ts'
import { codesOf, judged, NOW, policyOf, rule } from './policy.fixture.ts'

const scheduled = found({
  facts: { buildTrigger: 'schedule' },
  statement: { predicate: provenance({ event_name: 'schedule' }) },
})

describe('extends', () => {
  it('adds the demands of both files', async () => {
    const files = {
      'p.yml': `extends: a/b.yml\n${rule('level: {at-least: 2}')}`,
      'a/b.yml': rule('level: {at-least: 3}'),
    }
    expect(codesOf(await judged(files, [evidence([found()])]))).toEqual(['rejected', 'policy/level'])
  })

  it('keeps the default of the base, until somebody takes it back', async () => {
    const base = rule().replace('match:', 'id: app\n    match:')
    const wider = `extends: b.yml\n${rule('events: schedule')}`
    expect(codesOf(await judged({ 'p.yml': wider, 'b.yml': base }, [evidence([scheduled])]))).toEqual([
      'rejected',
      'policy/event',
    ])
    const back = `${wider}override: [{rule: app, fields: [events], reason: nightly builds}]\n`
    const result = await judged({ 'p.yml': back, 'b.yml': base }, [evidence([scheduled])])
    expect(codesOf(result)).toEqual(['verified'])
  })

  it('falls back to the default where an override puts nothing in the place', async () => {
    const base = rule('events: schedule').replace('match:', 'id: app\n    match:')
    const top = 'version: 1\nextends: b.yml\noverride: [{rule: app, fields: [events], reason: none}]\n'
    expect(codesOf(await judged({ 'p.yml': top, 'b.yml': base }, [evidence([scheduled])]))).toEqual([
      'rejected',
      'policy/event',
    ])
    expect(codesOf(await judged({ 'p.yml': top, 'b.yml': base }, [evidence([found()])]))).toEqual([
      'verified',
    ])
  })

  it('keeps the closed set of the base', async () => {
    const files = {
      'p.yml': `extends: b.yml\n${rule()}`,
      'b.yml': `${rule().replace('app.tgz', 'tool.tgz')}    optional: true\n`,
    }
    expect(codesOf(await judged(files, [evidence([found()])]))).toEqual(['rejected', 'policy/unlisted'])
  })

  it('reads a file once that two files extend', async () => {
    const files = {
      'p.yml': `extends: [a.yml, b.yml]\n${rule()}`,
      'a.yml': `extends: c.yml\n${rule()}`,
      'b.yml': `extends: c.yml\n${rule()}`,
      'c.yml': `${rule()}waivers: [{codes: [policy/runner], match: x, owner: a, reason: b, expires: 2027-01-01}]\n`,
    }
    const result = await judged(files, [evidence([found()])])
    expect([result.verdict, result.waivers.unused.length]).toEqual(['verified', 1])
  })

  it('a preset demands for everything and lists nothing', async () => {
    const files = `extends: preset:tier3-release\n${rule()}`
    expect(codesOf(await judged(files, [evidence([found()])]))).toEqual([
      'rejected',
      'policy/signer-workflow',
    ])
    const hosted = `extends: preset:hosted-runners\n${rule()}`
    expect(codesOf(await judged(hosted, [evidence([found()])]))).toEqual(['verified'])
    const own = hosted.replace('app.tgz', 'b.tgz')
    expect(codesOf(await judged(own, [evidence([found()])]))).toEqual([
      'rejected',
      'policy/unlisted',
      'policy/rule-unmatched',
    ])
  })

  it('the digest depends on what is demanded, and not on where it stands', async () => {
    const digestOf = async (texts: Parameters<typeof policyOf>[0]) =>
      formatCanonicalJson(formatNormalPolicy(await policyOf(texts)))
    expect(await digestOf(`# a comment\n${rule('events: [push, release]')}`)).toBe(
      await digestOf(rule("events: ['release', push]")),
    )
    expect(await digestOf(rule('events: [push]'))).not.toBe(await digestOf(rule('events: [release]')))
    expect(await digestOf(`unlisted: ignore\n${rule()}`)).not.toBe(await digestOf(rule()))
  })
})

describe('inputs', () => {
  it.each([
    { name: 'pass', demand: policy(), bundle: found() },
    { name: 'fail', demand: policy({ sourceRef: 'refs/tags/v2' }), bundle: found() },
    { name: 'fail of default', demand: policy(), bundle: scheduled },
    {
      name: 'any event',
      demand: policy({ events: ['schedule'], allowSelfHosted: true, requireName: false, minLevel: '1' }),
      bundle: scheduled,
    },
  ])('as a policy in normal form judge the same: $name', ({ demand, bundle }) => {
    const one = evaluate(demand, [evidence([bundle])])
    const other = evaluatePolicy(policyOfInputs(demand), [evidence([bundle])], { now: NOW })
    expect(other.subjects).toEqual(one.subjects)
    expect([other.verdict, other.level, other.findings]).toEqual([one.verdict, one.level, []])
    expect(describePolicy(demand).length).toBeGreaterThan(3)
  })

  it('beside a file demand more', async () => {
    const file = await policyOf(rule())
    const given = { repository: true, events: false, predicateTypes: false }
    const more = withInputs(file, policy({ sourceRef: 'refs/tags/v2*' }), given)
    const judgedMore = more.ok ? codesOf(evaluatePolicy(more.value, [evidence([found()])], { now: NOW })) : []
    expect(judgedMore).toEqual(['rejected', 'policy/source-ref'])
    const waived = await policyOf(
      `${rule('level: {at-least: 3}')}waivers: [{codes: [policy/source-ref, policy/level], match: '**', owner: ann, reason: moving, expires: 2027-01-01}]\n`,
    )
    const judgedWaived = (inputs: Parameters<typeof policy>[0]) => {
      const both = withInputs(waived, policy(inputs), given)
      return both.ok ? codesOf(evaluatePolicy(both.value, [evidence([found()])], { now: NOW })) : []
    }
    // The file takes back what it demands itself, and nothing of what is demanded beside it.
    expect(judgedWaived({})).toEqual(['verified'])
    expect(judgedWaived({ sourceRef: 'refs/tags/v2*' })).toEqual(['rejected', 'policy/source-ref'])
    expect(judgedWaived({ minLevel: '3' })).toEqual(['rejected', 'policy/level'])
    const foreign = withInputs(file, policy({ repository: 'acme/other' }), given)
    expect(foreign).toMatchObject({ ok: false, problem: [{ code: 'input/conflict' }] })
  })
})

it('describeNormalPolicy says every demand in words', async () => {
  const lines = describeNormalPolicy(
    await policyOf(
      `${rule('runner: any', "version: {ref: 'refs/tags/v{version}', not-below: 1.0.0}", 'freshness: {max-age: 1h}', 'parameters: {inputs.x: v}', 'level: {at-least: 2}', 'sbom: {profile: ntia}')}denied: [{run: 'https://github.com/a/b/actions/runs/1', reason: leak}]\n`,
    ),
  )
  for (const words of [
    'source: https://github.com/acme/app',
    'runner: any',
    'version: that of refs/tags/v{version}',
    'version not below: 1.0.0',
    'signed at most: 3600 s ago',
    'external parameters: inputs.x = v',
    'SLSA level: 2 or higher',
    'SBOM profile: ntia',
    'denied: https://github.com/a/b/actions/runs/1: leak',
  ])
    expect(lines.join('\n')).toContain(words)
})
