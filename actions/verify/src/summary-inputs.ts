import { choice, path, text } from '@tier3/runner/define/codec'
import { contextual, defaulted, optional, secret } from '@tier3/runner/define/spec'

/** Inputs that let a verification summary stand in place of attestations, and those that have one written. */
export const SUMMARY_INPUTS = {
  trust: defaulted(
    choice('attestations', 'vsa'),
    'attestations',
    'What is believed: the attestations of the build, or in their place a verification summary (SLSA VSA) of the verifier that `vsa-signer` names.',
  ),
  'vsa-signer': optional(
    text,
    'With `trust: vsa`: the workflow that signs the summaries, `owner/repo/.github/workflows/x.yml@<ref or commit>`, in a run of that repository; or `key:<name>` for one of `keys`.',
  ),
  'vsa-verifier': optional(
    text,
    'With `trust: vsa`: id of the verifier, compared whole. Default: the identity of the signing workflow at its ref.',
  ),
  'vsa-resource': optional(
    text,
    'With `trust: vsa`: URI that the summary of an artifact is for, with `{name}`, `{sha256}` or `{tag}` in it. Default with `release`: the address of the asset.',
  ),
  'emit-vsa': optional(
    path,
    'Folder for a signed verification summary of each artifact, `<name>.vsa.sigstore.json`. Nothing is signed or written unless everything is verified.',
  ),
  'resource-uri': optional(
    text,
    'With `emit-vsa`: URI that consumers get the artifact from, with `{name}`, `{sha256}` or `{tag}` in it. Default with `release` and `repository`: the address of the asset.',
  ),
  'verifier-id': optional(
    text,
    'With `emit-vsa`: URI that names the verifier. Default: the identity of the workflow that holds the job, which is also that of the signature.',
  ),
  'policy-uri': optional(
    text,
    'With `emit-vsa`: URI that names the policy. Default: one made of its digest (`ni:///sha-256;...`).',
  ),
  'vsa-sigstore': defaulted(
    choice('auto', 'public-good', 'github', 'staging', 'custom'),
    'auto',
    'With `emit-vsa`: Sigstore instance to sign with; `auto` is `public-good` for public repositories, and the private instance of GitHub for all others.',
  ),
  'vsa-signing-config': optional(
    path,
    'With `vsa-sigstore: custom`: the `signing_config.json` of the instance.',
  ),
  'vsa-trusted-root': optional(
    path,
    'With `emit-vsa`: the `trusted_root.json` that the fresh summaries are verified against. Needed for `staging` and `custom`.',
  ),
  'identity-token': secret('Identity token to sign summaries with. Default: the token of the job.', {
    variable: 'SIGSTORE_ID_TOKEN',
  }),
  'job-workflow-ref': contextual(
    text,
    '${{ job.workflow_ref }}',
    'The workflow that holds the job, filled in by the runner; used to say which workflow lacks a permission.',
  ),
} as const
