import { createHash } from 'node:crypto'
import { resolveSubjects, type SubjectRequest } from '@tier3/model/subject-request'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from './memory-workspace.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex')
const A = sha256('aaa')
const B = sha256('bbb')

async function resolve(request: SubjectRequest, files: Readonly<Record<string, string>>): Promise<unknown> {
  const memory = createMemoryWorkspace()
  for (const [path, content] of Object.entries(files)) memory.put(path, content)
  const ports = { artifacts: memory.artifacts, files: memory.source }
  const result = await resolveSubjects(request, ports, () => undefined)
  return result.ok
    ? result.value.subjects.map(({ name, digest, artifact }) => [name, digest, artifact !== undefined])
    : result.problem.map(({ code }) => code)
}

describe('resolveSubjects', () => {
  const files = (...patterns: readonly string[]): SubjectRequest => ({ kind: 'files', patterns, base: '.' })
  const sums = (...patterns: readonly string[]): SubjectRequest => ({
    kind: 'checksums',
    patterns,
    base: '.',
  })
  const digests = (...lines: readonly string[]): SubjectRequest => ({ kind: 'digests', lines })
  const cases: readonly {
    readonly name: string
    readonly request: SubjectRequest
    readonly files?: Readonly<Record<string, string>>
    readonly expected: readonly unknown[]
  }[] = [
    {
      name: 'files are hashed, their companions left out',
      request: files('*', '!other'),
      files: { a: 'aaa', 'a.sha256': 'x', b: 'bbb' },
      expected: [
        ['a', { sha256: A }, true],
        ['b', { sha256: B }, true],
      ],
    },
    {
      name: 'companions that are named exactly are hashed',
      request: files('a', 'a.sig', 'b.sigstore.json', '[x]*'),
      files: { a: 'aaa', 'a.sig': 'bbb', 'b.sigstore.json': '{}', 'x.sigstore.json': '{}' },
      expected: [
        ['a', { sha256: A }, true],
        ['a.sig', { sha256: B }, true],
        ['b.sigstore.json', { sha256: sha256('{}') }, true],
      ],
    },
    {
      name: 'files named like bundles that hold something else are hashed',
      request: files('*', '!other'),
      files: {
        'a.sigstore.json': 'aaa',
        'b.intoto.jsonl': '',
        'c.intoto.jsonl': '[{}]',
        'd.sigstore.json': ' '.repeat(1024) + '{}',
        'e.sigstore.json': '\ufeff{}',
        'ok.sigstore.json': ' \r\n\t{"a":1}',
        'ok2.intoto.jsonl': '{}\n{}\n',
        'ok3.sigstore.json': ' '.repeat(1023) + '{}',
      },
      expected: ['aaa', '', '[{}]', ' '.repeat(1024) + '{}', '\ufeff{}'].map((text, i) => [
        ['a.sigstore.json', 'b.intoto.jsonl', 'c.intoto.jsonl', 'd.sigstore.json', 'e.sigstore.json'][i],
        { sha256: sha256(text) },
        true,
      ]),
    },
    { name: 'files without match', request: files('x'), expected: ['input/unmatched-glob'] },
    {
      name: 'checksums of files that are there are checked, of others believed',
      request: sums('SUMS'),
      files: { SUMS: `${A}  a\n${B}  gone\n`, a: 'aaa' },
      expected: [
        ['a', { sha256: A }, true],
        ['gone', { sha256: B }, false],
      ],
    },
    {
      name: 'a name in a checksum file is no pattern',
      request: sums('SUMS'),
      files: { SUMS: `${A}  *\n`, a: 'bbb' },
      expected: [['*', { sha256: A }, false]],
    },
    {
      name: 'several algorithms of one name',
      request: sums('*SUMS'),
      files: { '1SUMS': `${A}  a\n`, '2SUMS': `${sha512('aaa')}  a\n`, a: 'aaa' },
      expected: [['a', { sha256: A, sha512: sha512('aaa') }, true]],
    },
    {
      name: 'a file that has another digest',
      request: sums('SUMS'),
      files: { SUMS: `${A}  a\n`, a: 'bbb' },
      expected: ['integrity/digest-mismatch'],
    },
    {
      name: 'a file that has another digest of the second algorithm',
      request: sums('SUMS'),
      files: { SUMS: `${A}  a\n${sha512('bbb')}  a\n`, a: 'aaa' },
      expected: ['integrity/digest-mismatch'],
    },
    {
      name: 'two digests of one name',
      request: sums('SUMS'),
      files: { SUMS: `${A}  a\n${B}  a\n` },
      expected: ['input/duplicate-name'],
    },
    {
      name: 'no sha256',
      request: sums('SUMS'),
      files: { SUMS: `${sha512('aaa')}  a\n` },
      expected: ['input/checksum-syntax'],
    },
    {
      name: 'a name that leaves the base',
      request: sums('SUMS'),
      files: { SUMS: `${A}  ../a\n` },
      expected: ['input/path-escape'],
    },
    { name: 'no checksum file', request: sums('SUMS'), expected: ['input/unmatched-glob'] },
    {
      name: 'one of two checksum files',
      request: sums('SUMS', 'MORE'),
      files: { SUMS: `${A}  a\n` },
      expected: ['input/unmatched-glob'],
    },
    {
      name: 'checksum files that are all excluded',
      request: sums('*SUMS', '!SUMS'),
      files: { SUMS: `${A}  a\n` },
      expected: ['input/unmatched-glob'],
    },
    {
      name: 'names as `find .` writes them',
      request: sums('SUMS'),
      files: { SUMS: `${A}  ./a\n${B}  ././/b\n`, a: 'aaa', b: 'bbb' },
      expected: [
        ['a', { sha256: A }, true],
        ['b', { sha256: B }, true],
      ],
    },
    {
      name: 'an empty checksum file',
      request: sums('SUMS'),
      files: { SUMS: '' },
      expected: ['input/checksum-syntax'],
    },
    {
      name: 'digests',
      request: digests(`sha256:${A} a b`, `sha256:${B}`),
      expected: [
        ['a b', { sha256: A }, false],
        ['', { sha256: B }, false],
      ],
    },
    { name: 'no digest', request: digests(), expected: ['input/empty-set'] },
    {
      name: 'every malformed digest',
      request: digests('x', `sha512:${sha512('a')} a`, `sha256:${A} a`, `sha256:${A}a b`),
      expected: ['input/malformed', 'input/malformed', 'input/malformed'],
    },
  ]
  it.each(cases)('$name', async ({ request, files: held = {}, expected }) => {
    expect(await resolve(request, { other: '', ...held })).toEqual(expected)
  })

  it('tells which names have no file, and which files were passed over', async () => {
    const memory = createMemoryWorkspace()
    memory.put('a', 'aaa')
    memory.put('a.sha256', 'x')
    memory.put('b.sigstore.json', '{}')
    memory.put('SUMS', `${A}  a\n${B}  gone\n${B}  d/gone\n`)
    const ports = { artifacts: memory.artifacts, files: memory.source }
    const told = async (request: SubjectRequest): Promise<unknown> => {
      const result = await resolveSubjects(request, ports, () => undefined)
      return result.ok && [result.value.passedOver, result.value.missing]
    }
    expect(await told(sums('SUMS'))).toEqual([[], ['gone', 'd/gone']])
    expect(await told(files('*'))).toEqual([['a.sha256', 'b.sigstore.json'], []])
    expect(await told(digests(`sha256:${A} a`))).toEqual([[], []])
  })
})
