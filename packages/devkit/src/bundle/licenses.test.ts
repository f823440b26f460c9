import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatLicenses, packageFolder } from './licenses.ts'

let root = ''
const module = (name: string, file = 'lib/index.js'): string => join(root, 'node_modules', name, file)

async function install(
  name: string,
  manifest: object,
  files: { readonly [file: string]: string },
): Promise<void> {
  const folder = join(root, 'node_modules', name)
  await mkdir(join(folder, 'lib'), { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }))
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-licenses-'))
  await install('bundler', { license: 'MIT' }, { LICENSE: 'bundler text' })
  await install(
    'a',
    { license: 'ISC' },
    { 'LICENSE.md': 'a text\r\nof two lines', NOTICE: 'a notice', 'lib/package.json': '{"type":"module"}' },
  )
  await install('none', { license: 'MIT' }, {})
  await install('silent', {}, { LICENSE: 'text' })
  await install('imurmurhash', { license: 'MIT' }, { 'README.md': 'readme with text' })
  await install('err-code', { license: 'MIT' }, {})
  await install('@sigstore/verify', { license: 'Apache-2.0' }, {})
  await install('@sigstore/core', { license: 'Apache-2.0' }, { LICENSE: 'apache text' })
})
afterAll(() => rm(root, { recursive: true, force: true }))

const licensesOf = (...names: readonly string[]) =>
  formatLicenses(
    [join(root, 'src', 'own.js'), ...names.map((name) => module(name))],
    join(root, 'node_modules', 'bundler'),
  )

describe('formatLicenses', () => {
  it('formatLicenses lists each package once, sorted, with all its texts, and the bundler itself', async () => {
    const text = await formatLicenses(
      [module('a'), module('a', 'other.js'), module('a', 'lib/deep.js')],
      join(root, 'node_modules', 'bundler'),
    )
    expect(text.split('='.repeat(80))[1]).toBe(
      `\n\na@1.0.0\nISC\n\na text\nof two lines\n\na notice\n\n${'-'.repeat(80)}\n\nbundler@1.0.0\nMIT\n\nbundler text\n`,
    )
  })

  it('formatLicenses leaves our own modules out', async () => {
    expect(await licensesOf()).not.toContain('own')
  })

  it('formatLicenses takes reviewed texts for packages that ship none', async () => {
    const text = await licensesOf('imurmurhash', 'err-code', '@sigstore/verify', '@sigstore/core')
    expect(text).toContain('imurmurhash@1.0.0\nMIT\n\nreadme with text\n')
    expect(text).toContain(
      'err-code@1.0.0\nMIT\n\nCopyright (c) IndigoUnited\n\nPermission is hereby granted',
    )
    expect(text).toContain('@sigstore/verify@1.0.0\nApache-2.0\n\napache text\n')
  })

  it.each([
    { name: 'none', message: 'none 1.0.0 (MIT) ships no licence text' },
    { name: 'silent', message: 'silent 1.0.0 declares no licence' },
    { name: '@sigstore/verify', message: 'reviewed to be licensed as @sigstore/core, which is not bundled' },
  ])('formatLicenses refuses $name: $message', async ({ name, message }) => {
    await expect(licensesOf(name)).rejects.toThrow(message)
  })
})

it('packageFolder skips package.json files that are no package', () => {
  expect(packageFolder(module('a', 'lib/deep.js'))).toBe(join(root, 'node_modules', 'a'))
})
