import { expect, it } from 'vitest'
import { parseSourceUri, sameSource } from './source-uri.ts'

it.each([
  ['https://github.com/acme/app', {}],
  ['git+https://github.com/acme/app@refs/tags/v1', { ref: 'refs/tags/v1' }],
  ['git+https://github.com/acme/app.git@refs/tags/@s/p@1', { ref: 'refs/tags/@s/p@1' }],
  ['https://GITHUB.com:443/acme/app/', {}],
])('parseSourceUri reads %s', (text, more) => {
  expect(parseSourceUri(text)).toEqual({
    ok: true,
    value: { server: 'https://github.com', repository: 'acme/app', ...more },
  })
})

it.each([
  'http://github.com/acme/app',
  'https://user@github.com/acme/app',
  'https://github.com@evil.example/acme/app',
  'https://github.com:444/acme/app',
  'https://github.com/acme/app?x',
  'https://github.com/acme/app#x',
  'https://github.com/acme%2fapp/x',
  'https://github.com/acme/app/tree',
  'https://github.com/acme',
  'https://github.com/acme/..',
  'https://github.com//app',
  'https://github.com/acme/app@',
  '',
])('parseSourceUri refuses %s', (text) => expect(parseSourceUri(text).ok).toBe(false))

it('sameSource folds owner and name, and no other part', () => {
  const read = (text: string) => {
    const parsed = parseSourceUri(text)
    if (!parsed.ok) throw new Error(parsed.problem)
    return parsed.value
  }
  const app = read('https://github.com/acme/app')
  expect(sameSource(app, read('https://github.com/ACME/App.git'))).toBe(true)
  expect(sameSource(app, read('https://github.evil/acme/app'))).toBe(false)
  expect(sameSource(app, read('https://github.com/acme/apps'))).toBe(false)
})
