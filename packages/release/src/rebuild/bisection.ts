import type { Variation } from './variations.ts'

/** One more build: with these variations made, and none for a plain repeat. `bad` when it failed or gave other bytes. */
export interface Probe {
  readonly on: readonly Variation[]
  readonly bad: boolean
}

export type BisectionStep =
  | { readonly kind: 'build'; readonly on: readonly Variation[] }
  | { readonly kind: 'done'; readonly guilt: Guilt }

export type Guilt =
  /** A plain repeat differs: no variation is needed. */
  | { readonly kind: 'itself' }
  /** Each of these alone makes a difference. `more`: whether others do as well, where that was tried. */
  | {
      readonly kind: 'found'
      readonly variations: readonly Variation[]
      readonly more: 'yes' | 'no' | 'not tried'
    }
  /** One or several of these; there was no build left to tell, or they act together only. */
  | { readonly kind: 'among'; readonly variations: readonly Variation[] }

/**
 * Says which build to make next, from all that were made, to find the variation that makes the difference: first a
 * repeat without any, then halves. All `varied` together are known to be bad. Ends after `most` builds at the latest.
 */
export function nextBisection(
  varied: readonly Variation[],
  probes: readonly Probe[],
  most: number,
): BisectionStep {
  const known = (on: readonly Variation[]): boolean | undefined =>
    on.length === varied.length ? true : probes.find((probe) => same(probe.on, on))?.bad
  const build = (on: readonly Variation[], otherwise: Guilt): BisectionStep =>
    probes.length < most ? { kind: 'build', on } : { kind: 'done', guilt: otherwise }
  const repeat = known([])
  if (repeat === undefined) return build([], { kind: 'among', variations: varied })
  if (repeat) return { kind: 'done', guilt: { kind: 'itself' } }
  const found: Variation[] = []
  for (;;) {
    const rest = varied.filter((name) => !found.includes(name))
    const restBad = rest.length === 0 ? false : known(rest)
    if (restBad === undefined) return build(rest, { kind: 'found', variations: found, more: 'not tried' })
    if (!restBad) return { kind: 'done', guilt: { kind: 'found', variations: found, more: 'no' } }
    let suspects = rest
    const guess = (): Guilt =>
      found.length > 0
        ? { kind: 'found', variations: found, more: 'yes' }
        : { kind: 'among', variations: suspects }
    while (suspects.length > 1) {
      const half = suspects.slice(0, Math.ceil(suspects.length / 2))
      const bad = known(half)
      if (bad === undefined) return build(half, guess())
      suspects = bad ? half : suspects.slice(half.length)
    }
    // The other half was only taken for bad because the first was not: that one alone makes a difference is still to be seen.
    const alone = known(suspects)
    if (alone === undefined) return build(suspects, guess())
    if (!alone) {
      suspects = rest
      return { kind: 'done', guilt: guess() }
    }
    found.push(...suspects)
  }
}

const same = (a: readonly Variation[], b: readonly Variation[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))
