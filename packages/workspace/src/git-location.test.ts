import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { findRepository } from './git-location.ts'

describe('findRepository', () => {
  // Repositories are folders with `.git`; all paths are relative to the folder around the workspace `ws`.
  const cases: readonly {
    name: string
    repositories: readonly string[]
    workspace?: string
    folder?: string
    above?: boolean
    expected: readonly [top: string, folder: string, outermost: string] | undefined
  }[] = [
    { name: 'the workspace itself', repositories: ['ws'], expected: ['ws', '', 'ws'] },
    { name: 'a folder', repositories: ['ws'], folder: 'app/a', expected: ['ws', 'app/a', 'ws'] },
    {
      name: 'a folder that is not there',
      repositories: ['ws'],
      folder: 'x/y',
      expected: ['ws', 'x/y', 'ws'],
    },
    { name: 'a checkout below', repositories: ['ws/app'], folder: 'app', expected: ['ws/app', '', 'ws'] },
    {
      name: 'a folder of a checkout below',
      repositories: ['ws/app'],
      folder: 'app/a/b',
      expected: ['ws/app', 'a/b', 'ws'],
    },
    {
      name: 'the inner one of two',
      repositories: ['ws', 'ws/app'],
      folder: './app/a',
      expected: ['ws/app', 'a', 'ws'],
    },
    {
      name: 'the outer one of two',
      repositories: ['ws', 'ws/app'],
      folder: 'other',
      expected: ['ws', 'other', 'ws'],
    },
    { name: 'a checkout below that is not asked for', repositories: ['ws/app'], expected: undefined },
    { name: 'one above the workspace', repositories: ['.'], expected: undefined },
    { name: 'a folder, one above the workspace', repositories: ['.'], folder: 'app', expected: undefined },
    { name: 'one above', repositories: ['.'], above: true, expected: ['.', 'ws', '.'] },
    {
      name: 'a folder, one above',
      repositories: ['.'],
      workspace: 'ws/app',
      above: true,
      folder: 'a',
      expected: ['.', 'ws/app/a', '.'],
    },
    {
      name: 'the nearest above',
      repositories: ['.', 'ws'],
      workspace: 'ws/app',
      above: true,
      expected: ['ws', 'app', 'ws'],
    },
    { name: 'no folder at all', repositories: ['.'], workspace: 'nowhere', above: true, expected: undefined },
    // `link` leads to `out`, which is a repository.
    { name: 'a link', repositories: ['ws', 'out'], folder: 'link', expected: ['ws', 'link', 'ws'] },
    { name: 'a folder behind a link', repositories: ['out/in'], folder: 'link/in', expected: undefined },
    {
      name: 'a workspace that is a link',
      repositories: ['out'],
      workspace: 'ws/link',
      expected: ['out', '', 'out'],
    },
  ]
  it.each(cases)('findRepository of $name', ({ repositories, workspace = 'ws', folder, above, expected }) => {
    using scratch = scratchFolder()
    const at = (path: string): string => join(scratch.root, path)
    for (const path of [...repositories.map((one) => `${one}/.git`), 'ws/app/a/b', 'ws/other']) {
      mkdirSync(at(path), { recursive: true })
    }
    symlinkSync('../out', at('ws/link'))
    const found = findRepository({
      workspace: at(workspace),
      ...(folder === undefined ? {} : { folder }),
      ...(above === undefined ? {} : { above }),
    })
    const [top, inner, outermost] = expected ?? []
    expect(found).toEqual(
      top === undefined
        ? undefined
        : { gitFolder: join(at(top), '.git'), folder: inner, outermost: at(outermost ?? '') },
    )
  })
})
