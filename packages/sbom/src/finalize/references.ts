import type { ExternalReference } from '../document.ts'
import { isWholeHash } from '../hash.ts'
import { REDACTED } from '../scrub/secrets.ts'

/** References of both: the inventory adds what the build does not say. */
export function joinReferences(
  builds: readonly ExternalReference[],
  inventory: readonly ExternalReference[],
): readonly ExternalReference[] {
  const built = buildReferences(builds)
  const said = new Set(built.map(({ type, url }) => `${type} ${url}`))
  return [...built, ...inventoryReferences(inventory).filter(({ type, url }) => !said.has(`${type} ${url}`))]
}

/** Where a package is and what it is about; other references of the inventory describe the machine or the tool. */
const KEPT: readonly string[] = ['distribution', 'documentation', 'issue-tracker', 'vcs', 'website']

/** References of the inventory: of kinds that say where a package is, and without hashes, which it mislabels. */
const inventoryReferences = (references: readonly ExternalReference[]): readonly ExternalReference[] =>
  references
    .filter(({ type, url }) => KEPT.includes(type) && isAddress(url))
    .map(({ type, url }) => ({ type, url, hashes: [] }))

/** References of a document of the build. */
const buildReferences = (references: readonly ExternalReference[]): readonly ExternalReference[] =>
  references
    .filter(({ url }) => isAddress(url) || /^urn:[\w:%./@+-]+$/i.test(url))
    .map((reference) => ({ ...reference, hashes: reference.hashes.filter(isWholeHash) }))

/** An absolute address whose text is one that RFC 3987 allows, with nothing taken out of where it leads to. */
const isAddress = (url: string): boolean =>
  url.length <= 4096 &&
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  /^[a-z][a-z0-9+.-]*:\/\/[^\u0000-\u0020\u007f<>"{}|\\^`[\]]+$/i.test(url) &&
  !/%(?![0-9a-f]{2})|#.*#/i.test(url) &&
  !url.split('?')[0]?.includes(REDACTED)
