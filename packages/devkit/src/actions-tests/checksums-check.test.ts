import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { wired } from '@tier3/action-checksums/wire'
import { describe, expect, it } from 'vitest'
import { filesBelow, runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')
const A = hash('sha256', 'aaa')
const B = hash('sha256', 'bbb')
const run = ({ workspace, temp }: Folder, inputs: Readonly<Record<string, string>>): Promise<Ended> =>
  runAction(wired, { workspace, temp, inputs })

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

describe('checksums accepts', () => {
  const cases: readonly (Case & { readonly count: number })[] = [
    { name: 'a GNU line', files: { a: 'aaa', SUMS: `${A}  a\n` }, count: 1 },
    { name: 'a binary marker', files: { a: 'aaa', SUMS: `${A} *a\n` }, count: 1 },
    { name: 'a BSD tag', files: { a: 'aaa', SUMS: `SHA256 (a) = ${A}\n` }, count: 1 },
    { name: 'CRLF and no end of line', files: { a: 'aaa', b: 'bbb', SUMS: `${A}  a\r\n${B}  b` }, count: 2 },
    { name: 'capital hexadecimal', files: { a: 'aaa', SUMS: `${A.toUpperCase()}  a\n` }, count: 1 },
    { name: 'an escaped name', files: { 'a\nb': 'aaa', SUMS: `\\${A}  a\\nb\n` }, count: 1 },
    { name: 'names as `find .` writes them', files: { 'd/a': 'aaa', SUMS: `${A}  ./d/a\n` }, count: 1 },
    {
      name: 'other algorithms',
      files: { a: 'aaa', SUMS: `SHA384 (a) = ${hash('sha384', 'aaa')}\n${hash('sha512', 'aaa')}  a\n` },
      count: 1,
    },
    {
      name: 'names relative to the folder of each checksum file',
      files: { 'x/a': 'aaa', 'x/SUMS': `${A}  a\n`, 'y/a': 'bbb', 'y/SUMS': `${B}  a\n` },
      inputs: { check: '**/SUMS' },
      count: 2,
    },
    {
      name: 'names relative to a base',
      files: { 'x/a': 'aaa', 'sums/SUMS': `${A}  a\n` },
      inputs: { check: 'sums/*', base: 'x' },
      count: 1,
    },
    {
      name: 'the same demand twice',
      files: { a: 'aaa', SUMS: `${A}  a\n${A}  a\n`, 'a.sha256': `${A}  a\n` },
      inputs: { check: 'SUMS\n*.sha256' },
      count: 1,
    },
  ]
  it.each(cases)('$name', async ({ files, inputs = { check: 'SUMS' }, count }) => {
    using folder = makeFolder(files)
    const ended = await run(folder, inputs)
    expect([ended.codes, ended.exitCode]).toEqual([[], 0])
    expect(ended.outputs).toEqual({
      subjects: '',
      'subjects-file': '',
      manifest: '',
      digests: '',
      count: String(count),
    })
    expect(ended.report.title).toBe(
      `${count} ${count === 1 ? 'artifact has its digest' : 'artifacts have their digests'}`,
    )
    expect(filesBelow(folder.workspace)).toEqual(files)
  })

  it('what sha256sum and this action write', async () => {
    using folder = makeFolder({ 'dist/a b': 'aaa', 'dist/new\nline': 'bbb', 'dist/sub/c': 'c' })
    const dist = join(folder.workspace, 'dist')
    const ended = spawnSync(
      'sh',
      ['-c', 'sha256sum -- * > theirs 2>/dev/null; sha512sum --tag sub/c >> theirs'],
      {
        cwd: dist,
      },
    )
    expect(ended.status).toBe(0)
    await run(folder, { files: 'dist/**\n!dist/theirs', base: 'dist', algorithms: 'sha256,sha512' })
    const all = 'dist/SHA*SUMS\ndist/**/*.sha256\ndist/**/*.sha512\ndist/theirs'
    const checked = await run(folder, { check: all })
    expect([checked.codes, checked.outputs['count']]).toEqual([[], '3'])
  })
})

describe('checksums refuses', () => {
  const cases: readonly (Case & {
    readonly codes: readonly string[]
    readonly exitCode: number
    readonly line?: number
  })[] = [
    {
      name: 'a changed file',
      files: { a: 'bbb', SUMS: `${A}  a\n` },
      codes: ['integrity/digest-mismatch'],
      exitCode: 1,
    },
    { name: 'a missing file', files: { SUMS: `${A}  a\n` }, codes: ['integrity/file-missing'], exitCode: 1 },
    {
      name: 'every file that is wrong',
      files: { a: 'bbb', b: 'bbb', SUMS: `${A}  a\n${B}  b\n${A}  c\n` },
      codes: ['integrity/digest-mismatch', 'integrity/file-missing'],
      exitCode: 1,
    },
    {
      name: 'the right sha256 with a wrong sha512',
      files: { a: 'aaa', SUMS: `${A}  a\n${hash('sha512', 'bbb')}  a\n` },
      codes: ['integrity/digest-mismatch'],
      exitCode: 1,
    },
    {
      name: 'two digests of one name in one file',
      files: { a: 'aaa', SUMS: `${A}  a\n${B}  a\n` },
      codes: ['input/duplicate-name'],
      exitCode: 2,
    },
    {
      name: 'two digests of one name in two files, however it is written',
      files: { a: 'aaa', SUMS: `${A}  a\n`, 'a.sha256': `${B} *./a\n` },
      inputs: { check: 'SUMS\na.sha256' },
      codes: ['input/duplicate-name'],
      exitCode: 2,
    },
    {
      name: 'a name above the base',
      files: { a: 'aaa', 'd/SUMS': `${A}  ../a\n` },
      inputs: { check: 'd/SUMS' },
      codes: ['input/path-escape'],
      exitCode: 2,
    },
    {
      name: 'an absolute name',
      files: { SUMS: `${A}  /etc/passwd\n` },
      codes: ['input/path-escape'],
      exitCode: 2,
    },
    {
      name: 'an escaped backslash',
      files: { SUMS: `\\${A}  a\\\\b\n` },
      codes: ['input/path-escape'],
      exitCode: 2,
    },
    {
      name: 'a folder',
      files: { 'd/a': 'aaa', SUMS: `${A}  d\n` },
      codes: ['input/not-a-file'],
      exitCode: 2,
    },
    {
      name: 'a line of no form, with its place',
      files: { a: 'aaa', SUMS: `${A}  a\n# note\nnonsense\n` },
      codes: ['input/checksum-syntax'],
      exitCode: 2,
      line: 3,
    },
    {
      name: 'a digest of a weak algorithm',
      files: { a: 'aaa', SUMS: `${hash('md5', 'aaa')}  a\n` },
      codes: ['input/checksum-syntax'],
      exitCode: 2,
      line: 1,
    },
    {
      name: 'an empty checksum file',
      files: { SUMS: '\n' },
      codes: ['input/checksum-syntax'],
      exitCode: 2,
      line: 1,
    },
    {
      name: 'bytes that are no text',
      files: { SUMS: '\u0000' },
      codes: ['input/checksum-syntax'],
      exitCode: 2,
      line: 1,
    },
    { name: 'no checksum file', files: {}, codes: ['input/unmatched-glob'], exitCode: 2 },
    {
      name: 'one missing checksum file of two',
      files: { a: 'aaa', SUMS: `${A}  a\n` },
      inputs: { check: 'SUMS\nMORE' },
      codes: ['input/unmatched-glob'],
      exitCode: 2,
    },
  ]
  it.each(cases)('$name', async ({ files, inputs = { check: 'SUMS' }, codes, exitCode, line }) => {
    using folder = makeFolder(files)
    const ended = await run(folder, inputs)
    expect([ended.codes, ended.exitCode]).toEqual([codes, exitCode])
    const [annotation] = ended.annotations
    expect([annotation?.level, annotation?.title, annotation?.line]).toEqual(['error', codes[0], line])
    expect(annotation?.file).toBe(line === undefined ? undefined : join(folder.workspace, 'SUMS'))
  })

  it('says of each deviation what was demanded, by which file, and what is there', async () => {
    using folder = makeFolder({ a: 'bbb', b: 'bbb', SUMS: `${A}  a\n${B}  b\n${A}  c\n` })
    const ended = await run(folder, { check: 'SUMS' })
    const demand = `sha256 ${A} (from ${join(folder.workspace, 'SUMS')})`
    expect(ended.report.findings).toMatchObject([
      { subject: 'a', demand, seen: `sha256 ${B}` },
      { subject: 'c', demand, seen: 'there is no such file' },
    ])
    expect(ended.report.title).toBe('2 of 3 artifacts do not have their digests')
    const [a, b] = [A.slice(0, 16), B.slice(0, 16)]
    expect(ended.log).toContain(
      `✗ a  sha256:${a}…, seen ${b}…\n✓ b  sha256:${b}…\n✗ c  sha256:${a}…, there is no such file`,
    )
    expect(ended.summary).toContain(
      `| <code>a</code> | mismatch | <code>sha256&#58;${a}…</code> | <code>${b}…</code> |`,
    )
    expect(ended.summary).toContain(`| missing | <code>sha256&#58;${a}…</code> | no such file |`)
    expect(ended.report.body).toEqual({
      mode: 'check',
      artifacts: [
        { name: 'a', size: 3, digest: { sha256: A }, result: 'mismatch' },
        { name: 'b', size: 3, digest: { sha256: B }, result: 'match' },
        { name: 'c', digest: { sha256: A }, result: 'missing' },
      ],
      written: [],
    })
  })

  it('counts one missing artifact in the singular', async () => {
    using folder = makeFolder({ a: 'aaa', b: 'bbb', SUMS: `${A}  a\n${B}  b\n${A}  c\n` })
    const ended = await run(folder, { check: 'SUMS' })
    expect(ended.report.title).toBe('1 of 3 artifacts does not have its digest')
  })

  it('shows a hostile name without letting it speak to the runner', async () => {
    using folder = makeFolder({ SUMS: `\\${A}  x\\n::error::forged\n` })
    const ended = await run(folder, { check: 'SUMS' })
    expect(ended.codes).toEqual(['integrity/file-missing'])
    expect(ended.log.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    expect(ended.annotations.map(({ message }) => message.split('\n').length)).toEqual([2])
  })
})
