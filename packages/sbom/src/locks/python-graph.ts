import type { Hash } from '../hash.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { namesakes } from './namesakes.ts'
import { pythonName } from './python-name.ts'
import type { PythonNeed } from './pyproject.ts'
import { mergePackages } from './reading.ts'
import { scopesByReach } from './scopes.ts'

/** One locked Python package. Needs are names: these lockfiles may hold several versions of a name behind markers. */
export interface PythonNode {
  readonly name: string
  readonly purl: string
  readonly hashes: readonly Hash[]
  readonly needs: readonly string[]
  /** What the lockfile itself says of its use; undefined where it does not say. */
  readonly scope?: 'required' | 'optional' | 'excluded'
}

/** Packages with edges to every version of a needed name, and the purls that a project's direct needs stand for. */
export function pythonGraph(
  nodes: readonly PythonNode[],
  direct: readonly PythonNeed[] | undefined,
): { readonly packages: LockedPackage[]; readonly direct: string[] | undefined } {
  const byName = namesakes<PythonNode>()
  for (const node of nodes) byName.add(pythonName(node.name), node)
  const named = (group: PythonNeed['group']): string[] =>
    (direct ?? []).filter((need) => need.group === group).map((need) => need.name)
  const needsOf = (name: string) =>
    byName.get(name).flatMap(({ needs }) => needs.map((need) => ({ to: pythonName(need) })))
  const byReach = scopesByReach({ required: named('required'), optional: named('optional') }, needsOf)
  const purlsOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => byName.get(pythonName(name)).map(({ purl }) => purl))
  const packages = nodes.map(({ name, purl, hashes, needs, scope: said }) => {
    const reached = direct === undefined ? undefined : byReach(pythonName(name))
    const scope = said === undefined ? reached : said === 'required' ? undefined : said
    return { purl, hashes, dependsOn: purlsOf(needs), ...(scope === undefined ? {} : { scope }) }
  })
  return {
    packages: mergePackages(packages),
    direct: direct === undefined ? undefined : purlsOf(direct.map((need) => need.name)),
  }
}
