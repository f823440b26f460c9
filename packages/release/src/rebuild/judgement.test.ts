import { describe, expect, it } from 'vitest'
import { judgeFile, judgeFiles, type RebuiltFile } from './judgement.ts'

const one = (sha256: string, structure?: RebuiltFile['structure']): RebuiltFile => ({
  from: 'rebuild',
  sha256,
  ...(structure === undefined ? {} : { structure }),
})
const file = (...rebuilds: readonly RebuiltFile[]) =>
  judgeFile({ name: 'app', output: 'app', size: 1, sha256: 'a', rebuilds })

describe('judgeFile', () => {
  it.each([
    { name: 'no rebuild', rebuilds: [], expected: ['different', false] },
    { name: 'all equal', rebuilds: [one('a'), one('a')], expected: ['identical', true] },
    { name: 'one differs', rebuilds: [one('a'), one('b', 'different')], expected: ['different', false] },
    {
      name: 'both differ in the same way',
      rebuilds: [one('b', 'different'), one('b', 'different')],
      expected: ['different', true],
    },
    {
      name: 'all equivalent',
      rebuilds: [one('b', 'equivalent'), one('c', 'equivalent')],
      expected: ['equivalent', false],
    },
    {
      name: 'one equal, one equivalent',
      rebuilds: [one('a'), one('b', 'equivalent')],
      expected: ['equivalent', false],
    },
    {
      name: 'one equivalent, one different',
      rebuilds: [one('b', 'equivalent'), one('c', 'different')],
      expected: ['different', false],
    },
    { name: 'nobody looked', rebuilds: [one('b')], expected: ['different', true] },
  ])('$name', ({ rebuilds, expected }) => {
    const { rebuildsAgree, verdict } = file(...rebuilds)
    expect([verdict, rebuildsAgree]).toEqual(expected)
  })
})

describe('judgeFiles', () => {
  const [same, alike, other] = [file(one('a')), file(one('b', 'equivalent')), file(one('b', 'different'))]
  it.each([
    { name: 'none', files: [], expected: 'different' },
    { name: 'identical', files: [same, same], expected: 'identical' },
    { name: 'equivalent among identical', files: [same, alike], expected: 'equivalent' },
    { name: 'different among equivalent', files: [alike, other, same], expected: 'different' },
  ])('$name', ({ files, expected }) => {
    expect(judgeFiles(files)).toBe(expected)
  })
})
