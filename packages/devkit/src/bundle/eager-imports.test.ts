import { expect, it } from 'vitest'
import { markEager, markLate } from './eager-imports.ts'

const MARK = 'import( // webpackMode: "eager"\n'

it.each([
  { name: 'an import of a fixed module', source: "await import('p-map')", expected: `await ${MARK}'p-map')` },
  { name: 'two on a line', source: 'import("a"), import("b")', expected: `${MARK}"a"), ${MARK}"b")` },
  { name: 'an import that is computed', source: 'import(name)', expected: 'import(name)' },
  { name: 'an import that has a mark', source: "import(/* x */ 'a')", expected: "import(/* x */ 'a')" },
  {
    name: 'a type in a comment',
    source: "/** @type {import('a')} */",
    expected: "/** @type {import('a')} */",
  },
  {
    name: 'a type in the middle of a comment',
    source: " * @param {import('a').B} b",
    expected: " * @param {import('a').B} b",
  },
  { name: 'a line comment', source: "// import('a')", expected: "// import('a')" },
  { name: 'a word that ends in import', source: "reimport('a')", expected: "reimport('a')" },
])('markEager: $name', ({ source, expected }) => {
  expect(markEager(source)).toBe(expected)
})

it.each([
  { name: 'a late module', source: "import('@a/b')", expected: "import(/* webpackIgnore: true */ './b.js')" },
  {
    name: 'one that has a mark',
    source: 'const b = () => import(/* webpackMode: "eager" */ "@a/b")',
    expected: "const b = () => import(/* webpackIgnore: true */ './b.js')",
  },
  { name: 'another module', source: "import('@a/bc')", expected: "import('@a/bc')" },
  { name: 'a name of every object', source: "import('constructor')", expected: "import('constructor')" },
  { name: 'an import at the top', source: "import { b } from '@a/b'", expected: "import { b } from '@a/b'" },
])('markLate: $name', ({ source, expected }) => {
  expect(markLate(source, { '@a/b': 'b.js' })).toBe(expected)
})
