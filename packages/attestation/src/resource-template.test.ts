import { describe, expect, it } from 'vitest'
import { expandResource, parseResourceTemplate, withTag } from './resource-template.ts'

const PARTS = { name: 'linux/my app+1.tgz', sha256: 'a'.repeat(64), tag: 'v1/x' }

describe('a template for the URI of an artifact', () => {
  it.each([
    ['https://example.com/{name}', 'https://example.com/linux/my%20app%2B1.tgz'],
    ['https://example.com/{tag}/{name}', 'https://example.com/v1/x/linux/my%20app%2B1.tgz'],
    ['pkg:generic/app@1?checksum=sha256:{sha256}', `pkg:generic/app@1?checksum=sha256:${'a'.repeat(64)}`],
    ['gce_image://images:x', 'gce_image://images:x'],
  ])('%s', (template, uri) => {
    expect(parseResourceTemplate(template)).toEqual({ ok: true, value: template })
    expect(expandResource(template, PARTS)).toBe(uri)
  })

  it.each([
    ['a name that has a place in it', 'x:{name}', { ...PARTS, name: '{sha256}' }, 'x:%7Bsha256%7D'],
    ['a name that leads elsewhere', 'x:/a/{name}', { ...PARTS, name: '?x#y' }, 'x:/a/%3Fx%23y'],
    ['no name', 'x:{name}', { ...PARTS, name: '' }, undefined],
    ['no tag', 'x:{tag}', { ...PARTS, tag: undefined }, undefined],
    ['half a character', 'x:{name}', { ...PARTS, name: 'a\ud800' }, undefined],
    ['no tag where none is asked for', 'x:y', { ...PARTS, tag: undefined }, 'x:y'],
  ])('with %s', (_, template, parts, uri) => {
    expect(expandResource(template, parts)).toBe(uri)
  })

  it.each([
    '',
    'name',
    '{name}',
    'x:',
    'x: y',
    'x:{nam}',
    'x:{name',
    'x:}',
    `x:${'y'.repeat(901)}`,
    '1:x',
    'x:\n',
  ])('refuses %j', (text) => {
    expect(parseResourceTemplate(text).ok).toBe(false)
  })

  it.each([
    ['v1', 'x:v1/{name}/v1'],
    ['{name}', 'x:%7Bname%7D/{name}/%7Bname%7D'],
    ['$&', 'x:%24%26/{name}/%24%26'],
    ['\ud800', 'x:{tag}/{name}/{tag}'],
    [undefined, 'x:{tag}/{name}/{tag}'],
  ])('with the tag %j', (tag, template) => {
    expect(withTag('x:{tag}/{name}/{tag}', tag)).toBe(template)
  })
})
