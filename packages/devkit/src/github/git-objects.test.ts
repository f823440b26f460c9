import { expect, test } from 'vitest'

import { commitObject, snapshotObjects, tagObject } from './git-objects.ts'

const who = { name: 'Mona Lisa', email: 'mona@example.com', date: new Date('2026-01-01T00:00:00Z') }

test('object ids equal those of git', () => {
  const [tree] = snapshotObjects({
    'README.md': '# app\n',
    'src/a.txt': 'x',
    'src/deep/b.txt': 'y',
    'src.txt': 'z',
  })
  expect(tree.sha).toBe('5a87f4cea6017d867f3f6edafa5e9c95ced1ed87')
  expect(tree.entries.map(({ name }) => name)).toEqual(['README.md', 'src.txt', 'src'])
  const commit = commitObject({
    tree: tree.sha,
    parents: [],
    author: who,
    committer: who,
    message: 'Initial commit',
  })
  expect(commit.sha).toBe('b725e246ff827381c05a0699b8820eaa42468cad')
  const tag = tagObject({
    tag: 'v1',
    target: { type: 'commit', sha: commit.sha },
    tagger: who,
    message: 'one',
  })
  expect(tag.sha).toBe('c1b87c6e52c149ba59da6e50bd1a254158984b27')
})

test.each(['', '/a', 'a//b', 'a/../b', './a'])('snapshot refuses the path %j', (path) => {
  expect(() => snapshotObjects({ [path]: 'x' })).toThrow(/not a path/)
})
