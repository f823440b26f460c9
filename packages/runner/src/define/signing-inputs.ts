import { choice, duration, flag, path, text } from './codec.ts'
import { contextual, defaulted, optional, secret, type ConfigOf, type Spec } from './spec.ts'

/** Inputs that every signing action has, so that they are the same everywhere. */
export const SIGNING_INPUTS = {
  'signing-config': optional(path, 'With `sigstore: custom`: the `signing_config.json` of the instance.'),
  'trusted-root': optional(
    path,
    'The `trusted_root.json` of the instance, which the fresh bundles are verified against. Needed for `staging` and `custom`; the one of `public-good` is built in, the one of `github` is fetched.',
  ),
  'rekor-version': defaulted(
    choice('1', '2'),
    '1',
    'Version of the transparency log; older verifiers know 1 only.',
  ),
  timestamp: defaulted(flag, 'true', 'Also get a signed timestamp, a second witness of the time of signing.'),
  'identity-token': secret('Identity token to sign with. Default: the token of the job.', {
    variable: 'SIGSTORE_ID_TOKEN',
  }),
  'max-wait': defaulted(
    duration,
    '5m',
    'How long to wait for a service that is out of order, from its first failure on.',
  ),
  'job-workflow-ref': contextual(
    text,
    '${{ job.workflow_ref }}',
    'The workflow that holds the job, filled in by the runner; used to say which workflow lacks a permission.',
  ),
} as const

type SigningConfig = ConfigOf<Spec<typeof SIGNING_INPUTS, never>>

/** What the signer needs of these inputs, under the names it has for them. */
export const signingSettings = (config: SigningConfig) => ({
  signingConfig: config['signing-config'],
  trustedRoot: config['trusted-root'],
  rekorVersion: config['rekor-version'],
  timestamp: config.timestamp,
  maxWaitSeconds: config['max-wait'],
})
