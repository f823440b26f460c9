import { displayText } from '@tier3/model/display'
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

/** Reads a `pyproject.toml`: the table `project` (PEP 621), or that of Poetry. */
export function readPyproject(path: string, text: string): Result<Manifest, string> {
  const parsed = parseTomlFile(path, text)
  if (!parsed.ok) return failed(reasonOf(parsed.problem))
  const document = tableOf(parsed.value)
  const [project, tool] = [tableOf(document['project']), tableOf(document['tool'])]
  const poetry = tableOf(tool['poetry'])
  return ok(
    plainManifest('python', {
      packageName: textOf(project['name']) ?? textOf(poetry['name']),
      version: versionOf(project, poetry, tool),
      members: memberPatterns(tableOf(tableOf(tool['uv'])['workspace'])['members']),
    }),
  )
}

type Table = { readonly [key: string]: unknown }

function versionOf(project: Table, poetry: Table, tool: Table): StatedVersion {
  const [own, ofPoetry] = [project['version'], poetry['version']]
  const dynamic: unknown = project['dynamic']
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('version')
  if (own !== undefined && isDynamic)
    return unusable('its version is both stated and dynamic, which PEP 621 forbids')
  if (own !== undefined && ofPoetry !== undefined && own !== ofPoetry)
    return unusable('`project.version` and `tool.poetry.version` differ')
  const version = own ?? ofPoetry
  if (version === undefined) return isDynamic ? computed(tool) : absent('it has no version')
  const written = textOf(version)
  return written === undefined ? unusable('its version is no text') : stated(written)
}

/** Where the version of a dynamic project comes from, as far as its build backend says. */
function computed(tool: Table): StatedVersion {
  const hatch = textOf(tableOf(tableOf(tool['hatch'])['version'])['path'])
  const attribute = textOf(tableOf(tableOf(tableOf(tool['setuptools'])['dynamic'])['version'])['attr'])
  const fromTag =
    tool['setuptools_scm'] !== undefined || tableOf(tableOf(tool['hatch'])['version'])['source'] === 'vcs'
  const why = 'its version is dynamic: the build backend computes it'
  if (fromTag) {
    const fix = 'The version comes from the tag itself: set `manifest: none`.'
    return { state: 'computed', why: `${why} from the tag`, fix }
  }
  const file = hatch ?? attribute?.replaceAll('.', '/').replace(/\/\w+$/, '.py')
  if (file === undefined) return { state: 'computed', why }
  const fix = `Name the file and the line that hold it: \`manifest: ${displayText(file, 200)}:__version__ = "{version}"\`.`
  return { state: 'computed', why: `${why} from ${displayText(file, 200)}`, fix }
}
