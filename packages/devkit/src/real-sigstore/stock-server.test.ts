import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runProgram } from '../bundle/child-process.ts'
import { freePort, startServer, untilFree } from './stock-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'tier3-stock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LISTENING = `console.log('up'); process.on('SIGTERM', () => {});
require('http').createServer((_, reply) => reply.end('ok')).listen(Number(process.argv[1]), '127.0.0.1')`
const start = async (script: string) => {
  const port = await freePort()
  const args = ['-e', script, String(port)]
  return startServer({ program: process.execPath, args, folder, port, ready: '/' })
}
const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

describe('startServer', () => {
  it('waits until it answers, and ends what does not want to end', async () => {
    const server = await start(LISTENING)
    expect([await answers(server.url), server.said()]).toEqual([true, 'up\n'])
    await server.end()
    await untilFree(Number(new URL(server.url).port))
    expect(await answers(server.url)).toBe(false)
  })

  it('ends it when the process that started it is killed', async () => {
    const port = await freePort()
    const source = join(import.meta.dirname, 'stock-server.ts')
    const script = `const { startServer } = await import(${JSON.stringify(source)})
const args = ['-e', ${JSON.stringify(LISTENING)}, '${port}']
await startServer({ program: process.execPath, args, folder: ${JSON.stringify(folder)}, port: ${port}, ready: '/' })
process.kill(process.pid, 'SIGKILL')`
    const ended = await runProgram(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
    expect(ended).toEqual({ status: -1, stdout: '', stderr: '' })
    await untilFree(port)
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false)
  })

  it('tells what a server said that came to nothing', async () => {
    await expect(start('console.error("no config"); process.exit(3)')).rejects.toThrow(
      'is not ready: no config',
    )
  })
})

it('untilFree gives up on a port that stays taken', async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise<void>((done) => server.listen(port, done))
  await expect(untilFree(port, 0)).rejects.toThrow(`port ${port} is taken`)
  await new Promise((done) => server.close(done))
})
