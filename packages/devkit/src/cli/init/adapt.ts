import type { CommitSha } from '@tier3/model/commit-sha'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { parse } from 'yaml'

/** What a template is adapted to. */
export interface Adaptation {
  /** The repository that the actions are used from, as templates name it, and as this project names it. */
  readonly placeholder: RepoSlug
  readonly tier3: RepoSlug
  readonly commit: CommitSha
  readonly defaultBranch: string
  /** What the files of the release are called, in front of the version. */
  readonly name: string
}

/**
 * Puts what this repository is in place of what every template leaves open. A name is letters, digits, dots and hyphens
 * here, so that nothing in it means anything to YAML or to a shell.
 */
export function adaptTemplate(text: string, to: Adaptation): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/.test(to.name)) throw new Error('a name was not checked')
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(to.defaultBranch))
    throw new Error('a branch was not checked')
  return (
    text
      .replaceAll(to.placeholder, to.tier3)
      .replaceAll('@<commit>', `@${to.commit}`)
      // In quotes: to YAML a branch `1.0` is a number.
      .replaceAll('$default-branch', `'${to.defaultBranch}'`)
      .replaceAll('$cron-weekly', `'23 5 * * 1'`)
      .replaceAll('$cron-daily', `'41 4 * * *'`)
      .replaceAll(/(?<=[ /"'])app-(?=\$)/g, `${to.name}-`)
  )
}

/** A permission that a job of the workflow gets, and why: the comment beside it, else what the actions say. */
export interface GrantedPermission {
  readonly job: string
  readonly permission: string
  readonly why: string
}

const REASONS: Readonly<Record<string, string>> = {
  'contents: read': 'to read the repository',
  'contents: write': 'to make the release and upload its files',
  'id-token: write': 'to sign with the identity of this workflow: there is no key',
  'attestations: write': 'to store the attestations on GitHub',
  'attestations: read': 'to read the attestations that GitHub stores',
  'actions: read': 'to read the run that it is part of',
  'security-events: write': 'to show findings in code scanning',
  'issues: write': 'to keep one issue about what was found',
}

/** Every permission that the workflow asks for, job by job, explained. */
export function grantedPermissions(workflow: string): readonly GrantedPermission[] {
  const { jobs = {} } = parse(workflow) as {
    readonly jobs?: {
      readonly [job: string]: { readonly permissions?: { readonly [scope: string]: string } }
    }
  }
  return Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
    Object.entries(permissions).map(([scope, level]) => {
      const permission = `${scope}: ${level}`
      return { job, permission, why: REASONS[permission] ?? 'see the comment in the file' }
    }),
  )
}
