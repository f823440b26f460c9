import { expect, it } from 'vitest'
import { isExcluded } from './read-source.ts'

it.each([
  { pattern: 'examples', path: 'examples/a/package.json', expected: true },
  { pattern: 'examples/', path: 'examples/package.json', expected: true },
  { pattern: './examples/**', path: 'examples/package.json', expected: true },
  { pattern: 'examples', path: 'examples2/package.json', expected: false },
  { pattern: 'examples', path: 'lib/examples/package.json', expected: false },
  { pattern: '**/examples', path: 'lib/examples/package.json', expected: true },
  { pattern: '**/examples/**', path: 'examples/package.json', expected: true },
  { pattern: 'web/package-lock.json', path: 'web/package-lock.json', expected: true },
  { pattern: '*/package.json', path: 'a/b/package.json', expected: false },
  { pattern: '*/package.json', path: 'a/package.json', expected: true },
  { pattern: 'ex.mples', path: 'examples/package.json', expected: false },
  { pattern: '/', path: 'package.json', expected: false },
])('isExcluded takes $pattern of $path for $expected', ({ pattern, path, expected }) => {
  expect(isExcluded(['nowhere', pattern])(path)).toBe(expected)
})

it('isExcluded excludes nothing without a pattern', () => {
  expect(isExcluded([])('package.json')).toBe(false)
})
