import { expect, test } from 'vitest'

import { fnmatch } from './ref-pattern.ts'

test.each([
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/tags/v*', 'refs/tags/v1/2', false],
  ['refs/tags/v*', 'refs/tags/V1', false],
  ['refs/tags/*', 'refs/tags/rel/v1', false],
  ['refs/tags/**', 'refs/tags/v1', true],
  ['refs/tags/**', 'refs/tags/rel/v1', false],
  ['refs/tags/**/*', 'refs/tags/v1', true],
  ['refs/tags/**/*', 'refs/tags/a/b/c', true],
  ['refs/tags/**/v*', 'refs/tags/v1', true],
  ['refs/tags/**/v*', 'refs/tags/pkg/v1', true],
  ['refs/tags/v**/**/*', 'refs/tags/v1', false],
  ['refs/tags/v**/**/*', 'refs/tags/v1/x/y', true],
  ['refs/heads/qa**/**/*', 'refs/heads/qafoo', false],
  ['refs/heads/qa**/**/*', 'refs/heads/qa/foo/bar', true],
  ['refs/heads/release/**', 'refs/heads/release/1/2', false],
  ['refs/heads/release/**/*', 'refs/heads/release/1/2', true],
  ['refs/tags/v[0-9]*', 'refs/tags/vnext', false],
  ['refs/tags/v[!0-9]*', 'refs/tags/vnext', true],
  ['refs/tags/v?', 'refs/tags/v/', false],
  ['refs/tags/{v1,v2}', 'refs/tags/v1', false],
  ['refs/tags/*@*', 'refs/tags/@scope/pkg@1.0.0', false],
  ['refs/tags/**/*@*', 'refs/tags/@scope/pkg@1.0.0', true],
  ['**', 'refs/tags/v1', false],
  ['**/*', 'refs/tags/v1', true],
  ['refs/tags/v1.0', 'refs/tags/v1x0', false],
])('fnmatch %s %s', (pattern, ref, expected) => {
  expect(fnmatch(pattern, ref)).toBe(expected)
})
