import { describe, expect, it } from 'vitest'
import { parseImageList } from './image-list.ts'

const [A, B] = [`r.example/app@sha256:${'a'.repeat(64)}`, `r.example/app:v1@sha256:${'b'.repeat(64)}`]

describe('parseImageList', () => {
  it('reads images with their digests', () => {
    expect(parseImageList([A, B])).toMatchObject({
      ok: true,
      value: [{ repository: 'app', sha256: 'a'.repeat(64) }, { sha256: 'b'.repeat(64) }],
    })
  })
  it.each([
    ['a tag', ['r.example/app:v1'], 'no digest'],
    ['no registry', [`app@sha256:${'a'.repeat(64)}`], 'host of a registry'],
    ['one twice', [A, A], 'twice'],
    [
      'too many',
      Array.from({ length: 101 }, (_, i) => `r.example/a${i}@sha256:${'a'.repeat(64)}`),
      'more than 100',
    ],
  ])('refuses %s', (_, lines, reason) => {
    const read = parseImageList(lines)
    expect(read).toMatchObject({ ok: false, problem: [{ code: 'input/malformed' }] })
    expect(read.ok ? '' : read.problem[0]?.current).toContain(reason)
  })
})
