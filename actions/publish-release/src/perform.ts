import type { Progress } from '@tier3/model/artifacts'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { MOST_NOTES } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { holdsMark, withMark } from '@tier3/release/publication/run-mark'
import { formatPolicy } from '@tier3/verification/verification-report'
import { checkBundles } from './bundle-check.ts'
import type { Evidence } from './evidence.ts'
import { awaitImmutability, expectImmutability } from './immutability.ts'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'
import { publishDraft } from './publish-draft.ts'
import { readBack } from './read-back.ts'
import { receiptOf } from './receipt-of.ts'
import { gatherFiles } from './release-files.ts'
import { tagProblem } from './tag-check.ts'

/**
 * Everything that can be refused is refused before the first write; then draft, uploads, barrier and publication; then the
 * release as a stranger gets it. What fails after publication is told and left as it is.
 */
export async function perform(
  plan: PublishPlan,
  ports: PublishPorts,
  progress: Progress,
): Promise<Result<Evidence, readonly Problem[]>> {
  const transitions: { at: string; what: string }[] = []
  const note = (what: string): void => {
    transitions.push({ at: ports.clock.now().toISOString(), what })
    ports.say(what)
  }
  const local = await gatherFiles(plan, ports, progress)
  if (!local.ok) return local
  const notes = await readNotes(plan, ports)
  if (!notes.ok) return failed([notes.problem])
  const { files, bundles } = local.value
  const checked = await checkBundles(files, bundles, new Set(plan.demands), plan.policy, ports.verifier)
  if (!checked.ok) return checked
  note(`verified ${files.length} files and the bundles among them`)
  const wrongTag = await tagProblem(plan, ports, 'before anything is made')
  if (wrongTag !== undefined) return failed([wrongTag])
  const immutability = await expectImmutability(plan, ports)
  if (!immutability.ok) return failed([immutability.problem])

  const published = await publishDraft(plan, notes.value, local.value, ports, note)
  if (!published.ok) return published
  const { state, makeLatest } = published.value
  const common = {
    state,
    makeLatest,
    files,
    transitions,
    policyDigest: ports.sha256(formatCanonicalJson(formatPolicy(plan.policy))),
    trustedRoot: ports.trustedRoot,
    unwritten: [],
  }
  const notices = [...immutability.value.notices, ...published.value.notices]
  if (state === 'draft') {
    const { release } = published.value
    return withReceipt(plan, ports, { ...common, release, proven: checked.value, readBack: 'none', notices })
  }
  const settled = await awaitImmutability(plan, published.value.release, immutability.value.expected, ports)
  const back = await readBack(plan, published.value.release, local.value, ports)
  const problems = [...(back.ok ? [] : back.problem), ...(settled.ok ? [] : [settled.problem])]
  if (!back.ok || !settled.ok) return failed(problems)
  note(`read release ${back.value.release.id} back and verified all of it`)
  return withReceipt(plan, ports, {
    ...common,
    release: { ...back.value.release, immutable: back.value.release.immutable || settled.value.immutable },
    proven: back.value.proven,
    readBack: back.value.through,
    notices: [...notices, ...back.value.notices],
  })
}

async function withReceipt(
  plan: PublishPlan,
  { sink }: Pick<PublishPorts, 'sink'>,
  evidence: Evidence,
): Promise<Result<Evidence, readonly Problem[]>> {
  const content = `${JSON.stringify(receiptOf(plan, evidence), null, 2)}\n`
  const written = await sink.writeAll([{ path: plan.receiptPath, content }])
  return ok(written.ok ? evidence : { ...evidence, unwritten: written.problem })
}

/** The notes, with room for the mark; notes that hold a mark of their own would make two of it. */
async function readNotes(
  plan: PublishPlan,
  { files }: Pick<PublishPorts, 'files'>,
): Promise<Result<string, Problem>> {
  const { notes } = plan.text
  if (notes === undefined) return ok('')
  const bytes = await files.read(notes, 4 * MOST_NOTES)
  if (!bytes.ok) return bytes
  const attempted = `read the notes ${quoted(notes)}`
  const text = parseUtf8(bytes.value)
  if (text === undefined) {
    const [current, desired] = ['they are not UTF-8', 'they must be text in UTF-8']
    return failed(problem('input/malformed', { attempted, current, desired }))
  }
  if (text.trim() === '') {
    const [current, desired] = ['they are empty', 'they must say what is released']
    return failed(
      problem('input/empty-set', {
        attempted,
        current,
        desired,
        fix: 'Write the notes, or leave `notes` out.',
      }),
    )
  }
  if (holdsMark(text)) {
    const current = 'they hold a comment that reads like the mark of this action'
    return failed(problem('input/malformed', { attempted, current, desired: 'they must not' }))
  }
  const { length } = withMark(text, plan)
  if (length <= MOST_NOTES) return ok(text)
  const current = `with the mark of this action they have ${length} characters`
  return failed(problem('input/too-large', { attempted, current, desired: `GitHub accepts ${MOST_NOTES}` }))
}
