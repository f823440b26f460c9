import { expect, it } from 'vitest'
import { outputFolderProblems } from './output-folder.ts'

const context = { workspace: '/runner/work/app', temp: '/runner/temp' }

it.each([
  { folder: '.', codes: [] },
  { folder: 'dist/out', codes: [] },
  { folder: './a/../b', codes: [] },
  { folder: '..name', codes: [] },
  { folder: '/runner/work/app', codes: [] },
  { folder: '/runner/work/app/out/', codes: [] },
  { folder: '/runner/temp/x', codes: [] },
  { folder: '..', codes: ['input/path-escape'] },
  { folder: 'a/../../b', codes: ['input/path-escape'] },
  { folder: '../app/out', codes: ['input/path-escape'] },
  { folder: '/runner/work/app2', codes: ['input/path-escape'] },
  { folder: '/runner/work/app/../other', codes: ['input/path-escape'] },
  { folder: '/etc', codes: ['input/path-escape'] },
])('$folder', ({ folder, codes }) => {
  expect(outputFolderProblems(folder, context).map(({ code }) => code)).toEqual(codes)
})

it('leaves the paths of other systems to them', () => {
  const windows = { workspace: 'D:\\a\\app', temp: 'D:\\temp' }
  expect(outputFolderProblems('D:\\a\\app\\out', windows)).toEqual([])
})
