import { failed, type Result } from '@tier3/model/result'
import { planCargoChange } from './cargo.ts'
import type { ChangePlan, ChangeSource } from './change.ts'
import { planGoChange } from './go.ts'
import { editText } from './edit-text.ts'
import { planMavenChange } from './maven.ts'
import { planNodeChange } from './node.ts'
import { planPythonChange } from './python.ts'

/** A manifest at the root decides; several ecosystems are all changed, for nobody knows which one the outputs are of. */
export const CHANGE_PLANNERS = [
  planNodeChange,
  planCargoChange,
  planPythonChange,
  planGoChange,
  planMavenChange,
] as const

/** Paths whose texts a plan needs. At most so many that reading them stays cheap. */
export function wantedForChange(paths: readonly string[], named: string | undefined): readonly string[] {
  if (named !== undefined) return paths.includes(named) ? [named] : []
  const wanted = paths.filter(
    (path) =>
      /(?:^|\/)(?:package\.json|Cargo\.toml|Cargo\.lock|pyproject\.toml|pom\.xml|go\.mod)$/.test(path) ||
      (path.endsWith('.go') && !path.endsWith('_test.go')) ||
      /^(?:[^/]+\/)?[^/]+\.(?:[cm]?js|tsx|[cm]?ts)$/.test(path),
  )
  return wanted.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, 2000)
}

const depth = (path: string): number => path.split('/').length

/** Plans the change; the reason says why there is none. */
export function planChange(source: ChangeSource, named: string | undefined): Result<ChangePlan, string> {
  if (named !== undefined) {
    const text = source.text(named)
    if (text === undefined) return failed('it is no tracked text file of the commit')
    return editText(named, text, source)
  }
  const plans = CHANGE_PLANNERS.flatMap((plan) => plan(source) ?? [])
  if (plans.length === 0)
    return failed('no manifest of a known ecosystem (npm, Cargo, Python, Go, Maven) stands at its root')
  return {
    ok: true,
    value: { edits: plans.flatMap(({ edits }) => edits), says: plans.flatMap(({ says }) => says) },
  }
}
