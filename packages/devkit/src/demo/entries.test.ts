import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseEntries } from './entries.ts'

const MADE = new Date('2026-01-01T12:00:00Z')
const LATER = new Date('2026-01-01T12:05:00Z')

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-entries-'))
  for (const path of [
    'actions/sign/src/main.ts',
    'packages/model/src/a.ts',
    'dist/sign/index.js',
    'dist/MANIFEST.sha256',
  ])
    await put(path, MADE)
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(path: string, time: Date): Promise<void> {
  const target = join(root, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, '')
  await utimes(target, time, time)
}

describe('chooseEntries', () => {
  it('chooseEntries takes the bundles of the sources', async () => {
    expect(await chooseEntries(root)).toEqual({ kind: 'dist' })
  })

  it.each([
    {
      name: 'an action without a bundle',
      path: 'actions/pack/src/main.ts',
      why: 'dist/ has no bundle of pack',
    },
    {
      name: 'a source that is newer',
      path: 'packages/model/src/a.ts',
      why: '1 source file is newer than dist/',
    },
  ])('chooseEntries takes the sources because of $name, and says so', async ({ path, why }) => {
    await put(path, LATER)
    expect(await chooseEntries(root)).toEqual({ kind: 'source', why })
  })

  it('chooseEntries does not look at tests', async () => {
    await put('packages/model/src/a.test.ts', LATER)
    expect(await chooseEntries(root)).toEqual({ kind: 'dist' })
  })

  it('chooseEntries takes the sources where nothing was bundled', async () => {
    await rm(join(root, 'dist'), { recursive: true })
    expect(await chooseEntries(root)).toEqual({ kind: 'source', why: 'there is no dist/' })
  })
})
