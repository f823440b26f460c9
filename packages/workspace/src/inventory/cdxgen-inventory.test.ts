import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import { INVENTORY_FAILED } from '@tier3/sbom/source-tree'
import { describe, expect, it } from 'vitest'
import { NPM_PROJECT, sourceFiles } from '../../test-support/inventory-files.ts'
import { scratchFolder } from '../../test-support/scratch-folder.ts'
import { createCdxgenInventory, INVENTORY_TOOL } from './cdxgen-inventory.ts'
import { STARTED } from './started-mark.ts'
import type { WorkerLocation } from './worker-location.ts'

/** A worker with other code than the real one. */
function workerOf(scratch: ReturnType<typeof scratchFolder>, code: string): WorkerLocation {
  return { folder: join(scratch.root, 'worker'), code: scratch.put('worker/worker.mjs', code) }
}

/** What the code finds in the sandbox, as it prints it; or the problem's code and cause. */
async function inSandbox(code: string, texts: { readonly [path: string]: string } = {}) {
  using scratch = scratchFolder()
  const temporary = join(scratch.root, 'ws')
  const options = { temporary, milliseconds: 20_000, worker: workerOf(scratch, code) }
  const taken = await createCdxgenInventory(options).take(sourceFiles(texts))
  expect(readdirSync(temporary)).toEqual([])
  return taken.ok
    ? (JSON.parse(taken.value) as { readonly [field: string]: unknown })
    : { code: taken.problem.code, current: taken.problem.current, cause: taken.problem.cause }
}

/** What the worker says before it reads. */
const START = `process.stdout.write(${JSON.stringify(STARTED)})`
const print = (expression: string): string => `${START}; process.stdout.write(JSON.stringify(${expression}))`

/** Tries a few expressions and prints what each threw. */
const attempts = (expressions: readonly string[]): string => `
import fs from 'node:fs'
import net from 'node:net'
import { spawnSync, execSync } from 'node:child_process'
import { Worker } from 'node:worker_threads'
const said = {}
for (const [name, attempt] of Object.entries({ ${expressions.map((text, i) => `a${i}: () => ${text}`).join(', ')} }))
  try { said[name] = attempt()?.error?.code ?? 'done' } catch (error) { said[name] = error.code }
${print('said')}`

describe('createCdxgenInventory', () => {
  it('names the tool that is installed and the one that is bundled', () => {
    const version = (path: string): unknown =>
      (JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: unknown }).version
    const root = join(import.meta.dirname, '..', '..')
    expect(version(join(root, 'node_modules/cdxgen/package.json'))).toBe(INVENTORY_TOOL.version)
    expect(version(join(root, '../../dist/cdxgen/package.json'))).toBe(INVENTORY_TOOL.version)
  })

  it('take gives the same text wherever the stage lies, and leaves nothing behind', async () => {
    using scratch = scratchFolder()
    const texts: string[] = []
    for (const folder of ['one', 'two/a b/deep', 'ü%2F']) {
      const temporary = join(scratch.root, folder)
      mkdirSync(temporary, { recursive: true })
      const [first, ...rest] = sourceFiles({
        ...NPM_PROJECT,
        'web/pom.xml': POM,
        'py/requirements.txt': 'a==1',
      })
      if (first === undefined) throw new Error('no files')
      // In another order, so that a file system that lists by age would list otherwise.
      const files = folder === 'one' ? [first, ...rest] : [...rest, first]
      const taken = await createCdxgenInventory({ temporary }).take(files)
      if (!taken.ok) throw new Error(taken.problem.cause)
      texts.push(taken.value)
      expect(readdirSync(temporary)).toEqual([])
    }
    expect(new Set(texts).size).toBe(1)
    const [text = ''] = texts
    expect(text).toContain('"purl":"pkg:npm/left-pad@1.3.0"')
    expect(text).toContain('pkg:pypi/a@1')
    for (const word of ['serialNumber', 'timestamp', 'tier3-inventory', scratch.root]) {
      expect(text).not.toContain(word)
    }
  })

  it('take of no files is an empty document', async () => {
    const taken = await createCdxgenInventory().take([])
    expect(taken.ok && JSON.parse(taken.value)).toMatchObject({ bomFormat: 'CycloneDX', components: [] })
  })

  it('take names the ecosystem whose files the tool stumbles over, and lists all others', async () => {
    const files = sourceFiles({
      ...NPM_PROJECT,
      'go.mod':
        'module example.org/a\n\nreplace example.org/b => ../b\n\nretract (\n\t[v0.1.0, v0.2.0] // Wrong.\n)\n',
    })
    const taken = await createCdxgenInventory().take(files)
    if (!taken.ok) throw new Error(taken.problem.cause)
    const { metadata, components } = JSON.parse(taken.value) as {
      readonly metadata: { readonly properties?: unknown }
      readonly components: readonly { readonly purl: string }[]
    }
    expect(metadata.properties).toEqual([{ name: INVENTORY_FAILED, value: 'go' }])
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/left-pad@1.3.0'])
  })

  it.each([
    ['../evil', 'a path out of the stage'],
    ['a/../../evil', 'a path out of the stage, below'],
    ['/evil', 'an absolute path'],
    ['C:/evil', 'a drive'],
    ['a\\..\\..\\evil', 'backslashes'],
    ['a\0b', 'NUL'],
    ['', 'an empty path'],
    ['a//b', 'an empty part'],
  ])('take refuses %j: %s', async (path) => {
    using scratch = scratchFolder()
    const taken = await createCdxgenInventory({ temporary: scratch.workspace }).take(
      sourceFiles({ 'package.json': '{}', [path]: '' }),
    )
    expect(taken.ok || taken.problem.code).toBe('environment/write-failed')
    expect(scratch.paths()).toEqual(['out/secret'])
  })

  it('take refuses two files of one name, and a file that is a folder', async () => {
    const [one] = sourceFiles({ 'a/package.json': '{}' })
    if (one === undefined) throw new Error('no files')
    for (const files of [
      [one, one],
      [one, { ...one, path: 'a' }],
      [{ ...one, path: 'a' }, one],
    ]) {
      const taken = await createCdxgenInventory().take(files)
      expect(taken.ok || taken.problem.code).toBe('environment/write-failed')
    }
  })

  it('take has started the child when it returns', async () => {
    using scratch = scratchFolder()
    const pids = (): readonly string[] =>
      readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
    const before = pids()
    const taking = createCdxgenInventory({ temporary: scratch.workspace }).take(sourceFiles(NPM_PROJECT))
    const started = pids().filter((pid) => !before.includes(pid))
    expect((await taking).ok).toBe(true)
    expect(started).toHaveLength(1)
  })
})

const POM = `<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>web</artifactId>
<version>1</version><dependencies><dependency><groupId>org.example</groupId><artifactId>lib</artifactId>
<version>2.0</version></dependency></dependencies></project>`

const OVER_FILES = ['environment/inventory-failed', 'cdxgen failed on these files'] as const
const UNUSABLE = 'environment/inventory-unusable'

describe('the sandbox', () => {
  it('has an environment that is made for it, without any token or option of Node', async () => {
    const planted = {
      GITHUB_TOKEN: 'planted-1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-2',
      ACTIONS_RUNTIME_TOKEN: 'planted-3',
      NODE_OPTIONS: '--require ./planted-4.js',
      HTTPS_PROXY: 'http://planted-5',
      npm_config_registry: 'http://planted-6',
      CDXGEN_DEBUG_MODE: 'planted-7',
    }
    Object.assign(process.env, planted)
    try {
      const env = await inSandbox(print('process.env'))
      expect(Object.keys(env).toSorted()).toEqual([
        'CDXGEN_ALLOWED_COMMANDS',
        'CDXGEN_ALLOWED_HOSTS',
        'CDXGEN_DRY_RUN',
        'CDXGEN_SECURE_MODE',
        'HOME',
        'LANG',
        'PATH',
        'TEMP',
        'TMP',
        'TMPDIR',
        'TZ',
        'USERPROFILE',
      ])
      expect(JSON.stringify(env)).not.toContain('planted')
    } finally {
      for (const name of Object.keys(planted)) Reflect.deleteProperty(process.env, name)
    }
  })

  it('reads the stage, and neither reads, writes nor starts anything else', async () => {
    using outside = scratchFolder()
    const secret = join(outside.root, 'out/secret')
    const said = await inSandbox(
      attempts([
        `fs.readFileSync(process.argv[2] + '/package.json')`,
        `fs.readFileSync(${JSON.stringify(secret)})`,
        `fs.readFileSync('/etc/passwd')`,
        `fs.readdirSync(process.argv[2] + '/../../..')`,
        `fs.writeFileSync(process.argv[2] + '/new', '')`,
        `fs.writeFileSync(${JSON.stringify(join(outside.root, 'new'))}, '')`,
        `fs.symlinkSync('/etc', process.argv[2] + '/link')`,
        `spawnSync(process.execPath, ['-e', '0'])`,
        `execSync('true')`,
        `new Worker('0', { eval: true })`,
      ]),
      { 'package.json': '{}' },
    )
    const denied = 'ERR_ACCESS_DENIED'
    expect(Object.values(said)).toEqual(['done', ...Array<string>(9).fill(denied)])
    expect(existsSync(join(outside.root, 'new'))).toBe(false)
  })

  const broken: readonly {
    name: string
    code: string
    problem: readonly [code: string, current: string, cause?: string]
  }[] = [
    { name: 'ends early without an answer', code: `${START}; process.exit(0)`, problem: OVER_FILES },
    {
      name: 'ends early with a part of one',
      code: `${print('{ a: 1 }')}; process.exit(1)`,
      problem: OVER_FILES,
    },
    { name: 'answers with something else', code: print('"x"'), problem: OVER_FILES },
    {
      name: 'crashes',
      code: `${START}; throw new TypeError("no lock")`,
      problem: [...OVER_FILES, 'TypeError: no lock'],
    },
    {
      name: 'crashes with what it read',
      code: `${START}; throw new SyntaxError('Unexpected "s3cret-1" in https://u:s3cret-2@host/ ' + 's3cret-3'.repeat(9) + ' at end')`,
      problem: [...OVER_FILES, 'SyntaxError: Unexpected … in … … at end'],
    },
    {
      name: 'crashes with its place',
      code: `${START}; throw new Error("cannot read " + process.argv[2] + "/a.txt")`,
      problem: [...OVER_FILES, 'Error: cannot read source/a.txt'],
    },
    {
      name: 'crashes before it reads',
      code: 'throw new TypeError("no lock")',
      problem: [UNUSABLE, 'it did not start', 'TypeError: no lock'],
    },
    { name: 'does nothing', code: '', problem: [UNUSABLE, 'it did not start'] },
    {
      name: 'is no program',
      code: '(',
      problem: [UNUSABLE, 'it did not start', 'SyntaxError: Unexpected end of input'],
    },
    {
      name: 'is ended from outside',
      code: `${print('{}')}; process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`,
      problem: [UNUSABLE, 'it was ended from outside, or lacked memory'],
    },
  ]
  it.each(broken)('a worker that $name is a problem', async ({ code, problem }) => {
    const [expected, current, cause] = problem
    expect(await inSandbox(code)).toEqual({ code: expected, current, cause })
  })

  it('a worker that never ends is ended', async () => {
    using scratch = scratchFolder()
    const worker = workerOf(scratch, `${START}; process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)`)
    const taken = await createCdxgenInventory({
      temporary: scratch.workspace,
      milliseconds: 300,
      worker,
    }).take([])
    expect(codeAndCurrent(taken)).toEqual([UNUSABLE, 'it took longer than 0.3 s'])
    expect(readdirSync(scratch.workspace)).toEqual([])
  })

  it('a worker that answers without end is ended', async () => {
    using scratch = scratchFolder()
    const worker = workerOf(
      scratch,
      `${START}; const line = 'x'.repeat(999); for (;;) process.stdout.write(line)`,
    )
    const taken = await createCdxgenInventory({ temporary: scratch.workspace, limit: 5000, worker }).take([])
    expect(codeAndCurrent(taken)).toEqual([UNUSABLE, 'its answer is larger than 5000 bytes'])
  })

  it('a worker that is not there is a program that is missing', async () => {
    using scratch = scratchFolder()
    const worker = { folder: scratch.root, code: join(scratch.root, 'worker.mjs') }
    const taken = await createCdxgenInventory({ temporary: scratch.workspace, worker }).take([])
    expect(codeAndCurrent(taken)).toEqual([
      'environment/program-missing',
      'the inventory worker is not beside this program',
    ])
  })

  it('a Node that cannot be started is a program that is missing', async () => {
    using scratch = scratchFolder()
    const { execPath } = process
    process.execPath = join(scratch.root, 'no-node')
    try {
      const taken = await createCdxgenInventory({ temporary: scratch.workspace }).take([])
      expect(codeAndCurrent(taken)).toEqual(['environment/program-missing', 'Node could not be started'])
    } finally {
      process.execPath = execPath
    }
    expect(readdirSync(scratch.workspace)).toEqual([])
  })

  it('a temporary folder that is not there is a write that failed', async () => {
    using scratch = scratchFolder()
    const taken = await createCdxgenInventory({ temporary: join(scratch.root, 'missing') }).take([])
    expect(codeAndCurrent(taken)).toEqual([
      'environment/write-failed',
      'the files could not be copied to a folder of their own',
    ])
  })

  it.each(['a*b', 'a,b'])(
    'a place %j that the permission model would read otherwise is refused',
    async (name) => {
      using scratch = scratchFolder()
      const temporary = join(scratch.root, name)
      mkdirSync(temporary)
      const taken = await createCdxgenInventory({ temporary }).take([])
      expect(codeAndCurrent(taken)).toEqual([UNUSABLE, expect.stringContaining('has "*" or "," in it')])
      expect(readdirSync(temporary)).toEqual([])
    },
  )
})

const codeAndCurrent = (taken: Result<string, Problem>): readonly string[] =>
  taken.ok ? [taken.value] : [taken.problem.code, taken.problem.current]
