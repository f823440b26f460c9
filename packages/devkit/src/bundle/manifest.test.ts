import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { differences } from './drift.ts'
import { formatManifestOf, listFiles, MANIFEST } from './manifest.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-manifest-'))
  for (const folder of ['have/b', 'have/a', 'want/a']) await mkdir(join(root, folder), { recursive: true })
  await writeFile(join(root, 'have/b/index.js'), '1')
  await writeFile(join(root, 'have/a/index.js'), '2')
})
afterEach(() => rm(root, { recursive: true, force: true }))

it('formatManifestOf writes sorted lines that sha256sum accepts, without itself', async () => {
  const text = await formatManifestOf(join(root, 'have'))
  await writeFile(join(root, 'have', MANIFEST), text)
  expect(text.split('\n').map((line) => line.slice(64))).toEqual(['  a/index.js', '  b/index.js', ''])
  expect(execFileSync('sha256sum', ['-c', MANIFEST], { cwd: join(root, 'have'), encoding: 'utf8' })).toBe(
    'a/index.js: OK\nb/index.js: OK\n',
  )
  expect(await formatManifestOf(join(root, 'have'))).toBe(text)
})

it('listFiles of a folder that is not there is empty', async () => {
  expect(await listFiles(join(root, 'nothing'))).toEqual([])
})

it('differences names what is stale, missing and changed', async () => {
  await writeFile(join(root, 'want/a/index.js'), '3')
  await writeFile(join(root, 'want/a/new.js'), '')
  expect(await differences(join(root, 'have'), join(root, 'want'))).toEqual([
    'dist/a/index.js is not what its sources give',
    'dist/a/new.js is missing',
    'dist/b/index.js is not built by anything',
  ])
  expect(await differences(join(root, 'have'), join(root, 'have'))).toEqual([])
})
