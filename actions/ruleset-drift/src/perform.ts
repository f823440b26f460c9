import { lintFindings, type LintNote } from './lint-notes.ts'
import { canonicalText } from '@tier3/audit/ruleset/canonical-ruleset'
import { planRulesets } from '@tier3/audit/plan/plan-rulesets'
import { divideBySelection } from '@tier3/audit/ruleset/ruleset-coverage'
import type { Progress } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { readDeclared, readRulesets, type Declared } from './declared.ts'
import { attemptEffects, replacedFiles, type Effects, type PlanOutcome } from './effects.ts'
import { findFleet, judgeFleet } from './fleet.ts'
import { judgeRepository } from './judge-repository.ts'
import { mergeReports } from './merge-reports.ts'
import type { CheckPlan, Demand, DriftPlan, Scope } from './plan.ts'
import type { DriftPorts } from './ports.ts'
import type { Gap, RepositoryResult } from './result.ts'
import type { Shard } from './shard.ts'
import { readOrganization, readSnapshot, snapshotOfFile, type Snapshot } from './snapshot.ts'

/** What one run judged: of reports, what all their runs did. */
export interface Judged {
  readonly results: readonly RepositoryResult[]
  /** Parts of a fleet without a report. */
  readonly missing: readonly Gap[]
  /** What was demanded, and the digest of what was declared; the same in all shards of one fleet. */
  readonly demand: Demand & { readonly declaredDigest: string }
  readonly shard: Shard | undefined
  readonly lint: readonly LintNote[]
  /** For people: what was left out or not asked. */
  readonly notes: readonly string[]
  /** Requests to GitHub. */
  readonly calls: number
}

export interface DriftEvidence extends Judged {
  readonly effects: Effects
}

interface Gathered extends Judged {
  readonly plan?: PlanOutcome
}

/** Reads, judges each repository as it was read, and writes what was asked for. */
export async function perform(
  plan: DriftPlan,
  ports: DriftPorts,
  progress: Progress,
): Promise<Result<DriftEvidence, readonly Problem[]>> {
  const planPath = plan.kind === 'check' ? plan.planPath : undefined
  const taken = await replacedFiles({ sarifPath: plan.sarifPath, planPath }, ports.files)
  if (taken.length > 0) return failed(taken)
  const gathered: Result<Gathered, readonly Problem[]> =
    plan.kind === 'merge' ? await mergeReports(plan.reports, ports) : await check(plan, ports, progress)
  if (!gathered.ok) return gathered
  const { plan: outcome, ...judged } = gathered.value
  const request = { sarifPath: plan.sarifPath, planPath, trackingIssue: plan.trackingIssue }
  return ok({ ...judged, effects: await attemptEffects(request, judged, outcome, ports) })
}

async function check(
  plan: CheckPlan,
  ports: DriftPorts,
  progress: Progress,
): Promise<Result<Gathered, readonly Problem[]>> {
  const declared = await readDeclared(plan.declared, plan.demand.level, ports)
  if (!declared.ok) return declared
  const { rulesets, lint } = declared.value
  const judge = (snapshot: Snapshot): RepositoryResult => judgeRepository(rulesets, plan.demand, snapshot)
  const looked = await look(plan.scope, ports, judge, progress)
  if (!looked.ok) return looked
  const { results, shard, notes, snapshot } = looked.value
  return ok({
    results,
    missing: [],
    demand: { ...plan.demand, declaredDigest: digestOf(declared.value, ports) },
    shard,
    lint: lintFindings(lint),
    notes: [...declaredNotes(declared.value), ...notes],
    calls: ports.calls(),
    ...(plan.planPath === undefined || snapshot === undefined
      ? {}
      : { plan: planOf(plan, declared.value, snapshot) }),
  })
}

interface Looked {
  readonly results: readonly RepositoryResult[]
  readonly shard: Shard | undefined
  readonly notes: readonly string[]
  /** Of one repository, to plan from. */
  readonly snapshot?: Snapshot
}

async function look(
  scope: Scope,
  ports: DriftPorts,
  judge: (snapshot: Snapshot) => RepositoryResult,
  progress: Progress,
): Promise<Result<Looked, readonly Problem[]>> {
  if (scope.kind === 'fleet') {
    const fleet = await findFleet(scope.queries, scope.shard, ports.rulesets)
    if (!fleet.ok) return fleet
    const { targets, archived, total } = fleet.value
    const results = await judgeFleet(targets, scope.concurrency, ports.rulesets, judge, (count, subject) =>
      progress(count, targets.length, subject),
    )
    const { shard } = scope
    return ok({ results, shard, notes: fleetNotes(archived, total, targets.length, shard) })
  }
  if (scope.kind !== 'file') {
    const snapshot =
      scope.kind === 'repository'
        ? await readSnapshot({ repository: scope.repository }, ports.rulesets)
        : await readOrganization(scope.organization, ports.rulesets)
    return ok({ results: [judge(snapshot)], shard: undefined, notes: [], snapshot })
  }
  const live = await readRulesets(scope.path, scope.path, 'live', ports)
  if (!live.ok) return live
  const { owner } = scope
  const slash = owner?.indexOf('/') ?? -1
  const rulesets = live.value.map(({ ruleset }) => ruleset)
  const isRepository = owner !== undefined && slash >= 0
  const { holding, hidden } = isRepository
    ? divideBySelection(rulesets, owner.slice(slash + 1))
    : { holding: rulesets, hidden: [] }
  const snapshot = snapshotOfFile(scope.path, holding, hidden)
  const note =
    'GitHub was not asked: neither whether the file is the whole list, nor which rules are in force'
  return ok({ results: [judge(snapshot)], shard: undefined, notes: [note], snapshot })
}

function planOf({ scope, demand }: CheckPlan, { rulesets }: Declared, { live, gaps }: Snapshot): PlanOutcome {
  const owner = ownerOf(scope)
  if (owner === undefined) throw new Error('a plan for nobody was refused before')
  const [gap] = gaps
  if (!live.read && gap !== undefined) return failed([gap])
  return planRulesets(rulesets, live, { scope: owner, level: demand.level, allowDelete: false })
}

function ownerOf(scope: Scope): string | undefined {
  switch (scope.kind) {
    case 'repository':
      return scope.repository
    case 'organization':
      return scope.organization
    case 'file':
      return scope.owner
    case 'fleet':
      return undefined
  }
}

/** The same for the same policy, whatever the files are called and however they are spelled. */
function digestOf({ rulesets }: Declared, { sha256 }: DriftPorts): string {
  return sha256(JSON.stringify(rulesets.map(({ ruleset }) => canonicalText(ruleset)).toSorted()))
}

const declaredNotes = ({ files }: Declared): readonly string[] =>
  files.length === 0 ? ['no ruleset is declared in files; the presets alone were judged'] : []

const fleetNotes = (
  archived: number,
  total: number,
  own: number,
  shard: Shard | undefined,
): readonly string[] => [
  ...(archived === 0 ? [] : [`${archived} archived repositories were left out`]),
  ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of} has ${own} of ${total} repositories`]),
]
