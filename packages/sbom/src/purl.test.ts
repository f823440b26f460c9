import { describe, expect, it } from 'vitest'
import { canonicalPurl, formatPurl, packageKey, parsePurl, purlKey } from './purl.ts'

describe('canonicalPurl', () => {
  const spellings = [
    {
      name: 'npm scope unencoded',
      input: 'pkg:npm/@Acme/Left@1.0.0',
      expected: 'pkg:npm/%40acme/left@1.0.0',
    },
    {
      name: 'npm scope encoded',
      input: 'pkg:npm/%40acme/left@1.0.0',
      expected: 'pkg:npm/%40acme/left@1.0.0',
    },
    { name: 'scheme and type in capitals', input: 'PKG:NPM/left@1', expected: 'pkg:npm/left@1' },
    { name: 'slashes behind the scheme', input: 'pkg://npm/left@1', expected: 'pkg:npm/left@1' },
    { name: 'pypi name', input: 'pkg:pypi/Ruamel_Yaml@0.17', expected: 'pkg:pypi/ruamel-yaml@0.17' },
    {
      name: 'github in lower case',
      input: 'pkg:github/Acme/Tool@V1#/a/../b/./c/',
      expected: 'pkg:github/acme/tool@V1#a/b/c',
    },
    {
      name: 'Go keeps case and encodes plus',
      input: 'pkg:golang/github.com/BurntSushi/toml@v2.0.0+incompatible',
      expected: 'pkg:golang/github.com/BurntSushi/toml@v2.0.0%2Bincompatible',
    },
    {
      name: 'qualifiers sorted, empty ones gone, colon bare',
      input: 'pkg:generic/x@1?b=2&A=1:2&c=&vcs_url=git%2Bhttps://a.example/b%40c',
      expected: 'pkg:generic/x@1?a=1:2&b=2&vcs_url=git%2Bhttps:%2F%2Fa.example%2Fb%40c',
    },
    { name: 'version colon', input: 'pkg:deb/debian/attr@1%3A2.4', expected: 'pkg:deb/debian/attr@1:2.4' },
    { name: 'marks encoded', input: "pkg:generic/a!'()*b@~1", expected: 'pkg:generic/a%21%27%28%29%2Ab@~1' },
    { name: 'non-ASCII', input: 'pkg:generic/fän@1', expected: 'pkg:generic/f%C3%A4n@1' },
    { name: 'no version', input: 'pkg:cargo/Serde', expected: 'pkg:cargo/Serde' },
    { name: 'empty version', input: 'pkg:cargo/serde@', expected: 'pkg:cargo/serde' },
    { name: 'double encoding kept', input: 'pkg:npm/a%2540b@1', expected: 'pkg:npm/a%2540b@1' },
  ]
  it.each(spellings)('gives the one spelling: $name', ({ input, expected }) => {
    expect(canonicalPurl(input)).toBe(expected)
    expect(canonicalPurl(expected)).toBe(expected)
  })
})

describe('parsePurl', () => {
  const refused = [
    { name: 'no scheme', input: 'npm/left@1', reason: 'it does not begin with "pkg:"' },
    { name: 'empty', input: '', reason: 'it does not begin with "pkg:"' },
    { name: 'no name', input: 'pkg:npm/', reason: 'it has no "<type>/<name>"' },
    {
      name: 'type with a space',
      input: 'pkg:n%20m/left',
      reason: 'its type is not letters, digits, ".", "+" and "-"',
    },
    {
      name: 'type with a digit first',
      input: 'pkg:3d/x',
      reason: 'its type is not letters, digits, ".", "+" and "-"',
    },
    { name: 'raw space', input: 'pkg:npm/a b@1', reason: 'it has white space or a control character in it' },
    { name: 'line break', input: 'pkg:npm/a\n@1', reason: 'it has white space or a control character in it' },
    {
      name: 'half a surrogate pair',
      input: 'pkg:npm/a\ud800',
      reason: 'it has white space or a control character in it',
    },
    { name: 'broken escape', input: 'pkg:npm/a%zz@1', reason: 'its name has a broken percent escape' },
    { name: 'escape of no UTF-8', input: 'pkg:npm/a@%ff', reason: 'its version has a broken percent escape' },
    {
      name: 'encoded slash in a segment',
      input: 'pkg:golang/a%2Fb/c@1',
      reason: 'its name has an encoded "/" in it',
    },
    { name: 'qualifier twice', input: 'pkg:npm/a@1?x=1&X=2', reason: 'the qualifier "x" stands twice' },
    { name: 'qualifier without key', input: 'pkg:npm/a@1?=1', reason: 'a qualifier has no valid key' },
    { name: 'qualifier without value mark', input: 'pkg:npm/a@1?x', reason: 'a qualifier has no valid key' },
    { name: 'maven without namespace', input: 'pkg:maven/a@1', reason: 'the type "maven" needs a namespace' },
    { name: 'oci with namespace', input: 'pkg:oci/a/b', reason: 'the type "oci" has no namespace' },
    { name: 'too long', input: `pkg:npm/${'a'.repeat(9000)}`, reason: 'it is longer than 8192 characters' },
  ]
  it.each(refused)('refuses $name', ({ input, reason }) => {
    expect(parsePurl(input)).toEqual({ ok: false, problem: reason })
  })

  it('gives decoded parts', () => {
    expect(parsePurl('pkg:npm/%40acme/left@1.0.0?vcs_url=git%2Bhttps://x#a/b')).toEqual({
      ok: true,
      value: {
        type: 'npm',
        namespace: '@acme',
        name: 'left',
        version: '1.0.0',
        qualifiers: new Map([['vcs_url', 'git+https://x']]),
        subpath: 'a/b',
      },
    })
  })

  it('takes a qualifier named __proto__ like all others', () => {
    expect(canonicalPurl('pkg:npm/a@1?__proto__=x')).toBe('pkg:npm/a@1?__proto__=x')
  })
})

describe('formatPurl', () => {
  it('is total: an impossible name comes out as a text that is refused', () => {
    expect(parsePurl(formatPurl({ type: 'npm', name: '', version: '1' })).ok).toBe(false)
    expect(formatPurl({ type: 'npm', name: 'a\ud800' })).toBe('pkg:npm/a%EF%BF%BD')
  })

  it('encodes a slash in a name, so that it cannot pass for a namespace', () => {
    expect(formatPurl({ type: 'npm', name: 'a/b', version: '1/2' })).toBe('pkg:npm/a%2Fb@1%2F2')
  })
})

describe('keys', () => {
  const parts = {
    type: 'pypi',
    name: 'A_b',
    version: '1',
    qualifiers: new Map([['file_name', 'x']]),
    subpath: 'y',
  }
  it('purlKey leaves out qualifiers and subpath', () => {
    expect(purlKey(parts)).toBe('pkg:pypi/a-b@1')
  })
  it('packageKey leaves out the version as well', () => {
    expect(packageKey(parts)).toBe('pkg:pypi/a-b')
  })
})
