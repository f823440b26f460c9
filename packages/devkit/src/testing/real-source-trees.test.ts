import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createFolderSourceTree } from '@tier3/workspace/source-tree-folder'
import { createGitSourceTree } from '@tier3/workspace/source-tree-git'
import { describeSourceTree, type SourceTreeFixture } from './contracts/source-tree.contract.ts'

const AT = 1_700_000_000

/** Files below `folder` of a new temporary folder, with something outside that links may lead to. */
function onDisk(below = 'tree') {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-tree-'))
  const root = join(home, 'here', below)
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, '..', 'outside'), '<outside>')
  const at = (path: string): string => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    return join(root, path)
  }
  return {
    home,
    root,
    at,
    put: (path: string, content: string | Uint8Array): void => writeFileSync(at(path), content),
    link: (path: string, target: string): void => symlinkSync(target, at(path)),
    dispose: (): void => rmSync(home, { recursive: true, force: true }),
  }
}

describeSourceTree('createFolderSourceTree', (): SourceTreeFixture => {
  const disk = onDisk()
  return {
    ...disk,
    submodule: (path) => disk.put(`${path}/.git`, 'gitdir: elsewhere\n'),
    open: () => {
      disk.put('.git/config', '')
      disk.put('node_modules/a/package.json', '{}')
      return { tree: createFolderSourceTree({ folder: disk.root }), origin: {} }
    },
  }
})

function gitFixture(below: string, folder?: string): SourceTreeFixture {
  const disk = onDisk(below)
  const top = join(disk.home, 'here')
  const env = {
    PATH: process.env['PATH'],
    HOME: disk.home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '@1 +0000',
    GIT_COMMITTER_DATE: `@${AT} +0200`,
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: top,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  git('init', '--quiet')
  const submodules: string[] = []
  return {
    ...disk,
    submodule: (path) => void submodules.push(join(below, path)),
    open: () => {
      git('add', '--all')
      for (const path of submodules) {
        git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${path}`)
      }
      git('commit', '--quiet', '--message', 'one\n\ncommitter X <x@example.org> 5 +0000')
      disk.put('not-committed.txt', '')
      disk.put('a.txt', 'changed since')
      const workspace = folder === undefined ? disk.root : top
      const tree = createGitSourceTree({
        workspace,
        above: true,
        ...(folder === undefined ? {} : { folder }),
      })
      const origin = { commit: git('rev-parse', 'HEAD'), committedAt: AT }
      return { tree, origin: below === '.' ? origin : { ...origin, folder: below } }
    },
  }
}

describeSourceTree('createGitSourceTree of a whole repository', () => gitFixture('.'))
describeSourceTree('createGitSourceTree of a workspace below the top', () => gitFixture('a b/tree'))
describeSourceTree('createGitSourceTree of a folder', () => gitFixture('a/tree', 'a/tree'))
