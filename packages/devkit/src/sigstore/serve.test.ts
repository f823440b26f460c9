import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

import { describe, expect, it, vi } from 'vitest'

import { serveSigstore } from './serve.ts'

const module = new URL('serve.ts', import.meta.url).href

/** What a stream gives until it holds a text; the stream flows on afterwards. */
function readUntil(stream: Readable, end: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes(end)) resolve(text)
    })
    stream.once('end', () => reject(new Error(`ended before "${end}": ${text}`)))
  })
}

describe('serveSigstore', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`writes its files, answers, and stops on ${signal}`, async () => {
      const directory = await mkdtemp(path.join(tmpdir(), 'serve-'))
      const script = `import { serveSigstore } from ${JSON.stringify(module)}; await serveSigstore(process.argv.slice(1))`
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', '--out', directory], {
        cwd: path.dirname(fileURLToPath(import.meta.url)),
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      try {
        const text = await readUntil(child.stdout, 'Stop with Ctrl-C')
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''
        const { value } = (await (await fetch(`${url}/token?audience=sigstore&repository=o/r`)).json()) as {
          value: string
        }
        const claims: unknown = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())
        expect(claims).toMatchObject({ aud: 'sigstore', repository: 'o/r', repository_owner: 'o' })
        expect((await readdir(directory)).toSorted()).toEqual([
          'signing_config.json',
          'signing_config_rekor2.json',
          'trusted_root.json',
          'tuf_root.json',
        ])
        expect(await readFile(path.join(directory, 'trusted_root.json'), 'utf8')).toContain(url)
        expect(text).toContain(`--trusted-root ${path.join(directory, 'trusted_root.json')}`)
        child.kill(signal)
        expect(await once(child, 'exit')).toEqual([0, null])
      } finally {
        child.kill('SIGKILL')
        await rm(directory, { recursive: true })
      }
    })
  }

  it.each([['--prot', '1'], ['--port', '70000'], ['--port', 'x'], ['--bogus'], ['word']])(
    'ends %j with its usage and the exit code of bad input',
    async (...argv) => {
      const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
      expect(await serveSigstore(argv)).toBe(2)
      expect(said.mock.calls.join('')).toMatch(/^usage: tier3 dev sigstore /)
      said.mockRestore()
    },
  )
})
