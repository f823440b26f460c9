import { formatPurl, parsePurl } from '../purl.ts'

export interface PackageName {
  readonly type:
    | 'npm'
    | 'pypi'
    | 'cargo'
    | 'golang'
    | 'maven'
    | 'docker'
    | 'github'
    | 'gem'
    | 'composer'
    | 'nuget'
  /** As the ecosystem writes it: `@scope/name`, `group:name`, `host.example/module`. */
  readonly name: string
  readonly version?: string | undefined
  readonly qualifiers?: Readonly<Record<string, string | undefined>>
  readonly subpath?: string | undefined
}

/** Names and versions above it are no names; they only make documents large. */
const LONGEST = 512

/** Canonical package URL, or undefined for what is no name of a package. */
export function packageUrl({ type, name, version, qualifiers, subpath }: PackageName): string | undefined {
  if (!isPlain(name) || (version !== undefined && !isPlain(version))) return undefined
  const cut = name.lastIndexOf(type === 'maven' ? ':' : '/')
  const pairs = Object.entries(qualifiers ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  const purl = formatPurl({
    type,
    namespace: cut === -1 ? undefined : name.slice(0, cut),
    name: name.slice(cut + 1),
    version,
    qualifiers: pairs,
    subpath,
  })
  return parsePurl(purl).ok ? purl : undefined
}

const isPlain = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !/[\s\u0000-\u001f\u007f\\"<>^`|]|:\/\//.test(text) // oxlint-disable-line no-control-regex
