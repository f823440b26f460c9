import { describe, expect, it } from 'vitest'
import { parseJson } from '@tier3/model/json'
import { DIFFERENCE, resultWith } from './result.fixture.ts'
import { formatSarif, isOurSarif } from './sarif.ts'

const hash = (text: string): string => `hash of ${text}`
const document = (...results: readonly ReturnType<typeof resultWith>[]) => {
  const parsed = parseJson(formatSarif({ results }, hash))
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return parsed.value
}

describe('formatSarif', () => {
  it('has the parts that SARIF 2.1.0 requires, each result with its rule', () => {
    const value = document(
      resultWith(
        { ...DIFFERENCE, at: { file: '.github/rulesets/a b.json', line: 7 } },
        { ...DIFFERENCE, rule: 'bypass-hidden', direction: 'unknown', path: 'bypass_actors' },
      ),
    )
    expect(value).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'tier3 ruleset-drift',
              rules: [
                { id: 'bypass-hidden' },
                { id: 'rule-missing', shortDescription: { text: 'A declared rule is not live.' } },
              ],
            },
          },
          results: [
            {
              ruleId: 'rule-missing',
              ruleIndex: 1,
              level: 'error',
              message: {
                text: 'octo/app: branch ruleset "main": anybody can delete it. To mend it: mend it',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: '.github/rulesets/a%20b.json', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 7 },
                  },
                },
              ],
              partialFingerprints: {
                'rulesetPath/v1': 'hash of ["octo/app","branch","main","rule-missing","rules/deletion"]',
              },
            },
            {
              ruleId: 'bypass-hidden',
              ruleIndex: 0,
              level: 'warning',
              locations: [
                { physicalLocation: { artifactLocation: { uri: '.github/rulesets/branch-main.json' } } },
              ],
            },
          ],
        },
      ],
    })
  })

  it.each([
    ['weaker', 'error'],
    ['unknown', 'warning'],
    ['incomparable', 'warning'],
    ['stricter', 'note'],
    ['none', 'note'],
  ] as const)('calls %s %s', (direction, level) => {
    expect(document(resultWith({ ...DIFFERENCE, direction }))).toMatchObject({
      runs: [{ results: [{ level }] }],
    })
  })

  it('leaves out what changes nothing, and is empty without differences', () => {
    expect(document(resultWith({ ...DIFFERENCE, direction: 'cosmetic' }))).toMatchObject({
      runs: [{ tool: { driver: { rules: [] } }, results: [] }],
    })
  })

  it('has the same fingerprint when the line moves, and another for another repository', () => {
    const print = (line: number, subject: string): string =>
      JSON.stringify(
        document({ ...resultWith({ ...DIFFERENCE, at: { file: 'a.json', line } }), subject }),
      ).replace(/.*partialFingerprints":(\{[^}]*\}).*/, '$1')
    expect(print(1, 'octo/app')).toBe(print(9, 'octo/app'))
    expect(print(1, 'octo/app')).not.toBe(print(1, 'octo/other'))
  })

  it.each([
    ['its own', formatSarif({ results: [] }, hash), true],
    ['that of another tool', '{"runs":[{"tool":{"driver":{"name":"x"}}}]}', false],
    ['no JSON', 'x', false],
    ['no object', '[]', false],
  ])('is known again: %s', (_name, text, expected) => {
    expect(isOurSarif(text)).toBe(expected)
  })
})
