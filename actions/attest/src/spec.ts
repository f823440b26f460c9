import { choice, lines, longText, path, patterns, text } from '@tier3/runner/define/codec'
import { REGISTRY_INPUTS } from '@tier3/runner/define/registry-inputs'
import { SIGNING_INPUTS } from '@tier3/runner/define/signing-inputs'
import { defaulted, defineSpec, exactlyOne, optional, secret } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'attest',
  title: 'attest how artifacts were made',
  description:
    'Make signed statements about the files of a release: SLSA provenance of this run, an SBOM, or any predicate; write them beside the files and store them on GitHub.',
  icon: 'award',
  color: 'purple',
  permissions: {
    'id-token': { level: 'write', why: 'to prove to Sigstore which workflow attests' },
    attestations: { level: 'write', why: 'to store the attestations on GitHub (not with `store: none`)' },
  },
  inputs: {
    subjects: exactlyOne({
      files: optional(patterns, 'Files to attest. Each pattern must match; `!` excludes.'),
      checksums: optional(
        patterns,
        'Checksum files that list what to attest. Files that are there are hashed again and must agree.',
      ),
      digests: optional(lines, 'Digests to attest, one `sha256:<hex> <name>` per line.'),
      images: optional(
        lines,
        'Container images to attest, one `registry/name@sha256:<hex>` per line; each gets an attestation of its own, which is also attached to it in the registry.',
      ),
    }),
    base: optional(
      path,
      'Folder that names of subjects are relative to; they keep their path below it. Default: the workspace; with `checksums` the folder of each checksum file.',
    ),
    'sbom-path': optional(
      path,
      'Attest this SBOM (CycloneDX or SPDX, JSON, at most 16 MiB) in place of provenance.',
    ),
    'predicate-type': optional(text, 'Type (a URI) of a predicate of your own, with `predicate-path`.'),
    'predicate-path': optional(path, 'JSON file with the predicate, at most 16 MiB.'),
    'workflow-inputs': optional(
      longText,
      'Inputs of the workflow for provenance, as the expression `toJSON(inputs)` gives them. They are recorded as external parameters, so that consumers can demand them; in a reusable workflow nobody but its author chooses what is recorded.',
    ),
    'bundle-layout': defaulted(
      choice('combined', 'per-subject'),
      'combined',
      'One attestation over all subjects (split at 1,024), or one for each.',
    ),
    name: optional(
      text,
      'Name of the bundle file in front of `.intoto.jsonl`; with `per-subject` it follows the name of the subject. Default: the subject when it is alone, and the kind of predicate (`provenance`, `sbom`, `attestation`).',
    ),
    'output-dir': optional(path, 'Folder for the bundles. Default: `base`, else the workspace.'),
    store: defaulted(
      choice('github', 'none'),
      'github',
      'Where else to keep the attestations, so that consumers find them by digest.',
    ),
    sigstore: defaulted(
      choice('auto', 'public-good', 'github', 'staging', 'custom'),
      'auto',
      'Sigstore instance: `auto` is `public-good` for public repositories, and the private instance of GitHub for all others, so that no private name gets into a public log.',
    ),
    ...SIGNING_INPUTS,
    ...REGISTRY_INPUTS,
    token: secret('Token to store attestations with.', {
      variable: 'GITHUB_TOKEN',
      expression: '${{ github.token }}',
    }),
  },
  outputs: {
    'bundle-paths': 'Paths of the bundles, one per line.',
    attached:
      'With `images`: `registry/name@sha256:<hex>` of the manifest of each attestation, one per line.',
    'attestation-ids': 'Ids in the store of GitHub, one per line.',
    'attestation-url': 'Page of the first attestation in the store.',
    'slsa-build-level':
      'SLSA Build level that this run supports, computed from the claims of the job; never configured.',
    'slsa-build-level-reasons': 'What carries the level or keeps it from being higher, one per line.',
  },
  reportSchema,
})
