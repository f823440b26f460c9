import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { decodeEventPayload, explainDenied } from './event-payload.ts'

const BASE = { id: 1, full_name: 'octo-org/kit' }
const pullRequest = (head: unknown, base: unknown = BASE): unknown => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
})

describe('decodeEventPayload', () => {
  it.each([
    { name: 'a push', payload: { ref: 'refs/heads/main' }, expected: { forkPullRequest: false } },
    {
      name: 'a pull request of the repository',
      payload: pullRequest(BASE),
      expected: { forkPullRequest: false },
    },
    {
      name: 'names in another case',
      payload: pullRequest({ id: 1, full_name: 'Octo-Org/Kit' }),
      expected: { forkPullRequest: false },
    },
    {
      name: 'a fork',
      payload: pullRequest({ id: 2, full_name: 'mona/kit' }),
      expected: { forkPullRequest: true },
    },
    {
      name: 'another id alone',
      payload: pullRequest({ ...BASE, id: 2 }),
      expected: { forkPullRequest: true },
    },
    {
      name: 'another name alone',
      payload: pullRequest({ ...BASE, full_name: 'mona/kit' }),
      expected: { forkPullRequest: true },
    },
    {
      name: 'only names',
      payload: pullRequest({ full_name: 'mona/kit' }),
      expected: { forkPullRequest: true },
    },
    { name: 'only ids', payload: pullRequest({ id: 1 }, { id: 1 }), expected: { forkPullRequest: false } },
    { name: 'a fork deleted since', payload: pullRequest(null), expected: { forkPullRequest: true } },
    { name: 'a pull request that tells nothing', payload: pullRequest({}), expected: {} },
    {
      name: 'a pull request without a base',
      payload: { pull_request: { head: { repo: BASE } } },
      expected: {},
    },
    { name: 'a pull request that is no object', payload: { pull_request: 'x' }, expected: {} },
    {
      name: 'an internal repository of an organization',
      payload: { repository: { visibility: 'internal', private: true, owner: { type: 'Organization' } } },
      expected: { forkPullRequest: false, visibility: 'internal', ownerType: 'Organization' },
    },
    {
      name: 'a repository that tells only that it is private',
      payload: { repository: { private: true, owner: { type: 'User' } } },
      expected: { forkPullRequest: false, visibility: 'private', ownerType: 'User' },
    },
    {
      name: 'a repository that is not private',
      payload: { repository: { private: false } },
      expected: { forkPullRequest: false, visibility: 'public' },
    },
    {
      name: 'values nobody knows',
      payload: { repository: { visibility: 'secret', owner: { type: 'Bot' } } },
      expected: { forkPullRequest: false },
    },
  ])('$name', ({ payload, expected }) => {
    expect(decodeEventPayload(JSON.stringify(payload))).toEqual({ ok: true, value: expected })
  })

  it.each([
    { name: 'nothing', text: '', expected: 'the event payload is not JSON: the text ends too early' },
    { name: 'a list', text: '[]', expected: 'the event payload is not a JSON object' },
    {
      name: 'two answers',
      text: '{"pull_request":{},"pull_request":null}',
      expected: 'the event payload is not JSON: the key stands twice in one object',
    },
  ])('refuses $name', ({ text, expected }) => {
    expect(decodeEventPayload(text)).toEqual({ ok: false, problem: expected })
  })
})

describe('explainDenied', () => {
  const parts = { attempted: 'store', current: 'the token may not do this', desired: 'attestations: write' }
  const denied = problem('permission/denied', parts)

  it('tells a pull request from a fork', () => {
    const explained = explainDenied(denied, 'pull_request', { forkPullRequest: true })
    expect(explained).toMatchObject({
      code: 'permission/fork-pull-request',
      attempted: 'store',
      desired: 'attestations: write',
    })
  })

  it.each([
    {
      name: 'a pull request of the repository',
      event: 'pull_request',
      facts: { forkPullRequest: false },
      given: denied,
    },
    { name: 'a pull request that tells nothing', event: 'pull_request', facts: {}, given: denied },
    {
      name: 'an event with the rights of the base',
      event: 'pull_request_target',
      facts: { forkPullRequest: true },
      given: denied,
    },
    {
      name: 'another problem',
      event: 'pull_request',
      facts: { forkPullRequest: true },
      given: problem('service/rate-limited', parts),
    },
  ])('leaves alone $name', ({ event, facts, given }) => {
    expect(explainDenied(given, event, facts)).toBe(given)
  })
})
