import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Check } from './check.ts'
import { importsOf, importTarget, type ImportTarget } from './import-graph.ts'
import {
  ACTION_PURE_IMPORTS,
  ACTION_WIRING_IMPORTS,
  PACKAGE_RULES,
  RUNNER_PURE_FOLDER,
  WIRING_FILES,
  WIRING_LIMITS,
} from './layer-rules.ts'
import { sourceFiles, type SourceFile } from './source-files.ts'

/** Imports go along the arrows of the design, and wiring only wires. Tests may import everything. */
export const layers: Check = {
  name: 'layers',
  run: async (root) => {
    const findings: string[] = []
    const declared = new Map<string, readonly string[]>()
    for (const file of (await sourceFiles(root)).filter((one) => !one.isTest)) {
      const dependencies = declared.get(file.folder) ?? (await dependenciesOf(root, file.folder))
      declared.set(file.folder, dependencies)
      findings.push(...importFindings(file, dependencies), ...wiringFindings(file))
    }
    return findings
  },
}

async function dependenciesOf(root: string, folder: string): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: { readonly [name: string]: string }
  }
  return Object.keys(manifest.dependencies ?? {})
}

/** Imports of one file that lead where its layer may not go. */
export function importFindings(file: SourceFile, dependencies: readonly string[]): readonly string[] {
  const name = file.folder.slice(file.folder.indexOf('/') + 1)
  const reach = file.folder.startsWith('actions/')
    ? actionReach(file)
    : packageReach(name, file, dependencies)
  if (reach === undefined)
    return [`${file.folder} has no rule in layer-rules.ts; naming its layer is a decision`]
  return importsOf(file.text).flatMap((specifier) => {
    const reason = refusal(importTarget(specifier), name, file, reach)
    return reason === undefined ? [] : [`${file.path} imports "${specifier}": ${reason}`]
  })
}

interface Reach {
  /** Packages, or folders of packages, that may be imported. */
  readonly packages: readonly string[]
  readonly npm: readonly string[]
  readonly node: boolean
}

function actionReach(file: SourceFile): Reach {
  return WIRING_FILES.includes(file.name)
    ? { packages: ACTION_WIRING_IMPORTS, npm: [], node: true }
    : { packages: ACTION_PURE_IMPORTS, npm: [], node: false }
}

function packageReach(name: string, file: SourceFile, dependencies: readonly string[]): Reach | undefined {
  const rule = PACKAGE_RULES[name]
  if (rule === undefined) return undefined
  const pure = rule.layer === 'pure' || (name === 'runner' && file.name.startsWith(RUNNER_PURE_FOLDER))
  const npm = rule.npm ?? [...dependencies, ...(rule.layer === 'development' ? ['vitest'] : [])]
  return { packages: rule.imports, npm: pure && name === 'runner' ? [] : npm, node: !pure }
}

function refusal(target: ImportTarget, name: string, file: SourceFile, reach: Reach): string | undefined {
  switch (target.kind) {
    case 'relative': {
      const inside = posix.join(posix.dirname(file.name), target.specifier)
      if (inside.startsWith('..') && name !== 'devkit') return 'a relative import must not leave its package'
      const leavesPure =
        name === 'runner' &&
        file.name.startsWith(RUNNER_PURE_FOLDER) &&
        !inside.startsWith(RUNNER_PURE_FOLDER)
      const wires =
        file.folder.startsWith('actions/') &&
        !WIRING_FILES.includes(file.name) &&
        WIRING_FILES.includes(inside)
      return leavesPure || wires ? 'a pure file must not import one that is not' : undefined
    }
    case 'node':
      return reach.node ? undefined : 'pure code must not know the platform'
    case 'npm':
      return reach.npm.includes(target.name)
        ? undefined
        : 'another package owns this dependency, or none does'
    case 'action':
      return reach.packages.includes('actions') ? undefined : 'actions are imported by nobody but devkit'
    case 'package': {
      const allowed = reach.packages.some(
        (entry) => target.name === entry || `${target.name}/${target.file}`.startsWith(`${entry}/`),
      )
      return allowed || (target.name === name && file.folder.startsWith('packages/'))
        ? undefined
        : 'the layers do not allow it'
    }
  }
}

/** The composition root of an action is short and decides nothing. */
export function wiringFindings(file: SourceFile): readonly string[] {
  const limit = file.folder.startsWith('actions/') ? WIRING_LIMITS[file.name] : undefined
  if (limit === undefined) return []
  const lines = file.text.split('\n').length - 1
  const tooLong = lines > limit ? [`${file.path} has ${lines} lines; wiring has at most ${limit}`] : []
  const code = file.text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
  const branches = file.name === 'main.ts' && /\b(?:if|else|switch|for|while|try)\b|\?|&&|\|\|/.test(code)
  return branches ? [...tooLong, `${file.path} has a branch; main.ts only wires`] : tooLong
}
