import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release, ReleaseSummary } from '@tier3/model/release'
import type { MakeLatest } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'
import { chooseRelease } from '@tier3/release/publication/choose-release'
import { computeLatest } from '@tier3/release/publication/latest'
import { nextStep } from '@tier3/release/publication/next-step'
import type { ReleaseState } from '@tier3/release/publication/receipt'
import { listReleases, vanished, withdraw } from './look.ts'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'
import { startRun, type PublicationRun } from './publication-run.ts'
import type { LocalFiles } from './release-files.ts'
import { tagProblem } from './tag-check.ts'
import { uploadRound } from './upload-files.ts'

/** What the loop came to: a release that has exactly the files, published or a draft. */
export interface Publication {
  readonly release: Release
  readonly state: ReleaseState
  readonly makeLatest: MakeLatest
  readonly notices: readonly string[]
}

/** One turn of the loop: another look is needed, or it is done. */
type Turn = Result<'again' | Publication, readonly Problem[]>

/** More turns than any release takes; only a server that forgets what it was sent gets here. */
const MOST_TURNS = 60

/**
 * Looks, does the next thing, and looks again, until the release is what it must be. Nothing is remembered between two looks but
 * what this run itself made and counted, so that a run that was cut off anywhere is gone on with by the next one.
 */
export async function publishDraft(
  plan: PublishPlan,
  notes: string,
  local: LocalFiles,
  ports: PublishPorts,
  note: (what: string) => void,
): Promise<Result<Publication, readonly Problem[]>> {
  const run = startRun(plan, notes, ports, note)
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const outcome = await takeTurn(plan, run, local, ports)
    if (!outcome.ok) return outcome
    if (outcome.value !== 'again') return ok(outcome.value)
  }
  return failed([endless(plan.tag)])
}

async function takeTurn(
  plan: PublishPlan,
  run: PublicationRun,
  local: LocalFiles,
  ports: PublishPorts,
): Promise<Turn> {
  const releases = await listReleases(run.made, ports)
  if (!releases.ok) return failed([releases.problem])
  const choice = chooseRelease(releases.value, run.purpose, run.made)
  if (choice.kind === 'stop') return failed([choice.problem])
  if (choice.kind === 'withdraw') return failed([await withdraw(choice, plan, ports)])
  if (choice.kind === 'create') return createDraft(run, ports)
  const release = await ports.releases.byId(choice.id)
  if (!release.ok) return failed([release.problem])
  if (release.value === undefined) return run.patience([vanished(choice.id)])
  if (choice.kind === 'draft') {
    for (const notice of choice.notices) run.notices.add(notice)
    if (run.made === undefined && !run.resumed) {
      run.resumed = true
      run.note(`went on with the draft ${choice.id} of an earlier run`)
    }
  }
  return advance(plan, run, release.value, releases.value, local, ports)
}

/** Asks once. An answer that was lost may stand for a draft that is there, so that the next look comes before another request. */
async function createDraft(run: PublicationRun, { drafts }: Pick<PublishPorts, 'drafts'>): Promise<Turn> {
  if (run.made !== undefined) return run.patience([vanished(run.made)])
  const draft = await drafts.createDraft(run.text)
  if (draft.ok) {
    run.made = draft.value.id
    run.note(`made the draft ${run.made}`)
    return ok('again')
  }
  return mayHeal(draft.problem) ? run.patience([draft.problem]) : failed([draft.problem])
}

async function advance(
  plan: PublishPlan,
  run: PublicationRun,
  release: Release,
  releases: readonly ReleaseSummary[],
  local: LocalFiles,
  ports: PublishPorts,
): Promise<Turn> {
  const { makeLatest: wish, tag, text, publish } = plan
  const makeLatest = wish === 'auto' ? computeLatest(tag, text.prerelease, releases) : wish
  const state = run.made !== undefined ? 'created' : run.resumed ? 'resumed' : 'unchanged'
  const done = (is: Release, as: ReleaseState): Turn =>
    ok({ release: is, state: as, makeLatest, notices: [...run.notices] })
  const step = nextStep(release, local.files, run.purpose, run.counted)
  switch (step.kind) {
    case 'stop':
      return failed([step.problem])
    case 'hash':
      for (const asset of step.assets) {
        const digest = await ports.releases.hash(asset)
        if (!digest.ok) return failed([digest.problem])
        run.counted.set(asset.id, digest.value)
      }
      return ok('again')
    case 'upload': {
      const sent = await uploadRound(release.id, step.deletions, step.files, local, ports)
      if (sent.failed.length > 0) return failed(sent.failed)
      if (sent.uploaded > 0) {
        run.succeeded()
        run.note(`uploaded ${sent.uploaded} of ${local.files.length} files`)
      }
      return sent.again.length > 0 ? run.patience(sent.again) : ok('again')
    }
    case 'complete': {
      if (!publish) {
        run.note('kept the draft: all checks have passed')
        return done(release, 'draft')
      }
      const moved = await tagProblem(plan, ports, 'right before publishing')
      if (moved !== undefined) return failed([moved])
      const published = await ports.drafts.publish(release.id, { ...run.text, makeLatest })
      if (published.ok) {
        run.note(`published release ${release.id}`)
        return done({ ...published.value, assets: release.assets }, state)
      }
      return mayHeal(published.problem) ? run.patience([published.problem]) : failed([published.problem])
    }
    case 'published':
      if (state === 'unchanged') run.note(`found release ${release.id} published with the same bytes`)
      return done(release, state)
  }
}

const mayHeal = ({ code }: Problem): boolean => code === 'service/github-unavailable'

const endless = (tag: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `publish the release of the tag ${quoted(tag)}`,
    current: `after ${MOST_TURNS} looks the draft is still not what was uploaded`,
    desired: 'what was uploaded must stay',
  })
