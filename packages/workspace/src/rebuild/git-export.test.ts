import { describe, expect, it } from 'vitest'
import { cleanOrigin } from './git-export.ts'

describe('cleanOrigin', () => {
  it.each([
    ['https://github.com/octo/app.git', 'https://github.com/octo/app.git'],
    ['https://x-access-token:ghs_secret@github.com/octo/app', 'https://github.com/octo/app'],
    ['https://user:p@ss@github.com/octo/app', 'https://github.com/octo/app'],
    ['https://github.com/octo/app?token=secret', undefined],
    ['https://github.com/octo/app#secret', undefined],
    ['git@github.com:octo/app.git', 'ssh://github.com/octo/app.git'],
    ['ssh://git:secret@host:22/a', 'ssh://host:22/a'],
    ['/srv/repository', undefined],
    ['file:///srv/repository', undefined],
    ['ext::sh -c id', undefined],
    ['', undefined],
  ])('%s: %s', (address, expected) => {
    expect(cleanOrigin(address)).toBe(expected)
  })
})
