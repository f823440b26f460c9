import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeDifference } from './difference-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'tier3-difference-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program in place of diffoscope: `--text` and its file are the first two of its arguments. */
function program(name: string, body: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

const write = (path: string): Promise<string | undefined> =>
  writeDifference(path, ['/left', '/right'], {
    folder,
    scratch: folder,
    name: '../a b',
    path: '/usr/bin:/bin',
  })

describe('writeDifference', () => {
  it('gives the file when differences were found, and the program gets no variable of ours', async () => {
    const path = await write(program('finds', '{ echo "$@"; env; } > "$2"; exit 1'))
    expect(path).toBe(join(folder, '..-a-b.diffoscope.txt'))
    const text = readFileSync(path ?? '', 'utf8')
    expect(text).toContain('-- /left /right\n')
    expect(text).toMatch(/^TZ=UTC$/m)
    expect(text).not.toMatch(/VITEST|GITHUB|NODE/)
  })

  it.each([
    ['finds nothing', 'exit 0'],
    ['breaks', 'echo x > "$2"; exit 2'],
    ['writes nothing', ': > "$2"; exit 1'],
  ])('nothing when it %s', async (_, body) => {
    expect(await write(program('other', body))).toBeUndefined()
  })

  it('nothing when it is not there', async () => {
    expect(await write(join(folder, 'missing'))).toBeUndefined()
  })
})
