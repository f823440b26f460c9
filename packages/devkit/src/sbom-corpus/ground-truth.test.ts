import { readLocks, type LockReport } from '@tier3/sbom/locks/read-locks'
import { selectManifests } from '@tier3/sbom/source/manifest-files'
import { createFolderSourceTree } from '@tier3/workspace/source-tree-folder'
import { describe, expect, it } from 'vitest'
import { foldedKey, packageKey } from '../interop/component-set.ts'
import { sbomFixture, sbomFixtures } from './fixtures.ts'

const LIMIT = 32 * 1024 * 1024

async function read(name: string): Promise<LockReport> {
  const tree = createFolderSourceTree({ folder: sbomFixture(name).folder })
  const selection = selectManifests(unwrap(await tree.list()), () => false)
  const paths = unwrap(selection).selected.map(({ path }) => path)
  return unwrap(readLocks(unwrap(await tree.read(paths, LIMIT))))
}

function unwrap<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const sorted = (keys: readonly string[]): readonly string[] => [...new Set(keys)].toSorted()
describe('readLocks and the ground truth', () => {
  it.each(sbomFixtures())(
    '$name has exactly the packages that its lockfiles pin',
    async ({ name, expected }) => {
      const { facts } = await read(name)
      const found = facts.flatMap(({ packages }) => packages.map(({ purl }) => packageKey(purl)))
      expect(sorted(found)).toEqual(sorted(expected.packages.map(foldedKey)))
    },
  )

  const withEdges = sbomFixtures().filter(({ expected }) => expected.edges !== undefined)
  it.each(withEdges)('$name has as many edges as its lockfiles state', async ({ name, expected }) => {
    const { facts, projects } = await read(name)
    const ofPackages = facts.flatMap(({ packages }) =>
      packages.flatMap(({ purl, dependsOn = [] }) => dependsOn.map((to) => `${purl} ${to}`)),
    )
    // Images, actions and hand-written requirements are no edges of a lockfile.
    const ofProjects = projects
      .filter(
        ({ ecosystem, folder }) =>
          !['container', 'github-actions'].includes(ecosystem) && folder !== 'services/worker',
      )
      .flatMap(({ ecosystem, folder, dependsOn = [] }) =>
        dependsOn.map((to) => `${ecosystem} ${folder} ${to}`),
      )
    expect({ packages: new Set(ofPackages).size, projects: new Set(ofProjects).size }).toEqual(expected.edges)
  })

  it.each(sbomFixtures())('$name has the projects that its lockfiles name', async ({ name, expected }) => {
    const { projects } = await read(name)
    const found = projects.flatMap(({ purl }) => (purl === undefined ? [] : [packageKey(purl)]))
    expect(expected.projects.filter((project) => !found.includes(project))).toEqual([])
  })
})
