import type { LintProject, LintedFile } from './lint-project.ts'

/** What a `uses:` points at. */
export type Reference =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'image' }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'repository'
      /** `owner/name`. */
      readonly slug: string
      /** Below the repository; empty for its root. */
      readonly path: string
      readonly ref: string
    }

export function parseReference(uses: string): Reference {
  if (uses.startsWith('./') || uses.startsWith('../') || uses.startsWith('.\\'))
    return { kind: 'local', path: uses }
  if (uses.startsWith('$/')) return { kind: 'self', path: uses.slice(2) }
  if (uses.startsWith('docker://')) return { kind: 'image' }
  const found = /^([\w.-]+\/[\w.-]+)((?:\/[^@\s/]+)*)@(\S+)$/.exec(uses)
  const [, slug = '', path = '', ref = ''] = found ?? []
  return found === null ? { kind: 'broken' } : { kind: 'repository', slug, path: path.slice(1), ref }
}

/** The path in our own repository that a reference means, whichever way it is written. */
export function ownPath(reference: Reference, project: LintProject): string | undefined {
  if (reference.kind === 'self') return reference.path
  if (reference.kind === 'local') return reference.path.slice(2)
  return reference.kind === 'repository' && isOwn(reference.slug, project) ? reference.path : undefined
}

export const isOwn = (slug: string, { slug: own }: LintProject): boolean =>
  slug.toLowerCase() === own.toLowerCase()

/** The manifest of an action of ours, or the workflow of ours, that a `uses:` means. */
export function ownFile(uses: string, project: LintProject): LintedFile | undefined {
  const path = ownPath(parseReference(uses), project)
  if (path === undefined) return undefined
  return project.files.find(
    (file) => file.path === path || file.path === `${path}/action.yml` || file.path === `${path}/action.yaml`,
  )
}
