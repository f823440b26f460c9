import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { formatChecksumLine, parseChecksumFile } from './checksum-file.ts'
import { DIGEST_ALGORITHMS } from './digest.ts'

const HEX = 'ab'.repeat(32)
const line = (name: string, hex = HEX, algorithm = 'sha256') => ({ algorithm, hex, name })
const NAMES = [
  'a',
  'dist/app-1.0.tgz',
  ' leading',
  'trailing ',
  '*star',
  ' *both',
  '#hash',
  '-dash',
  'a  b',
  '(x) = y',
  'new\nline',
  'return\r',
  'in\rside',
  'back\\slash',
  '\\',
  '\\n',
  'a\\\nb',
  '\n',
  '\r\n',
  'żółw',
  'e\u0301',
  '\u{1f600}',
  '\u2028',
  '\t',
  `SHA256 (x) = ${HEX}`,
  `${HEX}  x`,
]

describe('formatChecksumLine', () => {
  it.each([
    { name: 'a', expected: `${HEX}  a\n` },
    { name: 'a\nb', expected: `\\${HEX}  a\\nb\n` },
    { name: 'a\rb', expected: `\\${HEX}  a\\rb\n` },
    { name: 'a\\b', expected: `\\${HEX}  a\\\\b\n` },
    { name: 'a\\n\n', expected: `\\${HEX}  a\\\\n\\n\n` },
    { name: '*a', expected: `${HEX}  *a\n` },
  ])('writes $name', ({ name, expected }) => expect(formatChecksumLine({ hex: HEX, name })).toBe(expected))

  it.each(NAMES)('and parseChecksumFile are inverse for the name %j', (name) => {
    expect(parseChecksumFile(formatChecksumLine({ hex: HEX, name }), 'f')).toEqual({
      ok: true,
      value: [line(name)],
    })
  })

  it('and parseChecksumFile are inverse for random files', () => {
    const random = seededRandom(8)
    for (let i = 0; i < 2000; i++) {
      const lines = Array.from({ length: 1 + random.below(4) }, () => {
        const algorithm = random.pick(DIGEST_ALGORITHMS)
        const hex = createHash(algorithm).update(String(i)).digest('hex')
        const name = random.text(['a', ' ', '*', '\\', '\n', '\r', 'n', 'r', '#', '(', ')', '=', 'é', '/'], 8)
        return { algorithm, hex, name: `${name}x`.slice(random.below(2) === 0 ? 0 : -1) }
      })
      expect(parseChecksumFile(lines.map(formatChecksumLine).join(''), 'f')).toEqual({
        ok: true,
        value: lines,
      })
    }
  })

  it('writes what the sha256sum of the system accepts, byte for byte as it writes itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tier3-checksums-'))
    try {
      const names = NAMES.filter((name) => !name.includes('/'))
      for (const name of names) writeFileSync(join(folder, name), `content of ${name}`)
      const text = names
        .map((name) =>
          formatChecksumLine({ hex: createHash('sha256').update(`content of ${name}`).digest('hex'), name }),
        )
        .join('')
      writeFileSync(join(folder, 'SUMS'), text)
      const checked = spawnSync('sha256sum', ['--check', '--strict', 'SUMS'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(checked.stderr).toBe('')
      expect(checked.status).toBe(0)
      expect(execFileSync('sha256sum', ['--', ...names], { cwd: folder, encoding: 'utf8' })).toBe(text)
      for (const option of ['--tag', '--binary']) {
        const written = execFileSync('sha256sum', [option, '--', ...names], { cwd: folder, encoding: 'utf8' })
        const parsed = parseChecksumFile(written, 'f')
        expect(parsed.ok && parsed.value.map(({ name }) => name)).toEqual(names)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('parseChecksumFile', () => {
  const hex384 = 'c'.repeat(96)
  const hex512 = 'd'.repeat(128)
  it.each([
    { name: 'GNU text', text: `${HEX}  a\n`, expected: [line('a')] },
    { name: 'GNU binary', text: `${HEX} *a\n`, expected: [line('a')] },
    { name: 'no line break at the end', text: `${HEX}  a`, expected: [line('a')] },
    { name: 'CRLF', text: `${HEX}  a\r\n${HEX}  b\r\n`, expected: [line('a'), line('b')] },
    { name: 'upper case', text: `${HEX.toUpperCase()}  A\n`, expected: [line('A')] },
    { name: 'BSD', text: `SHA256 (a b) = ${HEX}\n`, expected: [line('a b')] },
    { name: 'BSD with CRLF', text: `SHA256 (a) = ${HEX}\r\n`, expected: [line('a')] },
    {
      name: 'BSD of OpenSSL and others',
      text: `SHA-512 (a) = ${hex512}\nsha384 (b) = ${hex384}\n`,
      expected: [line('a', hex512, 'sha512'), line('b', hex384, 'sha384')],
    },
    {
      name: 'BSD with a name that looks like BSD',
      text: `SHA256 (x) = y) = ${HEX}\n`,
      expected: [line('x) = y')],
    },
    { name: 'BSD escaped', text: `\\SHA256 (a\\nb\\\\) = ${HEX}\n`, expected: [line('a\nb\\')] },
    {
      name: 'algorithms by length',
      text: `${hex384}  a\n${hex512} *b\n`,
      expected: [line('a', hex384, 'sha384'), line('b', hex512, 'sha512')],
    },
    { name: 'blank lines and comments', text: `# made by x\n\n  \n${HEX}  a\n\r\n`, expected: [line('a')] },
    { name: 'a name with a backslash, not escaped', text: `${HEX}  a\\b\n`, expected: [line('a\\b')] },
    {
      name: 'the same name twice, which is for the caller to judge',
      text: `${HEX}  a\n${HEX}  a\n`,
      expected: [line('a'), line('a')],
    },
  ])('reads $name', ({ text, expected }) =>
    expect(parseChecksumFile(text, 'f')).toEqual({ ok: true, value: expected }),
  )

  it.each([
    { name: 'nothing', text: '', lines: [1] },
    { name: 'comments only', text: '# a\n', lines: [1] },
    { name: 'one space', text: `${HEX} a\n`, lines: [1] },
    { name: 'a tab', text: `${HEX}\ta\n`, lines: [1] },
    { name: 'no name', text: `${HEX}  \n`, lines: [1] },
    { name: 'a digest alone', text: `${HEX}\n`, lines: [1] },
    { name: 'a space in front', text: ` ${HEX}  a\n`, lines: [1] },
    { name: 'a byte order mark', text: `\ufeff${HEX}  a\n`, lines: [1] },
    { name: 'a digest cut short', text: `${HEX.slice(1)}  a\n`, lines: [1] },
    { name: 'a digest too long', text: `${HEX}0  a\n`, lines: [1] },
    { name: 'SHA-1', text: `${'a'.repeat(40)}  a\n`, lines: [1] },
    { name: 'MD5 in BSD form', text: `MD5 (a) = ${'a'.repeat(32)}\n`, lines: [1] },
    { name: 'BSD with the digest of another algorithm', text: `SHA512 (a) = ${HEX}\n`, lines: [1] },
    { name: 'BSD with two spaces', text: `SHA256 (a)  = ${HEX}\n`, lines: [1] },
    { name: 'BSD with text behind', text: `SHA256 (a) = ${HEX} x\n`, lines: [1] },
    { name: 'an unknown escape', text: `\\${HEX}  a\\tb\n`, lines: [1] },
    { name: 'an escape at the end', text: `\\${HEX}  a\\\n`, lines: [1] },
    { name: 'two announcements of escapes', text: `\\\\${HEX}  a\n`, lines: [1] },
    { name: 'HTML', text: '<!DOCTYPE html>\n<html>\n', lines: [1, 2] },
    { name: 'each bad line among good ones', text: `x\n${HEX}  a\n\ny\r\n${HEX}  b\nz`, lines: [1, 4, 6] },
  ])('refuses $name', ({ text, lines }) => {
    const parsed = parseChecksumFile(text, 'SUMS')
    expect(parsed.ok || parsed.problem.map(({ code, at }) => [code, at])).toEqual(
      lines.map((number) => ['input/checksum-syntax', { file: 'SUMS', line: number }]),
    )
  })

  it('makes hostile lines safe to show, and ends on long ones', () => {
    const parsed = parseChecksumFile(`\u001b[2J::error::\u2028${'a'.repeat(1_000_000)}`, 'f\n::x')
    const [problem] = parsed.ok ? [] : parsed.problem
    // oxlint-disable-next-line no-control-regex -- what must not be left
    expect(`${problem?.current}${problem?.attempted}`).not.toMatch(/[\u0000-\u001f\u2028]/)
    expect(problem?.current.length).toBeLessThan(200)
    expect(parseChecksumFile(`SHA256 (${') = ('.repeat(200_000)}`, 'f').ok).toBe(false)
    expect(parseChecksumFile(`${'a'.repeat(1_000_000)} `, 'f').ok).toBe(false)
  })
})
