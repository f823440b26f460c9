import {
  choice,
  duration,
  flag,
  integer,
  lines,
  path,
  patterns,
  repository,
  text,
} from '@tier3/runner/define/codec'
import { defaulted, defineSpec, exactlyOne, optional, required, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'verify',
  title: 'verify where artifacts come from',
  description:
    'Verify that artifacts were built from the source, by the workflow and in the way that you demand, before anything uses them; fails closed and explains every check.',
  icon: 'shield',
  color: 'green',
  permissions: {
    attestations: {
      level: 'read',
      why: 'to ask the store of GitHub for attestations of private repositories',
    },
    contents: { level: 'read', why: 'to ask the store of GitHub for attestations of private repositories' },
  },
  inputs: {
    artifacts: exactlyOne({
      files: optional(patterns, 'Files to verify. Each pattern must match; `!` excludes.'),
      checksums: optional(
        patterns,
        'Checksum files that list what to verify. Every listed file must be there; it is hashed, and must agree.',
      ),
      digests: optional(lines, 'Digests to verify, one `sha256:<hex> <name>` per line.'),
      release: optional(
        text,
        'Tag of a release of `repository`: all of its assets are downloaded into `base`, which must be a new folder, and verified.',
      ),
    }),
    base: optional(
      path,
      'Folder that names of artifacts are relative to. Default: the workspace; with `checksums` the folder of each checksum file.',
    ),
    'release-files': optional(
      patterns,
      'With `release`: names of the assets to verify. Default: all but signatures, attestations and sidecars. What is not named is downloaded, and stays unverified.',
    ),
    bundles: defaulted(
      lines,
      'auto',
      'Where the bundles are: `auto` looks beside the artifacts (`<file>.sigstore.json`, `*.intoto.jsonl`) and then in the store of GitHub; or patterns of files, one per line.',
    ),
    repository: required(repository, 'Repository that the artifacts must be built from.'),
    'repository-id': optional(
      integer(1, 999_999_999_999_999),
      'Its numeric id, which survives renames and tells an impostor that took over the name.',
    ),
    'signer-workflow': optional(
      text,
      'Workflow that must have signed: `owner/repo/.github/workflows/x.yml`, with `@<ref>` (`*` allowed) or `@<commit>` behind it to demand that, too. Default: any workflow of `repository`.',
    ),
    'source-ref': optional(
      text,
      'Ref that the artifacts must be built from, e.g. `refs/tags/v1.2.3`; `*` allowed.',
    ),
    'source-digest': optional(text, 'Commit that the artifacts must be built from.'),
    'predicate-types': defaulted(
      lines,
      'provenance',
      'What must be attested, one per line: a predicate type, `provenance`, `cyclonedx`, `spdx`, or `signature` for a signature over the artifact itself. All of them must be there.',
    ),
    events: defaulted(
      lines,
      'push\nrelease\nworkflow_dispatch\ncreate',
      'Events that may have started the build, one per line.',
    ),
    'workflow-inputs': optional(
      lines,
      'All inputs that the workflow may have had, one `name=value` per line; one that is missing, has another value or is not listed is refused. Default: the recorded inputs are not looked at.',
    ),
    'min-level': optional(
      choice('1', '2', '3'),
      'Lowest SLSA Build level that the verified provenance must support. Default: any.',
    ),
    'allow-self-hosted': defaulted(flag, 'false', 'Accept builds on self-hosted runners.'),
    'require-name': defaulted(
      flag,
      'true',
      'Demand that the attestation gives the artifact the same name, not only the same digest.',
    ),
    'trust-domain': defaulted(
      choice('public-good', 'github', 'staging', 'custom'),
      'public-good',
      'Sigstore instance that must have issued the certificate.',
    ),
    'trusted-root': optional(
      path,
      'File with the keys to believe; needed for `staging` and `custom`. Default: the built-in keys of `public-good`, or those of `github`, fetched through TUF from a built-in first key.',
    ),
    'max-wait': defaulted(duration, '30s', 'How long to wait in all for a store that is out of order.'),
    token: secret(
      'Token to ask the store of GitHub with; not needed for local bundles or public repositories.',
      {
        variable: 'GITHUB_TOKEN',
        expression: '${{ github.token }}',
      },
    ),
  },
  outputs: {
    verdict: '`verified`, `rejected` or `indeterminate` (an outage or a missing permission hid something).',
    verified: 'Number of artifacts verified.',
    subjects:
      'What was verified: checksum lines in base64, as `expected` of the action checksums takes them. Empty unless everything is verified.',
    level: 'SLSA Build level that the verified provenance supports; the lowest of all artifacts.',
  },
  reportSchema,
})
