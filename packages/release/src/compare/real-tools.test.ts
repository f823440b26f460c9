import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareArtifacts } from './compare-artifacts.ts'
import { summary } from './comparing.fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'compare-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const has = (tool: string, ...args: readonly string[]): boolean => {
  const found = spawnSync(tool, args, { stdio: 'ignore' }).status === 0
  // A skip that nobody sees would look like a pass.
  if (!found)
    process.stderr.write(`compare: "${tool}" is not on this machine, and what it makes is not compared\n`)
  return found
}

const run = (
  cwd: string,
  env: Readonly<Record<string, string>>,
  tool: string,
  ...args: readonly string[]
): void => {
  const { status, stderr } = spawnSync(tool, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stderr}`)
}

interface Recipe {
  readonly sources: Readonly<Record<string, string>>
  /** Makes the file; `side` is 1 or 2, `folder` the build folder. */
  readonly make: (folder: string, side: number) => void
  readonly output: string
}

let count = 0

/** Builds twice in folders of unlike length with sources of unlike age, and compares. */
function builtTwice({ sources, make, output }: Recipe) {
  count++
  const first = join(root, `${count}`, 'first')
  const second = join(root, `${count}`, 'the-second-folder')
  const build = (folder: string, i: number) => {
    mkdirSync(folder, { recursive: true })
    for (const [name, content] of Object.entries(sources)) {
      writeFileSync(join(folder, name), content)
      utimesSync(join(folder, name), 1_600_000_000 + i * 10_000, 1_600_000_000 + i * 10_000)
    }
    make(folder, i + 1)
    return { name: output, bytes: new Uint8Array(readFileSync(join(folder, output))) }
  }
  const context = { paths: [first, second], homes: [], users: [], hosts: [] }
  return compareArtifacts(build(first, 0), build(second, 1), context)
}

const TEXTS = { 'b.txt': 'bbb\n', 'a.txt': 'aaa\n' }

describe.skipIf(!has('tar', '--version'))('tar and gzip', () => {
  it.each(['ustar', 'pax', 'gnu', 'v7', 'oldgnu'])(
    'tar --format=%s: times and order are all that differs',
    (format) => {
      const comparison = builtTwice({
        sources: {
          ...TEXTS,
          [format === 'ustar' || format === 'v7' ? 'c.txt' : `${'long'.repeat(40)}.txt`]: 'ccc\n',
        },
        make: (folder, side) => {
          const names = side === 1 ? ['a.txt', 'b.txt'] : ['b.txt', 'a.txt']
          run(folder, {}, 'tar', `--format=${format}`, '-cf', 'x.tar', ...names)
        },
        output: 'x.tar',
      })
      expect(summary(comparison)).toMatchObject({ verdict: 'equivalent', passes: ['tar-order', 'tar-time'] })
      expect(comparison.causes.map(({ id }) => id)).toEqual(['archive-times', 'archive-order'])
    },
  )

  it.skipIf(!has('gzip', '--version'))('gzip: header and strength are all that differs', () => {
    const comparison = builtTwice({
      sources: { 'a.txt': 'some text that repeats, some text that repeats\n'.repeat(400) },
      make: (folder, side) => run(folder, {}, 'gzip', side === 1 ? '-1' : '-9', 'a.txt'),
      output: 'a.txt.gz',
    })
    expect(summary(comparison)).toMatchObject({
      verdict: 'equivalent',
      passes: ['gzip-compression', 'gzip-metadata'],
    })
  })
})

describe.skipIf(!has('zip', '-v'))('zip', () => {
  it('zip: times, order and compression are all that differs', () => {
    const comparison = builtTwice({
      sources: { ...TEXTS, 'c.txt': 'repeat '.repeat(500) },
      make: (folder, side) =>
        run(
          folder,
          { TZ: 'UTC' },
          'zip',
          '-q',
          side === 1 ? '-0' : '-9',
          'x.zip',
          ...(side === 1 ? ['a.txt', 'c.txt'] : ['c.txt', 'a.txt']),
        ),
      output: 'x.zip',
    })
    expect(summary(comparison)).toMatchObject({
      verdict: 'equivalent',
      passes: ['zip-compression', 'zip-extra', 'zip-order', 'zip-time'],
    })
  })
})

describe.skipIf(!has('ar', '--version'))('ar', () => {
  it('ar: the times are all that differs', () => {
    const comparison = builtTwice({
      sources: TEXTS,
      make: (folder) => run(folder, {}, 'ar', 'rcU', 'x.a', 'a.txt', 'b.txt'),
      output: 'x.a',
    })
    expect(summary(comparison)).toEqual({ verdict: 'equivalent', kinds: ['ar.mtime'], passes: ['ar-time'] })
  })
})

describe.skipIf(!has('gcc', '--version'))('gcc', () => {
  it('gcc: the folder of the build is named as the cause, and -ffile-prefix-map as the fix', () => {
    const comparison = builtTwice({
      sources: { 'm.c': 'const char *file = __FILE__; int main(void) { return 0; }\n' },
      make: (folder) => run(folder, {}, 'gcc', '-g', '-o', 'm', join(folder, 'm.c')),
      output: 'm',
    })
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread).toEqual([])
    expect(comparison.causes[0]?.id).toBe('build-path')
    expect(comparison.causes[0]?.fixes[0]).toMatchObject({ ecosystem: 'c' })
    expect(comparison.tree.parts.map(({ name }) => name)).toContain('section .rodata')
  })

  it('gcc: another build identifier alone is equivalent', () => {
    const comparison = builtTwice({
      sources: { 'm.c': 'int main(void) { return 0; }\n' },
      make: (folder, side) =>
        run(folder, {}, 'gcc', `-Wl,--build-id=0x${String(side).repeat(40)}`, '-o', 'm', 'm.c'),
      output: 'm',
    })
    expect(summary(comparison)).toMatchObject({ verdict: 'equivalent', passes: ['elf-build-id'] })
    expect(comparison.causes.map(({ id }) => id)).toEqual(['build-id'])
  })
})

describe.skipIf(!has('go', 'version'))('go', () => {
  it('go: the folder of the build is named as the cause, and -trimpath as the fix', () => {
    const comparison = builtTwice({
      sources: {
        'main.go': 'package main\n\nfunc main() { println("x") }\n',
        'go.mod': 'module x\n\ngo 1.20\n',
      },
      make: (folder) =>
        run(
          folder,
          { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local', GOPROXY: 'off' },
          'go',
          'build',
          '-o',
          'x',
          '.',
        ),
      output: 'x',
    })
    expect(comparison.verdict).toBe('different')
    expect(comparison.causes[0]?.id).toBe('build-path')
    expect(comparison.causes[0]?.fixes[0]).toMatchObject({ ecosystem: 'go' })
  })
})

describe.skipIf(!has('rustc', '--version'))('rustc', () => {
  it('rustc: the folder of the build is named as the cause, and --remap-path-prefix as the fix', () => {
    const comparison = builtTwice({
      sources: { 'r.rs': 'fn main() { println!("{}", file!()) }\n' },
      make: (folder) => run(folder, {}, 'rustc', '-g', '-o', 'r', join(folder, 'r.rs')),
      output: 'r',
    })
    expect(comparison.causes[0]?.id).toBe('build-path')
    expect(comparison.causes[0]?.fixes.map(({ ecosystem }) => ecosystem)).toContain('rust')
  })
})

describe.skipIf(!has('python3', '--version'))('python3', () => {
  it('python3: the time of the source is all that differs in compiled code', () => {
    const comparison = builtTwice({
      sources: { 'a.py': 'x = 1\n' },
      make: (folder) =>
        run(
          folder,
          {},
          'python3',
          '-c',
          'import py_compile; py_compile.compile("a.py", cfile="a.pyc", dfile="a.py", doraise=True)',
        ),
      output: 'a.pyc',
    })
    expect(summary(comparison)).toEqual({ verdict: 'equivalent', kinds: ['pyc.mtime'], passes: ['pyc-time'] })
  })
})
