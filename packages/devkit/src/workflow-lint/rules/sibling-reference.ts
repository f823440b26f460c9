import { isOwn, parseReference } from '../reference.ts'
import type { Deviation, Rule } from '../rule.ts'
import type { Branch } from '../tree.ts'
import type { LintedFile } from '../lint-project.ts'
import { effectiveGrants } from '../grants.ts'
import { isAction, type Job, jobsOf, usesOf } from '../workflow-view.ts'

/** The composite action that the caller of a release workflow brings, in a checkout of its repository. */
const CALLER_ACTION = '.github/actions/release-build'
/**
 * Folders of checkouts that a reusable workflow of ours may run it from. A build belongs to who calls, and `uses` takes no
 * expression: so the checkout goes to a fixed folder, once for the build and once elsewhere for the rebuild.
 */
export const CALLER_FOLDERS: readonly string[] = ['source', 'again/in/a/longer/path']

/** What the token of a job may do in which such a folder runs. */
const BUILD_GRANTS: Readonly<Record<string, string>> = { contents: 'read' }

export const siblingReference: Rule = {
  id: 'sibling-reference',
  why: 'in what others use, `./` means their repository: whoever can write there replaces our step.',
  *check(file, project) {
    if (file.role === 'private') return
    const isCopied = file.role === 'template' || file.role === 'template-action'
    for (const uses of usesOf(file)) {
      const reference = parseReference(uses.text)
      if (reference.kind === 'local' && !(file.role === 'reusable' && callerFolder(uses) !== undefined))
        yield {
          at: uses.at,
          message: `${uses.text} is looked up in the repository of whoever uses this file`,
          fix: isCopied ? `write ${project.slug}/<path>@<commit>` : 'write $/<path>',
        }
      if (reference.kind === 'repository' && isOwn(reference.slug, project) && !isCopied)
        yield {
          at: uses.at,
          message: `${uses.text} can be another commit than this file`,
          fix: `write $/${reference.path}`,
        }
      if (reference.kind === 'self' && isCopied)
        yield {
          at: uses.at,
          message: `${uses.text} is looked up in the repository that the template is copied to`,
          fix: `write ${project.slug}/${reference.path}@<commit>`,
        }
    }
    for (const job of jobsOf(file)) yield* buildFindings(job, file)
  },
}

const callerFolder = (uses: Branch | undefined): string | undefined =>
  CALLER_FOLDERS.find((folder) => uses?.text === `./${folder}/${CALLER_ACTION}`)

/** The job in which code of the caller runs: from its checkout, and with no more than the right to read. */
function* buildFindings(job: Job, file: LintedFile): Generator<Deviation> {
  for (const [index, { uses }] of job.steps.entries()) {
    const folder = callerFolder(uses)
    if (uses === undefined || folder === undefined) continue
    const checkouts = job.steps.slice(0, index).filter((step) => isAction(step, 'actions/checkout'))
    if (!checkouts.some(({ inputs }) => inputs.get('path')?.text === folder))
      yield {
        at: uses.at,
        message: `nothing is checked out to ${folder}`,
        fix: `check out with \`path: ${folder}\``,
      }
    const excess = Object.entries(effectiveGrants(job, file) ?? {}).filter(
      ([scope, level]) => level !== 'none' && BUILD_GRANTS[scope] !== level,
    )
    if (excess.length > 0)
      yield {
        at: uses.at,
        message: `the caller's code runs in job ${job.id} with ${excess.map((pair) => pair.join(': ')).join(', ')}`,
        fix: 'grant `contents: read` alone',
      }
  }
}
