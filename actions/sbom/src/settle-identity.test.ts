import type { LocalProject } from '@tier3/sbom/lock-facts'
import { describe, expect, it } from 'vitest'
import type { IdentityRequest } from './identity.ts'
import { settleIdentity } from './settle-identity.ts'

const COMMIT = 'c'.repeat(40)
const NOTHING: IdentityRequest = {
  type: 'application',
  name: undefined,
  version: undefined,
  tag: undefined,
  tagVersion: undefined,
  repository: undefined,
  purl: undefined,
  producer: undefined,
  serverUrl: 'https://github.com',
}
const PROJECT: LocalProject = {
  ecosystem: 'npm',
  folder: '',
  name: 'app',
  version: '1.0.0',
  license: 'MIT',
  purl: 'pkg:npm/app@1.0.0',
}
const BELOW: LocalProject = { ...PROJECT, folder: 'tool', name: 'tool', purl: 'pkg:npm/tool@1.0.0' }

describe('settleIdentity', () => {
  it.each([
    {
      name: 'the package at the root, when the run says nothing',
      projects: [PROJECT, BELOW],
      expected: {
        name: 'app',
        version: '1.0.0',
        type: 'application',
        purl: 'pkg:npm/app@1.0.0',
        licenses: ['MIT'],
      },
    },
    {
      name: 'the repository and its tag before the package',
      request: { repository: 'octo/mono', tagVersion: 'v2.0.0', producer: { name: 'octo' } },
      projects: [PROJECT],
      expected: {
        name: 'mono',
        version: 'v2.0.0',
        type: 'application',
        repository: 'octo/mono',
        repositoryUrl: 'https://github.com/octo/mono',
        licenses: ['MIT'],
        producer: { name: 'octo' },
      },
    },
    {
      name: 'what the user says before all',
      request: {
        name: 'n',
        version: '9',
        purl: 'pkg:npm/n@9',
        type: 'library' as const,
        repository: 'o/r',
        tagVersion: 'v1',
      },
      projects: [PROJECT],
      expected: {
        name: 'n',
        version: '9',
        type: 'library',
        purl: 'pkg:npm/n@9',
        repository: 'o/r',
        repositoryUrl: 'https://github.com/o/r',
        licenses: ['MIT'],
      },
    },
    {
      name: 'no package URL of a package for a version that it does not have',
      request: { version: '2.0.0' },
      projects: [PROJECT],
      expected: { name: 'app', version: '2.0.0', type: 'application', licenses: ['MIT'] },
    },
    {
      name: 'the commit, when nothing names a version',
      request: { repository: 'octo/app' },
      projects: [],
      expected: {
        name: 'app',
        version: COMMIT,
        type: 'application',
        repository: 'octo/app',
        repositoryUrl: 'https://github.com/octo/app',
      },
    },
    {
      name: 'neither of two packages at the root',
      request: { name: 'both', version: '1' },
      projects: [PROJECT, { ...PROJECT, ecosystem: 'python' as const, name: 'other' }],
      expected: { name: 'both', version: '1', type: 'application' },
    },
  ])('takes $name', ({ request = {}, projects, expected }) => {
    expect(settleIdentity({ ...NOTHING, ...request }, projects, { commit: COMMIT })).toEqual({
      ok: true,
      value: expected,
    })
  })

  it.each([
    { name: 'a name', request: {}, current: 'neither "name" nor "repository" is given' },
    { name: 'a version', request: { name: 'n' }, current: '"version" is not given' },
  ])('misses $name', ({ request, current }) => {
    const settled = settleIdentity({ ...NOTHING, ...request }, [BELOW], {})
    expect(settled.ok ? undefined : settled.problem.code).toBe('input/missing')
    expect(settled.ok ? undefined : settled.problem.current).toContain(current)
  })
})
