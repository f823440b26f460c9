import { describe, expect, it } from 'vitest'
import { describeMissingIdentity, type JobContext } from './missing-identity.ts'

const push: JobContext = {
  event: 'push',
  repository: 'octo-org/app',
  workflowRef: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1',
  jobWorkflowRef: 'octo-org/app/.github/workflows/release.yml@refs/tags/v1',
}
const pull: JobContext = { ...push, event: 'pull_request', headRepository: 'octo-org/app', headIsFork: false }
const reusable = 'octo-org/shared/.github/workflows/sign.yml@refs/heads/main'

describe('describeMissingIdentity', () => {
  it.each([
    ['a push', push, 'permission/id-token'],
    [
      'a push of which nothing else is known',
      { event: 'push', repository: 'octo-org/app' },
      'permission/id-token',
    ],
    [
      'the same workflow at another ref',
      { ...push, jobWorkflowRef: 'octo-org/app/.github/workflows/release.yml@main' },
      'permission/id-token',
    ],
    ['a reusable workflow', { ...push, jobWorkflowRef: reusable }, 'permission/reusable-caller'],
    ['a pull request of the repository itself', pull, 'permission/id-token'],
    [
      'a pull request from a fork',
      { ...pull, headRepository: 'stranger/app', headIsFork: true },
      'permission/fork-pull-request',
    ],
    [
      'a fork told by its name alone',
      { event: 'pull_request', repository: 'octo-org/app', headRepository: 'stranger/app' },
      'permission/fork-pull-request',
    ],
    ['a fork that was deleted', { ...pull, headRepository: null }, 'permission/fork-pull-request'],
    [
      'a pull request inside a repository that is itself a fork',
      { ...pull, headIsFork: true },
      'permission/id-token',
    ],
    [
      'a fork told by its flag alone',
      { event: 'pull_request', repository: 'octo-org/app', headIsFork: true },
      'permission/fork-pull-request',
    ],
    ['a repository in other letters', { ...pull, headRepository: 'Octo-Org/App' }, 'permission/id-token'],
    ['a repository that is itself a fork', { ...push, headIsFork: true }, 'permission/id-token'],
    ['a pull request by Dependabot', { ...pull, actor: 'dependabot[bot]' }, 'permission/fork-pull-request'],
    [
      'a fork whose job is in a reusable workflow',
      { ...pull, headRepository: 'stranger/app', jobWorkflowRef: reusable },
      'permission/fork-pull-request',
    ],
    [
      'pull_request_target, which runs as the base',
      { ...pull, event: 'pull_request_target', headRepository: 'stranger/app', headIsFork: true },
      'permission/id-token',
    ],
  ] as const)('%s', (_, context, code) => {
    expect(describeMissingIdentity(context).code).toBe(code)
  })

  it('names who has to grant it', () => {
    const problem = describeMissingIdentity({ ...push, jobWorkflowRef: reusable })
    expect(problem.current).toContain('octo-org/app/.github/workflows/release.yml@refs/tags/v1')
    expect(problem.fix).toContain('id-token: write')
  })

  it('speaks of the variable on a terminal, and of the job where the command runs in a workflow', () => {
    const terminal = describeMissingIdentity({ event: '', repository: '', face: 'cli' })
    expect([terminal.code, terminal.fix]).toEqual([
      'permission/id-token',
      'Set SIGSTORE_ID_TOKEN to an identity token with audience sigstore, or run in a workflow.',
    ])
    expect(describeMissingIdentity({ ...push, face: 'cli' })).toEqual(describeMissingIdentity(push))
  })
})
