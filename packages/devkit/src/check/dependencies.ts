import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { workspaceFolders } from './source-files.ts'

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
    for (const [name, folders] of owners) {
      if (folders.length > 1)
        findings.push(`${name} is owned by ${folders.join(' and ')}; one package owns a dependency`)
    }
    return findings
  },
}

const declaredIn = (manifest: Manifest): readonly (readonly [string, string])[] =>
  KINDS.flatMap((kind) => Object.entries((manifest[kind] ?? {}) as { readonly [name: string]: string }))

export const isExact = (version: string): boolean =>
  version === 'workspace:*' || /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)
