import { expect, it } from 'vitest'
import { parseReference } from './reference.ts'

const good = [
  ['./actions/x', { kind: 'workspace', path: 'actions/x' }],
  ['./', { kind: 'workspace', path: '' }],
  ['$/actions/x', { kind: 'self', path: 'actions/x' }],
  ['o/r@v1', { kind: 'repository', slug: 'o/r', path: '', ref: 'v1' }],
  ['o/r/a/b@feature/x', { kind: 'repository', slug: 'o/r', path: 'a/b', ref: 'feature/x' }],
] as const
for (const [text, expected] of good)
  it(`parseReference reads ${text}`, () => expect(parseReference(text)).toEqual(expected))

const bad = ['$/', '$/actions/x@v1', './../x', '$/a/../../x', 'o/r', 'r@v1', 'docker://alpine', 'o/r/../x@v1']
for (const text of bad)
  it(`parseReference refuses ${text}`, () => expect(() => parseReference(text)).toThrow(/./))
