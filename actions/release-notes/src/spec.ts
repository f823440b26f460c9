import { SECTION_CHOICES } from '@tier3/release/changelog/find-section'
import { choices, flag, path, repository, text } from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, required } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'release-notes',
  title: 'take the notes of a release out of its changelog',
  description:
    'Write the notes of a release from the section of its version in the changelog, with links pinned to the tag, and on request what changed in the SBOM and how to verify; a missing, empty or double section fails.',
  icon: 'file-text',
  color: 'blue',
  permissions: {},
  inputs: {
    version: required(text, 'Version to find, such as `1.2.3` or `1.2.0-rc.1`, with or without a `v`.'),
    tag: optional(
      text,
      'Tag that links are pinned to, such as `v1.2.3`. Default: the tag that the run is of.',
    ),
    changelog: defaulted(
      path,
      'CHANGELOG.md',
      'The changelog, relative to the workspace, which must be the root of the repository.',
    ),
    package: optional(
      text,
      'Name of the package in the headings of a changelog of several, such as `@scope/pkg`. Headings without a name count when none has it.',
    ),
    'prerelease-section': defaulted(
      choices(...SECTION_CHOICES),
      'exact, stable',
      'Where the notes of a prerelease are looked for, in this order: `exact` is the section of its own, `stable` that of the version it leads to (`1.2.0` for `1.2.0-rc.1`), `unreleased` that of what is not released.',
    ),
    'allow-yanked': defaulted(flag, 'false', 'Accept a section that says the version was yanked.'),
    'sbom-diff': optional(
      path,
      'What changed in the SBOM, to append: the output `diff-path` of the action `sbom`, or its report in JSON.',
    ),
    verification: defaulted(
      flag,
      'false',
      'Append how to verify the release: with sha256sum, tier3, the GitHub CLI and cosign.',
    ),
    'signer-workflow': contextual(
      text,
      '${{ job.workflow_ref }}',
      'Workflow that signs the release, for `verification`: `owner/repo/.github/workflows/x.yml@<ref or commit>`; without `@` at the tag. Default: the workflow that holds this job; give it when another one signs.',
    ),
    repository: contextual(repository, '${{ github.repository }}', 'Repository of the release.'),
    'output-path': optional(
      path,
      'Where to write the notes. Default: `release-notes.md` in the temporary folder of the runner; on a terminal in the current folder.',
    ),
  },
  outputs: {
    path: 'Path of the file with the notes.',
    heading: 'The heading of the section as it stands in the changelog, which is not part of the notes.',
    date: 'Date of the heading as `YYYY-MM-DD`; empty when it tells no day.',
    yanked: '`true` when the section says that the version was yanked.',
    truncated: '`true` when the section was too long for a release and was cut.',
    section: 'Version whose section the notes are from, or `Unreleased`.',
  },
  reportSchema,
})
