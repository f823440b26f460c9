import { describe, expect, it } from 'vitest'
import { importsOf, importTarget } from './import-graph.ts'

describe('importsOf', () => {
  it.each([
    { text: "import { a } from './a.ts'", expected: ['./a.ts'] },
    { text: "import type { A } from 'a'", expected: ['a'] },
    { text: "import a, {\n  b,\n} from 'a'", expected: ['a'] },
    { text: "import 'a'", expected: ['a'] },
    { text: "export { a } from './a.ts'", expected: ['./a.ts'] },
    { text: "export * from './a.ts'", expected: ['./a.ts'] },
    { text: "const a = await import('./a.ts')", expected: ['./a.ts'] },
    { text: "import(/* eager */ './a.ts')", expected: ['./a.ts'] },
    { text: "type A = import('node:net').Socket", expected: ['node:net'] },
    { text: "// import a from 'a'\n/* import b from 'b' */", expected: [] },
    { text: "const text = 'from'", expected: [] },
    { text: "const s = `import('${name}')`", expected: [] },
    { text: "import a from 'a'; import b from 'b'", expected: ['a', 'b'] },
  ])('importsOf finds $expected in $text', ({ text, expected }) => {
    expect(importsOf(text)).toEqual(expected)
  })
})

describe('importTarget', () => {
  it.each([
    { specifier: './a.ts', expected: { kind: 'relative', specifier: './a.ts' } },
    { specifier: 'node:fs/promises', expected: { kind: 'node', module: 'fs/promises' } },
    { specifier: 'fs', expected: { kind: 'node', module: 'fs' } },
    { specifier: '@actions/core', expected: { kind: 'npm', name: '@actions/core' } },
    { specifier: 'valibot/x', expected: { kind: 'npm', name: 'valibot' } },
    {
      specifier: '@tier3/runner/define/spec',
      expected: { kind: 'package', name: 'runner', file: 'define/spec' },
    },
    { specifier: '@tier3/action-sign/wire', expected: { kind: 'action', name: 'sign', file: 'wire' } },
  ])('importTarget knows $specifier', ({ specifier, expected }) => {
    expect(importTarget(specifier)).toEqual(expected)
  })
})
