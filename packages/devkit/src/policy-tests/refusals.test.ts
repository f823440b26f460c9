import { describe, expect, it } from 'vitest'
import { resolved, rule } from './policy.fixture.ts'

/** What is refused, on which line of `p.yml`, and a word of the reason. */
const rows: readonly (readonly [string, string, number, string])[] = [
  ['nothing', 'version: 1\n', 1, 'neither "artifacts" nor "extends"'],
  ['a list', '- x\n', 1, 'it is no map'],
  ['no version', 'artifacts:\n  - match: x\n', 1, 'missing'],
  ['another version', 'artifacts:\n  - match: x\nversion: 2\n', 3, 'another one'],
  ['an unknown key', 'version: 1\nartifact:\n  - match: x\n', 2, '"artifact" is not known'],
  ['an unknown key of a rule', rule('runners: any'), 5, '"runners" is not known'],
  ['an unknown key of a source', rule().replace('acme/app}', 'acme/app, ref: refs/tags/v1}'), 4, '"ref"'],
  ['a rule without a name', 'version: 1\nartifacts:\n  - optional: true\n', 3, 'no list'],
  ['no rules', 'version: 1\nartifacts: []\n', 2, 'empty'],
  ['an id twice', 'version: 1\nartifacts:\n  - {id: a, match: x}\n  - {id: a, match: v}\n', 2, 'twice'],
  ['an id of another form', rule('id: A B'), 5, 'A B'],
  ['a trust domain of a stranger', `trust-domain: mine\n${rule()}`, 1, 'something else'],
  ['a server with a path', `server: https://x.example/y\n${rule()}`, 1, 'https://x.example/y'],
  ['an issuer that is no URL', `issuers: [x]\n${rule()}`, 1, 'x'],
  ['a repository of another form', rule().replace('acme/app', 'acme'), 4, 'acme'],
  ['former names without an id', rule().replace('acme/app}', 'acme/app, former-names: [a/b]}'), 4, 'no "id"'],
  ['an id that is no number', rule().replace('acme/app}', 'acme/app, id: x}'), 4, 'no id'],
  ['a short ref', rule().replace('acme/app}', 'acme/app, refs: v1}'), 4, 'v1'],
  ['a short commit', rule().replace('acme/app}', 'acme/app, commits: abc}'), 4, 'abc'],
  [
    'a signer with a ref behind',
    rule('signers:', '  - workflow: a/b/.github/workflows/x.yml@refs/tags/v1'),
    6,
    '"@"',
  ],
  [
    'a signer without a repository',
    rule('signers:', '  - workflow: .github/workflows/x.yml'),
    6,
    'not known',
  ],
  ['an event of another form', rule('events: [Push]'), 5, 'Push'],
  ['a runner of another kind', rule('runner: mine'), 5, 'something else'],
  ['a flag that is a word', rule("signature: 'true'"), 5, 'no flag'],
  [
    'a summary as a type',
    rule('attestations:', '  - type: https://slsa.dev/verification_summary/v1'),
    6,
    'FAILED',
  ],
  ['an unknown type', rule('attestations:', '  - type: sbom'), 6, 'sbom'],
  [
    'a threshold of none',
    rule('attestations:', '  - type: provenance', '    at-least: 0'),
    7,
    'no such number',
  ],
  ['a level that there is not', rule('level: {at-least: 4}'), 5, 'no level'],
  [
    'a builder without a level',
    rule(
      'level:',
      '  at-least: 3',
      '  builders: [{signer: {workflow: a/b/.github/workflows/x.yml}, builder: x}]',
    ),
    7,
    'no level',
  ],
  ['a parameter of any value', rule('parameters:', '  inputs.x: {optional: true}'), 6, 'accepts no value'],
  ['a parameter that is a number', rule('parameters:', '  inputs.x: 3'), 6, 'no map'],
  ['an SBOM of another format', rule('sbom: {format: swid}'), 5, 'something else'],
  ['a profile that there is not', rule('sbom: {profile: mine}'), 5, 'something else'],
  ['freshness of nothing', rule('freshness: {}'), 5, 'demands nothing'],
  ['an age without a unit', rule("freshness: {max-age: '30'}"), 5, '30'],
  ['a day that there is not', rule('freshness: {not-before: 2026-02-30}'), 5, '2026-02-30'],
  ['a version without a place', rule('version: {ref: refs/tags/v1}'), 5, 'refs/tags/v1'],
  ['a version by a pattern', rule("version: {ref: 'refs/tags/*{version}'}"), 5, 'pattern'],
  ['a floor that is no version', rule("version: {ref: 'refs/tags/v{version}', not-below: v1}"), 5, 'v1'],
  ['a denial of nothing', `${rule()}denied:\n  - reason: x\n`, 6, 'not exactly one'],
  ['a denial without a reason', `${rule()}denied:\n  - digest: sha256:${'a'.repeat(64)}\n`, 6, 'missing'],
  [
    'a denial of a digest that is not always made',
    `${rule()}denied:\n  - digest: sha512:${'a'.repeat(128)}\n    reason: x\n`,
    6,
    'sha256',
  ],
  ['a denial of a short digest', `${rule()}denied:\n  - digest: sha256:aa\n    reason: x\n`, 6, '64'],
  [
    'a denial of no run',
    `${rule()}denied:\n  - run: https://github.com/acme/app\n    reason: x\n`,
    6,
    'runs',
  ],
  [
    'a waiver of integrity',
    `${rule()}waivers:\n  - codes: [integrity/signature]\n    match: x\n    owner: a\n    reason: b\n    expires: 2026-01-01\n`,
    6,
    'nothing waives',
  ],
  [
    'a waiver of trust',
    `${rule()}waivers:\n  - codes: [policy/trust-domain]\n    match: x\n    owner: a\n    reason: b\n    expires: 2026-01-01\n`,
    6,
    'cannot be waived',
  ],
  [
    'a waiver without an end',
    `${rule()}waivers:\n  - codes: [policy/runner]\n    match: x\n    owner: a\n    reason: b\n`,
    6,
    'missing',
  ],
  [
    'a waiver without an owner',
    `${rule()}waivers:\n  - codes: [policy/runner]\n    match: x\n    reason: b\n    expires: 2026-01-01\n`,
    6,
    'missing',
  ],
  [
    'an override of nothing',
    `${rule()}override: [{rule: a, fields: [events], reason: b}]\n`,
    5,
    'no "extends"',
  ],
  ['an unknown preset', `extends: preset:mine\n${rule()}`, 1, 'no preset'],
  ['a policy from the network', `extends: https://x.example/p.yml\n${rule()}`, 1, 'scheme'],
]

const said = async (texts: Parameters<typeof resolved>[0]) => {
  const policy = await resolved(texts)
  return policy.ok
    ? []
    : policy.problem.map(({ code, current, desired, at }) => ({ code, at, says: `${current} ${desired}` }))
}

describe('resolvePolicy refuses', () => {
  it.each(rows.map(([name, text, line, says]) => ({ name, text, line, says })))(
    '$name',
    async ({ text, line, says }) => {
      const problems = await said(text)
      expect(problems[0]).toMatchObject({ code: 'input/policy-malformed', at: { file: 'p.yml', line } })
      expect(problems.map((one) => one.says).join('\n')).toContain(says)
    },
  )

  it.each([
    {
      name: 'itself',
      files: { 'p.yml': `extends: p.yml\n${rule()}` },
      code: 'input/policy-cycle',
      at: { file: 'p.yml', line: 1 },
    },
    {
      name: 'a circle',
      files: { 'p.yml': `extends: a/b.yml\n${rule()}`, 'a/b.yml': 'version: 1\nextends:\n  - ../p.yml\n' },
      code: 'input/policy-cycle',
      at: { file: 'a/b.yml', line: 3 },
    },
    {
      name: 'a file that is not there',
      files: { 'p.yml': `extends: a.yml\n${rule()}` },
      code: 'input/missing',
      at: { file: 'p.yml', line: 1 },
    },
    {
      name: 'a file outside',
      files: { 'p.yml': `extends: ../a.yml\n${rule()}` },
      code: 'input/path-escape',
      at: { file: 'p.yml', line: 1 },
    },
    {
      name: 'an absolute path',
      files: { 'p.yml': `extends: /a.yml\n${rule()}` },
      code: 'input/path-escape',
      at: { file: 'p.yml', line: 1 },
    },
    {
      name: 'a base that is malformed',
      files: { 'p.yml': `extends: a.yml\n${rule()}`, 'a.yml': rule('x: v') },
      code: 'input/policy-malformed',
      at: { file: 'a.yml', line: 5 },
    },
    {
      name: 'a base that is no YAML',
      files: { 'p.yml': `extends: a.yml\n${rule()}`, 'a.yml': 'a: &b x\n' },
      code: 'input/yaml-syntax',
      at: { file: 'a.yml', line: 1 },
    },
    {
      name: 'an override of an unknown rule',
      files: {
        'p.yml': `extends: a.yml\noverride:\n  - {rule: b, fields: [events], reason: c}\n${rule()}`,
        'a.yml': rule(),
      },
      code: 'input/policy-malformed',
      at: { file: 'p.yml', line: 3 },
    },
    {
      name: 'two trust domains',
      files: {
        'p.yml': `trust-domain: github\nextends: a.yml\n${rule()}`,
        'a.yml': `trust-domain: public-good\n${rule()}`,
      },
      code: 'input/policy-malformed',
      at: { file: 'a.yml', line: 1 },
    },
  ])('$name', async ({ files, code, at }) => {
    expect(await said(files)).toMatchObject([{ code, at }])
  })

  it('too deep a row of files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        i === 0 ? 'p.yml' : `${i}.yml`,
        `version: 1\nextends: ${i + 1}.yml\n`,
      ]),
    )
    expect(await said(files)).toMatchObject([{ code: 'input/policy-cycle' }])
  })

  it('a few files that reach each other on very many ways', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => {
        const bases = i === 7 ? '' : `extends: [a${i + 1}.yml, b${i + 1}.yml]\n`
        return ['a', 'b'].map((name) => [`${name}${i}.yml`, bases + rule()] as const)
      }).flat(),
    )
    const problems = await said({ ...files, 'p.yml': `extends: a0.yml\n${rule()}` })
    expect(problems[0]).toMatchObject({ code: 'input/policy-cycle' })
    expect(problems.length).toBeLessThan(200)
  })

  it('tells all problems at once', async () => {
    expect(await said(rule('runner: mine', 'events: [Push]', 'x: v'))).toHaveLength(3)
  })
})
