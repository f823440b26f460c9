import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { wired } from '@tier3/action-attest/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from './action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage } from './release-stage.fixture.ts'
import { statementsOf } from './statement-text.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')
const A = hash('sha256', 'aaa')
const B = hash('sha256', 'bbb')
const attest = (folder: Folder, inputs: Readonly<Record<string, string>>) =>
  stage.step(wired, { folder, inputs: { store: 'none', ...inputs } })

/** Subjects of every statement that stands in a file of the workspace. */
function subjectsIn(folder: Folder, path: string): unknown {
  const text = filesBelow(folder.workspace)[path] ?? ''
  return statementsOf(text).map(({ subject }) => subject.map(({ name, digest }) => [name, digest]))
}

describe('attest takes', () => {
  it('files, whose names keep their path below the base', async () => {
    using folder = makeFolder({ 'dist/a': 'aaa', 'dist/sub/b c': 'bbb', other: '' })
    const ended = await attest(folder, { files: 'dist/**', base: 'dist' })
    expect([ended.codes, ended.outputs['bundle-paths']]).toEqual([[], 'dist/provenance.intoto.jsonl'])
    expect(subjectsIn(folder, 'dist/provenance.intoto.jsonl')).toEqual([
      [
        ['a', { sha256: A }],
        ['sub/b c', { sha256: B }],
      ],
    ])
    expect(ended.report.body).toMatchObject({
      subjects: [
        { name: 'a', sha256: A, rehashed: true },
        { name: 'sub/b c', sha256: B, rehashed: true },
      ],
    })
    const again = await attest(folder, { files: 'dist/**', base: 'dist' })
    expect(again.report.notices).toEqual([
      'provenance.intoto.jsonl only describes another file and was not attested',
    ])
  })

  it('checksum files, whose files are hashed again where they are there', async () => {
    using folder = makeFolder({
      a: 'aaa',
      SHA256SUMS: `${A}  a\n${B}  gone\n`,
      SHA512SUMS: `${hash('sha512', 'aaa')}  ./a\n`,
    })
    const ended = await attest(folder, { checksums: 'SHA*SUMS' })
    expect(ended.codes).toEqual([])
    expect(subjectsIn(folder, 'provenance.intoto.jsonl')).toEqual([
      [
        ['a', { sha256: A, sha512: hash('sha512', 'aaa') }],
        ['gone', { sha256: B }],
      ],
    ])
    expect(ended.report.notices).toEqual([
      '1 of the attested artifacts were not there: their digests were taken as given',
    ])
    expect(ended.report.body).toMatchObject({ subjects: [{ rehashed: true }, { rehashed: false }] })
  })

  it('digests', async () => {
    using folder = makeFolder()
    const ended = await attest(folder, {
      digests: `sha256:${A} a b\nsha256:${B.toUpperCase()}  c`,
      name: 'image',
    })
    expect([ended.codes, ended.outputs['bundle-paths']]).toEqual([[], 'image.intoto.jsonl'])
    expect(subjectsIn(folder, 'image.intoto.jsonl')).toEqual([
      [
        ['a b', { sha256: A }],
        ['c', { sha256: B }],
      ],
    ])
  })

  it('one attestation for each subject, in the output folder', async () => {
    using folder = makeFolder({ 'dist/a': 'aaa', 'dist/sub/b': 'bbb' })
    const inputs = { files: 'dist/**', base: 'dist', 'bundle-layout': 'per-subject', 'output-dir': 'out' }
    const ended = await attest(folder, inputs)
    expect(ended.outputs['bundle-paths']).toBe('out/a.intoto.jsonl\nout/sub/b.intoto.jsonl')
    expect(subjectsIn(folder, 'out/a.intoto.jsonl')).toEqual([[['a', { sha256: A }]]])
    expect(subjectsIn(folder, 'out/sub/b.intoto.jsonl')).toEqual([[['sub/b', { sha256: B }]]])
  })

  it('more subjects than a statement holds, in one file', async () => {
    using folder = makeFolder()
    const lines = Array.from({ length: 1500 }, (_, i) => `sha256:${hash('sha256', String(i))} f${i}`)
    const before = stage.sigstore.counts.certificates
    const ended = await attest(folder, { digests: lines.join('\n') })
    expect([ended.codes, ended.outputs['bundle-paths']]).toEqual([[], 'provenance.intoto.jsonl'])
    const text = filesBelow(folder.workspace)['provenance.intoto.jsonl'] ?? ''
    expect([text.endsWith('}\n'), text.split('\n')]).toMatchObject([true, { length: 3 }])
    const statements = statementsOf(text)
    expect(statements.map(({ subject }) => subject.length)).toEqual([1024, 476])
    expect(statements[1]?.subject[0]?.name).toBe('f1024')
    expect(stage.sigstore.counts.certificates - before).toBe(1)
    expect(ended.report.body).toMatchObject({
      bundles: [
        { path: 'provenance.intoto.jsonl', subjects: 1024 },
        { path: 'provenance.intoto.jsonl', subjects: 476 },
      ],
    })
  })
})

describe('attest refuses, and signs nothing', () => {
  const sums = { checksums: 'SUMS' }
  const cases: readonly {
    name: string
    files?: Readonly<Record<string, string>>
    inputs: Readonly<Record<string, string>>
    codes: readonly string[]
    exitCode?: number
  }[] = [
    {
      name: 'a file that is not what the checksum file says',
      files: { a: 'bbb', SUMS: `${A}  a\n` },
      inputs: sums,
      codes: ['integrity/digest-mismatch'],
      exitCode: 1,
    },
    {
      name: 'a file with a wrong second digest',
      files: { a: 'aaa', SUMS: `${A}  a\n${hash('sha512', 'bbb')}  a\n` },
      inputs: sums,
      codes: ['integrity/digest-mismatch'],
      exitCode: 1,
    },
    {
      name: 'no sha256',
      files: { SUMS: `${hash('sha512', 'aaa')}  a\n` },
      inputs: sums,
      codes: ['input/checksum-syntax'],
    },
    {
      name: 'two digests of one name',
      files: { SUMS: `${A}  a\n${B}  a\n` },
      inputs: sums,
      codes: ['input/duplicate-name'],
    },
    {
      name: 'a checksum file that climbs',
      files: { SUMS: `${A}  ../a\n` },
      inputs: sums,
      codes: ['input/path-escape'],
    },
    {
      name: 'one missing checksum file of two',
      files: { SUMS: `${A}  a\n` },
      inputs: { checksums: 'SUMS\nMORE' },
      codes: ['input/unmatched-glob'],
    },
    {
      name: 'a pattern without match',
      files: { a: '' },
      inputs: { files: 'a\nb' },
      codes: ['input/unmatched-glob'],
    },
    {
      name: 'nothing but bundles',
      files: { 'a.intoto.jsonl': '{}' },
      inputs: { files: '*' },
      codes: ['input/empty-set'],
    },
    {
      name: 'a file outside of the base',
      files: { a: '', 'd/b': '' },
      inputs: { files: 'a', base: 'd' },
      codes: ['input/path-escape'],
    },
    { name: 'a malformed digest', inputs: { digests: 'sha256:abc x' }, codes: ['input/malformed'] },
    {
      name: 'a digest of another algorithm',
      inputs: { digests: `sha512:${hash('sha512', '')} x` },
      codes: ['input/malformed'],
    },
    { name: 'a digest without a name', inputs: { digests: `sha256:${A}` }, codes: ['input/missing'] },
    {
      name: 'a digest with a name that climbs',
      inputs: { digests: `sha256:${A} ../../x` },
      codes: ['input/path-escape'],
    },
    {
      name: 'digests of one name',
      inputs: { digests: `sha256:${A} x\nsha256:${B} x`, 'bundle-layout': 'per-subject' },
      codes: ['input/duplicate-name'],
    },
    {
      name: 'an output folder out of the workspace',
      files: { a: 'aaa' },
      inputs: { files: 'a', 'output-dir': '../out' },
      codes: ['input/path-escape'],
    },
  ]
  it.each(cases)('$name', async ({ files = {}, inputs, codes, exitCode = 2 }) => {
    using folder = makeFolder(files)
    const signed = stage.sigstore.counts
    const ended = await attest(folder, inputs)
    expect(stage.sigstore.counts.entries).toBe(signed.entries)
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([codes, exitCode, {}])
    expect(filesBelow(folder.workspace)).toEqual(files)
    expect(filesBelow(join(folder.workspace, '..'))).not.toHaveProperty('out')
  })
})
