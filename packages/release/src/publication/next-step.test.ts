import { describe, expect, it } from 'vitest'
import { planAssets } from './asset-plan.ts'
import { nextStep } from './next-step.ts'
import { asset, file, hex, PURPOSE, release, starter } from './publication.fixture.ts'

const FILES = [file('a'), file('b', '2')]
const whole = () => [asset('a'), asset('b', '2')]
const undigested = (name: string) => asset(name, '1', { digest: undefined })
const published = { draft: false, publishedAt: '2026-01-01T00:00:00Z' }

describe('nextStep on a draft', () => {
  it.each([
    { name: 'no asset', assets: [], expected: { kind: 'upload', deletions: [], files: FILES } },
    {
      name: 'one asset',
      assets: [asset('a')],
      expected: { kind: 'upload', deletions: [], files: [FILES[1]] },
    },
    { name: 'all assets', assets: whole(), expected: { kind: 'complete' } },
    {
      name: 'a leftover of a file',
      assets: [asset('a'), starter('b')],
      expected: { kind: 'upload', deletions: [{ name: 'b', state: 'starter' }], files: [FILES[1]] },
    },
    {
      name: 'a leftover of something else',
      assets: [...whole(), starter('c')],
      expected: { kind: 'upload', deletions: [{ name: 'c' }], files: [] },
    },
    {
      name: 'another digest',
      assets: [asset('a'), asset('b', '3')],
      expected: { kind: 'upload', deletions: [{ name: 'b' }], files: [FILES[1]] },
    },
    {
      name: 'another size',
      assets: [asset('a', '1', { size: 6 }), asset('b', '2')],
      expected: { kind: 'upload', deletions: [{ name: 'a' }], files: [FILES[0]] },
    },
    {
      name: 'no digest',
      assets: [undigested('a'), asset('b', '2')],
      expected: { kind: 'hash', assets: [{ name: 'a' }] },
    },
    {
      name: 'a digest of another algorithm',
      assets: [asset('a', '1', { digest: { algorithm: 'sha512', hex: '1'.repeat(128) } }), asset('b', '2')],
      expected: { kind: 'hash', assets: [{ name: 'a' }] },
    },
    {
      name: 'an asset too many',
      assets: [...whole(), asset('c')],
      expected: {
        kind: 'stop',
        problem: { code: 'integrity/asset-unexpected', current: expect.stringContaining('"c"') },
      },
    },
    {
      name: 'a name twice',
      assets: [...whole(), asset('a')],
      expected: { kind: 'stop', problem: { code: 'integrity/asset-unexpected' } },
    },
    {
      name: 'a name in other case',
      assets: [...whole(), asset('A')],
      expected: { kind: 'stop', problem: { code: 'integrity/asset-unexpected' } },
    },
  ])('$name', ({ assets, expected }) => {
    expect(nextStep(release(assets), FILES, PURPOSE)).toMatchObject(expected)
  })

  it('takes the bytes for what we counted, whatever the server says', () => {
    const [a, b] = [undigested('a'), asset('b', '2')]
    const count = (digit: string, size = 5) => new Map([[a.id, { sha256: hex(digit), size }]])
    expect(nextStep(release([a, b]), FILES, PURPOSE, count('1'))).toEqual({ kind: 'complete' })
    const others = { kind: 'upload', deletions: [{ name: 'a' }], files: [{ name: 'a' }] }
    expect(nextStep(release([a, b]), FILES, PURPOSE, count('3'))).toMatchObject(others)
    expect(nextStep(release([a, b]), FILES, PURPOSE, count('1', 6))).toMatchObject(others)
    const lying = new Map([[b.id, { sha256: hex('3'), size: 5 }]])
    expect(nextStep(release([asset('a'), b]), FILES, PURPOSE, lying)).toMatchObject({
      deletions: [{ name: 'b' }],
    })
  })

  it.each([
    { name: 'lost its mark', changes: { body: 'Notes' } },
    { name: 'was untied from its tag', changes: { tag: 'untagged-1' } },
  ])('that $name stops', ({ changes }) => {
    expect(nextStep(release(whole(), changes), FILES, PURPOSE)).toMatchObject({
      kind: 'stop',
      problem: { code: 'policy/release-foreign' },
    })
  })

  it('deletes no asset that is good, whatever stands beside it', () => {
    const states = [undefined, asset('a'), asset('a', '3'), starter('a'), asset('a', '1', { size: 9 })]
    const others = [undefined, asset('b', '2'), asset('b', '3'), starter('b')]
    for (const a of states)
      for (const b of others) {
        const assets = [a, b].flatMap((one) => one ?? [])
        const step = nextStep(release(assets), FILES, PURPOSE)
        const good = planAssets(FILES, assets).equal
        const deleted = step.kind === 'upload' ? step.deletions : []
        expect(deleted.filter((one) => good.includes(one))).toEqual([])
      }
  })
})

describe('nextStep on a published release', () => {
  it.each([
    { name: 'with all assets', assets: whole(), expected: { kind: 'published' } },
    { name: 'without a digest', assets: [undigested('a'), asset('b', '2')], expected: { kind: 'hash' } },
    { name: 'without assets', assets: [], expected: { problem: { code: 'policy/release-foreign' } } },
    ...[
      { name: 'with an asset missing', assets: [asset('a')], says: '"b" is missing there' },
      {
        name: 'with one too many',
        assets: [...whole(), asset('c')],
        says: '"c" is there and not among the files',
      },
      {
        name: 'with other bytes',
        assets: [asset('a'), asset('b', '3')],
        says: `"b" has other bytes (sha256:${hex('3')})`,
      },
      {
        name: 'with another size',
        assets: [asset('a', '1', { size: 6 }), asset('b', '2')],
        says: '"a" has 6 bytes there',
      },
      { name: 'with a leftover', assets: [...whole(), starter('c')], says: '"c" was never uploaded whole' },
    ].map(({ says, ...row }) => ({
      ...row,
      expected: {
        kind: 'stop',
        problem: { code: 'integrity/release-differs', current: expect.stringContaining(says) as string },
      },
    })),
  ])('$name', ({ assets, expected }) => {
    for (const immutable of [true, false]) {
      const step = nextStep(release(assets, { ...published, body: undefined, immutable }), FILES, PURPOSE)
      expect(step).toMatchObject(expected)
      expect(['hash', 'published', 'stop']).toContain(step.kind)
    }
  })
})
