import { describe, expect, it } from 'vitest'
import type { License } from '../document.ts'
import { sampleComponent, sampleDocument } from '../validate/sample.fixture.ts'
import { judgeLicenses, unreadableRules, type LicensePolicy } from './judge-licenses.ts'
import { formatLicenseExpression, parseLicenseExpression } from './license-expression.ts'
import { normalizeLicense } from './normalize-license.ts'

const PERMISSIVE = ['MIT', 'Apache-2.0', 'BSD-3-Clause']

function passes(licenses: readonly (string | License)[], policy: Partial<LicensePolicy>): boolean {
  const given = licenses.flatMap((license) =>
    typeof license === 'string' ? (normalizeLicense(license) ?? []) : license,
  )
  const document = sampleDocument({ components: [sampleComponent({ ref: 'it', licenses: given })] })
  return judgeLicenses(document, { missing: 'allow', ...policy }).length === 0
}

describe('judgeLicenses with references to texts', () => {
  it.each([
    { license: 'LicenseRef-GPL-3.0-only', missing: 'deny', expected: false },
    { license: 'MIT AND DocumentRef-x:LicenseRef-y', missing: 'deny', expected: false },
    { license: 'MIT OR LicenseRef-y', missing: 'deny', expected: true },
    { license: 'LicenseRef-GPL-3.0-only', missing: 'allow', expected: true },
  ] as const)('judgeLicenses of $license with missing: $missing', ({ license, missing, expected }) => {
    expect(passes([license], { deny: ['GPL-3.0-only'], missing })).toBe(expected)
  })
})

describe('judgeLicenses accepts by allow', () => {
  it.each([
    { licenses: ['MIT'], allow: PERMISSIVE, expected: true },
    { licenses: ['ISC'], allow: PERMISSIVE, expected: false },
    { licenses: ['MIT'], allow: ['mit'], expected: true },
    { licenses: ['MIT-0'], allow: ['MIT'], expected: false },
    { licenses: ['MIT'], allow: [], expected: false },
    { licenses: ['MIT OR GPL-3.0-only'], allow: PERMISSIVE, expected: true },
    { licenses: ['MIT AND GPL-3.0-only'], allow: PERMISSIVE, expected: false },
    { licenses: ['MIT AND Apache-2.0'], allow: PERMISSIVE, expected: true },
    { licenses: ['GPL-3.0-only OR (MIT AND ISC)'], allow: PERMISSIVE, expected: false },
    { licenses: ['(GPL-3.0-only OR MIT) AND Apache-2.0'], allow: PERMISSIVE, expected: true },
    { licenses: ['ISC OR MIT AND Apache-2.0'], allow: ['MIT'], expected: false },
    { licenses: ['MIT', 'GPL-3.0-only'], allow: PERMISSIVE, expected: false },
    { licenses: ['MIT', 'Apache-2.0'], allow: PERMISSIVE, expected: true },
    { licenses: ['GPL-2.0-only WITH Classpath-exception-2.0'], allow: ['GPL-2.0-only'], expected: false },
    {
      licenses: ['GPL-2.0-only WITH Classpath-exception-2.0'],
      allow: ['GPL-2.0-only WITH Classpath-exception-2.0'],
      expected: true,
    },
    { licenses: ['GPL-2.0-only'], allow: ['GPL-2.0-only WITH Classpath-exception-2.0'], expected: false },
    { licenses: ['GPL-2.0'], allow: ['GPL-2.0-only'], expected: true },
    { licenses: ['GPL-2.0+'], allow: ['GPL-2.0-or-later'], expected: true },
    { licenses: ['GPL-2.0-or-later'], allow: ['GPL-3.0-only'], expected: true },
    { licenses: ['GPL-3.0-or-later'], allow: ['GPL-2.0-only'], expected: false },
    { licenses: ['GPL-3.0-only'], allow: ['GPL-2.0-or-later'], expected: true },
    { licenses: ['LGPL-3.0-only'], allow: ['GPL-2.0-or-later'], expected: false },
    { licenses: ['Apache-2.0+'], allow: ['Apache-2.0'], expected: true },
    { licenses: ['CC-BY-3.0'], allow: ['CC-BY-4.0'], expected: false },
    { licenses: ['LicenseRef-Acme'], allow: ['LicenseRef-Acme'], expected: true },
    { licenses: ['LicenseRef-Acme'], allow: ['LicenseRef-Other'], expected: false },
    { licenses: ['Acme Licence'], allow: PERMISSIVE, expected: false },
    { licenses: ['Acme Licence'], allow: ['acme licence'], expected: true },
    { licenses: [], allow: PERMISSIVE, expected: true },
  ])('$licenses under $allow: $expected', ({ licenses, allow, expected }) => {
    expect(passes(licenses, { allow })).toBe(expected)
  })
})

describe('judgeLicenses refuses by deny and missing', () => {
  it.each([
    { licenses: ['MIT'], policy: { deny: ['GPL-3.0-only'] }, expected: true },
    { licenses: ['GPL-3.0-or-later'], policy: { deny: ['GPL-3.0-only'] }, expected: false },
    { licenses: ['GPL-3.0'], policy: { deny: ['GPL-3.0-or-later'] }, expected: false },
    { licenses: ['GPL-3.0-only'], policy: { deny: ['GPL-2.0-or-later'] }, expected: false },
    { licenses: ['GPL-2.0-or-later'], policy: { deny: ['GPL-3.0-only'] }, expected: true },
    { licenses: ['MIT OR GPL-3.0-only'], policy: { deny: ['GPL-3.0-only'] }, expected: true },
    { licenses: ['MIT AND GPL-3.0-only'], policy: { deny: ['GPL-3.0-only'] }, expected: false },
    {
      licenses: ['GPL-2.0-only WITH Classpath-exception-2.0'],
      policy: { deny: ['GPL-2.0-only'] },
      expected: false,
    },
    {
      licenses: ['GPL-2.0-only WITH Classpath-exception-2.0'],
      policy: { allow: ['GPL-2.0-only WITH Classpath-exception-2.0'], deny: ['GPL-2.0-only'] },
      expected: true,
    },
    {
      licenses: ['GPL-2.0-only'],
      policy: { deny: ['GPL-2.0-only WITH Classpath-exception-2.0'] },
      expected: true,
    },
    { licenses: ['MIT'], policy: { allow: ['MIT'], deny: ['MIT'] }, expected: false },
    { licenses: [], policy: { missing: 'deny' as const }, expected: false },
    { licenses: ['Acme Licence'], policy: { missing: 'deny' as const }, expected: true },
    { licenses: ['Acme Licence'], policy: { deny: ['MIT'], missing: 'deny' as const }, expected: false },
    { licenses: ['Acme Licence'], policy: { deny: ['MIT'] }, expected: true },
    { licenses: ['Acme Licence'], policy: { deny: ['ACME LICENCE'] }, expected: false },
    {
      licenses: [{ kind: 'name', name: 'GPL-3.0-only' } as const],
      policy: { deny: ['GPL-3.0-only'] },
      expected: false,
    },
    {
      licenses: [{ kind: 'expression', expression: 'MIT OR' } as const],
      policy: { allow: PERMISSIVE },
      expected: false,
    },
  ])('$licenses under $policy: $expected', ({ licenses, policy, expected }) => {
    expect(passes(licenses, policy)).toBe(expected)
  })

  it('says of what, and why', () => {
    const component = sampleComponent({
      ref: 'it',
      purl: 'pkg:npm/it@1',
      licenses: [{ kind: 'id', id: 'ISC' }],
    })
    const file = sampleComponent({ ref: 'file:a.tgz', type: 'file' })
    expect(
      judgeLicenses(sampleDocument({ components: [component, file] }), { allow: ['MIT'], missing: 'deny' }),
    ).toEqual([
      {
        code: 'policy/sbom-license',
        subject: 'pkg:npm/it@1',
        demand: 'every component has an accepted licence',
        seen: '"ISC" is not accepted',
        fix: 'Replace the component, or accept its licence by name after review.',
      },
    ])
  })
})

it('unreadableRules names what is no single licence', () => {
  expect(
    unreadableRules(['MIT', 'MIT OR ISC', '', 'Acme Licence', 'GPL-2.0-only WITH GCC-exception-2.0']),
  ).toEqual(['MIT OR ISC', ''])
})

describe('parseLicenseExpression', () => {
  it.each([
    { text: 'mit and apache-2.0', expected: 'MIT AND Apache-2.0' },
    { text: '((MIT))', expected: 'MIT' },
    { text: '(MIT OR ISC) AND Zlib', expected: '(MIT OR ISC) AND Zlib' },
    { text: 'MIT OR (ISC AND Zlib)', expected: 'MIT OR ISC AND Zlib' },
    { text: 'GPL-2.0+ WITH GCC-exception-2.0', expected: 'GPL-2.0+ WITH GCC-exception-2.0' },
    { text: 'DocumentRef-a:LicenseRef-b', expected: 'DocumentRef-a:LicenseRef-b' },
    { text: 'MIT OR ISC OR Zlib', expected: 'MIT OR ISC OR Zlib' },
  ])('reads $text', ({ text, expected }) => {
    const tree = parseLicenseExpression(text)
    expect(tree.ok && formatLicenseExpression(tree.value)).toBe(expected)
  })

  it.each([
    '',
    'MIT OR',
    'Acme',
    'MIT ISC',
    '(MIT',
    'MIT WITH',
    'MIT WITH Nothing',
    '('.repeat(5000),
    'MIT \u0000',
  ])('refuses %j', (text) => {
    expect(parseLicenseExpression(text).ok).toBe(false)
  })
})

it.each([
  { text: ' mit ', expected: { kind: 'id', id: 'MIT' } },
  { text: '(MIT)', expected: { kind: 'id', id: 'MIT' } },
  { text: 'GPL-2.0', expected: { kind: 'id', id: 'GPL-2.0' } },
  { text: 'mit or isc', expected: { kind: 'expression', expression: 'MIT OR ISC' } },
  { text: 'Apache-2.0+', expected: { kind: 'expression', expression: 'Apache-2.0+' } },
  { text: 'LicenseRef-Acme', expected: { kind: 'expression', expression: 'LicenseRef-Acme' } },
  { text: 'MIT/Apache-2.0', expected: { kind: 'name', name: 'MIT/Apache-2.0' } },
  { text: 'SEE LICENSE IN LICENSE.md', expected: { kind: 'name', name: 'SEE LICENSE IN LICENSE.md' } },
  { text: 'UNLICENSED', expected: { kind: 'name', name: 'UNLICENSED' } },
  { text: 'NOASSERTION', expected: undefined },
  { text: '  ', expected: undefined },
])('normalizeLicense reads $text', ({ text, expected }) => {
  expect(normalizeLicense(text)).toEqual(expected)
})
