import type { Component, SbomDocument } from '../document.ts'
import { ECOSYSTEMS, type Ecosystem } from '../lock-facts.ts'
import { parsePurl } from '../purl.ts'

const BY_PURL_TYPE: ReadonlyMap<string, Ecosystem> = new Map([
  ['npm', 'npm'],
  ['pypi', 'python'],
  ['cargo', 'cargo'],
  ['golang', 'go'],
  ['gem', 'rubygems'],
  ['composer', 'composer'],
  ['nuget', 'nuget'],
  ['docker', 'container'],
  ['oci', 'container'],
])

/**
 * Ecosystems whose packages the BOMs list. Maven and Gradle share one type of package URL: the name of the tool tells
 * which of them resolved, and both count where it does not.
 */
export function coveredEcosystems(
  boms: readonly { readonly document: SbomDocument }[],
): readonly Ecosystem[] {
  const covered = new Set(boms.flatMap(({ document }) => ecosystemsOf(document)))
  return ECOSYSTEMS.filter((ecosystem) => covered.has(ecosystem))
}

function ecosystemsOf({ root, components, tools }: SbomDocument): readonly Ecosystem[] {
  const types = new Set([...(root === undefined ? [] : [root]), ...components].flatMap(purlType))
  return [...types].flatMap((type) => (type === 'maven' ? javaBuilds(tools) : (BY_PURL_TYPE.get(type) ?? [])))
}

function purlType({ purl }: Component): readonly string[] {
  const parsed = purl === undefined ? undefined : parsePurl(purl)
  return parsed?.ok === true ? [parsed.value.type] : []
}

function javaBuilds(tools: readonly Component[]): readonly Ecosystem[] {
  const named = (['maven', 'gradle'] as const).filter((build) =>
    tools.some(({ group, name }) => `${group ?? ''} ${name}`.toLowerCase().includes(build)),
  )
  return named.length === 0 ? ['maven', 'gradle'] : named
}
