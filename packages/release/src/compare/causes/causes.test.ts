import { describe, expect, it } from 'vitest'
import { compared } from '../comparing.fixture.ts'
import { gzipFile, tarFile, text, zipFile } from '../containers/archives.fixture.ts'
import { elfFile, peFile, pycFile } from '../executables/programs.fixture.ts'
import { ARCHIVE_RULES } from './archive-rules.ts'
import { ENVIRONMENT_RULES } from './environment-rules.ts'
import { TOOLCHAIN_RULES } from './toolchain-rules.ts'

const file = (name: string, body = 'x') => ({ name, content: text(body) })
const elf = (name: string, body: string) => elfFile({ sections: [{ name, content: text(`\0${body}\0`) }] })

interface Case {
  readonly name: string
  readonly left: Uint8Array
  readonly right: Uint8Array
  readonly cause: string
  readonly fix: readonly [ecosystem: string, part: string]
}

describe('causes', () => {
  it.each<Case>([
    {
      name: 'a.tar',
      left: tarFile([{ ...file('a'), mtime: 1 }]),
      right: tarFile([{ ...file('a'), mtime: 2 }]),
      cause: 'archive-times',
      fix: ['tar', '--mtime='],
    },
    {
      name: 'a.tar',
      left: tarFile([file('a'), file('b')]),
      right: tarFile([file('b'), file('a')]),
      cause: 'archive-order',
      fix: ['tar', '--sort=name'],
    },
    {
      name: 'a.tar',
      left: tarFile([file('B'), file('a')]),
      right: tarFile([file('a'), file('B')]),
      cause: 'locale-order',
      fix: ['tar', 'LC_ALL=C'],
    },
    {
      name: 'a.tar',
      left: tarFile([{ ...file('a'), uid: 1 }]),
      right: tarFile([{ ...file('a'), uid: 2 }]),
      cause: 'archive-owner',
      fix: ['tar', '--owner=0'],
    },
    {
      name: 'a.tar',
      left: tarFile([{ ...file('a'), mode: 0o664 }]),
      right: tarFile([{ ...file('a'), mode: 0o644 }]),
      cause: 'umask',
      fix: ['tar', '--mode='],
    },
    {
      name: 'a.gz',
      left: gzipFile(text('a'), { mtime: 1 }),
      right: gzipFile(text('a'), { mtime: 2 }),
      cause: 'gzip-header',
      fix: ['gzip', 'gzip -n'],
    },
    {
      name: 'a.gz',
      left: gzipFile(text('abc')),
      right: gzipFile(text('abc'), { block: 1 }),
      cause: 'compression',
      fix: ['gzip', 'pigz'],
    },
    {
      name: 'a.zip',
      left: zipFile([file('a')]),
      right: zipFile([{ ...file('a'), time: 0x5a210800 }]),
      cause: 'time-zone',
      fix: ['zip', 'TZ=UTC'],
    },
    {
      name: 'a.jar',
      left: zipFile([file('META-INF/MANIFEST.MF', 'A: b\nBuilt-By: me\n')]),
      right: zipFile([file('META-INF/MANIFEST.MF', 'A: b\n')]),
      cause: 'jar-manifest',
      fix: ['java', 'project.build.outputTimestamp'],
    },
    {
      name: 'app',
      left: elf('.rodata', '/ci01/runner/work/app/x'),
      right: elf('.rodata', '/tmp/second/appAAAAAAAAx'),
      cause: 'build-path',
      fix: ['c', '-ffile-prefix-map'],
    },
    {
      name: 'app',
      left: elf('.rodata', 'Nov 22 2026'),
      right: elf('.rodata', 'Nov 21 2026'),
      cause: 'build-time',
      fix: ['c', '__DATE__'],
    },
    {
      name: 'app',
      left: elf('.gopclntab', '/ci01/runner/work/app/x'),
      right: elf('.gopclntab', '/tmp/second/appAAAAAAAAx'),
      cause: 'build-path',
      fix: ['go', '-trimpath'],
    },
    {
      name: 'app',
      left: elf('.comment', 'rustc version 1.95.0 (a)'),
      right: elf('.comment', 'rustc version 1.94.0 (a)'),
      cause: 'toolchain',
      fix: ['rust', 'rust-toolchain.toml'],
    },
    {
      name: 'app',
      left: elf('.text', 'codecode\u0001'),
      right: elf('.text', 'codeCODE\u0001'),
      cause: 'code',
      fix: ['c', '-frandom-seed'],
    },
    {
      name: 'a.exe',
      left: peFile({ timestamp: 1 }),
      right: peFile({ timestamp: 2 }),
      cause: 'pe-timestamp',
      fix: ['msvc', '/Brepro'],
    },
    {
      name: 'a.pyc',
      left: pycFile(1, text('code')),
      right: pycFile(2, text('code')),
      cause: 'python-bytecode',
      fix: ['python', 'PYTHONHASHSEED=0'],
    },
    {
      name: 'a.json',
      left: text('{"a":1}'),
      right: text('{"a": 1}'),
      cause: 'json-format',
      fix: ['python', 'sort_keys'],
    },
    {
      name: 'a.txt',
      left: text('a\nb'),
      right: text('b\na'),
      cause: 'line-order',
      fix: ['any', 'LC_ALL=C sort'],
    },
    {
      name: 'a.txt',
      left: text('a\n'),
      right: text('a\r\n'),
      cause: 'line-ends',
      fix: ['git', '.gitattributes'],
    },
    {
      name: 'a.txt',
      left: text('id 6fa459ea-ee8a-3ca4-894e-db77e160355e'),
      right: text('id 7fa459ea-ee8a-3ca4-894e-db77e160355e'),
      cause: 'random-id',
      fix: ['any', 'version 5'],
    },
    {
      name: 'a.tar',
      left: tarFile([file('a'), file('b')]),
      right: tarFile([file('a')]),
      cause: 'files',
      fix: ['any', 'fresh export'],
    },
    { name: 'a.txt', left: text('one'), right: text('two'), cause: 'content', fix: ['any', 'random values'] },
  ])('causes of $name begin with $cause', ({ name, left, right, cause, fix }) => {
    const [first] = compared(name, left, right).causes
    expect(first?.id).toBe(cause)
    expect(first?.evidence.length).toBeGreaterThan(0)
    expect(first?.fixes.find(({ ecosystem }) => ecosystem === fix[0])?.fix).toContain(fix[1])
  })

  it('causes have one entry for each identifier, and a fix each', () => {
    const rules = [...ENVIRONMENT_RULES, ...TOOLCHAIN_RULES, ...ARCHIVE_RULES]
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ fixes }) => Object.keys(fixes).length === 0)).toEqual([])
  })

  it('causes show the fixes of the ecosystem that the file belongs to, and not those of others', () => {
    const wheel = (mtime: number) => zipFile([{ ...file('a.py'), time: mtime }])
    const [cause] = compared('a-1-py3-none-any.whl', wheel(0x5a210000), wheel(0x5a210001)).causes
    expect(cause?.fixes.map(({ ecosystem }) => ecosystem)).toEqual(['tier3', 'zip', 'python'])
  })
})
