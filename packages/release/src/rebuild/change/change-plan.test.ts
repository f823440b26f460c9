import { describe, expect, it } from 'vitest'
import { planChange, wantedForChange } from './change-plan.ts'
import { MARK } from './mark.ts'

type Files = Readonly<Record<string, string>>

function changed(files: Files, named?: string): Files | string {
  const paths = Object.keys(files)
  const wanted = wantedForChange(paths, named)
  const planned = planChange(
    { paths, text: (path) => (wanted.includes(path) ? files[path] : undefined) },
    named,
  )
  return planned.ok
    ? Object.fromEntries(planned.value.edits.map(({ content, path }) => [path, content]))
    : planned.problem
}

describe('planChange by ecosystem', () => {
  it.each<{ readonly name: string; readonly files: Files; readonly expected: Files }>([
    {
      name: 'npm: the description is replaced, a nested one stays',
      files: { 'package.json': '{"x": {"description": "in"}, "description": "old", "version": "1.0.0"}' },
      expected: {
        'package.json': `{"x": {"description": "in"}, "description": "${MARK}", "version": "1.0.0"}`,
      },
    },
    {
      name: 'npm: the description is added, and the entry gets a statement',
      files: { 'package.json': '{"name":"a","main":"./lib.js"}', 'lib.js': 'x()', 'index.js': 'y()' },
      expected: {
        'package.json': `{\n  "description": "${MARK}","name":"a","main":"./lib.js"}`,
        'lib.js': `x()\n;Object.assign(globalThis, { tier3_changed_on_purpose: "${MARK}" });\n`,
      },
    },
    {
      name: 'Cargo: the version in manifest and lockfile, and not that of a foreign package',
      files: {
        'Cargo.toml':
          '[package]\nname = "app"\nversion = "1.2.3" # us\n[dependencies]\nserde = { version = "1.2.3" }\n',
        'Cargo.lock':
          '[[package]]\nname = "app"\nversion = "1.2.3"\n\n[[package]]\nname = "serde"\nversion = "1.2.3"\nsource = "registry"\n',
      },
      expected: {
        'Cargo.toml':
          '[package]\nname = "app"\nversion = "1.2.3+changed.on.purpose" # us\n[dependencies]\nserde = { version = "1.2.3" }\n',
        'Cargo.lock':
          '[[package]]\nname = "app"\nversion = "1.2.3+changed.on.purpose"\n\n[[package]]\nname = "serde"\nversion = "1.2.3"\nsource = "registry"\n',
      },
    },
    {
      name: 'Cargo: a version that members inherit',
      files: {
        'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "0.1.0"\n',
        'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
        'Cargo.lock': '[[package]]\nname = "a"\nversion = "0.1.0"\n',
      },
      expected: {
        'Cargo.toml':
          '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "0.1.0+changed.on.purpose"\n',
        'Cargo.lock': '[[package]]\nname = "a"\nversion = "0.1.0+changed.on.purpose"\n',
      },
    },
    {
      name: 'Python: the description is replaced',
      files: { 'pyproject.toml': '[build-system]\nx = 1\n[project]\nname = "a"\ndescription = \'old\'\n' },
      expected: {
        'pyproject.toml': `[build-system]\nx = 1\n[project]\nname = "a"\ndescription = "${MARK}"\n`,
      },
    },
    {
      name: 'Python: the description is added',
      files: { 'pyproject.toml': '[project]\nname = "a"\n' },
      expected: { 'pyproject.toml': `[project]\ndescription = "${MARK}"\nname = "a"\n` },
    },
    {
      name: 'Go: a new file in each program',
      files: {
        'go.mod': 'module a',
        'main.go': 'package main\n',
        'lib/x.go': 'package lib\n',
        'cmd/b/b.go': '// Doc\npackage main\n',
        'main_test.go': 'package main\n',
        'vendor/v/v.go': 'package main\n',
      },
      expected: Object.fromEntries(
        ['', 'cmd/b/'].map((folder) => [
          `${folder}tier3_changed_on_purpose.go`,
          `package main\n\nfunc init() { println("${MARK}") }\n`,
        ]),
      ),
    },
    {
      name: 'Maven: the description of the project, and not that of a plugin',
      files: {
        'pom.xml':
          '<project><modelVersion>4.0.0</modelVersion><!-- <x> --><description>old</description></project>',
      },
      expected: {
        'pom.xml': `<project><modelVersion>4.0.0</modelVersion><!-- <x> --><description>${MARK}</description></project>`,
      },
    },
    {
      name: 'Maven: the description is added',
      files: { 'pom.xml': '<project>\n  <modelVersion>4.0.0</modelVersion>\n</project>' },
      expected: {
        'pom.xml': `<project>\n  <modelVersion>4.0.0</modelVersion>\n  <description>${MARK}</description>\n</project>`,
      },
    },
  ])('$name', ({ files, expected }) => {
    expect(changed(files)).toEqual(expected)
  })

  it.each<[string, Files]>([
    ['no manifest', { 'main.c': 'int main() {}' }],
    ['a broken manifest', { 'package.json': '{' }],
    [
      'a description that the build fills in',
      { 'pyproject.toml': '[project]\ndynamic = ["version", "description"]\n' },
    ],
    ['a manifest that is not at the root', { 'web/package.json': '{}' }],
    ['a library of Go', { 'go.mod': 'module a', 'x.go': 'package x\n' }],
  ])('%s: asks for a path', (_, files) => {
    expect(changed(files)).toContain('no manifest of a known ecosystem')
  })
})

describe('planChange of a named file', () => {
  it.each<{ readonly name: string; readonly path: string; readonly text: string; readonly expected: string }>(
    [
      { name: 'text', path: 'a.txt', text: 'x', expected: `x\n${MARK}\n` },
      { name: 'a script of the shell', path: 'a.sh', text: 'x\n', expected: `x\n# ${MARK}\n` },
      { name: 'C', path: 'a.c', text: 'x\n', expected: `x\nchar tier3_changed_on_purpose[] = "${MARK}";\n` },
      {
        name: 'Go',
        path: 'a.go',
        text: 'package a\n',
        expected: `package a\nfunc init() { println("${MARK}") }\n`,
      },
      { name: 'JSON', path: 'a.json', text: '{"a":1}', expected: `{\n  "description": "${MARK}","a":1}` },
      {
        name: 'an empty JSON object',
        path: 'a.json',
        text: '{}',
        expected: `{\n  "description": "${MARK}"\n}`,
      },
    ],
  )('$name keeps its syntax', ({ path, text, expected }) => {
    expect(changed({ [path]: text }, path)).toEqual({ [path]: expected })
  })

  it.each([
    ['one that is not tracked', { a: 'x' }, 'b', 'no tracked text file'],
    ['bytes', { a: 'x\0' }, 'a', 'no text'],
    ['JSON that is a list', { 'a.json': '[]' }, 'a.json', 'no strict JSON object'],
    ['JSON with a key twice', { 'a.json': '{"a":1,"a":2}' }, 'a.json', 'no strict JSON object'],
    ['a kind that a line would break', { 'a.yml': 'a: 1' }, 'a.yml', 'nothing is known'],
  ])('%s: refused', (_, files, path, reason) => {
    expect(changed(files, path)).toContain(reason)
  })
})
