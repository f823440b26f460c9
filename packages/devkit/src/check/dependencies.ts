import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { sourceFiles, workspaceFolders } from './source-files.ts'

interface Manifest {
  readonly [kind: string]: unknown
}
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

/** Versions are exact, and each third-party package is owned by one package of ours. */
export const dependencies: Check = {
  name: 'dependencies',
  run: async (root) => {
    const findings: string[] = []
    const owners = new Map<string, string[]>()
    for (const folder of ['.', ...(await workspaceFolders(root))]) {
      const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Manifest
      for (const [name, version] of declaredIn(manifest)) {
        if (!isExact(version))
          findings.push(`${folder}/package.json: ${name} is "${version}", not one exact version`)
        const shipped = folder !== '.' && folder !== 'packages/devkit'
        if (shipped && !version.startsWith('workspace:'))
          owners.set(name, [...(owners.get(name) ?? []), folder])
      }
    }
    findings.push(...(await unusedDependencies(root)))
    for (const [name, folders] of owners) {
      if (folders.length > 1)
        findings.push(`${name} is owned by ${folders.join(' and ')}; one package owns a dependency`)
    }
    return findings
  },
}

const declaredIn = (manifest: Manifest): readonly (readonly [string, string])[] =>
  KINDS.flatMap((kind) => Object.entries((manifest[kind] ?? {}) as { readonly [name: string]: string }))

/** One version and no other; behind an alias (`npm:name@version`) too. */
export const isExact = (version: string): boolean =>
  version === 'workspace:*' ||
  /^(?:npm:(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*@)?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)

/** Programs and type packages are used without being imported. */
const NOT_IMPORTED = new Set(['@types/node', 'oxfmt', 'oxlint', 'oxlint-tsgolint', 'typescript', 'vitest'])

/** A declared dependency that nothing imports is installed, licensed and reviewed for nothing. */
async function unusedDependencies(root: string): Promise<readonly string[]> {
  const files = await sourceFiles(root)
  const findings: string[] = []
  for (const folder of await workspaceFolders(root)) {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Manifest
    const texts = files.filter((file) => file.path.startsWith(`${folder}/`)).map((file) => file.text)
    for (const [name] of declaredIn(manifest)) {
      // As a specifier, or as a path into node_modules or a request by name in tests and tools.
      const used = texts.some((text) =>
        new RegExp(`['"/\`]${name.replace(/[/.]/g, '\\$&')}(?:['"/\`])`).test(text),
      )
      if (!used && !NOT_IMPORTED.has(name))
        findings.push(`${folder}/package.json: ${name} is imported by nothing`)
    }
  }
  return findings
}
