import { formatBase64 } from '@tier3/model/base64'
import type { HashedArtifact } from '@tier3/model/artifacts'
import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { parseExpected, unexpectedFiles } from './expected-files.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const output = (...lines: readonly string[]): string =>
  formatBase64(formatUtf8(lines.map((line) => `${line}\n`).join('')))

describe('parseExpected', () => {
  it('takes the outputs of several jobs together', () => {
    expect(parseExpected([output(`${A}  app-linux`), output(`${B}  app-mac`, `${A}  __proto__`)])).toEqual({
      ok: true,
      value: Object.fromEntries([
        ['app-linux', A],
        ['app-mac', B],
        ['__proto__', A],
      ]),
    })
  })

  it.each([
    { name: 'no base64', outputs: ['%%%'], code: 'input/malformed' },
    { name: 'base64 of no text', outputs: ['/w=='], code: 'input/malformed' },
    { name: 'base64 of no checksum file', outputs: [output('hello')], code: 'input/checksum-syntax' },
    { name: 'another algorithm', outputs: [output(`${A}${B}  app`)], code: 'input/malformed' },
    {
      name: 'one name from two jobs, though with one digest',
      outputs: [output(`${A}  app`), output(`${A}  app`)],
      code: 'input/duplicate-name',
    },
  ])('refuses $name', ({ outputs, code }) => {
    expect(parseExpected(outputs)).toMatchObject({ ok: false, problem: [{ code }] })
  })
})

const there = (name: string, sha256: string): HashedArtifact => ({
  name,
  path: name,
  size: 1,
  digest: { sha256 },
})

it.each([
  { name: 'the same files', files: [there('app', A)], others: [], codes: [] },
  { name: 'another digest', files: [there('app', B)], others: [], codes: ['integrity/digest-mismatch'] },
  { name: 'a missing file', files: [], others: [], codes: ['integrity/file-missing'] },
  {
    name: 'a file more',
    files: [there('app', A), there('evil', B)],
    others: [],
    codes: ['integrity/file-unexpected'],
  },
  {
    name: 'a file that looks like a signature',
    files: [there('app', A)],
    others: [{ name: 'app.sigstore.json', path: 'app.sigstore.json', size: 1 }],
    codes: ['integrity/file-unexpected'],
  },
  {
    name: 'a name of every object',
    files: [there('app', A), there('constructor', B)],
    others: [],
    codes: ['integrity/file-unexpected'],
  },
])('unexpectedFiles finds in $name: $codes', ({ files, others, codes }) => {
  expect(unexpectedFiles({ app: A }, files, others).map(({ code }) => code)).toEqual(codes)
})
