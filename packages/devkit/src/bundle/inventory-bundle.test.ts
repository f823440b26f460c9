import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { createCdxgenInventory } from '@tier3/workspace/inventory/cdxgen-inventory'
import { runBounded } from '@tier3/workspace/bounded-program'
import type { SourceFile } from '@tier3/sbom/source-tree'
import { manifestKind } from '@tier3/sbom/source/manifest-names'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { evilFiles } from '../sbom-corpus/evil-files.ts'
import { sbomFixtures } from '../sbom-corpus/fixtures.ts'
import { EMPTY_INVENTORY_DATA, INVENTORY_DATA } from './inventory-data.ts'
import { SAMPLES } from './inventory-samples.fixture.ts'
import { listFiles } from './manifest.ts'

const WORKER = join(ROOT, 'dist', 'cdxgen')
const DATA = join(WORKER, 'data/')
const LISTED: readonly string[] = [...INVENTORY_DATA, ...EMPTY_INVENTORY_DATA].toSorted()

let home = ''
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'tier3-inventory-bundle-')))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Files of a folder as an inventory gets them. */
async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const paths = (await listFiles(folder)).filter((path) => manifestKind(path) !== undefined)
  return paths.map((path) => ({ path, content: new Uint8Array(readFileSync(join(folder, path))) }))
}

const cases: readonly { readonly name: string; readonly files: () => Promise<readonly SourceFile[]> }[] = [
  ...sbomFixtures().map(({ name, folder }) => ({ name, files: () => filesOf(folder) })),
  ...Object.entries(SAMPLES).map(([name, texts]) => ({
    name,
    files: () =>
      Promise.resolve(
        Object.entries(texts).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
      ),
  })),
]

/** A folder `source` with the files, beside an empty one, in a place with another name than that of a stage. */
function laidOut(name: string, files: readonly SourceFile[]): string {
  const source = join(home, name, 'source')
  mkdirSync(source, { recursive: true })
  mkdirSync(join(home, name, 'home'), { recursive: true })
  for (const { path, content } of files) {
    mkdirSync(dirname(join(source, path)), { recursive: true })
    writeFileSync(join(source, path), content)
  }
  return source
}

const SANDBOX_ENV = {
  TZ: 'Asia/Kathmandu',
  LANG: 'tr_TR.UTF-8',
  CDXGEN_ALLOWED_COMMANDS: 'none',
  CDXGEN_ALLOWED_HOSTS: 'none',
  CDXGEN_DRY_RUN: 'true',
  CDXGEN_SECURE_MODE: 'true',
}

/** Runs Node as for the folder of `laidOut`, with other settings of time and language than the sandbox has. */
async function run(source: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const empty = join(dirname(source), 'home')
  const outcome = await runBounded(process.execPath, args, {
    cwd: empty,
    env: { ...SANDBOX_ENV, HOME: empty, PATH: empty, TMPDIR: empty },
    limit: 64 * 1024 * 1024,
    milliseconds: 60_000,
  })
  if (outcome.ended !== 0) throw new Error(`it ended with ${outcome.ended}: ${outcome.stderr.slice(-2000)}`)
  return { stdout: new TextDecoder().decode(outcome.stdout), stderr: outcome.stderr }
}

describe('the bundled inventory worker', () => {
  const read = new Set<string>()

  it.each(cases)('the worker gives of $name what the whole tool gives', async ({ name, files }) => {
    const taken = await createCdxgenInventory({ temporary: home }).take(await files())
    if (!taken.ok) throw new Error(`${taken.problem.current}: ${taken.problem.cause}`)
    // From source: all packages, all data, another time zone and language, no sandbox.
    const source = laidOut(name, await files())
    const script = join(ROOT, 'packages/workspace/src/inventory/cdxgen-worker.ts')
    const whole = await run(source, ['--no-warnings', script, source])
    expect(JSON.parse(taken.value)).toEqual(JSON.parse(whole.stdout))
  })

  it.each(cases)('the worker opens of $name only what is listed', async ({ name, files }) => {
    const source = laidOut(name, await files())
    const trace = join(home, 'trace.mjs')
    writeFileSync(trace, TRACE)
    const traced = await run(source, [
      '--permission',
      ...[join(WORKER, '*'), trace, join(home, name, '*')].map((path) => `--allow-fs-read=${path}`),
      '--import',
      trace,
      join(WORKER, 'lib/cdxgen/worker.mjs'),
      source,
    ])
    const opened = [...traced.stderr.matchAll(/^opened (.*)$/gm)].map(([, path = '']) => path)
    const data = opened.filter((path) => path.startsWith(DATA)).map((path) => path.slice(DATA.length))
    for (const path of data) read.add(path)
    expect(data.filter((path) => !LISTED.includes(path))).toEqual([])
    expect(data.length).toBeGreaterThan(5)
  })

  it('every data file is opened, and there is no other', () => {
    const here =
      process.platform === 'win32'
        ? 'queries-win'
        : process.platform === 'darwin'
          ? 'queries-darwin'
          : 'queries'
    const elsewhere = ['queries', 'queries-darwin', 'queries-win'].filter((name) => name !== here)
    expect(readdirSync(join(WORKER, 'data')).toSorted()).toEqual(LISTED)
    expect([...read].toSorted()).toEqual(
      LISTED.filter((file) => !elsewhere.some((name) => file === `${name}.json`)),
    )
  })

  it('the worker needs nothing beside itself: it runs from a copy elsewhere', async () => {
    const folder = join(home, 'copy')
    cpSync(WORKER, folder, { recursive: true })
    const worker = { folder, code: join(folder, 'lib/cdxgen/worker.mjs') }
    const taken = await createCdxgenInventory({ temporary: home, worker }).take(
      await filesOf(join(ROOT, 'packages/devkit/fixtures/sbom/npm')),
    )
    expect(
      taken.ok && (JSON.parse(taken.value) as { components: unknown[] }).components.length,
    ).toBeGreaterThan(100)
  })
})

/** Notes every file that is opened, whichever way. */
const TRACE = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
for (const name of ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream']) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    process.stderr.write('opened ' + path + '\\n')
    return real(path, ...rest)
  }
}
syncBuiltinESMExports()
`

describe('the bundled inventory worker over an evil repository', () => {
  it('runs nothing, reaches nothing, and tells nothing', async () => {
    let calls = 0
    const server = createServer((_, response) => {
      calls++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    const marker = join(home, 'marker')
    const evil = evilFiles({ marker, url })
    const bin = join(home, 'bin')
    mkdirSync(bin, { recursive: true })
    for (const { path, text } of evil.filter((file) => file.path.startsWith('bin/'))) {
      writeFileSync(join(home, path), text, { mode: 0o755 })
    }
    const before = { ...process.env }
    Object.assign(process.env, {
      PATH: `${bin}:${before['PATH']}`,
      NODE_OPTIONS: `--require ${join(home, 'evil.cjs')}`,
      GITHUB_TOKEN: 'planted-token',
      CDXGEN_SERVER_URL: url,
    })
    try {
      // All of them, though most are never selected: the sandbox must hold by itself.
      const files = evil.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) }))
      const taken = await createCdxgenInventory({ temporary: home }).take(files)
      expect(taken.ok ? taken.value : JSON.stringify(taken.problem)).not.toMatch(/planted-token/)
      expect(taken.ok).toBe(true)
    } finally {
      for (const name of ['PATH', 'NODE_OPTIONS', 'GITHUB_TOKEN', 'CDXGEN_SERVER_URL']) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = before[name]
      }
      server.close()
    }
    expect(calls).toBe(0)
    expect(readdirSync(home)).not.toContain('marker')
    expect(readdirSync(home).filter((name) => name.startsWith('tier3-inventory-'))).toEqual([])
  })

  const cut = cases.filter(({ name }) => name !== 'large' && name !== 'empty')
  it.each(cut)('the worker ends when the files of $name are cut in the middle', async ({ files }) => {
    const halves = (await files()).map(({ path, content }) => ({
      path,
      content: content.subarray(0, Math.ceil(content.length / 2)),
    }))
    const taken = await createCdxgenInventory({ temporary: home, milliseconds: 30_000 }).take(halves)
    // The readers of the lockfiles say what is wrong with them; here nothing may crash the caller, or hang.
    expect(taken.ok ? 'taken' : `${taken.problem.code}: ${taken.problem.current}`).toMatch(
      /^(?:taken|environment\/inventory-failed: cdxgen failed on these files)$/,
    )
  })
})
