import {
  choice,
  choices,
  duration,
  flag,
  lines,
  path,
  patterns,
  repository,
  text,
} from '@tier3/runner/define/codec'
import { contextual, defaulted, defineSpec, optional, required, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'publish-release',
  title: 'publish a release that is whole, verified and read back',
  description:
    'Upload files to a draft, hold them against checksums, signatures and attestations, publish all at once, and verify what a stranger gets; a run that was cut off can simply run again.',
  icon: 'upload-cloud',
  color: 'green',
  permissions: {
    contents: { level: 'write', why: 'to make the draft, upload its assets and publish it' },
  },
  inputs: {
    files: required(
      patterns,
      'Everything that ships: artifacts, SBOM, checksum files, bundles. Each pattern must match; `!` excludes. Assets are named like the files, without folders.',
    ),
    base: defaulted(path, '.', 'Folder that all files are in.'),
    bundles: optional(patterns, 'Further bundles that ship, when they lie elsewhere than the files.'),
    'bundles-base': optional(path, 'Folder that the further bundles are in. Default: `base`.'),
    checksums: defaulted(
      lines,
      'SHA256SUMS',
      'Names of the checksum manifests among the files. Every artifact must be listed, and every line must be of a file.',
    ),
    require: defaulted(
      choices('checksums', 'signatures', 'provenance', 'sbom'),
      'checksums, signatures, provenance, sbom',
      'What every artifact must have before anything is published. Whatever ships is verified all the same.',
    ),
    tag: optional(
      text,
      'Tag of the release, such as `v1.2.3`. It must exist. Default: the tag that the run is of.',
    ),
    commit: contextual(
      text,
      '${{ github.sha }}',
      'Commit that the tag must lead to, before and after publishing.',
    ),
    repository: contextual(repository, '${{ github.repository }}', 'Repository of the release.'),
    name: optional(text, 'Title of the release. Default: the tag.'),
    notes: optional(
      path,
      'Markdown file with the notes of the release; at most 125,000 characters. Default: none.',
    ),
    prerelease: defaulted(
      choice('auto', 'true', 'false'),
      'auto',
      'Whether it is a prerelease; `auto` reads it from the version in the tag.',
    ),
    'make-latest': defaulted(
      choice('auto', 'true', 'false', 'legacy'),
      'auto',
      "Whether it becomes the repository's latest release; `auto`: when its version is above all stable ones of its series.",
    ),
    publish: defaulted(
      flag,
      'true',
      'With `false` the draft is kept when all checks have passed, for somebody to approve; the same step with `true` publishes it.',
    ),
    immutable: defaulted(
      choice('auto', 'require', 'ignore'),
      'auto',
      'Whether to wait until GitHub has made the release immutable: `auto` where the repository is known to have it, `require` also stops before publishing where it has not.',
    ),
    'signer-workflow': optional(
      text,
      'Workflow that must have signed: `owner/repo/.github/workflows/x.yml`, with `@<ref>` (`*` allowed) or `@<commit>` behind it to demand that, too. Default: any workflow of `repository`.',
    ),
    'source-ref': optional(
      text,
      'Ref that the artifacts must be built from; `*` allowed. Default: the tag of the release.',
    ),
    events: defaulted(
      lines,
      'push\nrelease\nworkflow_dispatch\ncreate',
      'Events that may have started the build, one per line.',
    ),
    'allow-self-hosted': defaulted(flag, 'false', 'Accept builds on self-hosted runners.'),
    'trust-domain': defaulted(
      choice('public-good', 'github', 'staging', 'custom'),
      'public-good',
      'Sigstore instance that must have issued the certificates.',
    ),
    'trusted-root': optional(
      path,
      'File with the keys to believe; needed for `staging` and `custom`. Default: the built-in keys of `public-good`, or those of `github`, fetched through TUF from a built-in first key.',
    ),
    'receipt-path': optional(
      path,
      'Where to write the receipt: which release, which bytes, and what proved them. Default: `release-receipt.json` in the temporary folder of the runner.',
    ),
    'max-wait': defaulted(
      duration,
      '60s',
      'How long to wait in all for a GitHub that is out of order, for each request and each upload; and for the release to become immutable.',
    ),
    token: secret(
      'Token that makes the release. It is sent to the API and the upload host of this GitHub only.',
      {
        variable: 'GITHUB_TOKEN',
        expression: '${{ github.token }}',
      },
    ),
  },
  outputs: {
    'release-id': 'Number of the release.',
    url: 'Web page of the release.',
    state:
      '`created`, `resumed` (a draft of an earlier run was published), `unchanged` (it was published already, with the same bytes) or `draft` (`publish: false`).',
    immutable: 'Whether nobody can change the release any more: `true` or `false`.',
    assets: 'Number of assets.',
    'receipt-path': 'Path of the receipt (JSON, versioned).',
    'scorecard-signed-releases':
      "What this release earns in OpenSSF Scorecard's check Signed-Releases: 10 with `*.intoto.jsonl`, 8 with signatures only. The repository has 10 when its five newest releases have.",
  },
  reportSchema,
})
