import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStep, type Step, type StepResult } from '../actions-runner/run-step.ts'
import { ROOT } from '../gen/project.ts'
import { startLoopback } from '../http/loopback-server.ts'
import { evilRepository } from '../sbom-corpus/bad-repositories.ts'
import { sbomFixture } from '../sbom-corpus/fixtures.ts'
import { COMMITTER, makeRepository } from '../sbom-corpus/git-repository.ts'
import { readGoldens } from '../sbom-corpus/golden.ts'
import { nodeFolders, otherNodes } from '../sbom-corpus/other-node.ts'
import { runProgram } from './child-process.ts'

const TOKEN = 'ghs_planted0planted0planted0planted0'
const JOB = { github: { repository: 'octo/app', ref: 'refs/tags/v1.2.3', token: TOKEN } }

let home = ''
let workspace = ''
let temp = ''
let commit = ''
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tier3-bundled-sbom-'))
  workspace = join(home, 'work')
  temp = join(home, 'temp')
  commit = await makeRepository(sbomFixture('pnpm-workspace').folder, workspace)
  mkdirSync(join(workspace, 'out'))
  writeFileSync(join(workspace, 'out/app.tgz'), 'the artifact')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The committed bundle in the runner's protocol, without any network but loopback. */
async function run(
  inputs: { readonly [name: string]: string },
  more: Partial<Step> = {},
): Promise<StepResult> {
  const result = await runStep({ action: 'sbom', job: JOB, workspace, inputs, temp, ...more })
  expect(result.blocked).toEqual([])
  for (const text of [result.summary, JSON.stringify(result.outputs), JSON.stringify(result.report ?? {})]) {
    expect(text).not.toContain(TOKEN)
  }
  expect(readdirSync(temp).filter((name) => name.startsWith('tier3-inventory-'))).toEqual([])
  return result
}

/** The same on the command line, in a folder. */
const typedSbom = (node: string, folder: string, inputs: { readonly [name: string]: string }) =>
  runProgram(
    node,
    [
      join(ROOT, 'dist/cli/index.js'),
      'sbom',
      ...Object.entries({ version: '1.2.3', ...inputs }).map(([name, value]) => `--${name}=${value}`),
    ],
    { cwd: folder, env: { PATH: process.env['PATH'], HOME: home } },
  )

const read = (path: string): string => readFileSync(join(workspace, path), 'utf8')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const codes = ({ annotations }: StepResult): readonly (string | undefined)[] =>
  annotations.filter(({ level }) => level === 'error').map(({ title }) => title)

describe('the bundled sbom action', () => {
  const MAKE = {
    artifacts: 'out/*.tgz',
    base: 'out',
    formats: 'cyclonedx,spdx',
    output: 'sboms/app.cdx.json',
  }

  it('writes the documents, their checksums, the outputs and the summary', async () => {
    const result = await run(MAKE)
    expect([result.exitCode, codes(result)]).toEqual([0, []])
    const text = read('sboms/app.cdx.json')
    const golden = readGoldens()['pnpm-workspace']
    expect(result.outputs).toMatchObject({
      'sbom-path': 'sboms/app.cdx.json',
      'sbom-digest': `sha256:${sha256(text)}`,
      'spdx-path': 'sboms/app.spdx.json',
      'component-count': String(golden?.components),
      complete: 'true',
      'predicate-type': 'https://cyclonedx.org/bom',
    })
    expect(readdirSync(join(workspace, 'sboms'))).toEqual([
      'app.cdx.json',
      'app.cdx.json.sha256',
      'app.spdx.json',
      'app.spdx.json.sha256',
    ])
    for (const name of ['app.cdx.json', 'app.spdx.json']) {
      expect(read(`sboms/${name}.sha256`)).toBe(`${sha256(read(`sboms/${name}`))}  ${name}\n`)
    }
    const document = JSON.parse(text) as {
      readonly serialNumber: string
      readonly metadata: { readonly component: { readonly purl: string } }
      readonly components: readonly { readonly type: string; readonly name: string }[]
    }
    expect(document.serialNumber).toBe(result.outputs['serial-number'])
    expect(document.metadata.component.purl).toBe('pkg:github/octo/app@v1.2.3')
    expect(document.components.filter(({ type }) => type === 'file').map(({ name }) => name)).toEqual([
      'app.tgz',
    ])
    expect(text).toContain(commit)
    for (const word of [home, COMMITTER.email, TOKEN]) expect(text).not.toContain(word)
    expect(result.summary).toContain('Components by ecosystem')
    expect(result.report).toMatchObject({ action: 'sbom' })
  })

  it('checks what it wrote, and rejects what was changed', async () => {
    const verified = await run({ check: 'sboms/app.cdx.json' })
    expect([verified.exitCode, verified.outputs['verdict'], codes(verified)]).toEqual([0, 'verified', []])
    writeFileSync(
      join(workspace, 'sboms/changed.cdx.json'),
      read('sboms/app.cdx.json').replace('"version": "', '"version": "9'),
    )
    const before = readdirSync(join(workspace, 'sboms'))
    const rejected = await run({ check: 'sboms/changed.cdx.json' })
    expect([rejected.exitCode, rejected.outputs['verdict']]).toEqual([1, 'rejected'])
    expect(codes(rejected)).toEqual(['integrity/sbom-differs'])
    expect(readdirSync(join(workspace, 'sboms'))).toEqual(before)
  })

  it('gives the same of a checkout in a folder of the workspace', async () => {
    const place = join(home, 'job')
    await makeRepository(sbomFixture('pnpm-workspace').folder, join(place, 'app'))
    const [at, below] = [
      await run({ output: 'sboms/plain.cdx.json' }),
      await run({ path: 'app', output: 'below.cdx.json' }, { workspace: place }),
    ]
    expect([below.exitCode, codes(below)]).toEqual([0, []])
    expect(below.outputs['sbom-digest']).toBe(at.outputs['sbom-digest'])
  })

  it('takes a repository around its folder on the command line alone, and names the folder as an action does', async () => {
    const folder = 'packages/web'
    const place = join(workspace, folder)
    const stranger = await run({ output: 'inner.cdx.json' }, { workspace: place })
    expect([stranger.exitCode, codes(stranger)]).toEqual([2, ['input/source-tree']])
    // The lockfile lies in the root.
    const settings = {
      'require-lock': 'false',
      'min-components': '0',
      repository: 'octo/app',
      version: '1.2.3',
    }
    const typed = await typedSbom(process.execPath, place, { ...settings, output: 'inner.cdx.json' })
    expect(typed.status).toBe(0)
    const action = await run({ ...settings, path: folder, output: 'sboms/inner.cdx.json' })
    expect(read(`${folder}/inner.cdx.json`)).toBe(read('sboms/inner.cdx.json'))
    expect(codes(action)).toEqual([])
    expect(JSON.parse(read('sboms/inner.cdx.json'))).toMatchObject({
      metadata: { properties: expect.arrayContaining([{ name: 'tier3:path', value: folder }]) },
    })
  })

  it('without git on the PATH it says so, and writes nothing', async () => {
    const result = await run({ output: 'sboms/no.cdx.json' }, { extraEnv: { PATH: join(home, 'empty') } })
    expect([result.exitCode, codes(result)]).toEqual([2, ['environment/program-missing']])
    expect(existsSync(join(workspace, 'sboms/no.cdx.json'))).toBe(false)
  })

  it('runs nothing of an evil repository, and calls nobody', async () => {
    const requests: string[] = []
    const server = await startLoopback({ routes: [] })
    server.server.on('request', ({ url }) => requests.push(url ?? ''))
    try {
      const evil = join(home, 'evil')
      mkdirSync(evil)
      const marker = join(home, 'marker')
      await evilRepository(evil, { marker, url: server.url })
      const PATH = [join(evil, 'bin'), '.', process.env['PATH']].join(delimiter)
      const result = await run(
        { 'require-lock': 'false', output: 'evil.cdx.json' },
        { workspace: evil, extraEnv: { PATH } },
      )
      expect([result.exitCode, codes(result)]).toEqual([0, []])
      expect(readFileSync(join(evil, 'evil.cdx.json'), 'utf8')).toContain('"pkg:npm/left@1.0.0"')
      expect([existsSync(marker), requests]).toEqual([false, []])
    } finally {
      await server.close()
    }
  })
})

describe('a broken installation of the sbom action', () => {
  /** Runs a copy of the action with this in the place of its inventory worker. */
  async function withWorker(name: string, code: string | undefined): Promise<StepResult> {
    const root = join(home, name)
    const worker = 'dist/cdxgen/lib/cdxgen/worker.mjs'
    for (const path of ['actions/sbom/action.yml', 'dist/sbom', 'dist/package.json']) {
      cpSync(join(ROOT, path), join(root, path), { recursive: true })
    }
    if (code !== undefined) {
      mkdirSync(dirname(join(root, worker)), { recursive: true })
      writeFileSync(join(root, worker), code)
    }
    const result = await run({ output: 'sboms/broken.cdx.json' }, { root })
    expect(existsSync(join(workspace, 'sboms/broken.cdx.json'))).toBe(false)
    return result
  }
  const cases = [
    ['no worker', undefined, 'environment/program-missing'],
    ['half a worker', 'import process from "node:process"; (', 'environment/inventory-unusable'],
    ['a worker that needs what is not there', 'import "./missing.mjs"', 'environment/inventory-unusable'],
    ['an empty worker', '', 'environment/inventory-unusable'],
  ] as const
  it.each(cases)(
    '%s is a problem: no document of the lockfiles alone is written',
    async (name, code, expected) => {
      const result = await withWorker(name, code)
      expect([result.exitCode, codes(result)]).toEqual([2, [expected]])
    },
  )
})

describe('the bundled sbom under other versions of Node', () => {
  const others = otherNodes(nodeFolders())

  it('has the same bytes under each, as an action and on the command line', async (context) => {
    if (others.length === 0) context.skip('no Node of another major version is in PATH or in the cache')
    const place = join(home, 'mixed')
    await makeRepository(sbomFixture('mixed').folder, place)
    const settings = { repository: 'octo/app', version: '1.2.3', 'require-lock': 'false' }
    const digests: { [run: string]: string } = {}
    for (const { path, version } of [{ path: process.execPath, version: process.version }, ...others]) {
      const output = `action-${version}.cdx.json`
      const result = await run({ ...settings, output }, { workspace: place, node: path })
      expect([version, result.exitCode, codes(result)]).toEqual([version, 0, []])
      digests[output] = sha256(readFileSync(join(place, output), 'utf8'))
      const typed = `cli-${version}.cdx.json`
      const outcome = await typedSbom(path, place, { ...settings, output: typed })
      expect([typed, outcome.status, outcome.stderr]).toEqual([typed, 0, expect.any(String)])
      digests[typed] = sha256(readFileSync(join(place, typed), 'utf8'))
    }
    const [first] = Object.values(digests)
    expect(digests).toEqual(Object.fromEntries(Object.keys(digests).map((name) => [name, first])))
  })
})
