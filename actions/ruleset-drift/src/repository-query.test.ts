import { describe, expect, it } from 'vitest'
import { matchesName, parseRepositoryQuery } from './repository-query.ts'

describe('parseRepositoryQuery', () => {
  it.each([
    ['octo/app', { kind: 'repository', repository: 'octo/app' }],
    ['org:octo', { kind: 'organization', organization: 'octo', names: '*' }],
    ['org:octo/lib-*', { kind: 'organization', organization: 'octo', names: 'lib-*' }],
    ['!octo/old-*', { kind: 'except', pattern: 'octo/old-*' }],
    ['!*/old', { kind: 'except', pattern: '*/old' }],
  ])('parses %s', (line, value) => {
    expect(parseRepositoryQuery(line)).toEqual({ ok: true, value })
  })

  it.each([
    'octo',
    'octo/app/x',
    'org:',
    'org:-x',
    'org:octo/',
    'org:octo/a/b',
    'org:octo/a b',
    '!octo',
    '!',
    'octo/*',
    '!a/b/c',
  ])('refuses %j', (line) => {
    expect(parseRepositoryQuery(line).ok).toBe(false)
  })

  it('matchesName folds case, and * stays in one part', () => {
    expect(matchesName('Octo/App-*', 'octo/app-1')).toBe(true)
    expect(matchesName('*', 'octo/app')).toBe(false)
    expect(matchesName('lib-*', 'a-lib-b')).toBe(false)
  })
})
