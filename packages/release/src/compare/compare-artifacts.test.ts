import { describe, expect, it } from 'vitest'
import { rawBytes } from './reading.ts'
import { budgetOf } from './budget.ts'
import { concatBytes, isSameBytes } from './bytes.ts'
import { compareArtifacts } from './compare-artifacts.ts'
import { allDifferences } from './comparison.ts'
import { BUILD, compared } from './comparing.fixture.ts'
import { DEFAULT_COMPARISON_LIMITS } from './limits.ts'
import { mutated, randomBytes } from './mutations.fixture.ts'
import { partReader } from './part-reader.ts'
import { describeComparison } from './report/markdown.ts'
import { SAMPLES } from './samples.fixture.ts'

const ROUNDS = 300
const read = (name: string, bytes: Uint8Array) => {
  const part = { name, bytes, depth: 0 }
  const reader = partReader(budgetOf(DEFAULT_COMPARISON_LIMITS))
  return { reading: reader.read(part), unread: reader.unread(part) }
}

describe.each(SAMPLES)('compareArtifacts of $name', ({ name, bytes }) => {
  it('reads the file as its format, and to its end', () => {
    const { reading, unread } = read(name, bytes)
    expect(unread).toEqual([])
    expect(reading === undefined).toBe(name === 'a.txt')
  })

  it('finds equal bytes identical, under whatever names', () => {
    expect(compareArtifacts({ name, bytes }, { name: 'other', bytes: bytes.slice() }, BUILD)).toMatchObject({
      verdict: 'identical',
      causes: [],
      passes: [],
    })
  })

  it('takes each byte of every file, damaged ones as well, into exactly one atom', () => {
    const files = [bytes, ...Array.from({ length: ROUNDS }, (_, seed) => mutated(bytes, seed))]
    const lengths = files.map((file) => {
      const { reading } = read(name, file)
      return reading === undefined ? file.length : concatBytes(rawBytes(reading.atoms)).length
    })
    expect(lengths).toEqual(files.map((file) => file.length))
  })

  it('never throws, agrees with itself from the other side, and never passes over a difference', () => {
    const violations = Array.from({ length: ROUNDS }, (_, seed) =>
      violationsOf(name, bytes, mutated(bytes, seed)),
    )
    expect(violations.flat()).toEqual([])
  })
})

/** What the comparison with the damaged file says that it must not say. */
function violationsOf(name: string, bytes: Uint8Array, other: Uint8Array): readonly string[] {
  const [there, back] = [compared(name, bytes, other), compared(name, other, bytes)]
  const isSame = isSameBytes(bytes, other)
  return [
    back.verdict !== there.verdict && 'the verdict is another from the other side',
    formatIds(back.passes) !== formatIds(there.passes) && 'the passes are others from the other side',
    isSame !== (there.verdict === 'identical') && 'identical does not mean equal bytes',
    !isSame && allDifferences(there.tree).length === 0 && 'no difference is shown',
    !isSame && there.causes.length === 0 && 'no cause is shown',
    (there.verdict === 'equivalent') !== there.passes.length > 0 &&
      'equivalent without passes, or passes without it',
    there.verdict === 'equivalent' && there.unread.length > 0 && 'equivalent though something was not read',
    // oxlint-disable-next-line no-control-regex -- the control characters that must not be there
    /[\0-\x08\x0b-\x1f\x7f]/.test(describeComparison(there)) && 'a control character is shown',
  ].filter((violation) => violation !== false)
}

const formatIds = (passes: readonly { readonly id: string }[]): string => passes.map(({ id }) => id).join()

describe('compareArtifacts', () => {
  it('never throws for bytes of two kinds, or of none', () => {
    for (const a of [
      ...SAMPLES,
      { name: 'random', bytes: randomBytes(9, 3000) },
      { name: 'none', bytes: new Uint8Array(0) },
    ]) {
      for (const b of SAMPLES) {
        expect(compared(a.name, a.bytes, b.bytes).verdict).toBe(
          a.bytes === b.bytes ? 'identical' : 'different',
        )
      }
    }
  })

  it('reads less under every smaller limit, and then finds nothing equivalent', () => {
    const left = SAMPLES.find(({ name }) => name === 'a.tar.gz')?.bytes ?? new Uint8Array(0)
    const right = left.slice()
    right[4] = 99
    const run = (limits: Partial<typeof DEFAULT_COMPARISON_LIMITS>) =>
      compareArtifacts({ name: 'a.tar.gz', bytes: left }, { name: 'a.tar.gz', bytes: right }, BUILD, {
        ...DEFAULT_COMPARISON_LIMITS,
        ...limits,
      })
    expect(run({})).toMatchObject({ verdict: 'equivalent', passes: [{ id: 'gzip-metadata' }] })
    const small = [{ depth: 0 }, { entries: 0 }, { inflatedTotal: 100 }, { inflatedPart: 100 }]
    expect(small.map((limits) => run(limits).verdict)).toEqual(small.map(() => 'different'))
    expect(run({ inflatedPart: 100 }).unread[0]?.reason).toBe(
      'the compressed data hold more than the 100 bytes that may be unpacked',
    )
    expect(run({ depth: 0 }).unread[0]?.reason).toBe('it is nested deeper than 0 containers')
    expect(run({ differences: 0 })).toMatchObject({ verdict: 'equivalent', omitted: 1 })
  })
})
