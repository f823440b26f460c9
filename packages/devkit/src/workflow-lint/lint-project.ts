import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadProject } from '../gen/project.ts'
import { type ParsedYaml, parseYaml } from './tree.ts'

/**
 * What a file is: a starter workflow that others copy, an action that they copy with it, a workflow that others call, a
 * workflow of our own repository (`ci-*`), or the manifest of an action of ours.
 */
export type Role = 'template' | 'template-action' | 'reusable' | 'private' | 'action'

export interface LintedFile extends ParsedYaml {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly role: Role
  readonly text: string
}

/** Permissions by scope. */
export type Needs = Readonly<Record<string, 'read' | 'write'>>

/** Everything that rules may look at. */
export interface LintProject {
  /** `owner/name` of our own repository, as our documents write it. */
  readonly slug: string
  readonly files: readonly LintedFile[]
  /** Text of any file of the repository; undefined when it is not there. */
  readonly read: (path: string) => string | undefined
  /** Permissions that each action of ours declares, by its name. */
  readonly declared: ReadonlyMap<string, Needs>
}

const MOST_BYTES = 500_000

/** The role of a path, undefined for what is neither a workflow nor a manifest. */
export function roleOf(path: string): Role | undefined {
  if (/^actions\/[^/]+\/action\.ya?ml$/.test(path)) return 'action'
  if (/^workflows-templates\/.+\/action\.ya?ml$/.test(path)) return 'template-action'
  if (/^workflows-templates\/[^/]+\.ya?ml$/.test(path)) return 'template'
  if (/^\.github\/workflows\/ci-[^/]+\.ya?ml$/.test(path)) return 'private'
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? 'reusable' : undefined
}

/** Parses the files that have a role, in the order of their paths. */
export function lintProject(options: {
  readonly slug: string
  readonly paths: readonly string[]
  readonly read: LintProject['read']
  readonly declared?: LintProject['declared']
}): LintProject {
  const { slug, paths, read, declared = new Map() } = options
  const files = paths.toSorted().flatMap((path): readonly LintedFile[] => {
    const role = roleOf(path)
    const text = read(path)
    return role === undefined || text === undefined ? [] : [{ path, role, text, ...parseYaml(text) }]
  })
  return { slug, files, read, declared }
}

/** The repository below a root. */
export async function loadLintProject(root: string): Promise<LintProject> {
  const { slug, specs } = await loadProject(root)
  const needs = specs.map(({ name, permissions }): readonly [string, Needs] => [
    name,
    Object.fromEntries(Object.entries(permissions).map(([scope, { level }]) => [scope, level])),
  ])
  return lintProject({ slug, paths: shippedPaths(root), read: readerOf(root), declared: new Map(needs) })
}

/** The files alone, for linters that bring their own rules. */
export const loadLintedFiles = (root: string): readonly LintedFile[] =>
  lintProject({ slug: '', paths: shippedPaths(root), read: readerOf(root) }).files

const readerOf =
  (root: string): LintProject['read'] =>
  (path) => {
    const place = join(root, path)
    if (!existsSync(place) || !statSync(place).isFile()) return undefined
    // GitHub refuses a larger workflow as well.
    if (statSync(place).size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes`)
    return readFileSync(place, 'utf8')
  }

function shippedPaths(root: string): readonly string[] {
  const actions = namesIn(join(root, 'actions')).flatMap((name) =>
    ['action.yml', 'action.yaml'].map((file) => `actions/${name}/${file}`),
  )
  const workflows = namesIn(join(root, '.github', 'workflows')).map((name) => `.github/workflows/${name}`)
  const templates = namesIn(join(root, 'workflows-templates'), true).map(
    (name) => `workflows-templates/${name.replaceAll('\\', '/')}`,
  )
  return [...actions, ...workflows, ...templates]
}

const namesIn = (folder: string, recursive = false): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive }).map(String) : []
