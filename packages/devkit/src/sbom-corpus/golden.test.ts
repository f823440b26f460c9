import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../bundle/child-process.ts'
import { sbomFixture, sbomFixtures } from './fixtures.ts'
import { COMMITTER, makeRepository } from './git-repository.ts'
import { goldenOf, readGoldens } from './golden.ts'
import { makeSbom } from './make-sbom.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-golden-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('golden values', () => {
  it('golden values are there for each fixture and no other', () => {
    expect(Object.keys(readGoldens())).toEqual(sbomFixtures().map(({ name }) => name))
  })

  it.each(sbomFixtures())(
    '$name is what it was; see update-golden.ts when the change is meant',
    async (fixture) => {
      await makeRepository(fixture.folder, join(root, fixture.name))
      const text = await makeSbom(join(root, fixture.name))
      expect(goldenOf(text)).toEqual(readGoldens()[fixture.name])
      expect(text).not.toContain(root)
      expect(text).not.toContain(COMMITTER.email)
    },
  )
})

describe('determinism', () => {
  // One form with licences in node_modules, one whose names come from a folder, one of many ecosystems.
  const NAMES = ['npm', 'pnpm-workspace', 'requirements', 'mixed'] as const
  const PLAIN = { TZ: 'UTC', LANG: 'C.UTF-8' }
  const CASES: readonly {
    readonly name: string
    readonly folder: string
    readonly variables: Readonly<Record<string, string>>
    readonly installed?: boolean
  }[] = [
    { name: 'another folder', folder: 'some/other folder/a-b_c', variables: PLAIN },
    { name: 'another time zone', folder: 'zone', variables: { ...PLAIN, TZ: 'Pacific/Kiritimati' } },
    {
      name: 'a locale with letters of its own',
      folder: 'locale',
      variables: { TZ: 'UTC', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    },
    { name: 'another temporary folder', folder: 'temporary', variables: { ...PLAIN, TMPDIR: 'elsewhere' } },
    { name: 'installed packages', folder: 'installed', variables: PLAIN, installed: true },
  ]

  for (const name of NAMES) {
    it.each(CASES)(`${name} has the same bytes in $name`, async ({ folder, variables, installed }) => {
      const place = join(root, 'determinism', folder, name)
      await makeRepository(sbomFixture(name).folder, place)
      if (installed === true) await install(place)
      const env = { PATH: process.env['PATH'], HOME: root, ...variables, ...(await temporary(variables)) }
      const { status, stdout, stderr } = await runProgram(
        process.execPath,
        [join(import.meta.dirname, 'print-sbom.ts'), place],
        { cwd: root, env },
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(goldenOf(stdout).sha256).toBe(readGoldens()[name]?.sha256)
    })
  }

  async function temporary({ TMPDIR }: Readonly<Record<string, string>>): Promise<{ TMPDIR?: string }> {
    if (TMPDIR === undefined) return {}
    await mkdir(join(root, TMPDIR), { recursive: true })
    return { TMPDIR: join(root, TMPDIR) }
  }

  /** As after an install: packages with licences of their own beside the lockfile, not committed. */
  async function install(place: string): Promise<void> {
    for (const name of ['express', 'semver', 'unlisted']) {
      const folder = join(place, 'node_modules', name)
      await mkdir(folder, { recursive: true })
      await writeFile(
        join(folder, 'package.json'),
        JSON.stringify({ name, version: '9.9.9', license: 'WTFPL' }),
      )
    }
    await writeFile(join(place, 'untracked-package-lock.json'), '{}')
  }
})
