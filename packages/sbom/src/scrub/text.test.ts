import { describe, expect, it } from 'vitest'
import { scrubText } from './text.ts'

// Put together here, so that no scanner of sources takes them for real ones.
const GH = `ghp_${'a1B2'.repeat(9)}`
const JWT = ['hbGciOiJI', 'zdWIiOiIx'].map((part) => `eyJ${part}`).join('.') + '.c2lnbmF0dXJl'

describe('scrubText', () => {
  const rows = [
    {
      name: 'URL userinfo and query',
      input: 'https://user:PASS@host.example/x.tgz?token=abc&v=1',
      expected: 'https://host.example/x.tgz?token=REDACTED&v=1',
      kinds: ['url-credentials', 'secret-parameter'],
    },
    {
      name: 'token as user of a git URL',
      input: `git+https://${GH}@git.example/a/b.git#abc`,
      expected: 'git+https://git.example/a/b.git#abc',
      kinds: ['url-credentials'],
    },
    {
      name: 'userinfo percent-encoded in a purl',
      input: `pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fbob:${GH}%40git.example%2Fx`,
      expected: 'pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fx',
      kinds: ['url-credentials'],
    },
    {
      name: 'userinfo doubly encoded in a purl',
      input: 'pkg:npm/x@1?vcs_url=git%252Bhttps%253A%252F%252Fbob%253Apw%2540git.example%252Fx',
      expected: 'pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fx',
      kinds: ['url-credentials'],
    },
    {
      name: 'secret qualifier of a purl',
      input: 'pkg:generic/x@1?access_token=abc',
      expected: 'pkg:generic/x@1?access_token=REDACTED',
      kinds: ['secret-parameter'],
    },
    {
      name: 'encoded URL in a URL',
      input: 'https://h.example/?u=https%3A%2F%2Fa%3Ab%40c.example%2Fd',
      expected: 'https://h.example/?u=https://c.example/d',
      kinds: ['url-credentials'],
    },
    {
      name: 'password with a slash',
      input: 'https://user:pa/ss@host.example/x',
      expected: 'https://host.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'password with an at sign',
      input: 'https://user:p@ss@host.example/x',
      expected: 'https://host.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'ssh with password',
      input: 'ssh://git:pw@h.example/x',
      expected: 'ssh://h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'secret behind another parameter',
      input: 'https://h.example/?a=b,token=xyz',
      expected: 'https://h.example/?a=b,token=REDACTED',
      kinds: ['secret-parameter'],
    },
    {
      name: 'key in a query',
      input: 'x?sig=abc&key=d',
      expected: 'x?sig=REDACTED&key=REDACTED',
      kinds: ['secret-parameter'],
    },
    {
      name: 'line of an .npmrc',
      input: '//r.example/:_authToken=abcdef',
      expected: '//r.example/:_authToken=REDACTED',
      kinds: ['secret-parameter'],
    },
    { name: 'token in prose', input: `see ${GH}.`, expected: 'see REDACTED.', kinds: ['token'] },
    {
      name: 'token with an escaped letter',
      input: `%67hp_${GH.slice(4)}`,
      expected: 'REDACTED',
      kinds: ['token'],
    },
    {
      name: 'token across purl parts',
      input: `pkg:generic/${GH}@1`,
      expected: 'pkg:generic/REDACTED@1',
      kinds: ['token'],
    },
    { name: 'web token', input: `a ${JWT} b`, expected: 'a REDACTED b', kinds: ['token'] },
    { name: 'access key', input: `k=AKIA${'ABCD'.repeat(4)}`, expected: 'k=REDACTED', kinds: ['token'] },
    {
      name: 'authorization header',
      input: 'Authorization: Basic dXNlcjpwYXNz',
      expected: 'Authorization: Basic REDACTED',
      kinds: ['token'],
    },
    {
      name: 'private key without an end',
      input: 'x -----BEGIN RSA PRIVATE KEY-----\nMIIE',
      expected: 'x REDACTED',
      kinds: ['private-key'],
    },
    {
      name: 'webhook',
      input: 'https://hooks.slack.com/services/T000/B000/abcdefgh',
      expected: 'https://hooks.slack.com/REDACTED',
      kinds: ['token'],
    },
    {
      name: 'path below the folder',
      input: '/tmp/stage-1/a/b.json',
      expected: 'a/b.json',
      kinds: ['local-path'],
    },
    { name: 'the folder itself', input: '/tmp/stage-1', expected: '.', kinds: ['local-path'] },
    {
      name: 'file URL below the folder',
      input: 'file:///tmp/stage-1/a',
      expected: 'a',
      kinds: ['local-path'],
    },
    { name: 'file URL elsewhere', input: 'file:///srv/x', expected: 'REDACTED', kinds: ['local-path'] },
    {
      name: 'home folder',
      input: 'link:/Volumes/x y',
      expected: 'link:REDACTED y',
      kinds: ['local-path'],
    },
    {
      name: 'marks in other widths',
      input: 'https：//bob:pw9＠h.example/x',
      expected: 'https://h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'a wide mark alone',
      input: 'https://bob:pw9﹫h.example/x',
      expected: 'https://h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'a line break in a password',
      input: 'https://bob:p\nw9@h.example/x',
      expected: 'https://h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'an escape beside one that is none',
      input: 'https://bob:pw9%40%ffh.example',
      expected: 'https://%ffh.example',
      kinds: ['url-credentials'],
    },
    {
      name: 'a password without slashes',
      input: 'see bob:pw9@h.example:o/r.git',
      expected: 'see h.example:o/r.git',
      kinds: ['url-credentials'],
    },
    {
      name: 'one slash',
      input: 'https:/bob:pw9@h.example/x',
      expected: 'https:/h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'a token for a user',
      input: 'ssh://Zq9SecretZq9@h.example/x',
      expected: 'ssh://h.example/x',
      kinds: ['url-credentials'],
    },
    {
      name: 'a random value of a query',
      input: 'https://h.example/x?zz=Zq9SecretZq9Secret1x',
      expected: 'https://h.example/x?zz=REDACTED',
      kinds: ['secret-parameter'],
    },
    {
      name: 'a session of a query',
      input: 'https://h.example/x?jsessionid=1a2b',
      expected: 'https://h.example/x?jsessionid=REDACTED',
      kinds: ['secret-parameter'],
    },
    {
      name: 'a bot in a path',
      input: `https://h.example/bot123456:${'aB3'.repeat(12)}/x`,
      expected: 'https://h.example/REDACTED/x',
      kinds: ['token'],
    },
    {
      name: 'a personal token of databricks',
      input: `dapi${'0a'.repeat(16)}`,
      expected: 'REDACTED',
      kinds: ['token'],
    },
    {
      name: 'folders of machines',
      input: '/opt/ci/bob /srv/bob /var/lib/ci/bob',
      expected: 'REDACTED REDACTED REDACTED',
      kinds: ['local-path'],
    },
    { name: 'Windows path', input: 'C:\\Users\\Bob B\\x', expected: 'REDACTED', kinds: ['local-path'] },
    { name: 'Windows path with slashes', input: 'D:/a/repo/x', expected: 'REDACTED', kinds: ['local-path'] },
    {
      name: 'encoded home folder',
      input: 'x%2Fy?p=%2Fhome%2Fbob',
      expected: 'x/y?p=REDACTED',
      kinds: ['local-path'],
    },
  ]
  it.each(rows)('cleans: $name', ({ input, expected, kinds }) => {
    expect(scrubText(input, ['/tmp/stage-1'])).toEqual({ text: expected, kinds })
  })
  it.each(rows)('has nothing to clean in its own result: $name', ({ expected }) => {
    expect(scrubText(expected, ['/tmp/stage-1'])).toEqual({ text: expected, kinds: [] })
  })

  const harmless = [
    'pkg:npm/%40acme/left@1.0.0',
    'pkg:golang/github.com/home/x@v2.0.0%2Bincompatible#tmp/y',
    'pkg:generic/x@1?checksum=sha256:abcdef&download_url=https:%2F%2Fh.example%2Fx',
    'ssh://git@git.example/a/b.git',
    'git+ssh://git@git.example/a/b.git#abc',
    'git@git.example:a/b.git',
    'https://host.example:8080/a@b/c',
    'https://h.example/home/x?v=1&page=2',
    'docker://alpine:3.18@sha256:abc',
    'ssh://build-bot@git.example/a/b.git',
    'mailto:bob@h.example',
    'npm:left@1.0.0',
    'https://h.example/x?commit=0123456789abcdef0123456789abcdef01234567&ref=Release-2024-10',
    'file:../local',
    'sk-learn-contrib-something-long',
    'A basic authorization library for key=value stores',
    'npm_config_registry',
    'and/or 1:1 http://[::1]:80/x',
    '100% of %zz',
  ]
  it.each(harmless)('leaves alone: %s', (text) => {
    expect(scrubText(text)).toEqual({ text, kinds: [] })
  })

  it('takes what is encoded without end for something hidden', () => {
    expect(scrubText(`%${'25'.repeat(9)}67`)).toEqual({ text: 'REDACTED', kinds: ['token'] })
  })

  // Each would run for hours were a pattern not linear.
  it.each([
    '://',
    'eyJ',
    'sk-',
    '//a:',
    '?a=',
    '-----BEGIN ',
    'a',
    '%25',
    '/home',
    'SG.',
    '\\\\a',
    'C:',
    'github_pat_',
    '.eyJ',
  ])('reads a million characters of "%s"', (piece) => {
    const text = piece.repeat(Math.floor(1_000_000 / piece.length))
    expect(scrubText(text).text.length).toBeLessThanOrEqual(text.length + 100)
  })
})
