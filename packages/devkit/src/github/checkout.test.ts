import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { git } from '../sbom-corpus/git-repository.ts'
import { writeCheckout } from './checkout.ts'
import { startGitHub } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'tier3-checkout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('writeCheckout gives git the same commit, tag and files', async () => {
  const github = await startGitHub()
  const files = { 'README.md': '# one', 'src/a/b.txt': 'deep', 'src/a.txt': 'less deep' }
  const repository = github.createRepository({ owner: 'octo-org', name: 'app', files })
  const first = repository.head
  const second = repository.commit({ message: 'Second', files: { ...files, 'new.txt': 'n' } })
  repository.tag('v1.0.0', { commit: second, message: 'release' })
  await writeCheckout(repository.state, second, folder)
  await github.close()
  expect(await git(folder, 'fsck', '--strict')).toBe('')
  expect(await git(folder, 'log', '--format=%H')).toBe(`${second}\n${first}`)
  expect(await git(folder, 'rev-parse', 'v1.0.0^{commit}')).toBe(second)
  expect(await git(folder, 'ls-tree', '-r', '--name-only', 'HEAD')).toBe(
    'README.md\nnew.txt\nsrc/a.txt\nsrc/a/b.txt',
  )
  expect(readFileSync(join(folder, 'src/a/b.txt'), 'utf8')).toBe('deep')
})
