import { describe, expect, it } from 'vitest'
import { parseWorkflowIdentity } from './workflow-identity.ts'

describe('parseWorkflowIdentity', () => {
  const base = 'https://github.com/octo/repo/.github/workflows/release.yml'
  const parts = {
    server: 'https://github.com',
    repository: 'octo/repo',
    path: '.github/workflows/release.yml',
  }
  it.each([
    { uri: `${base}@refs/heads/main`, expected: { ...parts, ref: 'refs/heads/main' } },
    { uri: `${base}@refs/tags/@scope/pkg@1.0.0`, expected: { ...parts, ref: 'refs/tags/@scope/pkg@1.0.0' } },
    { uri: `${base}@${'a'.repeat(40)}`, expected: { ...parts, ref: 'a'.repeat(40) } },
    {
      uri: `${base}@refs/heads/x/.github/workflows/evil.yml@refs/heads/main`,
      expected: { ...parts, ref: 'refs/heads/x/.github/workflows/evil.yml@refs/heads/main' },
    },
    {
      uri: 'https://octo.ghe.com/o/r/.github/workflows/a.b.yaml@refs/heads/main',
      expected: {
        server: 'https://octo.ghe.com',
        repository: 'o/r',
        path: '.github/workflows/a.b.yaml',
        ref: 'refs/heads/main',
      },
    },
  ])('splits $uri', ({ uri, expected }) =>
    expect(parseWorkflowIdentity(uri)).toEqual({ ok: true, value: expected }),
  )

  it.each([
    '',
    base,
    `${base}@`,
    `http${base.slice(5)}@refs/heads/main`,
    `${base}@refs/heads/main\n`,
    ` ${base}@refs/heads/main`,
    `x${base}@refs/heads/main`,
    'https://GitHub.com/octo/repo/.github/workflows/r.yml@refs/heads/main',
    'https://user@github.com/octo/repo/.github/workflows/r.yml@refs/heads/main',
    'https://github.com@evil.example/octo/repo/.github/workflows/r.yml@x',
    'https://github.com:8443/octo/repo/.github/workflows/r.yml@refs/heads/main',
    'https://github.com/octo/repo/.github/workflows/r.txt@refs/heads/main',
    'https://github.com/octo/repo/.github/workflows/sub/r.yml@refs/heads/main',
    'https://github.com/octo/repo/.github/workflows/../r.yml@refs/heads/main',
    'https://github.com/octo/repo/workflows/r.yml@refs/heads/main',
    'https://github.com/octo/repo/x/.github/workflows/r.yml@refs/heads/main',
    'https://github.com/octo/../.github/workflows/r.yml@refs/heads/main',
    'https://github.com/octo%2frepo/x/.github/workflows/r.yml@refs/heads/main',
    `${base}@refs/heads/a%20b`,
    `${base}@refs/heads/a b`,
    `${base}?x=1@refs/heads/main`,
    `${base}@refs/heads/main?x`,
    `${base}@refs/heads/main#x`,
    `${base}@refs/heads/a\\b`,
    'https://github.com/octo/repo/.github/workflows/a b.yml@refs/heads/main',
    'https://-github.com/octo/repo/.github/workflows/r.yml@refs/heads/main',
    'https://gіthub.com/octo/repo/.github/workflows/r.yml@refs/heads/main',
  ])('refuses %j', (uri) => expect(parseWorkflowIdentity(uri).ok).toBe(false))
})
