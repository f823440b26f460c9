import type { Gap } from '../lock-facts.ts'
import { field, fieldAt, keysOf, textField } from './fields.ts'
import { baseName, fileIn, folderOf } from './folder.ts'
import { fileKind } from './lock-readers.ts'
import type { SourceFiles } from './source-files.ts'

/** Which of several lockfiles counts where nothing in the folder says so. */
const PRECEDENCE: readonly string[] = ['pnpm', 'yarn', 'bun', 'npm', 'uv', 'poetry', 'pdm', 'pipenv']

/**
 * The lockfiles that count. Of several for one ecosystem in one folder a package manager follows only one: merged, they
 * would list packages that are never installed. The manager that the manifest names decides, else a fixed order.
 */
export function chooseLocks(files: SourceFiles): {
  readonly chosen: readonly string[]
  readonly gaps: readonly Gap[]
} {
  const groups = new Map<string, string[]>()
  for (const path of files.paths) {
    const kind = fileKind(path)
    if (kind === undefined) continue
    const key = kind.manager === undefined ? path : `${kind.ecosystem}:${folderOf(path)}`
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  const chosen: string[] = []
  const gaps: Gap[] = []
  for (const group of groups.values()) {
    const [only] = group
    if (group.length === 1 || only === undefined) {
      chosen.push(...group)
      continue
    }
    const { path, reason } = choose(group, files)
    chosen.push(path)
    const ecosystem = fileKind(path)?.ecosystem
    const others = group.filter((one) => one !== path).map(baseName)
    gaps.push({
      kind: 'several-locks',
      ...(ecosystem === undefined ? {} : { ecosystem }),
      file: path,
      meaning: `${others.join(', ')} beside it may list other versions and was not read: ${reason}.`,
      fix: `Delete ${others.join(', ')}, or name the package manager in the manifest.`,
    })
  }
  return { chosen, gaps }
}

function choose(
  group: readonly string[],
  files: SourceFiles,
): { readonly path: string; readonly reason: string } {
  const folder = folderOf(group[0] ?? '')
  const named = managersNamed(files, folder)
  const rank = (path: string): number => {
    const manager = fileKind(path)?.manager ?? ''
    const order = PRECEDENCE.indexOf(manager) * 2 + (baseName(path) === 'package-lock.json' ? 1 : 0)
    return named.includes(manager) ? order - 100 : order
  }
  const [path = ''] = group.toSorted((a, b) => rank(a) - rank(b))
  const manager = fileKind(path)?.manager ?? ''
  const rivals = group.filter((one) => fileKind(one)?.manager === manager)
  if (rivals.length > 1) return { path, reason: 'npm follows npm-shrinkwrap.json before package-lock.json' }
  return {
    path,
    reason: named.includes(manager)
      ? `the manifest names ${manager}`
      : `${PRECEDENCE.join(', ')} is the order`,
  }
}

/** `packageManager` and `devEngines` of package.json, the tool tables and build system of pyproject.toml. */
function managersNamed(files: SourceFiles, folder: string): readonly string[] {
  const npm = files.json(fileIn(folder, 'package.json'))
  const manager = textField(npm, 'packageManager')?.split('@', 1)[0]
  const engine = textField(fieldAt(npm, 'devEngines', 'packageManager'), 'name')
  const first = manager ?? engine
  const python = files.toml(fileIn(folder, 'pyproject.toml'))
  const tools = keysOf(field(python, 'tool')).filter((tool) => ['poetry', 'uv', 'pdm'].includes(tool))
  const backend = textField(field(python, 'build-system'), 'build-backend') ?? ''
  const builder = ['poetry', 'uv', 'pdm'].find((tool) => backend.startsWith(tool))
  const pythonTools = tools.length === 1 ? tools : builder === undefined ? [] : [builder]
  return [...(first === undefined ? [] : [first]), ...pythonTools]
}
