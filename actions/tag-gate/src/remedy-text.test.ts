import { parseRepoSlug } from '@tier3/model/repo-slug'
import { describe, expect, it } from 'vitest'
import { asciiJson, remedyPaths, remedyText } from './remedy-text.ts'

const slug = parseRepoSlug('octo/app')
if (!slug.ok) throw new Error(slug.problem)
const BODY = { name: 'Protect release tags', target: 'tag', rules: [{ type: 'update' }] }

it('asciiJson means the same and shows nothing that it is not', () => {
  const value = { include: ['refs/tags/\u202eü\u{1f600}"\\*'] }
  const text = asciiJson(JSON.stringify(value, null, 2))
  expect(text).toMatch(/^[\n\u0020-\u007e]+$/)
  expect(JSON.parse(text)).toEqual(value)
})

it.each([
  ['fix.json', 0, []],
  ['fix.json', 2, ['fix.json', 'fix-2.json']],
  ['a.b/fix', 2, ['a.b/fix', 'a.b/fix-2']],
  ['a/.fix', 2, ['a/.fix', 'a/.fix-2']],
])('remedyPaths of %s for %i', (path, count, expected) => {
  expect(remedyPaths(path, count)).toEqual(expected)
})

describe('remedyText', () => {
  it('gives the body and the command', () => {
    const { json, where, command } = remedyText(BODY, slug.value, undefined)
    expect(JSON.parse(json)).toEqual(BODY)
    expect(where).toContain('Settings > Rules > Rulesets')
    expect(command).toBe('gh api --method POST repos/octo/app/rulesets --input tag-protect-release-tags.json')
  })

  it.each([
    ["it's; rm -rf .json", "'it'\\''s; rm -rf .json'"],
    ['$(id).json', "'$(id).json'"],
    ['-x.json', "'-x.json'"],
  ])('quotes the path %s', (path, word) => {
    expect(remedyText(BODY, slug.value, path).command?.endsWith(` --input ${word}`)).toBe(true)
  })

  it('gives no command for a path that cannot stand in one line', () => {
    expect(remedyText(BODY, slug.value, 'a\nb').command).toBeUndefined()
  })
})
