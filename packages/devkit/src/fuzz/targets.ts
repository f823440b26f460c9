import { evidenceTargets } from './evidence-targets.ts'
import { plantedTargets } from './planted.ts'
import { projectTargets } from './project-targets.ts'
import type { Target } from './target.ts'
import { textTargets } from './text-targets.ts'

/** Every decoder that hostile bytes reach. */
export const TARGETS: readonly Target[] = [...textTargets, ...evidenceTargets, ...projectTargets]

export const findTarget = (name: string): Target | undefined =>
  [...TARGETS, ...plantedTargets].find((target) => target.name === name)
