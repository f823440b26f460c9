import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { parseGitRef } from './git-ref.ts'

const good = [
  'refs/heads/main',
  'refs/tags/v1.0.0',
  'refs/tags/@scope/pkg@1.0.0',
  'refs/pull/1/merge',
  'refs/heads/a.b-c_d',
  'refs/heads/żółw',
  'refs/heads/-x',
  'refs/heads/@',
  'refs/heads/a{b}',
  'refs/heads/x.lockx',
  'refs/heads/!',
]
const bad = [
  'refs/',
  'refs/heads/',
  'refs/heads/a b',
  'refs/heads/a\tb',
  'refs/heads/a\n',
  'refs/heads/\u007f',
  'refs/heads/a~1',
  'refs/heads/a^',
  'refs/heads/a:b',
  'refs/heads/a?',
  'refs/heads/*',
  'refs/heads/[a',
  'refs/heads/a\\b',
  'refs/heads/a..b',
  'refs/heads/a@{1}',
  'refs/heads//a',
  'refs/heads/.a',
  'refs/heads/a.lock',
  'refs/heads/a.lock/b',
  'refs/heads/a.',
  'refs/heads/a/.b',
  'refs/heads/../x',
  'refs//a',
]

describe('parseGitRef', () => {
  it.each(good)('keeps %j', (text) => expect(parseGitRef(text)).toEqual({ ok: true, value: text }))
  it.each(bad)('refuses %j', (text) => {
    expect(parseGitRef(text)).toEqual({ ok: false, problem: 'git does not allow this ref name' })
  })
  it.each(['', 'main', 'heads/main', 'Refs/heads/main', ' refs/heads/main'])(
    'refuses short name %j',
    (text) => {
      expect(parseGitRef(text)).toEqual({ ok: false, problem: 'it does not start with "refs/"' })
    },
  )
  it('refuses what is too long', () => {
    expect(parseGitRef(`refs/heads/${'x'.repeat(1013)}`).ok).toBe(true)
    expect(parseGitRef(`refs/heads/${'x'.repeat(1014)}`).ok).toBe(false)
  })

  it('decides as git does', () => {
    const random = seededRandom(5)
    const parts = [
      'a',
      '.',
      '/',
      '@',
      '{',
      '}',
      '.lock',
      '-',
      '~',
      '^',
      ':',
      '?',
      '*',
      '[',
      ']',
      '\\',
      ' ',
      'é',
      '\t',
      '\u007f',
      'heads/',
    ]
    const samples = Array.from({ length: 120 }, () => `refs/${random.text(parts, 6)}`)
    for (const text of [...good, ...bad, ...samples]) {
      const { status } = spawnSync('git', ['check-ref-format', text])
      expect([text, parseGitRef(text).ok]).toEqual([text, status === 0])
    }
  })
})
