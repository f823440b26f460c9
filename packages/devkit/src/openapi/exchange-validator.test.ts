import { describe, expect, test } from 'vitest'

import { validateExchange } from './exchange-validator.ts'
import { githubDescription } from './github-description.ts'

const ref = {
  ref: 'refs/tags/v1',
  node_id: 'REF_1',
  url: 'https://api.github.com/repos/o/r/git/refs/tags/v1',
  object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://api.github.com/repos/o/r/git/commits/a' },
}
const asset = {
  id: 1,
  name: 'a.txt',
  content_type: 'text/plain',
  size: 1,
  digest: null,
  state: 'starter',
  url: 'https://api.github.com/x',
  node_id: 'RA_1',
  download_count: 0,
  label: null,
  uploader: null,
  browser_download_url: 'https://github.com/x',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
}
const { digest: _, ...withoutDigest } = asset
const get = { method: 'GET', path: '/repos/o/r/git/ref/tags/v1' }
const error = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

describe('validateExchange', () => {
  test.each([
    { name: 'a conforming answer', input: { ...get, status: 200, body: ref }, expected: [] },
    {
      name: 'a query string is ignored',
      input: { ...get, path: `${get.path}?x=1`, status: 200, body: ref },
      expected: [],
    },
    {
      name: 'a ref with slashes matches a parameter of several segments',
      input: { ...get, path: '/repos/o/r/git/ref/heads/a/b/c', status: 200, body: ref },
      expected: [],
    },
    {
      name: 'a missing required field is caught',
      input: { ...get, status: 200, body: { ...ref, node_id: undefined } },
      expected: [`answer: / must have required property 'node_id'`],
    },
    {
      name: 'a missing required field below an array is caught',
      input: { method: 'GET', path: '/repos/o/r/releases/1/assets', status: 200, body: [withoutDigest] },
      expected: [`answer: /0 must have required property 'digest'`],
    },
    {
      name: 'a null where the description says nullable passes, a starter state is known',
      input: { method: 'GET', path: '/repos/o/r/releases/assets/1', status: 200, body: asset },
      expected: [],
    },
    {
      name: 'a wrong enum member is caught',
      input: {
        method: 'GET',
        path: '/repos/o/r/releases/assets/1',
        status: 200,
        body: { ...asset, state: 'broken' },
      },
      expected: ['answer: /state must be equal to one of the allowed values'],
    },
    {
      name: 'a wrong format is caught',
      input: {
        method: 'GET',
        path: '/repos/o/r/releases/assets/1',
        status: 200,
        body: { ...asset, created_at: 'yesterday' },
      },
      expected: ['answer: /created_at must match format "date-time"'],
    },
    {
      name: 'an unknown operation is a violation',
      input: { method: 'GET', path: '/repos/o/r/secrets', status: 200, body: {} },
      expected: ['no operation GET /repos/o/r/secrets in the description'],
    },
    {
      name: 'a known path with an unknown method is a violation',
      input: { method: 'PUT', path: '/repos/o/r/releases', status: 200, body: {} },
      expected: ['no operation PUT /repos/o/r/releases in the description'],
    },
    {
      name: 'an undocumented status is a violation',
      input: { ...get, status: 202, body: {} },
      expected: ['answer: status 202 is not documented (200, 404, 409)'],
    },
    {
      name: 'a server error is a violation unless the operation documents it',
      input: { ...get, status: 503, body: error },
      expected: ['answer: status 503 is not documented (200, 404, 409)'],
    },
    {
      name: 'bad credentials are documented for all operations',
      input: { ...get, status: 401, body: error },
      expected: [],
    },
    {
      name: 'an error has the documented form',
      input: { ...get, status: 403, body: 'no' },
      expected: ['answer: / must be object'],
    },
    {
      name: 'a 422 without documentation address is caught',
      input: { method: 'PATCH', path: '/repos/o/r/releases/1', status: 422, body: { message: 'x' } },
      expected: [`answer: / must have required property 'documentation_url'`],
    },
    {
      name: 'a 422 does not belong to a read',
      input: { ...get, status: 422, body: error },
      expected: ['answer: status 422 is not documented (200, 404, 409)'],
    },
    { name: 'a 304 has no body', input: { ...get, status: 304 }, expected: [] },
    {
      name: 'a 304 with a body is caught',
      input: { ...get, status: 304, body: {} },
      expected: ['answer: this status has no body'],
    },
    {
      name: 'a missing body is caught',
      input: { ...get, status: 200 },
      expected: ['answer: 200 has a JSON body in the description'],
    },
    {
      name: 'a body where none is documented is caught',
      input: { method: 'DELETE', path: '/repos/o/r/releases/1', status: 204, body: {} },
      expected: ['answer: 204 has no body in the description'],
    },
    {
      name: 'a documented other media type passes',
      input: {
        method: 'GET',
        path: '/repos/o/r/commits/main',
        status: 200,
        contentType: 'application/vnd.github.sha; charset=utf-8',
      },
      expected: [],
    },
    {
      name: 'a request without a required field is caught',
      input: {
        method: 'POST',
        path: '/repos/o/r/git/refs',
        requestBody: { ref: 'refs/tags/v1' },
        status: 201,
        body: ref,
      },
      expected: [`request: / must have required property 'sha'`],
    },
    {
      name: 'a request of a wrong type is caught',
      input: {
        method: 'POST',
        path: '/repos/o/r/git/refs',
        requestBody: { ref: 'refs/tags/v1', sha: 1 },
        status: 201,
        body: ref,
      },
      expected: ['request: /sha must be string'],
    },
    {
      name: 'a required request body that is absent is caught',
      input: { method: 'POST', path: '/repos/o/r/git/refs', status: 201, body: ref },
      expected: ['request: a JSON body is required'],
    },
    {
      name: 'a refused request may be wrong',
      input: { method: 'POST', path: '/repos/o/r/git/refs', requestBody: {}, status: 422, body: error },
      expected: [],
    },
    {
      name: 'a referenced bundle may be null for a repository',
      input: {
        method: 'GET',
        path: `/repos/o/r/attestations/sha256:${'a'.repeat(64)}`,
        status: 200,
        body: {
          attestations: [{ bundle: null, repository_id: 1, bundle_url: 'https://x', initiator: 'user' }],
        },
      },
      expected: [],
    },
    {
      name: 'a bundle that is text is caught',
      input: {
        method: 'GET',
        path: `/users/o/attestations/sha256:${'a'.repeat(64)}`,
        status: 200,
        body: { attestations: [{ bundle: 'text' }] },
      },
      expected: ['answer: /attestations/0/bundle must be object,null'],
    },
  ])('$name', ({ input, expected }) => {
    expect(validateExchange(input)).toEqual(expected)
  })
})

test('description finds the most literal operation', () => {
  expect(githubDescription().find('GET', '/repos/o/r/releases/latest')?.path).toBe(
    '/repos/{owner}/{repo}/releases/latest',
  )
  expect(githubDescription().find('GET', '/repos/o/r/releases/12')?.path).toBe(
    '/repos/{owner}/{repo}/releases/{release_id}',
  )
  expect(githubDescription().find('GET', '/repos/o/r/releases/1/2/3')).toBeUndefined()
  expect(githubDescription().version).toBe('23.0.2')
})
