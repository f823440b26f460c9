import { expect, it } from 'vitest'
import { computeLatest, isPrereleaseTag } from './latest.ts'
import { summary } from './publication.fixture.ts'

const of = (tag: string, changes = {}) =>
  summary(1, { tag, draft: false, publishedAt: '2026-01-01T00:00:00Z', ...changes })

it.each([
  { name: 'the first release', tag: 'v1.0.0', releases: [], expected: 'true' },
  { name: 'a higher version', tag: 'v1.10.0', releases: [of('v1.9.0')], expected: 'true' },
  { name: 'a fix for an old line', tag: 'v1.9.1', releases: [of('v2.0.0'), of('v1.9.0')], expected: 'false' },
  { name: 'a higher prerelease beside it', tag: 'v1.0.0', releases: [of('v2.0.0-rc.1')], expected: 'true' },
  {
    name: 'a higher one marked as prerelease',
    tag: 'v1.0.0',
    releases: [of('v2.0.0', { prerelease: true })],
    expected: 'true',
  },
  { name: 'a higher draft', tag: 'v1.0.0', releases: [of('v2.0.0', { draft: true })], expected: 'true' },
  {
    name: 'a higher one of another series',
    tag: 'pkg@1.0.0',
    releases: [of('other@2.0.0')],
    expected: 'true',
  },
  { name: 'a tag without a version', tag: 'nightly', releases: [], expected: 'legacy' },
])('computeLatest of $name', ({ tag, releases, expected }) => {
  expect(computeLatest(tag, false, releases)).toBe(expected)
  expect(computeLatest(tag, true, releases)).toBe('false')
})

it.each([
  ['v1.0.0', false],
  ['v1.0.0-rc.1', true],
  ['@scope/pkg@1.0.0-beta', true],
  ['v1.0.0+build-1', false],
  ['nightly-1', false],
])('isPrereleaseTag of %s is %s', (tag, expected) => {
  expect(isPrereleaseTag(tag)).toBe(expected)
})
