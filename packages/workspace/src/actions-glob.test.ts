import { relative } from 'node:path'
import { create } from '@actions/glob'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { seededRandom } from '../../model/test-support/seeded-random.ts'
import { walkFiles } from './file-walk.ts'
import { parsePathPattern, type PathPattern } from './path-pattern.ts'

/** What GitHub's own library finds: the patterns must mean here what authors of workflows know from everywhere else. */
async function peerFinds(
  workspace: string,
  inclusion: string,
  exclusion: string,
): Promise<readonly string[]> {
  const exclusions = exclusion === '' ? [] : [`!${workspace}/${exclusion}`, `!${workspace}/${exclusion}/**`]
  const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false }
  const globber = await create([`${workspace}/${inclusion}`, ...exclusions].join('\n'), options)
  return globber.glob()
}

const compile = (text: string, from: string): PathPattern => {
  const parsed = parsePathPattern(text, from)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

describe('walkFiles finds what @actions/glob finds', () => {
  const scratch = scratchFolder()
  const random = seededRandom(1)
  const names = ['a', 'b', 'ab', '.a', 'a.b', 'b[1]', 'x-y', 'é']
  beforeAll(() => {
    // The peer writes debug commands to standard output.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    for (const one of names) {
      for (const two of names.slice(0, 5)) {
        scratch.put(`ws/${one}.d/${two}`)
        for (const three of names.slice(0, 3)) scratch.put(`ws/${one}.d/${two}.d/${three}`)
      }
    }
  })
  afterAll(() => {
    vi.restoreAllMocks()
    scratch[Symbol.dispose]()
  })

  const part = (): string =>
    random.below(3) === 0
      ? '**'
      : random.text(['a', 'b', '.', '*', '?', '[ab]', '[!a]', '[a-x]', 'd', '.d', '*.d', 'é', '[[]'], 4) ||
        '*'
  const pattern = (): string => [part(), ...random.list(part, 3)].join('/')
  const usable = (text: string): boolean => !text.split('/').some((name) => name === '.' || name === '..')

  it('for 150 random patterns with exclusions', async () => {
    let matched = 0
    for (let i = 0; i < 150; i++) {
      const inclusion = pattern()
      const exclusion = random.below(2) === 0 ? '' : pattern()
      if (!usable(inclusion) || !usable(exclusion)) continue
      const exclusions = exclusion === '' ? [] : [compile(exclusion, scratch.workspace)]
      const ours = await walkFiles(compile(inclusion, scratch.workspace), exclusions, 10_000)
      const theirs = await peerFinds(scratch.workspace, inclusion, exclusion)
      const shown = (paths: readonly string[]): readonly string[] =>
        [...new Set(paths)]
          .map((path) => relative(scratch.workspace, path))
          .toSorted((a, b) => (a < b ? -1 : 1))
      expect({ inclusion, exclusion, found: shown(ours) }).toEqual({
        inclusion,
        exclusion,
        found: shown(theirs),
      })
      matched += ours.length > 0 ? 1 : 0
    }
    expect(matched).toBeGreaterThan(30)
  })
})
