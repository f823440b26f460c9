import { describe, expect, it } from 'vitest'
import { decodeReceipt } from './receipt.ts'
import { receiptFacts, receiptText } from './release-facts.fixture.ts'

describe('decodeReceipt', () => {
  it('decodeReceipt reads what publish-release writes', () => {
    const receipt = decodeReceipt(receiptText())
    expect(receipt).toMatchObject({
      ok: true,
      value: {
        repository: 'octo/app',
        level: 3,
        at: '2026-11-22T10:37:27.872Z',
        demand: {
          signer: expect.stringMatching(/^OWNER\/tier3\/\.github\/workflows\/release\.yml@[0-9a-f]{40}$/),
        },
      },
    })
    expect(receipt.ok && receipt.value.assets.length).toBe(7)
  })

  const [first] = receiptFacts().assets
  if (first === undefined) throw new Error('the fixture has assets')
  it.each([
    { name: 'no JSON', text: '{', expected: 'the receipt is not strict JSON' },
    { name: 'a key twice', text: '{"tag":1,"tag":2}', expected: 'twice' },
    { name: 'another document', text: '{"mediaType":"x"}', expected: 'mediaType is not' },
    {
      name: 'a repository that is none',
      text: receiptText({ repository: 'a/b/../c' }),
      expected: 'receipt.repository',
    },
    { name: 'a commit that is none', text: receiptText({ commit: 'main' }), expected: 'receipt.commit' },
    {
      name: 'an asset with a folder',
      text: receiptText({ assets: [{ ...first, name: '../SHA256SUMS' }] }),
      expected: 'assets[0].name is no plain name',
    },
    {
      name: 'an asset twice',
      text: receiptText({ assets: [first, first] }),
      expected: 'assets[1].name stands twice',
    },
    {
      name: 'a digest in capitals',
      text: receiptText({ assets: [{ ...first, sha256: 'A'.repeat(64) }] }),
      expected: 'assets[0].digest.sha256',
    },
    {
      name: 'a server that is no host',
      text: receiptText({ policy: { trustDomain: 'x', server: 'https://github.com/$(id)' } }),
      expected: 'demands.server',
    },
  ])('decodeReceipt refuses $name, and names the place', ({ expected, text }) => {
    expect(decodeReceipt(text)).toMatchObject({ ok: false, problem: expect.stringContaining(expected) })
  })
})
