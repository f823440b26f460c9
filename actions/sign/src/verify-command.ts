import { formatShellWord } from '@tier3/model/shell-word'
import type { SignedArtifact } from './perform.ts'
import type { SignPlan } from './plan.ts'

/** The command that checks one artifact with cosign 3 and nothing of ours; empty when a name cannot be shown safely. */
export function verifyCommand(plan: SignPlan, { artifact, signed, bundlePath }: SignedArtifact): string {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const words = [
    'cosign',
    'verify-blob',
    '--bundle',
    plan.outputDir === undefined ? base(bundlePath) : bundlePath,
    '--certificate-identity',
    signed.certificateIdentity,
    '--certificate-oidc-issuer',
    signed.certificateIssuer,
    ...(plan.trustedRoot === undefined ? [] : ['--trusted-root', plan.trustedRoot]),
    './' + base(artifact.name),
  ].map(formatShellWord)
  return words.includes(undefined) ? '' : words.join(' ')
}
