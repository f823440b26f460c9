import { isJsonObject, parseJson } from '@tier3/model/json'
import { formatShellWord } from '@tier3/model/shell-word'
import type { SignedArtifact } from './perform.ts'
import type { SignPlan } from './plan.ts'

/**
 * The command that checks one artifact with cosign 3 and nothing of ours, where artifact and bundle were downloaded into
 * one folder; empty when a name cannot be shown safely.
 */
export const verifyCommand = (plan: SignPlan, signed: SignedArtifact): string =>
  commandParts(plan, signed).join(' ')

/** The same command with one option per line, for people to read. */
export const verifyCommandLines = (plan: SignPlan, signed: SignedArtifact): string =>
  commandParts(plan, signed).join(' \\\n  ')

/** The tool of coreutils that checks what a checksum file lists; undefined for any other file. */
export function checksumCommand({ artifact }: SignedArtifact): string | undefined {
  const name = baseOf(artifact.name)
  const [, bits] = /^sha(256|384|512)sums(?:\.txt)?$/i.exec(name) ?? []
  return bits === undefined ? undefined : `sha${bits}sum -c ${name}`
}

function commandParts(plan: SignPlan, { artifact, signed, bundlePath }: SignedArtifact): readonly string[] {
  const values: readonly (readonly [option: string, value: string])[] = [
    ['--bundle', baseOf(bundlePath)],
    ['--certificate-identity', signed.certificateIdentity],
    ['--certificate-oidc-issuer', signed.certificateIssuer],
    ...(plan.trustedRoot === undefined ? [] : [['--trusted-root', plan.trustedRoot] as const]),
  ]
  const options = values.map(([option, value]) => {
    const word = formatShellWord(value)
    return word === undefined ? undefined : `${option} ${word}`
  })
  const parts = [
    'cosign verify-blob',
    ...options,
    // Without a log cosign must be told that the timestamp is all there is.
    ...(isLogged(signed.bundle) ? [] : ['--insecure-ignore-tlog', '--use-signed-timestamps']),
    formatShellWord(`./${baseOf(artifact.name)}`),
  ]
  const shown = parts.filter((part) => part !== undefined)
  return shown.length === parts.length ? shown : []
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function isLogged(bundle: string): boolean {
  const json = parseJson(bundle)
  const material = json.ok && isJsonObject(json.value) ? json.value['verificationMaterial'] : undefined
  const entries = isJsonObject(material) ? material['tlogEntries'] : undefined
  return Array.isArray(entries) && entries.length > 0
}
