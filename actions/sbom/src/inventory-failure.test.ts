import { problem } from '@tier3/model/problem'
import { formatUtf8 } from '@tier3/model/utf8'
import type { Ecosystem } from '@tier3/sbom/lock-facts'
import { readLocks } from '@tier3/sbom/locks/read-locks'
import { describe, expect, it } from 'vitest'
import { judgeInventoryFailure } from './inventory-failure.ts'

const FAILURE = problem('environment/inventory-failed', {
  attempted: 'take the inventory',
  current: 'it failed',
  desired: 'it must not',
  cause: 'Error: invalid purl',
})
const GO = { 'go.mod': 'module example.org/a\n\ngo 1.24\n\nrequire example.org/b v1.0.0\n', 'go.sum': '' }
const NPM = {
  'package.json': '{"name":"a","version":"1.0.0"}',
  'package-lock.json': '{"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"a"}}}',
}
const UNLOCKED = { 'web/package.json': '{"name":"w","dependencies":{"left":"^1.0.0"}}' }

function judged(files: Readonly<Record<string, string>>, unread: readonly Ecosystem[]): unknown {
  const sources = Object.entries(files).map(([path, text]) => ({ path, content: formatUtf8(text) }))
  const locks = readLocks(sources)
  if (!locks.ok) throw new Error(locks.problem.map(({ current }) => current).join())
  const result = judgeInventoryFailure(
    { document: undefined, unread, failure: FAILURE },
    sources,
    locks.value,
  )
  return result.ok
    ? result.value.map(({ kind, file }) => `${kind}: ${file}`)
    : [result.problem.code, result.problem.at?.file, result.problem.cause]
}

describe('judgeInventoryFailure', () => {
  it.each([
    { name: 'all that was unread is known', files: { ...GO, ...NPM }, unread: ['npm', 'go'], expected: [] },
    {
      name: 'what is open was read by the tool',
      files: { ...GO, ...UNLOCKED },
      unread: ['go'],
      expected: [],
    },
    {
      name: 'a manifest needs nothing',
      files: { 'package.json': '{"name":"a"}' },
      unread: ['npm'],
      expected: [],
    },
    {
      name: 'only a part is known',
      files: { 'requirements.txt': 'four==4.0.0\nfive\n' },
      unread: ['python'],
      expected: ['inventory-failed: requirements.txt'],
    },
    {
      name: 'a manifest without a lock was unread',
      files: { ...NPM, ...UNLOCKED },
      unread: ['npm'],
      expected: ['environment/inventory-failed', 'web/package.json', 'Error: invalid purl'],
    },
    {
      name: 'no reader of ours takes the file',
      files: { 'settings.gradle': "rootProject.name = 'a'\n" },
      unread: ['gradle'],
      expected: ['environment/inventory-failed', 'settings.gradle', 'Error: invalid purl'],
    },
  ] as const)('when $name', ({ files, unread, expected }) => {
    expect(judged(files, unread)).toEqual(expected)
  })
})
