import { texts } from './seeds.ts'
import { demand, textOf, type Target } from './target.ts'

/** Faults that were put there, so that tests see the fuzzer find them. They are no decoders. */
export const plantedTargets: readonly Target[] = [
  {
    name: 'planted-fault',
    seeds: texts('xxxx'),
    run(input) {
      const text = textOf(input)
      // Each step is code of its own: only who keeps what went one step further comes to the end.
      if (text.startsWith('n'))
        if (text[1] === 'u') if (text[2] === 'l') demand(text[3] !== 'l', 'the planted fault')
    },
  },
  {
    name: 'planted-hang',
    seeds: texts('go on'),
    run(input) {
      while (textOf(input).includes('0')) continue
    },
  },
  {
    name: 'planted-throw',
    seeds: texts('{"a":[1]}'),
    run(input) {
      const value: unknown = JSON.parse(textOf(input))
      if (value === undefined) throw new Error('nothing')
    },
  },
]
