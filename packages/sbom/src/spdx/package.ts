import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { record } from '../cyclonedx/format-parts.ts'
import { sortedHashes } from '../cyclonedx/canonical.ts'
import type { Component } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { NOASSERTION, type LicenseWriter } from './licenses.ts'
import { formatOrganization, formatPerson } from './makers.ts'
import { CHECKSUM_NAMES, purposeOf } from './spdx-names.ts'

/** A component as an SPDX package (SPDX 2.3, clause 7). `root` is what the document is about. */
export function spdxPackage(
  identifier: string,
  component: Component,
  root: Component | undefined,
  licenses: LicenseWriter,
): JsonObject {
  const { name, group, version } = component
  const isFile = component.type === 'file'
  return record({
    SPDXID: identifier,
    name: displayText(group === undefined ? name : `${group}/${name}`, 500),
    versionInfo: version,
    packageFileName: isFile ? name : undefined,
    primaryPackagePurpose: purposeOf(component),
    // Without this the standard takes it for true, and demands a code over all files of the package.
    filesAnalyzed: false,
    downloadLocation: downloadLocation(component, root),
    homepage: addressOf(component, 'website'),
    description: component.description,
    supplier: shown(formatOrganization(component.supplier)),
    originator: shown(originatorOf(component)),
    copyrightText: component.copyright ?? NOASSERTION,
    licenseDeclared: licenses.expressionOf(
      component.licenses.filter(({ acknowledgement }) => acknowledgement !== 'concluded'),
    ),
    licenseConcluded: licenses.expressionOf(
      component.licenses.filter(({ acknowledgement }) => acknowledgement === 'concluded'),
    ),
    checksums: sortedHashes(component.hashes).map(({ algorithm, content }) => ({
      algorithm: CHECKSUM_NAMES[algorithm],
      checksumValue: content,
    })),
    externalRefs: [...securityReference(component.cpe), ...purlReference(component.purl)],
  })
}

const shown = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : displayText(text)

const originatorOf = ({ manufacturer, authors }: Component): string | undefined =>
  formatOrganization(manufacturer) ?? authors.map(formatPerson).find((person) => person !== undefined)

/**
 * Where this version was got from. An address of a repository without a revision is not that; the distributions of
 * the subject are the released files, each of which is a package of its own.
 */
function downloadLocation(component: Component, root: Component | undefined): string {
  const pinned = urlsOf(component, 'vcs').find((url) => /^(?:git|hg|svn|bzr)\+[a-z]+:\/\/\S+@\S+$/.test(url))
  if (component === root) return pinned ?? NOASSERTION
  const released = component.type === 'file' && root !== undefined ? releasesOf(component, root) : []
  const offering = { externalReferences: [...component.externalReferences, ...released] }
  return addressOf(offering, 'distribution') ?? pinned ?? NOASSERTION
}

const releasesOf = (file: Component, root: Component): Component['externalReferences'] =>
  root.externalReferences.filter(({ hashes }) =>
    hashes.some((hash) =>
      file.hashes.some((own) => own.algorithm === hash.algorithm && own.content === hash.content),
    ),
  )

type Referring = Pick<Component, 'externalReferences'>

const addressOf = (component: Referring, type: string): string | undefined =>
  urlsOf(component, type).find((url) => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url))

const urlsOf = ({ externalReferences }: Referring, type: string): readonly string[] =>
  sortedTexts(externalReferences.filter((reference) => reference.type === type).map(({ url }) => url))

const purlReference = (purl: string | undefined): readonly JsonObject[] =>
  purl === undefined
    ? []
    : [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }]

function securityReference(cpe: string | undefined): readonly JsonObject[] {
  const referenceType = cpe?.startsWith('cpe:2.3:')
    ? 'cpe23Type'
    : cpe?.startsWith('cpe:/')
      ? 'cpe22Type'
      : undefined
  return cpe === undefined || referenceType === undefined
    ? []
    : [{ referenceCategory: 'SECURITY', referenceType, referenceLocator: cpe }]
}
