import { expect, it } from 'vitest'
import { isExact } from './dependencies.ts'
import { wordFindings } from './forbidden-words.ts'

const SLUG = 'octo/tier3'

it.each([
  {
    path: 'a.ts',
    text: 'ok\n// TODO: x',
    expected: ['a.ts:2 has "TODO": unfinished work belongs into an issue'],
  },
  { path: 'a.md', text: 'FIXME', expected: ['a.md:1 has "FIXME": unfinished work belongs into an issue'] },
  { path: 'a.ts', text: 'x as any', expected: ['a.ts:1 has "as any": it switches the compiler off'] },
  {
    path: 'a.ts',
    text: 'x as unknown as Y',
    expected: ['a.ts:1 has "as unknown as": it switches the compiler off'],
  },
  {
    path: 'a.ts',
    text: '// @ts-ignore',
    expected: ['a.ts:1 has "@ts-ignore": it switches the compiler off'],
  },
  { path: 'a.md', text: 'as any other', expected: [] },
  { path: 'a.sh', text: 'cd /work/main', expected: ['a.sh:1 has "/work/m": it is a path of one machine'] },
  {
    path: 'a.ts',
    text: "const a = '/home/me'",
    expected: ['a.ts:1 has "\'/home/m": it is a path of one machine'],
  },
  { path: 'a.ts', text: 'https://x/work/y and actions/work/x', expected: [] },
  {
    path: 'a.yml',
    text: 'https://registry.npmjs.org',
    expected: ['a.yml:1 has "registry.npmjs": it is the host of a registry'],
  },
  {
    path: 'a.md',
    text: '<!-- write this part -->',
    expected: ['a.md:1 has "<!-- write this part -->": this part of a document is not written'],
  },
  {
    path: 'a.ts',
    text: SLUG,
    expected: [`a.ts:1 names ${SLUG}; only package.json does, everything else is generated from it`],
  },
  { path: 'package.json', text: SLUG, expected: [] },
  { path: 'docs/a.md', text: `uses: ${SLUG}/actions/sign@x`, expected: [] },
  { path: 'packages/a/src/own.gen.ts', text: SLUG, expected: [] },
])('wordFindings in $path of $text', ({ path, text, expected }) => {
  expect(wordFindings(path, text, SLUG)).toEqual(expected)
})

it.each([
  ['1.2.3', true],
  ['1.2.3-rc.1', true],
  ['workspace:*', true],
  ['^1.2.3', false],
  ['1.2', false],
  ['*', false],
  ['latest', false],
  ['workspace:^', false],
  ['npm:other@1.2.3', true],
  ['npm:@scope/other@1.2.3', true],
  ['npm:other@^1.2.3', false],
  ['npm:other', false],
])('isExact says of %s: %s', (version, expected) => {
  expect(isExact(version)).toBe(expected)
})
