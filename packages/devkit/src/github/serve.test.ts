import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

import { serveGitHub } from './serve.ts'

test('tier3 dev github prints where it is, answers, and ends on SIGTERM', async () => {
  const script = `import(${JSON.stringify(new URL('./serve.ts', import.meta.url).href)})
    .then(({ serveGitHub }) => serveGitHub(['--repository', 'o/r', '--quiet'])).then((code) => { process.exitCode = code })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let output = ''
    for await (const chunk of child.stdout) {
      output += String(chunk)
      if (output.includes('GITHUB_TOKEN=')) break
    }
    const variable = (name: string): string =>
      new RegExp(`^export ${name}='(.*)'$`, 'm').exec(output)?.[1] ?? ''
    const answer = await fetch(
      `${variable('GITHUB_API_URL')}/repos/${variable('GITHUB_REPOSITORY')}/git/ref/tags/v1.0.0`,
      {
        headers: { authorization: `Bearer ${variable('GITHUB_TOKEN')}` },
      },
    )
    expect(await answer.json()).toMatchObject({
      ref: 'refs/tags/v1.0.0',
      object: { sha: variable('GITHUB_SHA') },
    })
  } finally {
    child.kill('SIGTERM')
  }
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
})

test.each([['--port', 'x'], ['--port', '70000'], ['--repository', 'none'], ['--nonsense']])(
  'serveGitHub refuses %j',
  async (...argv) => {
    expect(await serveGitHub(argv)).toBe(2)
  },
)
