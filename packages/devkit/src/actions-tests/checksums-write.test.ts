import { spawnSync } from 'node:child_process'
import { createHash, type BinaryLike } from 'node:crypto'
import { appendFileSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { wired } from '@tier3/action-checksums/wire'
import { checksums } from '@tier3/action-checksums/checksums'
import { ok } from '@tier3/model/result'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { describe, expect, it } from 'vitest'
import { filesBelow, runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

const digest = (algorithm: string, bytes: BinaryLike): string =>
  createHash(algorithm).update(bytes).digest('hex')
const run = ({ workspace, temp }: Folder, inputs: Readonly<Record<string, string>>): Promise<Ended> =>
  runAction(wired, { workspace, temp, inputs })

/** What coreutils says of a checksum file in its own folder: exit code and lines. */
function check(tool: string, folder: string, file: string): readonly unknown[] {
  const ended = spawnSync(tool, ['--strict', '-c', file], { cwd: folder, encoding: 'utf8' })
  return [ended.status, ended.stderr]
}

describe('checksums writes', () => {
  it('sidecars, manifest and subjects, and says them in its outputs', async () => {
    using folder = makeFolder({ 'dist/app.tgz': 'hello', 'dist/sub/b.txt': 'x' })
    const ended = await run(folder, { files: 'dist/**', base: 'dist' })
    const [hello, x] = [digest('sha256', 'hello'), digest('sha256', 'x')]
    const lines = `${hello}  app.tgz\n${x}  sub/b.txt\n`
    expect(filesBelow(folder.workspace)).toEqual({
      'dist/SHA256SUMS': lines,
      'dist/app.tgz': 'hello',
      'dist/app.tgz.sha256': `${hello}  app.tgz\n`,
      'dist/sub/b.txt': 'x',
      'dist/sub/b.txt.sha256': `${x}  b.txt\n`,
    })
    const subjectsFile = join(folder.temp, 'tier3-subjects-unique.txt')
    expect(readFileSync(subjectsFile, 'utf8')).toBe(lines)
    expect(ended.outputs).toEqual({
      subjects: Buffer.from(lines).toString('base64'),
      'subjects-file': subjectsFile,
      manifest: 'dist/SHA256SUMS',
      digests: JSON.stringify({ 'app.tgz': { sha256: hello }, 'sub/b.txt': { sha256: x } }),
      count: '2',
    })
    expect([ended.exitCode, ended.codes, ended.report.notices]).toEqual([0, [], []])
    expect(ended.log.split('\n')).toContain('wrote dist/SHA256SUMS and 2 sidecars')
  })

  it.each([
    { inputs: { algorithms: 'sha512,sha256' }, said: 'wrote SHA256SUMS, SHA512SUMS and 2 sidecars' },
    { inputs: { manifest: 'none' }, said: 'wrote 1 sidecar' },
    { inputs: { sidecars: 'false' }, said: 'wrote SHA256SUMS' },
    { inputs: { sidecars: 'false', manifest: 'none' }, said: undefined },
  ])('and says so: $said', async ({ inputs, said }) => {
    using folder = makeFolder({ a: 'hello' })
    const ended = await run(folder, { files: 'a', ...inputs })
    expect(ended.log.split('\n').find((line) => line.startsWith('wrote '))).toBe(said)
  })

  it('the algorithms that were asked for and no other', async () => {
    using folder = makeFolder({ a: 'hello' })
    const ended = await run(folder, { files: 'a', algorithms: 'sha384,sha512' })
    const line = (algorithm: string): string => `${digest(algorithm, 'hello')}  a\n`
    expect(filesBelow(folder.workspace)).toEqual({
      a: 'hello',
      'a.sha384': line('sha384'),
      'a.sha512': line('sha512'),
      SHA384SUMS: line('sha384'),
      SHA512SUMS: line('sha512'),
    })
    const digests = JSON.parse(ended.outputs['digests'] ?? '') as { a: Record<string, string> }
    expect(Object.keys(digests.a).toSorted()).toEqual(['sha256', 'sha384', 'sha512'])
    expect(Buffer.from(ended.outputs['subjects'] ?? '', 'base64').toString()).toBe(line('sha256'))
    expect(ended.outputs['manifest']).toBe('SHA384SUMS')
  })

  it('neither sidecars nor manifest when both are switched off', async () => {
    using folder = makeFolder({ a: 'hello' })
    const ended = await run(folder, { files: 'a', sidecars: 'false', manifest: 'none' })
    expect([Object.keys(filesBelow(folder.workspace)), ended.outputs['manifest']]).toEqual([['a'], ''])
    expect(ended.outputs['count']).toBe('1')
  })

  it.each([
    { tool: 'sha256sum', manifest: 'SHA256SUMS', ending: 'sha256' },
    { tool: 'sha512sum', manifest: 'SHA512SUMS', ending: 'sha512' },
  ])('what $tool -c accepts, whatever the names are', async ({ tool, manifest, ending }) => {
    const names = [
      'plain',
      'with space',
      ' lead',
      '-dash',
      'new\nline',
      'cr\rhere',
      'ümläut 日本',
      '*star',
      "q'q",
    ]
    using folder = makeFolder(Object.fromEntries(names.map((name) => [`dist/${name}`, `of ${name}`])))
    const ended = await run(folder, { files: 'dist/*', base: 'dist', algorithms: 'sha256,sha512' })
    expect([ended.exitCode, ended.codes]).toEqual([0, []])
    const dist = join(folder.workspace, 'dist')
    for (const file of [manifest, ...names.map((name) => `./${name}.${ending}`)])
      expect([file, ...check(tool, dist, file)]).toEqual([file, 0, ''])
  })

  it('the same bytes when it runs again, and passes over what it wrote', async () => {
    using folder = makeFolder({ 'dist/a': '1', 'dist/b': '2' })
    const all = { files: 'dist/**', base: 'dist', algorithms: 'sha256,sha512' }
    const first = await run(folder, all)
    const written = filesBelow(folder.workspace)
    const second = await run(folder, all)
    expect(filesBelow(folder.workspace)).toEqual(written)
    expect(second.outputs).toEqual(first.outputs)
    // A run for fewer algorithms must not take the manifest of another one for an artifact.
    const third = await run(folder, { ...all, algorithms: 'sha256' })
    expect(third.outputs['count']).toBe('2')
    expect(third.report.notices).toEqual([
      'SHA256SUMS, SHA512SUMS, a.sha256, a.sha512, b.sha256 and 1 more only describe other files and were not hashed',
    ])
  })

  it('no outputs that GitHub could not carry, and says where they are', async () => {
    const name = (i: number): string => `${'n'.repeat(200)}${i}`
    const files = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [name(i), String(i)]))
    using folder = makeFolder(files)
    const ended = await run(folder, { files: '*', sidecars: 'false' })
    const { subjects = '', digests = '', ...others } = ended.outputs
    expect([subjects, digests.length > 0, others['count']]).toEqual(['', true, '900'])
    expect(ended.report.notices).toEqual([
      'the output "subjects" would be too large and is left empty; use "subjects-file" or the report',
    ])
    expect(readFileSync(others['subjects-file'] ?? '', 'utf8').split('\n')).toHaveLength(901)
  })
})

describe('checksums refuses, and writes nothing', () => {
  const cases: readonly {
    name: string
    files: Readonly<Record<string, string>>
    inputs: Readonly<Record<string, string>>
    codes: readonly string[]
  }[] = [
    { name: 'no input', files: {}, inputs: {}, codes: ['input/conflict'] },
    {
      name: 'files together with check',
      files: { a: '' },
      inputs: { files: 'a', check: 'a' },
      codes: ['input/conflict'],
    },
    {
      name: 'a pattern without match',
      files: { a: '' },
      inputs: { files: 'a\nb*' },
      codes: ['input/unmatched-glob'],
    },
    { name: 'exclusions only', files: { a: '' }, inputs: { files: '!a' }, codes: ['input/malformed'] },
    {
      name: 'nothing but descriptions',
      files: { SHA256SUMS: '' },
      inputs: { files: '*' },
      codes: ['input/empty-set'],
    },
    {
      name: 'a file outside of the base',
      files: { 'dist/a': '', b: '' },
      inputs: { files: 'dist/a\nb', base: 'dist' },
      codes: ['input/path-escape'],
    },
    {
      name: 'a base that leaves the workspace',
      files: { a: '' },
      inputs: { files: 'a', base: '..' },
      codes: ['input/path-escape'],
    },
    {
      name: 'a manifest above the base',
      files: { 'dist/a': '' },
      inputs: { files: 'dist/a', base: 'dist', manifest: '../SUMS' },
      codes: ['input/path-escape'],
    },
    {
      name: 'a manifest at an absolute path',
      files: { a: '' },
      inputs: { files: 'a', manifest: '/tmp/SUMS' },
      codes: ['input/path-escape'],
    },
    {
      name: 'a manifest that would replace an artifact',
      files: { 'app.tgz': 'bytes', b: '' },
      inputs: { files: '*', manifest: 'app.tgz' },
      codes: ['input/conflict'],
    },
    {
      name: 'a manifest that would replace a file that no pattern names',
      files: { 'package.json': '{}', b: '' },
      inputs: { files: 'b', manifest: 'package.json' },
      codes: ['input/conflict'],
    },
    {
      name: 'a manifest that is a sidecar as well',
      files: { a: '' },
      inputs: { files: 'a', manifest: 'a.sha256' },
      codes: ['input/duplicate-name'],
    },
    {
      name: 'an algorithm that is not known',
      files: { a: '' },
      inputs: { files: 'a', algorithms: 'md5' },
      codes: ['input/malformed'],
    },
    {
      name: 'a backslash in a name',
      files: { 'a\\b': '' },
      inputs: { files: '*' },
      codes: ['input/malformed'],
    },
    {
      name: 'names that differ in case only',
      files: { A: '', a: '' },
      inputs: { files: '*' },
      codes: ['input/duplicate-name'],
    },
  ]
  it.each(cases)('$name', async ({ files, inputs, codes }) => {
    using folder = makeFolder(files)
    const ended = await run(folder, inputs)
    expect(ended.codes).toEqual(codes)
    expect(ended.exitCode).toBe(2)
    expect(filesBelow(folder.workspace)).toEqual(files)
    expect(ended.outputs).toEqual({})
  })

  it('a link that leads out of the base', async () => {
    using folder = makeFolder({ secret: 'x', 'dist/a': '' })
    symlinkSync('../secret', join(folder.workspace, 'dist/link'))
    const ended = await run(folder, { files: 'dist/*', base: 'dist' })
    expect([ended.codes, ended.exitCode]).toEqual([['input/path-escape'], 2])
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(['dist/a', 'secret'])
  })

  it('a file that changes between finding and hashing', async () => {
    using folder = makeFolder({ a: 'one', b: 'two' })
    const { workspace, temp } = folder
    const source = createArtifactSource({ workspace })
    const changing = {
      ...wired,
      action: checksums,
      ports: async () =>
        ok({
          artifacts: {
            ...source,
            hash: (...args: Parameters<typeof source.hash>) => {
              appendFileSync(join(workspace, 'b'), '!')
              return source.hash(...args)
            },
          },
          files: createFileSource({ workspace }),
          sink: createFileSink({ workspace, allow: [temp] }),
        }),
    }
    const ended = await runAction(changing, { workspace, temp, inputs: { files: '*' } })
    expect([ended.codes, ended.exitCode]).toEqual([['integrity/file-changed'], 1])
    expect(filesBelow(workspace)).toEqual({ a: 'one', b: 'two!' })
  })

  it('everything in a dry run, which prints the plan', async () => {
    using folder = makeFolder({ a: 'one' })
    const ended = await run(folder, { files: 'a', 'dry-run': 'true' })
    expect([ended.exitCode, ended.outputs, Object.keys(filesBelow(folder.workspace))]).toEqual([0, {}, ['a']])
    expect(ended.report.plan).toMatchObject({
      mode: 'write',
      patterns: ['a'],
      manifests: { sha256: 'SHA256SUMS' },
    })
    expect(ended.log).toContain('"patterns"')
  })
})

describe('checksums with what other jobs vouched for', () => {
  const vouched = (text: string): string => Buffer.from(text).toString('base64')
  const line = (name: string, content: string): string => `${digest('sha256', content)}  ${name}\n`

  it('writes when the files are exactly those', async () => {
    using folder = makeFolder({ 'in/a': 'one', 'in/b': 'two' })
    const expected = `${vouched(line('a', 'one'))}\n${vouched(line('b', 'two'))}`
    const ended = await run(folder, { files: 'in/**', base: 'in', expected })
    expect([ended.exitCode, Object.keys(filesBelow(folder.workspace)).length]).toEqual([0, 5])
  })

  it.each([
    { name: 'a changed file', files: { 'in/a': 'evil' }, code: 'integrity/digest-mismatch' },
    { name: 'a lost file', files: { 'in/b': 'two' }, code: 'integrity/file-missing' },
    { name: 'a file more', files: { 'in/a': 'one', 'in/b': 'two' }, code: 'integrity/file-unexpected' },
    {
      name: 'a bundle more',
      files: { 'in/a': 'one', 'in/a.sigstore.json': '{}' },
      code: 'integrity/file-unexpected',
    },
    {
      name: 'another manifest',
      files: { 'in/a': 'one', 'in/SHA256SUMS': line('a', 'one') },
      code: 'integrity/file-unexpected',
    },
  ])('and refuses $name, writing nothing', async ({ files, code }) => {
    using folder = makeFolder(files)
    const before = filesBelow(folder.workspace)
    const ended = await run(folder, { files: 'in/**', base: 'in', expected: vouched(line('a', 'one')) })
    expect([ended.exitCode, ended.codes.includes(code)]).toEqual([1, true])
    expect(filesBelow(folder.workspace)).toEqual(before)
  })

  it('and refuses it beside check', async () => {
    using folder = makeFolder({ a: 'x' })
    const ended = await run(folder, { check: 'SHA256SUMS', expected: vouched(line('a', 'x')) })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/conflict']])
  })
})
