import { isNonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import type { ChangedEvidence } from './evidence.ts'
import type { ChangePlanned } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { readChange, readSourceFacts } from './source-facts.ts'

/** Changes one input of a checkout on purpose. */
export async function performChange(
  { path }: ChangePlanned,
  ports: ReproducePorts,
): Promise<Result<ChangedEvidence, readonly Problem[]>> {
  const facts = await readSourceFacts(ports)
  if (!facts.ok) return facts
  const change = await readChange(facts.value, path, ports, 'change-path')
  if (!change.ok) return change
  const { edits, says } = change.value
  if (!isNonEmpty(edits)) throw new Error('a planned change has an edit')
  const applied = await ports.editor.apply(edits)
  return applied.ok ? ok({ mode: 'change', says, paths: edits.map((edit) => edit.path) }) : applied
}
