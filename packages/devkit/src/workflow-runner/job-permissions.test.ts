import { expect, it } from 'vitest'
import { parseWorkflowText } from './github-language.ts'
import { excessOf, readPermissions, SCOPES } from './job-permissions.ts'
import { find } from './tree.ts'

const read = (text: string) =>
  readPermissions(
    find(
      parseWorkflowText('x.yml', `on: push\n${text}\njobs: {a: {runs-on: x, steps: [{run: x}]}}`),
      'permissions',
    ),
  )

it('readPermissions reads scopes, nothing, and all of them', () => {
  expect(read('')).toBeUndefined()
  expect(read('permissions: {}')).toEqual({})
  expect(read('permissions: {contents: write, id-token: none}')).toEqual({
    contents: 'write',
    'id-token': 'none',
  })
  expect(read('permissions: read-all')).toEqual(
    Object.fromEntries(SCOPES.map((scope) => [scope, scope === 'id-token' ? 'none' : 'read'])),
  )
  expect(read('permissions: write-all')).toEqual(Object.fromEntries(SCOPES.map((scope) => [scope, 'write'])))
})

it('excessOf says what is too much, level by level', () => {
  expect(excessOf({ contents: 'read' }, { contents: 'write' })).toBeUndefined()
  expect(excessOf({ contents: 'write', 'id-token': 'write' }, { contents: 'read' })).toBe(
    "is requesting 'contents: write, id-token: write', but is only allowed 'contents: read, id-token: none'",
  )
})
