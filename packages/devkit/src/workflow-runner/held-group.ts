import { replacedText } from './concurrency.ts'
import { evaluation, type Contexts } from './evaluation.ts'
import type { RunState } from './run-state.ts'
import { find, type Tree } from './tree.ts'

/** A concurrency group that was entered, or why it was not. */
export interface Entered {
  /** Why the one that asked is cancelled; undefined when it may go on. */
  readonly refusal: string | undefined
  /** Groups that are held now, in lower case. */
  readonly held: readonly string[]
  readonly leave: () => void
}

/** Enters the group that a `concurrency:` names, if it names one; groups are of one repository. */
export async function enterGroup(
  run: RunState,
  tree: Tree | undefined,
  contexts: Contexts,
  member: { readonly path: string; readonly held: readonly string[]; readonly cancel: () => void },
): Promise<Entered> {
  const { path, held, cancel } = member
  const free: Entered = { refusal: undefined, held, leave: () => undefined }
  if (tree === undefined) return free
  const here = evaluation(contexts)
  const name = here.text(find(tree, 'group') ?? tree)
  if (name === '') return free
  if (held.includes(name.toLowerCase())) return { ...free, refusal: deadlockText(name) }
  const leave = await run.shared.groups.enter(`${run.repository.id} ${name}`, {
    cancelInProgress: here.flag(find(tree, 'cancel-in-progress')),
    cancel,
    onWait: () => run.options.onProgress?.({ kind: 'waiting', path, group: name }),
  })
  if (leave === undefined) return { ...free, refusal: replacedText(name) }
  return { refusal: undefined, held: [...held, name.toLowerCase()], leave }
}

const deadlockText = (group: string): string =>
  `Canceling since a deadlock for concurrency group '${group}' was detected between 'top level workflow' and a job`

/** A controller that is aborted with another signal, and can be aborted alone. */
export function followingController(signal: AbortSignal | undefined): AbortController {
  const controller = new AbortController()
  const follow = (): void => controller.abort()
  if (signal?.aborted === true) follow()
  else signal?.addEventListener('abort', follow, { once: true, signal: controller.signal })
  return controller
}
