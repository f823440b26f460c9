import { REPOSITORY, WORKFLOW, type World } from './bundled-world.fixture.ts'

export const sigstoreInputs = ({ config }: World): { readonly [name: string]: string } => ({
  sigstore: 'custom',
  'signing-config': config.signingConfig,
  'trusted-root': config.trustedRoot,
})

/** The stranger's demand: built from this repository's tag, by this workflow. No token, no network. */
export const demand = ({ config }: Pick<World, 'config'>): { readonly [name: string]: string } => ({
  repository: REPOSITORY,
  'signer-workflow': `${WORKFLOW}@refs/tags/*`,
  'predicate-types': 'provenance\nsignature',
  'trust-domain': 'custom',
  'trusted-root': config.trustedRoot,
})
