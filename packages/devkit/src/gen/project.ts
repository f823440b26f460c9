import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Spec } from '@tier3/runner/define/spec'

/** What generated files are made from. */
export interface Project {
  /** Absolute path of the repository's root. */
  readonly root: string
  /** `owner/name` of our own repository on GitHub, from `repository` in package.json: the only place that knows it. */
  readonly slug: string
  /** Specs of all actions, in the order of their names. */
  readonly specs: readonly Spec[]
}

export const ROOT = resolve(import.meta.dirname, '../../../..')

export async function loadProject(root = ROOT): Promise<Project> {
  const specs: Spec[] = []
  for (const name of await actionNames(root)) {
    const path = join(root, 'actions', name, 'src', 'spec.ts')
    const module = (await import(pathToFileURL(path).href)) as { readonly spec?: Spec }
    if (module.spec === undefined) throw new Error(`${path} does not export "spec"`)
    if (module.spec.name !== name)
      throw new Error(`${path} calls the action "${module.spec.name}", not as its folder`)
    specs.push(module.spec)
  }
  return { root, slug: await ownSlug(root), specs }
}

/** Folders below actions/ that have a spec. */
export async function actionNames(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'actions'))
  return names.filter((name) => existsSync(join(root, 'actions', name, 'src', 'spec.ts'))).toSorted()
}

export async function ownSlug(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly repository?: { readonly url?: string }
  }
  const url = manifest.repository?.url ?? ''
  const slug = /^git\+https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)\.git$/.exec(url)?.[1]
  if (slug === undefined)
    throw new Error(`"repository" in package.json is "${url}", not a repository on GitHub`)
  return slug
}
