import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { startLoopback } from '../http/loopback-server.ts'
import { componentSet } from '../interop/component-set.ts'
import {
  bareRepository,
  CUT_LOCKFILES,
  cutRepository,
  evilRepository,
  hostileNamesRepository,
  hugeRepository,
  leakyRepository,
  linkedRepository,
  OUTSIDE_NAME,
  twoLocksRepository,
} from '../sbom-corpus/bad-repositories.ts'
import { commitAll, git } from '../sbom-corpus/git-repository.ts'
import { PLANTED_ENVIRONMENT, plantedSpellings } from '../sbom-corpus/planted-credentials.ts'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'
import { makeRepositoryFolder, runSbom } from './sbom-run.fixture.ts'

/** Files of the workspace without those of git, and of the temporary folder without the report. */
const files = ({ workspace, temp }: Folder): readonly string[] =>
  [...Object.keys(filesBelow(workspace)), ...Object.keys(filesBelow(temp))].filter(
    (path) => !path.startsWith('.git/') && !/^tier3\/sbom-[0-9a-f-]{36}\.json$/.test(path),
  )

const planted = (text: string): readonly string[] =>
  plantedSpellings().filter((secret) => text.includes(secret))

/** Runs the action over a repository that must give nothing: no document, no half of one, no stage. */
async function refused(
  make: (folder: string) => Promise<unknown>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  using folder = makeFolder()
  await make(folder.workspace)
  const before = files(folder)
  const ended = await runSbom(folder, inputs)
  expect(files(folder)).toEqual(before)
  expect(ended.outputs['sbom-path'] ?? '').toBe('')
  return ended
}

/** Runs the action over a repository that gives a document; the text of it, and of all that it wrote. */
async function listed(folder: Folder, inputs: Readonly<Record<string, string>> = {}) {
  const ended = await runSbom(folder, inputs)
  const written = filesBelow(folder.workspace)
  return { ended, text: written[ended.outputs['sbom-path'] ?? ''] ?? '' }
}

describe('sbom of a bad repository', () => {
  it('shows no planted credential in any of its faces', async () => {
    using folder = makeFolder()
    await leakyRepository(folder.workspace)
    const inputs = { formats: 'cyclonedx,spdx', 'require-lock': 'false', output: 'out/first.cdx.json' }
    const first = await runSbom(folder, inputs, PLANTED_ENVIRONMENT)
    expect([first.exitCode, first.codes]).toEqual([0, []])
    const compared = await runSbom(
      folder,
      {
        ...inputs,
        output: 'out/second.cdx.json',
        'compare-with': 'out/first.spdx.json',
        'diff-path': 'out/diff.md',
      },
      PLANTED_ENVIRONMENT,
    )
    const checked = await runSbom(folder, { check: 'out/first.cdx.json' }, PLANTED_ENVIRONMENT)
    expect([compared.exitCode, compared.codes, checked.outputs['verdict']]).toEqual([0, [], 'verified'])
    const written = Object.values(filesBelow(join(folder.workspace, 'out')))
    expect(written).toHaveLength(9)
    for (const text of [
      ...written,
      first.shown,
      compared.shown,
      checked.shown,
      ...Object.values(filesBelow(folder.temp)),
    ])
      expect(planted(text)).toEqual([])
    // Whoever owns the repository hears of them, by their places.
    expect(first.annotations.some(({ message }) => /credentials? .*taken out/.test(message))).toBe(true)
    expect(first.report.body?.['scrubbed']).not.toEqual([])
  })

  it('runs nothing of it, calls nobody and believes no setting', async () => {
    await using server = await startLoopback({ routes: [] })
    let calls = 0
    server.server.on('connection', () => calls++)
    using folder = makeFolder()
    const marker = join(dirname(folder.workspace), 'evil-was-here')
    await evilRepository(folder.workspace, { marker, url: server.url })
    const path = process.env['PATH']
    process.env['PATH'] = [path ?? '', join(folder.workspace, 'bin')].join(delimiter)
    try {
      const { ended, text } = await listed(folder, { 'require-lock': 'false' })
      expect([ended.exitCode, existsSync(marker), calls]).toEqual([0, false, 0])
      expect(componentSet(text).packages).toContain('npm left@1.0.0')
    } finally {
      process.env['PATH'] = path
    }
  })

  it('follows no link out of it, and says what that leaves open', async () => {
    using folder = makeFolder()
    const outside = join(dirname(folder.workspace), 'outside')
    await linkedRepository(folder.workspace, outside)
    const { ended, text } = await listed(folder)
    expect([ended.exitCode, ended.outputs['complete']]).toEqual([0, 'false'])
    expect(text + ended.shown).not.toContain(OUTSIDE_NAME)
    expect(JSON.stringify(ended.report.body?.['gaps'])).toContain('"link"')
    const strict = await runSbom(folder, { 'require-complete': 'true', output: 'strict.cdx.json' })
    expect([strict.exitCode, new Set(strict.codes)]).toEqual([1, new Set(['policy/sbom-incomplete'])])
  })

  it('refuses a lockfile of 50 MB', async () => {
    const ended = await refused(hugeRepository)
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/too-large']])
    expect(ended.report.problems[0]?.current).toContain('bytes')
  })

  it.each(Object.entries(CUT_LOCKFILES))(
    'refuses the %s lockfile %s when it was cut off',
    async (name, file) => {
      const ended = await refused((folder) => cutRepository(folder, name as keyof typeof CUT_LOCKFILES))
      expect([ended.exitCode, ended.codes]).toEqual([2, ['input/lockfile-syntax']])
      expect(ended.report.problems[0]?.at?.file).toBe(file)
      expect(ended.report.problems[0]?.at?.line).toBeGreaterThan(0)
      expect(ended.annotations[0]).toMatchObject({ level: 'error', file })
    },
  )

  it('follows one of two lockfiles, and says which', async () => {
    using folder = makeFolder()
    await twoLocksRepository(folder.workspace)
    const { ended } = await listed(folder)
    expect([ended.exitCode, ended.outputs['complete']]).toEqual([0, 'false'])
    expect(JSON.stringify(ended.report.body?.['gaps'])).toContain('"several-locks"')
    expect(ended.annotations.some(({ message }) => message.includes('package-lock.json beside it'))).toBe(
      true,
    )
  })

  it.each([
    { name: 'no file', make: bareRepository },
    {
      name: 'no manifest',
      make: async (folder: string) => {
        await mkdir(join(folder, 'docs'))
        return commitAll(folder)
      },
    },
  ])('does not pass an empty list: $name', async ({ make }) => {
    const ended = await refused(make)
    expect([ended.exitCode, ended.codes]).toEqual([1, ['policy/sbom-components']])
    using folder = makeFolder()
    await make(folder.workspace)
    const { ended: meant, text } = await listed(folder, { 'min-components': '0' })
    expect([meant.exitCode, meant.outputs['component-count']]).toEqual([0, '0'])
    expect(componentSet(text).packages).toEqual([])
  })

  it('does not look into a submodule, and says so', async () => {
    using folder = await makeRepositoryFolder('npm')
    const other = 'a'.repeat(40)
    await git(folder.workspace, 'update-index', '--add', '--cacheinfo', `160000,${other},third-party`)
    await git(folder.workspace, 'commit', '--quiet', '--message', 'A submodule')
    const { ended, text } = await listed(folder)
    expect([ended.exitCode, ended.outputs['complete']]).toEqual([0, 'false'])
    expect(text).toContain('submodule: third-party')
  })

  it.each([
    { fixture: 'gradle-unlocked', file: 'build.gradle' },
    { fixture: 'manifest-without-lock', file: 'tool/' },
    { fixture: 'maven', file: 'pom.xml' },
  ])('does not pass $fixture in silence', async ({ fixture, file }) => {
    using folder = await makeRepositoryFolder(fixture)
    const before = files(folder)
    const ended = await runSbom(folder, { 'min-components': '0' })
    expect([ended.exitCode, new Set(ended.codes)]).toEqual([1, new Set(['policy/lock-missing'])])
    expect(ended.report.findings.some(({ subject }) => subject.includes(file))).toBe(true)
    expect(files(folder)).toEqual(before)
    const { ended: allowed, text } = await listed(folder, { 'min-components': '0', 'require-lock': 'false' })
    expect([allowed.exitCode, allowed.outputs['complete']]).toEqual([0, 'false'])
    expect(text).toContain('manifest-without-lock')
    expect(allowed.annotations.some(({ level }) => level === 'warning')).toBe(true)
  })

  it('keeps hostile names texts in every face', async () => {
    using folder = makeFolder()
    await hostileNamesRepository(folder.workspace)
    const { ended, text } = await listed(folder, { formats: 'cyclonedx,spdx', 'require-lock': 'false' })
    expect(ended.exitCode).toBe(0)
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(text + ended.log).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    expect(ended.log).not.toMatch(/^::/m)
    expect(ended.summary).not.toContain('<script>')
  })
})
