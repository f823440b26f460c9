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
import { REGISTRY_INPUTS } from '@tier3/runner/define/registry-inputs'
import { defaulted, defineSpec, exactlyOne, optional, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'
import { SUMMARY_INPUTS } from './summary-inputs.ts'

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
    'id-token': { level: 'write', why: 'to sign verification summaries (only with `emit-vsa`)' },
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
      image: optional(
        text,
        'Container image to verify: `registry/name@sha256:<hex>`, or `registry/name:tag`, which is resolved once. Its name is the one without tag and digest.',
      ),
    }),
    'include-children': defaulted(
      flag,
      'false',
      'With `image`: every manifest that an index lists must be verified as well.',
    ),
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
      'Where the bundles are: `auto` looks beside the artifacts (`<file>.sigstore.json`, `*.intoto.jsonl`) and then in the store of GitHub; of an image what is attached to it in its registry, and then the store; or patterns of files, one per line.',
    ),
    policy: optional(
      path,
      'Policy file (`tier3.policy.yml`) that says what is demanded of which artifact. Inputs beside it may only demand more.',
    ),
    'policy-state': optional(
      path,
      'With `policy`: JSON file with the highest versions that were accepted so far, such as `{"version":1,"marks":{}}`. Older ones are refused; it is raised when everything is verified.',
    ),
    repository: optional(
      repository,
      'Repository that the artifacts must be built from; needed without `policy`, and where the policy names several.',
    ),
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
    'predicate-types': optional(
      lines,
      'What must be attested, one per line: a predicate type, `provenance`, `cyclonedx`, `spdx`, or `signature` for a signature over the artifact itself. All of them must be there. Default: `provenance`.',
    ),
    events: optional(
      lines,
      'Events that may have started the build, one per line. Default: `push`, `release`, `workflow_dispatch` and `create`.',
    ),
    'workflow-inputs': optional(
      lines,
      'All inputs that the workflow may have had, one `name=value` per line; one that is missing, has another value or is not listed is refused. Default: the recorded inputs are not looked at.',
    ),
    'min-level': optional(
      choice('1', '2', '3'),
      'Lowest SLSA Build level that the verified provenance must support, or the summary with `trust: vsa`. Default: any; with `trust: vsa` 1.',
    ),
    'allow-self-hosted': defaulted(flag, 'false', 'Accept builds on self-hosted runners.'),
    'require-name': defaulted(
      flag,
      'true',
      'Demand that the attestation gives the artifact the same name, not only the same digest.',
    ),
    'trust-domain': optional(
      choice('public-good', 'github', 'staging', 'custom'),
      'Sigstore instance that must have issued the certificate. Default: that of `policy`, else `public-good`.',
    ),
    'trusted-root': optional(
      path,
      'File with the keys to believe; needed for `staging` and `custom`. Default: the built-in keys of `public-good`, or those of `github`, fetched through TUF from a built-in first key.',
    ),
    'trusted-root-refresh': defaulted(
      choice('auto', 'always', 'never'),
      'auto',
      'When the newest keys are fetched through TUF: `auto` where the built-in ones of `public-good` do not hold a key that a bundle names, and for `github`; `always` before anything is verified; `never` for work without a network. A `trusted-root` file is never replaced.',
    ),
    'builder-ids': optional(
      lines,
      'Builders that a delegator of slsa-github-generator may have run: ids as provenance gives them, `*` allowed. Default: those that come with it.',
    ),
    keys: optional(
      lines,
      'Files with keys that may sign in place of a workflow: the answer of the keys endpoint of an npm registry, or `<path>=<name>` for one public key in PEM.',
    ),
    'key-signed-types': optional(
      lines,
      'What those keys may sign, one type per line; nothing else is taken from a key. Needed with `keys`.',
    ),
    'log-lookup': defaulted(
      flag,
      'false',
      'Ask the transparency log for the entry of what brings none: an envelope that stands alone, or a `.sig` beside its `.pem`.',
    ),
    ...SUMMARY_INPUTS,
    'max-wait': defaulted(duration, '30s', 'How long to wait in all for a store that is out of order.'),
    ...REGISTRY_INPUTS,
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
    image:
      'With `image`: `registry/name@sha256:<hex>` of what was verified, to be used in its place from then on. Empty unless everything is verified.',
    level:
      'SLSA Build level that the verified provenance supports, or that the verifier vouches for with `trust: vsa`; the lowest of all artifacts.',
    'vsa-paths': 'With `emit-vsa`: paths of the verification summaries, one per line.',
  },
  reportSchema,
})
