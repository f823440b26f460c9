import { describe, expect, it } from 'vitest'
import { formatUtf8 } from '@tier3/model/utf8'
import { createTextScanner, type ScanResult } from './text-scan.ts'

const R = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC2dE3fG4hJ5kL6mN7pQ8rS9tU0'
const HEX = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4'
const DASHES = '-----'
const PEM = `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}`
const B64 = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'

function scan(
  text: string,
  name = 'a.txt',
  cut = Number.POSITIVE_INFINITY,
  paths: readonly string[] = [],
): ScanResult {
  const file = createTextScanner(paths).scan(name)
  const bytes = formatUtf8(text)
  for (let at = 0; at < bytes.length; at += cut) file.feed(bytes.slice(at, at + Math.min(cut, bytes.length)))
  return file.end()
}

const FOUND = [
  { kind: 'private-key', text: `${PEM}\n${B64}` },
  { kind: 'private-key', text: `"${PEM}\\n${B64}` },
  {
    kind: 'private-key',
    text: `${PEM}\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: AES-128-CBC,${HEX.slice(0, 32)}\r\n\r\n${B64}`,
  },
  { kind: 'private-key', text: `${DASHES}BEGIN PGP PRIVATE KEY BLOCK${DASHES}\nVersion: GnuPG v2\n\n${B64}` },
  { kind: 'private-key', text: `${DASHES}BEGIN OPENSSH PRIVATE KEY${DASHES}\n${B64}` },
  { kind: 'private-key', text: 'PuTTY-User-Key-File-3: ssh-ed25519' },
  { kind: 'github-token', text: `ghp_${R.slice(0, 36)}` },
  { kind: 'github-token', text: `url = https://x:ghs_${R.slice(0, 36)}@host` },
  { kind: 'github-token', text: `github_pat_${R.slice(0, 22)}_${R.slice(0, 59)}` },
  { kind: 'gitlab-token', text: `glpat-${R.slice(0, 20)}` },
  { kind: 'npm-token', text: `npm_${R.slice(0, 36)}` },
  { kind: 'registry-auth', text: `//registry/:_authToken=${HEX.slice(0, 36)}` },
  { kind: 'pypi-token', text: `pypi-AgEIcHlwaS5vcmc${R}` },
  { kind: 'rubygems-token', text: `rubygems_${HEX.slice(0, 48)}` },
  { kind: 'crates-token', text: `cio${R.slice(0, 32)}` },
  { kind: 'docker-token', text: `dckr_pat_${R.slice(0, 27)}` },
  { kind: 'aws-key', text: 'AKIAQ3EGWZ7YJ4M2XK5T' },
  { kind: 'google-key', text: `AIza${R.slice(0, 35)}` },
  { kind: 'slack-token', text: `xoxb-123456789012-${R.slice(0, 24)}` },
  { kind: 'slack-token', text: `https://hooks.slack.com/services/T12345678/B12345678/${R.slice(0, 24)}` },
  { kind: 'stripe-key', text: `sk_live_${R.slice(0, 24)}` },
  { kind: 'web-token', text: `eyJhbGciOiJFUzI1NiJ9aa.eyJzdWIiOiJib2IiLCJpIjo5fQ.${R}` },
] as const

describe('the scan finds', () => {
  it.each(FOUND)('a $kind: $text', ({ kind, text }) => {
    expect(scan(`one\ntwo "${text}" three`).secrets).toEqual([expect.objectContaining({ kind, line: 2 })])
    expect(scan(text).secrets.map((hit) => hit.kind)).toEqual([kind])
  })

  it.each([1, 2, 3, 7, 64, 1000])('the same in chunks of %i bytes', (cut) => {
    const text = FOUND.slice(2)
      .map((found) => found.text)
      .join(`\n${'.'.repeat(500)}\n"`)
    expect(scan(text, 'a', cut)).toEqual(scan(text))
    expect(scan(text).secrets).toHaveLength(FOUND.length - 2)
  })

  it.each([1, 7, 4096])('the same in UTF-16, in chunks of %i bytes', (cut) => {
    const text = FOUND.map((found) => found.text).join(`\n${'.'.repeat(50)}\n"`)
    for (const order of ['little', 'big'] as const) {
      const file = createTextScanner([]).scan('a')
      const bytes = new Uint8Array(2 * text.length)
      const view = new DataView(bytes.buffer)
      for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), order === 'little')
      for (let at = 0; at < bytes.length; at += cut) file.feed(bytes.slice(at, at + cut))
      expect(file.end()).toEqual(scan(text))
    }
  })

  it('another kind behind many of one, which may be allowed', () => {
    const found = scan(`${`ghp_${R.slice(0, 36)}\n`.repeat(30)}${PEM}\n${B64}`).secrets
    expect(found.at(-1)).toEqual({ kind: 'private-key', line: 31, shown: '----' })
  })

  it.each(['app.env', '.env', 'a/settings.ini', 'x.yaml', 'credentials', 'gradle.properties'])(
    'a password in %s',
    (name) => {
      const text = 'a=1\ndb_password = "aB3dE5gH7jK9mN1pQ2"\n'
      expect(scan('ClientSecret=aB3dE5gH7jK9mN1pQ2', name).secrets).toHaveLength(1)
      expect(scan(text, name).secrets).toEqual([{ kind: 'password', line: 2, shown: '' }])
      expect(scan(text, 'readme.md').secrets).toEqual([])
    },
  )

  it('at most twenty of a kind in one file', () => {
    expect(scan(`ghp_${R.slice(0, 36)}\n`.repeat(50)).secrets).toHaveLength(20)
  })
})

describe('the scan lets pass', () => {
  it.each([
    { name: 'the line alone that begins a key', text: `const head = '${PEM}\\n' + body` },
    { name: 'a public key', text: `${DASHES}BEGIN PUBLIC KEY${DASHES}\n${B64}` },
    { name: 'a certificate', text: `${DASHES}BEGIN CERTIFICATE${DASHES}\n${B64}` },
    { name: 'a pattern for tokens', text: '/gh[pousr]_[A-Za-z0-9]{36}/ and ghp_[A-Za-z0-9]{36,}' },
    {
      name: 'a placeholder',
      text: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx npm_000000000000000000000000000000000000',
    },
    { name: 'the example of the documentation', text: 'AKIAIOSFODNN7EXAMPLE' },
    { name: 'a token in a longer word', text: `abcghp_${R.slice(0, 36)}` },
    {
      name: 'a package whose name begins so',
      text: 'npm_config_registry=x npm_package_name_of_something_very_long_indeed',
    },
    { name: 'a variable in place of a token', text: '//registry/:_authToken=${NPM_TOKEN_OF_THE_JOB}' },
    {
      name: 'the token that its standard shows',
      text: `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6.${R}`,
    },
    { name: 'base64 that begins like a token', text: `AIza${R}${R}` },
    { name: 'a digest', text: HEX },
  ])('$name', ({ text }) => {
    expect(scan(text).secrets).toEqual([])
  })

  it.each([
    'password = ${DB_PASSWORD_OF_THE_JOB_1a}',
    'password: changeme',
    'secretName: my-Secret-name',
    'password=/run/secrets/db',
  ])('in configuration: %s', (text) => {
    expect(scan(text, 'a.yml').secrets).toEqual([])
  })
})

describe('the scan tells of paths of the machine', () => {
  it.each([
    { name: 'as it is', text: 'x\n/ci01/runner/work/app/src', paths: ['/ci01/runner/work/app'], lines: [2] },
    { name: 'with other slashes', text: 'D:/a/app/x', paths: ['D:\\a\\app'], lines: [1] },
    { name: 'escaped', text: '"D:\\\\a\\\\app\\\\x"', paths: ['D:\\a\\app'], lines: [1] },
    { name: 'only as a whole', text: '/ci01/runner/work/apple', paths: ['/ci01/runner/work/app'], lines: [] },
    {
      name: 'never a single folder',
      text: '/tmp /root C:\\a',
      paths: ['/tmp', '/root', 'C:\\a', ''],
      lines: [],
    },
    { name: 'the longest only', text: '/ci01/me/w/x', paths: ['/ci01/me', '/ci01/me/w'], lines: [1] },
  ])('$name', ({ text, paths, lines }) => {
    expect(scan(text, 'a', 5, paths).machinePaths.map(({ line }) => line)).toEqual(lines)
  })
})

it('the scan looks at no byte more often than its rules are long, whatever the text', () => {
  const hostile = [
    'eyJ.eyJ',
    ' eyJ',
    '/eyJ',
    'ghp_ghp_',
    `${DASHES}BEGIN `,
    'passwordpassword',
    'xoxb-xoxb-',
    'AKIAAKIA',
    ':_authToken',
  ]
  for (const part of hostile) expect(scan(part.repeat(300_000 / part.length), 'a.env').secrets).toEqual([])
})
