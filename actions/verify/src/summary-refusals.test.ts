import { expect, it } from 'vitest'
import { repeatedPaths } from './summary-refusals.ts'

it('two images of an index have one name, and each path is told once', () => {
  expect(repeatedPaths(['v/a', 'v/b', 'v/a', 'v/a']).map(({ code, attempted }) => [code, attempted])).toEqual(
    [['input/duplicate-name', 'write "v/a"']],
  )
  expect(repeatedPaths(['v/a', 'v/b'])).toEqual([])
})
