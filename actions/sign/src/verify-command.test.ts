import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import type { SignedArtifact } from './perform.ts'
import type { SignPlan } from './plan.ts'
import { checksumCommand, verifyCommand, verifyCommandLines } from './verify-command.ts'

const ID = 'https://github.com/o/r/.github/workflows/w.yml@refs/tags/v1'
const ISSUER = 'https://token.actions.githubusercontent.com'
const logged = '{"verificationMaterial":{"tlogEntries":[{}]}}'

interface Change {
  readonly trustedRoot?: string
  readonly bundle?: string
  readonly identity?: string
}

const command = (name: string, change: Change = {}): string => verifyCommand(...signedAs(name, change))

function signedAs(name: string, change: Change = {}): [SignPlan, SignedArtifact] {
  const plan: SignPlan = {
    patterns: ['*'],
    base: 'dist',
    outputDir: undefined,
    legacyFiles: false,
    sigstore: 'custom',
    trustedRoot: change.trustedRoot,
    rekorVersion: '1',
  }
  const signed: SignedArtifact = {
    artifact: { name, path: `/w/dist/${name}`, size: 1, digest: { sha256: '0'.repeat(64) } },
    bundlePath: `dist/${name}.sigstore.json`,
    signed: {
      bundle: change.bundle ?? logged,
      certificateIdentity: change.identity ?? ID,
      certificateIssuer: ISSUER,
      certificatePem: '',
      signature: '',
    },
  }
  return [plan, signed]
}

/** The words a shell hands to the command, with what the shell itself said. */
function wordsOf(text: string): readonly string[] {
  const script = `cosign() { for word; do printf '%s\\0' "$word"; done; }; ${text}`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8', cwd: '/' })
  return [String(status), stderr, ...stdout.split('\0').slice(0, -1)]
}

it.each([
  'app.tgz',
  'sub/app.tgz',
  'with space',
  "it's",
  '$(touch pwned)',
  '`id`;id',
  'a&&b|c>d',
  '*',
  '"quoted"',
  '-rf',
  '--key',
  'ümläut',
  '~',
])('%s reaches cosign as it is', (name) => {
  const file = name.slice(name.lastIndexOf('/') + 1)
  expect(wordsOf(command(name))).toEqual([
    '0',
    '',
    'verify-blob',
    '--bundle',
    `${file}.sigstore.json`,
    '--certificate-identity',
    ID,
    '--certificate-oidc-issuer',
    ISSUER,
    `./${file}`,
  ])
})

it('is readable for plain names', () =>
  expect(command('app.tgz', { trustedRoot: 'root.json' })).toBe(
    `cosign verify-blob --bundle app.tgz.sigstore.json --certificate-identity ${ID} --certificate-oidc-issuer ${ISSUER} --trusted-root root.json ./app.tgz`,
  ))

it('tells cosign of a bundle without a log entry', () =>
  expect(command('a', { bundle: '{"verificationMaterial":{"tlogEntries":[]}}' })).toMatch(
    / --insecure-ignore-tlog --use-signed-timestamps \.\/a$/,
  ))

it.each([
  { name: 'a line feed in the name', text: command('a\nb') },
  { name: 'an escape in the name', text: command('a\u001b[2J') },
  { name: 'a bidirectional override in the name', text: command('a\u202eb') },
  { name: 'a line feed in the identity', text: command('a', { identity: 'x\nrm' }) },
])('there is none for $name', ({ text }) => expect(text).toBe(''))

it.each(['app.tgz', "it's", 'with space'])('over lines, %s reaches cosign all the same', (name) => {
  const lines = verifyCommandLines(...signedAs(name))
  expect(wordsOf(lines)).toEqual(wordsOf(command(name)))
  expect(lines.split('\n')).toHaveLength(5)
})

it('there are no lines where there is no command', () =>
  expect(verifyCommandLines(...signedAs('a\nb'))).toBe(''))

it.each([
  { name: 'SHA256SUMS', expected: 'sha256sum -c SHA256SUMS' },
  { name: 'sub/sha512sums.txt', expected: 'sha512sum -c sha512sums.txt' },
  { name: 'app.tgz', expected: undefined },
  { name: 'SHA256SUMS.md', expected: undefined },
  { name: 'SHA256SUMS\n', expected: undefined },
])('checksumCommand of $name is $expected', ({ name, expected }) => {
  expect(checksumCommand(signedAs(name)[1])).toBe(expected)
})
