import { foreignAction } from '../foreign-actions.ts'
import { foreignWorkflow } from '../foreign-workflows.ts'
import { isOwn, ownFile, parseReference } from '../reference.ts'
import type { Deviation, Rule } from '../rule.ts'
import type { Branch } from '../tree.ts'
import { usesOf } from '../workflow-view.ts'

const COMMIT = /^[0-9a-f]{40}$/
/** Where the one who copies a template writes the commit that they trust. */
const PLACE = '<commit>'

export const pinnedAction: Rule = {
  id: 'pinned-action',
  why: 'a tag or branch of somebody else can be moved to other code, and a commit that nobody reviewed can be a fork.',
  *check(file, project) {
    for (const uses of usesOf(file)) {
      const reference = parseReference(uses.text)
      if (reference.kind === 'broken')
        yield { at: uses.at, message: `${uses.text} is no reference`, fix: 'write owner/name/path@<commit>' }
      if (reference.kind === 'image')
        yield { at: uses.at, message: `${uses.text} is an image`, fix: 'use an action at a commit' }
      if (reference.kind !== 'repository') continue
      if (!isOwn(reference.slug, project)) yield* foreignFindings(uses, reference.ref)
      else if (reference.ref !== PLACE && !COMMIT.test(reference.ref))
        yield { at: uses.at, message: `${uses.text} is not at a commit`, fix: `write @${PLACE}` }
      else if (ownFile(uses.text, project) === undefined)
        yield {
          at: uses.at,
          message: `there is no ${reference.path}`,
          fix: 'name an action or a workflow that is there',
        }
    }
  },
}

function* foreignFindings(uses: Branch, ref: string): Generator<Deviation> {
  const workflow = foreignWorkflow(uses.text)
  if (workflow !== undefined) {
    if (!workflow.tags.includes(ref))
      yield {
        at: uses.at,
        message: `${uses.text} is not at a reviewed tag`,
        fix: `write @${workflow.tags.join(' or @')}: ${workflow.whyTag}`,
      }
    return
  }
  const action = foreignAction(uses.text)
  const newest = Object.entries(action?.releases ?? {}).at(-1)
  const fix =
    newest === undefined ? 'use a reviewed action, or review it in foreign-actions.ts' : pin(uses, newest)
  const version = action?.releases[ref]
  if (!COMMIT.test(ref)) yield { at: uses.at, message: `${uses.text} is not at a commit`, fix }
  else if (action === undefined) yield { at: uses.at, message: `${uses.text} was never reviewed`, fix }
  else if (version === undefined) yield { at: uses.at, message: `nobody reviewed ${uses.text}`, fix }
  else if (uses.comment.split(/\s/)[0] !== version)
    yield {
      at: uses.at,
      message: `${uses.text} is ${version}, and the comment says ${uses.comment === '' ? 'nothing' : uses.comment}`,
      fix: `write \`# ${version}\` behind it`,
    }
}

const pin = (uses: Branch, [commit, version]: readonly [string, string]): string =>
  `write ${uses.text.split('@')[0]}@${commit} # ${version}`
