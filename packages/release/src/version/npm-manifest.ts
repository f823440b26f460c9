import { failed, ok, type Result } from '@tier3/model/result'
import { parseJsonFile, parseYamlFile } from '@tier3/sbom/locks/syntax'
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
} from './manifest.ts'

/** Reads a `package.json`. */
export function readPackageJson(path: string, text: string): Result<Manifest, string> {
  const parsed = parseJsonFile(path, text)
  if (!parsed.ok) return failed(reasonOf(parsed.problem))
  const { name, version, workspaces, private: isPrivate } = tableOf(parsed.value)
  const members = memberPatterns(Array.isArray(workspaces) ? workspaces : tableOf(workspaces)['packages'])
  const written = textOf(version)
  const none = isPrivate === true ? 'it is private and has no version' : 'it has no version'
  return ok(
    plainManifest('npm', {
      packageName: textOf(name),
      members,
      version:
        version === undefined
          ? absent(none)
          : written === undefined
            ? unusable('its version is no text')
            : stated(written),
    }),
  )
}

/** Reads the patterns of a `pnpm-workspace.yaml`. */
export function readPnpmWorkspace(path: string, text: string): Result<readonly string[], string> {
  const parsed = parseYamlFile(path, text)
  if (!parsed.ok) return failed(reasonOf(parsed.problem))
  const [document, ...more] = parsed.value
  if (more.length > 0) return failed('it holds several documents')
  return ok(memberPatterns(tableOf(document)['packages']))
}
