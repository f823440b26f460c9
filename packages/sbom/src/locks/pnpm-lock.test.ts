import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

const integrity = `sha512-${'A'.repeat(86)}==`

const NINE = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(peer@3.0.0)
      w:
        specifier: workspace:*
        version: link:packages/w
    devDependencies:
      alias:
        specifier: npm:real@^2
        version: real@2.0.0

  packages/w:
    optionalDependencies:
      o:
        specifier: ^1
        version: 1.0.0

packages:

  a@1.0.0:
    resolution: {integrity: ${integrity}}
    peerDependencies:
      peer: '*'

  o@1.0.0:
    resolution: {integrity: ${integrity}}

  p@https://u:secret@host.example/p.tgz:
    resolution: {tarball: https://u:secret@host.example/p.tgz}
    version: 4.0.0

  peer@3.0.0:
    resolution: {integrity: ${integrity}}

  peer@3.10.0:
    resolution: {integrity: ${integrity}}

  real@2.0.0:
    resolution: {integrity: ${integrity}}

snapshots:

  a@1.0.0(peer@3.0.0):
    dependencies:
      peer: 3.0.0
    optionalDependencies:
      o: 1.0.0

  a@1.0.0(peer@3.10.0):
    dependencies:
      peer: 3.10.0

  o@1.0.0: {}

  p@https://u:secret@host.example/p.tgz: {}

  peer@3.0.0: {}

  peer@3.10.0: {}

  real@2.0.0:
    dependencies:
      a: 1.0.0(peer@3.10.0)
      p: https://u:secret@host.example/p.tgz
`

describe('readPnpmLock', () => {
  it('readPnpmLock joins the choices of peers, follows workspaces and works out scopes', () => {
    const sample = {
      'pnpm-lock.yaml': NINE,
      'package.json': '{"name":"root","version":"1.0.0"}',
      'packages/w/package.json': '{"name":"w","license":"MIT"}',
    }
    expect(readSample(sample)).toEqual([
      'pnpm-lock.yaml full exhaustive',
      'pkg:npm/a@1.0.0 SHA-512:0000 > pkg:npm/o@1.0.0 pkg:npm/peer@3.0.0 pkg:npm/peer@3.10.0',
      'pkg:npm/o@1.0.0 optional SHA-512:0000 >',
      'pkg:npm/p@4.0.0?download_url=https:%2F%2Fhost.example%2Fp.tgz excluded >',
      'pkg:npm/peer@3.0.0 SHA-512:0000 >',
      'pkg:npm/peer@3.10.0 excluded SHA-512:0000 >',
      'pkg:npm/real@2.0.0 excluded SHA-512:0000 > pkg:npm/a@1.0.0 pkg:npm/p@4.0.0?download_url=https:%2F%2Fhost.example%2Fp.tgz',
      'local npm "" pkg:npm/root@1.0.0 > pkg:npm/a@1.0.0 pkg:npm/real@2.0.0 pkg:npm/w',
      'local npm "packages/w" pkg:npm/w MIT > pkg:npm/o@1.0.0',
    ])
  })

  const ends = NINE.split('\n').flatMap((line, index, all) =>
    line === '' && index < all.length - 1 ? [index] : [],
  )
  it.each(ends)('readPnpmLock refuses a file cut behind the entry that ends at line %i', (end) => {
    const text = `${NINE.split('\n').slice(0, end).join('\n')}\n`
    const lines = readSample({ 'pnpm-lock.yaml': text })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^input\/lockfile-syntax pnpm-lock.yaml: ".*" needs "/)
  })

  const older: readonly { name: string; text: string }[] = [
    {
      name: '5.4',
      text: `lockfileVersion: 5.4
specifiers:
  '@s/a': ^1
dependencies:
  '@s/a': 1.0.0_peer@3.0.0
devDependencies:
  alias: /real/2.0.0
packages:
  /@s/a/1.0.0_peer@3.0.0:
    resolution: {integrity: ${integrity}}
    dependencies:
      peer: 3.0.0
  /peer/3.0.0:
    resolution: {integrity: ${integrity}}
  /real/2.0.0:
    resolution: {integrity: ${integrity}}
    dev: true
`,
    },
    {
      name: '6.0',
      text: `lockfileVersion: '6.0'
dependencies:
  '@s/a':
    specifier: ^1
    version: 1.0.0(peer@3.0.0)
devDependencies:
  alias:
    specifier: npm:real@2
    version: /real@2.0.0
packages:
  /@s/a@1.0.0(peer@3.0.0):
    resolution: {integrity: ${integrity}}
    dependencies:
      peer: 3.0.0
  /peer@3.0.0:
    resolution: {integrity: ${integrity}}
  /real@2.0.0:
    resolution: {integrity: ${integrity}}
    dev: true
`,
    },
  ]
  it.each(older)('readPnpmLock reads version $name', ({ text }) => {
    expect(readSample({ 'pnpm-lock.yaml': text })).toEqual([
      'pnpm-lock.yaml full exhaustive',
      'pkg:npm/%40s/a@1.0.0 SHA-512:0000 > pkg:npm/peer@3.0.0',
      'pkg:npm/peer@3.0.0 SHA-512:0000 >',
      'pkg:npm/real@2.0.0 excluded SHA-512:0000 >',
      'local npm "" - > pkg:npm/%40s/a@1.0.0 pkg:npm/real@2.0.0',
    ])
  })

  it('readPnpmLock reads git packages at their commit, and tarballs with their hash', () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      g: {specifier: x, version: git+https://secret@host.example/o/g.git#${'c'.repeat(40)}}
packages:
  g@git+https://secret@host.example/o/g.git#${'c'.repeat(40)}:
    resolution: {commit: ${'c'.repeat(40)}, repo: https://secret@host.example/o/g.git, type: git}
    version: 1.10.0
snapshots:
  g@git+https://secret@host.example/o/g.git#${'c'.repeat(40)}: {}
`
    expect(readSample({ 'pnpm-lock.yaml': text })[1]).toBe(
      `pkg:npm/g@1.10.0?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fo%2Fg.git%40${'c'.repeat(40)} >`,
    )
  })

  const refused: readonly { name: string; text: string; expected: RegExp }[] = [
    {
      name: 'without a last line break',
      text: "lockfileVersion: '9.0'\npack",
      expected: /pnpm-lock.yaml:2 its last line does not end/,
    },
    { name: 'empty', text: '\n', expected: /pnpm-lock.yaml: it is empty/ },
    { name: 'without a version', text: 'packages: {}\n', expected: /it has no "lockfileVersion"/ },
    {
      name: 'with a key twice',
      text: "lockfileVersion: '9.0'\npackages: {}\npackages: {}\n",
      expected: /pnpm-lock.yaml:3 it is not YAML: duplicated mapping key/,
    },
    {
      name: 'nested without end',
      text: `${'['.repeat(5000)}\n`,
      expected: /it is not YAML: nesting exceeded/,
    },
    {
      name: 'of a foreign type',
      text: 'lockfileVersion: !!js/function x\n',
      expected: /it is not YAML: unknown/,
    },
    {
      name: 'with a bomb of anchors',
      text: `a: &a [1]\nb: [${'*a,'.repeat(2000)}]\n`,
      expected: /it is not YAML: aliases exceeded/,
    },
  ]
  it.each(refused)('readPnpmLock refuses a file $name', ({ text, expected }) => {
    const lines = readSample({ 'pnpm-lock.yaml': text })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^input\/lockfile-syntax /)
    expect(lines[0]).toMatch(expected)
  })

  it('readPnpmLock shows no credential in a problem', () => {
    const text = NINE.replace('  p@https://u:secret@host.example/p.tgz: {}\n', '')
    expect(readSample({ 'pnpm-lock.yaml': text })).toEqual([
      'input/lockfile-syntax pnpm-lock.yaml: "lockfile" needs "p", which the file does not list, so it was cut off or edited',
    ])
  })
})
