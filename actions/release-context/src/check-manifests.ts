import { quoted } from '@tier3/model/display'
import type { VersionTag } from '@tier3/release/version/release-tag'
import { compareWithTag, wantedVersion } from '@tier3/release/version/version-agreement'
import type { Check } from './check.ts'
import type { ManifestEvidence, ManifestReading, Unread } from './evidence.ts'

/** That every manifest that states a version states that of the tag, and that at least one does. */
export function checkManifests({ readings, trouble }: ManifestEvidence, tag: VersionTag): readonly Check[] {
  if (trouble !== undefined) return [unread('the manifest of the package can be found', trouble)]
  const checks = readings.map((reading) => checkOne(reading, tag))
  if (checks.some(({ verdict }) => verdict !== 'beside')) return checks
  const seen =
    readings.length === 0 ? 'there is no manifest at its place' : 'none of the manifests states a version'
  const fix = checks.find((check) => check.fix !== undefined)?.fix
  const demand = 'a manifest states the version'
  const none: Check = { demand, seen, verdict: 'unmet', code: 'policy/version-unstated' }
  return [...checks, fix === undefined ? none : { ...none, fix }]
}

function checkOne({ path, manifest }: ManifestReading, tag: VersionTag): Check {
  const file = quoted(path, 200)
  if (!manifest.ok) return unread(`${file} states the version`, manifest.problem)
  const { ecosystem, version } = manifest.value
  const demand = `${file} states ${wantedVersion({ ecosystem }, tag)}`
  const { answer, seen, fix } = compareWithTag(ecosystem, version, tag)
  const nearer = fix === undefined ? {} : { fix }
  switch (answer) {
    case 'agrees':
      return { demand, seen, verdict: 'met' }
    case 'silent':
      return { demand: `${file} states a version`, seen, verdict: 'beside', ...nearer }
    case 'differs':
      return { demand, seen, verdict: 'unmet', code: 'policy/version-mismatch', ...nearer }
  }
}

function unread(demand: string, { reason, gap, fix }: Unread & { readonly fix?: string }): Check {
  if (gap !== undefined)
    return { demand, seen: `cannot ${gap.attempted}: ${reason}`, verdict: 'unknown', fix: gap.fix, gap }
  const nearer = fix === undefined ? {} : { fix }
  return { demand, seen: reason, verdict: 'unmet', code: 'policy/version-unstated', ...nearer }
}
