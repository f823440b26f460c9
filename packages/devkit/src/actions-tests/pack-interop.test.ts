import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EPOCH, runPack, VARIED } from './pack-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

/** Whether a program is on this machine; where it is not, its tests are skipped with that reason. */
const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined

/** What a tree on disk is, as far as an archive can hold it. */
function treeBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const described = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const stats = lstatSync(path)
    const mode = (stats.mode & 0o777).toString(8)
    const name = relative(folder, path)
    if (entry.isDirectory()) return [name, 'folder'] as const
    if (entry.isSymbolicLink()) return [name, `-> ${readlinkSync(path)}`] as const
    return [name, `${mode} ${stats.mtimeMs / 1000} ${readFileSync(path, 'utf8')}`] as const
  })
  return Object.fromEntries(described.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function packVaried(
  folder: Folder,
  output: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  chmodSync(join(folder.workspace, 'dist/app'), 0o755)
  const ended = await runPack(folder, { output, directories: 'include', ...inputs })
  expect(ended.codes).toEqual([])
  mkdirSync(join(folder.workspace, 'x'))
  return join(folder.workspace, output)
}

/** The tree that went in, with modes and times as the archive gives them. */
function expectedTree(
  seconds: number,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const tree: Record<string, string> = { ...more }
  for (const [path, content] of Object.entries(VARIED)) {
    const name = path.slice('dist/'.length)
    tree[name] = `${name === 'app' ? '755' : '644'} ${seconds} ${content}`
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1))
      tree[name.slice(0, at)] = 'folder'
  }
  return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const run = (
  program: string,
  args: readonly string[],
  cwd: string,
): readonly [number | null, string, string] => {
  const ended = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  })
  return [ended.status, ended.stdout, ended.stderr]
}

describe('GNU tar', () => {
  it.for(['app.tar', 'app.tar.gz'])('unpacks %s with modes, times and links', async (name, { skip }) => {
    if (!has('tar')) return skip('there is no tar on this machine')
    using folder = makeFolder(VARIED)
    symlinkSync('lib/ärger/日本.txt', join(folder.workspace, 'dist/link'))
    const archive = await packVaried(folder, `out/${name}`, { symlinks: 'store' })
    const target = join(folder.workspace, 'x')
    expect(run('tar', ['-xpf', archive], target)).toEqual([0, '', ''])
    expect(treeBelow(target)).toEqual(expectedTree(Number(EPOCH), { link: '-> lib/ärger/日本.txt' }))
    const [, listing] = run('tar', ['--numeric-owner', '--full-time', '-tvf', archive, 'app', 'link'], target)
    expect(listing.replace(/ +/g, ' ').split('\n')).toEqual([
      '-rwxr-xr-x 0/0 21 2023-11-14 22:13:21 app',
      'lrwxrwxrwx 0/0 0 2023-11-14 22:13:21 link -> lib/ärger/日本.txt',
      '',
    ])
  })
})

describe('GNU tar', () => {
  it('writes the very same archive when it is told all that makes one reproducible', async ({ skip }) => {
    if (!run('tar', ['--version'], '/')[1].includes('GNU tar'))
      return skip('there is no GNU tar on this machine')
    using folder = makeFolder({ 'dist/a': 'one', 'dist/b/c': 'two', [`dist/${'f/'.repeat(60)}g`]: 'three' })
    await runPack(folder, { output: 'out/app.tar' })
    const options = [
      '--format=ustar',
      '--blocking-factor=1',
      '--numeric-owner',
      '--owner=0',
      '--group=0',
      '--mode=0644',
    ]
    const names = ['a', 'b/c', `${'f/'.repeat(60)}g`]
    const ended = run(
      'tar',
      [...options, `--mtime=@${EPOCH}`, '-cf', 'gnu.tar', '-C', 'dist', ...names],
      folder.workspace,
    )
    expect(ended).toEqual([0, '', ''])
    const [ours, theirs] = ['out/app.tar', 'gnu.tar'].map((path) =>
      readFileSync(join(folder.workspace, path)),
    )
    expect(ours?.equals(theirs ?? Buffer.alloc(0))).toBe(true)
  })
})

describe('unzip', () => {
  it('tests and unpacks what is written, with modes and times', async ({ skip }) => {
    if (!has('unzip')) return skip('there is no unzip on this machine')
    using folder = makeFolder(VARIED)
    const archive = await packVaried(folder, 'out/app.zip')
    const target = join(folder.workspace, 'x')
    expect(run('unzip', ['-tq', archive], target).slice(0, 1)).toEqual([0])
    expect(run('unzip', ['-q', archive], target)).toEqual([0, '', ''])
    expect(treeBelow(target)).toEqual(expectedTree(Number(EPOCH) - 1))
  })
})

const PYTHON = String.raw`
import hashlib, json, sys, tarfile, zipfile
path = sys.argv[1]
out = []
if path.endswith('.zip'):
    with zipfile.ZipFile(path) as z:
        assert z.testzip() is None
        for i in z.infolist():
            data = z.read(i)
            assert not i.extra and not i.comment and i.create_system == 3 and i.flag_bits == 0x800
            out.append([i.filename, oct(i.external_attr >> 16), list(i.date_time), hashlib.sha256(data).hexdigest()])
else:
    with tarfile.open(path, errorlevel=2) as t:
        for i in t:
            data = t.extractfile(i).read() if i.isreg() else b''
            assert (i.uid, i.gid, i.uname, i.gname) == (0, 0, '', '')
            out.append([i.name, oct(i.mode), i.mtime, hashlib.sha256(data).hexdigest()])
print(json.dumps(out))
`

describe('Python', () => {
  it.for([
    { name: 'app.tar.gz', kind: 0, time: Number(EPOCH) },
    { name: 'app.zip', kind: 0o100000, time: [2023, 11, 14, 22, 13, 20] },
  ])('reads $name as the report says it is', async ({ name, kind, time }, { skip }) => {
    if (!has('python3')) return skip('there is no python3 on this machine')
    using folder = makeFolder(VARIED)
    const ended = await runPack(folder, { output: `out/${name}` })
    const [status, stdout, stderr] = run('python3', ['-c', PYTHON, `out/${name}`], folder.workspace)
    expect([status, stderr]).toEqual([0, ''])
    const entries = ended.report.body?.['entries'] as readonly {
      name: string
      mode: string
      sha256: string
    }[]
    expect(JSON.parse(stdout)).toEqual(
      entries.map((entry) => [
        entry.name,
        `0o${(Number.parseInt(entry.mode, 8) | kind).toString(8)}`,
        time,
        entry.sha256,
      ]),
    )
  })
})
