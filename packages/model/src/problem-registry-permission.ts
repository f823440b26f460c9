import type { CodeText } from './problem-text.ts'

/** Codes of what the author of the workflow grants. */
export const PERMISSION_PROBLEMS = {
  'permission/id-token': {
    meaning: 'The job may not ask for an identity token, which keyless signing needs.',
    fix: 'Add to the job:\npermissions:\n  id-token: write',
  },
  'permission/fork-pull-request': {
    meaning: 'GitHub gives runs for pull requests from forks no identity token and no write permission.',
    fix: "Run this step only where signing is possible: `if: github.event_name != 'pull_request'`, or use `dry-run: true` for pull requests.",
  },
  'permission/reusable-caller': {
    meaning:
      'The job runs in a reusable workflow, and the workflow that calls it does not grant the permission.',
    fix: 'Add to the job that has `uses:` in the calling workflow:\npermissions:\n  id-token: write',
  },
  'permission/denied': {
    meaning: 'The token may not do this.',
    fix: 'Grant the permission that the message names to the job.',
  },
  'permission/token-rejected': {
    meaning: 'GitHub does not accept the token.',
    fix: 'Give a valid token in the input `token`; `${{ github.token }}` is the default.',
  },
  'permission/registry-denied': {
    meaning: 'The container registry does not let these credentials, or nobody without credentials, do this.',
    fix: 'Give credentials of that registry in `registry-username` and `registry-password`, or log in to it before this step; on GitHub `packages: read` (to push: `write`) must be granted to the job.',
  },
  'permission/plan-limit': {
    meaning:
      'The plan of the owner does not have this feature for this repository, so GitHub does not show it.',
    fix: 'Make the repository public, or move its owner to a plan that has the feature.',
  },
  'permission/attestations-unavailable': {
    meaning:
      'GitHub keeps no attestations for this repository: private repositories of users, and of plans without the feature, have no store.',
    fix: 'Set `store: none` and publish the bundles with the release, or make the repository public.',
  },
} as const satisfies Record<`permission/${string}`, CodeText>
