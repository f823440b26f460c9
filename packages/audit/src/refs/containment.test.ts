import { describe, expect, it } from 'vitest'
import { containsCoverage } from './containment.ts'
import { coversRef, type Coverage } from './coverage.ts'

const tags = (include: readonly string[], exclude: readonly string[] = []): Coverage => ({
  target: 'tag',
  include: include.map((one) => (one.startsWith('~') ? one : `refs/tags/${one}`)),
  exclude: exclude.map((one) => `refs/tags/${one}`),
})
const branches = (include: readonly string[], exclude: readonly string[] = []): Coverage => ({
  target: 'branch',
  include: include.map((one) => (one.startsWith('~') ? one : `refs/heads/${one}`)),
  exclude: exclude.map((one) => (one.startsWith('~') ? one : `refs/heads/${one}`)),
})

const cases: readonly {
  readonly name: string
  readonly outer: readonly Coverage[]
  readonly inner: Coverage
  readonly answer: string
}[] = [
  { name: 'the same pattern', outer: [tags(['v*'])], inner: tags(['v*']), answer: 'yes' },
  { name: 'all over a pattern', outer: [tags(['~ALL'])], inner: tags(['v*']), answer: 'yes' },
  { name: 'a pattern over all', outer: [tags(['v*'])], inner: tags(['~ALL']), answer: 'no refs/tags/x' },
  { name: 'a literal in a pattern', outer: [tags(['v*'])], inner: tags(['v1']), answer: 'yes' },
  {
    name: 'a pattern over its literal',
    outer: [tags(['v1'])],
    inner: tags(['v*']),
    answer: 'no refs/tags/v',
  },
  { name: 'any depth over one level', outer: [tags(['**/*'])], inner: tags(['*']), answer: 'yes' },
  {
    name: 'one level over any depth',
    outer: [tags(['*'])],
    inner: tags(['**/*']),
    answer: 'no refs/tags/x/x',
  },
  { name: 'a final double star is one star', outer: [tags(['*'])], inner: tags(['**']), answer: 'yes' },
  { name: 'any depth is all', outer: [tags(['**/*'])], inner: tags(['~ALL']), answer: 'yes' },
  { name: 'scoped packages', outer: [tags(['*'])], inner: tags(['@*/*@*']), answer: 'no refs/tags/@/@' },
  { name: 'a set in a wider set', outer: [tags(['v[0-9]*'])], inner: tags(['v[1-3]*']), answer: 'yes' },
  {
    name: 'a set over a wider set',
    outer: [tags(['v[1-3]*'])],
    inner: tags(['v[0-9]*']),
    answer: 'no refs/tags/v0',
  },
  {
    name: 'a set and its complement are all',
    outer: [tags(['[0-9]*', '[!0-9]*'])],
    inner: tags(['*']),
    answer: 'yes',
  },
  {
    name: 'two rulesets together',
    outer: [tags(['[0-9]*']), tags(['[!0-9]*'])],
    inner: tags(['*']),
    answer: 'yes',
  },
  {
    name: 'an exclude outside',
    outer: [tags(['*'], ['*-rc*'])],
    inner: tags(['v*']),
    answer: 'no refs/tags/v-rc',
  },
  { name: 'an exclude inside', outer: [tags(['*'])], inner: tags(['*'], ['*-rc*']), answer: 'yes' },
  {
    name: 'the same exclude on both',
    outer: [tags(['~ALL'], ['x*'])],
    inner: tags(['*'], ['x*']),
    answer: 'yes',
  },
  {
    name: 'an exclude that hits no ref of git',
    outer: [tags(['~ALL'], ['*.lock'])],
    inner: tags(['~ALL']),
    answer: 'yes',
  },
  { name: 'nothing in nothing', outer: [tags([])], inner: tags([]), answer: 'yes' },
  { name: 'nothing over something', outer: [tags([])], inner: tags(['v*']), answer: 'no refs/tags/v' },
  { name: 'no ruleset at all', outer: [], inner: tags(['v*']), answer: 'no refs/tags/v' },
  {
    name: 'branches never hold tags',
    outer: [branches(['~ALL'])],
    inner: tags(['v*']),
    answer: 'no refs/tags/v',
  },
  {
    name: 'another prefix matches nothing',
    outer: [tags(['~ALL'])],
    inner: { target: 'tag', include: ['refs/heads/*'], exclude: [] },
    answer: 'yes',
  },
  {
    name: 'the token in itself',
    outer: [branches(['~DEFAULT_BRANCH'])],
    inner: branches(['~DEFAULT_BRANCH']),
    answer: 'yes',
  },
  {
    name: 'the token in all',
    outer: [branches(['~ALL'])],
    inner: branches(['~DEFAULT_BRANCH']),
    answer: 'yes',
  },
  {
    name: 'the token over a name',
    outer: [branches(['~DEFAULT_BRANCH'])],
    inner: branches(['main']),
    answer: 'no refs/heads/main',
  },
  {
    name: 'a name over the token',
    outer: [branches(['main'])],
    inner: branches(['~DEFAULT_BRANCH']),
    answer: 'no refs/heads/x',
  },
  {
    name: 'all but the token',
    outer: [branches(['~ALL'], ['~DEFAULT_BRANCH'])],
    inner: branches(['main']),
    answer: 'no refs/heads/main',
  },
  { name: 'an exclude without include', outer: [tags([], ['x'])], inner: tags(['v*']), answer: 'unknown' },
  { name: 'a pattern that is not defined', outer: [tags(['v[^0]'])], inner: tags(['v*']), answer: 'unknown' },
  {
    name: 'hostile patterns',
    outer: [tags(['*a?'.repeat(300)])],
    inner: tags(['?*b'.repeat(300)]),
    answer: 'unknown',
  },
]

describe('containsCoverage', () => {
  it.each(cases)('$name: $answer', ({ outer, inner, answer }) => {
    const found = containsCoverage(outer, inner)
    expect(found.answer === 'no' ? `no ${found.sample}` : found.answer).toBe(answer)
  })

  it.each(cases.filter(({ answer }) => answer.startsWith('no ')))(
    '$name: the sample proves it',
    ({ outer, inner, answer }) => {
      const sample = answer.slice(3)
      const rests = [inner, ...outer].some(({ include, exclude }) =>
        [...include, ...exclude].includes('~DEFAULT_BRANCH'),
      )
      const isDefault = rests && !outer.some(({ include }) => include.includes('~DEFAULT_BRANCH'))
      const today = isDefault ? sample.slice('refs/heads/'.length) : 'another'
      expect(coversRef(inner, sample, today)).toBe('yes')
      expect(outer.map((one) => coversRef(one, sample, today))).not.toContain('yes')
    },
  )
})

describe('coversRef', () => {
  it.each([
    [branches(['~DEFAULT_BRANCH']), 'refs/heads/main', 'main', 'yes'],
    [branches(['~DEFAULT_BRANCH']), 'refs/heads/next', 'main', 'no'],
    [branches(['~DEFAULT_BRANCH']), 'refs/heads/main', undefined, 'unknown'],
    [branches(['~ALL'], ['~DEFAULT_BRANCH']), 'refs/heads/main', undefined, 'unknown'],
    [branches(['~ALL'], ['~DEFAULT_BRANCH']), 'refs/heads/main', 'main', 'no'],
    [tags(['~ALL'], ['*-rc*']), 'refs/tags/v1-rc1', undefined, 'no'],
    [tags([]), 'refs/tags/v1', undefined, 'no'],
    [tags([], ['x*']), 'refs/tags/v1', undefined, 'unknown'],
    [tags([], ['v*']), 'refs/tags/v1', undefined, 'no'],
    [tags(['v[^0]']), 'refs/tags/v1', undefined, 'unknown'],
    [tags(['v[^0]', 'v*']), 'refs/tags/v1', undefined, 'yes'],
    [tags(['v*'], ['[^v]*']), 'refs/tags/v1', undefined, 'unknown'],
    [{ target: 'tag', include: ['~EVERYTHING'], exclude: [] }, 'refs/tags/v1', undefined, 'unknown'],
    [tags(['~ALL']), 'refs/heads/main', 'main', 'no'],
  ] as const)('%j on %s with the default branch %s: %s', (coverage, ref, defaultBranch, expected) => {
    expect(coversRef(coverage, ref, defaultBranch)).toBe(expected)
  })
})
