import { quoted } from '@tier3/model/display'
import type { Component } from '../document.ts'
import { isWholeHash } from '../hash.ts'
import { parseLicenseExpression } from '../licenses/license-expression.ts'
import { parsePurl, type Purl } from '../purl.ts'
import { semanticError, semanticWarning, type SemanticFinding } from './semantic-finding.ts'

/** What one component says that cannot be right. `versionless`: that it has no version is nobody's concern here. */
export function checkComponent(component: Component, versionless: boolean): readonly SemanticFinding[] {
  return [
    ...(versionless ? [] : checkVersion(component)),
    ...checkHashes(component),
    ...checkPurl(component),
    ...checkExpressions(component),
  ]
}

const checkVersion = ({ ref, type, version }: Component): readonly SemanticFinding[] =>
  type !== 'file' && (version === undefined || version.trim() === '')
    ? [semanticWarning('without-version', `${quoted(ref, 200)} has no version`, ref)]
    : []

const checkHashes = ({ ref, hashes, externalReferences }: Component): readonly SemanticFinding[] =>
  [...hashes, ...externalReferences.flatMap((reference) => reference.hashes)]
    .filter((hash) => !isWholeHash(hash))
    .map(({ algorithm, content }) =>
      semanticError(
        'hash-length',
        `the ${algorithm} of ${quoted(ref, 200)} has ${content.length} characters or is not lowercase hexadecimal`,
        ref,
      ),
    )

function* checkPurl({ ref, purl: text, group, name, version }: Component): Iterable<SemanticFinding> {
  if (text === undefined) return
  const purl = parsePurl(text)
  if (!purl.ok) {
    yield semanticError('purl-invalid', `${quoted(text, 200)} is no package URL: ${purl.problem}`, ref)
    return
  }
  const { version: named } = purl.value
  if (version !== undefined && named !== undefined && !isSameVersion(purl.value, version)) {
    const explanation = `the package URL says version ${quoted(named, 100)}, the component ${quoted(version, 100)}`
    yield semanticError('purl-version', explanation, ref)
  }
  if (!isSameName(purl.value, name, group)) {
    const explanation = `the package URL names ${quoted(purl.value.name, 100)}, the component is ${quoted(name, 100)}`
    yield semanticWarning('purl-name', explanation, ref)
  }
}

function isSameVersion({ type, version, qualifiers }: Purl, other: string): boolean {
  // An image's package URL has its digest as version; its component has the tag.
  if (version === other || type === 'oci' || type === 'docker') return true
  const epoch = qualifiers.get('epoch')
  if (epoch !== undefined && `${epoch}:${version}` === other) return true
  return (
    ['golang', 'github', 'githubactions'].includes(type) &&
    version?.replace(/^v/, '') === other.replace(/^v/, '')
  )
}

/** Tools put the namespace into `group`, into `name`, or leave it out; case and separators are the registry's affair. */
function isSameName({ namespace, name, subpath }: Purl, given: string, group: string | undefined): boolean {
  const own = fold(name)
  const full = namespace === undefined ? own : `${fold(namespace)}/${own}`
  const said = fold(group === undefined || group === '' ? given : `${group}/${given}`)
  const accepted = [own, full, ...(subpath === undefined ? [] : [`${full}/${fold(subpath)}`])]
  return accepted.includes(said) || accepted.includes(fold(given)) || said.replaceAll(':', '/') === full
}

const fold = (text: string): string => text.toLowerCase().replace(/[_.-]+/g, '-')

const checkExpressions = ({ ref, licenses }: Component): readonly SemanticFinding[] =>
  licenses.flatMap((license) =>
    license.kind !== 'expression' || parseLicenseExpression(license.expression).ok
      ? []
      : [
          semanticError(
            'license-expression',
            `${quoted(license.expression, 100)} is no SPDX licence expression (SPDX 2.3, annex D)`,
            ref,
          ),
        ],
  )
