import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { scratchFolder } from '../../test-support/scratch-folder.ts'
import { runBounded } from '../bounded-program.ts'

const WALLS = pathToFileURL(join(import.meta.dirname, 'worker-walls.ts')).href

/** Runs code in a process that has raised the walls before it loads anything else. */
const behindWalls = (code: string, ...args: readonly string[]) =>
  runBounded(
    process.execPath,
    ['--input-type=module', '-e', `import { print } from '${WALLS}'\n${code}`, ...args],
    {
      cwd: import.meta.dirname,
      env: {},
      limit: 10_000,
      milliseconds: 20_000,
    },
  )
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

it('raiseWalls closes every way to a network, also for what is loaded later', async () => {
  let calls = 0
  const server = createServer((_, response) => {
    calls++
    response.end()
  })
  server.on('connection', () => calls++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    const { stdout } = await behindWalls(
      `
      import http from 'node:http'
      import net, { connect } from 'node:net'
      import dns, { lookup } from 'node:dns'
      import { lookup as later } from 'node:dns/promises'
      import dgram from 'node:dgram'
      import http2 from 'node:http2'
      const port = Number(process.argv[1])
      const url = 'http://127.0.0.1:' + port
      const said = []
      for (const attempt of [
        () => fetch(url),
        () => http.get(url),
        () => net.connect(port, '127.0.0.1'),
        () => connect(port, '127.0.0.1'),
        () => new net.Socket().connect({ port }),
        () => http2.connect(url),
        () => dns.lookup('localhost', () => {}),
        () => lookup('localhost', () => {}),
        () => later('localhost'),
        () => dgram.createSocket('udp4').send('x', port, '127.0.0.1'),
        () => net.createServer().listen(0),
      ]) try { await attempt(); said.push('done') } catch (error) { said.push(error.message) }
      print(JSON.stringify(said), () => process.exit())`,
      String(port),
    )
    expect(JSON.parse(textOf(stdout))).toEqual(
      Array<string>(11).fill('the inventory is taken without a network'),
    )
    expect(calls).toBe(0)
  } finally {
    server.close()
  }
})

it('raiseWalls keeps standard output for the answer', async () => {
  const { stdout, stderr } = await behindWalls(`
    console.log('log'); console.info('info'); console.debug('debug'); process.stdout.write('write\\n')
    print('answer', () => process.exit())`)
  expect([textOf(stdout), stderr]).toEqual(['answer', 'log\ninfo\ndebug\nwrite\n'])
})

it('raiseWalls lets every listing of a folder be in code-unit order', async () => {
  using scratch = scratchFolder()
  const names = ['b', 'B', 'a', 'ä', '_', 'z', '10', '9']
  for (const name of names) mkdirSync(join(scratch.workspace, name))
  // What the file system itself says of it is in no order in particular.
  expect(execFileSync('ls', ['-U', scratch.workspace], { encoding: 'utf8' }).trim().split('\n')).toHaveLength(
    8,
  )
  const { stdout } = await behindWalls(
    `
    import fs, { readdirSync, readdir } from 'node:fs'
    import { readdir as later } from 'node:fs/promises'
    const [, folder] = process.argv
    const called = await new Promise((resolve) => readdir(folder, (_, names) => resolve(names)))
    const missing = await new Promise((resolve) => readdir(folder + '/x', (error) => resolve(error.code)))
    print(JSON.stringify([
      readdirSync(folder), fs.readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name), called,
      await later(folder), missing, fs.readdirSync(folder, 'buffer').map(String),
    ]), () => process.exit())`,
    scratch.workspace,
  )
  const sorted = names.toSorted()
  expect(JSON.parse(textOf(stdout))).toEqual([sorted, sorted, sorted, sorted, 'ENOENT', sorted])
})
