import { expect, it } from 'vitest'
import { actors, creator, parseActor } from './actors.ts'

it.each([
  ['app:15368', 'Integration', 15_368, 'always'],
  ['team:7', 'Team', 7, 'always'],
  ['user:9 exempt', 'User', 9, 'exempt'],
  ['role:admin', 'RepositoryRole', 5, 'always'],
  ['role:maintain', 'RepositoryRole', 2, 'always'],
  ['role:write', 'RepositoryRole', 4, 'always'],
  ['role:1234', 'RepositoryRole', 1234, 'always'],
  ['deploy-key', 'DeployKey', null, 'always'],
  ['org-admin exempt', 'OrganizationAdmin', null, 'exempt'],
  ['enterprise-owner', 'EnterpriseOwner', null, 'always'],
])('parseActor reads %s', (value, type, id, mode) => {
  expect(parseActor(value)).toEqual({ ok: true, value: { type, id, mode, other: {}, pointer: '' } })
})

it.each([
  'app:',
  'app:0',
  'app:1.5',
  'app:-1',
  'app:admin',
  'app:1e3',
  'App:1',
  'role:read',
  'role:toString',
  'deploy-key:1',
  'toString',
  'constructor:1',
  'app:1 always',
  ' app:1',
  'app:9999999999999999',
  '',
])('parseActor refuses "%s"', (value) => {
  expect(parseActor(value).ok).toBe(false)
})

it('a list names every entry that is wrong', () => {
  const parsed = actors.parse('app:1\nroot\nteam:x\n')
  expect(parsed).toMatchObject({ ok: false, problem: expect.stringMatching(/"root".*; it is "team:x"/) })
  expect(actors.parse('app:1\n deploy-key\n')).toMatchObject({ ok: true, value: { length: 2 } })
})

it('a creator is one actor, or the caller', () => {
  expect(creator.parse('caller')).toEqual({ ok: true, value: 'caller' })
  expect(creator.parse('app:1')).toMatchObject({ ok: true, value: { id: 1 } })
  expect([creator.parse('me').ok, creator.parse('app:1\napp:2').ok]).toEqual([false, false])
})
