import { describe, expect, it } from 'vitest'
import { nextBisection, type Guilt, type Probe } from './bisection.ts'
import { VARIATIONS, type Variation } from './variations.ts'

/** Plays the builds: which variations make a difference alone, or only together. */
function search(
  isBad: (on: readonly Variation[]) => boolean,
  most: number,
  varied: readonly Variation[] = VARIATIONS,
): { readonly guilt: Guilt; readonly builds: number } {
  const probes: Probe[] = []
  for (;;) {
    const step = nextBisection(varied, probes, most)
    if (step.kind === 'done') return { guilt: step.guilt, builds: probes.length }
    expect(probes.map(({ on }) => on)).not.toContainEqual(step.on)
    probes.push({ on: step.on, bad: isBad(step.on) })
    expect(probes.length).toBeLessThanOrEqual(most)
  }
}

const any =
  (...guilty: readonly Variation[]) =>
  (on: readonly Variation[]): boolean =>
    guilty.some((name) => on.includes(name))

describe('nextBisection', () => {
  it.each(VARIATIONS)('finds %s alone within 6 builds', (name) => {
    const { guilt } = search(any(name), 6)
    expect(guilt.kind).toBe('found')
    expect(guilt).toMatchObject({ variations: [name] })
  })

  it.each(VARIATIONS)('with more builds says that nothing else than %s does', (name) => {
    expect(search(any(name), 30).guilt).toEqual({ kind: 'found', variations: [name], more: 'no' })
  })

  it('a repeat that differs needs no more builds', () => {
    expect(search(() => true, 6)).toEqual({ guilt: { kind: 'itself' }, builds: 1 })
  })

  it('finds every one of several', () => {
    const { guilt } = search(any('clock', 'umask', 'search-path'), 40)
    expect(guilt.kind === 'found' && guilt.variations.toSorted()).toEqual(['clock', 'search-path', 'umask'])
    expect(guilt).toMatchObject({ more: 'no' })
  })

  it('two that only act together are not split', () => {
    const isBad = (on: readonly Variation[]): boolean => on.includes('clock') && on.includes('search-path')
    expect(search(isBad, 40).guilt).toEqual({ kind: 'among', variations: VARIATIONS })
  })

  it.each([
    [0, 0, VARIATIONS.length],
    [1, 1, VARIATIONS.length],
    [2, 2, 7],
    [3, 3, 4],
  ])('a bound of %i makes %i builds and leaves %i', (most, builds, left) => {
    const found = search(any('build-path'), most)
    expect([found.builds, found.guilt.kind === 'among' && found.guilt.variations.length]).toEqual([
      builds,
      left,
    ])
  })

  it('a single variation needs the repeat alone', () => {
    expect(search(any('locale'), 6, ['locale'])).toEqual({
      guilt: { kind: 'found', variations: ['locale'], more: 'no' },
      builds: 1,
    })
  })
})
