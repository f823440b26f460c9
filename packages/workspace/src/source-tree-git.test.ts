import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createGitSourceTree } from './source-tree-git.ts'

const IDENTITY = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false']
const REAL_PATH = process.env['PATH'] ?? ''

/** A scratch folder whose workspace is a repository with one commit of `package.json`. */
function repository() {
  const scratch = scratchFolder()
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: scratch.workspace,
      env: { PATH: REAL_PATH, HOME: scratch.root, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  scratch.put('ws/package.json', 'first')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  /** A program that leaves the file `ran` behind. */
  const evil = (path: string): string => {
    const file = scratch.put(path, `#!/bin/sh\ntouch '${join(scratch.root, 'ran')}'\nexit 1\n`)
    chmodSync(file, 0o755)
    return file
  }
  return Object.assign(scratch, { git, evil, ran: () => existsSync(join(scratch.root, 'ran')) })
}

/** The content of `package.json` at a revision, or the code of the problem. */
async function contentAt(workspace: string, revision?: string, path?: string): Promise<string> {
  const more = { ...(revision === undefined ? {} : { revision }), ...(path === undefined ? {} : { path }) }
  const read = await createGitSourceTree({ workspace, ...more }).read(['package.json'], 1000)
  return read.ok ? new TextDecoder().decode(read.value[0]?.content) : read.problem.code
}

describe('createGitSourceTree revisions', () => {
  it.each([
    ['HEAD', 'second'],
    ['main', 'second'],
    ['v1', 'first'],
    ['annotated', 'first'],
    ['refs/tags/v1', 'first'],
    ['other', 'input/source-tree'],
    ['', 'input/source-tree'],
    ['--all', 'input/source-tree'],
    ['-h', 'input/source-tree'],
    ['--upload-pack=x', 'input/source-tree'],
    ['HEAD~1', 'input/source-tree'],
    ['HEAD^', 'input/source-tree'],
    [':/first', 'input/source-tree'],
    ['@{-1}', 'input/source-tree'],
    ['v1..main', 'input/source-tree'],
    ['main:package.json', 'input/source-tree'],
    ['a b', 'input/source-tree'],
    ['main\nv1', 'input/source-tree'],
    ['f'.repeat(40), 'input/source-tree'],
    ['f'.repeat(2000), 'input/source-tree'],
  ])('the revision %j gives %s', async (revision, expected) => {
    using repo = repository()
    repo.git('tag', 'v1')
    repo.git('tag', '--annotate', '--message', 'x', 'annotated')
    repo.put('ws/package.json', 'second')
    repo.git('commit', '--quiet', '--all', '--message', 'second')
    expect(await contentAt(repo.workspace, revision)).toBe(expected)
  })

  it('takes a commit by its full name', async () => {
    using repo = repository()
    const commit = repo.git('rev-parse', 'HEAD')
    expect(await contentAt(repo.workspace, commit)).toBe('first')
    const origin = await createGitSourceTree({ workspace: repo.workspace, revision: commit }).origin()
    expect(origin.ok && origin.value.commit).toBe(commit)
  })

  it('reads a repository of SHA-256', async () => {
    using scratch = scratchFolder()
    const options = { cwd: scratch.workspace, stdio: 'ignore' } as const
    execFileSync('git', ['init', '--quiet', '--object-format=sha256'], options)
    scratch.put('ws/package.json', 'long')
    execFileSync('git', ['add', '.'], options)
    execFileSync('git', [...IDENTITY, 'commit', '--quiet', '--message', 'x'], options)
    expect(await contentAt(scratch.workspace)).toBe('long')
  })

  it.each([
    ['a', 'a'],
    ['a/b', 'input/source-tree'],
    ['package.json', 'input/source-tree'],
    ['../ws', 'input/source-tree'],
    ['a\0', 'input/source-tree'],
  ])('the folder %j gives %s', async (folder, expected) => {
    using repo = repository()
    repo.put('ws/a/file', 'a')
    repo.git('add', '.')
    repo.git('commit', '--quiet', '--message', 'a')
    const read = await createGitSourceTree({ workspace: repo.workspace, folder }).read(['file'], 100)
    expect(read.ok ? new TextDecoder().decode(read.value[0]?.content) : read.problem.code).toBe(expected)
  })
})

describe('createGitSourceTree of a checkout below the workspace', () => {
  it.each([
    ['app', undefined],
    ['app/a', 'a'],
  ])('the folder %j is read, and its place in the repository told', async (folder, expected) => {
    using repo = repository()
    repo.put('ws/a/package.json', 'inner')
    repo.git('add', '.')
    repo.git('commit', '--quiet', '--message', 'a')
    repo.git('clone', '--quiet', repo.workspace, join(repo.root, 'job/app'))
    const tree = createGitSourceTree({ workspace: join(repo.root, 'job'), folder })
    const [origin, read] = [await tree.origin(), await tree.read(['package.json'], 100)]
    expect(origin.ok && [origin.value.commit, origin.value.folder]).toEqual([
      repo.git('rev-parse', 'HEAD'),
      expected,
    ])
    expect(read.ok && new TextDecoder().decode(read.value[0]?.content)).toBe(
      expected === undefined ? 'first' : 'inner',
    )
  })

  it('takes no git from beside the checkout', async () => {
    using repo = repository()
    repo.git('clone', '--quiet', repo.workspace, join(repo.root, 'job/app'))
    repo.evil('job/bin/git')
    const workspace = join(repo.root, 'job')
    const tree = createGitSourceTree({ workspace, folder: 'app', path: join(workspace, 'bin') })
    const origin = await tree.origin()
    expect(origin.ok || origin.problem.code).toBe('environment/program-missing')
    expect(repo.ran()).toBe(false)
  })

  it('the repository around the workspace answers only when it may', async () => {
    using repo = repository()
    repo.put('ws/a/package.json', 'inner')
    repo.git('add', '.')
    repo.git('commit', '--quiet', '--message', 'a')
    const workspace = join(repo.workspace, 'a')
    expect(await contentAt(workspace)).toBe('input/source-tree')
    const tree = createGitSourceTree({ workspace, above: true })
    const [origin, read] = [await tree.origin(), await tree.read(['package.json'], 100)]
    expect(origin.ok && origin.value.folder).toBe('a')
    expect(read.ok && new TextDecoder().decode(read.value[0]?.content)).toBe('inner')
  })
})

describe('createGitSourceTree clones', () => {
  it('reads a shallow clone and a worktree', async () => {
    using repo = repository()
    repo.put('ws/package.json', 'second')
    repo.git('commit', '--quiet', '--all', '--message', 'second')
    const clone = join(repo.root, 'shallow')
    repo.git('clone', '--quiet', '--depth', '1', `file://${repo.workspace}`, clone)
    expect(await contentAt(clone)).toBe('second')
    repo.git('worktree', 'add', '--quiet', '--detach', join(repo.root, 'tree'), 'HEAD~1')
    expect(await contentAt(join(repo.root, 'tree'))).toBe('first')
  })

  it.runIf(process.getuid?.() === 0)(
    'reads the checkout of another user, as in a job container',
    async () => {
      using repo = repository()
      execFileSync('chown', ['-R', '12345:12345', repo.workspace])
      expect(await contentAt(repo.workspace)).toBe('first')
    },
  )

  it('fetches nothing for a clone without its files, and runs no helper of its remote', async () => {
    using repo = repository()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const clone = join(repo.root, 'partial')
    repo.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repo.workspace}`, clone)
    const inClone = (...args: readonly string[]): string => repo.git('-C', clone, ...args)
    const evil = repo.evil('evil')
    inClone('config', 'remote.origin.uploadpack', evil)
    expect(await contentAt(clone)).toBe('input/source-tree')
    inClone('config', 'remote.origin.url', `ext::${evil}`)
    inClone('config', 'protocol.ext.allow', 'always')
    inClone('config', 'core.sshCommand', evil)
    inClone('config', 'core.alternateRefsCommand', evil)
    expect(await contentAt(clone)).toBe('input/source-tree')
    expect(repo.ran()).toBe(false)
  })

  it.each([
    ['no folder', 'missing', 'input/source-tree'],
    ['a folder in no repository', 'out', 'input/source-tree'],
  ])('%s is a problem', async (_, folder, expected) => {
    using scratch = scratchFolder()
    expect(await contentAt(join(scratch.root, folder))).toBe(expected)
  })

  it('a repository without a commit is a problem', async () => {
    using scratch = scratchFolder()
    execFileSync('git', ['init', '--quiet'], { cwd: scratch.workspace, stdio: 'ignore' })
    expect(await contentAt(scratch.workspace)).toBe('input/source-tree')
  })
})

describe('createGitSourceTree of a hostile repository', () => {
  it('runs nothing that the settings of the repository name', async () => {
    using repo = repository()
    const evil = repo.evil('evil')
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'core.alternateRefsCommand',
      'diff.external',
      'filter.x.smudge',
      'filter.x.process',
      'gpg.program',
      'credential.helper',
      'alias.ls-tree',
      'alias.cat-file',
      'alias.rev-parse',
    ]) {
      repo.git('config', key, key.startsWith('alias') ? `!${evil}` : evil)
    }
    repo.git('config', 'log.showSignature', 'true')
    repo.put('ws/.gitattributes', '* filter=x diff=x\n')
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
    ]) {
      repo.evil(`ws/.git/hooks/${hook}`)
    }
    expect(await contentAt(repo.workspace)).toBe('first')
    expect(repo.ran()).toBe(false)
  })

  it('reads what the commit says, not what a replacement says', async () => {
    using repo = repository()
    repo.put('evil.json', 'evil')
    const evil = repo.git('hash-object', '-w', join(repo.root, 'evil.json'))
    repo.git('replace', repo.git('rev-parse', 'HEAD:package.json'), evil)
    expect(repo.git('show', 'HEAD:package.json')).toBe('evil')
    expect(await contentAt(repo.workspace)).toBe('first')
  })

  it('refuses a tree whose paths leave it', async () => {
    using repo = repository()
    const blob = repo.git('rev-parse', 'HEAD:package.json')
    const raw = Buffer.concat([Buffer.from('100644 ..\0'), Buffer.from(blob, 'hex')])
    writeFileSync(join(repo.root, 'raw'), raw)
    const tree = repo.git('hash-object', '-t', 'tree', '-w', '--literally', join(repo.root, 'raw'))
    const commit = repo.git('commit-tree', '-m', 'x', tree)
    expect(await contentAt(repo.workspace, commit)).toBe('input/source-tree')
  })

  it('takes no git from the workspace, nor from where the PATH is relative', async () => {
    using repo = repository()
    repo.evil('ws/bin/git')
    mkdirSync(join(repo.root, 'links'))
    symlinkSync(join(repo.workspace, 'bin/git'), join(repo.root, 'links/git'))
    const hostile = ['', '.', 'bin', 'ws/bin', join(repo.workspace, 'bin'), join(repo.root, 'links')].join(
      ':',
    )
    expect(await contentAt(repo.workspace, 'HEAD', hostile)).toBe('environment/program-missing')
    expect(await contentAt(repo.workspace, 'HEAD', '')).toBe('environment/program-missing')
    expect(await contentAt(repo.workspace, 'HEAD', `${hostile}:${REAL_PATH}`)).toBe('first')
    expect(repo.ran()).toBe(false)
  })

  it('gives git no variable of this process', async () => {
    using repo = repository()
    const shown = join(repo.root, 'env')
    repo.put('tools/git', `#!/bin/sh\nenv > '${shown}'\nexit 1\n`)
    chmodSync(join(repo.root, 'tools/git'), 0o755)
    process.env['GIT_SSH_COMMAND'] = 'planted'
    process.env['GIT_DIR'] = '/planted'
    try {
      await contentAt(repo.workspace, 'HEAD', join(repo.root, 'tools'))
    } finally {
      delete process.env['GIT_SSH_COMMAND']
      delete process.env['GIT_DIR']
    }
    const names = repo
      .text('env')
      .split('\n')
      .map((line) => line.replace(/=.*/, ''))
    // The shell itself adds the last three.
    const known =
      /^(?:GIT_(?:ALLOW_PROTOCOL|ASKPASS|CONFIG_\w+|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT)|LC_ALL|TZ|PATH|PWD|_|SHLVL|)$/
    expect(names.filter((name) => !known.test(name))).toEqual([])
    expect(repo.text('env')).not.toContain('planted')
  })
})
