import { choice, duration, flag, repository, text } from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, secret } from '@tier3/runner/define/spec'
import { branchPatterns, commitId, manifestDemand, versionPattern } from './codecs.ts'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'release-context',
  title: 'decide whether a tag is a release',
  description:
    'Decide whether a tag is a release: its version is that of the manifests, its commit is on a release branch, nobody moved it; hand version, commit and date to the jobs behind.',
  icon: 'tag',
  color: 'orange',
  permissions: {
    contents: { level: 'read', why: 'to read the tag, its commit, branches and releases' },
  },
  inputs: {
    tag: optional(
      text,
      'Tag to judge, such as `v1.2.3` or `refs/tags/v1.2.3`. Default: the tag that the run is of.',
    ),
    repository: contextual(repository, '${{ github.repository }}', 'Repository of the tag.'),
    'tag-pattern': optional(
      versionPattern,
      'Form that the tag must have, such as `v{version}` or `@scope/pkg@{version}`; nothing else in it is a wildcard. Default: `1.2.3` with or without `v`, alone or behind the name of a package (`@scope/pkg@1.2.3`, `pkg-v1.2.3`, `pkg/v1.2.3`).',
    ),
    manifest: defaulted(
      manifestDemand,
      'auto',
      'Files whose version must be that of the tag, one per line: a path, or `path:pattern` for the one line of any file, such as `src/app.h:#define VERSION "{version}"`. `auto` finds the manifests at the root, or in the folder of the package that the tag names. `none` compares nothing.',
    ),
    branches: optional(
      branchPatterns,
      'Branches of which one must hold the commit, one per line; `*` is any text without `/`. Default: the default branch.',
    ),
    'tag-type': defaulted(
      choice('any', 'annotated', 'signed'),
      'any',
      'What the tag must be: `annotated` has an object of its own, and `signed` is annotated with a signature that GitHub verified.',
    ),
    'require-signed-commit': defaulted(
      flag,
      'false',
      'Demand that GitHub verified the signature of the commit.',
    ),
    commit: optional(
      commitId,
      'Commit that the tag must point to, besides that of the run when the run is of the tag.',
    ),
    'require-unreleased': defaulted(
      flag,
      'false',
      'Refuse when the tag has a published release already. Leave it off where a re-run must be able to resume.',
    ),
    'max-wait': defaulted(duration, '30s', 'How long to wait in all for a GitHub that is out of order.'),
    token: secret('Token to read with.', { variable: 'GITHUB_TOKEN', expression: '${{ github.token }}' }),
  },
  outputs: {
    verdict: '`release`, `rejected` or `unknown` (something was not shown or not read).',
    reasons: 'Why the step does not pass, one per line; empty when it does.',
    tag: 'Short name of the tag. This and all below are empty unless the verdict is `release`.',
    ref: 'Full name of the tag, `refs/tags/...`.',
    version: 'Version in the tag, as SemVer without `v`.',
    prerelease: 'Whether the version is a prerelease: `true` or `false`.',
    package: 'Package that the tag is of, where it names one of several.',
    commit: 'Commit that the tag leads to.',
    'source-date-epoch': 'When that commit was committed, in seconds since 1970; for `SOURCE_DATE_EPOCH`.',
    'tag-type': '`lightweight`, `annotated` or `signed`.',
    'previous-tag':
      'Tag of the published release before this one, of the same package; empty when this is the first.',
  },
  reportSchema,
})
