import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bareRepository,
  CUT_LOCKFILES,
  cutRepository,
  evilRepository,
  HUGE_LOCKFILE,
  hugeRepository,
  leakyRepository,
  linkedRepository,
} from './bad-repositories.ts'
import { parseExpected, sbomFixture, sbomFixtures } from './fixtures.ts'
import { COMMITTED_AT, git, makeRepository } from './git-repository.ts'
import { PLANTED, PLANTED_FILES, PLANTED_REMOTE } from './planted-credentials.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-corpus-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function folder(name: string): Promise<string> {
  await mkdir(join(root, name))
  return join(root, name)
}

describe('sbomFixtures', () => {
  it('sbomFixtures lists one for each form that is promised', () => {
    expect(sbomFixtures().map(({ name }) => name)).toEqual([
      'cargo',
      'dockerfile',
      'empty',
      'go',
      'gradle',
      'gradle-unlocked',
      'large',
      'manifest-without-lock',
      'maven',
      'mixed',
      'npm',
      'pnpm-workspace',
      'poetry',
      'requirements',
      'uv',
      'workflows',
      'yarn-1',
      'yarn-4',
    ])
  })

  it.each(sbomFixtures())('$name expects each package once, in order', ({ expected }) => {
    expect(expected.packages).toEqual([...new Set(expected.packages)].toSorted())
  })

  it('the large one has more than 2,000 packages', () => {
    expect(sbomFixture('large').expected.packages.length).toBeGreaterThan(2000)
  })

  it('parseExpected refuses what it does not know', () => {
    expect(() => parseExpected('npm left@1.0.0\nnonsense\n')).toThrow(
      '"nonsense" is no line of an expectation',
    )
  })
})

describe('makeRepository', () => {
  it('makeRepository gives one commit for the same files, whatever the folder', async () => {
    const { folder: from } = sbomFixture('npm')
    const first = await makeRepository(from, join(root, 'first'))
    const second = await makeRepository(from, join(root, 'a longer name'))
    expect(second).toBe(first)
    expect(await git(join(root, 'first'), 'show', '--no-patch', '--format=%ct %at')).toBe(
      `${COMMITTED_AT} ${COMMITTED_AT}`,
    )
  })

  it('makeRepository commits the bytes as they are', async () => {
    const { folder: from } = sbomFixture('yarn-4')
    await makeRepository(from, join(root, 'bytes'))
    const committed = await git(join(root, 'bytes'), 'cat-file', '-s', 'HEAD:yarn.lock')
    expect(Number(committed)).toBe((await stat(join(from, 'yarn.lock'))).size)
  })
})

describe('bad repositories', () => {
  it('leakyRepository has every planted credential in it, each at its place', async () => {
    const where = await folder('leaky')
    await leakyRepository(where)
    const texts = Object.values(PLANTED_FILES).join('\n') + PLANTED_REMOTE
    const outside = new Set<string>([PLANTED.environmentToken, PLANTED.awsKey, PLANTED.oidcToken])
    const missing = Object.entries(PLANTED).filter(([, text]) => !outside.has(text) && !texts.includes(text))
    expect(missing).toEqual([])
    expect(await git(where, 'remote', 'get-url', 'origin')).toBe(PLANTED_REMOTE)
    expect((await git(where, 'ls-files')).split('\n')).toHaveLength(Object.keys(PLANTED_FILES).length)
  })

  it('evilRepository leaves nothing by being made', async () => {
    const marker = join(root, 'marker')
    const where = await folder('evil')
    await evilRepository(where, { marker, url: 'http://127.0.0.1:9' })
    expect(existsSync(marker)).toBe(false)
    expect((await stat(join(where, 'bin', 'mvn'))).mode & 0o111).toBe(0o111)
  })

  it('linkedRepository commits links as links', async () => {
    const where = await folder('linked')
    await linkedRepository(where, join(root, 'outside'))
    const kinds = await git(where, 'ls-tree', '--format=%(objectmode) %(path)', 'HEAD')
    expect(kinds.split('\n')).toEqual([
      '120000 Cargo.lock',
      '120000 below',
      '120000 loop',
      '120000 package-lock.json',
      '100644 package.json',
    ])
  })

  it('hugeRepository has a lockfile of 50 MB', async () => {
    const where = await folder('huge')
    await hugeRepository(where)
    expect(await git(where, 'cat-file', '-s', 'HEAD:package-lock.json')).toBe(String(HUGE_LOCKFILE))
  })

  it.each(Object.entries(CUT_LOCKFILES))(
    'cutRepository cuts %s in the middle of a line',
    async (name, file) => {
      const where = await folder(`cut-${name}`)
      await cutRepository(where, name as keyof typeof CUT_LOCKFILES)
      const whole = await readFile(join(sbomFixture(name).folder, file), 'utf8')
      const cut = await readFile(join(where, file), 'utf8')
      expect(whole.startsWith(cut)).toBe(true)
      expect(whole[cut.length]).not.toBe('\n')
      expect(cut.endsWith('\n')).toBe(false)
    },
  )

  it('bareRepository has a commit and no file', async () => {
    const where = await folder('bare')
    expect(await bareRepository(where)).toMatch(/^[0-9a-f]{40}$/)
    expect(await git(where, 'ls-tree', 'HEAD')).toBe('')
  })
})
