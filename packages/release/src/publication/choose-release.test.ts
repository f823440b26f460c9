import { expect, it } from 'vitest'
import { chooseRelease } from './choose-release.ts'
import { PURPOSE, summary } from './publication.fixture.ts'
import { withMark } from './run-mark.ts'

const published = { draft: false, publishedAt: '2026-01-01T00:00:00Z' }
const foreign = { body: 'Notes' }
const moved = { body: withMark('Notes', { ...PURPOSE, commit: 'b'.repeat(40) }) }

it.each([
  { name: 'nothing', releases: [], expected: { kind: 'create' } },
  {
    name: 'releases of other tags',
    releases: [summary(1, { tag: 'v0.9.0', ...published }), summary(2, { tag: 'v1.0.0-rc.1' })],
    expected: { kind: 'create' },
  },
  { name: 'an own draft', releases: [summary(4)], expected: { kind: 'draft', id: 4, notices: [] } },
  {
    name: 'several own drafts',
    releases: [summary(9), summary(4)],
    expected: { kind: 'draft', id: 4, notices: [expect.stringContaining('release 9')] },
  },
  {
    name: 'an own draft among others',
    releases: [summary(2, foreign), summary(4), summary(3, moved)],
    expected: { kind: 'draft', id: 4, notices: [expect.any(String), expect.any(String)] },
  },
  {
    name: 'a draft of somebody else',
    releases: [summary(2, foreign)],
    expected: {
      kind: 'stop',
      problem: {
        code: 'policy/release-foreign',
        current: expect.stringContaining('release 2 "One", without the mark'),
      },
    },
  },
  {
    name: 'a draft for another commit',
    releases: [summary(2, moved)],
    expected: {
      kind: 'stop',
      problem: {
        code: 'policy/release-foreign',
        current: expect.stringContaining(`for the commit ${'b'.repeat(40)}`),
      },
    },
  },
  {
    name: 'several drafts of others',
    releases: [1, 2, 3, 4, 5, 6, 7].map((id) => summary(id, foreign)),
    expected: {
      kind: 'stop',
      problem: { current: expect.stringMatching(/^the tag has 7 drafts .* and 2 more$/) },
    },
  },
  {
    name: 'a published release',
    releases: [summary(1, { ...published, body: undefined })],
    expected: { kind: 'published', id: 1 },
  },
  {
    name: 'a published release and drafts',
    releases: [summary(1, published), summary(2), summary(3, foreign)],
    expected: { kind: 'published', id: 1 },
  },
  {
    name: 'two published releases',
    releases: [summary(1, published), summary(2, published)],
    expected: { kind: 'stop', problem: { code: 'service/unexpected-answer' } },
  },
  { name: 'the draft of this run', created: 4, releases: [summary(4)], expected: { kind: 'draft', id: 4 } },
  {
    name: 'an older draft than that of this run',
    created: 4,
    releases: [summary(4), summary(3)],
    expected: { kind: 'withdraw', id: 4, winner: 3 },
  },
  {
    name: 'a younger draft than that of this run',
    created: 4,
    releases: [summary(5), summary(4)],
    expected: { kind: 'draft', id: 4 },
  },
  {
    name: 'a release published beside the draft of this run',
    created: 4,
    releases: [summary(4), summary(3, published)],
    expected: { kind: 'withdraw', id: 4, winner: 3 },
  },
  {
    name: 'the release that this run published',
    created: 4,
    releases: [summary(4, published)],
    expected: { kind: 'published', id: 4 },
  },
  { name: 'the draft of this run gone', created: 4, releases: [], expected: { kind: 'create' } },
])('chooseRelease among $name', ({ releases, created, expected }) => {
  expect(chooseRelease(releases, PURPOSE, created)).toMatchObject(expected)
})
