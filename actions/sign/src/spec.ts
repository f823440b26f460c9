import { choice, flag, path, patterns } from '@tier3/runner/define/codec'
import { SIGNING_INPUTS } from '@tier3/runner/define/signing-inputs'
import { defaulted, defineSpec, optional, required } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'sign',
  title: 'sign artifacts without keys',
  description:
    'Sign the files of a release with the identity of the workflow (keyless Sigstore), and write a bundle per file that cosign and every Sigstore client can verify.',
  icon: 'edit-3',
  color: 'purple',
  permissions: { 'id-token': { level: 'write', why: 'to prove to Sigstore which workflow signs' } },
  inputs: {
    files: required(patterns, 'Files to sign. Each pattern must match; `!` excludes.'),
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
    'legacy-files': defaulted(
      flag,
      'false',
      'Also write `<file>.sig` and `<file>.pem`, for verifiers that know no bundles.',
    ),
  },
  outputs: {
    bundles: 'Paths of the bundles, one per line.',
    count: 'Number of files signed.',
    'certificate-identity': 'The identity in the certificate: the workflow that signed, at its ref.',
    'certificate-issuer': 'Who vouches for that identity.',
    'verify-command': 'Command that consumers can copy to verify the first file with cosign.',
  },
  reportSchema,
})
