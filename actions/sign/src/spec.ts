import { choice, flag, lines, path, patterns } from '@tier3/runner/define/codec'
import { REGISTRY_INPUTS } from '@tier3/runner/define/registry-inputs'
import { SIGNING_INPUTS } from '@tier3/runner/define/signing-inputs'
import { defaulted, defineSpec, exactlyOne, optional } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'sign',
  title: 'sign artifacts without keys',
  description:
    'Sign the files of a release, or container images, with the identity of the workflow (keyless Sigstore), and write a bundle per file that cosign and every Sigstore client can verify.',
  icon: 'edit-3',
  color: 'purple',
  permissions: { 'id-token': { level: 'write', why: 'to prove to Sigstore which workflow signs' } },
  inputs: {
    artifacts: exactlyOne({
      files: optional(patterns, 'Files to sign. Each pattern must match; `!` excludes.'),
      images: optional(
        lines,
        'Container images to sign, one `registry/name@sha256:<hex>` per line; each signature is attached to its image in the registry.',
      ),
    }),
    base: defaulted(path, '.', 'Folder that no file may lie outside of; names keep their path below it.'),
    'output-dir': optional(
      path,
      'Folder for the bundles, which keep their path below it. Default: beside each file.',
    ),
    sigstore: defaulted(
      choice('public-good', 'staging', 'custom'),
      'public-good',
      'Sigstore instance to sign with.',
    ),
    ...SIGNING_INPUTS,
    ...REGISTRY_INPUTS,
    'legacy-files': defaulted(
      flag,
      'false',
      'Also write `<file>.sig` and `<file>.pem`, for verifiers that know no bundles.',
    ),
  },
  outputs: {
    bundles: 'Paths of the bundles, one per line.',
    attached: 'With `images`: `registry/name@sha256:<hex>` of the manifest of each signature, one per line.',
    count: 'Number of files or images signed.',
    'certificate-identity': 'The identity in the certificate: the workflow that signed, at its ref.',
    'certificate-issuer': 'Who vouches for that identity.',
    'verify-command': 'Command that consumers can copy to verify the first file or image with cosign.',
  },
  reportSchema,
})
