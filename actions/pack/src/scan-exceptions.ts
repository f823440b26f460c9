import type { SecretHit } from '@tier3/release/archive/text-scan'
import type { ScannedFile } from './evidence.ts'
import type { AllowedSecret, PackPlan } from './plan.ts'

/** The texts of a file that no exception covers. */
export const unallowedSecrets = (
  file: ScannedFile,
  allowed: readonly AllowedSecret[],
): readonly SecretHit[] =>
  file.scan.secrets.filter(({ kind }) => !allowed.some((one) => one.name === file.name && one.kind === kind))

/** Exceptions that nothing needed: they would let the next file of that name pass unseen. */
export function unusedExceptions(
  plan: PackPlan,
  names: ReadonlySet<string>,
  scanned: readonly ScannedFile[],
): readonly string[] {
  const secrets = plan.allowSecrets.filter(
    ({ name, kind }) =>
      !scanned.some((file) => file.name === name && file.scan.secrets.some((hit) => hit.kind === kind)),
  )
  return [
    ...plan.allow
      .filter((name) => !names.has(name))
      .map((name) => `\`allow\` names ${name}, which is not packed`),
    ...secrets.map(({ name, kind }) => `\`allow-secrets\` names ${name}:${kind}, and there is no such text`),
  ]
}
