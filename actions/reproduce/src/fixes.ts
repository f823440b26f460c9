import { explainGuilty } from '@tier3/release/rebuild/guilt-text'
import type { ComparedEvidence } from './evidence.ts'

/** What mends the difference of a file: by its content first, then by what was found guilty; each once. */
export function fixesOf({ compared, guilt }: ComparedEvidence, name: string): readonly string[] {
  const causes = compared
    .filter((one) => one.name === name)
    .flatMap(({ comparison }) => comparison?.causes ?? [])
  const guilty =
    guilt === undefined ? [] : guilt.kind === 'itself' ? (['itself'] as const) : guilt.variations.slice(0, 3)
  const explained = guilty.flatMap((one) => explainGuilty(one).fixes)
  const all = [...explained, ...causes.slice(0, 3).flatMap(({ fixes }) => fixes)]
  return [...new Set(all.map(({ ecosystem, fix }) => (ecosystem === 'any' ? fix : `${ecosystem}: ${fix}`)))]
}
