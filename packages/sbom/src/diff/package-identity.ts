import type { Component } from '../document.ts'
import { packageKey, parsePurl, type Purl } from '../purl.ts'
import type { NamedPackage } from './sbom-diff.ts'

export interface Identity extends NamedPackage {
  readonly version: string
  /** Where the package URL says the package was got from; empty where it does not. */
  readonly place: string
}

/**
 * Which package a component is, apart from its version. Qualifiers that tell packages of one name apart (`arch`,
 * `classifier`) belong to it; those that say where a copy was got from do not: a package that moves is the same one.
 */
export function identify(component: Component): Identity {
  const parsed = component.purl === undefined ? undefined : parsePurl(component.purl)
  if (parsed?.ok === true) return identifyPurl(parsed.value, component.version)
  const { type, group, name, version } = component
  return {
    key: JSON.stringify([type, group ?? '', name]),
    ecosystem: type,
    name: group === undefined ? name : `${group}/${name}`,
    version: version ?? '',
    place: '',
  }
}

function identifyPurl(purl: Purl, version: string | undefined): Identity {
  const kept = [...purl.qualifiers].filter(
    ([key, value]) => KEPT.has(key) && !isDefault(purl.type, key, value),
  )
  const tail =
    (kept.length === 0 ? '' : `?${kept.map(([key, value]) => `${key}=${value}`).join('&')}`) +
    (purl.subpath === undefined ? '' : `#${purl.subpath}`)
  const name = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`
  return {
    key: packageKey(purl) + tail,
    ecosystem: purl.type,
    name: name + tail,
    version: purl.version ?? version ?? '',
    place: PLACES.map((key) => purl.qualifiers.get(key) ?? '')
      .join(' ')
      .trim(),
  }
}

const KEPT: ReadonlySet<string> = new Set(['arch', 'classifier', 'os', 'platform', 'type'])
const PLACES: readonly string[] = ['repository_url', 'download_url', 'vcs_url']

/** What a tool may write or leave out without speaking of another package. */
const isDefault = (type: string, key: string, value: string): boolean =>
  key === 'type' && ((type === 'maven' && value === 'jar') || (type === 'golang' && value === 'module'))
