import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'

/** Where the fixtures lie. */
export const FIXTURES = join(ROOT, 'packages', 'devkit', 'fixtures', 'sbom')

/** What a fixture's lockfiles say, found without any code of ours: see the README beside the fixtures. */
export interface Expected {
  /** `<purl type> <name>@<version>` of each pinned package, sorted. */
  readonly packages: readonly string[]
  /** The same for the projects of the repository itself. */
  readonly projects: readonly string[]
  /** Distinct edges that start at a package and at a project; undefined where the lockfile states none. */
  readonly edges?: { readonly packages: number; readonly projects: number }
}

export interface SbomFixture {
  readonly name: string
  /** Absolute. */
  readonly folder: string
  readonly expected: Expected
}

/** All fixtures in the order of their names. */
export const sbomFixtures = (): readonly SbomFixture[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => ({
      name,
      folder: join(FIXTURES, name),
      expected: parseExpected(readFileSync(join(FIXTURES, `${name}.expected.txt`), 'utf8')),
    }))

/** Throws for a name that is no fixture's. */
export function sbomFixture(name: string): SbomFixture {
  const found = sbomFixtures().find((fixture) => fixture.name === name)
  if (found === undefined) throw new Error(`there is no fixture ${name}`)
  return found
}

export function parseExpected(text: string): Expected {
  const lines = text.split('\n').filter((line) => line !== '')
  const edges = new Map<string, number>()
  const packages: string[] = []
  const projects: string[] = []
  for (const line of lines) {
    const edge = /^edges (packages|projects) (\d+)$/.exec(line)
    if (edge !== null) edges.set(edge[1] ?? '', Number(edge[2]))
    else if (line.startsWith('local ')) projects.push(line.slice('local '.length))
    else if (/^[a-z]+ \S+@\S+$/.test(line)) packages.push(line)
    else throw new Error(`"${line}" is no line of an expectation`)
  }
  const [ofPackages, ofProjects] = [edges.get('packages'), edges.get('projects')]
  return {
    packages,
    projects,
    ...(ofPackages === undefined || ofProjects === undefined
      ? {}
      : { edges: { packages: ofPackages, projects: ofProjects } }),
  }
}
