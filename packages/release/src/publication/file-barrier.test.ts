import { expect, it } from 'vitest'
import { fileBarrier, type Demand } from './file-barrier.ts'
import { file, hex } from './publication.fixture.ts'
import { assignRoles } from './release-file.ts'

const ALL: readonly Demand[] = ['checksums', 'signatures', 'provenance', 'sbom']
const line = (name: string, digit = '1') => `${hex(digit)}  ${name}\n`
const SUMS = line('app.tgz') + line('app.cdx.json')
/** Texts by name; null for files that nobody reads. */
type Contents = Readonly<Record<string, string | null>>
const WHOLE: Contents = {
  'app.tgz': null,
  'app.tgz.sigstore.json': null,
  'app.tgz.sha256': line('app.tgz'),
  'app.cdx.json': null,
  'app.cdx.json.sigstore.json': null,
  'provenance.intoto.jsonl': null,
  SHA256SUMS: SUMS,
}

function codes(
  changes: Readonly<Record<string, string | null | undefined>>,
  demands: readonly Demand[] = ALL,
) {
  const contents = Object.entries({ ...WHOLE, ...changes }).filter(([, text]) => text !== undefined)
  const files = contents.map(([name]) => file(name))
  const texts = new Map(contents.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])))
  const digests = new Map(files.map(({ name, sha256 }) => [name, { sha256 }]))
  return fileBarrier(assignRoles(files, new Set(['SHA256SUMS'])), texts, digests, new Set(demands)).map(
    ({ code, attempted, current }) => `${code} ${attempted}: ${current}`,
  )
}

it('fileBarrier lets a whole release pass', () => {
  expect(codes({})).toEqual([])
})

it.each([
  {
    name: 'an artifact that no manifest lists',
    changes: { SHA256SUMS: line('app.tgz') },
    says: ['policy/release-incomplete release "app.cdx.json": no checksum manifest'],
  },
  {
    name: 'a line of no file',
    changes: { SHA256SUMS: SUMS + line('gone') },
    says: ['integrity/file-missing check the line of "gone"'],
  },
  {
    name: 'a line with a folder',
    changes: { SHA256SUMS: `${SUMS}${line('dist/app.tgz')}` },
    says: ['integrity/file-missing check the line of "dist/app.tgz"'],
  },
  {
    name: 'a line with another digest',
    changes: { SHA256SUMS: SUMS.replaceAll('1', '2') },
    says: ['integrity/digest-mismatch', 'integrity/digest-mismatch'],
  },
  {
    name: 'a line of an algorithm that was not hashed',
    changes: { 'app.tgz.sha256': `${'1'.repeat(128)}  app.tgz\n` },
    says: ['integrity/digest-mismatch'],
  },
  {
    name: 'a manifest that is none',
    changes: { SHA256SUMS: 'hello' },
    says: ['input/checksum-syntax', 'policy/release-incomplete', 'policy/release-incomplete'],
  },
  {
    name: 'no manifest',
    changes: { SHA256SUMS: undefined },
    says: ['policy/release-incomplete check the files against the checksum manifest'],
  },
  {
    name: 'a sidecar with another digest',
    changes: { 'app.tgz.sha256': line('app.tgz', '2') },
    says: ['integrity/digest-mismatch'],
  },
  {
    name: 'a sidecar of another file',
    changes: { 'app.tgz.sha256': line('app.cdx.json') },
    says: ['integrity/digest-mismatch check the sidecar "app.tgz.sha256": it is about "app.cdx.json"'],
  },
  {
    name: 'no signature',
    changes: { 'app.tgz.sigstore.json': undefined },
    says: ['policy/release-incomplete release "app.tgz": there is no "app.tgz.sigstore.json"'],
  },
  {
    name: 'a signature of nothing',
    changes: { 'x.sigstore.json': null },
    says: ['policy/release-incomplete release "x.sigstore.json": there is no file "x"'],
  },
  {
    name: 'no provenance',
    changes: { 'provenance.intoto.jsonl': undefined },
    says: ['policy/release-incomplete release the artifacts'],
  },
  {
    name: 'no SBOM',
    changes: {
      'app.cdx.json': undefined,
      'app.cdx.json.sigstore.json': undefined,
      SHA256SUMS: line('app.tgz'),
    },
    says: ['policy/release-incomplete release the artifacts: there is no "*.cdx.json'],
  },
  {
    name: 'an artifact nobody speaks of',
    changes: { 'evil.exe': null },
    says: [
      'policy/release-incomplete release "evil.exe": no checksum',
      'policy/release-incomplete release "evil.exe": there is no "evil.exe.sigstore.json"',
    ],
  },
  {
    name: 'a sidecar without its file',
    changes: { 'gone.sha256': line('gone') },
    says: [
      'policy/release-incomplete release "gone.sha256": no checksum',
      'policy/release-incomplete release "gone.sha256": there is no',
    ],
  },
])('fileBarrier stops $name', ({ changes, says }) => {
  const told = codes(changes)
  expect(told).toHaveLength(says.length)
  for (const [index, text] of says.entries()) expect(told[index]).toContain(text)
})

it('fileBarrier demands only what it is told to, and still checks what is there', () => {
  const bare = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, undefined]))
  expect(codes({ ...bare, 'app.tgz': null, SHA256SUMS: line('app.tgz') }, ['checksums'])).toEqual([])
  expect(codes({ ...bare, 'app.tgz': null }, [])).toEqual([])
  expect(codes({ SHA256SUMS: line('gone') }, [])).toEqual([expect.stringContaining('integrity/file-missing')])
})

it('fileBarrier finds nothing to release among files that only describe others', () => {
  const bare = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, undefined]))
  expect(codes({ ...bare, SHA256SUMS: '' })).toEqual([expect.stringContaining('input/empty-set')])
})
