import { describe, expect, it } from 'vitest'
import { permissionFix, readNeededPermissions } from './needed-permission.ts'

const YAML = 'Add to the job:\npermissions:\n'

describe('readNeededPermissions and permissionFix', () => {
  it.each([
    { header: 'attestations=write', expected: `${YAML}  attestations: write` },
    {
      header: 'contents=write,pull_requests=read',
      expected: `${YAML}  contents: write\n  pull-requests: read`,
    },
    { header: 'metadata=read,artifact_metadata=write', expected: `${YAML}  artifact-metadata: write` },
    { header: 'administration=read; contents=read', expected: `${YAML}  contents: read` },
    {
      header: 'administration=write',
      expected:
        "Give the token of a GitHub App or a fine-grained personal token with the permission administration: write; `permissions:` cannot grant it to a job's own token.",
    },
    { header: 'metadata=read', expected: undefined },
    { header: '', expected: undefined },
    { header: undefined, expected: undefined },
    { header: 'contents=write\n  id-token=write', expected: undefined },
    { header: 'contents=everything', expected: undefined },
    { header: 'x: ${{ secrets.A }}=write', expected: undefined },
  ])('$header', ({ header, expected }) => {
    const needed = readNeededPermissions(header)
    expect(needed === undefined ? undefined : permissionFix(needed)).toBe(expected)
  })
})
