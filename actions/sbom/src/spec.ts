import {
  choice,
  choices,
  flag,
  integer,
  lines,
  path,
  patterns,
  repository,
  text,
} from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'sbom',
  title: 'list what a release is made of',
  description:
    'Make a byte-reproducible CycloneDX SBOM of a commit and its released files, judge it, compare it with the previous release; or check a published one.',
  icon: 'list',
  color: 'green',
  permissions: {
    contents: {
      level: 'read',
      why: 'to read the previous release (only with `compare-with: previous-release`)',
    },
  },
  inputs: {
    path: defaulted(
      path,
      '.',
      'Folder of the checkout to list; a folder below its root lists only that part.',
    ),
    source: defaulted(
      choice('commit', 'folder'),
      'commit',
      'What is read: the files of a commit as git has them, whatever earlier steps did to the folder; or the folder as it is.',
    ),
    ref: optional(
      text,
      'Commit, tag or branch to read with `source: commit`. Default: the commit that is checked out.',
    ),
    exclude: optional(
      lines,
      'Folders or files to pass over, one pattern per line, such as `examples`. They stand in the SBOM, since they change what it says.',
    ),
    check: optional(
      path,
      'A published SBOM to check in place of making one: it is made again from the tree and must have the same bytes. Nothing is written.',
    ),
    name: optional(
      text,
      'Name of what is released. Default: the name of the repository, or that of the package at the root.',
    ),
    version: optional(
      text,
      'Version of what is released. Default: that of `purl`, else the tag that the workflow runs on, else the version of the package at the root, else the commit.',
    ),
    type: defaulted(
      choice('application', 'library', 'framework', 'container', 'firmware'),
      'application',
      'What is released, in the words of CycloneDX.',
    ),
    repository: contextual(
      repository,
      '${{ github.repository }}',
      'Repository that the release belongs to; it becomes part of the package URL of the root.',
    ),
    purl: optional(
      text,
      'Package URL of the root. Default: `pkg:github/<owner>/<name>@<version>`, else that of the package at the root.',
    ),
    producer: optional(text, 'Who releases it: a name. Default: the owner of the repository.'),
    'producer-contact': optional(
      text,
      'E-mail or https address of the producer. Default: the page of the owner on GitHub, when `producer` is left out.',
    ),
    artifacts: optional(
      patterns,
      'Released files: each stands in the SBOM with SHA-256 and SHA-512. Each pattern must match; `!` excludes.',
    ),
    base: optional(path, 'Folder that names of released files are relative to. Default: the workspace.'),
    checksums: optional(
      patterns,
      'Checksum files of the release: they must name the same files as `artifacts`, with the same digests.',
    ),
    'sbom-inputs': optional(
      patterns,
      'CycloneDX files made by the build (Maven, Gradle, Go, Cargo) to take in, with their graphs.',
    ),
    formats: defaulted(
      choices('cyclonedx', 'spdx'),
      'cyclonedx',
      'Formats to write. CycloneDX always is; `spdx` adds SPDX 2.3, made from the same document.',
    ),
    'spec-version': defaulted(choice('1.6', '1.7'), '1.6', 'Version of CycloneDX.'),
    output: optional(
      path,
      'Path of the CycloneDX file, ending in `.cdx.json`. Default: `<name>.cdx.json`. Only what an earlier run wrote is replaced.',
    ),
    'compare-with': optional(
      path,
      'SBOM of the previous release to compare with, or `previous-release` to get it from GitHub.',
    ),
    'diff-path': optional(
      path,
      'Where to write the comparison in Markdown. Default: a file in the temporary folder of the runner.',
    ),
    'require-profile': optional(
      choices('ntia', 'cisa-2025', 'bsi-2.1'),
      'Minimum elements that the SBOM must have: a profile fails where one is missing and is not declared as unknown.',
    ),
    'allow-licenses': optional(
      lines,
      'Licences that are accepted, one SPDX identifier per line; all others fail.',
    ),
    'deny-licenses': optional(lines, 'Licences that are not accepted, one SPDX identifier per line.'),
    'missing-licenses': defaulted(
      choice('allow', 'deny'),
      'allow',
      'Whether a component without a known licence fails.',
    ),
    'min-components': defaulted(
      integer(0, 1_000_000),
      '1',
      'Fewer components than this fail: an empty list is mostly a mistake.',
    ),
    'require-lock': defaulted(
      flag,
      'true',
      'Fail on a manifest without a lockfile, since nobody knows which versions it gives.',
    ),
    'require-complete': defaulted(
      flag,
      'false',
      'Fail when anything of the list or of its graph is not known.',
    ),
    token: secret('Token to read the previous release with.', {
      variable: 'GITHUB_TOKEN',
      expression: '${{ github.token }}',
    }),
  },
  outputs: {
    'sbom-path': 'Path of the CycloneDX file.',
    'sbom-digest': 'Its digest, `sha256:<hex>`.',
    'spdx-path': 'Path of the SPDX file; empty without `spdx` in `formats`.',
    'serial-number': 'Serial number of the document, made from its content.',
    'component-count': 'Number of components, the released files not counted.',
    complete: '`true` when everything and how it hangs together is known.',
    'diff-path': 'Path of the comparison in Markdown; empty without `compare-with`.',
    'predicate-type': 'Predicate type for an attestation of the file.',
    verdict: 'With `check`: `verified` or `rejected`; else empty.',
  },
  reportSchema,
})
