import { isJsonObject, parseJson } from '@tier3/model/json'
import { formatShellWord } from '@tier3/model/shell-word'
import type { SignedArtifact } from './perform.ts'
import type { SignPlan } from './plan.ts'

/**
 * The command that checks one artifact with cosign 3 and nothing of ours, where artifact and bundle were downloaded into
 * one folder; empty when a name cannot be shown safely.
 */
export function verifyCommand(plan: SignPlan, { artifact, signed, bundlePath }: SignedArtifact): string {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const values: readonly (readonly [option: string, value: string])[] = [
    ['--bundle', base(bundlePath)],
    ['--certificate-identity', signed.certificateIdentity],
    ['--certificate-oidc-issuer', signed.certificateIssuer],
    ...(plan.trustedRoot === undefined ? [] : [['--trusted-root', plan.trustedRoot] as const]),
  ]
  const words = [
    'cosign verify-blob',
    ...values.flatMap(([option, value]) => [option, formatShellWord(value)]),
    // Without a log cosign must be told that the timestamp is all there is.
    ...(isLogged(signed.bundle) ? [] : ['--insecure-ignore-tlog', '--use-signed-timestamps']),
    formatShellWord(`./${base(artifact.name)}`),
  ]
  return words.includes(undefined) ? '' : words.join(' ')
}

function isLogged(bundle: string): boolean {
  const json = parseJson(bundle)
  const material = json.ok && isJsonObject(json.value) ? json.value['verificationMaterial'] : undefined
  const entries = isJsonObject(material) ? material['tlogEntries'] : undefined
  return Array.isArray(entries) && entries.length > 0
}
