import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from './action-run.fixture.ts'
import { digestOf, EPOCH, runPack, sha256Of, VARIED } from './pack-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

const outputsOf = (folder: Folder, path: string, count: number) => ({
  path,
  sha256: digestOf(folder, path),
  size: String(statSync(join(folder.workspace, path)).size),
  count: String(count),
})

describe('pack writes', () => {
  it.each(['app.tar.gz', 'app.tgz', 'app.tar', 'app.zip'])('%s, and says what is in it', async (name) => {
    using folder = makeFolder({ 'dist/b': 'two', 'dist/a/c': 'one', 'dist/skipped': '-' })
    chmodSync(join(folder.workspace, 'dist/b'), 0o700)
    const output = `out/${name}`
    const ended = await runPack(folder, { files: 'dist/**\n!dist/skipped', output, prefix: 'app-1.0/' })
    expect([ended.exitCode, ended.codes, ended.report.notices]).toEqual([0, [], []])
    expect(ended.outputs).toEqual(outputsOf(folder, output, 2))
    expect(ended.report.body).toEqual({
      output,
      format: name.endsWith('gz') ? 'tar.gz' : name.slice(4),
      time: Number(EPOCH),
      archive: {
        sha256: ended.outputs['sha256'],
        size: Number(ended.outputs['size']),
        written: 'new',
      },
      entries: [
        { name: 'app-1.0/a/c', kind: 'file', mode: '0644', size: 3, sha256: sha256Of('one') },
        { name: 'app-1.0/b', kind: 'file', mode: '0755', size: 3, sha256: sha256Of('two') },
      ],
    })
    expect(readdirSync(join(folder.workspace, 'out'))).toEqual([name])
  })

  it.each(['app.tar.gz', 'app.tar', 'app.zip'])(
    '%s with the same bytes wherever and whenever',
    async (name) => {
      const digests = new Set<string>()
      for (const [variant, paths] of [Object.keys(VARIED), Object.keys(VARIED).toReversed()].entries()) {
        using folder = makeFolder()
        const mask = process.umask(variant === 0 ? 0o077 : 0o002)
        for (const path of paths) folder.put(path, VARIED[path] ?? '')
        process.umask(mask)
        chmodSync(join(folder.workspace, 'dist/app'), variant === 0 ? 0o700 : 0o775)
        for (const path of paths) utimesSync(join(folder.workspace, path), variant * 1e6, variant * 1e9)
        const [zone, locale] = [process.env['TZ'], process.env['LC_ALL']]
        process.env['TZ'] = variant === 0 ? 'Asia/Kathmandu' : 'America/St_Johns'
        process.env['LC_ALL'] = variant === 0 ? 'tr_TR.UTF-8' : 'C'
        const ended = await runPack(folder, { output: `out/${name}`, directories: 'include' })
        process.env['TZ'] = zone
        if (locale === undefined) delete process.env['LC_ALL']
        else process.env['LC_ALL'] = locale
        expect(ended.codes).toEqual([])
        digests.add(digestOf(folder, `out/${name}`))
      }
      expect(digests.size).toBe(1)
      expect([...digests][0]).toBe(GOLDEN[name])
    },
  )

  it('the time of SOURCE_DATE_EPOCH when no input gives one', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const one = await runPack(folder, { 'source-date-epoch': '' }, { SOURCE_DATE_EPOCH: EPOCH })
    const other = await runPack(folder, { output: 'other/app.tar.gz' })
    expect([one.exitCode, one.outputs['sha256']]).toEqual([0, other.outputs['sha256']])
  })

  it('executables by name, and then the bits of the file system count for nothing', async () => {
    using folder = makeFolder({ 'dist/bin/a': '1', 'dist/b': '2', 'dist/c.sh': '3' })
    chmodSync(join(folder.workspace, 'dist/b'), 0o755)
    const ended = await runPack(folder, { executables: 'bin/*\n*.sh' })
    expect(ended.report.body?.['entries']).toMatchObject([
      { name: 'b', mode: '0644' },
      { name: 'bin/a', mode: '0755' },
      { name: 'c.sh', mode: '0755' },
    ])
    expect(ended.report.notices).toEqual([
      '"b" can be executed here, and `executables` does not name it: it is packed with mode 0644',
    ])
  })

  it('folders with a file in them when they are asked for', async () => {
    using folder = makeFolder({ 'dist/a/b/c': '1' })
    const ended = await runPack(folder, { directories: 'include', prefix: 'app' })
    expect(ended.report.body?.['entries']).toMatchObject([
      { name: 'app', kind: 'folder', mode: '0755' },
      { name: 'app/a', kind: 'folder' },
      { name: 'app/a/b', kind: 'folder' },
      { name: 'app/a/b/c', kind: 'file' },
    ])
  })

  it('links as links, or as what is behind them', async () => {
    using folder = makeFolder({ 'dist/lib/libx.so.1.2': 'elf' })
    symlinkSync('libx.so.1.2', join(folder.workspace, 'dist/lib/libx.so.1'))
    symlinkSync('lib/libx.so.1', join(folder.workspace, 'dist/libx.so'))
    const stored = await runPack(folder, { symlinks: 'store' })
    expect(stored.report.body?.['entries']).toMatchObject([
      { name: 'lib/libx.so.1', kind: 'link', mode: '0777', target: 'libx.so.1.2' },
      { name: 'lib/libx.so.1.2', kind: 'file' },
      { name: 'libx.so', kind: 'link', target: 'lib/libx.so.1' },
    ])
    const followed = await runPack(folder, { symlinks: 'follow', output: 'out/app.zip' })
    expect(followed.report.body?.['entries']).toMatchObject([
      { name: 'lib/libx.so.1', kind: 'file', sha256: sha256Of('elf') },
      { name: 'lib/libx.so.1.2', kind: 'file' },
      { name: 'libx.so', kind: 'file', sha256: sha256Of('elf') },
    ])
  })

  it('nothing twice: the same bytes stay as they are', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const first = await runPack(folder)
    utimesSync(join(folder.workspace, 'out/app.tar.gz'), 5, 5)
    const second = await runPack(folder)
    expect([second.exitCode, second.outputs]).toEqual([0, first.outputs])
    expect(second.report.body).toMatchObject({ archive: { written: 'same' } })
    expect(statSync(join(folder.workspace, 'out/app.tar.gz')).mtimeMs).toBe(5000)
    expect(readdirSync(join(folder.workspace, 'out'))).toEqual(['app.tar.gz'])
  })

  it('nothing in a dry run, which prints the plan', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const ended = await runPack(folder, { 'dry-run': 'true' })
    expect([ended.exitCode, ended.outputs, existsSync(join(folder.workspace, 'out'))]).toEqual([0, {}, false])
    expect(ended.report.plan).toMatchObject({
      patterns: ['dist/**'],
      format: 'tar.gz',
      time: Number(EPOCH),
      level: 9,
    })
  })

  it('and tells of paths of this machine', async () => {
    using folder = makeFolder()
    folder.put('dist/app.map', `{"a":1,\n"root":"${folder.workspace}/src"}`)
    folder.put('dist/clean', '/usr/lib and /tmp and /root are of any machine')
    const ended = await runPack(folder, {}, { HOME: '/root' })
    expect(ended.exitCode).toBe(0)
    expect(ended.report.notices).toEqual([
      `app.map holds the path ${folder.workspace} of this machine (line 2), so that another machine will not give the same bytes`,
    ])
  })

  it('and tells of exceptions that nothing needs', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const ended = await runPack(folder, { allow: 'gone.pem', 'allow-secrets': 'a:npm-token' })
    expect(ended.report.notices).toEqual([
      '`allow` names gone.pem, which is not packed',
      '`allow-secrets` names a:npm-token, and there is no such text',
    ])
  })

  it('and leaves the sources as they were', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    await runPack(folder)
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(['dist/a', 'out/app.tar.gz'])
    expect(readFileSync(join(folder.workspace, 'dist/a'), 'utf8')).toBe('a')
  })
})

/** What the varied tree is on every system: whoever changes these changes the bytes of everybody's releases. */
const GOLDEN: Readonly<Record<string, string>> = {
  'app.tar': '74cbe971148bd806a364b3e66ddefacb24bf5580eb4d20353001707bc9306da7',
  'app.tar.gz': '803a8bc952e3551aafb2c48591b681519a1f4b8ee7a3517b3405a20287504483',
  'app.zip': '0cf1e2bd23c2f498f92460af2fe61ca26321555f1e5ce6fb379c9cc55a6b77a3',
}
