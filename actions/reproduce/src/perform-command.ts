import type { HashedArtifact, Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import type { BuildOutcome, BuiltFile } from '@tier3/model/rebuild-stage'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ChangePlan } from '@tier3/release/rebuild/change/change'
import { matchOutputs, type MatchedOutputs } from '@tier3/release/rebuild/match-outputs'
import { localeLoss } from '@tier3/release/rebuild/other-locale'
import { planVariations, type VariationPlan } from '@tier3/release/rebuild/variations'
import { judgeFile, judgeFiles } from '@tier3/release/rebuild/judgement'
import { bisect, sameOutputs } from './bisect.ts'
import { readBasis } from './build-basis.ts'
import { createBuilder, type Builder } from './builder.ts'
import { compareFiles } from './compare-files.ts'
import type { ComparedEvidence, Sensitivity } from './evidence.ts'
import type { CommandPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { proveSensitivity } from './sensitivity.ts'
import { isIgnored, readShipped } from './shipped-files.ts'
import { readChange, readSourceFacts } from './source-facts.ts'

const UNTOUCHED: Sensitivity = { state: 'not shown', why: 'nothing was changed on purpose', changed: [] }

/** Builds twice, compares, and goes after the cause of a difference, or else proves that one would have been seen. */
export async function performCommand(
  plan: CommandPlan,
  ports: ReproducePorts,
  progress: Progress,
): Promise<Result<ComparedEvidence, readonly Problem[]>> {
  const facts = await readSourceFacts(ports)
  if (!facts.ok) return facts
  const change =
    plan.sensitivity.kind === 'off'
      ? ok(undefined)
      : await readChange(facts.value, plan.sensitivity.path, ports, 'sensitivity')
  if (!change.ok) return change
  const [basis, shipped] = [
    await readBasis(plan, facts.value, ports),
    await readShipped(plan, ports, progress),
  ]
  if (!basis.ok) return basis
  if (!shipped.ok) return shipped
  const machine = await ports.stage.abilities()
  if (!machine.ok) return failed([machine.problem])
  const variations = planVariations(plan.variations, machine.value)
  const { commit, losses } = facts.value
  const { files, ignored } = shipped.value
  const paths = files.map(({ path }) => path)
  const about = { commit, basis: basis.value, machine: machine.value, shipped: paths }
  const builder = createBuilder(plan, about, ports)
  const notVaried = localeLoss(machine.value.locales)
  const evidence: ComparedEvidence = {
    mode: 'command',
    commit,
    platform: machine.value.platform,
    sourceDateEpoch: basis.value.sourceDateEpoch,
    passed: Object.keys(basis.value.passed).toSorted(),
    shared: plan.shared.map(({ folder, variable }) => `${variable}=${folder}`),
    variations,
    builds: [],
    files: [],
    ignored,
    unmatched: { unmade: [], unshipped: [] },
    stale: [],
    compared: [],
    guilt: undefined,
    sensitivity: UNTOUCHED,
    notices: [],
    losses: [...losses, ...(notVaried === undefined ? [] : [notVaried])],
  }
  const gathered = await gather(
    plan,
    { ...about, files, variations, change: change.value },
    builder,
    ports,
    progress,
  )
  if (!gathered.ok) return gathered
  // What ships must still be what was compared: the builds had the chance to write there.
  const again = await ports.artifacts.hash(files, ['sha256'])
  if (!again.ok) return again
  const swapped = again.value.filter(({ digest }, i) => digest.sha256 !== files[i]?.digest.sha256)
  if (swapped.length > 0) return failed(swapped.map(({ name }) => swappedMeanwhile(name)))
  return ok({ ...evidence, ...gathered.value, builds: builder.records })
}

interface Material {
  readonly files: readonly HashedArtifact[]
  readonly variations: VariationPlan
  readonly change: ChangePlan | undefined
}

async function gather(
  plan: CommandPlan,
  { change, files, variations }: Material,
  builder: Builder,
  ports: ReproducePorts,
  progress: Progress,
): Promise<Result<Partial<ComparedEvidence>, readonly Problem[]>> {
  progress(0, 3, 'first rebuild')
  const first = await builder.build('rebuild-1', 'rebuild', [])
  if (!first.ok) return first
  const made = outputsOf(first.value, plan.ignore)
  if (made === undefined) return ok({})
  const matched = matchOutputs(
    files.map(({ name }) => name),
    made.map(({ name }) => name),
  )
  if (matched.ambiguous.length > 0) return failed(matched.ambiguous.map(ambiguous))
  progress(1, 3, `second rebuild with ${variations.varied.length} variations`)
  const second = await builder.build('rebuild-2', 'rebuild', variations.varied)
  if (!second.ok) return second
  const rebuilds = [
    { from: 'rebuild-1', outputs: made },
    { from: 'rebuild-2', outputs: outputsOf(second.value, plan.ignore) ?? [] },
  ]
  const compared = await compareFiles(plan, { files, pairs: matched.pairs, rebuilds, builder }, ports)
  let found: Partial<ComparedEvidence> = {
    ...compared,
    unmatched: unmatchedOf(matched, second.value.end.kind === 'made' ? rebuilds : []),
    notices: emptyFiles(made),
  }
  if (second.value.end.kind === 'killed' || second.value.end.kind === 'stale') return ok(found)
  if (!sameOutputs(first.value, second.value, plan.ignore)) {
    progress(2, 3, 'looking for what makes the difference')
    const guilt = await bisect(first.value, variations.varied, plan, builder)
    if (!guilt.ok) return guilt
    found = { ...found, guilt: guilt.value }
  }
  // A comparison that is red already needs no proof that it can be.
  const verdict = judgeFiles(compared.files.map(judgeFile))
  const isGreen = verdict === 'identical' || (verdict === 'equivalent' && plan.accept === 'equivalent')
  if (!isGreen || second.value.end.kind !== 'made') return ok(found)
  if (change === undefined)
    return ok({ ...found, sensitivity: { ...UNTOUCHED, why: '`sensitivity` is off' } })
  progress(2, 3, `a build with a change on purpose: ${change.says.join(', ')}`)
  const proof = await proveSensitivity(made, change, plan, builder, ports)
  if (!proof.ok) return proof
  const { untouched, ...sensitivity } = proof.value
  return ok({ ...found, sensitivity, notices: [...(found.notices ?? []), ...untouched] })
}

const outputsOf = ({ end }: BuildOutcome, ignore: readonly string[]): readonly BuiltFile[] | undefined => {
  const outputs = end.kind === 'made' ? end.outputs.filter(({ name }) => !isIgnored(name, ignore)) : []
  return isNonEmpty(outputs) ? outputs : undefined
}

/** Files that only one of the rebuilds made are without a partner as well; a build that made none speaks for itself. */
function unmatchedOf(
  { unmade, unshipped }: MatchedOutputs,
  rebuilds: readonly { readonly outputs: readonly BuiltFile[] }[],
): ComparedEvidence['unmatched'] {
  const made = rebuilds.map(({ outputs }) => new Set(outputs.map(({ name }) => name)))
  const all = new Set(made.flatMap((names) => [...names]))
  const some = [...all].filter((name) => made.some((names) => !names.has(name)))
  return { unmade, unshipped: [...new Set([...unshipped, ...some])] }
}

const emptyFiles = (outputs: readonly BuiltFile[]): readonly string[] =>
  outputs.filter(({ size }) => size === 0).map(({ name }) => `the output ${quoted(name)} has no byte`)

const swappedMeanwhile = (name: string): Problem =>
  problem('integrity/file-changed', {
    attempted: `read ${quoted(name)}, which ships, once more behind the builds`,
    current: 'it has other bytes than those that were compared',
    desired: 'no build may touch what ships',
  })

const ambiguous = ({ candidates, name }: MatchedOutputs['ambiguous'][number]): Problem =>
  problem('input/duplicate-name', {
    attempted: `find out which output ships as ${quoted(name)}`,
    current: `several files have that name: ${candidates.slice(0, 8).join(', ')}`,
    desired: 'every shipped file must have exactly one output',
    fix: 'Set `base` so that shipped files have the paths of the outputs, or name fewer files.',
  })
