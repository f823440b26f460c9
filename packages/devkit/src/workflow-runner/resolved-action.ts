import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseActionText } from './github-language.ts'
import type { JobState, Scope } from './job-state.ts'
import { parseReference } from './reference.ts'
import type { Origin } from './sources.ts'
import { find, literalOf, type Tree } from './tree.ts'

/** An action that a step uses, found and read. */
export interface ResolvedAction {
  readonly folder: string
  readonly manifest: Tree
  readonly using: string
  /** What `$/` in it refers to. */
  readonly origin: Origin
  /** `owner/name` and the ref as the step gives it; none for a folder of the workspace. */
  readonly repository: { readonly slug: string; readonly ref: string } | undefined
}

/** Finds the action of a `uses:`; `$/` is of the repository and commit that the file with it is of. */
export async function resolveAction(job: JobState, scope: Scope, uses: string): Promise<ResolvedAction> {
  const reference = parseReference(uses)
  if (reference.kind === 'workspace') {
    const folder = join(job.machine.workspace, reference.path)
    const manifest = await readManifest(folder, () => notCheckedOut(folder))
    return { folder, ...manifest, origin: scope.origin, repository: undefined }
  }
  const { slug, ref, path } =
    reference.kind === 'self'
      ? { slug: scope.origin.slug, ref: scope.origin.sha, path: reference.path }
      : reference
  const stub = job.sources.stub(slug)
  const origin = stub === undefined ? job.sources.resolve(slug, ref) : { slug, sha: ref }
  const folder = join(stub ?? (await job.sources.folder(origin)), path)
  const manifest = await readManifest(
    folder,
    () => new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${uses}'.`),
  )
  return { folder, ...manifest, origin: { slug: origin.slug, sha: origin.sha }, repository: { slug, ref } }
}

const notCheckedOut = (folder: string): Error =>
  new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  )

async function readManifest(
  folder: string,
  missing: () => Error,
): Promise<{ readonly manifest: Tree; readonly using: string }> {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  if (path === undefined) throw missing()
  const manifest = parseActionText(path, await readFile(path, 'utf8'))
  const using = literalOf(find(manifest, 'runs', 'using')) ?? ''
  if (using !== 'composite' && !/^node(?:20|24)$/.test(using))
    throw new Error(`'using: ${using}' is not run here (${path})`)
  return { manifest, using }
}
