import { describe, expect, it } from 'vitest'
import { foldAscii, parseRepoSlug, sameRepo } from './repo-slug.ts'

describe('parseRepoSlug', () => {
  it.each([
    'a/b',
    'Owner-1/repo.name_x-y',
    'octo/.github',
    'octo/-',
    'enterprise_user/x',
    `a/${'x'.repeat(100)}`,
  ])('keeps %s', (text) => expect(parseRepoSlug(text)).toEqual({ ok: true, value: text }))
  it.each([
    '',
    '/',
    'a',
    'a/',
    '/b',
    'a/b/c',
    'a/.',
    'a/..',
    '../b',
    'a/b.git',
    '-a/b',
    '.a/b',
    'a b/c',
    'a/b c',
    'a/b\n',
    '\na/b',
    'ä/b',
    'a/\u212a',
    'https://github.com/a/b',
    'a/b@v1',
    'a/b#1',
    'a/b?x',
    'a%2fb/c',
    `a/${'x'.repeat(101)}`,
    `${'x'.repeat(100)}/b`,
  ])('refuses %j', (text) => expect(parseRepoSlug(text).ok).toBe(false))
})

describe('sameRepo', () => {
  it.each([
    { a: 'Octo/Repo', b: 'octo/rEPO', expected: true },
    { a: 'octo/repo', b: 'octo/repo2', expected: false },
    { a: 'octo/k', b: 'octo/\u212a', expected: false },
    { a: 'octo/i', b: 'octo/\u0130', expected: false },
  ])('$a and $b', ({ a, b, expected }) => expect(sameRepo(a, b)).toBe(expected))
  it('folds ASCII only', () => expect(foldAscii('AZ[É\u212a')).toBe('az[É\u212a'))
})
