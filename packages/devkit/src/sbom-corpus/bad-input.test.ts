import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../bundle/child-process.ts'
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
} from './bad-repositories.ts'
import { goldenOf } from './golden.ts'
import { PLANTED_ENVIRONMENT, plantedSpellings } from './planted-credentials.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-bad-input-'))
  await mkdir(join(root, 'temporary'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function place(name: string): Promise<string> {
  await mkdir(join(root, name))
  return join(root, name)
}

/** Makes the SBOM in a process of its own, so that all it writes is seen; its last words are the codes of problems. */
async function make(folder: string, variables: Readonly<Record<string, string>> = {}) {
  const program = join(import.meta.dirname, 'print-sbom.ts')
  const env = { PATH: process.env['PATH'], HOME: root, TMPDIR: join(root, 'temporary'), ...variables }
  const run = await runProgram(process.execPath, [program, folder], { cwd: folder, env })
  // Neither a stage nor half a file stays behind, whatever the end.
  expect(await readdir(join(root, 'temporary'))).toEqual([])
  return run
}

const refused = (...codes: readonly string[]) => ({ status: 1, stdout: '', stderr: `${codes.join('\n')}\n` })

describe('bad repositories', () => {
  it('planted credentials are nowhere in what is written', async () => {
    const folder = await place('leaky')
    await leakyRepository(folder)
    const { status, stdout, stderr } = await make(folder, PLANTED_ENVIRONMENT)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(plantedSpellings().filter((secret) => stdout.includes(secret))).toEqual([])
    // The packages are there all the same.
    const { packages } = componentSet(stdout)
    const names = packages.map((key) => key.replace(/^\S+ |@[^@]*$/g, ''))
    for (const name of ['left', 'tar', 'ball', 'one', 'two', 'three', 'four', 'six', 'example.org/seven'])
      expect(names).toContain(name)
  })

  it('evil files are read by nobody who believes them', async () => {
    await using server = await startLoopback({ routes: [] })
    let calls = 0
    server.server.on('connection', () => calls++)
    const folder = await place('evil')
    const marker = join(root, 'evil-was-here')
    await evilRepository(folder, { marker, url: server.url })
    const path = [join(folder, 'bin'), process.env['PATH'] ?? ''].join(delimiter)
    const { status, stdout } = await make(folder, { PATH: path, GITHUB_TOKEN: 'token' })
    expect(existsSync(marker)).toBe(false)
    expect(calls).toBe(0)
    expect(status).toBe(0)
    expect(componentSet(stdout).packages).toContain('npm left@1.0.0')
  })

  it('links out of the tree are not followed, and the document says that it is not whole', async () => {
    const folder = await place('linked')
    await linkedRepository(folder, join(root, 'outside'))
    const { status, stdout, stderr } = await make(folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toContain(OUTSIDE_NAME)
    expect(goldenOf(stdout).complete).toBe(false)
  })

  it('a lockfile of 50 MB is refused', async () => {
    const folder = await place('huge')
    await hugeRepository(folder)
    expect(await make(folder)).toEqual(refused('input/too-large'))
  })

  it.each(Object.keys(CUT_LOCKFILES))('%s: a lockfile that was cut off is refused', async (name) => {
    const folder = await place(`cut-${name}`)
    await cutRepository(folder, name as keyof typeof CUT_LOCKFILES)
    expect(await make(folder)).toEqual(refused('input/lockfile-syntax'))
  })

  it('two lockfiles of one ecosystem: one is read, and the document says that it is not whole', async () => {
    const folder = await place('two')
    await twoLocksRepository(folder)
    const { status, stdout, stderr } = await make(folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(goldenOf(stdout).complete).toBe(false)
  })

  it('a commit without files gives a document without components', async () => {
    const folder = await place('bare')
    await bareRepository(folder)
    const { status, stdout } = await make(folder)
    expect(status).toBe(0)
    expect(componentSet(stdout)).toEqual({ packages: [], unnamed: [], files: [], edges: 0 })
  })

  it('names that mean something else stay texts, and the document says what it left out', async () => {
    const folder = await place('hostile')
    await hostileNamesRepository(folder)
    const { status, stdout, stderr } = await make(folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    expect(componentSet(stdout).packages).toContain('npm __proto__@1.0.0')
    expect(goldenOf(stdout).complete).toBe(false)
  })
})
