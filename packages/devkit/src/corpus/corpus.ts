import { artifactAttacks } from './artifact-attacks.ts'
import type { Case } from './attack.ts'
import { bundleAttacks } from './bundle-attacks.ts'
import { certificateAttacks } from './certificate-attacks.ts'
import { checkpointAttacks } from './checkpoint-attacks.ts'
import { envelopeAttacks } from './envelope-attacks.ts'
import { predicateTypeAttacks } from './predicate-type-attacks.ts'
import { runAttacks } from './run-attacks.ts'
import { evidenceAttacks } from './evidence-attacks.ts'
import { checksumAttacks } from './checksum-attacks.ts'
import { inputAttacks } from './input-attacks.ts'
import { logAttacks } from './log-attacks.ts'
import { provenanceAttacks } from './provenance-attacks.ts'
import { signerAttacks } from './signer-attacks.ts'
import { sourceAttacks } from './source-attacks.ts'
import { statementAttacks } from './statement-attacks.ts'
import { storeAttacks } from './store-attacks.ts'
import { timeAttacks } from './time-attacks.ts'

/** Everything that is tried against verify, by what it attacks; every group has controls that must verify. */
export const CORPUS: { readonly [group: string]: readonly Case[] } = {
  'artifact, subject and name': artifactAttacks,
  'envelope and payload': envelopeAttacks,
  statement: statementAttacks,
  'predicate type': predicateTypeAttacks,
  'shape of the bundle': bundleAttacks,
  'certificate and its log': certificateAttacks,
  'log entry': logAttacks,
  'proof, checkpoint and promise': checkpointAttacks,
  'time and trusted root': timeAttacks,
  'issuer and signer workflow': signerAttacks,
  source: sourceAttacks,
  'event, runner and consistency': runAttacks,
  'provenance against certificate': provenanceAttacks,
  'number and place of bundles': evidenceAttacks,
  'store of GitHub': storeAttacks,
  'checksum files, digests and inputs': [...checksumAttacks, ...inputAttacks],
}
