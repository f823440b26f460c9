import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { dependencies } from './dependencies.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A repository with one package of these dependencies and this source. */
function repository(declared: { readonly [name: string]: string }, source: string): string {
  const root = mkdtempSync(join(tmpdir(), 'tier3-dependencies-'))
  roots.push(root)
  const files = {
    'package.json': '{}',
    'packages/one/package.json': JSON.stringify({ dependencies: declared }),
    'packages/one/src/a.ts': source,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('dependencies', () => {
  it.each([
    ['an exact and imported one', { ajv: '8.20.0' }, "import x from 'ajv'", []],
    ['a deep import', { ajv: '8.20.0' }, "import x from 'ajv/dist/2020.js'", []],
    ['a range', { ajv: '^8.20.0' }, "import x from 'ajv'", ['"^8.20.0"']],
    [
      'one that nothing imports',
      { ajv: '8.20.0' },
      "import x from 'ajv-formats'",
      ['ajv is imported by nothing'],
    ],
  ] as const)('%s', async (_, declared, source, findings) => {
    const found = await dependencies.run(repository(declared, source))
    expect(found.length).toBe(findings.length)
    for (const [i, text] of findings.entries()) expect(found[i]).toContain(text)
  })
})
