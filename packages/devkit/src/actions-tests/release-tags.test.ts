import { parseReleaseTag } from '@tier3/model/release-series'
import { parseSemVer } from '@tier3/model/semver'
import { formatPep440, parsePep440 } from '@tier3/release/version/pep440'
import { readManifest } from '@tier3/release/version/read-manifest'
import { formatVersionTag, readVersionTag } from '@tier3/release/version/release-tag'
import {
  formatVersionPattern,
  matchVersionPattern,
  parseVersionPattern,
} from '@tier3/release/version/version-pattern'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const number = fc.nat({ max: 999_999 }).map(String)
const identifier = fc.oneof(number, fc.stringMatching(/^[a-z][0-9a-zA-Z-]{0,8}$/))
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))
const version = fc
  .tuple(number, number, number, fc.option(identifiers), fc.option(identifiers))
  .map(([major, minor, patch, pre, build]) => {
    const text = `${major}.${minor}.${patch}${pre === null ? '' : `-${pre}`}${build === null ? '' : `+${build}`}`
    const parsed = parseSemVer(text)
    if (parsed === undefined) throw new Error(text)
    return parsed
  })
const packageName = fc.stringMatching(/^(?:@[a-z]{1,8}\/)?[a-z][a-z]{0,12}$/)
const prefix = fc.oneof(
  fc.constantFrom('', 'v'),
  packageName.map((name) => `${name}@`),
  packageName.map((name) => `${name}-v`),
  packageName.map((name) => `${name}/v`),
)

it('readVersionTag reads what formatVersionTag writes', () => {
  fc.assert(
    fc.property(prefix, version, (written, wanted) => {
      const tag = formatVersionTag({ prefix: written, suffix: '' }, wanted)
      const read = readVersionTag(tag)
      expect(read).toMatchObject({ ok: true, value: { version: wanted, pattern: { prefix: written } } })
      // it must be the series by which releases are compared as well
      expect(parseReleaseTag(tag)?.version).toEqual(wanted)
    }),
  )
})

it('readVersionTag of any text either fails or gives the text back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const read = readVersionTag(text)
      expect(read.ok ? formatVersionTag(read.value.pattern, read.value.version) : text).toBe(text)
    }),
  )
})

it('matchVersionPattern finds what was put in, and parse is the inverse of format', () => {
  const part = fc.string({ maxLength: 40 }).filter((text) => !text.includes('{') && !text.includes('}'))
  fc.assert(
    fc.property(part, part, fc.string({ minLength: 1 }), (before, behind, inside) => {
      const pattern = { prefix: before, suffix: behind }
      expect(parseVersionPattern(formatVersionPattern(pattern))).toEqual({ ok: true, value: pattern })
      expect(matchVersionPattern(pattern, before + inside + behind)).toBe(inside)
    }),
  )
})

it('parsePep440 reads what formatPep440 writes', () => {
  const count = fc.nat({ max: 9999 })
  const parts = fc.record({
    epoch: count,
    release: fc
      .array(count, { maxLength: 5 })
      .map((list) => list.slice(0, list.findLastIndex((one) => one !== 0) + 1)),
    pre: fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), count), { nil: undefined }),
    post: fc.option(count, { nil: undefined }),
    dev: fc.option(count, { nil: undefined }),
    local: fc.option(fc.stringMatching(/^[a-z0-9]{1,5}(?:\.[a-z0-9]{1,5}){0,2}$/), { nil: undefined }),
  })
  fc.assert(
    fc.property(parts, (wanted) => {
      expect(parsePep440(formatPep440(wanted))).toEqual(wanted)
    }),
  )
})

it('readManifest answers whatever bytes it is given', () => {
  const name = fc.constantFrom(
    'package.json',
    'Cargo.toml',
    'pyproject.toml',
    'go.mod',
    'pom.xml',
    'VERSION',
    'a.gemspec',
  )
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .string({
        unit: fc.constantFrom('<', '>', '/', '&', '{', '}', '[', ']', '"', '=', '.', 'a', '1', '\n', ' '),
        maxLength: 200,
      })
      .map((one) => new Uint8Array(Buffer.from(one))),
  )
  fc.assert(
    fc.property(name, text, (path, bytes) => {
      const read = readManifest(path, bytes)
      expect(read.ok ? typeof read.value.ecosystem : typeof read.problem).toBe('string')
    }),
    { numRuns: 2000 },
  )
})
