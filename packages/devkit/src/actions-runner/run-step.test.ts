import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runStep, type Step } from './run-step.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-run-step-'))
  await mkdir(join(root, 'actions', 'probe'), { recursive: true })
  await mkdir(join(root, 'workspace'))
  await writeFile(
    join(root, 'actions', 'probe', 'action.yml'),
    `inputs:
  script: { description: x, required: true }
  some input: { description: x, default: 7 }
  token: { description: x, default: '\${{ github.token }}' }
runs: { using: node24, main: ../../dist/probe/index.js }
`,
  )
  await mkdir(join(root, 'dist', 'probe'), { recursive: true })
  await writeFile(join(root, 'dist', 'package.json'), '{"type":"module"}')
  await writeFile(
    join(root, 'dist', 'probe', 'index.js'),
    `import { appendFileSync as append } from 'node:fs'
const env = process.env
await new (async () => {}).constructor('append', 'env', env.INPUT_SCRIPT)(append, env)
`,
  )
})
afterAll(() => rm(root, { recursive: true, force: true }))

const run = (script: string, step: Partial<Step> = {}) =>
  runStep({
    action: 'probe',
    root,
    workspace: join(root, 'workspace'),
    ...step,
    inputs: { script, ...step.inputs },
  })

it('runStep passes inputs under the names a runner gives them, defaults evaluated', async () => {
  const { outputs, masks } = await run(
    `append(env.GITHUB_OUTPUT, 'input=' + env.INPUT_SOME_INPUT + '\\nknown=' + (env.INPUT_TOKEN === 's3cret') + '\\n')`,
    { job: { github: { token: 's3cret' } } },
  )
  expect(outputs).toEqual({ input: '7', known: 'true' })
  expect(masks).toContain('s3cret')
})

it('runStep warns of an input that the action does not have, and runs on', async () => {
  const { annotations, succeeded } = await run('', { inputs: { other: 'x' } })
  expect(succeeded).toBe(true)
  expect(annotations[0]).toMatchObject({ level: 'warning' })
  expect(annotations[0]?.message).toContain("Unexpected input(s) 'other'")
})

it('runStep gives a clean environment that `env:` cannot take over', async () => {
  process.env['LEAKED_INTO_STEP'] = 'yes'
  const { outputs } = await run(
    `append(env.GITHUB_OUTPUT, ['LEAKED_INTO_STEP', 'GITHUB_TOKEN', 'GITHUB_SHA', 'MINE', 'GITHUB_REPOSITORY'].map((n) => n + '=' + env[n] + '\\n').join(''))`,
    { job: { env: { GITHUB_SHA: 'forged', MINE: 'mine' }, github: { token: 't0ken' } } },
  )
  delete process.env['LEAKED_INTO_STEP']
  expect(outputs).toEqual({
    LEAKED_INTO_STEP: 'undefined',
    GITHUB_TOKEN: 'undefined',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    MINE: 'mine',
    GITHUB_REPOSITORY: 'octo/app',
  })
})

it('runStep drops an output that holds a secret, and one that is empty', async () => {
  const { outputs, log } = await run(
    `console.log('::add-mask::s3cret'); append(env.GITHUB_OUTPUT, 'a=has s3cret inside\\nb=\\nc=1\\n')`,
  )
  expect(outputs).toEqual({ c: '1' })
  expect(log).toContain("Warning: Skip output 'a' since it may contain secret.")
})

it('runStep fails a step whose output file the runner cannot read', async () => {
  const { exitCode, succeeded, outputs, annotations } = await run(
    `append(env.GITHUB_OUTPUT, 'a=1\\nb<<E\\n1\\n')`,
  )
  expect({ exitCode, succeeded, outputs }).toEqual({ exitCode: 0, succeeded: false, outputs: {} })
  expect(annotations.map((one) => one.message)).toEqual([
    "Unable to process file command 'output' successfully.",
    "Invalid value. Matching delimiter not found 'E'",
  ])
})

it('runStep keeps a summary of 1 MiB and drops one that is a byte longer', async () => {
  const kept = await run(`append(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024))`)
  expect(kept.summary).toHaveLength(1024 * 1024)
  const dropped = await run(`append(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`)
  expect(dropped.summary).toBe('')
  expect(dropped.annotations[0]?.message).toContain('above 1024k')
})

it('runStep reads commands from both streams, and gives the exit code', async () => {
  const { exitCode, succeeded, annotations } = await run(
    `console.log('::error file=a.txt,line=2,title=T::on stdout'); console.error('::warning::on stderr'); process.exitCode = 3`,
  )
  expect({ exitCode, succeeded }).toEqual({ exitCode: 3, succeeded: false })
  expect(annotations).toHaveLength(2)
  expect(annotations).toContainEqual({
    level: 'error',
    message: 'on stdout',
    title: 'T',
    file: 'a.txt',
    line: 2,
  })
  expect(annotations).toContainEqual({ level: 'warning', message: 'on stderr' })
})

it('runStep refuses sockets off this machine and says which', async () => {
  const { blocked, outputs } = await run(
    `await fetch('http://192.0.2.1/').catch((e) => append(env.GITHUB_OUTPUT, 'cause=' + e.cause.code + '\\n'))`,
  )
  expect(blocked).toEqual(['192.0.2.1'])
  expect(outputs).toEqual({ cause: 'EBLOCKED' })
})

it('runStep hands the identity token endpoint on only when the job may have it', async () => {
  const script = `append(env.GITHUB_OUTPUT, 'url=' + env.ACTIONS_ID_TOKEN_REQUEST_URL + '\\n')`
  expect((await run(script)).outputs).toEqual({ url: 'undefined' })
  const idToken = { url: 'http://127.0.0.1:1/token', requestToken: 'r3quest' }
  expect((await run(script, { job: { idToken } })).outputs).toEqual({ url: idToken.url })
})

it('runStep reads the report, and keeps the temporary folder of the job only when it is given', async () => {
  const script = `const path = env.RUNNER_TEMP + '/r.json'
    append(path, '{"a":1}'); append(env.GITHUB_OUTPUT, 'report-path=' + path + '\\n')`
  const gone = await run(script)
  expect(gone.report).toEqual({ a: 1 })
  expect(existsSync(gone.outputs['report-path'] ?? '')).toBe(false)
  const kept = await run(script, { temp: join(root, 'temp') })
  expect(kept.outputs['report-path']).toBe(join(root, 'temp', 'r.json'))
  expect(existsSync(join(root, 'temp', 'r.json'))).toBe(true)
})

it('runStep ends a step that takes too long', async () => {
  const { exitCode, succeeded } = await run('await new Promise((done) => setTimeout(done, 60_000))', {
    timeout: 700,
  })
  expect({ exitCode, succeeded }).toEqual({ exitCode: -1, succeeded: false })
})
