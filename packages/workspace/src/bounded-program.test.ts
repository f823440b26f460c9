import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { runBounded } from './bounded-program.ts'

const run = (code: string, more: { readonly input?: string; readonly milliseconds?: number } = {}) =>
  runBounded(process.execPath, ['-e', code], {
    cwd: import.meta.dirname,
    env: { ONLY: 'this' },
    limit: 10,
    milliseconds: 20_000,
    ...more,
  })

it.each([
  ['a program that ends well', 'process.stdout.write("0123456789")', 0, '0123456789', ''],
  ['a program that fails', 'console.error("why"); process.exit(7)', 7, '', 'why\n'],
  ['a program that a signal ends', 'process.kill(process.pid, "SIGKILL")', -1, '', ''],
  ['a program that prints too much', 'process.stdout.write("01234567890")', 'too-much', '', ''],
  [
    'a program that prints for ever',
    'for (;;) require("fs").writeSync(1, "xxxxxxxxxxxx")',
    'too-much',
    '',
    '',
  ],
  ['the environment', 'process.stdout.write(Object.values(process.env).join())', 0, 'this', ''],
])('runBounded of %s', async (_, code, ended, stdout, stderr) => {
  const outcome = await run(code)
  expect([outcome.ended, new TextDecoder().decode(outcome.stdout), outcome.stderr]).toEqual([
    ended,
    stdout,
    stderr,
  ])
})

it('runBounded gives the input and an end of it', async () => {
  const code = 'process.stdin.on("data", (d) => process.stdout.write(d.toString().toUpperCase()))'
  expect(new TextDecoder().decode((await run(code, { input: 'in' })).stdout)).toBe('IN')
  expect((await run(code)).ended).toBe(0)
  // The input is more than a pipe holds, and nobody reads it.
  expect((await run('0', { input: 'x'.repeat(1_000_000) })).ended).toBe(0)
})

it('runBounded keeps the end of a long standard error', async () => {
  const { stderr } = await run('process.stderr.write("x".repeat(200000) + "end")')
  expect([stderr.length, stderr.slice(-4)]).toEqual([65_536, 'xend'])
})

it('runBounded ends a program that takes too long, with what it has started', async () => {
  using scratch = scratchFolder()
  const late = join(scratch.workspace, 'late')
  const child = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(late)}, ""), 1500)`
  const code = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); setInterval(() => {}, 9)`
  expect((await run(code, { milliseconds: 700 })).ended).toBe('too-long')
  await setTimeout(1500)
  expect(existsSync(late)).toBe(false)
})

it('runBounded rejects when there is no such program', async () => {
  const options = { cwd: import.meta.dirname, env: {}, limit: 1, milliseconds: 1000 }
  await expect(runBounded('/no/such/program', [], options)).rejects.toThrow('ENOENT')
})

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'onEarlyExit does its work when %s ends the process',
  async (signal) => {
    using scratch = scratchFolder()
    const stage = pathToFileURL(join(import.meta.dirname, 'inventory/inventory-stage.ts')).href
    const code = `import { makeStage } from '${stage}'
await makeStage([{ path: 'a', content: new Uint8Array() }], ${JSON.stringify(scratch.workspace)})
console.log('made'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(readdirSync(scratch.workspace)).toHaveLength(1)
    const ended = new Promise((resolve) => child.once('close', (_, how) => resolve(how)))
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(scratch.workspace)).toEqual([])
  },
)
