import { failed, ok, type Result } from '@tier3/model/result'
import { parseTomlFile } from '@tier3/sbom/locks/syntax'
import {
  absent,
  memberPatterns,
  plainManifest,
  reasonOf,
  stated,
  tableOf,
  textOf,
  unusable,
  type Manifest,
  type StatedVersion,
} from './manifest.ts'

/** Reads a `Cargo.toml` of a package, of a workspace, or of both. */
export function readCargoToml(path: string, text: string): Result<Manifest, string> {
  const parsed = parseTomlFile(path, text)
  if (!parsed.ok) return failed(reasonOf(parsed.problem))
  const document = tableOf(parsed.value)
  const own = document['package'] === undefined ? undefined : tableOf(document['package'])
  const workspace = document['workspace'] === undefined ? undefined : tableOf(document['workspace'])
  const shared = workspaceVersion(workspace)
  const excluded = memberPatterns(workspace?.['exclude']).map((pattern) => `!${pattern}`)
  return ok(
    plainManifest('cargo', {
      packageName: textOf(own?.['name']),
      version: own === undefined ? shared : packageVersion(own['version']),
      workspace: workspace === undefined ? undefined : { version: shared },
      members: [...memberPatterns(workspace?.['members']), ...excluded],
    }),
  )
}

function workspaceVersion(workspace: { readonly [key: string]: unknown } | undefined): StatedVersion {
  const version = tableOf(workspace?.['package'])['version']
  if (version === undefined)
    return absent(
      workspace === undefined
        ? 'it has neither a package nor a workspace'
        : 'it is a workspace without a version',
    )
  const written = textOf(version)
  return written === undefined ? unusable('the version of its workspace is no text') : stated(written)
}

/** Since 1.75 a package may have no version, and cannot be published then. */
function packageVersion(version: unknown): StatedVersion {
  if (version === undefined) return absent('its package has no version')
  const written = textOf(version)
  if (written !== undefined) return stated(written)
  return tableOf(version)['workspace'] === true
    ? { state: 'inherited' }
    : unusable('its version is neither a text nor `workspace = true`')
}
