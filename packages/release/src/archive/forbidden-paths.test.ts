import { describe, expect, it } from 'vitest'
import { forbiddenBecause } from './forbidden-paths.ts'

describe('forbiddenBecause', () => {
  it.each([
    '.git/config',
    'core',
    'x/CORE',
    '.ssh/cacert.pem',
    '.git/.env.example',
    'sub/.git',
    '.svn/entries',
    '.env',
    'a/.env.production',
    'prod.env',
    '.npmrc',
    'x/.pypirc',
    '.netrc',
    '.git-credentials',
    '.aws/credentials',
    'home/.aws/credentials',
    '.docker/config.json',
    '.kube/config',
    '.ssh/known_hosts',
    'id_rsa',
    'keys/ID_ED25519',
    'server.pem',
    'a.KEY',
    'a.p12',
    'a.pfx',
    'debug.keystore',
    'a.jks',
    '.a.swp',
    'a~',
    '.#a',
    'a.orig',
    '.DS_Store',
    'x/Thumbs.db',
    '__MACOSX/a',
    '._a',
    'desktop.ini',
    'core',
    'x/core.1234',
    'hs_err_pid12.log',
    'npm-debug.log',
    'node_modules/.cache/x',
    'a/node_modules/.cache/b/c',
    '__pycache__/a.pyc',
    '.terraform/x',
    'a.tfstate',
  ])('refuses %s', (name) => {
    expect(forbiddenBecause(name)).toEqual(expect.any(String))
  })

  it.each([
    'app',
    '.github/workflows/ci.yml',
    '.gitignore',
    '.gitattributes',
    'env',
    'environment.ts',
    '.env.example',
    'certifi/cacert.pem',
    'core.js',
    'core/index.js',
    'lib/core/a',
    'pem.ts',
    'monkey.txt',
    'id_rsa.pub',
    'aws/credentials.md',
    'node_modules/a/index.js',
    'config.json',
    'a.crt',
    'original.txt',
    'keystore.ts',
  ])('lets %s pass', (name) => {
    expect(forbiddenBecause(name)).toBeUndefined()
  })

  it.each([
    { rule: '*.map', name: 'a/b.map', covered: true },
    { rule: 'test', name: 'a/test/b', covered: true },
    { rule: 'a/test', name: 'a/test/b', covered: true },
    { rule: 'a/*', name: 'a/b/c', covered: true },
    { rule: './a/b', name: 'a/b', covered: true },
    { rule: '**/b/c', name: 'x/y/b/c', covered: true },
    { rule: 'b/c', name: 'x/b/c', covered: false },
    { rule: 'test', name: 'a/tests/b', covered: false },
    { rule: 'Docs', name: 'docs/a', covered: true },
  ])('with $rule of the user covers $name: $covered', ({ rule, name, covered }) => {
    expect(forbiddenBecause(name, [rule]) !== undefined).toBe(covered)
  })
})
