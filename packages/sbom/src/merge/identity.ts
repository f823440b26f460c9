import type { Component } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { formatPurl, parsePurl, type Purl } from '../purl.ts'

/** What a component is in every BOM: the reference it gets, and its package URL where it has one. */
export interface MergeIdentity {
  readonly key: string
  readonly purl?: string
  readonly type?: string
}

/**
 * Identity of a component apart from the BOM it stands in. References are not trusted for it: plugins make them of
 * absolute paths, of UUIDs and of counters that start anew in each module.
 */
export function mergeIdentity(component: Component): MergeIdentity {
  const parsed = component.purl === undefined ? undefined : parsePurl(component.purl)
  if (parsed?.ok === true) {
    const purl = formatPurl(portable(parsed.value, component.version))
    return { key: purl, purl, type: parsed.value.type }
  }
  const { type, group, name, version } = component
  // Without a package URL nothing but the bytes tells whether two things of one name are one.
  const hashes = sortedTexts(component.hashes.map((hash) => `${hash.algorithm} ${hash.content}`))
  return { key: JSON.stringify([type, group ?? '', name, version ?? '', ...hashes]) }
}

/** Without what only the machine of the build knows: local paths, and the platform that a Go module was resolved for. */
function portable(purl: Purl, version: string | undefined): Purl {
  const qualifiers = [...purl.qualifiers].filter(
    ([key, value]) => !isLocal(value) && !(purl.type === 'golang' && isGoDetail(key, value)),
  )
  const known = purl.version ?? version
  return { ...purl, ...(known === undefined ? {} : { version: known }), qualifiers: new Map(qualifiers) }
}

const isGoDetail = (key: string, value: string): boolean =>
  key === 'goos' || key === 'goarch' || (key === 'type' && value === 'module')

/** A path or address that means something on one machine only. */
export const isLocal = (text: string): boolean => /^(?:file:|path\+file:|[/\\]|[A-Za-z]:[/\\])/i.test(text)

/**
 * References for identities: the package URL, else the name, numbered where several are called the same. The answer
 * depends on the set of components alone.
 */
export function mergeReferences(
  items: readonly { readonly component: Component; readonly identity: MergeIdentity }[],
): ReadonlyMap<string, string> {
  const identities = new Map(items.map(({ component, identity }) => [identity.key, component]))
  const used = new Set<string>()
  const references = new Map<string, string>()
  for (const key of identities.keys()) {
    if (key.startsWith('pkg:')) {
      used.add(key)
      references.set(key, key)
    }
  }
  for (const key of sortedTexts(identities.keys())) {
    const component = identities.get(key)
    if (component === undefined || references.has(key)) continue
    const base = nameOf(component)
    let reference = base
    for (let number = 2; used.has(reference); number++) reference = `${base}#${number}`
    used.add(reference)
    references.set(key, reference)
  }
  return references
}

const nameOf = ({ type, group, name, version }: Component): string =>
  `component:${type}:${group === undefined ? '' : `${group}/`}${name}${version === undefined ? '' : `@${version}`}`
