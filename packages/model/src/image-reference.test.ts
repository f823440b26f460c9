import { describe, expect, it } from 'vitest'
import {
  formatImageReference,
  formatPinnedImage,
  imageName,
  parseImageReference,
  parsePinnedImage,
} from './image-reference.ts'

const HEX = 'ab'.repeat(32)

describe('parseImageReference', () => {
  it.each([
    [`r.example/app@sha256:${HEX}`, 'r.example', 'app', { kind: 'digest', sha256: HEX }],
    [`r.example/app:v1@sha256:${HEX}`, 'r.example', 'app', { kind: 'digest', sha256: HEX }],
    ['R.Example:5000/a/b-c/d__e:v1.2', 'r.example:5000', 'a/b-c/d__e', { kind: 'tag', tag: 'v1.2' }],
    ['127.0.0.1:65535/app:1', '127.0.0.1:65535', 'app', { kind: 'tag', tag: '1' }],
    ['localhost/app:1', 'localhost', 'app', { kind: 'tag', tag: '1' }],
    ['[::1]:5000/app:1', '[::1]:5000', 'app', { kind: 'tag', tag: '1' }],
  ])('reads %s', (text, registry, repository, at) => {
    const read = parseImageReference(text)
    expect(read).toEqual({ ok: true, value: { registry, repository, at } })
    expect(parseImageReference(read.ok ? formatImageReference(read.value) : '')).toEqual(read)
  })

  it.each([
    ['app:v1', 'host of a registry'],
    ['library/app:v1', 'host of a registry'],
    ['/app:v1', 'host of a registry'],
    ['user@r.example/app:v1', 'host of a registry'],
    ['https://r.example/app:v1', 'host of a registry'],
    ['r.example:99999x/app:v1', 'host of a registry'],
    ['r..example/app:v1', 'host of a registry'],
    // No client could ask these, or it would ask another host than the one that stands there.
    ['r.example:65536/app:v1', 'host of a registry'],
    ['999.1.1.1/app:v1', 'host of a registry'],
    ['1.2.3/app:v1', 'host of a registry'],
    ['0x7f.1/app:v1', 'host of a registry'],
    ['2130706433:80/app:v1', 'host of a registry'],
    ['r.1/app:v1', 'host of a registry'],
    ['r.example/App:v1', 'lower-case parts'],
    ['r.example/a//b:v1', 'lower-case parts'],
    ['r.example/../b:v1', 'lower-case parts'],
    ['r.example/a%2f..:v1', 'lower-case parts'],
    ['r.example/a?x=1:v1', 'lower-case parts'],
    ['r.example/a:v1/manifests', 'malformed tag'],
    ['r.example/a:', 'malformed tag'],
    ['r.example/a', 'neither a tag nor a digest'],
    [`r.example/a@sha512:${HEX}${HEX}`, 'sha256:'],
    [`r.example/a@sha256:${HEX.toUpperCase()}`, 'sha256:'],
    [`r.example/a@sha256:${HEX}\n`, 'sha256:'],
    [`r.example/${'a'.repeat(300)}:v1`, 'lower-case parts'],
    ['r'.repeat(600), 'longer than'],
  ])('refuses %s', (text, reason) => {
    const read = parseImageReference(text)
    expect(read.ok ? 'read' : read.problem).toContain(reason)
  })

  it('takes no long time for a long name', () => {
    expect(parseImageReference(`r.example/${'a-'.repeat(200)}!:v1`).ok).toBe(false)
  })
})

describe('parsePinnedImage', () => {
  it('drops the tag and gives the name without it', () => {
    const image = parsePinnedImage(`r.example/o/app:v1@sha256:${HEX}`)
    expect(image).toEqual({
      ok: true,
      value: { registry: 'r.example', repository: 'o/app', sha256: HEX },
    })
    expect(image.ok && imageName(image.value)).toBe('r.example/o/app')
    expect(image.ok && formatPinnedImage(image.value)).toBe(`r.example/o/app@sha256:${HEX}`)
  })
  it.each(['r.example/app:v1', 'app'])('refuses %s', (text) => {
    expect(parsePinnedImage(text).ok).toBe(false)
  })
})
