import { describe, expect, it } from 'vitest'
import { findPreviousRelease, parseReleaseTag } from './release-series.ts'
import type { ReleaseSummary } from './release.ts'

describe('parseReleaseTag', () => {
  it.each([
    { tag: '1.2.3', series: '', version: '1.2.3' },
    { tag: 'v1.2.3', series: '', version: '1.2.3' },
    { tag: 'v1.2.3-rc.1+b-2', series: '', version: '1.2.3-rc.1+b-2' },
    { tag: '@scope/pkg@1.2.3', series: '@scope/pkg@', version: '1.2.3' },
    { tag: '@scope/pkg2@1.2.3', series: '@scope/pkg2@', version: '1.2.3' },
    { tag: 'pkg-v1.2.3', series: 'pkg-', version: '1.2.3' },
    { tag: 'pkg/v1.2.3-beta.1', series: 'pkg/', version: '1.2.3-beta.1' },
    { tag: 'release_2.0.0', series: 'release_', version: '2.0.0' },
    { tag: 'utf-8-v1.0.0', series: 'utf-8-', version: '1.0.0' },
  ])('reads $tag', ({ tag, series, version }) => {
    const parsed = parseReleaseTag(tag)
    expect([parsed?.series, parsed?.version.text]).toEqual([series, version])
  })

  it.each([
    '',
    'v1',
    'v1.2',
    'nightly',
    'v1.2.3.4',
    'pkgv1.2.3',
    'x1.2.3',
    'V1.2.3',
    'v1.2.3 ',
    '2026.01.05',
  ])('takes %j for a tag without a version', (tag) => {
    expect(parseReleaseTag(tag)).toBeUndefined()
  })
})

let day = 0
function release(tag: string, changes: Partial<ReleaseSummary> = {}): ReleaseSummary {
  day += 1
  return {
    id: day,
    tag,
    name: undefined,
    draft: false,
    prerelease: false,
    immutable: false,
    publishedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
    body: undefined,
    ...changes,
  }
}

describe('findPreviousRelease', () => {
  // oldest first
  const all = [
    release('v1.0.0'),
    release('v1.9.0'),
    release('v2.0.0-rc.1'),
    release('v2.0.0-rc.2', { prerelease: true }),
    release('v2.0.0'),
    release('v1.9.1'),
    release('v2.1.0', { prerelease: true }),
    release('v2.2.0', { draft: true, publishedAt: undefined }),
    release('pkg-v2.1.5'),
    release('@scope/pkg@7.0.0'),
    release('nightly-a'),
    release('nightly-b'),
  ]

  it.each([
    { name: 'a draft and what is called a prerelease do not count', current: 'v2.3.0', expected: 'v2.0.0' },
    { name: 'the highest version counts, not the last date', current: 'v2.0.1', expected: 'v2.0.0' },
    { name: 'a patch of an old line follows its own line', current: 'v1.9.1', expected: 'v1.9.0' },
    { name: 'a stable version skips prereleases', current: 'v2.0.0', expected: 'v1.9.1' },
    { name: 'a prerelease follows prereleases', current: 'v2.0.0-rc.2', expected: 'v2.0.0-rc.1' },
    { name: 'a first prerelease follows the stable one', current: 'v2.0.0-alpha', expected: 'v1.9.1' },
    { name: 'a tag without v is of the same series', current: '2.0.1', expected: 'v2.0.0' },
    { name: 'packages are kept apart', current: 'pkg-v3.0.0', expected: 'pkg-v2.1.5' },
    { name: 'scoped packages are kept apart', current: '@scope/pkg@7.0.1', expected: '@scope/pkg@7.0.0' },
    { name: 'another package has none', current: '@scope/other@7.0.1', expected: undefined },
    { name: 'the first release has none', current: 'v0.1.0', expected: undefined },
    { name: 'build metadata makes no other version', current: 'v1.0.0+b', expected: undefined },
    { name: 'a tag without a version follows the date', current: 'nightly-b', expected: 'nightly-a' },
    { name: 'a new tag without a version follows the last', current: 'nightly-c', expected: 'nightly-b' },
    { name: 'no tag: the stable release published last', current: undefined, expected: 'nightly-b' },
  ])('$name', ({ current, expected }) => {
    expect(findPreviousRelease(all, current)?.tag).toBe(expected)
    expect(findPreviousRelease(all.toReversed(), current)?.tag).toBe(expected)
  })

  it('a given series is kept', () => {
    expect(findPreviousRelease(all, undefined, { series: '' })?.tag).toBe('v1.9.1')
    expect(findPreviousRelease(all, 'v9.0.0', { series: 'pkg-' })?.tag).toBe('pkg-v2.1.5')
  })

  it('two tags of one version: the one published last', () => {
    const twins = [release('3.0.0'), release('v3.0.0')]
    expect(findPreviousRelease(twins, 'v3.1.0')?.tag).toBe('v3.0.0')
    expect(findPreviousRelease(twins.toReversed(), 'v3.1.0')?.tag).toBe('v3.0.0')
  })
})
