import { expect, it } from 'vitest'
import { jobToken } from './identity.ts'
import { rememberFirst } from './remembered-token.ts'

it('hands out the first token twice, and fresh ones from then on', async () => {
  let made = 0
  const masked: string[] = []
  const source = rememberFirst(
    jobToken(
      async (audience) => `${audience} ${++made}`,
      (token) => void masked.push(token),
    ),
  )
  const tokens = []
  for (let i = 0; i < 4; i++) tokens.push(await source.request('sigstore'))
  expect(tokens).toEqual(['sigstore 1', 'sigstore 1', 'sigstore 2', 'sigstore 3'])
  expect(masked).toEqual(['sigstore 1', 'sigstore 2', 'sigstore 3'])
  expect(source.renewable).toBe(true)
})

it('remembers no failure', async () => {
  let made = 0
  const source = rememberFirst(
    jobToken(
      async () => {
        if (++made === 1) throw new Error('down')
        return String(made)
      },
      () => undefined,
    ),
  )
  await expect(source.request('sigstore')).rejects.toThrow('down')
  expect([await source.request('sigstore'), await source.request('sigstore')]).toEqual(['2', '2'])
})
