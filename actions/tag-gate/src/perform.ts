import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { divideBySelection } from '@tier3/audit/ruleset/ruleset-coverage'
import { formatRulesetBody } from '@tier3/audit/ruleset/ruleset-file'
import { isNonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { problemCategory } from '@tier3/model/problem-registry'
import type { Release } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Evidence } from './evidence.ts'
import { judge } from './judge.ts'
import { readExportedRulesets, readLiveRulesets } from './live-rulesets.ts'
import type { TagGatePlan } from './plan.ts'
import type { TagGatePorts } from './ports.ts'
import { asciiJson, remedyPaths } from './remedy-text.ts'
import { shortTag } from './tag-ref.ts'
import { takenPaths } from './taken-paths.ts'

/** Reads what the judgement needs; what a service or a permission hides becomes a gap in it, and not its end. */
export async function perform(
  plan: TagGatePlan,
  ports: TagGatePorts,
): Promise<Result<Evidence, readonly Problem[]>> {
  const gathered = await (plan.exported === undefined
    ? gatherLive(plan, ports)
    : gatherExported(plan, plan.exported, ports))
  if (!gathered.ok || plan.remedyPath === undefined) return gathered
  const { remedies } = judge(plan, gathered.value).tag
  const paths = remedyPaths(plan.remedyPath, remedies.length)
  const files = remedies.flatMap((body, index) => {
    const path = paths[index]
    return path === undefined ? [] : [{ path, content: asciiJson(formatRulesetBody(body)) }]
  })
  if (!isNonEmpty(files)) return gathered
  const taken = await takenPaths(paths, ports.files)
  if (taken.length > 0) return failed(taken)
  const written = await ports.sink.writeAll(files)
  return written.ok ? ok({ ...gathered.value, remedyPaths: paths }) : written
}

async function gatherExported(
  { repository }: TagGatePlan,
  path: string,
  { files }: TagGatePorts,
): Promise<Result<Evidence, readonly Problem[]>> {
  const live = await readExportedRulesets(files, path)
  if (!live.ok) return live
  const name = repository.slice(repository.indexOf('/') + 1)
  const { holding, hidden, elsewhere } = divideBySelection(live.value.rulesets, name)
  return ok({
    live: { ...live.value, rulesets: holding, unread: [...live.value.unread, ...hidden] },
    gap: undefined,
    release: { answer: 'unknown', why: 'nothing was asked over the network' },
    tagExists: 'unknown',
    gaps: [],
    notices: [
      'the rulesets are those of a file, which was taken to hold all of them as they are now',
      ...elsewhere.map((one) => `the ${describeRuleset(one)} does not count: it selects other repositories`),
    ],
    remedyPaths: [],
  })
}

async function gatherLive(
  plan: TagGatePlan,
  ports: TagGatePorts,
): Promise<Result<Evidence, readonly Problem[]>> {
  const { repository } = plan
  const [tags, release, exists, facts] = await Promise.all([
    readLiveRulesets(ports.rulesets, repository, ['tag']),
    ports.releases.byTag(shortTag(plan.ref)),
    ports.tags.exists(shortTag(plan.ref)),
    ports.rulesets.repository(repository),
  ])
  if (tags.gap !== undefined && !isOutside(tags.gap)) return failed([tags.gap])
  const evidence: Evidence = {
    live: tags.live,
    gap: tags.gap,
    release: releaseAnswer(release),
    tagExists: exists.ok ? (exists.value ? 'yes' : 'no') : 'unknown',
    gaps: [tags.gap, release, exists].flatMap(gapOf),
    notices: facts.ok && facts.value.archived ? ['the repository is archived: nobody can push to it'] : [],
    remedyPaths: [],
  }
  if (!evidence.live.read || judge(plan, evidence).tag.result !== 'unprotected') return ok(evidence)
  const others = await otherRulesets(plan, ports)
  return ok({ ...evidence, live: { ...evidence.live, rulesets: [...evidence.live.rulesets, ...others] } })
}

/** Those for other refs bind no tag; they are read only to say so, and to find a free name. */
async function otherRulesets({ repository }: TagGatePlan, ports: TagGatePorts): Promise<readonly Ruleset[]> {
  const { live } = await readLiveRulesets(ports.rulesets, repository, ['branch', 'push'])
  return live.read ? live.rulesets.filter(({ target }) => target !== 'tag') : []
}

/** Whether the cause lies with the service or with what the token may do; all else is a mistake in this run. */
const isOutside = ({ code }: Problem): boolean => ['permission', 'service'].includes(problemCategory(code))

const gapOf = (one: Problem | Result<unknown, Problem> | undefined): readonly Problem[] =>
  one === undefined ? [] : 'code' in one ? [one] : one.ok ? [] : [one.problem]

function releaseAnswer(release: Result<Release | undefined, Problem>): Evidence['release'] {
  if (!release.ok) {
    const { problem } = release
    return { answer: 'unknown', why: `the release could not be read: ${problem.current}`, gap: problem }
  }
  if (release.value === undefined) return { answer: 'no', why: 'the tag has no published release' }
  return release.value.immutable
    ? { answer: 'yes', why: 'the published release of the tag is immutable' }
    : { answer: 'no', why: 'the published release of the tag is not immutable' }
}
