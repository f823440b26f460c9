import { builtinModules } from 'node:module'
import { PACKAGE_RULES, type Layer } from './layer-rules.ts'
import { sourceFiles, type SourceFile } from './source-files.ts'

/** Where an import leads. */
export type ImportTarget =
  | { readonly kind: 'relative'; readonly specifier: string }
  | { readonly kind: 'node'; readonly module: string }
  | { readonly kind: 'npm'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string; readonly file: string }
  | { readonly kind: 'action'; readonly name: string; readonly file: string }

/** One package or action with what its sources (not its tests) import. */
export interface Unit {
  readonly name: string
  readonly layer: Layer
  readonly imports: readonly string[]
  readonly npm: readonly string[]
}

/** The modules that a TypeScript source imports or re-exports, type-only and dynamic imports included. */
export function importsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found = code.matchAll(
    /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([@\w./:#-]+)['"]|(?:^|[\s;}])import\s*['"]([@\w./:#-]+)['"]|\bimport\(\s*['"]([@\w./:#-]+)['"]/g,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

export function importTarget(specifier: string): ImportTarget {
  if (specifier.startsWith('.')) return { kind: 'relative', specifier }
  if (specifier.startsWith('node:')) return { kind: 'node', module: specifier.slice('node:'.length) }
  const [scope = '', second = '', ...rest] = specifier.split('/')
  if (scope === '@tier3') {
    const file = rest.join('/')
    return second.startsWith('action-')
      ? { kind: 'action', name: second.slice('action-'.length), file }
      : { kind: 'package', name: second, file }
  }
  const name = scope.startsWith('@') ? `${scope}/${second}` : scope
  return builtinModules.includes(name) ? { kind: 'node', module: specifier } : { kind: 'npm', name }
}

/** The graph of packages and actions as their sources draw it, in the order of their names. */
export async function buildUnitGraph(root: string): Promise<readonly Unit[]> {
  const byFolder = Map.groupBy(
    (await sourceFiles(root)).filter((file) => !file.isTest),
    (file) => file.folder,
  )
  return [...byFolder].map(([folder, files]) => buildUnit(folder, files))
}

function buildUnit(folder: string, files: readonly SourceFile[]): Unit {
  const name = folder.slice(folder.indexOf('/') + 1)
  const targets = files.flatMap((file) => importsOf(file.text).map(importTarget))
  const imports = targets.flatMap((target) =>
    target.kind === 'package' && target.name !== name
      ? [target.name]
      : target.kind === 'action' && target.name !== name
        ? ['actions']
        : [],
  )
  const npm = targets.flatMap((target) => (target.kind === 'npm' ? [target.name] : []))
  return {
    name,
    layer: folder.startsWith('actions/') ? 'action' : (PACKAGE_RULES[name]?.layer ?? 'development'),
    imports: [...new Set(imports)].toSorted(),
    npm: [...new Set(npm)].toSorted(),
  }
}
