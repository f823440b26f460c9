import type { MachineAbilities } from '@tier3/model/rebuild-stage'
import { otherLocale } from './other-locale.ts'

/** What can be made different around the second build, the likeliest causes of different bytes first. */
export const VARIATIONS = [
  'build-path',
  'clock',
  'time-zone',
  'locale',
  'umask',
  'processors',
  'host-name',
  'home',
  'user-name',
  'environment',
  'temporary-folder',
  'search-path',
  'memory-layout',
] as const
export type Variation = (typeof VARIATIONS)[number]

/** `basic` needs nothing of the machine; `standard` is everything that the machine allows. */
export type VariationLevel = 'basic' | 'standard'

const BASIC: readonly Variation[] = [
  'build-path',
  'time-zone',
  'locale',
  'umask',
  'home',
  'environment',
  'temporary-folder',
  'search-path',
]

/** What is different in the second build, and what is not, each with the reason. */
export interface VariationPlan {
  readonly varied: readonly Variation[]
  readonly same: readonly { readonly name: string; readonly why: string }[]
}

/** No level varies these on one machine. */
const NEVER = [
  { name: 'file-order', why: 'the order in which folders list their files needs a file system of its own' },
  { name: 'user-id', why: 'both builds run as the user of the job' },
  { name: 'kernel', why: 'both builds run on one machine' },
  { name: 'processor-type', why: 'both builds run on one machine' },
] as const

/** Divides the variations into those that are made and those that are not; none is left out silently. */
export function planVariations(level: VariationLevel, machine: MachineAbilities): VariationPlan {
  const same: { readonly name: string; readonly why: string }[] = []
  const varied = VARIATIONS.filter((name) => {
    const why =
      level === 'basic' && !BASIC.includes(name) ? 'the level basic leaves it out' : hindrance(name, machine)
    if (why !== undefined) same.push({ name, why })
    return why === undefined
  })
  return { varied, same: [...same, ...NEVER] }
}

function hindrance(name: Variation, machine: MachineAbilities): string | undefined {
  const abilities: { readonly [name in Variation]?: true | string } = {
    processors: machine.processors < 2 ? 'the machine has one processor' : machine.bindProcessors,
    clock: machine.moveClock,
    'host-name': machine.nameHost,
    'memory-layout': machine.fixLayout,
    locale: otherLocale(machine.locales) !== undefined || 'no second locale is installed',
  }
  const ability = abilities[name] ?? true
  return ability === true ? undefined : ability
}
