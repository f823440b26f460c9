import type { ComponentSet } from './component-set.ts'

/** A kind of difference between two lists of one repository, and why it is there. */
export interface Difference {
  /** Who has the component. */
  readonly only: 'ours' | 'syft'
  /** Fixtures in which it occurs. */
  readonly fixtures: readonly string[]
  readonly pattern: RegExp
  readonly because: string
}

/** Every difference that is allowed. One that explains nothing any more is as wrong as one that is missing. */
export const DIFFERENCES: readonly Difference[] = [
  {
    only: 'syft',
    fixtures: ['yarn-4'],
    pattern: /@0\.0\.0-use\.local$/,
    because: 'Yarn writes this placeholder for workspaces; ours have the version of their package.json',
  },
  {
    only: 'ours',
    fixtures: ['yarn-4'],
    pattern: /^npm (?:@berry\/(?:api|shared)|berry-root)@1\.\d\.0$/,
    because: 'the same workspaces, with the version that they have',
  },
  {
    only: 'ours',
    fixtures: ['pnpm-workspace'],
    pattern: /^npm (?:@example\/(?:core|cli|web)|workspace-root)@/,
    because: 'syft lists what importers of a pnpm lockfile need, and not the importers',
  },
  {
    only: 'ours',
    fixtures: ['large', 'poetry', 'yarn-1', 'manifest-without-lock', 'mixed', 'go'],
    pattern:
      /^npm (?:large-app|classic-app|unlocked-web)@|^pypi (?:poetry-app|unlocked-tool)@|^golang example\.org\/(?:mixed\/gateway|ledger)$/,
    because:
      'projects of the repository itself, which their own lockfiles do not name: syft reads no manifest',
  },
  {
    only: 'ours',
    fixtures: ['mixed'],
    pattern: /^application services\/worker$/,
    because: 'a project without a name, which its requirements hang on',
  },
  {
    only: 'syft',
    fixtures: ['cargo', 'mixed'],
    pattern: /^library (?:alpha|beta|pack)$/,
    because: 'syft gives crates of the workspace no package URL',
  },
  {
    only: 'ours',
    fixtures: ['cargo', 'mixed'],
    pattern: /^cargo (?:alpha|beta|pack)@/,
    because: 'the same crates, with a package URL',
  },
  {
    only: 'syft',
    fixtures: ['workflows'],
    pattern: /^github (?:actions\/checkout@v4\.2\.2|docker:\/)$|^library \.\/\.github\/actions\/setup$/,
    because: 'syft takes a comment for the version, an image for an action, and a folder for a package',
  },
  {
    only: 'ours',
    fixtures: ['workflows'],
    pattern: /^github actions\/checkout@[0-9a-f]{40}$|^docker alpine@3\.20$/,
    because: 'the commit that runs, and the image that runs',
  },
  {
    only: 'ours',
    fixtures: ['dockerfile', 'mixed'],
    pattern: /^(?:docker|oci) /,
    because: 'syft lists what is in an image, and not what a Dockerfile starts from',
  },
]

/** What one of the two lists has and the other has not. */
export interface FoundDifference {
  readonly only: Difference['only']
  readonly component: string
}

/** Components of type `file` are no packages: syft lists the lockfiles that it read as such. */
export function differencesOf(ours: ComponentSet, syft: ComponentSet): readonly FoundDifference[] {
  const all = (set: ComponentSet): readonly string[] => [...set.packages, ...set.unnamed]
  const without = (set: ComponentSet, other: ComponentSet): readonly string[] => {
    const known = new Set(all(other))
    return all(set).filter((component) => !known.has(component))
  }
  return [
    ...without(ours, syft).map((component) => ({ only: 'ours' as const, component })),
    ...without(syft, ours).map((component) => ({ only: 'syft' as const, component })),
  ]
}

export const explanationOf = (fixture: string, found: FoundDifference): Difference | undefined =>
  DIFFERENCES.find(
    ({ only, fixtures, pattern }) =>
      only === found.only && fixtures.includes(fixture) && pattern.test(found.component),
  )
