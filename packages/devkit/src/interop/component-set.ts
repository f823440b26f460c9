/** The components of a CycloneDX text, in the form of the corpus' expectations, whoever made it. */
export interface ComponentSet {
  /** `<purl type> <name>@<version>`, sorted, each once. */
  readonly packages: readonly string[]
  /** `<type> <name>` of components without a package URL, but not of files. */
  readonly unnamed: readonly string[]
  /** Names of components of type `file`. */
  readonly files: readonly string[]
  /** Distinct pairs of the graph. */
  readonly edges: number
}

interface Document {
  readonly components?: readonly { readonly type?: string; readonly name?: string; readonly purl?: string }[]
  readonly dependencies?: readonly { readonly ref?: string; readonly dependsOn?: readonly string[] }[]
}

export function componentSet(text: string): ComponentSet {
  const { components = [], dependencies = [] } = JSON.parse(text) as Document
  const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()
  const files = components.filter(({ type }) => type === 'file')
  const others = components.filter(({ type }) => type !== 'file')
  const pairs = dependencies.flatMap(({ ref, dependsOn = [] }) =>
    dependsOn.map((to) => JSON.stringify([ref, to])),
  )
  return {
    packages: sorted(others.flatMap(({ purl }) => (purl === undefined ? [] : [packageKey(purl)]))),
    unnamed: sorted(
      others.flatMap(({ type = '', name = '', purl }) => (purl === undefined ? [`${type} ${name}`] : [])),
    ),
    files: sorted(files.map(({ name = '' }) => name)),
    edges: new Set(pairs).size,
  }
}

/**
 * A package URL without qualifiers and subpath, decoded: tools differ in how much of these they write. Names of npm are in
 * lower case, as the standard of package URLs has them, whatever case they were published in.
 */
export function packageKey(purl: string): string {
  const bare = /^pkg:([^/]+)\/([^?#]+)/.exec(purl)
  if (bare === null) return purl
  return foldedKey(`${bare[1] ?? ''} ${decodeURIComponent(bare[2] ?? '')}`)
}

export const foldedKey = (key: string): string => (key.startsWith('npm ') ? key.toLowerCase() : key)
