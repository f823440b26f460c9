import { describe, expect, it } from 'vitest'
import { unportableBecause } from './portable-name.ts'

describe('unportableBecause passes', () => {
  it.each([
    'a',
    'a/b.c/d',
    '.hidden',
    'a b',
    'ärger',
    '日本/語',
    'console.txt',
    'com10',
    'a..b',
    '-rf',
    'x'.repeat(255),
  ])('%s', (name) => {
    expect(unportableBecause(name)).toBeUndefined()
  })
})

describe('unportableBecause refuses', () => {
  it.each([
    { name: '', reason: 'empty' },
    { name: '/a', reason: 'absolute' },
    { name: 'C:/a', reason: 'absolute' },
    { name: 'C:a', reason: 'absolute' },
    { name: 'a\\b', reason: 'backslash' },
    { name: '..', reason: '".."' },
    { name: 'a/../b', reason: '".."' },
    { name: './a', reason: '"."' },
    { name: 'a//b', reason: 'empty' },
    { name: 'a/', reason: 'empty' },
    { name: 'a\nb', reason: 'control' },
    { name: 'a\u007f', reason: 'control' },
    { name: 'a\u0085', reason: 'control' },
    { name: 'a\u202egpj.exe', reason: 'direction' },
    { name: '\ufeffa', reason: 'control' },
    { name: 'a\ufffd', reason: 'not Unicode' },
    { name: 'a\ud800', reason: 'not Unicode' },
    { name: 'a\u0308', reason: 'normal form C' },
    { name: '\u212b', reason: 'normal form C' },
    { name: 'a.', reason: 'dot or a space' },
    { name: 'a /b', reason: 'dot or a space' },
    { name: 'ab:c', reason: 'Windows refuses' },
    { name: 'a?', reason: 'Windows refuses' },
    { name: 'x/CON', reason: 'device' },
    { name: 'nul.tar.gz', reason: 'device' },
    { name: 'Com1.txt', reason: 'device' },
    { name: 'lpt\u00b9', reason: 'device' },
    { name: 'CONIN$', reason: 'device' },
    { name: 'aux .txt', reason: 'device' },
    { name: 'x'.repeat(256), reason: '255 bytes' },
    { name: 'ä'.repeat(128), reason: '255 bytes' },
    { name: 'a/'.repeat(512) + 'bc', reason: '1024 bytes' },
  ])('$name: $reason', ({ name, reason }) => {
    expect(unportableBecause(name)).toContain(reason)
  })
})
