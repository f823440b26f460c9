import { describe, expect, it } from 'vitest'
import { nextCursor } from './page-link.ts'

const API = 'https://api.example/v3'
const link = (query: string, rel = 'next', origin = 'https://api.example'): string =>
  `<${origin}/repositories/1/attestations/sha256:00?${query}>; rel="${rel}"`

describe('nextCursor', () => {
  it.each([
    { name: 'no header', header: undefined, expected: undefined },
    { name: 'no next page', header: link('before=x', 'prev'), expected: undefined },
    { name: 'a next page', header: link('per_page=100&after=Y3Vyc29yOjE%3D'), expected: 'Y3Vyc29yOjE=' },
    {
      name: 'a next page among others',
      header: `${link('before=x', 'prev')}, ${link('after=y')}`,
      expected: 'y',
    },
    { name: 'rel without quotes', header: '<https://api.example/?after=z>; rel=next', expected: 'z' },
    {
      name: 'another origin',
      header: link('after=y', 'next', 'https://evil.example'),
      expected: 'refused: the link to the next page leads to https://evil.example',
    },
    {
      name: 'another scheme',
      header: link('after=y', 'next', 'http://api.example'),
      expected: 'refused: the link to the next page leads to http://api.example',
    },
    {
      name: 'no cursor',
      header: link('page=2'),
      expected: 'refused: the link to the next page has no cursor',
    },
    {
      name: 'no URL',
      header: '<next>; rel="next"',
      expected: 'refused: the link to the next page is not a URL',
    },
    { name: 'something else', header: 'next', expected: undefined },
  ])('$name', ({ header, expected }) => {
    const cursor = nextCursor(header, API)
    expect(cursor.ok ? cursor.value : `refused: ${cursor.problem}`).toBe(expected)
  })
})
